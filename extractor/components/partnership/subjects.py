"""Who the subject of an agreement is: by the parse, by the order of words, or implied. Pure functions, no spaCy."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from extractor.components.partnership.groups import Group
from extractor.components.partnership.patterns import Construction

# A group that stands like a subject: at the beginning, after punctuation or a conjunction, not behind a verb.
_SUBJECT_PLACE = re.compile(
    r"(?:^|[,(:«“\"–—•|/»]|\b(?:que|qu['’]|où|dont|et|mais|car|si|quand|lorsque|lorsqu['’]|puis|donc|ainsi|alors|enfin|cependant|toutefois|pourtant|parce|tandis|aujourd['’]hui|désormais|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"dernier|dernière|prochain|prochaine|\d{4}|entre|non|outre|là|ici|c['’]est|ce sont|ni))[ \-*]*$",
    re.IGNORECASE,
)
# Between a subject and its verb stands no end of a clause.
_BARRIER = re.compile(r"[;!?]|[.] |: (?!⟦)| (?:mais|tandis|alors que|pendant que|contrairement|plutôt)\b")
_RELATIVE = re.compile(r",? (?:qui |dont (?:la |les? |l['’]))")
# « X a signé avec Y, qui développe avec Z »: the words behind « qui » speak of Y.
_WHO = re.compile(r"(?: \([^()]*\))?, qui (?:[a-zà-ÿ'’]+ ){0,3}")
_WHOM = ("à", "au", "aux", "avec")
# A headline names its parties first: « Valneva-Pfizer : un accord à 308 M€ ».
_COLON = re.compile(
    r" ?[:–—-] [^;!?:]*$| ?, (?![^;!?:]*\b(?:a|ont|est|sont|va|vont|sera|seront|avait|avaient|était|étaient)\b)[^;!?:]*$"
)
# « L’application travaille avec X »: who acts is named by a noun that means no organisation.
_VERBS = ("with", "makes", "talks")
_OTHER_SUBJECT = re.compile(
    r"(?i:(?:^|[;:] )(?:l['’]|la |le |sa |son |une? )[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?(?:, qui | qui | )(?:a |ont )?$)"
)
# « X choisit Y, Rennes développe avec Z »: a name that is no organisation acts.
_ANOTHER_NAME = re.compile(r"[,;:] [A-ZÀ-Þ][\w'’-]+ (?:a |ont |va |vont )?$")
_MADE = ("with", "made")
_PARTICIPLE = re.compile(
    r"(?:est |sont |a été |ont été )?(?:co-?)?(?:développ|conçu|mis|produit|fabriqu|élabor|construit|imagin)",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(r"\b(?:a|ont|avait|avaient|aura|auront)\b")
_PRONOUN = re.compile(r"\b(?:il|elle|ils|elles|on|nous|je)\b")
_WHERE_MADE = ("de", "à", "chez", "dans", "au sein")
_STANDS_OUTSIDE = ("selon", "contre", "face à", "chez", "hors", "sans", "outre", "après", "avant")
_ITS_THING = re.compile(r"\b(?:son|sa|ses) [^⟦⟧.;:]{3,60}?(?:,? qui)? ?$")
_BODY = re.compile(
    r"(?:co-?entreprise|joint[- ]venture|filiale commune|société commune|laboratoire commun)s?\b", re.IGNORECASE
)
_APPOSED = re.compile(r"(?: \([^()]*\))?, (?:la |l['’]|une |sa |leur |le |un |son |cette |ce )?", re.IGNORECASE)
# « par X en tandem », « par X, en étroite collaboration ».
_BESIDE_AGENT = re.compile(r"[^⟦⟧]{0,6}|,? en (?:[a-zà-ÿ]+ )?")
_ITS_TERMS = re.compile(
    r", (?:aux termes (?:de laquelle|duquel|desquelles|desquels)|en vertu (?:de laquelle|duquel)|(?:par|selon) (?:laquelle|lequel)|dans le cadre (?:de laquelle|duquel)|qui prévoit que|au titre (?:de laquelle|duquel)),? (?:la |le |l['’]|les )?⟦(?P<engaged>\d+)⟧|"
    r",? par (?:laquelle|lequel) [^.;:]{3,90}, (?:la |le |l['’])(?:[a-zà-ÿ]+ (?:de |d['’]))?⟦(?P<giving>\d+)⟧ [a-zà-ÿ]+ant\b"
)
_OWNED = re.compile(r"(?<![\w-])(?:son|sa) (?:[a-zà-ÿ]+ )?$", re.IGNORECASE)
# « Grâce à un partenariat avec X, Y livre … »: what opens the sentence is said of its subject.
FRONTING = re.compile(
    r"[^\wÀ-ÿ⟦]*(?:Lors|Ce|Cet|Cette|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Désormais|Aujourd['’]hui|Grâce|Dans|Fort(?:e|s|es)?|Via|Avec|Au (?:titre|terme|travers)|À (?:travers|la faveur|l['’](?:issue|occasion))|Outre|Par|En|Sur la base|Conformément|Depuis|Après|Malgré|À (?:la suite|partir)|Suite|Selon|Aux termes)(?![\wÀ-ÿ])[^⟦⟧.;:]{0,70}",
    re.IGNORECASE,
)
_ACTING = re.compile(
    r"(?: \([^()]*\))? (?:a|ont|est|sont|va|vont|se|s['’]|y|ne|n['’]|lui|leur|[a-zà-öø-ÿœ]{2,}(?:e|ent|t|d|a|ront))(?![\wÀ-ÿ])"
)
_HEADING = re.compile(r" ?: [^⟦⟧.;:]{0,60}")  # « X : partenariat avec Y »
_ITEM = 3  # characters before it: « - X : … »
IMPLIED = "implied: the text is about it"
_OPENING, _LONGEST_GAP = 26, 170


@dataclass(frozen=True)
class Clause:
    """A sentence in which parties are looked for: signed, its groups, and two ways to find a subject that the words
    alone do not show. ``subject_at``: from a trigger's offsets in the signed sentence to the offset of its subject, by
    the parse, or None. ``implied``: gives the index of the organisation that the text is about, or None; asked for where words name none."""

    signed: str
    groups: tuple[Group, ...]
    subject_at: Callable[[int, int], int | None]
    implied: Callable[[], int | None]


@dataclass(frozen=True)
class Part:
    """Some parties of an agreement by their indices, and the way to them: « subject », « after avec »."""

    members: tuple[int, ...]
    path: str


def subject_part(clause: Clause, trigger: re.Match[str], at: int, construction: Construction) -> Part | None:
    """The subject by the parse, else by the order of words, else the one that the text is about."""
    if construction.trigger in _MADE and (maker := _maker(clause, trigger)) is not None:
        return maker
    agent = next((g for g in reversed(clause.groups) if g.end <= at), None)
    aside = construction.trigger == "makes" and agent is not None and clause.signed[agent.end : at] == ", "
    if (
        agent
        and agent.lead == "par"
        and agent.acting
        and not aside
        and _BESIDE_AGENT.fullmatch(clause.signed, agent.end, at)
    ):
        # « Il est réalisé par X en partenariat avec Y »: X acts, and the constructions of agents say so.
        return Part(agent.members, "agent") if construction.left == "agent" else None
    if construction.left in ("any", "several"):
        parsed = _parsed_subject(clause, trigger, construction.left == "several")
        if parsed is not None:
            return Part(parsed.members, "subject by the parse")
    if construction.trigger in _VERBS and _ANOTHER_NAME.search(clause.signed, max(0, at - 80), at):
        return None
    group = _subject(clause, at, "any" if aside else construction.left)
    if (
        group is not None
        and _BODY.match(trigger.group())
        and _APPOSED.fullmatch(clause.signed, group.end, trigger.start())
    ):
        # « Y, la coentreprise avec X »: whoever the text is about has it with X.
        implied = clause.implied() if construction.implies_subject else None
        return None if implied is None else Part((implied,), IMPLIED)
    if group is not None:
        return Part(group.members, "agent" if group.lead == "par" else "subject by its place")
    if not construction.implies_subject or _another_acts(clause, at, construction):
        return None
    if _fronts(clause, trigger) or _heads(clause, at):
        return None  # another is named for it, and other constructions say so
    owner = _owner(clause, at)
    if owner is not None:
        return Part(owner.members, "owner")
    engaged = _engaged(clause, trigger)
    if engaged is not None:
        return Part((engaged,), "engaged by its terms")
    named = None if construction.trigger in _VERBS else _named_before(clause, trigger)
    if named is not None:
        return Part((named,), "named before it")
    implied = clause.implied()
    return None if implied is None else Part((implied,), IMPLIED)


def _named_before(clause: Clause, trigger: re.Match[str]) -> int | None:
    """The only organisation that a sentence names before something done with another: « un geste de X, conduit avec Y »."""
    before = [g for g in clause.groups if g.end <= trigger.start()]
    alone = len(before) == 1 and len(before[0].members) == 1 and before[0].acting
    if not alone or before[0].lead not in _WHERE_MADE:
        return None
    return None if _PRONOUN.search(clause.signed, before[0].end, trigger.start()) else before[0].members[0]


def _fronts(clause: Clause, trigger: re.Match[str]) -> bool:
    """Whether the trigger stands in words that open a sentence before its subject: « Grâce à un partenariat avec X, Y livre … »."""
    if not FRONTING.fullmatch(clause.signed, 0, trigger.end()):
        return False
    behind = (g for g in clause.groups if g.start >= trigger.end() and g.lead is None and g.acting)
    return any(clause.signed[: g.start].endswith(", ") and _ACTING.match(clause.signed, g.end) for g in behind)


def _heads(clause: Clause, at: int) -> bool:
    """Whether somebody stands alone before a colon: « X : partenariat avec Y »."""
    first = clause.groups[0] if clause.groups else None
    return bool(first and first.acting and first.start <= _ITEM and _HEADING.fullmatch(clause.signed, first.end, at))


def _maker(clause: Clause, trigger: re.Match[str]) -> Part | None:
    """Whose thing was made with another: « X aide Y à fabriquer son vaccin, développé avec Z » binds Y and Z."""
    if not _PARTICIPLE.match(trigger.group()) or not _ITS_THING.search(clause.signed, 0, trigger.start()):
        return None
    nearest = next((g for g in reversed(clause.groups) if g.end <= trigger.start()), None)
    if nearest is None or not nearest.acting or nearest.lead in _STANDS_OUTSIDE:
        return None
    acts = _AUXILIARY.search(clause.signed, nearest.end, trigger.start())
    return None if acts else Part(nearest.members[-1:], "owner")


def _owner(clause: Clause, at: int) -> Group | None:
    """Who is named before « son tandem » without being a subject: « l’expérience de X : son tandem avec Y »."""
    before = [g for g in clause.groups if g.end <= at and g.acting]
    alone = len(before) == 1 and len(before[0].members) == 1
    return before[0] if alone and _OWNED.search(clause.signed, 0, at) else None


def _engaged(clause: Clause, trigger: re.Match[str]) -> int | None:
    """Whom the terms engage: « Une convention a été signée avec Y, aux termes de laquelle X formera … »."""
    terms = _ITS_TERMS.search(clause.signed, trigger.end())
    return int(terms["engaged"] or terms["giving"]) if terms else None


def _another_acts(clause: Clause, at: int, construction: Construction) -> bool:
    """Whether words say who acts, so that none is implied: an agent, or a noun that means no organisation."""
    nearest = next((g for g in reversed(clause.groups) if g.end <= at), None)
    if nearest and nearest.lead == "par" and _BESIDE_AGENT.fullmatch(clause.signed, nearest.end, at):
        return True
    return construction.trigger in _VERBS and _OTHER_SUBJECT.search(clause.signed, 0, at) is not None


def _parsed_subject(clause: Clause, trigger: re.Match[str], several: bool) -> Group | None:
    """The group that holds the subject of the trigger's verb, by the parse."""
    at = clause.subject_at(*trigger.span())
    if at is None:
        return None
    group = next((g for g in clause.groups if g.start <= at < g.end), None)
    fits = group is not None and group.lead is None and group.acting and (not several or len(group.members) > 1)
    return group if fits else None


def _subject(clause: Clause, at: int, left: str) -> Group | None:
    """The group on the left of ``at`` that acts: the nearest that stands like a subject, else the nearest."""
    signed = clause.signed
    several = left in ("several", "headline")
    fits: list[Group] = []
    nearest = True
    for group in reversed(clause.groups):
        if group.end > at:
            continue
        between = signed[group.end : at]
        opens = group.start <= _OPENING and len(group.members) > 1 and _COLON.match(between) is not None
        if len(between) > _LONGEST_GAP or (_BARRIER.search(between) and not opens):
            break
        if nearest and not several and group.acting and group.lead in _WHOM and _WHO.fullmatch(between):
            return group
        agent = nearest and (_RELATIVE.match(between) is not None or (left == "agent" and group.lead == "par"))
        nearest = False
        if left == "headline" and not opens:
            continue
        if (group.lead is None or agent) and group.acting and (not several or len(group.members) > 1):
            fits.append(group)
    return next((g for g in fits if _SUBJECT_PLACE.search(signed[: g.start])), fits[0] if fits else None)
