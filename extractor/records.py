"""The record that one document becomes: the one definition of what is written and read back.

Offsets are character offsets (Unicode code points) into the document's text as read, end exclusive. A field
that has a default is left out of the JSON while it is None; ``extract schema`` prints these models.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer

Label = Literal["ORG", "PER", "DATE", "DURATION", "MONEY", "PERCENT"]
LABELS: tuple[Label, ...] = ("ORG", "PER", "DATE", "DURATION", "MONEY", "PERCENT")
Status = Literal["announced", "ongoing", "renewed", "planned", "ended", "denied"]
PublishedFrom = Literal["option", "row", "text", "metadata"]
Zone = Literal["title", "boilerplate", "about"]
Offset = Annotated[int, Field(ge=0)]


class Model(BaseModel):
    """Strict, immutable, and without the optional fields that hold nothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_serializer(mode="wrap")
    def _without_empty_options(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields = type(self).model_fields
        return {k: v for k, v in handler(self).items() if v is not None or fields[k].is_required()}


class Span(Model):
    """A stretch of the text: ``document_text[start:end] == text``."""

    text: str
    start: Offset
    end: Offset


class Mention(Model):
    """What every entity carries; ``rule`` names what found it: a rule's id, or ``ner`` for the statistical model.

    ``zone`` says where it stands unless that is the article's running text: in a headline, in the page around the
    article (menus, teasers, credits, contacts), or in what a company says about itself below.
    """

    id: str = Field(pattern=r"^e[1-9]\d*$")
    label: Label
    text: str = Field(min_length=1)
    start: Offset
    end: Offset
    zone: Zone | None = None


class NameEntity(Mention):
    """A mention of an organisation or a person; ``ref`` is the id of the organisation or person that it names."""

    label: Literal["ORG", "PER"]
    ref: str = Field(pattern=r"^[op][1-9]\d*$")
    rule: str


class DateEntity(Mention):
    """A calendar expression. ``value`` is ISO 8601 with the TIMEX3 extensions, null where nothing settles it."""

    label: Literal["DATE"]
    value: str | None
    mod: Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER"] | None = None
    rule: str


class DurationEntity(Mention):
    """A length of time. ``value`` is an ISO 8601 duration, ``P2Y/P3Y`` for a range, null for « quelques mois »."""

    label: Literal["DURATION"]
    value: str | None
    mod: Literal["APPROX"] | None = None
    rule: str


class MoneyEntity(Mention):
    """An amount. ``value`` (to ``max`` for a range) is a plain number, ``currency`` ISO 4217 or null if unstated;
    ``role`` is what it is in an agreement that it belongs to."""

    label: Literal["MONEY"]
    value: int | float
    max: int | float | None = None
    currency: str | None = Field(pattern=r"^[A-Z]{3}$")
    mod: Literal["APPROX", "MORE_THAN", "LESS_THAN"] | None = None
    role: Literal["upfront", "milestone", "royalty", "budget"] | None = None
    rule: str


class PercentEntity(Mention):
    """A percentage: 12 for « 12 % »."""

    label: Literal["PERCENT"]
    value: int | float
    max: int | float | None = None
    mod: Literal["APPROX", "MORE_THAN", "LESS_THAN"] | None = None
    rule: str


Entity = Annotated[NameEntity | DateEntity | DurationEntity | MoneyEntity | PercentEntity, Field(discriminator="label")]


class Organisation(Model):
    """An organisation of the document: its fullest name there, its other names, its mentions by entity id."""

    id: str = Field(pattern=r"^o[1-9]\d*$")
    name: str
    aliases: list[str]
    mentions: list[str]


class Person(Model):
    """A person of the document; ``organisation`` is the id of the one that the text gives them."""

    id: str = Field(pattern=r"^p[1-9]\d*$")
    name: str
    role: str | None = None
    organisation: str | None = Field(default=None, pattern=r"^o[1-9]\d*$")
    mentions: list[str]


class Participant(Model):
    """A party of a relation, by the organisation's id and name."""

    id: str = Field(pattern=r"^o[1-9]\d*$")
    name: str


class Relation(Model):
    """One agreement between two or more organisations, however often the document states it.

    ``dates`` and ``amounts`` are entity ids; ``trigger`` and ``evidence`` are the words that state it and their
    sentence, at its first and clearest statement. ``rule`` is the construction that found it, ``score`` how often that
    was right on training documents (0 to 1), ``status_rule`` what decided the status. ``subject`` is what the agreement is
    about, ``places`` are the places that its sentence names.
    """

    id: str = Field(pattern=r"^r[1-9]\d*$")
    label: Literal["PARTNERSHIP"]
    participants: list[Participant] = Field(min_length=2)
    status: Status
    dates: list[str]
    duration: str | None = None
    amounts: list[str]
    subject: Span | None = None
    places: list[Span] | None = None
    rule: str
    status_rule: str
    score: Annotated[float, Field(ge=0, le=1)]
    trigger: Span
    evidence: Span
    statements: Annotated[int, Field(ge=1)]
    zone: Zone | None = None


class Record(Model):
    """One document: what it says of who, when, how much, and who works with whom.

    ``site`` is the web site that a page names as its own. ``language`` is the ISO 639-1 code of a document that is
    clearly not in French: it is worked on as if it were, so little of its record can be trusted.
    """

    schema_version: Literal["1.2"] = "1.2"
    id: str
    source: str
    title: str | None
    site: str | None = None
    language: str | None = Field(default=None, pattern=r"^[a-z]{2,3}$")
    published: str | None = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    published_from: PublishedFrom | None
    text: str | None = None
    entities: list[Entity]
    organisations: list[Organisation]
    people: list[Person]
    relations: list[Relation]

    def to_json(self) -> str:
        """The record as one line of JSON, without its line end."""
        return self.model_dump_json()


class ErrorDetail(Model):
    """What kind of failure, and a sentence that says why and what to do."""

    type: str
    message: str


class ErrorRecord(Model):
    """A document that could not be read."""

    id: str
    source: str
    error: ErrorDetail

    def to_json(self) -> str:
        """The record as one line of JSON, without its line end."""
        return self.model_dump_json()


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record."""
    body = Record.model_json_schema(mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **body}
