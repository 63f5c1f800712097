factor mail
name Mail
group test

barrier
  email~
  email*
  /\bemail\b/
  "[email]"
  support .. phone
