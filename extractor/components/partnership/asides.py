"""What a sentence says besides its statement: when, where or why before it begins, and what those are whom it names. Pure
functions, no spaCy.

A construction that fits « X s’allie à Y dans le textile » fits « Lors du salon, X, spécialiste de la maille, s’allie à Y,
qui emploie 200 personnes, dans le textile » once the asides are left out; that is tried where nothing fits the whole.
"""

import re
from collections.abc import Iterator, Sequence

from extractor.components.partnership.statement import Span

# « Lors du salon, en s’alliant à X, Y … », « Paris, 3 mars – Avec X, Y … »: what stands before the sentence proper.
_OPENING = re.compile(
    r"[^\wÀ-ÿ]*(?:(?:À|Au|Aux|Après|Au-delà|Avant|Avec|Chez|Dans|Depuis|D['’]|Dès|Durant|En|Face|Faute|Fin|Début|Grâce|Hier|Ce|Cet|Cette|Ces|Lors|"
    r"Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Malgré|Mi|Par|Parallèlement|Pendant|Pour|Près|Selon|Sous|Suite|Sur|Via|Désormais|Ainsi|Enfin|"
    r"Aujourd['’]hui|Récemment|Dernièrement)(?![\wÀ-ÿ])[^,;:.«»()]{0,80}, |"
    r"[A-ZÀ-Þ][\wÀ-ÿ'’-]+(?: [\wÀ-ÿ'’-]+){0,3}(?:, [^.;:,–—«»]{3,30}| \([^()]{2,30}\))?\.? [–—-] |[A-ZÀ-Þ][^,;:.«»()]{2,40} : )"
)
# Behind a name: « , spécialiste de la maille, », « , qui emploie 200 personnes, », « , basé à Lyon, ».
_OF_ONE = re.compile(
    r"(?: \([^()]{1,60}\))?(?P<aside>, (?:qui|dont|où|la|le|les|l['’]|une?|sa|son|leur|leader|numéro|spécialiste|géant|pionnier|"
    r"[a-zà-öø-ÿœ-]+(?:eur|euse|rice|[éi]e?s?|ue?s?|ien|ienne|iste))(?![\wÀ-ÿ])[^,;:.«»()–—]{2,90})(?P<behind>,(?= (?P<next>[\wÀ-ÿ]+))|(?=[.!?]?$))"
)
# What an aside must not say: that one only buys from the other, owns it or competes with it.
_TELLS = re.compile(
    r"\b(?:clients?|clientes?|actionnaires?|fournisseurs?|filiales?|maison mère|concurren\w+|riva(?:l|ux|le)s?|propriétaires?|sous-traitants?|prestataires?|"
    r"tutelle|anciens?|ancienne|ex|membres?|adversaires?|opposé\w*)\b"
)
# What follows an aside and opens something of its own, so that the comma stays.
_OWN = re.compile(r"(?:[lL](?:e|a|es)?|[uU]ne?|[dD]es|[A-ZÀ-Þ].*)$")


def asides(text: str, sentence: Span, named: Sequence[Span]) -> Iterator[Span]:
    """The stretches of a sentence that say something besides, in order, by offsets; nobody is named in them.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        named: the offsets of what names or means organisations in it, in order.
    """
    starts = [start for start, _ in named]
    opening = _OPENING.match(text, *sentence)
    if opening and starts and opening.end() <= starts[0]:
        yield opening.span()
    for place, (_, end) in enumerate(named):
        found = _OF_ONE.match(text, end, sentence[1])
        start_of_next = starts[place + 1] if place + 1 < len(starts) else sentence[1]
        if found and found.end() <= start_of_next and not _TELLS.search(found["aside"]):
            keeps = found["next"] is None or _OWN.match(found["next"])
            yield found.start("aside"), found.end("aside") if keeps else found.end("behind")
