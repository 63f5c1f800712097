language en
stemmer english
