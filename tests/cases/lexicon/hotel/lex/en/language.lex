language en
stemmer  english
default
