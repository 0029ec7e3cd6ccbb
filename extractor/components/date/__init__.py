"""Dates and durations: found in a text and valued in ISO 8601 with the TIMEX3 extensions."""
