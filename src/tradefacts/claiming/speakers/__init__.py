"""Speakers: who is said to state the figures of a sentence."""
