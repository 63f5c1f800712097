reliability negated 0.85
reliability resolved 0.75
reliability wish    0.80

neutral
  not only

negation before within 5
  not
  don't
  can't
  never
  no

cessation before
  no longer
  used to

cessation after
  until the update

cessation around
  (not | don't | can't) ..6 (anymore | any more)

wish before
  wish
  please add

missing around
  there is no

hypothetical before
  if

quotation before within 4
  claims

other_app before
  other @app

contrast
  but
  however

praise around
  love
  great

complaint around
  hate
  awful
