"""What an organisation's name looks like: rules as named data. Nothing of spaCy.

Names are written with capitals; a head (« CHU », « Université ») tells what kind of body follows. Sources:
the naming conventions of the Lexique des règles typographiques en usage à l'Imprimerie nationale.
"""

import re

from extractor.evidence_patterns import COMPANIES_BEHIND, WORKSHOPS
from extractor.rules import Pattern

B = "[ \u00a0\u202f]"
APOSTROPHE = "['’]"
_UPPER = "A-ZÀ-ÖØ-ÞŒŠŽ"
_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"

# A word of a name: « Nantes », « AP-HM », « L’Oréal », « 3M ».
CAPITAL_WORD = rf"(?:(?:[{_UPPER}]|[0-9](?=[{_UPPER}]))[{_LETTERS}0-9&]*(?:[-‑.'’&][{_LETTERS}0-9]+)*|[a-z][{_UPPER}][{_LETTERS}0-9]+)"
# What ties the words of a name: « de la », « et des », « pour », « & ».
LINK = rf"(?:(?:de{B}la|de{B}l{APOSTROPHE}|du|des|de|d{APOSTROPHE}|en|la|le|les|l{APOSTROPHE}|sur|pour|à|aux|au|&|lès|sous){B}?)"
ADJECTIVE = (
    "(?:universitaires?|hospitali(?:er|ère)s?|régional(?:e)?|régionaux|national(?:e)?|nationaux|internationale?|européen(?:ne)?|français(?:e)?|"
    "polytechnique|supérieure?|générale?|centrale?|fédérale?|départementale?|municipale?|interprofessionnel(?:le)?|technique|technologique|"
    "normale|nationale|indépendante?|interdépartementale?|métropolitaine?|intercommunale?|agricole|économique|judiciaire|administratif|commercial|(?:médico-)?chirurgicale?|mutualiste|vétérinaire|psychiatrique|gériatrique|pédiatrique|ophtalmologique)"
)

# A head, and how its complement goes on: at least one capitalised word.
_TAIL = rf"(?:{B}{ADJECTIVE}){{0,2}}{B}{LINK}{{0,2}}{CAPITAL_WORD}(?:{B}(?!l{APOSTROPHE}){LINK}{{0,2}}{CAPITAL_WORD}){{0,5}}"

# Of a hospital or a university, which « aux » and « pour » part from the next: « lie l’hôpital X aux cliniques Y ».
_TAIL_OF_ONE = rf"(?:{B}{ADJECTIVE}){{0,2}}{B}{LINK}{{0,2}}{CAPITAL_WORD}(?:{B}(?!l{APOSTROPHE}|aux?{B}|à{B}|pour{B}|sur{B}){LINK}{{0,2}}{CAPITAL_WORD}){{0,5}}"

_PUBLIC_HEADS = (
    "[Hh]ôpita(?:l|ux)|[Cc]entre[ \u00a0]hospitalier(?:[ \u00a0](?:universitaire|régional|intercommunal|spécialisé)){0,2}|[Cc]linique|[Uu]niversité|"
    "[Cc]ancéropôle|[Gg]roupe[ \u00a0]hospitalier|[Hh]ospices[ \u00a0]civils|[Aa]ssistance[ \u00a0]publique"
)
_CAPITAL_HEADS = (
    "CFA|MFR|MJC|CCAS|CIAS|CPIE|CAUE|FRAC|CDN|CCN|CHU|CHRU|CHR|CH|CHI|CHD|IHU|GHT|ARS|CCI|CPAM|CAF|DREAL|SDIS|IUT|INSA|UFR|EPHAD|EHPAD|ESAT|GIP|GIE|SATT|IRT|ITE|SEM|SPL|PNR|OPH|CNRS|SDE|"
    "Institut|École|Ecole|Agence|Fondation|Fédération|Association|Société|Compagnie|Banque|Caisse|Mutuelle|Groupe|Groupement|Laboratoires?|"
    "Centre|Conseil|Comité|Chambre|Union|Syndicat|Office|Observatoire|Académie|Musée|Théâtre|Opéra|Orchestre|Coopérative|Établissement|"
    "Ordre|Haut[- ]Conseil|Haute[ \u00a0]Autorité|Autorité|Commission|Direction|Ligue|Confédération|Communauté|Métropole|Ville|Région|Mairie|Pôle|Cluster|"
    "Consortium|Collectif|Réseau|Club|Fonds|Cabinet|Éditions|Maison|Ateliers|Chantiers|Hospices|Assistance|Cour|Tribunal|Ministère|Technopole|Campus|Staatstheater|Stadttheater|Theater|Teatro|Kunsthaus|Kunsthalle|Museo|Universität|Hochschule|Universidad|Università|Universiteit|Instituto|Istituto|Fundación|Fondazione"
)
_NATIONALITY = r"(?:[a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|ard|arde|ique|iste|ien|eux|in|ine|on|onne|if|ive|al|ale|el|elle|ique)|grec|turc|belge|suisse|russe|tchèque|slovaque|serbe|basque|corse)"
_LOWER_HEADS = rf"ministère(?:[ \u00a0]{_NATIONALITY})?|conseil[ \u00a0](?:régional|départemental|général|municipal)|chambre[ \u00a0](?:de[ \u00a0]commerce(?:[ \u00a0]et[ \u00a0]d['’]industrie)?|d['’]agriculture|de[ \u00a0]métiers(?:[ \u00a0]et[ \u00a0]de[ \u00a0]l['’]artisanat)?)|tribunal[ \u00a0](?:judiciaire|administratif|de[ \u00a0]commerce|correctionnel)|cour[ \u00a0]d['’]appel|rectorat|préfecture|agence[ \u00a0]régionale[ \u00a0]de[ \u00a0]santé"

