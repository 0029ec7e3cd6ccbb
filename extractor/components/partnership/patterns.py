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
ONE = rf"(?:{_DETERMINER}{_DESCRIPTION}{SIGN}(?:/{SIGN})*{_ASIDE}?{_OF}?{_ASIDE}?{_APPOSITION}?)"
_AND = r"(?:,? et |,? ainsi que |, | & | x | X | / |/|-| - | – | \+ |,? avec )"
LIST = rf"{ONE}(?:{_AND}{ONE}){{0,14}}"
LIST_OF_TWO = rf"{ONE}(?:{_AND}{ONE}){{1,14}}"

_QUALIFIER = r"(?:(?: [a-zà-öø-ÿœ-]+){0,3}?)"
# Nouns that state an agreement; those that others share need a word more (« accord de coopération »).
NOUN = (
    rf"(?:partenariats?|alliances?|collaborations?|coopérations?|co-?développement|co-?entreprises?|joint-ventures?|consortiums?|pactes?|"
    rf"accords?(?:-cadres?)?(?! (?:salaria|d{A}entreprise|de branche|amiable|de principe sur|avec ses|collecti))(?: [a-zà-öø-ÿ]+){{0,2}}? (?:de (?:la )?(?:collaboration|coopération|partenariat|recherche|co-?développement|co-?entreprise|mutualisation|partage)|cadre|stratégique|industriel|scientifique|académique|technologique|commun)|"
    rf"accords?(?:-cadres?)?(?= (?:avec|entre)\b)|conventions?(?! collective)(?: [a-zà-öø-ÿ-]+){{0,2}}?(?: de (?:partenariat|collaboration|coopération|recherche))?(?= |,|\.|$)|ententes?|"
    rf"protocoles? d{A}accord|protocoles? d{A}entente|mémorandums? d{A}entente|lettres? d{A}intention|laboratoires? communs?|chaires?|groupements?|rapprochements?|"
    rf"(?:sociétés?|filiales?|équipes?|réseaux?|programmes?|offres?|plateformes?|dossiers?|projets?|appels? à projets|centres?|structures?|unités?|fonds|laboratoires?) (?:communs?|communes?|mixtes?|conjoints?|conjointes?|partagée?s?)(?!\w))"
)
# Nouns that take their parties with « de »: « la coentreprise de X et Y ».
NOUN_OF = (
    r"(?:co-?entreprises?|joint-ventures?|laboratoires? communs?|sociétés? communes?|filiales? communes?|équipes? mixtes?|consortiums?|groupements?|alliances?|rapprochements?|mariages?|tandems?)"
)
# Verbs of two or more subjects.
VERB_TOGETHER = (
    rf"(?:s{A}associent|s{A}associeront|se sont associée?s|vont s{A}associer|s{A}allient|se sont alliée?s|vont s{A}allier|collaborent|collaboreront|ont collaboré|vont collaborer|"
    rf"coopèrent|coopéreront|vont coopérer|unissent leurs|ont uni leurs|vont unir leurs|font équipe|se rapprochent|se sont rapprochée?s|vont se rapprocher|mutualisent|ont mutualisé|vont mutualiser|"
    rf"travaillent ensemble|travailleront ensemble|vont travailler ensemble|co-?développent|ont co-?développé|co-?développeront|main dans la main|joignent leurs forces|s{A}unissent|développeront ensemble|développent ensemble)"
)
# What two or more do together, whatever the verb: « ouvrent ensemble », « co-organisent », « font cause commune ».
TOGETHER = (
    rf"(?<![\w-])(?!(?:pès|détien|conserv|totalis|représent|emploi|compt|réunissent|affich|cumul|pas |mais |un |cet )[a-zà-ÿ]*)(?:[a-zà-öø-ÿ-]+ (?:(?!pas|un|cet|mais)[a-zà-öø-ÿ-]+ )?(?:ensemble|en commun|conjointement|de concert|main dans la main|d{A}une seule voix)(?! de\b)|(?:font|feront|ont fait) cause commune|"
    rf"co-?(?:organis|construi|fond|pilot|produi|financ|dirig|signe|gèr|édit|écri|port|conç)[a-zà-öø-ÿ]+|mettent leurs? [^⟦⟧.;:,]{{3,40}} en commun|(?:associent|allient|conjuguent|croisent|mettent en commun) leurs?)"
)
# Verbs of one subject and a complement: « s’associe à », « collabore avec ».
VERB_WITH = (
    rf"(?:s{A}associe(?:r|nt|ra|ront)?|s{A}est associée?|se sont associée?s|s{A}allie(?:r|nt|ra)?|s{A}est alliée?|collabore(?:r|nt|ra|ront)?|a collaboré|collaborait|collaboraient|"
    rf"coopère(?:nt|ra)?|coopérer|(?:fait|faire|fera|font|ont fait|a fait) (?:équipe|cause commune|alliance)|uni(?:t|r|ra) ses forces|travaille(?:r|nt|ra)?(?: déjà)?(?: main dans la main| de concert| ensemble| de longue date| depuis [^⟦⟧,.;]{{1,25}})?|co-?développe(?:r|nt|ra)?|"
    rf"se rapproche(?:r|ra)?|s{A}est rapprochée?|mutualise(?:r|nt)?[^⟦⟧.;:,]{{0,40}}|s{A}uni(?:t|r)|a scellé|main dans la main)"
)
PREPOSITIONAL = r"(?:en (?:étroite )?(?:partenariat|collaboration|coopération|association)|de concert|conjointement|main dans la main)(?: [a-zà-öø-ÿ-]+)?"

