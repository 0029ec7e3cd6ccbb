"""What the mentions of each capitalised word show all over the document.

A surname alone, an acronym in a headline, a brand after a preposition say little where they stand; elsewhere in the
same text the word follows a given name, or « le groupe », or speaks. The cues of all its mentions are one value.
"""

from enum import IntFlag, auto

import numpy
from spacy.tokens import Doc

from extractor.embedding.lists import FIRST, MAYBE_FIRST, ORG, ORG_IN, PLACE, TITLE, Column


class Cue(IntFlag):
    """What one mention of a word shows of it."""

    AFTER_GIVEN_NAME = auto()
    AFTER_TITLE = auto()  # or an initial: « M. », « J. »
    AFTER_ARTICLE = auto()
    AFTER_PLACE_PREPOSITION = auto()
    LISTED = auto()  # as an organisation
    AFTER_ORGANISATION_WORD = auto()  # « chez », « la start-up nantaise », within a sentence: no capital stands before
    SPEAKS = auto()  # « X explique », « X a déclaré »


_ARTICLES = frozenset("le la l' l’ les du des au aux d' d’ un une".split())
_PLACE_PREPOSITIONS = frozenset("à en vers depuis".split())
_ORGANISATION_WORDS = frozenset(
    "chez groupe groupes société sociétés entreprise entreprises firme compagnie marque marques start-up startup "
    "biotech medtech fintech éditeur éditrice éditions constructeur équipementier fabricant fabricants fournisseur "
    "opérateur enseigne enseignes chaîne distributeur industriel laboratoire laboratoires cabinet studio agence "
    "banque mutuelle coopérative club plateforme filiale fondation association syndicat parti journal quotidien "
    "magazine armateur assureur transporteur galerie lycée hôpital lunetier gantier chausseur joaillier horloger "
    "maroquinier papetier brasseur semencier motoriste avionneur sidérurgiste chimiste magasin magasins boutique "
    "boutiques usine titre action géant maison PME ETI ONG licorne cluster consortium collectif fédération foncière holding bailleur "
    "promoteur intégrateur sous-traitant prestataire hébergeur énergéticien verrier cimentier logisticien voyagiste traiteur "
    "pousse firmes industriels constructeurs opérateurs assureurs banques éditeurs".split()
)
_SPEAKING = frozenset(
    "déclare déclaré explique expliqué affirme affirmé souligne souligné indique indiqué estime estimé ajoute ajouté "
    "précise précisé dit confie confié raconte raconté rappelle rappelé résume assure né née préside dirige".split()
)
_WORDS_BEFORE = 3
_WORDS_AFTER = 3


def cue_column(doc: Doc, lists: Column) -> Column:
    """What the document shows of each token: 1 + the ``Cue`` of all mentions; 0 for words without a capital and for
    single letters.

    Args:
        doc: a tokenized Doc.
        lists: its ``lexicon_column``.
    """
    words = [token.text for token in doc]
    known = lists.tolist()
    capitals = [word[0].isupper() for word in words]
    organisation_words = [word in _ORGANISATION_WORDS for word in words]
    speaking = [word in _SPEAKING for word in words]
    keys = {i: word.casefold() for i, word in enumerate(words) if capitals[i] and len(word) > 1}
    shown: dict[str, int] = {}
    for i, key in keys.items():
        cues = shown.get(key, 0)
        if i:
            cues |= _cue_before(words[i - 1], known[i - 1], known[i])
            first = max(0, i - _WORDS_BEFORE)
            if any(organisation_words[first:i]) and not any(capitals[max(0, i - 2) : i]):
                cues |= Cue.AFTER_ORGANISATION_WORD
        if known[i] in (ORG, ORG_IN):
            cues |= Cue.LISTED
        if any(speaking[i + 1 : i + 1 + _WORDS_AFTER]):
            cues |= Cue.SPEAKS
        shown[key] = int(cues)
    column = numpy.zeros(len(doc), dtype="uint64")
    for i, key in keys.items():
        column[i] = shown[key] + 1
    return column


def _cue_before(previous: str, previous_known: int, known: int) -> int:
    """The cue that the word before gives, at most one."""
    lower = previous.casefold()
    if previous_known in (FIRST, MAYBE_FIRST) and known not in (FIRST, ORG, PLACE):
        return Cue.AFTER_GIVEN_NAME
    if previous_known == TITLE or (len(previous) == 2 and previous[1] == "." and previous[0].isupper()):
        return Cue.AFTER_TITLE
    if lower in _ARTICLES:
        return Cue.AFTER_ARTICLE
    return Cue.AFTER_PLACE_PREPOSITION if lower in _PLACE_PREPOSITIONS else 0
