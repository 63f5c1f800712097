dont = don't
cant = can't
u = you
gr8 = great
