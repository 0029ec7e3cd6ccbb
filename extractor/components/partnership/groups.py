"""The groups that organisations form in a signed sentence (``signs.py``): « ⟦0⟧ (Bagsværd) et l’⟦1⟧ signent avec la biotech ⟦2⟧ » has
a group of two, then one after « avec ». Pure functions, no spaCy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from extractor.components.partnership.group_patterns import AND, MEMBER, SIGN, A

_SIGN = re.compile(r"⟦(\d+)⟧")
_MEMBER = re.compile(MEMBER)
# « X, Y ou Z », « X, Y qui note les applications ou encore Z »: the last of a list.
_OR = re.compile(
    r",? ou (?:encore |bien )?(?:de |avec )?|"
    r" qui [^,⟦⟧.;:()«»]{3,40}(?:, (?=(?:l['’]|la |le |les )?⟦\d+⟧(?:,| et\b| ou\b))|,? (?:et|ou encore|ou|ainsi que) (?=(?:l['’]|la |le |les )?⟦))",
    re.IGNORECASE,
)
# « des musées, comme X ou Y »: both, as examples.
_LIKE = re.compile(rf"(?:,| des [a-zà-ÿ' -]{{3,40}}) (?:comme|tels? que|telles? que) [^⟦⟧,]{{0,30}}{SIGN}$")
_OR_ELSE = re.compile(r",? ou encore (?:de |avec )?")  # of two
_NEXT = re.compile(AND, re.IGNORECASE)
_GAPPED = re.compile(r" (?:avec|à) (?:l['’]|la |le |les )?⟦")
_OTHER = re.compile(r"(avec|par|chez|entre) ")
# Who follows a complement at the head of a sentence and goes on to a verb is its subject.
_GOES_ON = re.compile(
    r"(?:,[^⟦⟧.;:]{3,90},)? (?!(?:et|ou|ainsi|de|du|des|au|aux|dans|sur|pour|à|en|qui|dont)\b)[a-zà-ÿ]"
)
# « Lors du salon, l’accord entre X, Y et Z … »: behind the comma nothing is framed.
_CLAUSE_BEGINS = rf", (?:l{A}|l[ae] |les |une? |des |ce(?:tte|t)? |ces |s(?:on|a|es) |leurs? |⟦)"
_FRAME = re.compile(
    rf"(?:^[^\wÀ-ÿ⟦]*(?:\(⟦\d+⟧\) )?|[:;«] )(?:selon|d{A}après|contrairement|comme|interrogée?s? par|présente?s? (?:à|au|aux|pour|lors)|réunie?s (?:à|au|aux|pour|lors|dans)|en (?:visite|déplacement)|de passage|en présence|sous l{A}égide|sollicitée?s? par|contactée?s? par|outre|hormis|après|au terme|à l{A}issue|au bout|à la suite|au lendemain)\b(?:(?! (?:sera|seront|est|sont|a|ont|avait|vient|va|vont) )(?!{_CLAUSE_BEGINS})[^⟦⟧])*{SIGN}(?: \([^()⟦⟧]*\))?$",
    re.IGNORECASE,
)
# « avec X, Y et d’autres »
_AND_OTHERS = re.compile(r",? (?:et|ainsi que) (?:d['’]autres|plusieurs|de nombreu|divers|quelques|certain)")
# « Dans le collectif X, Y et Z travaillent »: where a verb follows, what the first word frames is one name.
_PLACE_FRAME = re.compile(
    rf"^[^\wÀ-ÿ⟦]*(?:dans|au sein d|au pied d|en marge d|aux portes d|à deux pas d|près d|non loin d|au cœur d|lors d|à l{A}occasion d|autour d|au nord d|au sud d|à l{A}est d|à l{A}ouest d)(?:e |u |es |{A})?(?:(?!{_CLAUSE_BEGINS})[^⟦⟧])*{SIGN}(?: \([^()⟦⟧]*\))?$",
    re.IGNORECASE,
)
_ARTICLES = ("la ", "le ", "l’", "l'", "les ")
_LONGEST_GROUP = 20
_LONGEST_LEAD = 34  # characters

# The word before a group that makes it a complement; « de » also where the article has swallowed it (« du », « aux »).
_LEAD = re.compile(
    rf"(?:^|[^\w])(avec|entre|de|d|du|des|par|à|au|aux|chez|selon|pour|contre|sur|dans|en|vers|via|sans|comme|que|qu|auprès de|face à|aux côtés de|autour de|à côté de|grâce à|parmi|devant|outre|après|avant|hors|dont|et|ou|ni|comprenant|incluant)(?:,? (?:entre autres|notamment|d{A}une? (?:part|côté)|par exemple),? |[{A[1:-1]} ]?)(?:la |le |les |l{A}|leurs? |ses? |son |sa )?$",
    re.IGNORECASE,
)
# « avec des acteurs locaux (X, Y et Z) », « entre trois villes : X, Y et Z », « entre deux villes, X et Y ».
_INTRODUCED = re.compile(
    rf"\b(avec|entre|par|de|à) (?:les |ces |ses |leurs )?(des |les |ses |leurs |plusieurs |deux |trois |quatre |cinq |six )[a-zà-öø-ÿœ'’ -]{{3,50}}(?:( \(| ?: ?|,? comme |,? dont |,? tels? que |,? telles? que |,? parmi lesquel(?:le)?s |,? à commencer par |,? notamment |,? en particulier )|, )(?:la |le |les |l{A})?$",
    re.IGNORECASE,
)
# « leurs coopérations menées par le biais des entités X et Y »: what one acts through.
_THROUGH = re.compile(
    r"\b(?:par (?:le biais|l['’]intermédiaire|l['’]entremise)|au travers|au moyen) d(?:e |u |es |['’])(?:la |l['’])?(?:[a-zà-ÿ-]+ ){0,2}⟦\d+⟧[^⟦⟧]*$"
)
# « c’est au tour de X de signer un accord », « ce sera à X de signer »: X signs.
_TURN = re.compile(r"au tour d", re.IGNORECASE)
_IT_IS, _TO_DO = (
    re.compile(r"\b(?:[Cc]e (?:sera|fut|serait)|[Cc]['’](?:est|était)) $"),
    re.compile(r" d(?:e |['’])[a-zà-ÿ]+(?:er|ir|re)\b"),
)
# « face aux géants que sont X et Y »
_AGAINST_SUCH = re.compile(
    r"\b(?:face (?:à|aux?)|contre|concurrents?|rivaux|mastodontes|géants|leaders|poids lourds|ténors)\b[^.;⟦⟧]{0,40} que sont $"
)
# « …, et X a noué »: a clause of its own.
_ACTS = re.compile(
    r"(?:, [^⟦⟧.;:,]{3,60},)? (?:a|ont|avait|avaient|va|vont|vient|viennent|est|sont|s['’]|se |[a-zà-öø-ÿœ]+(?:ent|era|eront|ait|aient|e|it)\b)"
)
_IN_BRACKETS = re.compile(r"\)(?:, [^⟦⟧.;:]{3,90},)? (?!et\b|ou\b|d['’e]|à\b|au\b)[a-zà-ÿ]")
_COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_INNER_LEAD = re.compile(
    rf"^(et |aux côtés |au côté |au sein |auprès |avec |entre |de la |de l{A}|des |du |d{A}|de |par |aux |au |à la |à l{A}|à |chez )",
    re.IGNORECASE,
)
_SAME = {"d": "de", "du": "de", "des": "de", "au": "à", "aux": "à", "de la": "de", "de l": "de", "à la": "à", "à l": "à", "qu": "que", "et": "et",
    "aux côtés": "aux côtés", "aux côtés de": "aux côtés", "au côté": "aux côtés", "auprès de": "auprès",
}  # fmt: skip
# Nouns through which an organisation acts (« le PDG de X », « les équipes de X »), and those through which it does not.
_NOT_ACTING = re.compile(
    r"\b(?:(?:filiales?|concurrents?|concurrente|riva(?:l|ux|le)|clients?|cliente|fournisseurs?|actionnaires?|voisins?|voisine)(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])(?:groupe |société |géant )?$)|anciens?|ancienne|ex|siège|usine|produits?|marché|capital|titre|action|bâtiment|locaux|(?:site|réseau)(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])$)|rachat|acquisition|"
    r"reprise|cession|vente|prédécesseur|soutien|aide|garantie|bénédiction|participation|complicité|caution|financement|subvention|prêt|appui|concours|égide|parrainage|patronage|mécénat|accord|avis|feu vert|signature|part|détriment|place|lieu|image|instar|exception|sein|"
    r"appareils?|matériels?|entrepôts?|ventes|commandes|résultats|performances|croissance|logiciels?|outils?|machines?|robots?|capteurs?|brevets?|technologies?|magasins?|antennes?|données|médicaments?|comptes|contenus|chaînes|émissions|épisodes|séries|vols|véhicules|modèles|salariés|syndicats?(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])$)|élus|contrat|appel|tutelles?|cotutelle)\b",
    re.IGNORECASE,
)
# « l’éditeur de logiciels X »: what is made or sold says who acts, as no « logiciels de X » does.
_OF_TRADE = re.compile(
    r" (?:de |d['’]|en )[a-zà-öø-ÿœ-]+(?: (?!(?:de|du|des|d|la|le|les|l|au|aux)\b)[a-zà-öø-ÿœ-]+){0,2} $", re.IGNORECASE
)

# « un acteur capable de rivaliser avec X »: who is named there does not act with anybody.
_RIVALLING = re.compile(r"\b(?:rivalis[a-zé]+|en (?:concurrence|conflit|litige|procès|compétition)|se mesurer) $")
# « Cinq ateliers (X, Y et Z) bâtissent … », « Les deux écoles, X et Y, … »: who they are stands behind their number.
_SO_MANY = re.compile(
    r"(?:^|[.;:«,»] )(?:Les |Ces |[Ll]es (?=deux|trois|quatre|cinq|six))?(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit)? ?[a-zà-ÿ][a-zà-ÿ'’ -]{3,70} \($"
)
# « à l’image de X et de Y, qui coopèrent »: those who do it.
_SUCH_AS = re.compile(r"^à l['’](?:image|instar|exemple) d", re.IGNORECASE)
_WHO_ACT = re.compile(
    r", qui (?:[a-zà-ÿ]+ ){0,2}?(?:collabor|coop[éè]r|travaill|partag|développ|s['’](?:associ|alli)|se (?:sont )?(?:rapproch|associ|alli|uni)|ont (?:[a-zà-ÿ]+ )?(?:sign|conclu|nou|scell|mis en commun|uni)|mutualis|unissent)"
)
# « le rival de X, Y, recrute »: the second name is whom the first ones describe.
_RELATED = re.compile(
    r"^(?:l['’]|le |la |son |sa )(?:grande? |ex-|éternel(?:le)? )?(?:rivale?|concurrente?|filiale|fournisseur|voisine?|maison mère|actionnaire|client|cliente|propriétaire|éditeur|exploitant|patron|sponsor)(?: [a-zà-ÿ]+){0,2} (?:de |du |d['’]|des )",
    re.IGNORECASE,
)
# « X et sa filiale Y »: what one owns acts with it, and makes no second party.
_OWN = re.compile(
    r"(?:sa|ses|leur|leurs) (?:[a-zà-ÿ]+ )?(?:filiale|marque|maison mère|division|enseigne)s?\b", re.IGNORECASE
)
_OWN_BEHIND = re.compile(rf"{SIGN}, (?:sa|leur) (?:[a-zà-ÿ]+ )?(?:filiale|marque|division|enseigne)\b(?! commune)")
# « l’accord entre X et Y, puis celui de Z »: another one.
_ANOTHER_ONE = re.compile(r"cel(?:ui|les?) d|ceux d")
_LONGEST_OWN = 30  # characters
# « avec Y et avec le soutien de Z », « le patron de Y et l’ex-directrice de Z »: Z is not one of them.
_OTHERWISE = re.compile(
    r"\b(?:soutien|aide|garantie|participation|financement|appui|concours|égide|parrainage|patronage|mécénat|subvention|caution)\b|\b(?:ex-|anciens? |anciennes? )[a-zà-ÿ]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Group:
    """Organisations that stand together: their acting members in order, where the group begins and ends in the signed
    sentence, the preposition before it (None for a subject or an object), and whether a noun keeps it from acting."""

    members: tuple[int, ...]
    start: int
    end: int
    lead: str | None
    acting: bool = True


@lru_cache(maxsize=8)
def groups(signed: str) -> tuple[Group, ...]:
    """The groups of a signed sentence, in order, none overlapping; several questions are asked of each sentence."""
    found, at = list[Group](), 0
    while (first := _MEMBER.search(signed, at)) is not None:
        members = [first]
        while len(members) < _LONGEST_GROUP:
            tie = _NEXT.match(signed, members[-1].end())
            following = _MEMBER.match(signed, tie.end()) if tie else None
            if following is None:
                listed = len(members) > 1 or _LIKE.search(signed[: members[0].end()])
                tie = (_OR if listed else _OR_ELSE).match(signed, members[-1].end())
                following = _MEMBER.match(signed, tie.end()) if tie else None
            if (
                tie is None
                or following is None
                or _other_complement(signed, first, following)
                or ("puis" in tie.group() and _ANOTHER_ONE.match(following.group()))
                or ("et enfin" in tie.group() and _closed(signed, members))
                or _apposed(signed, members, tie, following)
                or _OWN.match(following.group())
                or _OWN_BEHIND.search(following.group() + signed[following.end() :][:_LONGEST_OWN])
                or _OTHERWISE.search(following.group().split("⟦", 1)[0])
            ):
                break
            members.append(following)
        members = members[: _complement(signed, members)]
        found.append(_group(signed, members))
        at = members[-1].end()
    return tuple(found)


def _closed(signed: str, members: Sequence[re.Match[str]]) -> bool:
    """Whether a list has come to its end: « le tandem de X et Y, et enfin Z » names two tenderers."""
    return len(members) > 1 and signed[members[-2].end() : members[-1].start()].strip(" ,") == "et"


def _apposed(signed: str, members: Sequence[re.Match[str]], tie: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a name behind a comma says what the one before is: « entre X et la Coflor, la Confédération des fleuristes »
    lists two, « entre X et Y, Z et W » goes on."""
    if tie.group() != ", " or not _closed(signed, members) or not following.group().startswith(_ARTICLES):
        return False
    return _NEXT.match(signed, following.end()) is None