# Bodies of places, whose designation in lower case is their name: « ville de Liège », « parc naturel régional de la Brenne ».
_PLACE_BODIES = (
    "[Vv]ille|Commune|Canton|Municipalité|[Cc]ommunauté[ \u00a0](?:de[ \u00a0][Cc]ommunes|d['’][Aa]gglomération|urbaine)|[Cc]ommune[ \u00a0]urbaine|[Pp]arc[ \u00a0](?:naturel[ \u00a0](?:régional|marin)|national)|"
    "[Ss]cène[ \u00a0](?:nationale|conventionnée)|[Cc]entre[ \u00a0](?:chorégraphique|dramatique)[ \u00a0]national|[Cc]rédit[ \u00a0]municipal|[Mm]us(?:é|e)um|[Ll]ycée|"
    "[Ss]yndicat[ \u00a0](?:mixte|intercommunal)|[Gg]rand[ \u00a0]port[ \u00a0]maritime|[Pp]ort[ \u00a0]autonome|[Cc]ave[ \u00a0]coopérative|[Mm]ission[ \u00a0]locale|[Mm]aison[ \u00a0]de[ \u00a0]santé|[Ss]ervice[ \u00a0](?:[Dd]épartemental[ \u00a0])?d['’][Ii]ncendie[ \u00a0]et[ \u00a0]de[ \u00a0][Ss]ecours|[Éé]tablissement[ \u00a0](?:public[ \u00a0](?:hospitalier|foncier)|hospitalier(?:[ \u00a0]spécialisé)?)|[Aa]gence[ \u00a0]France[ \u00a0]Travail|[Aa]rchives[ \u00a0](?:départementales|municipales)|[Ii]nstitut[ \u00a0]médico-(?:éducatif|social)|[Hh]ôpital[ \u00a0]de[ \u00a0]jour|[Cc]entre[ \u00a0]social|"
    "[Cc]aisse[ \u00a0](?:primaire[ \u00a0])?d['’](?:assurance[ \u00a0]maladie|allocations[ \u00a0]familiales)|[Oo]ffice[ \u00a0](?:de[ \u00a0]tourisme|public[ \u00a0]de[ \u00a0]l['’]habitat)"
)
_QUALITY = r"(?:[a-zà-ÿ]+(?:al|ale|ole|aux|ique|iques|ier|ière|aire|aires|el|elle|els|elles|ales|ain|aine|ais|aise|ois|oise|ien|ienne|if|ive|eur|eure|ant|ante)|de[ \u00a0](?:la[ \u00a0])?[a-zà-ÿ]{4,}|des[ \u00a0][a-zà-ÿ]{4,}|du[ \u00a0][a-zà-ÿ]{4,}|d['’][a-zà-ÿ]{4,}|et)"
_OF_PLACE = r"(?:de[ \u00a0]la[ \u00a0]|de[ \u00a0]l['’]|du[ \u00a0]|des[ \u00a0]|de[ \u00a0]|d['’])(?:(?:[Pp]ays|[Vv]al|[Vv]allée|[Hh]auts|[Gg]rand)[ \u00a0](?:de[ \u00a0]la[ \u00a0]|de[ \u00a0]l['’]|du[ \u00a0]|des[ \u00a0]|de[ \u00a0]|d['’]))?"
# Bodies that each town has, so that their name shows wherever the town is: « école technique de Koper ».
_LOCAL_BODIES = (
    "cégep|collège[ \u00a0]communal|hôpital[ \u00a0](?:général|local|mémorial|militaire|préfectoral|provincial|public|régional|universitaire|de[ \u00a0]district)|dispensaire|école[ \u00a0](?:hôtelière|normale|polytechnique|primaire|supérieure|technique|vétérinaire|d['’](?:agriculture|art|ingénieurs|architecture)|de[ \u00a0](?:commerce|musique|police))|"
    "centre[ \u00a0](?:de[ \u00a0](?:formation|recherche|santé|soins|dialyse|transfusion)(?:[ \u00a0][a-zà-ÿ]+(?:al|ale|ique|elle|aire|ive))?|(?:médical|pénitentiaire|social|universitaire|agronomique|technique))|direction[ \u00a0](?:générale|régionale|départementale|provinciale)[ \u00a0](?:de[ \u00a0]la[ \u00a0]|de[ \u00a0]l['’]|du[ \u00a0]|des[ \u00a0])[a-zà-ÿ]+|"
    "comité[ \u00a0]des[ \u00a0]fêtes|complexe[ \u00a0](?:hospitalier|pédiatrique|scolaire)|association[ \u00a0](?:communale|sportive|culturelle|paroissiale)|ambassade"
)
# Others, whose name also says of what, before the place: « fédération du bâtiment de Loire-Atlantique ».
_FIELD_BODIES = (
    "agence|fédération|syndicat|union|office|observatoire|institut|école|centre|caisse|mutuelle|comité|association|chambre|"
    "conservatoire|opéra|orchestre|théâtre|hôpital|institution|conseil|direction|service|académie|faculté|société|compagnie"
)

