factor bugs
name Bugs
group test

barrier
  crash~
  freez*
