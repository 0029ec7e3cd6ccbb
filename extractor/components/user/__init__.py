"""What users bring: their own names, their own patterns. It wins over all that ships."""
