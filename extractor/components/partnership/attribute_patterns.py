"""What a sentence says of its agreement, as expressions: what it is about, what its amounts are. Nothing of spaCy."""

# What the agreement is about, up to the next comma or the end of the clause.
_TO_THE_CLAUSE = r"[^.;:!?()«»\n]{6,160}?(?=[,.;:!?()«»\n]|$| (?:ont|a|vont|avec|entre|qui|dont|jusqu|depuis|d['’]ici|à partir|pour une durée)\b)"
SUBJECT = (
    r"(?P<subject>(?:dans (?:le|les) domaines? (?:de |d['’]|du |des )|dans le (?:champ|secteur) (?:de |d['’]|du |des )|en matière (?:de |d['’])|(?:portant|porte|portera) sur |(?:consacrée?|dédiée?|relati(?:f|ve)|destinée?)s? (?:à |au |aux )|autour (?:de |d['’]|du |des )|"
    r"visant à |vise à |afin (?:de |d['’])|en vue (?:de |d['’]|du )|pour (?!une durée|un montant|\d|(?:un|deux|trois|quatre|cinq|six|dix|douze) (?:ans|mois)|(?:le|la|l['’]|les|sa|son|leur) (?:moment|première fois|seconde fois|instant|part))(?=[a-zà-ÿ’']*(?:er|ir|re|oir)\b))" + _TO_THE_CLAUSE + r")"
)
AMOUNT_ROLES = (
    ("upfront", r"paiement initial|versement initial|paiement (?:immédiat|upfront)|upfront|à la signature|dès la signature|d['’]entrée|avance|premier versement|somme initiale"),
    ("milestone", r"paiements? d['’]étapes?|versements? d['’]étapes?|jalons?|milestones?|étapes? (?:de développement|réglementaires?|commerciales?|cliniques?)|selon (?:l['’]avancement|les résultats)|conditionn|jusqu['’]à"),
    ("royalty", r"redevances?|royalties|royautés"),
    ("budget", r"budget|enveloppe|investi|financ|dot[ée]|coût|doté|programme de|projet de|total|globale?"),
)
