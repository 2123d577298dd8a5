"""Reading: from text to mentions."""