# Common nouns that name a kind of organisation just before its proper name: « la biotech Aelis Farma ».
_KINDS = (
    "groupe|société|start-up|startup|jeune[ \u00a0]pousse|entreprise|firme|laboratoire|biotech|medtech|fintech|éditeur|constructeur|équipementier|"
    "opérateur|fabricant|fournisseur|assureur|mutuelle|banque|enseigne|distributeur|industriel|géant|spécialiste|leader|cabinet|bureau[ \u00a0]d['’]études|agence|association|"
    "coopérative|fondation|ONG|syndicat|fédération|avionneur|armateur|transporteur|énergéticien|pétrolier|brasseur|fonds|filiale|concurrent|"
    "partenaire|prestataire|hébergeur|plateforme|compagnie|maison|marque|PME|ETI|licorne|scale-up|promoteur|bailleur|foncière|cimentier|"
    "sidérurgiste|chimiste|semencier|grossiste|institut|think[ \u00a0]tank|collectif|consortium|organisme|quotidien|hebdomadaire|magazine|mensuel|club|" + WORKSHOPS
)

# Those whose name may be any words, then in quotation marks: « l’association « Un air de fête » ».
_QUOTED_KINDS = (
    "association|collectif|mutuelle|fondation|fédération|compagnie|coopérative|société|entreprise|start-up|startup|agence|ONG|syndicat|club|troupe|"
    "amicale|confrérie|maison[ \u00a0]d['’]édition|librairie|cabinet|studio"
)

_AFTER_ELISION = rf"(?:(?<![{_LETTERS}0-9&.-])(?<!['’])|(?<=\b[lLdD]['’]))"

LEGAL_FORM = r"(?:S\.?A\.?S\.?U?|S\.?A\.?R\.?L\.?|S\.?A\.?|SASU|EURL|SCOP|SCIC|SCA|SNC|GIE|GmbH|Inc\.?|Ltd\.?|LLC|Corp\.?|Co\.|plc|PLC|NV|N\.V\.|BV|B\.V\.|AG|SpA|S\.p\.A\.|AB|Oy|A/S|ASA|KGaA|KG|Pty|& Cie|& Co|& Fils|et Fils)"

