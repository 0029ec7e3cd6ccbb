"""How French states a partnership: triggers and constructions as named data. Nothing of spaCy.

Constructions are written over a sentence in which each organisation is a sign, ``⟦3⟧`` for the fourth: so a rule
sees « ⟦0⟧ et ⟦1⟧ renforcent leur partenariat » whatever the names. ``{LIST}`` is a coordination of organisations,
``{NOUN}`` and the like the triggers below; the groups ``a``, ``b`` and ``c`` hold the parties, ``trigger`` the words
that state the agreement.
"""

import re
from dataclasses import dataclass
from functools import cached_property

A = "['’]"
SIGN = r"⟦\d+⟧"

# What may stand before an organisation inside a coordination: an article, a preposition, « le groupe danois ».
_DETERMINER = rf"(?:(?:avec |entre |à |de |d{A}|et )?(?:l{A}|la |le |les |du |des |de la |de l{A}|d{A}|aux? |à la |à l{A}|son |sa |ses )?)"
_DESCRIPTION = r"(?:(?:(?!(?:et|ou|avec|qui|que|dont|a|ont|est|sont|se|pour|contre|par|mais)\b)[a-zà-öø-ÿœ-]+[ ]){0,6})"
_ASIDE = r"(?: ?\([^()]{0,60}\))"
_OF = rf"(?: (?:de la|de l{A}|du|des|de|d{A}) ?{SIGN})"
_APPOSITION = r"(?:, (?!(?:et|ou|ainsi|avec)\b)[^,⟦⟧.;:()]{3,70}(?=, | et ))"
ONE = rf"(?:{_DETERMINER}{_DESCRIPTION}{SIGN}(?:/{SIGN})*{_OF}?{_ASIDE}?{_APPOSITION}?)"
_AND = r"(?:,? et |,? ainsi que |, | & | x | X | / |/|-| - | – | \+ |,? avec )"
LIST = rf"{ONE}(?:{_AND}{ONE}){{0,14}}"
LIST_OF_TWO = rf"{ONE}(?:{_AND}{ONE}){{1,14}}"

_QUALIFIER = r"(?:(?: [a-zà-öø-ÿœ-]+){0,3}?)"
NOUN = (
    rf"(?:partenariats?|alliances?|collaborations?|coopérations?|co-?développement|co-?entreprises?|joint-ventures?|consortiums?|"
    rf"accords?(?:-cadres?)?(?: [a-zà-öø-ÿ]+){{0,2}}? (?:de (?:la )?(?:collaboration|coopération|partenariat|recherche|co-?développement|co-?entreprise|mutualisation|partage)|cadre|stratégique|industriel|scientifique|académique|technologique|commun)|"
    rf"accords?(?:-cadres?)?(?= (?:avec|entre)\b)|conventions?(?: [a-zà-öø-ÿ-]+){{0,2}}?(?: de (?:partenariat|collaboration|coopération|recherche))?(?= |,|\.|$)|"
    rf"protocoles? d{A}accord|protocoles? d{A}entente|mémorandums? d{A}entente|lettres? d{A}intention|laboratoires? communs?|chaires?|groupements?|programmes? communs?|rapprochements?)"
)
# Verbs of two or more subjects.
VERB_TOGETHER = (
    rf"(?:s{A}associent|s{A}associeront|se sont associée?s|vont s{A}associer|s{A}allient|se sont alliée?s|vont s{A}allier|collaborent|collaboreront|ont collaboré|vont collaborer|"
    rf"coopèrent|coopéreront|vont coopérer|unissent leurs|ont uni leurs|vont unir leurs|font équipe|se rapprochent|se sont rapprochée?s|vont se rapprocher|mutualisent|ont mutualisé|vont mutualiser|"
    rf"travaillent ensemble|travailleront ensemble|vont travailler ensemble|co-?développent|ont co-?développé|co-?développeront|main dans la main|joignent leurs forces|s{A}unissent|développeront ensemble|développent ensemble)"
)
# Verbs of one subject and a complement: « s’associe à », « collabore avec ».
VERB_WITH = (
    rf"(?:s{A}associe(?:nt|ra|ront)?|s{A}est associée?|se sont associée?s|va s{A}associer|vont s{A}associer|s{A}allie(?:nt|ra)?|s{A}est alliée?|va s{A}allier|collabore(?:nt|ra)?|a collaboré|collaborait|va collaborer|"
    rf"coopère(?:nt)?|fait équipe|ont fait équipe|a fait équipe|unit ses forces|travaille(?:nt)?(?: déjà)?(?: main dans la main| de concert| ensemble| depuis [^⟦⟧,.;]{{1,25}})?|co-?développe(?:nt|ra)?|s{A}adosse|s{A}est adossée?|"
    rf"se rapproche|s{A}est rapprochée?|mutualise(?:nt)?[^⟦⟧.;:,]{{0,40}}|s{A}unit|conclut|signe|a signé|ont signé)"
)
PREPOSITIONAL = r"(?:en (?:étroite )?(?:partenariat|collaboration|coopération|association)|de concert|conjointement|main dans la main)(?: [a-zà-öø-ÿ-]+)?"

_FILL = "[^⟦⟧.;:!?]"


