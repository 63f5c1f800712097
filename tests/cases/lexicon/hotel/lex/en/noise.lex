# What keeps guests awake.
factor noise
name   Noise
group  surroundings

barrier
  (noisy | noise~ | loud~)                           0.85 not: flip
    + the street is so noisy
    - no noise at all
  (thin | paper thin) wall~                          0.90 not: keep
    + walls were fine? no: paper-thin walls
  (couldn't | can't) .. sleep                        0.70
    + I couldn't get to sleep
  @street .. (all night | until "4")                 0.80
    + traffic under the window all night
  /\b\d+\s?(db|decibels?)\b/                         0.60
    + measured 60 dB at night
  "zzz :("                                           0.50
  🔊                                                 0.60
    + 🔊 at midnight
facilitator  not: drop
  (quiet~ | silent~ | peaceful~)                     0.85
    + such a quiet suite
    - never quiet
  (sleep~ | slept) <> (well | soundly | like a (log | baby))   0.60
    + slept like a baby
    + so well did we sleep
  sound proof~ (window~ | room~)?                    0.70 [both]
    + sound-proof windows
topic
  air conditioning
    + excellent air conditioning
    - air conditioning in every room
