"""Subjects: noun phrases, and whose trade, in what and with whom they tell."""
