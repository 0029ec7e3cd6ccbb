"""Who partners with whom: constructions, parties and status, by named rules."""
