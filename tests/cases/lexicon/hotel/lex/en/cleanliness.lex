# Whether the place is clean. Wear and age are not dirt.
factor cleanliness
name   Cleanliness
group  room

barrier  threshold 0.45  not: flip
  (dirty | filthy | grubby | unclean)                0.90
    + the bathroom was filthy
    + Dirty sheets!
    - my boots were dirty from the walk
  except (boots | shoes | hands) were dirty
  @room <5> (stain~ | dust* | hair~)                 0.85
    + there were hairs in the bed
    + a stained carpet
  (cockroach~ | bedbug~ | "bed bugs")                0.95
    + bed bugs in our suite
  smell~ .. (damp | mould | smoke)                   0.70
    + the room smelled strongly of smoke
  sticky                                             0.40 [weak]
    - sticky toffee pudding
  (wasn't | not) .. cleaned                          0.90
    + our room wasn't even cleaned
facilitator  not: flip
  @room? spotless~                                   0.95
    + spotless rooms
  (clean | tidy)                                     0.75
    + a clean and tidy room
    - not clean at all
  smell~ (fresh | clean)                             0.80
    + everything smells fresh
topic
  housekeeping
    + excellent housekeeping
    - housekeeping came at ten
