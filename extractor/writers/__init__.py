"""Records -> output, one module a format."""

from extractor.writers.jsonl import JsonLines, open_output

__all__ = ["JsonLines", "open_output"]
