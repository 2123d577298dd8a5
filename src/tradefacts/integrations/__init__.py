"""Claims where users already are: a component of spaCy, an accessor of pandas."""
