"""From the characters of a Chinese sentence to what they mention.

The `lexer` goes from left to right and asks the others what begins at a character.
"""
