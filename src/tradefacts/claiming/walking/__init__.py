"""The walk: one pass from left to right through the items of a sentence.

Noun phrases write the register of the subject, quantities read it. `sentence` prepares
the walk and takes what it has found; `steps` tells which function takes which kind of
item, and what these share is in `walk`. The others hold the steps, each of one matter.
"""
