"""What looks like a partnership and is none, as named expressions, and whether a sentence has it. Nothing of spaCy."""

import re
from functools import cache, lru_cache

A = "['’]"
# Headlines that put two side by side who do not go together.
AGAINST = r"\b(?:contre|face à|différend|litige|procès|duel|guerre|bataille|rivaux|rivales|concurren\w+|tête-à-tête|affronte\w*|battu|\d+ ?[-–] ?\d+|rach\w+|rejoint|quitte|devient|chacun\w*|semaine|qui sort|se partagent|mis(?:es)? en demeure|ne se)\b"
# Who is said to stand outside is no party.
NOT_A_PARTY = rf"\b(?:ni\b[^.;]*\bne|n{A}(?:est|était|ont|a|y|en)\b[^.;]{{0,30}}\b(?:pas|ni|point|plus|davantage)|ne (?:sont|seront|font|fait)\b[^.;]{{0,20}}\b(?:pas|ni|point|plus)|sans (?:être|que)|étaient en (?:course|lice)|candidats?|parmi les(?:quel(?:le)?s)?|sans suite|dont les|chacune?|respectivement|recours à|clients?[^.;⟦⟧]{{0,25}}, dont|ne s{A}agit pas|non d{A}une?|n{A}(?:ont|a) en commun que)\b"
# Two who belong to one body, or whom a page lists as its partners, need have nothing else to do with each other.
MEMBERS_OF = r"\b[Nn]os (?:partenaires|clients|sponsors|membres) ?:|\b(?:est|sont|étaient|restent) (?:[a-zà-ÿ]+ )?membres? (?:du|de la|de l)\b"

# Trade unions by name: what an employer signs with them is no partnership, unless it is called one.
UNIONS = r"(?:CGT|CFDT|CFTC|CFE-CGC|FO|Force ouvrière|Unsa|UNSA|FSU|SNES|Solidaires|FGTB|UGTT|SNPL|SNPNC|Setca|SETCa|CGSLB|OGBL|LCGB|FTQ|Unia|Syna|UGTA|UGTM|Confédération générale du travail|Intersyndicale)(?:[ -][\w’'-]+){0,3}"
CALLED_ONE = r"\b(?:partenari|collabor|coopér|allian|s['’]alli|s['’]associ)"

# What the words for an agreement may mean where a text tells of a purchase or a merger of the same two.
OF_A_PURCHASE = (
    r"(?:accords?|rapprochements?|mariages?|union|opération|contrats?|protocoles?(?: d['’]accord)?|fiançailles)"
)
PURCHASE = "partnership.exclusion.acquisition"

# Who reports a sentence is none of whom it speaks: « …, annonce la Gazette ».
REPORTED_BY = r", (?:a )?(?:annonc|rapport|révèl|révél|indiqu|affirm|assur|précis|écri|dévoil|confirm|relat|expliqu|relèv|estim|jug|soulign|croit savoir)[a-zà-ÿ]* ?(?:mardi |lundi |mercredi |jeudi |vendredi |samedi |dimanche |hier )?(?:le |la |les |l['’])?(?:quotidien |journal |site |magazine |hebdomadaire |agence )?$"

# Words that speak of an agreement which there is not, where its parties stand elsewhere.
NOT_STATED = rf"\b(?:ne (?:faut|faudrait) pas y voir|ne s{A}agit pas|non d{A}une?|sans être parties?|au lieu d{A}|plutôt qu{A}une?)\b"

