"""What looks like a partnership and is none, as named expressions. Nothing of spaCy."""

A = "['’]"
# Headlines that put two side by side who do not go together.
AGAINST = r"\b(?:contre|face à|différend|litige|procès|duel|guerre|bataille|rivaux|rivales|concurren\w+|tête-à-tête|affronte\w*|battu|\d+ ?[-–] ?\d+|rach\w+|rejoint|quitte|devient|chacun\w*|semaine|qui sort|se partagent|mis(?:es)? en demeure|ne se)\b"
# Who is said to stand outside is no party.
NOT_A_PARTY = rf"\b(?:ni\b[^.;]*\bne|n{A}(?:est|était|ont|a|y|en)\b[^.;]{{0,30}}\b(?:pas|ni|point|plus|davantage)|ne (?:sont|seront|font|fait)\b[^.;]{{0,20}}\b(?:pas|ni|point|plus)|sans (?:être|que)|étaient en (?:course|lice)|candidats?|parmi les(?:quel(?:le)?s)?|dont les|chacune?|respectivement|clients?[^.;⟦⟧]{{0,25}}, dont|ne s{A}agit pas|non d{A}une?|n{A}(?:ont|a) en commun que)\b"

# Who reports a sentence is none of whom it speaks: « …, annonce la Gazette ».
REPORTED_BY = r", (?:a )?(?:annonc|rapport|révèl|révél|indiqu|affirm|assur|précis|écri|dévoil|confirm|relat|expliqu|relèv|estim|jug|soulign|croit savoir)[a-zà-ÿ]* ?(?:mardi |lundi |mercredi |jeudi |vendredi |samedi |dimanche |hier )?(?:le |la |les |l['’])?(?:quotidien |journal |site |magazine |hebdomadaire |agence )?$"

# Words that speak of an agreement which there is not, where its parties stand elsewhere.
NOT_STATED = rf"\b(?:ne s{A}agit pas|non d{A}une?|sans être partie|au lieu d{A}|plutôt qu{A}une?)\b"

