reliability negated 0.85
reliability wish    0.70

negation before within 4
  (not | never | no | wasn't | don't)
neutral
  not only
wish before
  (wish | if only)
hypothetical before within 3
  in case
other_app before
  (unlike | last) hotel~
contrast
  (but | although)
missing before within 3
  (no | without)
praise around within 5
  (great | lovely | excellent)
complaint around within 5
  (poor | awful | useless)
