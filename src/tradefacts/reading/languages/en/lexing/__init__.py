"""From the words of an English sentence to what they mention.

The `lexer` goes from left to right and asks the others what begins at a word.
"""
