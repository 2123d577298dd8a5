"""Formats that claims are written in and read from, one module each.

Each module has the same three names:

- `dump(claims)` returns the claims in the format: a text, a table, a frame;
- `load(source)` returns the claims of what `dump` gave, or of the file at a path;
- `write(claims, path)` writes a file, and returns how many claims it holds.

A string is always a text in the format, and a path is a `Path`. Formats of tables
have the columns of `columns`, and their `dump` and `write` take the versions of the
extractors, by name.
"""
