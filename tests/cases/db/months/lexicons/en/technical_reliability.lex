factor   technical_reliability
name     Technical reliability
group    technology_environment

barrier  threshold 0.45
  crash~                                      0.90
    + it crashed again this morning
    - a crash course in breathing
  except crash course
  (won't | doesn't | can't) .. (open | load)  0.85
  keep~ (freez~ | hang~)
  /\berror\s*\d+/
  buggy                                       0.60 [weak]
  "24/7 down"                                 0.70
facilitator
  @app (run~ | work~) (smooth~ | perfect~)    0.85
  bug free                                    not: keep
  "🚀"                                        0.55
topic
  offline mode
