language en
stemmer english
default
abbreviation e.g i.e
