"""Which agreements one construction states that fits: one for each subject or partner, pairs, further ones behind it. Pure
functions, no spaCy."""

import re
from collections.abc import Iterator

from extractor.components.partnership.groups import Group
from extractor.components.partnership.slots import Fit
from extractor.components.partnership.subjects import Clause, Part

# Between one complement and a further one that makes an agreement of its own.
_ALSO = re.compile(
    r"[^.;:⟦⟧]{0,60},? (?:et|puis|mais aussi|ainsi qu['’])(?:,? [^.;⟦⟧,]{2,25},)?(?: une? (?:autre|second|deuxième)e?)? ?"
    r"|(?: [^.;:⟦⟧,]{2,40})?,? (?:et|puis|mais) (?:(?:en |a |ont )?(?:[a-zà-ÿ]+ment )?(?:sign|conclu|nou|scell|paraph|annonc|prépar|négoci)[a-zé]* )?(?:une? |une? (?:autre|second|deuxième|nouve[a-z]+|premi[a-zè]+)e? )(?:(?:accord|partenariat|convention|alliance|contrat|entente|collaboration|coopération)[^.;:⟦⟧,]{0,40} )?"
    r"|, après avoir (?:[a-zà-ÿ]+ment )?(?:sign|conclu|nou|scell|annonc)[a-zé]* [^.;:⟦⟧,]{3,50} "
    r"|(?: [^.;:⟦⟧,]{2,40})?,?(?: et)? l['’]autre(?: [^.;⟦⟧,]{2,25})? ?"
)
_PLURAL = re.compile(
    r"(?:accords|partenariats|conventions|collaborations|coopérations|alliances|contrats|protocoles|ententes|jumelages|mémorandums|laboratoires communs|chaires)\b",
    re.IGNORECASE,
)
_BY_SEVERAL = re.compile(r" par des (?:accords|conventions|contrats|partenariats)\b", re.IGNORECASE)
_FOR_SEVERAL = re.compile(
    r"(?:pour|afin de|en vue de)(?: (?:conclure|signer|nouer|passer|établir))? (?:des|plusieurs) (?:accords|conventions|contrats|partenariats)\b"
)
_LIKE = re.compile(r" (?:comme|tels? que|telles? que) ")  # « des partenaires comme X et Y »
_SPONSORS = re.compile(
    r"partenaires(?: [a-zà-ÿœ]+)?(?: (?:officiels|majeurs|principaux)|(?= (?:de |du |des |d['’])(?:la |l['’])?⟦\d+⟧(?: \([^()]*\))?(?: ?:|, (?:dont|parmi lesquels|comme|notamment|à commencer par) )))|partenaires (?:officiels|majeurs|principaux)"
)
# « des conventions entre X et Y, Z et W »: X's with each.
_HUB = re.compile(r"[^⟦⟧]*⟦(\d+)⟧(?: \([^()]*\))? et [^⟦⟧,]*⟦\d+⟧(?: \([^()]*\))?, ")
# « entre X et Y, Z et W ou bien U et V »: pairs, of which two might be one with the three others.
_PAIR = re.compile(
    r"⟦(?P<one>\d+)⟧(?: \([^()]*\))? et (?:l['’]|la |le )?(?:[a-zà-ÿ-]+ ){0,2}⟦(?P<other>\d+)⟧(?: \([^()]*\))?"
)
_SEVERAL_PAIRS = 3
# « les tandems X-Y à Brest et Z-W à Metz ».
_DASHED = re.compile(r"⟦(?P<one>\d+)⟧ ?[-–/] ?⟦(?P<other>\d+)⟧")
# « une convention avec, entre autres, X et Y »: one with both.
_ONE_AGREEMENT = re.compile(
    r"\b(?:une?|cet|cette|ce|l[ae]|son|sa)(?: (?!en\b)[a-zà-ÿ]+)? $|\b(?:d|l)['’]$", re.IGNORECASE
)
# « collabore avec plusieurs écoles, dont X et Y », « avec, entre autres, X et Y »: with each.
_AMONG_OTHERS = re.compile(
    r"\b(?:comme|dont|tels? que|telles? que|notamment|entre autres|parmi lesquel(?:le)?s|en particulier|par exemple)\b[^⟦⟧]*$|\b(?:des|plusieurs|divers(?:es)?|différents|différentes|quelques) [^⟦⟧:]{3,60} ?: ?[^⟦⟧]{0,20}$"
)
_APIECE = re.compile(r"\bchacune?\b", re.IGNORECASE)
_GAP = re.compile(r"[,; ]+(?:et )?")  # between a complement and the subject of a clause without a verb