# What looks like a partnership and is none, said near the trigger: the relation is dropped. Each with words in lower case of
# which it holds one, so that few are run; a test proves them.
EXCLUSIONS = (
    ("partnership.exclusion.financing", ("aux côtés", "opération", "tour", "levée", "lève ", "levé ", "pool", "prêt", "rééchelonnement", "crédit", "financement", "subvention", "emprunt", "capital", "investi", "actionnaire", "finance", "dette", "pacte"), r"\b(?:dette d['’]acquisition|assurent(?: ensemble)? la dette|l['’]opération a été (?:conduite|menée|emmenée)|tour de table|tour (?:de financement )?(?:de [^⟦⟧.;]{1,20} )?(?:est )?(?:mené|emmené|conduit)|levée de fonds|lève \d|a levé \d|pool (?:de \w+ )?banc|pool de (?:\d+ |[a-zà-ÿ]+ )?banques|liée?s? par un pacte (?:d['’]actionnaires|à)|pool (?:composé|formé|constitué|conduit|mené|emmené)|prêt(?:ent|eront|ait|aient) ensemble|prêteurs?|rééchelonnement|lignes? de crédit|en vue d(?:u|['’]un) crédit\b|(?:convention|accord|contrat) de (?:crédit|financement|prêt|subvention)|emprunts?\b|crédit syndiqué|entre(?:nt|r)?(?: à hauteur de [^.;]{1,12})? au capital|(?:apporte|injecte|investit|souscrit)(?:nt)? \d[^.;]{0,30},? aux côtés|augmentation de capital|aux côtés d[^.;]{0,80}\b(?:investi|actionnaire)|\bfinance(?:nt)?\b[^.;]{0,60} aux côtés|investit \d)"),
    ("partnership.exclusion.acquisition", ("acqu", "rach", "cession", "vente", "reprise", "contrôle", "offre publique", "opa", "fusion", "cède", "main sur", "empar", "absorb", "absorption", "repren"), r"^(?!.*(?:s['’](?:alli|associ)\w+|(?:fait|font) équipe)\b[^.;]{0,60} pour (?:le |la |l['’])?rach).*\b(?:(?:met(?:tent|tre|tra)?|mis) la main sur|s['’]empar|\bqui repren(?:d|dra) \d+ ?%|\bqui repren(?:d|dra) (?:les |le |la |l['’])(?:\d+ )?(?:salariés|site|personnel|activité)|\brepren(?:d|dra|nent) (?:la |le |l['’])?⟦\d+⟧(?=, qui)|(?:absorb)(?:e|é|er|era) |l['’]absorption (?:de|par|du) ?|en vue d['’]acquérir|(?:ont (?:voté|approuvé|acté)|votent|approuvent)[^.;⟦⟧]{0,25} leur fusion|rach(?:ète|eter|eté|at) (?:de |d['’])?(?!parts?)|acquisition de|(?:accord|protocole|contrat|promesse|projet|offre) de (?:cession|vente|rachat|reprise)|pour (?:lui|leur) (?:en )?rachet|acquier|prend le contrôle|la reprise (?:par|des (?:usines|actifs|magasins|salariés|activités)|de (?:l['’]usine|la société|l['’]entreprise))|offre publique|OPA\b|fusion-absorption|projets? de fusion|cède sa filiale)"),
    ("partnership.exclusion.takeover", ("accord", "protocole", "négociation"), r"\b(?:accord|protocole|négociations?)s?(?: [a-zà-ÿ]+)? avec [^.;]{1,40} pour (?:la |l['’])(?:reprise|cession|vente|acquisition) de "),
    ("partnership.exclusion.ranking", ("devant", "classement", "se rapproch"), r"\b(?:pass|repass)(?:e|ent|é|ait|era) (?:désormais )?devant\b|\bau classement\b|\bse rapproch\w+ (?:du (?:leader|podium)|de la (?:première|deuxième|tête))"),
    ("partnership.exclusion.transfer", ("transfert", "prêt"), r"\btermes (?:du|d['’]un) (?:transfert(?! de (?:technologie|compétence|savoir))|prêt)\b|\b(?:accords?|entendue?s) (?:pour|sur) (?:le|un) transfert d(?:u|['’]un|e l['’])(?! (?:technologies?|compétences?|savoir|siège|personnel))|\btransfert (?:du joueur|de l['’](?:attaquant|ailier))"),
    ("partnership.exclusion.supply", ("fourni", "livr", "achat", "vente", "acquisition", "cession", "approvisionnement", "contrat", "bail", "commande ferme", "droits", "franchise", "accord d", "négociation", "convention"), r"\b(?:(?:accord|contrat|protocole|lettre d['’]intention)s?(?: [a-zà-ÿ]+)? avec [^.;]{1,40} pour (?:fournir|livrer|(?:la|l['’]) ?(?:fourniture|livraison|achat))|(?:accord|protocole|convention|contrat)s? (?:pour|portant sur|relatifs? à|concernant|sur) (?:la |l['’])(?:fourniture|livraison|vente|achat|acquisition|cession|approvisionnement)\b(?! (?:commun|conjoint|croisé))|contrat (?:de gestion(?! (?:commune?|conjointe?|partagée?)\b)|d['’](?:approvisionnement|achat|entretien|assurance)|de (?:fourniture|franchise|prêt|bail|location|maintenance|nettoyage|vente|sous-traitance|sponsoring|naming|concession|prestation|liquidité))|bail (?:précaire|commercial|emphytéotique)|commande ferme|droits (?:télé|TV|audiovisuels|de diffusion|de retransmission)|en contrat de franchise|accord d['’](?:entreprise|approvisionnement(?! (?:commun|et de (?:collaboration|coopération|partenariat|co-?développement))))|accord de branche|négociations? annuelles?|contrats? de (?:plan|ville)|conventions? d['’]objectifs)"),
    ("partnership.exclusion.priced_contract", ("contrat",), r"^(?!.*(?:partag|ensemble|en commun|consorti|groupement|partenari|collabor|coopér|allian|co-?développ|licence)).*\bcontrats? (?:de |d['’])(?:plus de |près de |environ |quelque )?\d[\d,. \u00a0\u202f]*(?:millions?|milliards?|M€|MEUR|M\$|k€|euros|dollars|francs)"),
    ("partnership.exclusion.concession", ("délégation",), r"^(?!.*(?:partag|groupement|ensemble|en commun|consortium|partenari)).*\bdélégation de service public"),
    ("partnership.exclusion.labour", ("syndic", "sociaux", "salair", "salari", "rémunération", "collecti", "télétravail", "méthode", "performance", "grève", "conflit", "générale"), r"\b(?:accord [^.;]{0,40}(?:avec|et) (?:ses|les|leurs) (?:[a-zà-ÿ]+ )?(?:syndicats|organisations syndicales|partenaires sociaux)|accord [^.;]{0,60}sur les (?:salaires|rémunérations)|(?:hausses?|augmentations?) (?:de salaires?|salariales?|générale)|accord (?:collectif|salarial|de performance collective|sur les salaires|de méthode|sur le télétravail)|convention collective|protocole de fin de (?:grève|conflit)|intersyndicale|appel(?:lent|le|s)? à la grève|préavis de grève)"),
    ("partnership.exclusion.meeting", ("jury", "table", "colloque", "débat", "podium", "tribune", "salon", "forum", "congrès"), r"\bjury,? (?:présidée?|composée?|conduite?|emmenée?) par [^.;⟦⟧]{2,50},? (?:réuni|rassembl|compren|compt)|\b(?:jury|table ronde|tables rondes|colloque|débat|podium|tribune|salon|forum|congrès)(?: (?:a |qui |était |est |sera )?|(?: de \d\d? heures)?, animée? par [^.;]{2,60}, )(?:réuni|rassembl|compos|oppos)"),
    ("partnership.exclusion.licence", ("licence",), r"^(?!.*(?:collabor|partenari|coopér|co-?développ|allian|consortium|co-?entreprise|joint-venture|laboratoires? commun|s['’]associ)).*\b(?:(?:accords?|contrats?) de (?:sous-)?licence|(?:sign|concl|accord|octroy|concéd)[a-zé]* [^.;]{0,110}\blicence (?:exclusive|d['’]exploitation|mondiale|non exclusive))\b"),
    ("partnership.exclusion.road", ("rue", "route", "ligne", "voie", "pont", "piste", "tunnel", "avenue", "sentier", "navette", "tram"), r"\b(?:rue|route|(?<!en )ligne|voie|pont|piste|tunnel|avenue|sentier|navette|tram(?:way)?)s?(?: [a-zà-ÿ-]+){0,3} (?:unit|relie|lie|unira|reliera)\b(?! par )"),
    ("partnership.exclusion.nothing_binds", ("rien ne",), r"\b[Rr]ien ne (?:lie|relie|unit|rapproche|rassemble)\b"),
    ("partnership.exclusion.comment", ("comment", "réag", "répond", "exprimer"), r"\bn['’](?:ont|a|avaient|avait) (?:pas|rien|ni) (?:souhaité|voulu|donné suite|répondu)[^.;]{0,20}\b(?:comment|réag|répondre|s['’]exprimer)"),
    ("partnership.exclusion.adviser", ("mandaté", "conseil"), r"\b(?:a|ont|avait|avaient) mandaté\b|\b(?:est|sont|était|étaient|a été|ont été) conseillée?s? par\b|\bbanques? conseils?\b"),
    ("partnership.exclusion.failed", ("capote", "échoue", "à l'eau", "à l’eau", "long feu", "avorte", "finalement pas", "pas le jour", "interrogé", "échoué", "capoté", "manqué", "avorté", "raté", "mort-né", "n'", "n’", "rien", "court", "vain", "entendre", "ordre du jour", "préféré"), r"\bn['’](?:a|ont|avait|avaient) (?:finalement )?pas (?:pu|réussi à|su) (?:se rapprocher|s['’](?:entendre|associer|allier)|trouver (?:un |d['’])(?:accord|terrain)|conclure|signer)|\b(?:rapprochement|alliance|mariage|fusion|partenariat|union|accord)s? (?:manqué|avorté|raté|mort-né)|\bn['’]ont (?:finalement )?pas trouvé d['’]accord|\bn['’](?:a|ont|avait|avaient) (?:jamais|pas|finalement pas) (?:vu le jour|abouti)|\b(?:négociations|discussions|pourparlers|tractations) [^.;]{0,90}\b(?:ont|avaient) (?:finalement )?(?:échoué|capoté)\b|\bdébouché sur rien\b|\btourné court\b|\b(?:accord|alliance|partenariat|rapprochement|mariage|projet)\b[^.;]{0,60} (?:(?:a|ont|avait|avaient) (?:finalement )?(?:échoué|capoté|avorté)|capote(?:nt)?|échoue(?:nt)?|tombe(?:nt)? à l['’]eau|fait long feu|avorte(?:nt)?)\b|\bpas à l['’]ordre du jour\b|\bpréféré rester (?:seule?|indépendante?)\b|\b(?:réclam|demand|cherch|tent|propos)[a-zéè]*,? en vain\b|\bentendre parler d['’]un|\bne [a-zà-ÿ]+(?:ront|ra) finalement pas\b|\bn['’](?:aura|auront|a|ont) (?:finalement )?pas (?:eu )?lieu\b|\bne verr(?:a|ont) pas le jour\b|\binterrogée?s? sur (?:l['’](?:hypothèse|éventualité)|la possibilité|un éventuel|une éventuelle)[^.;]{0,25}\b(?:rapprochement|fusion|alliance|partenariat|association|mariage|union|accord|coopération|collaboration)\b"),
    ("partnership.exclusion.career", ("où il ", "où elle "), r"\boù (?:il|elle) (?:a|avait) (?:travaillé|collaboré)\b"),
    ("partnership.exclusion.apart", ("sans ", "exposants", "visiteurs", "se partage", "risques", " si ", "autres ", "ensemble", "dos à dos", "front commun", "en commun avec", "seule voix"), r"\b(?:dénonc|demand|réclam|exig|protest|manifest|contest|condamn|critiqu|salu|regrett|appell|alert|sanctionn|convoqu|récompens|prim|distingu|poursuiv|reç)[a-zé]* ensemble\b|\bparl(?:ent|aient) d['’]une seule voix\b|\ben commun avec [^.;]{2,40} d(?:['’](?:être|avoir)|e (?:ne|n['’])|['’]?e? ?[a-zà-ÿ]+er )|\bdos à dos\b|\b(?:ont|avaient|auront) [a-zé]+ ensemble (?:près de |plus de |environ |quelque )?\d{1,3}[ .\u00a0\u202f]\d{3}\b|\b(?:mouvement|grève|manifestation|rassemblement|action)\b[^.;]{0,40} en front commun\b|\b(?:rencontrer|recevoir|entendre|convoquer) ensemble les\b|\b(?:collect|récolt|lev|récup|encaiss|engrang|vend)[a-zé]* ensemble (?:près de |plus de |environ |quelque )?(?:\d|un million|des millions)|\b(?:compt|emploi|pès|totalis|représent|cumul|rassembl|affich)ent (?:à elles |à eux )?ensemble (?:près |plus |environ |quelque |les |la |l['’]|un |une |\d|[a-zà-ÿ-]+ )|\b[a-zà-ÿ]{2,}ent (?:à (?:elles|eux) (?:seul(?:e)?s |deux |trois )?)?ensemble (?:(?:près|plus) (?:de |d['’]|des )(?:la |l['’])?|environ |quelque )?(?:un |une |(?:les )?(?:deux |trois |quatre |neuf )?|la |l['’]|\d[\d,.]* ?)?(?:tiers|quarts?|cinquièmes?|dixièmes?|moitié|majorité|essentiel|quasi-totalité|%|pour cent) (?:du |des |de )|\b(?:demand(?:e|er|ent|ez|é|aient)|savoir|ignore|vérifier) si (?!ce n)[^.;]{3,90} (?:ensemble|en commun|conjointement)\b|\bautres (?:équipes|candidats|groupements|listes),? [a-zé]+es? par\b|\bse partagent (?:toujours |déjà )?(?:les (?:lots|droits)|le (?:reste|gâteau|butin)|le marché|l['’]essentiel|(?:près|plus|environ|quelque) d|\d|le podium|l['’]affiche)|\brisques sont portés (?:par|en totalité)\b|\bsans (?:être parties? (?:à|au)\b|avoir (?:été )?[a-zé]+ (?:ensemble|en commun)|se concerter|commune mesure)|\bréuni(?:t|ssant|ra) [^.;⟦⟧]{0,20}(?:exposants|visiteurs)\b"),
    ("partnership.exclusion.cartel", ("cartel", "enten"), r"\b(?:cartel|(?:pour|d['’])entente illicite|pour entente|enten(?:dre|due?s|daient) sur les (?:prix|tarifs|marges))\b"),
    ("partnership.exclusion.condolence", ("s'associ", "s’associ", "condoléances"), r"\bs['’]associ\w+ (?:à|au|aux) [^.;]{0,20}(?:douleur|peine|deuil|hommage|condoléances|recueillement)|\b(?:leurs|ses) (?:[a-zà-ÿ]+ )?condoléances\b"),
    ("partnership.exclusion.open_paper", ("la charte", "pétition", "tribune"), r"\bsign(?:e|ent|é|er|era|eront|aient|ataires) (?:(?:de )?la charte(?! (?:de|du) (?:partenariat|coopération|collaboration|l['’](?:alliance|accord))\b)|une (?:pétition|tribune)\b)"),
    ("partnership.exclusion.settlement", ("amiable", "transaction", "solder", "fin", "terme", "assigné", "plaint", "tribunal"), r"\b(?:accord (?:à l['’])?amiable|accord transactionnel|transaction avec|retiré sa plainte|accord [^.;]{0,20}pour solder|transaction judiciaire|règlement amiable|(?:mettre|met|mettant|mettent|mis) (?:fin|un terme) (?:au|aux|à leurs?) (?:[a-zà-ÿ]+ )?(?:litiges?|contentieux|différends?|conflits?|querelles?|bataille|guerre|poursuites)|a assigné|port(?:e|ent|é|er) plainte|devant le tribunal)"),
)  # fmt: skip

