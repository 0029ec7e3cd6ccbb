"""One document-level pass that makes a document consistent: a name is the same wherever it stands."""

import re

from extractor.annotations import NAME_LABELS
from extractor.components.resolver.candidates import TRUST, Candidate, Spans
from extractor.evidence import follows_in, shows_acting, shows_organisation
from extractor.lexicon import Hit, Lexicon, Term, fold, places

# What calls a name a person's without a title: such a label may be wrong.
_GUESSED = ("ner", "person.first_name", "person.first_name_ambiguous", "person.repeated")


def _repeatable(surface: str) -> bool:
    """Whether a name is telling enough to be known wherever it stands."""
    letters = [c for c in surface if c.isalpha()]
    return (len(letters) >= 3 and any(c.isupper() for c in letters)) or (len(letters) == 2 and surface.isupper())


def _known_names(text: str, kept: list[Candidate]) -> tuple[Lexicon, set[str]]:
    """The organisations and people of the document by their surfaces, and people by their surnames; where
    mentions disagree on a surface's label, the most trusted one, then the more frequent one wins, and of two as frequent
    the organisation. Beside them the surfaces of organisations that may as well be places or things."""
    votes: dict[str, dict[str, tuple[int, int]]] = {}
    for c in kept:
        if c.label in NAME_LABELS:
            surface = text[c.start : c.end]
            best, count = votes.setdefault(surface, {}).get(c.label, (0, 0))
            votes[surface][c.label] = (max(best, c.trust), count + 1)
    terms, uncertain = [], set[str]()
    for surface, labels in votes.items():
        label = max(sorted(labels), key=lambda name: (labels[name], name == "ORG" and places().get(surface) is None))
        if label in ("ORG", "PER") and _repeatable(surface):
            terms.append(Term(surface, label))
        if label == "ORG" and any(labels[other] == labels[label] for other in labels if other != label):
            uncertain.add(surface)
    taken = {fold(t.surface) for t in terms}
    for term in list(terms):
        last = term.surface.split(" ")[-1]
        if term.name == "PER" and " " in term.surface and len(last) > 2 and fold(last) not in taken:
            terms.append(Term(last, "PER"))
    return Lexicon(terms), uncertain


def _joined(text: str, hit: Hit) -> bool:
    """Whether a hit is only a part of a longer word or name: « Airbus-Boeing », « Sanofi Pasteur », « Favre-Martin »."""
    before, after = text[max(0, hit.start - 1) : hit.start], text[hit.end : hit.end + 2]
    if (before in "-‑&@/_." and before) or (after[:1] and after[0] in "-‑&_@" and after[1:].isalnum()):
        return True
    next_word = re.match(r"[ \u00a0]([A-ZÀ-Þ][\w’'-]*)", text[hit.end : hit.end + 40])
    previous = re.search(r"([A-ZÀ-Þ][\w’'-]+)[ \u00a0]$", text[max(0, hit.start - 40) : hit.start])
    capitals = text[hit.start : hit.end].isupper()
    return not capitals and (next_word is not None or (previous is not None and hit.term.name == "ORG"))


def _same_case(text: str, hit: Hit) -> bool:
    """A repeated name has the same capitals, or stands in capitals throughout as in a headline."""
    surface = text[hit.start : hit.end]
    return (
        surface == hit.term.surface
        or surface.isupper()
        or surface.replace("'", "’") == hit.term.surface.replace("'", "’")
    )


# Where a place stands as well, or a thing: « à Valmorin », « le projet Valmorin ».
_BEHIND_PLACE = re.compile(
    r"(?:\b(?:à|en|de|du|vers|dans|depuis|sur|pour|projet|programme|gamme|molécule|étude)[ \u00a0]|\bd['’]|\()$",
    re.IGNORECASE,
)
_REACH = 12  # characters
# « la Fondation », « le Pôle »: a body that the document has named in full, by its head with a capital.
_HEAD = re.compile(
    r"(?:Académie|Agence|Agglomération|Association|Autorité|Banque|Caisse|Centre|Chambre|Club|Cluster|Collège|Comité|Commission|Communauté|Compagnie|Confédération|Conseil|Consortium|Coopérative|Département|"
    r"[ÉE]cole|Fédération|Fondation|Fonds|Groupe|Hôpital|Institut|Laboratoire|Ligue|Lycée|Métropole|Ministère|Musée|Mutualité|Mutuelle|Observatoire|Office|Opéra|Orchestre|Parc|Pôle|Port|Région|Réseau|Société|"
    r"Syndicat|Théâtre|Union|Université|Ville)(?![\w'’-])"
)
_SHORT_FORM = re.compile(
    rf"(?<![\w'’-])(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u |[Cc]ette |[Cc]e |[Cc]et |[Nn]otre )(?P<head>{_HEAD.pattern})(?![ \u00a0](?:de |du |des |d['’]|pour |[a-zà-ÿ]+(?:al|ale|aux|ique|ien|ienne|ais|aise|aire)\b)|[ \u00a0]?[A-ZÀ-Þ])"
)