def also(clause: Clause, found: Fit) -> Iterator[Fit]:
    """The further agreements of « collabore avec X en France et, depuis 2021, avec Y », « entre X et Y en France, entre Z et
    W en Belgique »."""
    if len(found.parts) == 1 and (between := _between(clause, found.parts[0])):
        others = (g for g in clause.groups if g.start > between.end and g.lead == "entre" and len(g.members) > 1)
        yield from (Fit((Part(g.members, found.parts[0].path),)) for g in others if g.acting)
        return
    last = next((g for g in clause.groups if g.lead == "avec" and g.members == found.parts[-1].members), None)
    for group in clause.groups if last and len(found.parts) == 2 else ():
        if last and group.start > last.end:
            if group.lead != "avec" or not group.acting or not _ALSO.fullmatch(clause.signed, last.end, group.start):
                return
            last = group
            yield Fit((found.parts[0], Part(group.members, "after « avec »")))


def gapped(clause: Clause, found: Fit) -> Iterator[Fit]:
    """The further agreements of « X a noué un partenariat avec Y, Z avec W »: the verb is left out."""
    at = next((g.end for g in clause.groups if g.lead == "avec" and g.members == found.parts[-1].members), None)
    rest = [g for g in clause.groups if at is not None and g.start >= at]
    for subject, other in zip(rest[::2], rest[1::2], strict=False):
        follows = _GAP.fullmatch(clause.signed, at or 0, subject.start)
        between = clause.signed[subject.end : other.start]
        if subject.lead not in (None, "et") or other.lead != "avec" or between.strip() or not follows:
            return
        at = other.end
        yield Fit((Part(subject.members, "subject of a verb left out"), Part(other.members, "after « avec »")))


def each(clause: Clause, trigger: re.Match[str], found: Fit) -> list[Fit]:
    """The agreements of « X et Y ont signé chacun un accord avec Z », one for each subject; else the one found."""
    first, *others = found.parts
    plural = (
        _PLURAL.match(trigger.group())
        or _BY_SEVERAL.match(clause.signed, trigger.end())
        or _FOR_SEVERAL.search(clause.signed, trigger.end())
        or _LIKE.match(clause.signed, trigger.end())
        or _SPONSORS.match(clause.signed, trigger.start())
    )
    if pairs := _pairs(clause, found) or _dashed(clause, found):
        return pairs
    hub = _hub(clause, found) if _PLURAL.search(trigger.group()) else None
    if hub is not None:
        return [Fit((hub, Part((member,), first.path))) for member in first.members if member not in hub.members]
    if len(first.members) == 1 and len(others) == 1 and (plural or _among_others(clause, trigger, others[0])):
        return [Fit((first, Part((member,), others[0].path))) for member in others[0].members]
    group = next((g for g in clause.groups if g.members == first.members and g.end <= trigger.start()), None)
    if (
        group is None
        or not others
        or len(first.members) < 2
        or not _APIECE.search(clause.signed, group.end, trigger.end())
    ):
        return [found]
    return [Fit((Part((member,), first.path), *others)) for member in first.members]


def _between(clause: Clause, part: Part) -> Group | None:
    """The group behind « entre » that a part is, or None."""
    return next((g for g in clause.groups if g.lead == "entre" and g.members == part.members), None)


def _pairs(clause: Clause, found: Fit) -> list[Fit]:
    """The agreements of « entre X et Y, Z et W, U et V », one for each pair; nothing where the names are no pairs."""
    first, *others = found.parts
    group = None if others else _between(clause, first)
    if group is None:
        return []
    text = clause.signed[group.start : group.end]
    pairs = [(int(pair["one"]), int(pair["other"])) for pair in _PAIR.finditer(text)]
    alone = _PAIR.sub("", text).count("⟦") == 0
    if len(pairs) < _SEVERAL_PAIRS or not alone:
        return []
    return [Fit((Part(pair, first.path),)) for pair in pairs]


def _dashed(clause: Clause, found: Fit) -> list[Fit]:
    """The agreements of « les tandems X-Y à Brest et Z-W à Metz », one for each pair; nothing where a name stands in none."""
    pairs = [(int(pair["one"]), int(pair["other"])) for pair in _DASHED.finditer(clause.signed)]
    inside = {member for pair in pairs for member in pair}
    if len(pairs) < 2 or len(inside) < 2 * len(pairs) or not inside <= set(found.parties):
        return []
    return [Fit((Part(pair, found.parts[0].path),)) for pair in pairs]


def _among_others(clause: Clause, trigger: re.Match[str], other: Part) -> bool:
    """Whether those with whom one does something are named as examples."""
    group = next((g for g in clause.groups if g.members == other.members and g.end > trigger.end()), None)
    lead = None if group is None else clause.signed[trigger.end() : clause.signed.find("⟦", group.start)]
    if _ONE_AGREEMENT.search(clause.signed, 0, trigger.start()):
        return False
    return bool(lead and len(other.members) > 1 and _AMONG_OTHERS.search(lead))


def _hub(clause: Clause, found: Fit) -> Part | None:
    """Who alone stands before « et » among those between whom there are several agreements; None where nobody does."""
    first, *others = found.parts
    group = None if others else _between(clause, first)
    hub = None if group is None else _HUB.match(clause.signed[group.start : group.end])
    return Part((int(hub[1]),), first.path) if hub else None
