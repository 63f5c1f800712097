factor ads
barrier
  ad~
    + an ad after every session
  medit* (slow | ad~)
