"""Which words of a name and around it show its label: named expressions and word lists. Nothing of spaCy."""

import re

from extractor.extents import BODIES

# Firms that are called by their trade before their name (« la laiterie X »), and what stands behind the name of one (« X,
# fabricant vendéen de »).
WORKSHOPS = "laiterie|fromagerie|fonderie|charpenterie|boulangerie|brasserie|distillerie|scierie|menuiserie|imprimerie|librairie|conserverie|biscuiterie|chocolaterie|confiserie|cidrerie|minoterie|papeterie|tannerie|verrerie|cristallerie|faïencerie|coutellerie|miroiterie|tonnellerie|serrurerie|métallerie|carrosserie|savonnerie|huilerie|rizerie"
COMPANIES_BEHIND = "banque|assureur|bancassureur|énergéticien|fabricant|constructeur|éditeur|équipementier|spécialiste|leader|start-up|startup|PME|ETI|filiale|exploitant|distributeur|concepteur|opérateur|coopérative|biotech|medtech|fintech|spin-off|jeune pousse"

# Words after which a lone surname names a thing, not a person: « îlots de Langerhans », « maladie d’Alzheimer ».
EPONYM = re.compile(
    r"\b(?:îlots?|maladies?|syndromes?|chorée|sarcomes?|lymphomes?|tumeurs?|cellules?|tests?|scores?|échelle|effets?|lois?|théorèmes?|équations?|"
    r"principes?|constante|coefficient|indice|méthode|critères?|canal|trompes?|glandes?|corps|bacille|virus|prix|médaille|bourse|manœuvre|signe|"
    r"réaction|nombre|courbe|modèle|plaques?|faisceau|fibres?|nœuds?|comète|mont|cap|détroit|mer|baie|moteur|cycle|boîte|pile|rasoir) (?:de |d['’]|du )$"
)
# Of these, the ones behind which no organisation is named, either.
ILLNESS_OF = re.compile(r"\b(?:maladies?|syndromes?|sarcomes?|lymphomes?|tumeurs?) (?:de |d['’])$")
# « A. Rédiger une licence » heads an item, « (B. N.) » signs a wire: neither names a person.
ITEM_OR_INITIALS = re.compile(r"[A-Z]\. (?P<word>[A-ZÀ-Þ][a-zà-öø-ÿ]+)|(?:[A-ZÀ-Þ]\.[ \u00a0]?){1,3}")
OBJECT = re.compile(r"[ \u00a0](?:une?|les?|la|l['’]|des|du|son|sa|ses|en|cet?|cette)\b")
IN_A_PLACE = re.compile(r"(?<![\w'’-])[Ee]n[ \u00a0]$")
ADDRESS = re.compile(r"://|^www\.|@\w|\w@")
ACRONYM_FIRST = re.compile(r"[A-Z][A-Z0-9]{1,}(?=[ \u00a0][A-ZÀ-Þ][a-zà-ÿ])")
ARTICLE_BEFORE = re.compile(r"(?<![\w'’-])(?:le|la|les|du|au|aux|des|un|une|ce|cette)[ \u00a0]$")
SENTENCE_START = re.compile(r"(?:^|\n)[^\w]*$|[.!?:»•→▌][ \u00a0\u202f]«?[ \u00a0\u202f]?$")