RULES = (
    Pattern("org.public_head", "ORG", "", rf"{_AFTER_ELISION}(?:{_PUBLIC_HEADS}){_TAIL_OF_ONE}", re.NOFLAG, sign=r"h[ôo]pita|hospi|clinique|universit|canc[ée]rop|assistance"),
    Pattern("org.capital_head", "ORG", "", rf"{_AFTER_ELISION}(?:{_CAPITAL_HEADS}){_TAIL}", re.NOFLAG),
    Pattern("org.lower_head", "ORG", "", rf"{_AFTER_ELISION}(?:{_LOWER_HEADS}){B}(?:{LINK}){{0,2}}(?:{CAPITAL_WORD})(?:{B}(?:{LINK}){{0,2}}{CAPITAL_WORD}){{0,5}}", re.NOFLAG, sign=r"minist|conseil|chambre|tribunal|cour|rectorat|préfecture|agence"),
    Pattern("org.place_body", "ORG", "", rf"{_AFTER_ELISION}(?:{_PLACE_BODIES})(?:{B}{_QUALITY}){{0,3}}{B}(?:{_OF_PLACE})?{CAPITAL_WORD}(?:{B}(?:{_OF_PLACE})?{CAPITAL_WORD}){{0,4}}(?:(?<=s){B}[a-zà-ÿ]+(?:ois|oises|aises|iens|iennes|ins|ines|ales|aux)(?![\w-]))?", re.NOFLAG, sign=r"canton|municipalit|maison|établissement|mission|agence|ville|commun|parc|scène|centre|crédit|mus[ée]um|lycée|archives|institut|h[ôo]pital|caisse|syndicat|office|port|cave|service"),
    Pattern("org.acting_area", "ORG", "", rf"(?:^|(?<=[.;:»] )|(?<=\n))L[ea]{B}(?P<span>(?:département|région|commune|province|canton|wilaya|gouvernorat|préfecture){B}(?:de{B}la{B}|de{B}l{APOSTROPHE}|du{B}|des{B}|de{B}|d{APOSTROPHE}){CAPITAL_WORD}(?:{B}{CAPITAL_WORD}){{0,2}})(?={B}(?:et{B}l|a{B}|va{B}|ne{B}|n{APOSTROPHE}|s{APOSTROPHE}|[a-zà-ÿ]{{3,}}(?:e|ra|it|nd|ose){B}(?:la|le|les|l{APOSTROPHE}|une?|son|sa|ses|leurs?|des|avec)\b))", re.NOFLAG, sign=r"département|région|commune|province|canton|wilaya|gouvernorat|préfecture"),
    Pattern("org.field_body", "ORG", "", rf"{_AFTER_ELISION}(?:{_FIELD_BODIES})(?:{B}{_QUALITY}){{1,5}}{B}{_OF_PLACE}{CAPITAL_WORD}(?:{B}{_OF_PLACE}{CAPITAL_WORD}){{0,1}}", re.NOFLAG, sign=_FIELD_BODIES),
    Pattern("org.local_body", "ORG", "", rf"{_AFTER_ELISION}(?:{_LOCAL_BODIES}){B}(?:de{B}|du{B}|d['’]){CAPITAL_WORD}(?:{B}(?:El{B}|Ben{B})?{CAPITAL_WORD}){{0,2}}", re.NOFLAG, sign=r"c[ée]gep|coll[èe]ge|h[ôo]pital|[ée]cole|centre|dispensaire|direction|ambassade|com(?:ité|plexe)|association|gouvernement|service"),
    Pattern("org.legal_form", "ORG", "", rf"{_AFTER_ELISION}(?P<span>(?![LD]{APOSTROPHE}[a-zà-ÿ]|(?:L[ae]s?|Une?|Cet?|Cette|Ces|Sa|Son|Notre|Leur){B}{LEGAL_FORM}(?![{_LETTERS}0-9]))(?:{CAPITAL_WORD}{B}(?:de{B}la{B}|du{B}|des{B}|de{B}|d{APOSTROPHE}|&{B}))?{CAPITAL_WORD}(?:{B}{CAPITAL_WORD}){{0,3}},?{B}{LEGAL_FORM})(?![{_LETTERS}0-9])", re.NOFLAG),
    Pattern("org.legal_form_before", "ORG", "", rf"\b(?:[Ll][ae]|[Uu]ne?|[Cc]ette|[Dd]u|[Aa]u){B}(?P<span>(?:SARL|SASU?|EURL|SCOP|Scop|SCIC|Scic|SCEA|SNC|GAEC|Gaec|SCI|EARL){B}(?:(?:de{B}la|de{B}l{APOSTROPHE}|du|des|de|d{APOSTROPHE}|[Ll]es){B}?)?{CAPITAL_WORD}(?:{B}(?:&{B})?{CAPITAL_WORD}){{0,3}})(?![{_LETTERS}0-9])", re.NOFLAG, sign=r"sarl|sas|eurl|scop|scic|scea|snc|gaec|sci|earl"),
    Pattern("org.apposition", "ORG", "", rf"\b(?i:le|la|du|au|les|l{APOSTROPHE}|d{APOSTROPHE}une?|un|une|de{B}la|son|sa|notre){B}?(?:{_KINDS})(?:{B}{_NATIONALITY}){{0,2}}(?:{B}(?:de{B}|d{APOSTROPHE})[a-zà-ÿ-]{{4,}}(?:{B}(?:pour|en){B}[a-zà-ÿ]{{4,}})?)?{B}(?P<span>{CAPITAL_WORD}(?:{B}{CAPITAL_WORD}){{0,2}})", re.NOFLAG),
    Pattern("org.quoted", "ORG", "", rf"\b(?i:la|le|du|au|l{APOSTROPHE}|d{APOSTROPHE}une?|un|une|son|sa|notre|cette){B}?(?:{_QUOTED_KINDS})(?:{B}{_NATIONALITY})?{B}[«“\"]{B}?(?P<span>(?!(?:Nous|Je|On|Il|Elle|Ils|Elles|Vous|C{APOSTROPHE}est){B})(?!.{{0,50}}{B}(?:est|sont|a|ont|va|vont|ne|nous|vous|je|il|elle|on){B})[{_UPPER}](?:[^«»“”\"\n.;:!?{B[1:-1]}]+{B}){{0,6}}[^«»“”\"\n.;:!?{B[1:-1]}]+){B}?[»”\"]", re.NOFLAG, sign=r"[«“\"]"),
    Pattern("org.quoted_association", "ORG", "", rf"\b(?i:la|le|du|au|l{APOSTROPHE}|d{APOSTROPHE}une?|un|une|cette){B}?(?:association|collectif|compagnie|troupe|amicale|confrérie){B}[«“\"]{B}?(?P<span>(?!.{{0,50}}{B}(?:est|sont|a|ont|va|vont|ne|nous|vous|je|il|elle|on){B})[a-zà-ÿ](?:[^«»“”\"\n.;:!?,{B[1:-1]}]+{B}){{0,4}}[^«»“”\"\n.;:!?,{B[1:-1]}]+){B}?[»”\"]", re.NOFLAG, sign=r"association|collectif|compagnie|troupe|amicale|confrérie"),
    Pattern("org.of_two_words", "ORG", "", rf"\b(?:association|collectif|mutuelle|fondation|compagnie|troupe|ONG|coopérative|amicale){B}(?P<span>(?P<one>[{_UPPER}][a-zà-öø-ÿœ]+){B}(?:et|&){B}(?P<other>[{_UPPER}][a-zà-öø-ÿœ]+))(?![\w’'-])(?!{B}[{_UPPER}])", re.NOFLAG, sign=r"association|collectif|mutuelle|fondation|compagnie|troupe|ong|coopérative|amicale"),
    Pattern("org.described", "ORG", "", rf"{_AFTER_ELISION}(?!(?:L[ae]s?|Une?|Des?|Du|Cet?|Cette|Ces){B})(?P<span>{CAPITAL_WORD}(?:{B}{CAPITAL_WORD}){{0,2}}),{B}(?:(?:(?:la|le|une?|jeune|premier|première){B}|l{APOSTROPHE})?(?:{COMPANIES_BEHIND})(?:{B}{_NATIONALITY})?{B}(?:de|du|des|en|basée?|spécialisée?|issue?|née?|fondée?|créée?|installée?|d{APOSTROPHE}\w+)\b|une{B}(?:jeune{B}|petite{B})?(?:société|entreprise|compagnie|{COMPANIES_BEHIND})\b)", re.NOFLAG, sign=rf"société|entreprise|compagnie|{COMPANIES_BEHIND.lower()}"),
    Pattern("org.english_body", "ORG", "", rf"{_AFTER_ELISION}(?!(?:L[ea]s?|Aux?|Du|Des|Une?|Cet?|Cette|Ces){B}|[LD]{APOSTROPHE}[a-zà-ÿ])(?:{CAPITAL_WORD}{B}(?:of{B}|for{B}|and{B}|the{B}|&{B}){{0,2}}){{1,5}}(?<!Data{B})(?<!Call{B})(?<!Job{B})(?<!Shopping{B})(?<!Trade{B})(?:Center|Institute|University|Hospital|Foundation|College|Agency|Council|Association|Society|Authority|Trust)(?:{B}(?:of|for|&){B}(?:the{B})?{CAPITAL_WORD}(?:{B}(?:and{B}|&{B})?{CAPITAL_WORD}){{0,3}})?(?![{_LETTERS}0-9])", re.NOFLAG, sign=r"center|institute|university|hospital|foundation|college|agency|council|association|society|authority|trust"),
    Pattern("org.domain", "ORG", "", rf"(?<![\w@/.])(?P<span>[{_UPPER}][{_LETTERS}0-9-]+\.(?:com|fr|net|org|io|ai))(?![\w/@])", re.NOFLAG, sign=r"\.(?:com|fr|net|org|io|ai)"),
)

