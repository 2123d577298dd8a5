"""Products and partners that no vocabulary lists, by where English puts them.

"Exports of flags" are not all exports: to read them as such would be a wrong fact. The
words behind "exports of" and "5 tonnes of" (`objects`), before "exports" (`heads`),
around listed products (`compounds`), and at the head of a clause with a figure of its
own (`clauses`) are a product, and their code is the words themselves. A name behind
"exports to", or in a list of places, is a place without a code (`places`).
"""
