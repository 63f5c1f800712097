factor f
barrier
  crash~
    + it crashes
    + it does not crash
    - a crash course
    + it freezes
topic
  dark mode
    + dark mode
    - dark mode
