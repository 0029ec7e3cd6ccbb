"""How often each construction was right on the training documents of our corpus; ``models/training/rule_precision.py``
writes this file."""

PRECISION: dict[str, float] = {}
