"""A text as the rules of partnership read it, whatever blanks, quotation marks and capitals a page has. Pure functions, no spaCy."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extractor.components.partnership.statement import Span

# « La Convention de partenariat », as releases write it, but no « Convention de Genève ».
_CAPITAL_NOUN = re.compile(
    r"(?<=[a-zà-ÿ’'] )(?:Partenariat|Convention|Accord(?:-[Cc]adre)?|Protocole|Mémorandum|Coopération|Collaboration)s?\b|"
    r"(?<=['’])(?:Accord(?:-[Cc]adre)?)\b"
)
# « Jeanne Roy, Directrice générale de X », as releases write it.
_CAPITAL_OFFICE = re.compile(
    r"(?<=, )(?:Président|Directeur|Directrice|Vice-[Pp]résident|Recteur|Rectrice|Doyen|Secrétaire [Gg]énéral|Maire|Gérant|Délégué|Administrat(?:eur|rice))(?:e|ne)?(?= (?:[Gg]énérale?|de |du |d['’]|des |[Dd]élégué|[Aa]djoint|[Rr]égional))"
)
# « l’accord cadre » for « l’accord-cadre ».
_CADRE = re.compile(r"\b((?:accord|convention|protocole)s?) (?=cadres?\b)", re.IGNORECASE)
_NAMED_SO = re.compile(
    r" (?:de (?:la |l['’])?|du |des |d['’])[A-ZÀ-Þ]| (?:inter)?nationale?\b| collecti| européenne?\b| citoyenne\b"
)
_PLAIN = str.maketrans("\u00a0\u202f\u2009“”", "   «»")
# « "Nous signons", dit-elle »: the straight quotation mark that opens, and the one that closes.
_OPENS, _CLOSES = re.compile(r'(?<![^\s(\[«’\'])"(?=\S)'), re.compile(r'"')


def plain_words(text: str, names: Sequence[Span]) -> str:
    """A text as the rules read it, as long as it was: with plain blanks and quotation marks, and nouns of agreement in small letters.

    Args:
        text: the document's text.
        names: start and end of the names in it, in order, which stay as they are.
    """
    text = text.translate(_PLAIN)
    if '"' in text:
        text = _CLOSES.sub("»", _OPENS.sub("«", text))
    text = _CADRE.sub(r"\1-", text)
    starts = [start for start, _ in names]

    def in_small(match: re.Match[str]) -> str:
        before = bisect_right(starts, match.start()) - 1
        inside = before >= 0 and names[before][1] > match.start()
        return match.group() if inside or _NAMED_SO.match(text, match.end()) else match.group().lower()

    return _CAPITAL_OFFICE.sub(lambda office: office.group().lower(), _CAPITAL_NOUN.sub(in_small, text))
