"""Organisations, people, dates, amounts and partnerships from French press documents."""

__version__ = "0.1.0"
