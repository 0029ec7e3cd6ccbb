"""The command line: thin commands over plain functions. spaCy is imported inside commands, never here."""
