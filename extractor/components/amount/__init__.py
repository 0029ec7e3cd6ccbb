"""Amounts of money and percentages: found in a text and valued as plain numbers with ISO 4217 codes."""
