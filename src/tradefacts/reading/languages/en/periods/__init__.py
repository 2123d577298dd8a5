"""The grammar of English periods: from tokens to expressions.

Each module goes on from the one before: `dates`, `fiscal` years, `parts` of a year,
those `relative` to now, `spans`, `lengths`, those behind an article (`definite`). The
`reader` tells which rule reads what a word begins.
"""
