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
# « Après X, … », « Comme X avant eux, … »: whom it names is no party.
_LIKE_ANOTHER = re.compile(
    r"[^\wÀ-ÿ]*(?:Après|Comme|À l['’](?:instar|image) d|Contrairement (?:à|aux?)|À la différence d|Selon|D['’]après)(?![a-zà-ÿ]{3})[^,;:.«»()]{0,70}, "
)
# « …, a indiqué X », « …, alors que X … »: who says it, and another matter.
_TRAILING = re.compile(
    r",? (?:»,? )?(?:(?:a|ont)(?:-t-(?:il|elle|on))? (?:indiqué|annoncé|précisé|déclaré|expliqué|confirmé|rapporté|affirmé|fait savoir|révélé|souligné|ajouté|appris)|"
    r"(?:indique|annonce|précise|déclare|explique|confirme|rapporte|affirme|révèle|souligne)(?:nt)? (?=[^,]*$)|(?:selon|d['’]après)|(?:alors|tandis|pendant) qu(?:e |['’])|mais )[^;:]*?(?=[.!?»\s]*$)"
)
# « …, à la préfecture du Loiret, … », « au siège de X par … »: where something is signed.
_PLACE = re.compile(
    r",? (?:à la |à l['’]|au |aux |dans les (?:locaux|murs|salons) |en )(?:[a-zà-ÿ]+ ){0,3}(?:de la |de l['’]|de |du |d['’])?$"
)
_SIGNED = re.compile(r"\b(?:sign|paraph|scell|conclu|ratifi)")
_BEHIND_PLACE = re.compile(r",| par ")
# « C’est avec X, et non plus avec Y, que … »: whom it is not.
_NOT_ANOTHER = re.compile(r", (?:et )?(?:non (?:plus |pas )?|pas )(?:avec |à |au |de |chez )?[^,;:.]{2,60}(?=,)")
# Behind a name: « , spécialiste de la maille, », « , qui emploie 200 personnes, », « , basé à Lyon, ».
_OF_ONE = re.compile(
    r"(?: \([^()]{1,60}\))?(?P<aside>, (?:qui|dont|où|la|le|les|l['’]|une?|sa|son|leur|leader|numéro|spécialiste|géant|pionnier|"
    r"[a-zà-öø-ÿœ-]+(?:eur|euse|rice|[éi]e?s?|ue?s?|ien|ienne|iste))(?![\wÀ-ÿ])[^,;:.«»()–—]{2,90})(?P<behind>,(?= (?P<next>[\wÀ-ÿ]+))|(?=[.!?]?$))"
)
# « X par la voix de son directeur et Y annoncent »: through whom one speaks.
_VOICE = re.compile(
    r"(?P<aside>,? (?:par la voix|par l['’]intermédiaire|par l['’]entremise) d(?:e |u |['’])[^,;:.«»()]{3,50}?,?)(?= (?:et|ainsi que|a|ont|annonce|signe|conclut)\b)"
)
# « X et Y ont, eux aussi, signé »: adverbs between commas.
_ADVERBIAL = re.compile(
    r"(?<=[\wÀ-ÿ»)]), (?:(?:elles?|eux|lui) (?:aussi|également|non plus)|à (?:son|leur) tour|quant à (?:elles?|eux|lui)|(?:de|pour) (?:sa|son|leur) (?:côté|part)|"
    r"en outre|par ailleurs|en effet|du reste|d['’]ailleurs|au passage|dans la foulée|en parallèle|parallèlement|notamment|enfin|également|toutefois|cependant|ainsi|désormais|donc),(?= )"
)
# « ont, mardi à Paris, signé »: when and where, behind the auxiliary.
_WHEN = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|aura|auront)(?P<aside>, [^,;:.«»()]{3,60},)(?= [a-zà-ÿ'’]+)"
)
# « la convention qui l’unit, depuis 2021, à »: since when, until when.
_SINCE = re.compile(
    r"(?<=[a-zà-ÿ])(?P<aside>, (?:depuis|en|dès|à (?:partir|compter) d|jusqu['’]|pour|pendant|voici|il y a|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce (?:matin|mois))[^,;:.«»()]{0,40},)(?= (?:à|au|aux|avec|par|entre|une?|leur|son|sa)\b)"
)
# « un partenariat stratégique et industriel d’une durée de cinq ans »: of what kind an agreement is.
_KIND = re.compile(
    r"\b(?:partenariat|accord|alliance|convention|collaboration|coopération|entente|protocole|contrat)s?(?P<aside>(?: [a-zà-öø-ÿœ-]+(?:el|elle|al|ale|ique|ier|ière|if|ive|aire|teur)s? et [a-zà-öø-ÿœ-]+(?:el|elle|al|ale|ique|ier|ière|if|ive|aire)s?)?(?: d['’]une durée)?(?: de (?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) (?:ans|mois))?)(?![\wÀ-ÿ])"
)
_MARKS = re.compile(r"(?:\*\*|[ \u00a0]?[»”])")  # behind a name in bold type or quotation marks
_REACH = 50  # characters
# What an aside must not say: that one only buys from the other, owns it or competes with it.
_TELLS = re.compile(
    r"\b(?:clients?|clientes?|actionnaires?|fournisseurs?|filiales?|maison mère|concurren\w+|riva(?:l|ux|le)s?|propriétaires?|sous-traitants?|prestataires?|"
    r"tutelle|anciens?|ancienne|ex|membres?|adversaires?|opposé\w*)\b"
)
# What follows an aside and opens something of its own, so that the comma stays.
_OWN = re.compile(r"(?:[lL](?:e|a|es)?|[uU]ne?|[dD]es|[A-ZÀ-Þ].*)$")


def asides(text: str, sentence: Span, named: Sequence[Span]) -> list[Span]:
    """The stretches of a sentence that say something besides, in order, by offsets; who is named in them is no party.

    Args:
        text: the document's text.
        sentence: the sentence's offsets.
        named: the offsets of what names or means organisations in it, in order.
    """
    named = [(s, marks.end() if (marks := _MARKS.match(text, e)) else e) for s, e in named]
    found = list(_around_names(text, sentence, named))
    besides = [match.span() for match in _ADVERBIAL.finditer(text, *sentence)]
    besides += [
        match.span("aside") for regex in (_WHEN, _SINCE, _KIND, _VOICE) for match in regex.finditer(text, *sentence)
    ]
    taken = [*found, *named]
    return sorted([*found, *(s for s in besides if s[0] < s[1] and not any(a < s[1] and s[0] < b for a, b in taken))])


def _around_names(text: str, sentence: Span, named: Sequence[Span]) -> Iterator[Span]:
    """What opens a sentence, is said of those whom it names, and trails behind them, in order."""
    start, end = sentence
    opening = _OPENING.match(text, *sentence)
    if opening and named and opening.end() > named[0][0]:
        opening = _LIKE_ANOTHER.match(text, *sentence)
    if opening:
        yield opening.span()
        start = opening.end()
    inside = [span for span in named if span[0] >= start]
    trailing = _TRAILING.search(text, inside[1][1] if len(inside) > 1 else end, end)
    if trailing:
        end = trailing.start()
    inside = [span for span in inside if span[1] <= end]
    for place, (named_at, behind) in enumerate(inside):
        if other := _NOT_ANOTHER.match(text, behind, end):
            yield other.span()
            continue
        where = _PLACE.search(text, max(start, named_at - _REACH), named_at)
        if where and _SIGNED.search(text, start, where.start()) and _BEHIND_PLACE.match(text, behind, end):
            yield where.start(), behind
            continue
        found = _OF_ONE.match(text, behind, end)
        if found and not (place + 1 < len(inside) and inside[place + 1][0] < found.end()):
            if _TELLS.search(found["aside"]):
                continue
            keeps = found["next"] is None or _OWN.match(found["next"])
            yield found.start("aside"), found.end("aside") if keeps else found.end("behind")
    if trailing:
        yield trailing.span()
