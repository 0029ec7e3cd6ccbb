"""The words that mean organisations without naming them, as named expressions. Nothing of spaCy."""

import re
from functools import cache

_KINDS = (
    "groupes?|sociétés?|entreprises?|firmes?|compagnies?|start-ups?|startups?|jeunes? pousses?|biotechs?|medtechs?|fintechs?|banques?|mutuelles?|assureurs?|"
    "éditeurs?|éditrices?|laboratoires?|labos?|établissements?|écoles?|universités?|instituts?|institutions?|hôpita(?:l|ux)|cliniques?|fondations?|associations?|fédérations?|syndicats?|"
    "coopératives?|agences?|clubs?|musées?|théâtres?|maisons?|marques?|enseignes?|chaînes?|journa(?:l|ux)|quotidiens?|opérateurs?|constructeurs?|fabricants?|équipementiers?|"
    "industriels?|énergéticiens?|distributeurs?|transporteurs?|armateurs?|cabinets?|studios?|structures?|pme|organismes?|organisations?|collectivités?|métropoles?|villes?|communes?|"
    "départements?|régions?|plateformes?|géants?|spécialistes?|brasseurs?|chimistes?|semenciers?|sidérurgistes?|avionneurs?|motoristes?|bancassureurs?|hôteliers?|régies?|offices?|chambres?|caisses?|"
    "orchestres?|opéras?|lycées?|collèges?|facultés?|conservatoires?|médiathèques?|bibliothèques?|promoteurs?|courtiers?|concepteurs?|négociants?|logisticiens?|pétroliers?|gaziers?|cimentiers?|verriers?|papetiers?|laiteries?|"
    "brasseries?|distilleries?|manufactures?|intégrateurs?|hébergeurs?|gestionnaires?|exploitants?|bailleurs?|foncières?|aménageurs?|diffuseurs?|producteurs?|réassureurs?|licornes?|éleveurs?|ferries|croisiéristes?|voyagistes?|horlogers?|bijoutiers?|fondeurs?|"
    "stations?|hebdomadaires?|mensuels?|magazines?|radios?|télévisions?|municipalités?|mairies?|agglomérations?|intercommunalités?|communautés?|cantons?|provinces?|rectorats?|académies?|ministères?|commissions?|conseils?|comités?|confédérations?|"
    "ports?|aéroports?|concessionnaires?|incubateurs?|accélérateurs?|clusters?|technopoles?|réseaux?|troupes?|compagnies?|paroisses?|diocèses?|polycliniques?|maternités?|caves?|domaines?|vignerons?|fromageries?|conserveries?|chantiers?|fonderies?|"
    "raffineurs?|miniers?|torréfacteurs?|confiseurs?|chocolatiers?|parfumeurs?|lunetiers?|tanneurs?|tisseurs?|imprimeurs?|libraires?|galeries?|festivals?|sociétaires?|donateurs?|prestataires?|fournisseurs?|sous-traitants?|donneurs? d['’]ordres?|"
    "autorités?|administrations?|ambassades?|ordres?|guildes?|collectifs?|ONG|fonds|parcs?|jardins?|zoos?|aquariums?|cinémas?|salles?|scènes?|écomusées?|muséums?|observatoires?|archives|acteurs|maisons|parties|partenaires|signataires|protagonistes|alliés|équipes|centres?|pôles?|unions?|ligues?|rivaux|rivales|voisins|voisines|médias|titres|filiales|services|interprofessions?|griffes?|labels?|électriciens?|câbliers?|opticiens?|recycleurs?|ferrailleurs?|plasturgistes?|métallurgistes?|aciéristes?|maroquiniers?|joailliers?|chausseurs?|couturiers?|menuisiers?|charpentiers?|carrossiers?|meuniers?|minotiers?|sucriers?|traiteurs?|glaciers?|affréteurs?|chargeurs?|façonniers?|généricien(?:ne)?s?|mutualistes?|électroniciens?|quincailliers?|pépiniéristes?|maraîchers?|viticulteurs?|régulateurs?|grappes?|instances?"
)
_ADJECTIVE = (
    "(?: (?:(?!exist|résist|assist|insist|persist|consist|subsist)[a-zà-öø-ÿ-]+(?:istes?|phones?)|[a-zà-öø-ÿ-]{3,}(?:ane?s?|ins?)|[a-zà-öø-ÿ-]{3,}(?:obile|textile|civil)e?s?|[a-zà-öø-ÿ-]+(?:aise?s?|oise?s?|ien(?:ne)?s?|aine?s?|iques?|ale?s?|aux|elle?s?|ifs?|ives?|eux|euses?|arde?s?|ine?s?|ande?s?|oles?|èques?|aires?|ables?|ibles?|i[eè]re?s?|igeois)|public|publics|publiques?|"
    "privée?s?|spécialisée?s?|cotée?s?|concernée?s?|concurrente?s?|voisine?s?|suisses?|belges?|russes?|turcs?|turques?|grecs?|tchèques?|basques?|corses?|[a-zà-öø-ÿ-]*éen(?:ne)?s?|espagnols?|cévenole?s?|(?:bret|wall|nipp|sax|lett)on(?:ne)?s?|libre|neuve)(?![\\w'’-])){0,2}+"
)
# Of these, those that « du » and « au » may stand before: « du réseau » is mostly a thing.
_OF_THE = "(?:groupe|club|constructeur|fabricant|distributeur|éditeur|opérateur|transporteur|armateur|assureur|brasseur|motoriste|avionneur|énergéticien|cabinet|studio|quotidien|bailleur|promoteur|spécialiste|géant|semencier|chimiste|lycée|musée|théâtre)"
# What comes in numbers and is no party.
_NO_PARTIES = (
    "(?:ans|années|mois|semaines?|jours|journées|heures|minutes|fois|tiers|quarts|hommes|femmes|enfants|personnes|élèves|étudiants|salariés|pays|États|continents|sites|usines|points?|étapes|volets|phases|projets?|textes|"
    "accords|contrats|conventions|partenariats|programmes|produits|médicaments|vaccins|molécules|machines|appareils|premi\\w+|derni\\w+|prochain\\w+|côtés|rives|tours|matchs|saisons|éditions|lots|tranches|postes|chaires|thèses|"
    "mêmes|cas|types|modèles|véhicules|navires|avions|lignes|routes|ateliers|magasins|boutiques|immeubles|terrains|hôtels|cabines|filières|questions|outils|logiciels|systèmes|bâtiments|marchés|dossiers|sujets|thèmes|formules|techniques|méthodes|approches|régimes|quartiers|raisons|mondes|millions|milliards|cents?)(?![\\w-])"
)
# « les deux groupes », « les partenaires », « toutes deux »; a number, or a noun that says by itself that there are several.
PLURAL = re.compile(
    rf"\b(?:(?:[Ll]es|[Cc]es|[Ll]eurs|[Nn]os) (?P<number>deux|trois|quatre|cinq|six|sept|huit) (?:autres )?(?!{_NO_PARTIES})(?:[a-zà-öø-ÿ-]{{4,}}(?:s|x|pme)|PME|ETI|TPE|ONG|CHU|CHR|IUT)\b{_ADJECTIVE}|(?<!réunit )(?<!réunira )(?<!convoque )(?:[Ll]es|[Cc]es) (?:futurs |nouveaux )?(?:partenaires|signataires|parties|alliés|protagonistes)\b(?! sociaux| sociales)|"
    rf"(?:[Tt]ous|[Tt]outes) (?P<both>deux|trois|quatre)\b|[Ll]es (?:deux )?mêmes(?= (?:ont|vont|avaient|s['’]|se )) ?|[Ll]'un(?:e)? et l'autre|[Ll]’un(?:e)? et l’autre|[Ll]es (?P<bare>deux|trois|quatre)(?= (?:y )?(?:mènent|mèneront|conduisent|conduiront|s['’]|se |ont |vont |sont |travaillent|collaborent|coopèrent|développent|lancent|signent|annoncent|partagent|prévoient|créent|unissent)))"
)
# « les deux collectivités »
PLURAL_NOUN = re.compile(r"(?:deux|trois|quatre|cinq|six|sept|huit) (?:autres )?(?P<noun>[a-zà-öø-ÿ-]+)")
# Of which kind the names are that a noun in the plural means.
_OF_ONE_KIND = (
    (r"collectivités|villes|communes|municipalités|métropoles|régions|départements|agglomérations|intercommunalités", r"villes?|communes?|municipalités?|métropole|région|département|agglomération|communauté|province|canton|conseil (?:régional|départemental|général)|mairie"),
    (r"universités|écoles|facultés", r"universités?|universitat|university|école|ecole|insa|polytech\w*|sorbonne|ens|faculté|hec|essec|centrale\w*"),
    (r"hôpitaux|chu", r"chu|chru|chr|ch|hôpita(?:l|ux)|hospices|clinique|centre hospitalier|ap-h\w+"),
    (r"clubs", r"\w*club|fc|as|sc|rc|us|stade|olympique|racing|asptt|union sportive|basket|rugby|handball"),
    (r"banques", r"banque|crédit|caisse|bnp\w*|bpce|société générale|boursobank|lcl"),
    (r"musées", r"musée|muséum|museum"), (r"théâtres|opéras", r"théâtre|opéra|comédie|scène"), (r"ministères", r"ministère"),
    (r"chambres", r"chambre|cci|cma"), (r"pôles", r"pôle"), (r"fondations", r"fondation"), (r"fédérations", r"fédération"), (r"associations", r"association|amicale|collectif"),
    (r"syndicats", r"syndicat|cgt|cfdt|fo|cftc|unsa|fsu|sud"),
)  # fmt: skip
THEY = re.compile(
    r"(?:^|(?<=[.!?;:,»] )|(?<=\bqu['’]))(?P<they>[Ii]ls|[Ee]lles)(?= (?:s['’]|se |ont |vont |avaient |sont |travaillent|collaborent|coopèrent|développ|lanc|sign|annonc|partag|cré|un|mettent|mutualis|renouvel|prolong|entend|souhait|pourr|devr|ne |(?!mett)[a-zà-ÿ]{3,}(?:ent|ont) (?:[a-zà-ÿ]+ )?(?:ensemble|en commun|côte à côte|conjointement|de concert|à deux)\b))"
)
SINGULAR = re.compile(
    rf"(?<![\w'’])(?P<phrase>(?:(?:[Ll]a|[Ll]e|[Cc]ette|[Cc]e|[Cc]et|[Ll]a même) |[Ll]['’]|(?:(?<=\bdu )|(?<=\bau ))(?=(?:jeune |petit |géant )?{_OF_THE}\b))(?:jeune |petite? |grand |géant |célèbre )?(?P<kind>{_KINDS})(?![\w-]){_ADJECTIVE})(?! ?⟦|[ *]{{0,4}}[A-ZÀ-Þ«]| (?:de|du|des|d['’]|qui)\b| (?:communs?|communes?|mixtes?|conjoint|partagé|dédié))"
)
# « Le spécialiste du crédit et le distributeur ont … »: two that the sentence before has named.
PAIR = re.compile(
    rf"(?<![\w'’])(?:[Ll]a |[Ll]e |[Ll]['’])(?P<one>[a-zà-öø-ÿ-]{{4,}})(?: [a-zà-öø-ÿ'’ -]{{3,45}}?)? et (?:la |le |l['’]|sa |son )(?:petite? |grande? |jeune )?(?P<other>[a-zà-öø-ÿ-]{{3,}}){_ADJECTIVE}(?: (?:de (?:la |l['’])?|du |d['’])[\w'’-]+)?(?=, qui [a-zà-ÿ]+ent\b| (?:ont|vont|viennent|s['’][a-zà-ÿ]+ent|se [a-zà-ÿ]+ent|(?!(?:souvent|comment|récemment)\b)[a-zà-ÿ]{{3,}}(?:ent|ront))\b)"
)
# « L’aciériste et sa voisine ».
BESIDES = re.compile(r"voisine?|rivale?|consœur|confrère|concurrente?|partenaire")
# « L’accord qui liait le premier à la Nasa »: of the two whom a sentence before has named.
ORDINAL = re.compile(
    r"(?:(?<=\bliait )|(?<=\blie )|(?<=\bunissait )|(?<=\bunit )|(?<=\bavec )|(?<=\bentre )|(?<=associe à )|(?<=allie à ))(?:l[ae] |l['’])(?:(?P<first>premi[eè]re?|une?)|seconde?|autre)(?= (?:à|et|depuis|en)\b|[,.;])|"
    r"(?:^|(?<=[.;»] ))L[ae] (?:(?P<opening>premi[eè]re?)|seconde?)(?= (?:a|est|va|ne|se|avait|était|apporte|fournit|teste|conduit|assure|met|prend|travaille|collabore|coopère|développe|mène|vient|possède|compte|dispose|y|en|lui)\b| [ns]['’])"
)
# « La PME des Côtes-d’Armor »: a company by the place where it is; « l’université de Lorraine » is a name.
PLACED = re.compile(
    r"(?<![\w'’])(?P<phrase>(?:(?:[Ll]a|[Ll]e) |[Ll]['’])(?:jeune |petite? )?(?P<kind>groupe|société|entreprise|firme|start-up|startup|jeune pousse|biotech|medtech|fintech|(?-i:PME|ETI)|éditeur|fabricant|constructeur|"
    r"équipementier|opérateur|industriel|distributeur|armateur|transporteur|laboratoire|studio|assureur|banque|mutuelle|brasseur|chocolatier|semencier|coopérative|énergéticien|logisticien)(?: [a-zà-ÿ]+)? (?:de |du |des |d['’])(?:la |l['’])?[A-ZÀ-Þ][\w'’-]+)(?=[.,;] ?|$| (?:et (?:l['’]|le |la )?|s['’]|se |a |est |va |ont |vont |[a-zà-ÿ]+(?:e|t|ra|ront|ent)\b))"
)
# « Le norvégien s’associe à … »: an organisation by its country.
_NATION = (
    "allemand|américain|anglais|argentin|australien|autrichien|belge|brésilien|britannique|canadien|catalan|chilien|chinois|coréen|danois|écossais|égyptien|émirati|espagnol|estonien|finlandais|français|gallois|grec|hongrois|indien|indonésien|"
    "irlandais|islandais|israélien|italien|japonais|kényan|lituanien|luxembourgeois|malaisien|marocain|mexicain|monégasque|néerlandais|nigérian|norvégien|polonais|portugais|québécois|roumain|russe|saoudien|sénégalais|singapourien|slovène|"
    "sud-africain|sud-coréen|suédois|suisse|taïwanais|tchèque|thaïlandais|tunisien|turc|ukrainien|vietnamien|wallon|flamand|bavarois"
)
# « Le fabricant de câbles et X », « L’école d’ingénieurs a … »: an organisation by its trade.
OF_A_TRADE = re.compile(
    r"(?<![\w'’])(?P<phrase>(?:(?:[Ll]a|[Ll]e) |[Ll]['’])(?P<kind>fabricant|constructeur|éditeur|éditrice|spécialiste|opérateur|distributeur|producteur|exploitant|gestionnaire|concepteur|école|géant|groupe|société|entreprise|équipementier|fournisseur|armateur|loueur|négociant|"
    r"assureur|bureau|start-up|startup|biotech|jeune pousse|coopérative|chaîne|enseigne|plateforme|association|organisme|établissement)(?: [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|ique|iste|al|ale|el|elle))? (?:de |d['’])(?!la\b|l['’]|ce|son|sa|leur|un|autre|deux|trois)[a-zà-ÿ-]{4,}(?: (?:[a-zà-ÿ-]+(?:s|x|es|aire|ique|ale|elle|ive)|verte|propre|agricole))?)"
    r"(?! [a-zà-ÿ-]+ [A-ZÀ-Þ])(?= (?:et (?:l['’]|la |le |les )?[^.;,]{0,40}[A-ZÀ-Þ]|s['’]|se |a |est |va |en ont |n['’]|ne |[a-zà-ÿ]+(?:e|t|ra)\b(?<!e de)))"
)
NATIONAL = re.compile(
    rf"(?:^|(?<=[.;:!?»,(] )|(?<= que )|(?<= et )|(?<= mais )|(?<= avec ))(?P<phrase>(?:[Ll]e |[Ll]['’])(?P<kind>(?i:{_NATION})))(?= (?:et (?:l['’]|le |la )|s['’]|se |a |est |va |n['’]|ne |avait |devrait |pourrait |[a-zà-ÿ]+(?:e|t|ra|rait|nd)\b(?<!e de)))"
)
PRONOUN = re.compile(
    r"(?:^|(?<=[.!?;,:»] )|(?<=\bqu['’])|(?<=avec )(?=(?:elle|lui)\b)|(?<=lequel )|(?<=laquelle )|(?<=avec qui )|(?<=dont )|(?<=que )|(?<=où )|(?<= et )(?=(?:elle|lui) (?:y )?(?:sont|ont|vont|seront|s['’])))(?P<pronoun>[Ee]lle|[Ii]l|(?<=avec )lui|(?<= et )lui|(?:(?<=avec lequel )|(?<=avec laquelle )|(?<=avec qui ))nous(?= (?:travaill|collabor|coop|développ|men|avons|partag|prépar))|[Cc]elle-ci|[Cc]elui-ci|[Cc]e dernier|[Cc]ette dernière)(?= (?!(?:n['’])?y (?:a|avait|aura|eut)\b|(?:ne )?(?:faut|fallait|faudra|suffit|semble)\b|(?:ne )?s['’]agi|(?:n['’])?existe\b|(?:n['’])?est (?:pas )?(?:vrai|possible|temps|question|prévu|convenu|envisagé|encore|difficile|important|essentiel|prématuré)\b|a été (?:décidé|convenu|question)\b|reste\b|pleut\b|convient\b))|(?<=\bavec )(?P<last>lui|elle)(?=[.,;»]|$)"
)
THEIR = re.compile(
    r"\b(?:[Ll]eurs?)(?= (?:\w+ )?(?:partenariat|alliance|association|collaboration|coopération|accord|convention|contrat|union|rapprochement|projet commun|entente|tandem|duo|coentreprise|(?P<many>consortium|groupement|trio|quatuor|collectif)))|"
    r"(?:^|(?<=[.!?»] ))Leurs?(?= (?!(?:avocat|conseil|porte-parole|entraîneu|fondat|présid|direct|actionnaire|ennemi|adversaire|ancêtre|point|patron|propriétaire|client|fournisseur|histoire|passé|ami)[a-zà-ÿ]*)[a-zà-ÿ-]{3,} (?:communs?|communes?|conjointe?s?)\b)"
)
ITS = re.compile(
    r"\b(?:[Ss]on|[Ss]a)(?= (?:\w+ )?(?:partenariat|alliance|collaboration|coopération|accord|convention|contrat|entente|rapprochement|tandem|duo|programme|projet|chaire|coentreprise)\b)"
)
# « Puma reste son partenaire »: of whom the text is about.
ITS_PARTNER = re.compile(
    r"\b(?:est|reste|demeure|devient|redevient)(?: [a-zà-ÿ]+)? (?P<its>son)(?= (?:[a-zà-ÿ]+ )?(?:partenaire|alliée?|associée?)\b)"
)
# « Y, avec qui une convention a été signée »: with whom the text is about.
PASSED_WITH = re.compile(
    r"\bavec (?:lequel|laquelle|qui|lesquels|lesquelles) (?=(?:une? |l[ae] |l['’])(?:nouve\w+ |premi\w+ )?(?:partenariat|alliance|collaboration|coopération|accord|convention|protocole|contrat|entente|mémorandum)\b(?! (?:de licence|de prêt|de fourniture))[^.;,⟦⟧]{0,60} (?:a|avait|est|sera|vient d['’]) ?(?:été |être )?(?:sign|conclu|nou|scell|paraph|pass)[a-zé]*\b(?![^.;,]* par ))"
)
# « elle travaille avec nous »: with who speaks.
WITH_US = re.compile(r"(?<=\bavec )nous\b(?! [a-zà-ÿ]+ons\b)")
QUOTED_BEHIND = re.compile(r"[^«»]*»")
# « Ancien associé de X, il … »: a person.
A_PERSON = re.compile(
    r"\W*(?:Anciens?|Ancienne|Ex-|Passée?|Diplômée?|Formée?|Titulaire|Âgée?|Embauchée?|Recrutée?|Débauchée?)\b(?! (?:filiale|société|start-up|entreprise|établissement|coopérative|école|propriété|marque|division|partenaire))[^.;:]*, $"
)
# « X n’achète pas : elle loue »: X.
GOES_ON = re.compile(r"[:;] (?:mais )?$")
# « Son entreprise s’associe à X »: a person's.
HIS_COMPANY = re.compile(
    r"(?:^|(?<=[.!?;:»,] )|(?<=\bque ))[Ss](?:on|a) (?P<kind>entreprise|groupe|société|start-up|startup|PME|cabinet|club|mutuelle|établissement|université|école|hôpital|fondation|association|coopérative|banque|agence|jeune pousse|maison)(?= (?!(?:mère|commune?|mixte|partenaire|concurrente?|voisine?|de|du|des|d['’])\b)[a-zà-ÿ]+)"
)
# « les deux exploitants du réseau, X et Y »: the names behind say who.
NAMED_BEHIND = re.compile(r"(?: historiques?| voisins?| français| rivaux)?(?: (?:de |du |des |d['’])[a-zà-ÿ'’ -]{2,30})?(?:, | \(| ?: )(?:la |le |l['’]|les )?")
# « Signé par son président et X », « où ses ingénieurs et ceux de X … »: who acts for whom the text is about.
ITS_PEOPLE = re.compile(
    r"(?<=par )(?:son|sa) (?:président|directeur|directrice|PDG|maire|recteur|rectrice|patron|patronne|dirigeant|doyen)(?:e|ne)?(?: générale?)?(?= et (?:l[ae] |l['’]|les |[A-ZÀ-Þ]))|\b[Ss]es [a-zà-ÿ]+s(?= et (?:ceux|celles) d(?:e|u|es|['’]))"
)
THE_AGREEMENT = re.compile(
    r"(?:^|(?<=[.!?;»] ))(?:[Cc]e |[Cc]et |[Cc]ette |[Ll]e |[Ll]a |[Ll]['’]|[Uu]n |[Uu]ne )(?:nouve\w+ |même |premi\w+ )?(?:partenariat|alliance|collaboration|coopération|accord|convention|protocole|contrat|rapprochement|coentreprise|entente)\b"
)
# « Avec X, tout a commencé en 2017. Elle … »: whom a complement names at the head of a sentence is not its subject.
COMPLEMENT = re.compile(r"\W*(?:Avec|Chez|Pour|Selon|Contre|À|D['’]après|Face à|Outre|Après|Contrairement à)\b")
# « : avec X, il … »: whom a complement names goes on to no verb.
IN_COMPLEMENT = re.compile(r"\b(?:[Aa]vec|[Cc]hez|[Pp]our|[Ss]elon|[Cc]ontre|[Aa]près|[Oo]utre|[Aa]ux côtés de) (?:la |le |l['’])?(?:[a-zà-ÿ'’-]+ ){0,4}$")
# « Partenaire de X, le groupe … »: not X.
BEFORE_ANOTHER = re.compile(
    r"\b(?:(?:[Aa]vec|[Cc]hez|[Pp]our|[Ss]elon|[Cc]ontre|[Oo]utre|de|par|à) |(?:du|des|aux?) |d['’])(?:la |le |l['’])?(?:[a-zà-ÿ'’-]+ ){0,4}$"
)
# « LabCom X, que la start-up partagera »: who heads a relative clause is not its subject.
RELATIVE = re.compile(r"(?: \([^()]*\))?,? (?:qu['’]|que |dont |où |auquel |(?:à|pour|dans|sur|avec) (?:le|la)quel(?:le)? )$")
# « X travaille avec Y, dont le laboratoire teste avec elle »: what is told of Y is done with X.
RELATED = re.compile(r"(?: \([^()]*\))?,? (?:dont|qui) ")
# « choisit Y pour bâtir avec lui »: the one that chooses, as the constructions have it.
IN_PURPOSE = re.compile(r"\b(?:pour|afin de) [a-zà-ÿ]+(?:er|ir|re) avec $")
# « X figure parmi les partenaires de Y »: no two whom the text has named.
AMONG = re.compile(r"\bparmi $")
# « discute avec les deux associés »: others than who discusses.
BESIDE = re.compile(r"\b(?:avec|aux côtés de|auprès de|face à) $")
# « la filiale d’Orano »: not Orano.
SUBSIDIARY_OF = re.compile(
    r"\b(?:[Ll]a|[Ss]a|[Cc]ette) (?:[a-zà-ÿ]+ )?filiale(?: [a-zà-ÿ]+){0,2} (?:de |du |d['’]|de la |de l['’])(?:groupe )?$"
)


