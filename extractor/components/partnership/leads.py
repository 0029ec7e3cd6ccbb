"""What the first sentence about several organisations says that they do: « X et Y sélectionneront un blé ». Pure functions,
no spaCy.

A headline or a lead that makes several the subject of one action tells what they do together, whatever the verb of making,
trying or running; further down the same words mostly tell what others do as well. Of 33 such sentences of the training
documents and our passages in which no other construction stated anything, 28 stated a partnership; of those further down
half.
"""

import re

from extractor.components.partnership.groups import Group
from extractor.components.partnership.subjects import Clause

RULE = "partnership.doing_together"
_STEMS = (
    "adapt|aménag|analys|anim|bât|cartographi|codévelopp|coédit|commercialis|concev|conç|condui|connect|constru|coordonn|coprodui|creus|cré|cultiv|"
    "déliv|démarr|dépist|déploi|déploy|dessin|développ|échang(?!\\w* (?:sur|autour|avec)\\b)|édit|élabor|élargi|entam|entrepren|entrepri|envoi|équip|établi|étend|étudi|évalu|expériment|exploit|explor|"
    "fabriqu|form(?=ent\\b|er|é\\b)|fondent|fonder|fondé|forer|gér|gèr|harmonis|imagin|imprim|install|interconnect|inventori|lanc|m[eè]n(?=ent\\b|er|é\\b)|mont(?=ent\\b|er|é\\b)|mutualis|numéris|offr|organis|ouvr|ouvert|"
    "perc(?=ent\\b|er|é\\b)|perfectionn|pilot|plant|port|prépar|prolong|propos|raccord|rassembl|recens|recondui|reconstru|recycl|rédig|regroup|relanc|reli|rénov|replant|restaur|rouvr|rouvert|"
    "sécuris|sélectionn|standardis|surveill|test|traqu|unifi|valoris"
)
_WHEN_OR_WHERE = r"(?:(?:[a-zà-ÿ]+ment|désormais|bientôt|aussi|actuellement|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:depuis|dès|à|en|au|dans|sur|pendant|durant|cet|cette|ce|le|l['’]an|d['’]ici) ?[^.;:⟦⟧]{1,40}?),? )?"
_OBJECT = (
    r"(?:une?|des|leur|les?|la|l['’]|deux|trois|quatre|cinq|six|sept|huit|dix|\d[\d \u00a0\u202f]*|plusieurs|quelque)\b"
)
_AUXILIARY = r"(?:(?:ont|vont|veulent|comptent|souhaitent|entendent|s['’]apprêtent à) |viennent (?:de |d['’]))"
_DOING = re.compile(
    r"(?: \([^()]*\))?(?:, [^,;.:⟦⟧]{3,60},)? (?:y |en )?"
    rf"(?P<verb>(?:{_AUXILIARY}(?:[a-zà-ÿ]+ent )?)?(?:{_STEMS})[a-zéèà]*|cherchent|mett(?:ent|ront) (?:au point|en place|en service|sur pied)|ont mis (?:au point|en place|en service|sur pied)|(?:vont|viennent de) mettre (?:au point|en place|en service|sur pied))"
    rf" {_WHEN_OR_WHERE}(?:à |sur |pour |contre )?{_OBJECT}"
)
_PLURAL = re.compile(r"(?:ent|ont)\b")
# « fabriquent des câbles »: what they do all the year.
_HABITUAL = re.compile(r"[a-zéèà]+ent (?:[a-zà-ÿ]+ [^.;:⟦⟧]{0,30})?des ")
# Where the subject of the news stands: at the beginning, behind a rubric, a dateline, a time or a place.
_OPENS = re.compile(r"[^;⟦⟧]{0,70}|[^;]{0,40}\(⟦\d+⟧\) ?[–—-] [^;⟦⟧]{0,25}")
# What each does for itself, and what is no making.
_APART = re.compile(
    r"\b(?:chacune?|respectivement|séparément|l['’]une? (?:après|du|et)|de (?:son|leur) côté|à (?:quelques|trois|deux) (?:heures|jours) d['’]intervalle|eux aussi|elles aussi|leurs? propres?|comparables?|similaires?|concurrent\w*|"
    r"leurs? (?:[a-zà-ÿ]+ )?(?:saison|version|gamme|directeur|directrice|président|présidente|entraîneur|maire|secrétaire|comptes|ventes|prix|tarifs|bénéfices|objectifs|offres?|candidats?|salariés|effectifs|actionnaires)|les? (?:débat|dossier|offres?|dents|yeux|voies?|feu|score|match)|la (?:surprise|saison|marque|fermeture|question|proposition|demande)|l['’](?:offre|appel d['’]offres)|discussions|un terme|la nomination|un préavis|une grève|une manifestation|une plainte|un recours)\b",
    re.IGNORECASE,
)


def doing(clause: Clause) -> tuple[Group, tuple[int, int]] | None:
    """The group that is the subject of one action, and where its verb stands in the signed sentence; None where a sentence
    has none, or each acts for itself."""
    if _APART.search(clause.signed):
        return None
    for group in clause.groups:
        if group.lead is None and group.acting and len(set(group.members)) > 1:
            match = _DOING.match(clause.signed, group.end)
            if match is None or not _OPENS.fullmatch(clause.signed, 0, group.start):
                return None
            plural = _PLURAL.search(match["verb"]) and not _HABITUAL.match(clause.signed, match.start("verb"))
            return (group, match.span("verb")) if plural else None
    return None