@dataclass(frozen=True)
class Construction:
    """A way to state a partnership. ``expression`` is over the signs, with {NAMES} of the constants above."""

    id: str
    template: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        names = {
            "LIST": LIST, "LIST2": LIST_OF_TWO, "ONE": ONE, "NOUN": NOUN, "TOGETHER": VERB_TOGETHER, "WITH": VERB_WITH,
            "PREP": PREPOSITIONAL, "FILL": _FILL, "A": A,
        }  # fmt: skip
        expression = self.template
        for name, value in names.items():
            expression = expression.replace("{" + name + "}", value)
        return re.compile(expression, re.IGNORECASE)


# In the order in which they are tried: the ones that name all parties first.
CONSTRUCTIONS = (
    Construction("partnership.negotiated", "(?P<trigger>{NOUN}){FILL}{0,30}? négociée?s? par (?P<a>{LIST}) pour (?P<b>{LIST}) avec (?P<c>{LIST})"),
    Construction("partnership.noun_between", "(?P<trigger>{NOUN}){FILL}{0,50}?(?:entre|associant|liant|unissant|réunissant|rassemblant|regroupant|composée? (?:de|d{A}|des|du)|formée? (?:par|de|d{A})) (?P<a>{LIST2})"),
    Construction("partnership.noun_with", "(?P<a>{LIST}),?{FILL}{0,90}?(?P<trigger>{NOUN}){FILL}{0,60}? avec (?P<b>{LIST})"),
    Construction("partnership.with_noun", "(?P<a>{LIST}),?{FILL}{0,60}? avec (?P<b>{LIST}),?{FILL}{0,40}? (?P<trigger>{NOUN})"),
    Construction("partnership.noun_subject", "(?P<a>{LIST2}),?{FILL}{0,90}?(?P<trigger>(?:(?:renforce|renouvelle|prolonge|reconduise|étende|signe|scelle|noue|conclue|annonce|lance)[a-zà-ÿ]{0,4} (?:leur|un|une|ce|cette|le|la) )?{NOUN})(?!{FILL}{0,40}? avec )"),
    Construction("partnership.verb_together", "(?P<a>{LIST2}),?{FILL}{0,60}?(?P<trigger>{TOGETHER})"),
    Construction("partnership.verb_with", "(?P<a>{LIST}),?{FILL}{0,50}?(?P<trigger>{WITH}){FILL}{0,40}? (?:avec|à|aux?|auprès (?:de|d{A}|du|des)) (?P<b>{LIST})"),
    Construction("partnership.in_collaboration", "(?P<a>{LIST}),?{FILL}{0,120}?(?P<trigger>{PREP}) avec (?P<b>{LIST})"),
    Construction("partnership.headline_pair", "^(?P<a>{ONE}(?:-| - | – |/| / | x | X | et | & ){ONE}) ?: {FILL}{0,60}?(?P<trigger>{NOUN}|accord)"),
)  # fmt: skip

# A cheap sign that a sentence may state a partnership.
SIGN_OF_TRIGGER = re.compile(
    r"partenariat|alliance|allie|allié|collabor|coop[éè]r|co-?développ|co-?entreprise|joint-venture|consortium|accord|convention|protocole|"
    r"mémorandum|lettre d|laboratoire commun|chaire|groupement|rapproche|associe|associé|équipe|unissent|unit|mutualis|ensemble|main dans|"
    r"forces|adoss|concert|conjoint|programme commun",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class StatusRule:
    """A status that words around the trigger decide; the first rule that matches the sentence wins."""

    id: str
    status: str
    expression: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.IGNORECASE)


STATUS_RULES = (
    StatusRule("status.denial", "denied", rf"\bdéme[nt]|\bdémenti|\baucune? (?:accord|partenariat|alliance|collaboration|coopération|rapprochement|convention)|n{A}(?:a|ont|avait|est) (?:pas|jamais)|\bni accord\b|\bexclut|\bpure invention"),
    StatusRule("status.end", "ended", rf"\bme(?:t|ttent|ttront|ttre)(?: un)? (?:fin|terme)|\bmis (?:fin|un terme)|\brésili|\brompt|\brompu|\brupture|\bdivorce|\banciens? partenaire|\bcesse|\bdénonc|\bprend fin|\ba pris fin|\bs{A}achève|\bfin d[eu] (?:la |leur )?(?:partenariat|collaboration|alliance|accord)"),
    StatusRule("status.conditional", "planned", rf"\b(?:pourrai|devrai|serai|aurai|envisag|souhait|étudi|négoci(?!ée?s? par)|discut|pourparlers|en discussion|rumeur|projett|réfléchi|espèr|veulent|veut|prévoi|prévu|prépar|lettre d{A}intention|s{A}apprêt|à l{A}étude)|\b\w+(?:rait|raient)\b"),
    StatusRule("status.renewal", "renewed", r"\brenforc|\brenouvel|\breconduc|\breconduis|\breconduit|\bprolong|\bpoursui|\bélargi|\bétend|\bapprofondi|\bpérennis|\bconsolid|\brempil|\bprorog"),
    StatusRule("status.ongoing", "ongoing", r"\bdepuis\b|\bdéjà\b|\bhistorique|\bde longue date|\bdébutée?\b|\bentamée?\b|\bactuel|\btravaille(?:nt)?\b|\bcollabore(?:nt)?\b|\bcoopère(?:nt)?\b"),
)
DEFAULT_STATUS = ("status.default", "announced")