# A full name and its acronym in brackets, in either order; the letters must agree.
ACRONYM = re.compile(rf"\((?P<acronym>[{_UPPER}][{_LETTERS}0-9&./-]{{1,14}})\)")
EXPANSION = re.compile(rf"(?<![{_LETTERS}0-9])(?P<acronym>[{_UPPER}][{_UPPER}0-9&-]{{1,9}}){B}\((?P<name>[^()\n]{{6,200}})\)")
# Where the name in such brackets ends and what is said of it begins: « (Commissariat à l’énergie atomique, à Saclay) ».
EXPANSION_END = re.compile(rf",|;|{B}(?:qui|dont|où)\b")

LOWER_BEFORE = re.compile(r"(?:l['’]|(?:la|le|les|groupe)[ \u00a0])(?=[A-ZÀ-ÞŒ])")

# Words that show a following common word or given name to be an organisation: « chez Orange », « le groupe Bel ».
EVIDENCE = re.compile(
    rf"(?:\bchez|\b(?:le|du|au|les|la|de la|l{APOSTROPHE}|d{APOSTROPHE}|une?|sa|son) ?(?:{_KINDS}|opérateur|éditions|laboratoires|établissements|assureur)(?: {_NATIONALITY})?|"
    rf"\b(?:éditions|Éditions|Editions|laboratoires|Laboratoires|Groupe|Société|filiale (?:de|d{APOSTROPHE}|du)|actionnaires? (?:de|d{APOSTROPHE}|du)|"
    rf"rachat (?:de|d{APOSTROPHE}|du)|(?:PDG|DG|DRH|DSI|directeur général|directrice générale|patron|patronne|porte-parole|salariés|magasins?|clients?) (?:de|d{APOSTROPHE}|du|des|chez))) ?$"
)