# What looks like a partnership and is none, said near the trigger: the relation is dropped.
EXCLUSIONS = (
    ("partnership.exclusion.financing", r"\b(?:tour de table|tour (?:de financement )?(?:de [^⟦⟧.;]{1,20} )?(?:est )?(?:mené|emmené|conduit)|levée de fonds|lève \d|a levé \d|pool (?:de \w+ )?banc|pool composé|prêt(?:ent|eront|ait|aient) ensemble|prêteurs?|rééchelonnement|lignes? de crédit|(?:convention|accord|contrat) de (?:crédit|financement|prêt|subvention)|emprunts?\b|crédit syndiqué|entre(?:nt)? au capital|augmentation de capital|aux côtés d[^.;]{0,80}\b(?:investi|actionnaire)|\bfinance(?:nt)?\b[^.;]{0,60} aux côtés|investit \d)"),
    ("partnership.exclusion.acquisition", r"\b(?:en vue d['’]acquérir|rach(?:ète|eter|eté|at) (?:de |d['’])?(?!parts?)|acquisition de|(?:accord|protocole|contrat|promesse|projet|offre) de (?:cession|vente|rachat|reprise)|pour (?:lui|leur) (?:en )?rachet|acquier|prend le contrôle|la reprise (?:par|des (?:usines|actifs|magasins|salariés|activités)|de (?:l['’]usine|la société|l['’]entreprise))|offre publique|OPA\b|fusion-absorption|projets? de fusion|cède sa filiale)"),
    ("partnership.exclusion.transfer", r"\btermes (?:du|d['’]un) (?:transfert(?! de (?:technologie|compétence|savoir))|prêt)\b|\b(?:accords?|entendue?s) (?:pour|sur) (?:le|un) transfert d(?:u|['’]un|e l['’])(?! (?:technologies?|compétences?|savoir|siège|personnel))|\btransfert (?:du joueur|de l['’](?:attaquant|ailier))"),
    ("partnership.exclusion.supply", r"\b(?:(?:accord|contrat)s?(?: [a-zà-ÿ]+)? avec [^.;]{1,40} pour (?:fournir|livrer|(?:la|l['’]) ?(?:fourniture|livraison|achat))|contrat (?:d['’](?:approvisionnement|achat|entretien|assurance)|de (?:fourniture|franchise|prêt|bail|location|maintenance|nettoyage|vente|sous-traitance|sponsoring|naming|concession|prestation|liquidité))|bail (?:précaire|commercial|emphytéotique)|commande ferme|droits (?:télé|TV|audiovisuels|de diffusion|de retransmission)|en contrat de franchise|accord d['’](?:entreprise|approvisionnement(?! commun))|accord de branche|négociations? annuelles?|contrats? de (?:plan|ville)|conventions? d['’]objectifs)"),
    ("partnership.exclusion.concession", r"^(?!.*(?:partag|groupement|ensemble|en commun|consortium|partenari)).*\bdélégation de service public"),
    ("partnership.exclusion.labour", r"\b(?:accord [^.;]{0,40}(?:avec|et) (?:ses|les|leurs) (?:[a-zà-ÿ]+ )?(?:syndicats|organisations syndicales|partenaires sociaux)|accord [^.;]{0,60}sur les (?:salaires|rémunérations)|(?:hausses?|augmentations?) (?:de salaires?|salariales?|générale)|accord (?:collectif|salarial|de performance collective|sur les salaires|de méthode|sur le télétravail)|convention collective|protocole de fin de (?:grève|conflit)|intersyndicale|appel(?:lent|le|s)? à la grève|préavis de grève)"),
    ("partnership.exclusion.meeting", r"\b(?:jury|table ronde|tables rondes|colloque|débat|podium|tribune|salon|forum|congrès) (?:a |qui |était |est |sera )?(?:réuni|rassembl|compos|oppos)"),
    ("partnership.exclusion.licence", r"^(?!.*(?:collabor|partenari|coopér|co-?développ|allian|consortium|co-?entreprise|joint-venture|laboratoires? commun|s['’]associ)).*\b(?:accords?|contrats?) de (?:sous-)?licence\b"),
    ("partnership.exclusion.comment", r"\bn['’](?:ont|a|avaient|avait) (?:pas|rien|ni) (?:souhaité|voulu|donné suite|répondu)[^.;]{0,20}\b(?:comment|réag|répondre|s['’]exprimer)"),
    ("partnership.exclusion.adviser", r"\b(?:a|ont|avait|avaient) mandaté\b|\bbanques? conseils?\b"),
    ("partnership.exclusion.failed", r"\bn['’](?:a|ont|avait|avaient) (?:finalement )?pas (?:pu|réussi à|su) (?:se rapprocher|s['’](?:entendre|associer|allier)|trouver (?:un |d['’])(?:accord|terrain)|conclure|signer)|\bn['’]ont (?:finalement )?pas trouvé d['’]accord|\bn['’](?:a|ont|avait|avaient) (?:jamais|pas|finalement pas) (?:vu le jour|abouti)|\bdébouché sur rien\b|\btourné court\b|\bpas à l['’]ordre du jour\b|\bpréféré rester (?:seule?|indépendante?)\b|\b(?:réclam|demand|cherch|tent|propos)[a-zéè]*,? en vain\b|\bentendre parler d['’]un"),
    ("partnership.exclusion.apart", r"\bsans (?:avoir (?:été )?[a-zé]+ (?:ensemble|en commun)|se concerter|commune mesure)|\bréuni(?:t|ssant|ra) [^.;⟦⟧]{0,20}(?:exposants|visiteurs)\b"),
    ("partnership.exclusion.cartel", r"\b(?:cartel|(?:pour|d['’])entente illicite|pour entente|enten(?:dre|due?s|daient) sur les (?:prix|tarifs|marges))\b"),
    ("partnership.exclusion.condolence", r"\bs['’]associ\w+ (?:à|au|aux) [^.;]{0,20}(?:douleur|peine|deuil|hommage|condoléances|recueillement)"),
    ("partnership.exclusion.settlement", r"\b(?:accord (?:à l['’])?amiable|accord transactionnel|accord [^.;]{0,20}pour solder|transaction judiciaire|règlement amiable|(?:mettre|met|mettant|mettent|mis) (?:fin|un terme) (?:au|aux|à leurs?) (?:[a-zà-ÿ]+ )?(?:litiges?|contentieux|différends?|conflits?|querelles?|bataille|guerre|poursuites)|a assigné|port(?:e|ent|é|er) plainte|devant le tribunal)"),
)  # fmt: skip
