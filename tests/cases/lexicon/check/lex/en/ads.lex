factor ads
barrier
  ad~
    + an ad after every session
  purchas~ .. medit* (slow | ad~)
