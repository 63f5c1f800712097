factor f
barrier
  crash
    + Crash
    - crashed
  freez*
    + freezy
  user friendly
    + user-friendly
  won't .. load
    + it won't even load
    - it won't. Load it
  battery <> drain~
    + drains my battery
    + battery drained
  (won't | does not) open
    + does not open
  very? slow
    + very slow
  @app (won't | can't) start
    + the program can't start
    + my apps won't start
  error "16"
    + error 16
  ":("
    + oh :(
  "c++"
    + c++
    - c
  /\berror\s*\d+/
    + ERROR 7
  🚀
    + 🚀
  睡眠
    + 我睡眠好
    - 睡不眠
  "except" weekends
    + except weekends
  @broken
    + the program down
