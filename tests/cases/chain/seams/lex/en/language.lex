language en
stemmer none
default
