negation before within 3
  never

hypothetical before
  if

wish before
  wish
