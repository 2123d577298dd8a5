"""Figures: what each number states of its subject, and against what."""
