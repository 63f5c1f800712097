factor   bugs

barrier  threshold 0.30
  crashes        0.70
  crashed        0.60 [weak]
  can't .. open  0.80
  /error \d+/    0.90
  charged .. often
facilitator
  grate          0.55
topic
  offline mode
