"""The spaCy components: one folder a thing, the same file names in each. They meet on the Doc only."""
