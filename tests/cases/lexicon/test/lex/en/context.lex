negation before within 4
  not
