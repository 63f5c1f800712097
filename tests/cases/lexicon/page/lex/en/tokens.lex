u = you
