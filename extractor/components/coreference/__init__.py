"""Mentions -> organisations and people: acronyms, aliases and short names joined under the fullest name."""
