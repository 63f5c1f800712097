list app
  app~
  program
