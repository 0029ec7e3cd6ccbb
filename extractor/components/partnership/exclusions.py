"""What looks like a partnership and is none, as named expressions. Nothing of spaCy."""

A = "['’]"
# Headlines that put two side by side who do not go together.
AGAINST = r"\b(?:contre|face à|différend|litige|procès|duel|guerre|bataille|rivaux|rivales|concurren\w+|tête-à-tête|affronte\w*|battu|\d+ ?[-–] ?\d+|rach\w+|rejoint|quitte|devient|chacun\w*|semaine|qui sort)\b"
# Who is said to stand outside is no party.
NOT_A_PARTY = rf"\b(?:ni\b[^.;]*\bne|n{A}(?:est|était|ont|a|y|en)\b[^.;]{{0,30}}\b(?:pas|ni|point|plus|davantage)|ne (?:sont|seront|font|fait)\b[^.;]{{0,20}}\b(?:pas|ni|point|plus)|sans (?:être|que)|étaient en (?:course|lice)|candidats?|parmi les(?:quel(?:le)?s)?|dont les|clients?[^.;⟦⟧]{{0,25}}, dont)\b"

# What looks like a partnership and is none, said near the trigger: the relation is dropped.
EXCLUSIONS = (
    ("partnership.exclusion.financing", r"\b(?:tour de table|tour (?:de financement )?(?:de [^⟦⟧.;]{1,20} )?(?:est )?(?:mené|emmené|conduit)|levée de fonds|lève \d|a levé \d|pool (?:de \w+ )?banc|prêteurs?|rééchelonnement|lignes? de crédit|(?:convention|accord|contrat) de (?:crédit|financement|prêt|subvention)|emprunts?\b|crédit syndiqué|entre(?:nt)? au capital|augmentation de capital|investit \d)"),
    ("partnership.exclusion.acquisition", r"\b(?:en vue d['’]acquérir|rach(?:ète|eter|eté|at) (?:de |d['’])?(?!parts?)|acquisition de|acquier|prend le contrôle|offre publique|OPA\b|fusion-absorption|cède sa filiale)"),
    ("partnership.exclusion.supply", r"\b(?:contrat (?:d['’](?:approvisionnement|achat|entretien|assurance)|de (?:fourniture|franchise|prêt|bail|location|maintenance|nettoyage|vente|sous-traitance|sponsoring|naming|concession|prestation))|bail (?:précaire|commercial|emphytéotique)|commande ferme|en contrat de franchise|accord d['’]entreprise|accord de branche|négociations? annuelles?)"),
    ("partnership.exclusion.labour", r"\b(?:accord (?:collectif|salarial|de performance collective|sur les salaires|de méthode|sur le télétravail)|convention collective|protocole de fin de (?:grève|conflit)|intersyndicale|préavis de grève)"),
    ("partnership.exclusion.settlement", r"\b(?:accord amiable|transaction judiciaire|règlement amiable|mettre fin (?:au|à leur) (?:litige|contentieux|différend)|a assigné|devant le tribunal)"),
)  # fmt: skip
