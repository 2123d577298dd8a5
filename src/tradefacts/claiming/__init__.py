"""Claiming: from mentions to claims."""