def _other_complement(signed: str, first: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a member's own preposition makes it another complement: « par X, avec Y »."""
    own = _OTHER.match(following.group())
    return own is not None and own[1] != _group(signed, [first]).lead


def _complement(signed: str, members: list[re.Match[str]]) -> int:
    """How many members a group has before a clause of its own begins: « avec Y, Z recrute » has one, so has « selon Y, Z
    et W recrutent »; in « X s’allie avec Y, Z avec W » the verb of the second clause is left out."""
    ties = [signed[one.end() : other.start()] for one, other in pairwise(members)]
    if ", " in ties and _FRAME.search(signed[: members[0].end()]):
        return ties.index(", ") + 1
    lead = _group(signed, members[:1]).lead
    if not ties or lead is None or (lead == "entre" and ties == [", "]):
        return len(members)  # « entre X, Y et les communes »
    behind = signed[members[-1].end() :]
    framed = lead == "à" or _PLACE_FRAME.search(signed[: members[0].end()])
    if ties[0] == ", " and framed and _GOES_ON.match(behind):
        return 1
    if ties == [", "] and not _AND_OTHERS.match(behind):
        return 1
    gapped = _GAPPED.match(behind) and members[0].group().startswith("avec ")
    return len(members) - 1 if gapped or (ties[-1] == ", " and _GOES_ON.match(behind)) else len(members)


def _group(signed: str, parts: list[re.Match[str]]) -> Group:
    """A group with its preposition, whether that stands before it or was read as a part of it."""
    start = begins = parts[0].start()
    inner = _INNER_LEAD.match(parts[0].group())
    before = None if signed[start - 1 : start] == "(" else _LEAD.search(signed, max(0, start - _LONGEST_LEAD), start)
    lead = inner[1] if inner else before[1] if before else "(" if signed[start - 1 : start] == "(" else None
    lead_at = start if inner else before.start(1) if before else start
    if lead in (None, "(", "comme", "dont", "que") and (
        listed := _INTRODUCED.search(signed, max(0, start - 80), start)
    ):
        lead = (
            listed[1] if lead is not None or listed[3] or _COUNTS.get(listed[2].lower().strip()) == len(parts) else lead
        )
        lead_at = listed.start(1)
        begins = lead_at if lead == "par" else start
    plain = lead.strip(" '’").lower() if lead else None
    plain = _SAME.get(plain, plain) if plain else None
    if plain in ("comprenant", "incluant") or (plain in ("que", "dont", "et", "ou") and not inner):
        plain = None
    signs = [_SIGN.search(part.group()) for part in parts]
    members = tuple(int(sign[1]) for sign in signs if sign)
    description = parts[0].group()[: signs[0].start()] if signs[0] else ""
    if _THROUGH.search(signed, max(0, lead_at - _LONGEST_LEAD), parts[0].end()):
        plain = "via"
    if plain is None and _AGAINST_SUCH.search(signed[:lead_at]):
        plain = "face à"
    if plain == "de" and signed[:lead_at].lower().endswith("en plus "):
        plain = "outre"
    if plain == "et" and not _OWN.search(parts[0].group()) and _ACTS.match(signed, parts[-1].end()):
        plain, begins = None, start + len("et ")
    if parts[0].group().startswith("Des "):
        plain = None  # « Des chercheurs de X et de Y ont … »
    if _TURN.match(description) or (
        plain == "à" and _IT_IS.search(signed, 0, lead_at) and _TO_DO.match(signed, parts[-1].end())
    ):
        plain = None
    if len(parts) == 2 and _RELATED.search(description) and signed[parts[0].end() : parts[1].start()] == ", ":
        return Group(members[1:], begins, parts[-1].end(), plain)
    if _SUCH_AS.match(parts[0].group()) and _WHO_ACT.match(signed, parts[-1].end()):
        return Group(members, begins, parts[-1].end(), None)
    if (
        plain == "("
        and len(parts) > 1
        and _SO_MANY.search(signed[:start])
        and _IN_BRACKETS.match(signed, parts[-1].end())
    ):
        plain = None
    rivals = plain == "avec" and _RIVALLING.search(signed, 0, lead_at) is not None
    acting = not rivals and _NOT_ACTING.search(_OF_TRADE.sub(" ", description)) is None
    return Group(members, begins, parts[-1].end(), plain, acting)
