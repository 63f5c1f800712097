language en
stemmer english
default
abbreviation e.g i.e vs etc dr mr mrs ms st approx
