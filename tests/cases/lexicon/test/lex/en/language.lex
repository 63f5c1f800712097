default
stemmer english