# Acronyms of things: sums, taxes, illnesses, vehicles, contracts, statutes. None of them acts.
NOT_ORGANISATIONS = frozenset(
    "ADN ARN ARNm PIB TVA RSE IRM PME ETI TPE CDI CDD SUV GNV GPL GNL ESS PAC RGPD IA CSRD COP BD TGV TER RER PDF SMS QCM VTT SVT BTS CAP BEP DUT BUT HDR RTT SMIC RSA APL IVG PMA GPA "
    "VIH SIDA AVC BPCO TDAH PCR HTA ACV ETP KPI SaaS API USB GPS DPE HLM PLU ZAC ZFE CAC SBF IPO LBO OPA OPE EBITDA EBIT CA R&D B2B B2C VOD PNNS HACCP AOP AOC IGP OGM FSC PEFC BIM CO2 H2 OPV "
    "GIEC5 RC1 JO CM1 CM2 CE1 CE2 CP VAE BAFA BEPC PACES PASS CV DRH PDG DSI DG DGA RH CEO CFO CTO COO".split()
)
NETWORKS = frozenset(
    "facebook twitter x linkedin whatsapp instagram youtube tiktok pinterest telegram messenger mastodon bluesky threads snapchat".split()
)
PAGE_WORDS = frozenset(("copyright", "file photo", "photo", "all rights reserved", "read more", "end"))
# Programmes, laws, prizes, fairs, chairs: what bears a name of its own, or stands before it, and never acts.
THING = re.compile(
    r"(?:Chaire|Objectifs|Prix|Grand Prix|Journées|Semaine|Trophées?|Coupe|Salon|Rencontres|Assises|Charte|Biennale|Foire|Sommet|Plan|Dispositif|Projet|Opération|Concours|Loi)[ \u00a0]"
)
THING_BEFORE = re.compile(
    r"\b(?:chaires?|programmes?|projets?|concours|labels?|lois?|normes?|plans?|gammes?|essais?|dispositifs?|salons?|festivals?|prix|opérations?|dorsale|convention du programme|logiciels?|(?:projet|programme|algorithme|outil|application|logiciel|dispositif|étude|essai|campagne|opération)(?: [a-zà-ÿ]+)?,? (?:baptisée?|nommée?|dénommée?|intitulée?|appelée?)) (?:« ?|[\"“’']{1,2})?$",
    re.IGNORECASE,
)
# « Guidés par X », « Prolongeant celui que »: a sentence that begins with a participle.
PARTICIPLE = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?:ant|ée?s?)")
PARTICIPLE_GOES_ON = re.compile(
    r" (?:par|de|du|des|d['’]|à|au|aux|en|le|la|les|l['’]|une?|ce|cette|celui|celle|sur|dans|pour|ainsi|aussi|leurs?|son|sa|ses|avec|depuis) ?"
)
OFFICES = frozenset("PDG DG DGA DRH DSI DAF CEO CFO COO CTO DGS".split())
OF = re.compile(r" (?:de |du |des |d['’]|chez )")
# The rubric behind an item's date on a list of articles: « 12/04/2021 | Analyse ».
BEHIND_A_DATE = re.compile(r"\d\d/\d\d/\d{4} ?[|–—-] ?$")
# « La Foodtech a levé 3 M€ »: kinds of companies, which the press likes to write with a capital.
KINDS = re.compile(
    r"(?:bio|med|fin|food|deep|mar|green|clean|ed|ag|ad|insur|leg|prop|civic|clima|gov|health)-?tech|start-?up|scale-?up|licorne|pme|eti",
    re.IGNORECASE,
)
# Words that only a company, a club or an institution has in its name.
COMPANY_WORD = re.compile(
    r"(?<![\w’'-])(?:Technopark|Technopole|Hub|Factory|Valley|Campus|Cluster|Architect(?:es?|ure)|Associés|Dragages|Tissages|Travaux|Énergies?|Santé|Pharma\w*|Group|Groupe|Industries?|Assur\w*|Biotech\w*|Technolog(?:ies|y)|Consulting|Partners|Capital|Logisti(?:cs?|que)|"
    r"Transports?|Immobilier|M[ée]dical|Systems?|Systèmes|Software|Labs?|Studios?|Éditions|Films|Productions|Motors?|Airlines?|Airways|Bank|Banque|Finance|Holdings?|Mobilités?|Services|Conseil|Constructions?|Bâtiment|"
    r"Distribution|Kaisha|Kisen|Yusen|Corporation|Corp|Inc|GmbH|Ltd|Fils|Cie|Frères|Packaging|Pack|Cosmétiques?|Beauty|Foods?|Wines?|HB|FC|AS|SC|RC|Rugby|Basket|Handball|Club|Lines|Shipping|Archief|Museum|University|"
    r"Hospital|Institute|Foundation|Trust|Fund|Therapeutics|Biosciences|Robotics|Électronique|Electronics?|Semiconductors?|Telecom|Télécom|Networks?|Media|Médias?|Presse|Coopérative|Cartonnage|Fonderies?|Biscuiterie|"
    r"Brasserie|Distillerie|Laiterie|Alliance|Scierie|Menuiserie|Imprimerie|Papeteries?|Verreries?|Chantiers|Ateliers|Secours|Hôtels?|Resorts?|Publicis|Avocats|Notaires|Expertise|Audit|Gestion|Invest\w*|Patrimoine|Automobiles?|Équipement|Ingénierie|Engineering|Equity|Télécoms|Mobile)(?![\w’'-])"
)
# Words of business that are surnames, too: no person where no given name stands before them.
BUSINESS_WORD = re.compile(
    r"(?<![\w’'-])(?:Parks|Skills|Transfer|World|Copper|Gold|Mining|Metals?|Minerals|Resources|Collective|Dockyards?|Shipyards?|Appeal|Auto|Autos|Teile|Grupo|Gruppo|Hebdos?|Papiers?|Ameublements?|Corporate|"
    r"Ventures?|Orchestra|Band|Energy|Solar|Power|Water|Green|Tech|Care|Health|Solutions?|Insurance|Airports?|Ports?|Center|College|School|Clinic|Trading|Cement|Steel|Oil|Gas|Petroleum|Games|Sports?|Tourism|Visit|"
    r"Radio|Télé|TV|News|Times|Post|Habitat|Logement|Initiatives?|Développement|Territoires?|Agglo|Tourisme|Innovation|Recherche|Formation|Emploi|Solidarités?|Nature|Océan|Littoral|Copper|Antriebe|Werke|Bau|Verlag|Casa|Banco|Banca|Imaging|Coatings?|Analytics|Biologics|Sciences?|Diagnostics?|Genomics|Devices|Dynamics|Materials|"
    r"Offshore|(?<= )Space|Satellites?|Aerospace|Defen[cs]e|Sécurité|Sensors|Optics|Photonics|Lasers?|Silicon|Hydrogène|Hydrogen|Batteries|Mobility|Railways?|Maritime|Cargo|Freight|Express|Delivery|Retail|Markets?|"
    r"Stores?|Fashion|Properties|Événements?|Events?|Academy|Learning|International|(?<= )Europe|(?<= )France|Global|Company|Brothers|Data|Cloud|Analytica|Botanica|Vision|Design|Concept|Habitat|Nutrition|Nutraceuticals|Vaccines|Bridge|Exploration|Ressources|Pay|Payments?|Financial|Fibre|Numérique|Sport|Verre|Bio|Aero|Immo)(?![\w’'-])"
)
# What firms of a trade call themselves by, in front or behind: « Salaisons de l’Aubrac », « Hascoët Mareyage ».
TRADE = (
    r"(?:Décolletage|Tournerie|Mareyage|Salaisons|Conserveries?|Charpentes?|Carrosserie|Tanneries?|Filatures?|Faïencerie|Cristallerie|Coutellerie|Bonneterie|Librairie|Vignobles|"
    r"Fromageries?|Fruitière|Minoterie|Chocolaterie|Charcuterie|Pépinières?|Semences|Autocars|Voyages|Déménagements|Ambulances|Garages?|Cycles|Aciéries?|Métallurgie|"
    r"Mécanique|Usinage|Plasturgie|Plastiques|Emballages|Granulats|Bétons?|Maçonnerie|Peintures|Plomberie|Chauffage|Isolation|Ascenseurs|Nettoyage|Propreté|Courtage|Promotion|"
    r"Communication|Disques|Records|Pharmacie|Optique|Joaillerie|Bijouterie|Maroquinerie|Chaussures|Textiles|Aviation|Aéronautique|Robotique|Informatique|Numérique|Digital|"
    r"Recyclage|Environnement|Meubles|Traiteur|Restauration|Boissons|Spiritueux|Agroalimentaire|Céréales|Nutrition|Solaire|Motoculture|Outillage|Toiles|Tissus|Literie|Jouets)"
)
TRADE_WORD = re.compile(rf"(?<![\w’'-]){TRADE}(?![\w’'-])")
TRADE_FIRST = re.compile(rf"{TRADE}[ \u00a0]")
HEAD_WORD = re.compile(
    r"^(?:Maison|Galerie|Laboratoires?|Éditions|Editions|Établissements|Ets|Groupe|Cabinet|Clinique|Pompes funèbres|Domaine|Château|Caves?|"
    r"Universität|Hochschule|Universidad|Università|Universiteit|Universitat|University|Instituto|Istituto|Institut|Politecnico|Fundación|Fondazione|Hospital|Ospedale)[ \u00a0]"
)
# « Chaumières du Gard »: of a region, where no given name stands before.
OF_A_PLACE = re.compile(r"[A-ZÀ-Þ][\w’'-]+[ \u00a0](?:du[ \u00a0]|de[ \u00a0]la[ \u00a0]|de[ \u00a0]l['’]|des[ \u00a0])(?P<place>[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0-][A-ZÀ-Þ][\w’'-]+)*)")

