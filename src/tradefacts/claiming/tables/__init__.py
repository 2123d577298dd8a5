"""Tables: rows of figures as claims, under their heads and captions."""
