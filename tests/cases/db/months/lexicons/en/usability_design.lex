factor   usability_design
name     Usability and design
group    technology_environment

barrier
  confus~                                     0.80
  hard to .. find                             0.75
facilitator
  easy to use                                 0.90
mention
  design~
