factor   cost_billing
name     Cost and billing
group    technology_environment

barrier
  expensive                                   0.85
  charg~ <> twice                             0.95
  paywall*
  subscription crash~                         0.80 [both]
facilitator  not: drop
  worth? every? penny                         0.80
  free trial
topic
  refund
