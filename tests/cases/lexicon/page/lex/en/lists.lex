list app
  app~
  (this | the) program
list broken
  @app down
  not working