_NOT_A_PARTY, _MEMBERS_OF = re.compile(NOT_A_PARTY, re.IGNORECASE), re.compile(MEMBERS_OF, re.IGNORECASE)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """An exclusion's expression, compiled when a sentence first has one of its words: most documents have few of them."""
    return re.compile(expression, re.IGNORECASE)


# « X, racheté par Y, partage avec Z … »: what is told in passing of a party.
_BOUGHT_BY = re.compile(
    r", (?:rachetée?|acquise?|reprise?|détenue?)s?(?: (?:en \d{4}|depuis \d{4}|l['’]an dernier))? par [^,.;:()]{2,40},"
)


@lru_cache(maxsize=8)
def excluded(signed: str) -> str | None:
    """The id of the exclusion whose words a sentence has, or None."""
    signed = _BOUGHT_BY.sub(",", signed)
    low = signed.lower()
    return next(
        (
            name
            for name, words, expression in EXCLUSIONS
            if any(map(low.__contains__, words)) and _compiled(expression).search(signed)
        ),
        None,
    )


@lru_cache(maxsize=8)
def names_no_party(signed: str) -> bool:
    """Whether a sentence says that some whom it names stand outside, or only whose members they are."""
    return names_members(signed) or _NOT_A_PARTY.search(signed) is not None


def names_members(signed: str) -> bool:
    """Whether a sentence says of some only whose members they are."""
    return _MEMBERS_OF.search(signed) is not None
