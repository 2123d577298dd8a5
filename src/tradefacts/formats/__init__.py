"""Formats that claims are written in and read from, one module each."""