# Words after which a name is an organisation's, whatever it looks like, and those around a person's.
ORGANISATION_BEFORE = re.compile(
    r"(?:\b(?:[Ll]es?|[Ll]a|[Dd]u|[Dd]es|[Aa]ux?|[Uu]ne?|[Dd]eux|[Ss]on|[Ss]a|[Cc]ette|[Cc]et?) |\b[LlDd]['’])(?:même |célèbre |jeune |petite? )?(?:groupes?|sociétés?|entreprises?|firme|compagnie|marques?|maison d['’]édition|maison de couture|start-up|startup|biotech|medtech|fintech|"
    r"jeune pousse|éditeur|éditrice|éditions|constructeur|équipementier|fabricants?|fournisseur|opérateur|enseignes?|chaîne|distributeur|industriel|laboratoires?|cabinet|studio|agence|banque|mutuelle|coopérative|club|plateforme|filiale|titre|action|usine|magasins?|boutiques?|"
    r"fondation|association|syndicat|parti|journal|quotidien|magazine|armateurs?|assureur|transporteur|galerie|lycée|collège|hôpital|lunetier|gantier|chausseur|joaillier|horloger|maroquinier|papetier|brasseur|semencier|motoriste|avionneur|sidérurgiste|chimiste|développeur|chocolatier|pétrolier|gazier|électricien|agrochimiste|façonnier|meunier|torréfacteur|"
    r"PME|ETI|licorne|clusters?|consortium|foncière|holding|bailleur|promoteur|intégrateur|sous-traitant|prestataire|hébergeur|énergéticien|verrier|cimentier|câblier|logisticien|voyagiste|croisiériste|forgeron|fondeur|pépiniériste|traiteur|" + WORKSHOPS + r")"
    r"(?: (?!(?:de|du|des|a|est|et|qui|que|par|pour|dont|avec|comme|contre)\b)[a-zà-öø-ÿ’'-]+| de (?!la\b|l['’])[a-zà-ÿ]+s?(?: d['’][a-zà-ÿ]+)?| d['’][a-zà-ÿ]+s?){0,3} $"
    r"|\b[Cc]hez $|\b(?:PDG|DG|DRH|DSI|directeur général|directrice générale|présidente?|gérante?|salariés?|actionnaires?|clients?|rachat|filiale|cofondat(?:eur|rice)|ancienne?|patron|patronne|concurrents?|fusion|capital|magasins?|ateliers|boutiques?) (?:de |d['’]|du |chez |de chez )$"
    r"|\bÀ propos (?:de |d['’]|du )$"
)
# « le suisse Proman »: of one word; two words are a sportsman's more often.
NATIONAL_BEFORE = re.compile(
    r"\b(?:[Ll]e|[Dd]u|[Aa]u) (?:suisse|belge|britannique|danois|finlandais|français|japonais|chinois|coréen|sud-coréen|néerlandais|norvégien|polonais|portugais|russe|suédois|tchèque|turc|canadien|québécois|marocain|tunisien|sénégalais|breton|lyonnais|nantais|toulousain|lillois) $"
    r"|\b[LlDd]['’](?:allemand|américain|italien|espagnol|autrichien|alsacien|australien|indien|israélien|irlandais|estonien|égyptien|émirati|argentin|ivoirien|algérien) $"
    r"|\b[Ll]a (?:[a-zà-ÿ]+(?:aise|oise|ienne|éenne|aine|ande|ole)|belge|suisse|russe|turque|britannique|bretonne) $"
)
# « le groupe industriel X », « une biotech lyonnaise, X » is never a place nor a thing.
COMPANY_BEFORE = re.compile(
    r"(?:\b(?i:le|la|du|au|une?|son|sa|cette|cet|ce|de la) |\b[LlDd]['’](?:une? )?)(?:jeune |petite? )?(?:groupe|société|entreprise|firme|compagnie|start-up|startup|biotech|medtech|fintech|jeune pousse|PME|ETI|licorne|éditeur|"
    r"constructeur|équipementier|fabricant|opérateur|distributeur|assureur|mutuelle|banque|cabinet|agence|association|fondation|coopérative|fédération|ONG|"
    r"cluster|consortium|foncière|holding|bailleur|promoteur|intégrateur|prestataire|hébergeur|énergéticien|verrier|cimentier|logisticien|voyagiste|"
    r"fondeur|sous-traitant|courtier|brasseur|chimiste|motoriste|avionneur|sidérurgiste|semencier|papetier|câblier|horloger|joaillier|recycleur|chaîne|titre|producteur|concepteur|exploitant|gestionnaire|loueur|négociant|transporteur|armateur|fournisseur|spécialiste|géant|école|bureau d['’]études|studio|laboratoire|" + WORKSHOPS + r")"
    r"(?: [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ique|iste|eux|euse|if|ive|al|ale|el|elle|aire|ée?|ard|arde|ol|ole|irati|belge|suisse|russe|turc|grec)){0,2}(?: (?:de |d['’])(?!la\b|l['’])[a-zà-ÿ-]{4,}(?: [a-zà-ÿ-]{4,}(?:s|x|al|ale|ique|elle|aire))?)?,? $"
    r"|\b(?:(?:[Cc]o-?)?[Ff]ondat(?:eur|rice)s?|PDG|P-?DG|CEO|[Dd]irecteur général|[Dd]irectrice générale|actionnaires?|filiale) (?:de |d['’])$|\b[Cc]hez $"
)
# « X, avec qui », « X, installée à »: a place is not spoken of like that, but where one is (« à X, avec lequel »).
COMPANY_AFTER = re.compile(
    r"(?: \([^()]{2,30}\))?, (?:avec (?:qui|laquelle|lequel|lesquels)|(?:installée?|basée?|implantée?|domiciliée?) (?:à|au|aux|dans|en|près|depuis)|spécialisée? dans|cotée? |fondée? (?:en (?:19|20)\d\d|il y a|par )|filiale |dont le siège|(?:(?:la |le |une? |jeune |premi[eè]re? )|l['’])?(?:" + COMPANIES_BEHIND + r")(?: [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|on|onne|ique|ial|iale))? (?:de|du|des|en|basée?|spécialisée?|issue?|née?|fondée?|créée?|installée?|d['’]\w+)\b|(?:la |une |jeune |l['’])?(?:" + COMPANIES_BEHIND + r") [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|on|onne)(?=[,.;:)]|$)|une (?:jeune |petite )?(?:société|entreprise|compagnie|" + COMPANIES_BEHIND + r")\b)"
)
# « s’est associée à X, une PME de »: what may be done to a company only, though « à » stands before it.
DONE_TO = re.compile(
    r"\b(?:associée?s?|alliée?s?|liée?s?|adossée?s?|confi(?:e|ent|ée?s?|é)|vendue?s?|cédée?s?|attribuée?s?|grâce|appart(?:ient|enant|enait)|rachetée?s?|appel|sous-traitée?s?) à $"
)
# « l’entreprise de X »: where it is.
COMPANY_OF = re.compile(
    r"(?:\b[Ll]a |\b[Uu]ne |\b[Cc]ette |\b[LlDd]['’])(?:jeune |petite )?(?:entreprise|société|PME|start-up|startup|jeune pousse|biotech|medtech) de $"
)
# « la CCPH »: letters behind an article are no place's.
LETTERS = re.compile(r"[A-Z]{3,6}")
# « Karim Daouk (Medgulf) », « l’Union des industries (Formabois) »: one word in brackets.
IN_BRACKETS = re.compile(r"[\w’'-][ \u00a0]\($")
# « le premier ministre (Borne) », « l’attaquant (Mbappé) ».
PERSON_CALLED = re.compile(
    r"\b(?:ministre|présidente?|sénat(?:eur|rice)|députée?|maire|préfète?|entraîneur|attaquante?|gardien|joueu(?:r|se)|auteure?|autrice|chant(?:eur|euse)|act(?:eur|rice)|champion(?:ne)?|direct(?:eur|rice)|patronn?e?|chef(?:fe)?|médecin|professeure?|avocate?|candidate?)(?: [a-zà-ÿ]+)?[ \u00a0]\($"
)
THE_BEFORE = re.compile(r"(?:\b(?:[Ll]a|[Dd]u|[Aa]u|[Ll]e) |\b[LlDd]['’])$")
AT_A_PLACE = re.compile(r"\b(?:[àÀA]|[Ee]n|de|[Aa]ux?|[Dd]ans|[Vv]ers|[Pp]rès de) $|\bd['’]$")
# « s’allie avec X », « noue avec X une alliance », where no place is called so; « un accord avec X » may be with a capital.
ALLIED_BEFORE = re.compile(r"\bs['’](?:est |était |sont |étaient )?(?:alli|associ)\w+ avec $")
WITH_BEFORE = re.compile(r"\b(?:nou|sign|concl|scell|pass|li|développ|annonc)\w+ (?:[a-zà-ÿ]+ )?avec $")
# « sa collaboration avec X »: a place that is meant so has an article, or is known.
COOPERATION_BEFORE = re.compile(r"\b(?:sa|son|leur|la|le|cette|ce|une|un) (?:[a-zà-ÿ]+ )?(?:collaboration|partenariat|alliance|tandem) (?:[a-zà-ÿ]+ )?avec $")
# What only an organisation does or is: « emploie 300 personnes », « , filiale de », « SAS ».
ORGANISATION_AFTER = re.compile(
    r"^(?:,? (?:qui )?(?:emploie|employait|compte|comptait|exploite|revendique) (?:\w+ ){0,2}[\d ]+(?: \w+)? ?(?:personnes|salariés|collaborateurs|employés|magasins|clients|agences)|"
    r",? (?:(?:la |le |l['’]|une? |jeune |petite )*)(?:filiale|start-up|startup|biotech|medtech|fintech|(?<=jeune )pousse|spin-off|société|entreprise|PME|ETI|coopérative|éditeur de|spécialiste d|leader |fabricant d|équipementier)|"
    r",? (?:les |tous |toutes )?(?:deux|trois|quatre) (?:[a-zà-ÿ]+ )?(?:entreprises|sociétés|groupes|start-up|startups|biotechs?|PME|ETI|sous-traitants|fabricants|éditeurs|banques|assureurs|laboratoires|clubs|associations|coopératives|mutuelles|cabinets|constructeurs|opérateurs|enseignes|marques)\b|"
    r", (?:rachetée?|absorbée?|filialisée?|cotée?) (?:par|en|depuis|à)\b|"
    r" (?:SAS|SASU|SARL|SA|SCOP|Inc|GmbH)\b| (?:a réalisé|réalise|affiche) (?:un|son) chiffre d['’]affaires| a levé [\d]| lève [\d])"
)
# « rachetée en 2006 par Halvorsen »: of one word.
BOUGHT_BEFORE = re.compile(
    r"\b(?:rachetée?|acquise?|absorbée?|croquée?|avalée?)s? (?:(?:en|depuis|dès|fin|début) [^,.;()]{2,18})?par $"
)
# What neither a place nor a product does, and what is done with neither: « X a fait savoir », « les patrons de X », « à 45 % par X ».
ACTS_AFTER = re.compile(
    r"(?: \([^()\n]{1,40}\))?(?: et (?:la |le |l['’])?[A-ZÀ-Þ][\w’'&-]+(?: [A-ZÀ-Þ][\w’'&-]+){0,2})? (?:"
    r"(?:a|ont|avait|avaient|vient d['’e]|viennent d['’e]) ?(?:par ailleurs |aussi |également |déjà |ainsi |officiellement )?(?:fait savoir|annonc|indiqu|confirm|déclar|précis|concl|sign|paraph|scell|nou[eé]|rachet|acqui|lanc|lev|recrut|chois|décid|remport|rafl|boucl|publi|refus|accept|propos|invest|développ|conçu|renouvel|prolong|mandat|assign|retenu|opté|réalis|embauch|cédé|céder|déménag|généré|livré|commercialis)[a-zé]*|"
    r"(?:souhait|désir|envisag|ambitionn|négoci|recrut|rachèt|propos|emploi|fédèr|rafl|lanc|sign|commercialis|développ|fabriqu|rejoign|édit|exploit|revendiqu|embauch|s['’](?:associ|alli|engag|équip)|lorgn|conçoiv|distribu)(?:e|ent|era|eront|erait|eraient)\b|"
    r"(?:enten(?:d|dent)|compt(?:e|ent)|veut|veulent|espèr(?:e|ent)|prévoi(?:t|ent)|promet(?:tent)?|cherch(?:e|ent)|tent(?:e|ent)|continu(?:e|ent)) (?:de |d['’]|à |bien |aussi |ainsi )?[a-zà-ÿ']{3,}(?:er|ir|re|oir)\b|"
    r"(?:est|sont) (?:en (?:pourparlers|discussions?|négociations?)|tombée?s? d['’]accord|convenue?s? d|spécialisée? dans|une (?:société|entreprise|start-up|PME|filiale|association|coopérative)|un (?:groupe|éditeur|fabricant|cabinet))|"
    r"(?:concl(?:ut|uent)|ven(?:d|dent)|acqui(?:ert|èrent)|mèn(?:e|ent|erait)|se rapproch(?:e|ent)|met(?:tent)? (?:la main|sur pied)|fait (?:appel|savoir|l['’]acquisition)))|"
    r",? (?:qui (?:emploie|fédère|commercialise|fabrique|conçoit|développe|édite|exploite|revendique)|dont (?:le (?:PDG|patron|fondateur|directeur)|la (?:directrice|fondatrice|présidente)))\b|"
    r", (?:concepteur|groupement d['’e]|premier |numéro un |éditeur |exploitant |plateforme d|cabinet d|coopérative |mutuelle |société |start-up |filiale d|distributeur |opérateur d)|"
    r", (?:autre|ancien|deuxième|troisième|premier|principal) (?:groupe|éditeur|fabricant|opérateur|assureur|distributeur|hebdomadaire|quotidien|producteur)"
)
ACTS_BEFORE = re.compile(
    r"(?:\b(?:patrons?|PDG|P-DG|DG|direct(?:eur|rice)s?(?: général(?:e|es)?| généraux| adjointe?| commerciale?| scientifique| technique| financi[eè]re?)*|trésori(?:er|ère)|salariés|actionnaires|dirigeants?|fondat(?:eur|rice)s?|porte-parole|filiales?|part(?:s|icipation) (?:dans|chez)|concurrents?|rival(?:e|es)?|rivaux|rachat) (?:de |d['’]|du |des |de la |de l['’])|"
    r"\b(?:aux côtés|en compagnie) (?:de la |de l['’]|de |d['’]|du )|"
    r"\b(?:partenariats?|accords?(?:-cadres?)?|contrats?|conventions?|alliances?|collaborations?|négociations?|pourparlers|entente) (?:[a-zà-ÿ'’-]+ ){0,3}avec (?:(?:la |le |l['’])(?:[a-zà-ÿ-]+ )?)?|"
    r"\b(?:contrôl|déten|rachet|condui|men|développ|conç|fabriqu|édit|pilot|émis|sign|organis|commercialis|fourni|distribu|propos|encaiss|conclu)[a-zéèù]*(?: à \d+(?:,\d+)? ?%)?(?: par [A-ZÀ-Þ][^,.;()]{1,40} et)?(?: à \d+(?:,\d+)? ?%)? par (?:la |le |l['’])?|"
    r"\bà \d+(?:,\d+)? ?% par (?:la |le |l['’])?|"
    r"\b(?:rachet(?:er|ant|é)|repren(?:dre|ant)|acqu(?:érir|érant|is)|épaul(?:e|er|era|ent|eront)|absorber|démarch(?:er|é)|assigner|poursuivre en justice|sous-traiter à|convaincre|appartient à|cédé à|vendu à|adossée? à|confié à) |"
    r"\b[Cc]hez (?:la |le |l['’])?|\b(?:[Ll]a complémentaire|[Ll]['’]union) )$"
)
# « Le semencier de X a fait savoir »: X does not.
BEHIND_A_PREPOSITION = re.compile(r"(?<![\w’'-])(?:[Dd](?:e|u|es|e la|e l['’]|['’])|[Cc]hien|[Cc]heval|[Nn]avire|[Bb]ateau|[Rr]obot|(?:jeune|petite?) [a-zà-ÿ]+) ?$")
# Where a place stands, and behind what a product does.
ELSEWHERE = re.compile(
    r"(?:(?<![\w’'-])(?:[Àà]|[Ee]n|[Aa]ux?|[Dd]ans|[Vv]ers|[Ss]ur|[Pp]rès de|commune d[e']|ville d[e']|île d[e']|quartier d[eu]|gare d[e']|port d[e']|village d[e']|maire d[e'’]|habitants d[e'’]|région d[e'’]|usine d[e'’]|site d[e'’]|aéroport d[e'’]|route d[e'’]|rue d[e'’]|lycée|stade|place|quai) ?(?:la |le |les |l['’])?|"
    r"\b(?:programmes?|projets?|logiciels?|salons?|festivals?|prix|labels?|plans?|lois?|concours|opérations?|applications?|modèles?|gammes?|médicaments?|missiles?|avions?|véhicules?|vaccins?|fusées?|livres?|films?|albums?|romans?|dispositifs?|système) (?:«[ \u00a0]?|baptisée? «?[ \u00a0]?|appelée? |dénommée? )?)$"
)
PERSON_BEFORE = re.compile(
    r"\b(?:M\.|MM\.|Mme|Mlle|Me|Dr|Pr|Dre|Pre|[Mm]onsieur|[Mm]adame|[Mm]aître|docteure?|professeure?|frère|sœur|fils|fille|père|mère|épouse|veuve|époux|feu|abbé|signé|née?|créateur|fondateur) $"
)
# « la présidente de l’université Bretagne Sud, Jeanne Roy ».
OFFICE_BEFORE = re.compile(
    r"\b(?:président|directeur|directrice|recteur|rectrice|maire|préfet|préfète|doyen|doyenne|proviseur|proviseure|secrétaire|patron|patronne|PDG|gérant|ministre|ambassadeur|ambassadrice|porte-parole)e?s?"
    r"(?: [a-zà-ÿ]+){0,2} (?:de la |de l['’]|du |des |de |d['’])[^,.;:()\n]{2,60}, $"
)
# « Par Jeanne Roy » alone on its line: who wrote the article.
BYLINE_BEFORE = re.compile(r"(?:^|\n)[ \t\u00a0]*(?:[Pp]ar|PAR|[Pp]ropos recueillis par|[Tt]exte :?|[Rr]édigé par)[ \u00a0]$")
BYLINE_AFTER = re.compile(r"[ \t\u00a0]*(?:$|\n|[,|–—(·•-]|(?:le |publié|mis à jour|avec )\b)", re.IGNORECASE)
PERSON_AFTER = re.compile(
    r"^(?:,? (?:\d\d ans|née? |âgé|directeur|directrice|président|PDG|fondat|cofondat|professeur|ministre|maire|avocat|chercheu|responsable|chef)|, (?:le|la|l['’]|son|sa) ?(?:directeur|directrice|président|PDG|patron|fondat|maire|ministre|gérant)|"
    r" (?:est (?:né|mort|décédé)|explique|déclare|raconte|confie|estime|sourit|assure|souligne|précise|regrette|se souvient|ajoute|s['’]est éteint))"
)
# « le ministre français de l’Économie »: what a minister is in charge of.
PORTFOLIO = re.compile(
    r"\b[Mm]inistres?(?:[ \u00a0](?:[a-zà-öø-ÿ]+(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|éens?|éennes?|ands?|andes?|ols?|oles?|iques?|fédérale?|régionale?)|belges?|suisses?|déléguée?s?|chargée?s?|"
    r"(?:du|de la|de l['’]|des) ?[a-zà-öø-ÿ]+ et)){0,4}[ \u00a0](?:(?:de la |de l['’]|du |des )[A-ZÀ-Þ][a-zà-ÿ]+(?: [a-zà-ÿ]+)?(?:,| et) ){0,3}(?:de la |de l['’]|du |des |de |d['’])$|"
    r"\bsecrétaires? d['’][ÉEée]tat (?:à la |à l['’]|au |aux |chargée? (?:de la |de l['’]|du |des ))$"
)
# « deux CHU », « un CHU », « les CCI »: any of a kind.
KIND_ACRONYM = re.compile(r"CHU|CHRU|CHR|CHI|CH|GHT|IUT|UFR|EPCI|EHPAD|Ehpad|CFA|IFSI|MJC|MFR|CPTS|SATT|CPAM|ESAT|PNR|CIFRE")
ANY_OF_A_KIND = re.compile(
    r"(?<![\w’'-])(?:deux|trois|quatre|cinq|six|sept|huit|dix|[Uu]n|[Dd]['’]un|[Uu]ne|[Ll]es|[Dd]es|[Cc]es|plusieurs|chaque|\d+|nouveaux?|futurs?|aucun|quelques|autres?|anciens?) $"
)
# « But : », « Zoom sur »: words that head a line, though companies bear them.
HEADS_A_LINE = re.compile(r"(?:But|Zoom|Objectif|Focus|Constat|Bilan|Atout)")
GOES_ON_AS_HEAD = re.compile(r"[ \u00a0\u202f]?:| sur (?:la|le|les|l['’]|une?|des|ce|cette)\b")
# « les quartiers prioritaires (QPV) »: what stands before an acronym in brackets.
ABBREVIATED_THING = re.compile(
    r"(?<![\w’'-])(?:(?:[Ll]es?|[Ll]a|[Dd]es|[Dd]u|[Uu]ne?|[Aa]ux?|[Cc]es?|[Dd]e|[Dd]eux|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?) |[LlDd]['’])(?P<thing>[a-zà-öø-ÿœ]+)(?: [a-zà-öø-ÿœ’'-]+){0,6} \($"
)
# « l’hôpital lausannois », « le groupe minier »: who is described, not named.
UNNAMED = re.compile(
    r"(?:hôpital|lycée|collège|groupe|office|institut|centre|clinique|école|université|musée|théâtre|club|port|syndicat|mutuelle|banque|laboratoire|établissement|association|coopérative|fondation) "
    r"(?!américain)[a-zà-ÿ-]+(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|ier|ière|al|ale|ole|el|elle|ique|éen|éenne)"
)
BODY = re.compile(rf"{BODIES}(?: de (?:cette|ce|son|sa|la|l['’])?)?")