_FILL = "[^⟦⟧.;:!?]"


@dataclass(frozen=True)
class Construction:
    """A way to state a partnership: an expression over the signs, with {NAMES} of the constants above. It is tried
    where its own ``sign``, a cheap expression over the lower-cased sentence, stands."""

    id: str
    template: str
    sign: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        names = {
            "LIST": LIST, "LIST2": LIST_OF_TWO, "ONE": ONE, "NOUN": NOUN, "TOGETHER": VERB_TOGETHER, "WITH": VERB_WITH, "JOINTLY": TOGETHER, "NOUN_OF": NOUN_OF,
            "PREP": PREPOSITIONAL, "FILL": _FILL, "A": A, "SIGN": SIGN,
        }  # fmt: skip
        expression = self.template
        for name, value in names.items():
            expression = expression.replace("{" + name + "}", value)
        return re.compile(expression, re.IGNORECASE)


_NOUNS = (
    r"partenariat|allianc|collaborat|coopérat|développement|entreprise|joint-venture|consortium|pacte|accord|convention|entente|protocole|mémorandum|lettre|"
    r"laboratoire|chaire|groupement|rapprochement|commun|mixte|conjoint|partagé|mariage|tandem"
)
_VERBS = r"associ|alli[eé]|collabor|coop[éè]r|unis|unir|unit|équipe|rapproch|mutualis|ensemble|développ|main dans|forces|scellé|cause|travaill"

