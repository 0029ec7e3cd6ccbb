"""The embedding of the shipped pipeline: spelling features of each word, and what the house knows of it.

``layer.py`` is spaCy's MultiHashEmbed with two more columns: ``lists.py``, what the word lists say of a word, and
``cues.py``, what its mentions all over the document show. So the statistical model weighs both against the words
around, and names that no list holds are found by context as before.
"""
