list room
  (room~ | suite~)
  bathroom~
  bed~
  sheet~
  (carpet~ | floor~)
list street
  street~
  traffic
  (bar | club) downstairs
