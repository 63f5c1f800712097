twice = often
gr8 = grate
