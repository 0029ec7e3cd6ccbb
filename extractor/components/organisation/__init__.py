"""Organisations that French names and word lists tell by themselves."""