# What looks like an organisation and is none.
EXCLUSIONS = (
    Pattern("org.exclusion.street", "", "", rf"\b(?:rue|avenue|boulevard|place|quai|allée|chemin|impasse|square|pont|porte|gare|station|métro|aéroport|stade){B}(?:{LINK}){{0,2}}{CAPITAL_WORD}(?:{B}{CAPITAL_WORD}){{0,3}}", re.NOFLAG, sign=r"rue|avenue|boulevard|place|quai|allée|chemin|impasse|square|pont|porte|gare|station|métro|aéroport|stade"),
    Pattern("org.exclusion.mail", "", "", r"[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}|https?://[^\s)>»]{1,2000}|www\.[^\s)>»]{1,2000}", sign=r"@|http|www"),
)

# Words that begin a capitalised stretch without being part of a name.
NOT_A_NAME = set(
    "Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Et Ou Mais Donc Or Ni Car En Au Aux À Dans Sur Sous Par Pour "
    "Avec Sans Chez Vers Selon Depuis Dès Pendant Après Avant Entre Contre Malgré Lors Lorsque Quand Si Comme Que Qui Quoi Où Dont Son Sa Ses Leur "
    "Leurs Notre Nos Votre Vos Mon Ma Mes Ton Ta Tes Plus Moins Très Tout Tous Toute Toutes Autre Autres Même Aussi Ainsi Alors Puis Ensuite Enfin "
    "Hier Demain Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre "
    "Monsieur Madame Docteur Professeur Source Lire Voir Publié Partager Photo Crédit Accueil Actualités Newsletter Contact Rechercher Menu".split()
)
