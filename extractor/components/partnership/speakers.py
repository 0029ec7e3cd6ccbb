"""For whom somebody speaks in quotation marks: « Nous signons avec X. C’est une chance », se réjouit la patronne de Y. Pure
functions, no spaCy."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractor.components.partnership.antecedents import Mention
from extractor.components.partnership.statement import Span

_SAYS = (
    r"(?:(?:a|ont|avait|avaient|s['’]est|se sont) (?:[a-zà-ÿ]+ment |[a-zà-ÿ]+ )?|se |s['’])?"
    r"(?:dit|confi|déclar|indiqu|annonc|expliqu|comment|soulign|précis|assur|affirm|ajout|racont|rappel|not|gliss|détaill|résum|insist|félicit|réjoui|"
    r"poursui|conclu|estim|salu|témoign|souri|soutenu|souti|avanc|argu|plaid|martel|lanc|relèv|relev|analys|observ|constat|promet|promis|justifi|lâch|répond|répliqu|préven|prévien|tranch|concèd|concéd|reconn|admet|jug|exclam|enthousiasm|complèt|complét|renchéri|abond|confirm|révél|révèl|"
    r"rapport|signal|croi|souvien)[a-zé]*"
)
_BEHIND = re.compile(rf" ?»[.,]? ?,? ?{_SAYS}\b(?P<who>[^.!?«»]{{0,200}})")
_INSIDE = re.compile(rf", {_SAYS}(?P<who> [^.!?«»]{{0,160}})")
# « a indiqué X », « explique Jeanne Roy, présidente de X », but no « a-t-elle dit à X », « lit-on dans X ».
_SPEAKING_FOR = re.compile(
    r"^ (?:[a-zà-ÿ]+ ){0,2}(?:la |le |l['’])?$|^(?! ?(?:à|au|aux|dans|sur|devant) )(?:(?! qu[ei]\b| dont\b|\b(?:à|au|aux|dans|sur) (?:la |le |l['’])?⟦).)*(?:\b(?:de|du|des|chez|pour|au nom de) |\bd['’])(?:la |le |les |l['’])?(?:[a-zà-ÿ-]+ ){0,2}$"
)
_REACH = 900  # characters in which what is said in quotation marks ends


def speaker(text: str, sentence: Span, mentions: Sequence[Mention]) -> str | None:
    """The organisation for which a sentence in quotation marks is said, or None.

    Args:
        text: the document's text, with quotation marks as « and ».
        sentence: the sentence's start and end.
        mentions: the organisations' mentions in the document, in order.
    """
    start, end = sentence
    opening = text.rfind("«", max(0, start - _REACH), end)
    closed = text.rfind("»", max(0, start - _REACH), start)
    if opening < 0 or (opening < start and closed > opening):
        return None
    inside = _INSIDE.search(text, max(opening, start), end)
    closing = text.find("»", max(opening, start), start + _REACH)
    behind = _BEHIND.match(text, closing - (text[closing - 1] == " ")) if closing > 0 else None
    for said in filter(None, (inside, behind)):
        first = bisect_left(mentions, said.start("who"), key=lambda m: m[0])
        for named_at, named_end, name in mentions[first:]:
            if named_end > said.end("who"):
                break
            if _SPEAKING_FOR.search(text[said.start("who") : named_at]):
                return name
    return None