# In the order in which they are tried: the ones that name all parties first.
CONSTRUCTIONS = (
    Construction("partnership.negotiated", "(?P<trigger>{NOUN}){FILL}{0,30}? négociée?s? par (?P<a>{LIST}) pour (?P<b>{LIST}) avec (?P<c>{LIST})", "négoci"),
    Construction("partnership.noun_between", "(?P<trigger>{NOUN}){FILL}{0,50}?(?:entre|associant|liant|lie|unissant|unit|réunissant|réunit|rassemblant|rassemble|regroupant|regroupe|associe|composée? (?:de|d{A}|des|du)|formée? (?:par|de|d{A})) (?P<a>{LIST2})", _NOUNS),
    Construction("partnership.noun_of", "(?P<trigger>{NOUN_OF})(?: détenue?{FILL}{0,30}? par| créée?{FILL}{0,30}? par| fondée?{FILL}{0,30}? par)? (?P<a>(?:de |d{A}|du |des |entre |avec )?{LIST2})", _NOUNS),
    Construction("partnership.noun_of_with", "(?P<trigger>{NOUN}|accord) (?P<a>(?:de |d{A}|du |des ){ONE}) avec (?P<b>{LIST})", _NOUNS),
    Construction("partnership.noun_with", "(?P<a>{LIST}),?{FILL}{0,90}?(?P<trigger>{NOUN}){FILL}{0,60}? avec (?P<b>{LIST})", _NOUNS),
    Construction("partnership.with_noun", "(?P<a>{LIST}),?{FILL}{0,60}? avec (?P<b>{LIST}),?{FILL}{0,40}? (?P<trigger>{NOUN})", _NOUNS),
    Construction("partnership.noun_subject", "(?P<a>{LIST2}),?{FILL}{0,90}?(?P<trigger>(?:(?:renforce|renouvelle|prolonge|reconduise|étende|signe|scelle|noue|conclue|annonce|lance)[a-zà-ÿ]{0,4} (?:leur|un|une|ce|cette|le|la) )?{NOUN})(?!{FILL}{0,40}? avec )", _NOUNS),
    Construction("partnership.verb_together", "(?P<a>{LIST2}),?{FILL}{0,60}?(?P<trigger>{TOGETHER})", _VERBS),
    Construction("partnership.jointly", "(?P<a>{LIST2}),?{FILL}{0,60}?(?P<trigger>{JOINTLY})", r"ensemble|en commun|conjointement|concert|main dans|seule voix|cause commune|\bco-?(?:organis|construi|fond|pilot|produi|financ|dirig|signe|gèr|édit|écri|port|conç)|(?:associent|allient|conjuguent|croisent|commun) leurs?"),
    Construction("partnership.verb_with", "(?P<a>{LIST}),?{FILL}{0,50}?(?P<trigger>{WITH}){FILL}{0,40}? (?:avec|à|aux?|d{A}|de|du|auprès (?:de|d{A}|du|des)) (?P<b>{LIST})", _VERBS),
    Construction("partnership.in_collaboration", "(?P<a>{LIST}),?{FILL}{0,120}?(?P<trigger>{PREP}) avec (?P<b>{LIST})", r"partenariat|collaboration|coopération|association|concert|conjointement|main dans"),
    Construction("partnership.in_front", "(?P<trigger>main dans la main|de concert|en partenariat|ensemble), (?P<a>{LIST2})", r"main dans la main,|concert,|partenariat,|ensemble,"),
    Construction("partnership.partner_of", "(?P<a>{ONE}),?{FILL}{0,30}? (?P<trigger>partenaires?(?: (?:officiel|historique|industriel|technique|exclusif|privilégié|stratégique|technologique|majeur|académique)[a-z]{0,3})?) (?P<b>(?:de |d{A}|du |des ){LIST})", "partenaire"),
    Construction("partnership.joins", "(?P<a>{LIST}),?{FILL}{0,20}? (?P<trigger>(?:rejoint|rejoignent|rejoindra|rejoindront|intègre|intègrent|adhère|entre|entrent) (?:à |dans |au )?(?:le |l{A}|au )?(?:consortium|collectif|groupement|alliance|GIE|partenariat)) (?P<b>{ONE})", r"rejoi|intègr|adhère|entre"),
    Construction("partnership.headline_pair", "^(?P<a>{ONE}(?:-| - | – |/| / | x | X | et | & | \\+ ){ONE}) ?: {FILL}{0,60}?(?P<trigger>{NOUN}|accord)", r"accord|partenariat|alliance|collaboration|coopération|rapprochement|consortium|pacte|entente"),
    Construction("partnership.headline_cross", "^(?P<a>{SIGN})(?P<trigger> [x×] )(?P<b>{SIGN})(?= ?:)", r" [x×] "),
)  # fmt: skip

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
    StatusRule("status.denial", "denied", rf"\bdéme[nt]|\bdémenti|\baucune? (?:accord|partenariat|alliance|collaboration|coopération|rapprochement|convention)|n{A}(?:a|ont|avait|est) (?:pas|jamais)|\bni accord\b|\bexclut|\bpure invention|\b(?:ne |n{A})(?:s{A}|se )?[a-zà-ÿ]+(?: [a-zà-ÿ]+)? (?:pas|jamais)\b"),
    StatusRule("status.end", "ended", rf"\bme(?:t|ttent|ttront|ttre)(?: un)? (?:fin|terme)|\bmis (?:fin|un terme)|\brésili|\brompt|\brompu|\brupture|\bdivorce|\banciens? partenaire|\bcesse|\bdénonc|\bprend fin|\ba pris fin|\bs{A}achève|\bvit ses derni|\barrive à échéance|\bne sera pas (?:prolong|reconduit|renouvel)|\bfin d[eu] (?:la |leur )?(?:partenariat|collaboration|alliance|accord)"),
    StatusRule("status.conditional", "planned", rf"\b(?:pourrai|devrai|serai|aurai|envisag|souhait|étudi|négoci(?!ée?s? par)|discut|pourparlers|en discussion|rumeur|projett|réfléchi|espèr|veulent|veut|prévoi|prévu|prépar|lettre d{A}intention|s{A}apprêt|à l{A}étude)|\b\w+(?:rait|raient)\b"),
    StatusRule("status.renewal", "renewed", r"\brenforc|\brenouvel|\breconduc|\breconduis|\breconduit|\bprolong|\bpoursui|\bélargi|\bétend|\bapprofondi|\bpérennis|\bconsolid|\brempil|\bprorog"),
    StatusRule("status.ongoing", "ongoing", r"\bdepuis\b|\bdéjà\b|\bhistorique|\bde longue date|\bdébutée?\b|\bentamée?\b|\bactuel|\btravaille(?:nt)?\b|\bcollabore(?:nt)?\b|\bcoopère(?:nt)?\b"),
)
DEFAULT_STATUS = ("status.default", "announced")