# « une biotech de la région »: an area, not the council that bears its name.
AREA = re.compile(r"domaines?|régions?|villes?|communes?|départements?|métropoles?")
IN = re.compile(r"\b(?:de|[Dd]ans|[Ss]ur|à|[Ee]n|[Pp]ar) $")
AND = re.compile(r" et (?:la |le |l['’])?")
# « avec la télévision coréenne, la Y, »: words that describe whom the name behind them names.
APPOSED = re.compile(r", (?:la |le |l['’])?|[ \u00a0]\(")
CLOSED = re.compile(r"[,.)]| \(|$")
# « avec qui elle », « avec elle »: whom the words before name is another one.
WITH = re.compile(r"\bavec ((?:qui|lequel|laquelle|lesquels|lesquelles) )?$")
# « ce dernier »: whom the sentence before names last.
LAST_NAMED = re.compile(r"(?:ce|cette) derni[eè]re?", re.IGNORECASE)
# « X s’allie à la société »: not X.
TO = re.compile(r"\b(?:avec|à|au|aux côtés d[eu]|auprès d[eu]) $")
WITH_WHOM = re.compile(r"\bavec (?:qui|lequel|laquelle|lesquels|lesquelles) $")
DONT = re.compile(r",? dont ")
# « X passe par Y, la centrale qu’elle a en commun avec Z »: who acts before a relative clause is who it speaks of.
QUE = re.compile(r"\bqu['’]$")
# « le laboratoire que X et Y ont créé »: one that the text has not named.
THAT = re.compile(r" qu(?:e |['’])(?:l['’]|la |le |les )?")
# « la startup edtech X », « le groupe agroalimentaire « X »: who is described bears the name behind.
QUALIFIED = re.compile(
    r"(?: [a-zà-ÿ-]+(?:tech|aire|ique|iste|el|elle|al|ale|ien|ienne|ais|aise|ois|oise|if|ive|eux|euse)){1,2} (?:[«\"“][ \u00a0]?)?"
)
# « par l’école, Daher, Nimitech et Hexcel »: a list.
NEXT_ITEM = re.compile(r"(?: \([^()]*\))?, (?:la |le |les |l['’])?(?:[a-zà-ÿ-]+ ){0,2}")
BY_BEFORE = re.compile(r"\b(?:par|entre) (?:l['’]|la |le )?$")
ACTS_ON = re.compile(r" (?:a|est|va|ont|sont|vont|se|s['’]|[a-zà-ÿ]{3,}(?:e|ent|t|d|ra|ront|rait))(?![\wÀ-ÿ])")
SUBJECT_BEHIND = re.compile(r", (?:la |le |les |l['’])?(?:[a-zà-ÿ-]+ ){0,2}$")
ACTS = re.compile(r" (?:a|est|va|se [a-zà-ÿ]+|s['’][a-zà-ÿ]+|[a-zà-ÿ]{3,}(?:e|t|d|ra|rait)) ")
# Nouns that any organisation may be called by: no name that bears them is preferred.
VAGUE = frozenset("groupe société entreprise firme structure acteur géant spécialiste maison marque".split())


@cache
def kind_regex() -> re.Pattern[str]:
    """The nouns by which organisations are meant, compiled when they are first asked for."""
    return re.compile(_KINDS)


@cache
def of_one_kind() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Nouns in the plural, and what the names begin with that they mean; compiled when they are first asked for."""
    return tuple(
        (re.compile(nouns), re.compile(rf"(?:{names})(?!\w)", re.IGNORECASE)) for nouns, names in _OF_ONE_KIND
    )
