"""What the rules say of a sentence: a partnership that it states, or a construction tried in vain. Nothing of spaCy."""

from dataclasses import dataclass

from extractor.components.partnership.subjects import Part

Span = tuple[int, int]
Meant = tuple[int, int, tuple[int, ...]]


@dataclass(frozen=True)
class Statement:
    """One statement of a partnership: its parties by index and the way to each, the construction, the status and its
    rule, and the trigger and sentence by character offsets."""

    parts: tuple[Part, ...]
    rule: str
    status: str
    status_rule: str
    trigger: Span
    sentence: Span

    @property
    def parties(self) -> tuple[int, ...]:
        """The parties in order, each once."""
        return tuple(dict.fromkeys(m for part in self.parts for m in part.members))


@dataclass(frozen=True)
class Attempt:
    """A construction that was tried in a sentence without a relation, and the condition that failed."""

    rule: str
    failed: str
    trigger: Span
    sentence: Span
