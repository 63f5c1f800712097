factor   bugs
name     Bugs

barrier
  crash~  0.9
  # the next line but one lacks a bracket
  (open | load
  buggy
