language en
default
stemmer english
