language de
default
stemmer german