def short_forms(text: str, kept: list[Candidate]) -> list[Candidate]:
    """With the capitalised heads that stand for a body named before them in full (« la Fondation »); of several such
    bodies the one named last."""
    named: list[tuple[str, Candidate]] = []
    for c in kept:
        head = _HEAD.match(text[c.start : c.end].capitalize()) if c.label == "ORG" else None
        if head and " " in text[c.start : c.end]:
            named.append((fold(head.group()), c))
    if not named:
        return kept
    standing = Spans(kept)
    for match in _SHORT_FORM.finditer(text):
        short = fold(match["head"])
        full = next((c for head, c in reversed(named) if head == short and c.end <= match.start()), None)
        if full is not None:
            name = {"name": text[full.start : full.end]}
            new = Candidate(*match.span("head"), "ORG", "org.short_form", TRUST["repeated"], name)
            if standing.overlapping(new) is None:
                standing.add(new)
    return list(standing)


def _occurrences(text: str, surface: str) -> list[tuple[int, int]]:
    """Where a name stands as a whole word, whether something found it there or not."""
    return [m.span() for m in re.finditer(rf"(?<![\w-]){re.escape(surface)}(?![\w-])", text)]


def evident(text: str, kept: list[Candidate]) -> list[Candidate]:
    """The names that the model calls a person's, a place or a thing and that words elsewhere show to be an organisation's
    (« la marque Daniel Hechter », « les patrons de Colisvert »), relabelled wherever they stand."""
    people: dict[str, list[Candidate]] = {}
    things: dict[str, list[Candidate]] = {}
    for c in kept:
        if c.label in ("PER", "LOC", "MISC"):
            kind = people if c.label == "PER" else things
            kind.setdefault(text[c.start : c.end], []).append(c)
    shown = {("PER", name) for name, mentions in people.items() if _is_no_person(text, name, mentions)}
    acting = [name for name, mentions in things.items() if name not in people and _acts(text, name, mentions)]
    shown |= {(label, name) for label in ("LOC", "MISC") for name in acting}
    if not shown:
        return kept
    return [
        Candidate(c.start, c.end, "ORG", "org.evident", TRUST["evident"], {})
        if (c.label, text[c.start : c.end]) in shown
        else c
        for c in kept
    ]


def _is_no_person(text: str, name: str, mentions: list[Candidate]) -> bool:
    """Whether words show that a name which is only guessed to be a person's is an organisation's."""
    return all(c.rule in _GUESSED for c in mentions) and shows_organisation(text, _occurrences(text, name))


def _acts(text: str, name: str, mentions: list[Candidate]) -> bool:
    """Whether words show that a name which the model calls a place or a thing, and no list a place, is an organisation's."""
    guessed = name[:1].isupper() and places().get(name) is None and all(c.rule == "ner" for c in mentions)
    return guessed and shows_acting(text, _occurrences(text, name))


def _behind_place(text: str, start: int) -> bool:
    return _BEHIND_PLACE.search(text, max(0, start - _REACH), start) is not None


def consistent(text: str, kept: list[Candidate]) -> list[Candidate]:
    """A name that is an organisation or a person once is one wherever it stands in the document."""
    known, uncertain = _known_names(text, kept)
    if not known:
        return kept
    hits = [h for h in known.find(text) if _same_case(text, h)]
    hits = [h for h in hits if h.term.surface not in uncertain or not _behind_place(text, h.start)]
    longer = {hit.start: hit for hit in hits if hit.term.name == "ORG"}
    begins = {c.start for c in kept}
    relabelled = []
    for c in kept:
        whole = longer.get(c.start) if (c.label, c.rule) == ("ORG", "ner") else None
        if whole is not None and whole.end > c.end and not begins.intersection(range(c.end, whole.end)):
            # « la Mutuelle du Cap | Bon », whose whole name stands elsewhere
            relabelled.append(Candidate(c.start, whole.end, "ORG", "org.repeated", TRUST["repeated"], {}))
            continue
        term = known.get(text[c.start : c.end]) if c.label in NAME_LABELS else None
        relabels = (
            term is not None and c.rule == "ner" and term.name != c.label and term.surface == text[c.start : c.end]
        )
        if term and relabels and not (term.surface in uncertain and _behind_place(text, c.start)):
            rule = "org.repeated" if term.name == "ORG" else "person.repeated"
            c = Candidate(c.start, c.end, term.name, rule, TRUST["repeated"], {})
        relabelled.append(c)
    standing = Spans(relabelled)
    for hit in hits:
        rule = "org.repeated" if hit.term.name == "ORG" else "person.repeated"
        new = Candidate(hit.start, hit.end, hit.term.name, rule, TRUST["repeated"], {})
        if hit.term.name == "PER" and follows_in(text, hit.start):
            continue
        if not _joined(text, hit) and standing.overlapping(new) is None:
            standing.add(new)
    return list(standing)
