"""Which of the spans that everything marks become entities."""
