"""Times: which period each figure is of, and which period it is compared with."""
