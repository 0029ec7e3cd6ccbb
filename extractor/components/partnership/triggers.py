"""The words that state a partnership, as named expressions. Nothing of spaCy."""

import re
from functools import cache

A = "['’]"
_QUALIFIER = r"(?: (?!(?:entre|avec|de|du|des|d|à|et|ou|pour|par|sur|en|dans|qui|que)\b)[a-zà-öø-ÿœ-]+){0,2}"
_COOPERATIVE = (
    "(?:de (?:la )?)?(?:collaboration|coopération|partenariat|recherche|co-?développement|co-?entreprise|mutualisation|partage|consortium|rapprochement|réciprocité|jumelage|coproduction|co-?édition|co-?commercialisation|"
    "développement(?: conjoint)?|distribution croisée|cadre|stratégique|industriel(?:le)?|scientifique|académique|technologique|commun|conjoint|mutuel|tripartite|quadripartite|bilatéral(?:e)?|bipartite|gagnant-gagnant|interligne|de partage de codes?)"
)
_NOT_AN_AGREEMENT = rf"(?! (?:collecti|salaria|d{A}entreprise|de branche|amiable|de principe sur la|de Paris|du participe|de licence|de prêt|de crédit|de distribution exclusive|de fourniture|de vente|de cession|de confidentialité|de revitalisation|citoyenne|fiscale|de Genève|d{A}objectifs|réglementée|d{A}actionnaires|prénuptial|d{A}intéressement|de bail|de siège|de rupture|de modération|des parties))"
# Nouns that state an agreement by themselves.
NOUN = (
    rf"(?:partenariats?|alliances?(?! (?:de gauche|électorale|Vanille))|collaborations?|coopérations?|co-?développements?|co-?entreprises?|joint[- ]ventures?|co-?productions?|co-?éditions?|co-?réalisations?|coalitions?(?! (?:gouvernementale|au pouvoir|de (?:la )?(?:gauche|droite)|présidentielle|militaire|politique|parlementaire))|consortiums?|(?-i:pactes?)(?! (?:d{A}actionnaires|mondial|civique|de stabilité|vert))|"
    rf"(?:accords?|contrats?|conventions?|protocoles?|chartes?|ententes?|mémorandums?|projets?|programmes?|travaux|études?|offres?|campagnes?|plateformes?|dossiers?|appels? à projets|centres?|structures?|unités?|fonds|laboratoires?|labos?|équipes?|réseaux?|sociétés?|filiales?|lignes?|chaires?|formations?|diplômes?|candidatures?|équipages?){_QUALIFIER} {_COOPERATIVE}|"
    rf"(?<!\ben )accords?(?:-cadres?)?{_NOT_AN_AGREEMENT}(?=[^.;:]{{0,60}} (?:avec|entre|liant|unissant|associant|qui (?:lie|unit|engage|associe))\b|,? (?:signé|conclu|paraphé|scellé|dévoilé)s?(?: [^.;:⟦⟧,]{{1,25}})? par\b)|accords?(?= ⟦\d+⟧ ?[-/–—] ?⟦)|conventions?(?:-cadres?)?{_NOT_AN_AGREEMENT}|ententes?(?! mutuelle)|"
    rf"(?<=aucun )(?:accord|contrat|projet)|(?:programmes?|projets?|travaux|recherches|échanges)(?= avec (?:l{A}|la |le |les )?⟦)|(?<=leur )(?<!donné leur )(?<!donnent leur )(?<!donner leur )(?:accord|contrat|bail|convention|entente|union)(?! (?:de branche|collectif|salarial))|(?:accord|contrat|convention|entente|protocole|pacte|lien|bail)s?(?= qui (?:les|la|le|l['’])? ?(?:lie|lient|liait|liaient|unit|unissait|unissaient|associe|engage)\b)|protocoles? d{A}accord|protocoles? d{A}entente|mémorandums?(?: d{A}entente)?|(?:lettres?|déclarations?) d{A}intention|laboratoires? communs?|labcoms?|laboratoires? mixtes?|chaires?|doubles? (?:diplômes?|cursus|licences?|masters?)|groupements?(?! hospitaliers? de territoire)|rapprochements?|jumelages?|tandems?|attelages?|(?:rupture|divorce)s?(?= entre)|directions? communes?|(?:duos?|trios?|binômes?)(?= (?:formé|constitué|composé|réuni))|(?<=fin de l['’])(?:aventure|histoire)(?= entre)|(?:(?<=tissé des )|(?<=tisse des )|(?<=noué des )|(?<=entretient des )|(?<=entretiennent des )|(?<=tissent des ))liens|partages? de codes?(?= entre| avec)|code[- ]shar(?:es?|ing)(?= entre| avec)|synergies?|mutualisation|fiançailles|mariages?|"
    rf"(?:sociétés?|filiales?|équipes?|réseaux?|programmes?|offres?|plateformes?|dossiers?|projets?|appels? à projets|centres?|structures?|unités?|fonds|laboratoires?|services?|ateliers?|antennes?|agences?|usines?|candidatures?|réponses?|déclarations?|achats?) (?:communs?|communes?|mixtes?|conjoints?|conjointes?|partagée?s?|à parité|en commun)(?!\w))"
)
# Nouns that take their parties with « de »: « la coentreprise de X et Y ».
NOUN_OF = r"(?:co-?entreprises?|joint[- ]ventures?|laboratoires? communs?|sociétés? communes?|filiales? communes?|équipes? mixtes?|consortiums?|groupements?|alliances?|rapprochements?|mariages?|tandems?|attelages?|duos?|trios?|union|unités? mixtes?(?: de recherche)?|coproductions?|coéditions?)"
COMPOSED = r"(?:composée?s?|formée?s?|constituée?s?|emmenée?s?|portée?s?|pilotée?s?|coordonnée?s?|menée?s?|conduite?s?|montée?s?|créée?s?|fondée?s?|signée?s?|conclue?s?|paraphée?s?|nouée?s?|scellée?s?|annoncée?s?|lancée?s?|détenue?s?|constituée?s?|bâtie?s?|imaginée?s?|développée?s?|conçue?s?|négociée?s?|animée?s?|codirigée?s?|ratifiée?s?|dévoilée?s?|mis(?:e|es)? (?:en place|sur pied))"
_ADVERB = r"(?: (?:déjà|désormais|aussi|également|ainsi|notamment|étroitement|activement|régulièrement|ensemble|enfin|donc|encore|toujours|officiellement|à nouveau|récemment|bientôt))?"
# Verbs of two or more subjects.
VERB_TOGETHER = (
    rf"(?:s{A}associent|s{A}associeront|s{A}associer(?! (?:à|avec|aux?)\b)|se sont associée?s|s{A}allient|s{A}allieront|s{A}allier(?! (?:à|avec|aux?)\b)|se sont alliée?s|collaborent|collaboreront|ont collaboré|collaboraient|collaborer(?! avec)|"
    rf"coopèrent|coopéreront|ont coopéré|coopérer(?! avec)|unissent|uniront|ont uni|avaient uni|unir leurs|(?:font|faire|feront|ont fait|faisaient)(?: désormais)? (?:équipe|cause commune|alliance|tandem)|se rapprochent|se rapprocheront|se sont rapprochée?s|se rapprocher(?! (?:de|du|des)\b)|mutualisent|mutualiseront|ont mutualisé|mutualiser|mettent en commun|mettront en commun|"
    rf"travaillent{_ADVERB} (?:ensemble|main dans la main|de concert|en commun|conjointement)|travailleront ensemble|travaillent{_ADVERB} à (?:un|une|la (?:mise|création|construction|réalisation|conception)|l{A}élaboration)|travailler ensemble|ont travaillé ensemble|travaill(?:ent|aient|eront){_ADVERB} (?:sur|à) une? (?:même|seule?)\b|travaillaient ensemble|travaillent(?: [a-z]+ [a-z]+)? depuis \d{{4}} (?:à|au|sur)\b|form(?:ent|eront|aient|er) (?:désormais |ainsi )?une? (?:seule? |même )?(?:équipe|groupement|alliance|tandem|duo|trio|consortium|pôle|réseau|attelage|binôme|front)|(?:sont|étaient|restent) (?:[a-zà-ÿ]+ )?(?:copropriétaires|co-propriétaires|coactionnaires)|co-?développ(?:ent|eront|er)|ont co-?développé|(?:joignent|joindre|joindront|conjuguent|conjuguer|croisent|croiser|allient|allier) leurs|se (?:sont|seront) (?:regroupée?s|groupée?s|réunie?s(?= au sein))|se regroupent|se sont (?:mis(?:es)?|tombée?s) d{A}accord|se mettent d{A}accord|(?:se sont entendue?s|s{A}entendent|s{A}entendre|s{A}entendront) (?:pour|afin)(?! (?:des?|un) (?:prix|loyer|montant))|(?:tirent|ont tiré|tireront) un trait sur (?:[^,.;]{{2,30}}, )?leur|renoncent à (?:s{A}allier|s{A}associer|leur (?:alliance|rapprochement|partenariat|coopération|projet))|(?:font|ont fait|feront) (?:route commune|front commun)|(?:se sont séparée?s|se séparent|ont divorcé|divorcent|ont rompu|rompent)(?! (?:de|d{A}|du|des|avec|leur|le|la|l{A})(?![a-zà-ÿ]))|marchent ensemble|main dans la main|s{A}unissent|s{A}uniront|s{A}unir(?! (?:à|avec|aux?)\b)|se sont unie?s|se sont jumelée?s|se jumellent|coprodui(?:sent|ront)|ont coproduit|"
    rf"(?:lancent|créent|développent|ouvrent|construisent|exploitent|organisent|financent|mènent|conduisent|portent|préparent|conçoivent|testent|étudient|produisent|proposent|déploient|commercialisent|gèrent|signent|répondent|pilotent|financeront|lanceront|créeront|développeront|construiront|ouvriront|mèneront|organiseront|porteront|exploiteront|ont (?:lancé|créé|développé|conçu|mené|construit|organisé|mis au point))(?: [a-zà-ÿ-]+)? (?:ensemble|en commun|conjointement|de concert|à deux|à trois|à quatre|à parité|main dans la main)|"
    rf"(?:(?:sont|étaient|seront|restent|demeurent) (?:désormais |toujours |plus )?(?:associée?s|alliée?s|partenaires)|(?:associée?s|alliée?s|partenaires) depuis(?! [^.;]{{0,25}} (?:à|avec|de)\b)|(?:liée?s|unie?s)(?: depuis [^.;⟦⟧]{{1,30}})? par une?(?= (?!procès|conflit|litige))|(?:unie?s|alliée?s|associée?s) (?:pour|contre|face à|autour d)|se (?:lancent|mettent) [^.;⟦⟧]{{0,30}}(?:à deux|à trois|ensemble))|(?:signent|annoncent|scellent|nouent|concluent|officialisent|ont (?:signé|annoncé|scellé|noué|conclu|officialisé)) (?:leur|une) (?:union|entente|rapprochement|association))"
)
# What two or more do together, whatever the verb: « co-organisent », « co-signent ».
JOINTLY = (
    rf"(?<![\w-])(?:co-?(?:organis|construi|fond|pilot|produi|financ|dirig|gèr|édit|écri|port|conç|commercialis|encadr|anim|sign|réalis|développ|élabor|exploit)(?:ent|eront|aient|er)\b|ont co-?(?:organisé|construit|fondé|piloté|produit|financé|dirigé|géré|édité|écrit|porté|conçu|signé)|(?:associent|allient|conjuguent|croisent|rapprochent|réunissent|unissent|joignent) leurs|"
    rf"mettent leurs? [^⟦⟧.;:,]{{3,40}} en commun|(?!(?:pès|détien|conserv|totalis|représent|contrôl|possèd|emploi|compt|réunissent|affich|cumul|pas |mais |un |cet )[a-zà-ÿ]*)[a-zà-öø-ÿ-]+(?:ent|ont|é|er|u|i|it|is) (?:(?:des|leurs) [a-zà-öø-ÿ-]+ |(?!pas|un|cet|mais)[a-zà-öø-ÿ-]+ )?(?:ensemble|en commun|conjointement|de concert|de conserve|de front|côte à côte|à quatre mains|d{A}une seule voix|à deux|à trois|à quatre|à parts égales|à parité|main dans la main)(?! (?:de|ans|mois|jours|points|semaines|reprises|heures)\b)|[a-zà-öø-ÿ-]+ent(?: pour la (?:première|deuxième|seconde) fois| [^,.;⟦⟧]{2, 25})?, ensemble,|candidate?s ensemble|(?:rivaux|rivales|concurrente?s) mais (?:associée?s|alliée?s|partenaires)|(?:longtemps|jadis|autrefois|un temps) (?:associée?s|alliée?s|partenaires))"
)
# Verbs of one subject and a complement: « s’associe à », « collabore avec ».
VERB_WITH = (
    rf"(?:s{A}associ(?:e|er|ent|era|eront|ait|aient|ant)|s{A}(?:est|était|étaient) associée?s?|se sont associée?s|s{A}alli(?:e|er|ent|era|eront|ait|ant)|s{A}(?:est|était) alliée?|se sont alliée?s|s{A}est liée?|se sont liée?s|se li(?:e|ent|era|eront)|collaborons|coopérons|travaillons|(?:est|sont|était|être|restent?|reste|demeure) (?:désormais |déjà |aussi |en revanche )?(?:associée?s?|alliée?s?|adossée?s?|liée?s?|jumelée?s?)|"
    rf"collabor(?:e|er|ent|era|eront|ait|aient)|(?:a|ont|avait|avaient) (?:déjà )?collaboré|coop[éè]r(?:e|er|ent|era|eront|ait|aient)|(?:a|ont) coopéré|(?:fait|faire|fera|font|ont fait|a fait|faisait|feront) (?:équipe|cause commune|front commun|alliance|tandem|affaire)|uni(?:t|r|ra|ssent)? (?:ses|leurs) (?:forces|efforts|moyens)|"
    rf"travaill(?:e|er|ent|era|ait|aient)(?! (?:à|au|aux)\b|, l['’]une? )(?: (?:déjà|aussi|également|toujours|désormais|étroitement))?(?: main dans la main| de concert| ensemble| de longue date)?|(?:a|ont) travaillé(?! (?:à|au|aux|pour|chez)\b)|co-?développ(?:e|er|ent|era|é|ée)|cheminer?|"
    rf"s{A}est rapprochée?|se sont rapprochée?s|mutualis(?:e|er|ent|era)|s{A}uni(?:t|r|ssent|ra)|s{A}est unie?|s{A}adoss(?:e|er|ent|era)|s{A}est adossée?|s{A}(?:est|sont) joint(?:e|s|es)?|se joi(?:nt|gnent|ndra|ndre)|li(?:e|er|é|ée)? son (?:sort|destin)|main dans la main|pactis(?:e|er|ent)|"
    rf"conventionn(?:e|ent|er|era|é)|rempil(?:e|ent|er)|(?:prolong|poursui|continu)(?:e|ent|er|t|vent|vre|it|ivent|ra|eront)(?: [a-zà-ÿ]+)? (?:l{A}aventure|(?:ses|leurs) travaux|(?:sa|leur|la) route|(?:son|leur|le) chemin|l{A}histoire)|coprodui(?:t|re|sent|ra)|coorganis(?:e|er|ent|era)|codirig(?:e|er|ent)|copilot(?:e|er|ent)|cosign(?:e|er|ent)|coédit(?:e|er|ent)|cofinanc(?:e|er|ent)|"
    r"(?:sign(?:e|er|ent|era|eront|é)|nou(?:e|er|ent|é|era)|conclu(?:t|re|ent|ra)?|scell(?:e|er|ent|é|era)|paraph(?:e|er|ent|é)|romp(?:t|re|ent|u|ra)(?: (?:tout(?:e|es|s)? |ses |leurs |les )?(?:liens?|relations?|ponts|attaches))?|coup(?:e|é|ent) (?:les ponts|tout lien)|s['’]engag(?:e|er|ent|era|eront)|s['’]enten(?:d|dre|dent)|s['’](?:est|était) entendue?|se sont entendue?s?|(?:a|ont|avait) traité|traite(?:nt)?)(?= (?:(?:mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|également|ainsi|donc|désormais) )?avec\b)(?![^.;]{0,170}\b(?:licences?|fourniture|vente|prêt|bail|accord amiable)\b))"
)
# Verbs that say what is made or settled with another: cooperation, where nothing says that it is bought or lent.
VERB_MAKES = (
    r"(?:poursui(?:t|vra|vent|vront)|test(?:e|ent|era|eront)|déploi(?:e|ent|era)|(?:a|ont|avait|vient de|va|vont|allait|allaient|doit|veut|compte|entend|devrait|pourrait|souhaite|prévoit de|envisage de|continue de?) (?:conçu|développé|mis au point|créé|lancé|construit|élaboré|imaginé|monté|mené|conduit|organisé|fondé|cofondé|concevoir|développer|mettre au point|créer|lancer|construire|élaborer|monter|mener|conduire|organiser|fonder|bâtir|ouvrir|mettre en place|tester|expérimenter)(?:e|s|es)?|développ(?:e|ent|era|eront)|met(?:tent)? au point|conçoi(?:t|vent)|"
    r"(?<=en )(?:créant|développant|lançant|montant|ouvrant|fondant|concevant|organisant|construisant|testant|élaborant)|produi(?:t|sent)|fabriqu(?:e|ent)|(?:(?<=⟧ )|(?<=qui )|(?<=elle )|(?<=elles )|(?<=il )|(?<=ils ))(?:assure(?:nt|ra)?|propos(?:e|ent|ait|era)|offr(?:e|ent|ait|ira))|constru(?:it|isent|ira)|mèn(?:e|ent|era)|pilote|porte(?:nt|ra)?|anime|conduit|expérimente(?:nt|ra)?|prépare(?:nt|ra)?|lance(?:nt|ra)?|cré(?:e|ent|era)|ouvr(?:e|ent|ira)|partage(?:nt|ra)?(?! [^.;]{0,60}\b(?:goût|tête|podium|place|même|frontière|vision|ambition|conviction|idée|constat|passion|histoire|valeurs?|avis)\b)|édite|publie|organise(?:nt|ra)?|coordonn(?:e|é|ée|ent)|élabore|fait fonctionner|gère|exploite|emmène)"
)
CONCLUDE_TOGETHER = r"(?:(?:sont parvenue?s|étaient parvenue?s|parviennent|parviendront|viennent de parvenir) à|signent|signeront|ont signé|avaient signé|concluent|concluront|ont conclu|avaient conclu|nouent|ont noué|scellent|ont scellé|paraphent|ont paraphé|passent|ont passé|négocient|annoncent|ont annoncé|dévoilent|ont dévoilé|préparent|ont trouvé|ont présenté|présentent|ont dénoncé|dénoncent|rompent|ont rompu|viennent de (?:signer|conclure|nouer|sceller|parapher)|vont (?:signer|conclure|nouer|sceller)|pourraient (?:signer|conclure|nouer|sceller))(?= [^.;⟦⟧]{0,60}\b(?:accords?|contrats?|conventions?|protocoles?|pactes?|ententes?|(?<!la )(?<!cette )chartes?|mémorandums?|lettres? d['’]intention|partages? de codes?|rapprochement|alliance|union)\b)"
RENEWS = r"(?:(?:renouvellent|renouvelleront|ont renouvelé|vont renouveler|viennent de renouveler|prolongent|prolongeront|ont prolongé|vont prolonger|viennent de prolonger|reconduisent|ont reconduit|vont reconduire|prorogent|ont prorogé|étendent|ont étendu|élargissent|ont élargi|renforcent|ont renforcé|resserrent|ont resserré|consolident|approfondissent|ont approfondi|officialisent)(?= [^.;⟦⟧]{0,80}\b(?:accords?|contrats?|conventions?|liens|collaborations?|coopérations?|partenariats?|alliances?|vœux|aventure|entente|bail|coproductions?|laboratoires? communs?|protocoles?|pactes?|chaires?|appels? conjoints?)\b)|rempilent|repartent pour|remettent le couvert|ont rempilé)"
SHARED_THING = r"(?:(?<=\bun )|(?<=\bune )|(?<=\bdes )|(?<=\bleur )|(?<=\bleurs )|(?<=\bdeux )|(?<=\btrois )|(?<=\bd['’]une )|(?<=\bd['’]un ))(?!(?:communiqué|courrier|lettre|tribune|motion|pétition|point|intérêt|sens|bien|dénominateur|accord|marché|ennemi|langage|adversaire|ancêtre|passé|trait|message|réaction|déclaration)s? )[a-zà-öø-ÿ-]{4,}(?: (?!(?:et|ou|qui|que|avec|pour|par)\b)[a-zà-öø-ÿ'’-]+){0,4}? (?:communs?|communes?|conjoints?|conjointes?|partagée?s?|à deux|à trois|à quatre|à parité|tripartites?|croisée?s?|couplée?s?|combinée?s?)(?! accord)"
# What several have made together, said of the work: « coproduit par », « conçue conjointement par ».
JOINT_WORK = rf"(?:co-?(?:produit|organis|conçu|édit|financ|dirig|pilot|écrit|fond|port|sign|construit|développ|anim|réalis|présent|gér|exploit|encadr|élabor)(?:e|é|ée|és|ées|es|s|it)?|(?:{COMPOSED}|(?:réalisée?s?|organisée?s?|financée?s?|produite?s?|écrite?s?|éditée?s?|exploitée?s?|gérée?s?|construite?s?|présentée?s?|mis(?:e|es)? en œuvre|proposée?s?|dispensée?s?|délivrée?s?|assurée?s?|tenue?s?)) (?:conjointement|ensemble|en commun|à deux|à trois|à parts égales|de concert|en (?:partenariat|collaboration|co-?promotion|co-?production|consortium|groupement))|(?:fruit|issue?s?|née?s?|résultat) (?:d{A}une? |de la |du |de l{A}|de (?=[a-zà-ÿ]))(?:[a-zà-ÿ]+ (?:ans|années|mois) de )?(?:longue |étroite |vaste )?(?:collaboration|partenariat|coopération|rencontre|rapprochement|alliance|travail commun|(?:recherches?|travaux)(?= (?:communs?|communes?|conjoint|partagé|menée?s (?:par|en commun|ensemble|conjointement|avec)|de ⟦)))s?(?: [a-zà-ÿ]+)?)"
HEADLINE = r"(?:(?<=[:,] )(?:(?:vers )?une? |la |le |l['’])?[a-zà-ÿ-]{4,}(?: [a-zà-ÿ-]+)? (?:communs?|communes?|conjointe?s?|combinée?s?|partagée?s?|unique|à deux|à trois)|accords?|contrats?|ententes?|conventions?|alliances?|partenariats?|protocoles?|mariage|divorce|rupture|union|duo|tandem|main dans la main|ensemble)(?! (?:salarial|de branche|amiable))"
PREPOSITIONAL = r"(?:en (?:étroite? |nouveau )?(?:partenariat|collaboration|coopération|association|liaison|lien|tandem|duo|alliance|équipe|groupement|consortium|coproduction|co-production|co-?promotion|co-?traitance|co-?édition|binôme)(?: (?!avec)[a-zà-öø-ÿ-]+)?|de concert|de pair|conjointement|main dans la main|en commun|de façon conjointe|dans le cadre d'une? (?:partenariat|collaboration|coopération|alliance)(?: (?!avec)[a-zà-öø-ÿ-]+)?)"
BIND = r"(?:li(?:e|ent|ait|aient|ant|era)|un(?:it|issent|issait|issant|ira)|associ(?:e|ent|ait|aient|ant|era)|réuni(?:t|ssent|ssait|ssant|ra)|rassembl(?:e|ent|ait|ant|era)|regroup(?:e|ent|ait|ant|era)|fédér(?:e|ent|ait|ant)|impliqu(?:e|ant|ait|era)|engag(?:e|eant|ent)|rapproch(?:e|ant|ait)|alli(?:e|ant|ait)|compren(?:d|ant|ait)|inclu(?:t|ant)|rallie|compte|comptait|se compose(?:nt)? de|a pour membres|met autour de la table|dont (?:sont|font) (?:membres|partie))"
PARTNER = r"(?:(?<!en tant que )(?<!comme )(?<!ses )(?<!leurs )(?<!nos )(?<!vos )(?<!meilleur )(?<!\d )(?<!deux )(?<!trois )(?<!quatre )(?<!cinq )(?<!six )(?<!dix )(?<!autres )partenaires?(?! socia)(?: (?:officiel|historique|industriel|technique|exclusif|privilégié|stratégique|technologique|majeur|académique|principal|commercial|scientifique|média|financier|local|de longue date|naturel|attitré|fondateur|titre)[a-z]{0,3}){0,2}|(?:(?<=reconduit )|(?<=reconduite )|(?<=confirmé )|(?<=confirmée )|(?<=désigné )|(?<=désignée ))comme partenaires?(?: [a-zà-ÿ]+)?|alliée?s?(?: (?:historique|stratégique|de longue date|naturel)[a-z]{0,2})?)"
JOINS = r"(?:rejoi(?:nt|gnent|ndra|ndront|ndre|gnait)|a rejoint|ont rejoint|intègr(?:e|ent|era)|intégrer|adhère(?:nt|ra)?(?: à)?|entr(?:e|ent|era|er)(?: dans)?|fait son entrée dans|s{A}agrège à|monte à bord d[eu]|devien(?:t|nent|dra) (?:[a-zà-ÿ]+ )?membres?(?: fondateurs?)? d[ue]) (?:à |dans |au )?(?:le |l['’]|la |au |ce |cette )?(?:consortium|collectif|groupement|alliance|GIE|partenariat|projet|programme|réseau|coalition|plateforme|dispositif)".replace(
    "{A}", A
)
FRONTED = r"(?:^[^\wÀ-ÿ⟦]*)(?:[Dd]éjà |[Dd]ésormais )?(?:[Ee]n (?:s['’](?:alliant|associant|adossant|unissant)|collaborant|coopérant|faisant équipe)|[Aa]ssociée?s?|[Aa]lliée?s?|[Pp]artenaires?(?: [a-zà-ÿ]+)?|[Aa]dossée?s?|(?:[A-Za-zÀ-ÿ]+ (?:ans?|mois|jours|semaines?) )?[Aa]près (?:l['’])?avoir (?:co-?)?(?:fondé|créé|conçu|développé|monté|lancé|bâti|construit)e?s?(?: [^,.;⟦⟧]{2,40})?(?= avec )|[Ee]n (?:étroite )?(?:partenariat|collaboration|coopération|association|tandem|duo|lien)(?: (?!avec)[a-zà-ÿ]+)?|[Aa]ux côtés|[Mm]ain dans la main|[Dd]e concert|[Cc]onjointement|[Ee]nsemble)"
CHOOSES = r"(?:conserv(?:e|ent|era)|gard(?:e|ent|era)|chois(?:it|i|issent|ira)|retien(?:t|nent)|retenu|sélectionn(?:e|é|ent)|pren(?:d|nent)|désign(?:e|é|ent)|a pour|ont pour|trouv(?:e|é|ent)|se dote d['’]un|accueille)"
LIAISON = r"(?:avec laquelle|avec lequel|avec lesquels|avec lesquelles|avec qui)"

# « ses partenaires X et Y »: who is called a partner where the name stands.
_HIS_PARTNERS = r"(?:ses|son|leurs?|sa) (?:[a-zà-ÿ]+ )?(?:partenaires?|alliée?s?)(?: (?!et\b|ou\b)[a-zà-ÿ]+){0,3}(?= (?:l['’]|la |le |les )?⟦)"
_ORGANISED = r"(?:organisée?s?|conçue?s?|imaginée?s?|développée?s?|lancée?s?|initiée?s?|créée?s?|fondée?s?|mise?s? (?:au point|en place|sur pied)|cofondée?s?|animée?s?|élaborée?s?|montée?s?|constituée?s?|portée?s?|pilotée?s?|coordonnée?s?|menée?s?|conduite?s?)"
_LAUNCH = r"(?:constituent|ont constitué|vont constituer|lancent|lanceront|ont lancé|vont lancer|viennent de lancer|créent|créeront|ont créé|vont créer|viennent de créer|développent|développeront|ont développé|vont développer|conçoivent|ont conçu|vont concevoir|ouvrent|ouvriront|ont ouvert|vont ouvrir|fondent|ont fondé|organisent|organiseront|ont organisé|construiront|vont construire|mènent|mèneront|ont mené|préparent|mettent au point|mettront au point|ont mis au point|bâtissent|expérimentent|ont imaginé|imaginent|montent|ont monté)"
_SHARED_LITTLE = r"(?:même|frontière|vision|ambition|conviction|points?|idée|constat|passion|histoire|culture|valeurs?|avis|sentiment|diagnostic|volonté|inquiétude|analyse|scène|destin|titre|affiche|actionnaire)"

TRIGGERS = {
    "noun": NOUN, "noun_of": NOUN_OF, "together": VERB_TOGETHER, "jointly": JOINTLY, "with": VERB_WITH, "prep": PREPOSITIONAL, "partner": PARTNER, "joins": JOINS,
    "chooses": CHOOSES, "counts": r"(?:compt(?:e|ent|ait|aient|era)|range)", "beside": r"(?:(?<!restera )(?<!reste )(?<!tient )(?<!tiendra )(?<!être )aux côtés|au côté|main dans la main avec|épaulée?s?(?= par)|en compagnie)", "liaison": LIAISON, "makes": VERB_MAKES, "participle": r"(?:liée?s?|associée?s?|alliée?s?|adossée?s?|jumelée?s?|unie?s?)", "renews": RENEWS, "conclude_together": CONCLUDE_TOGETHER, "binds": r"(?:uni(?:t|ssait|ssant|ssent)|(?<!\bun )(?<!\ble )li(?:e|ait|ant|aient)|associ(?:e|ait|ant)|fédère|allie)(?! (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|vingt|plusieurs|une?|des)\b)", "gathers": r"(?:réuni(?:t|ssait|ssant|ra)|rassembl(?:e|ait|ant|era)|regroup(?:e|ait|ant|era))", "shared": SHARED_THING, "fronted": FRONTED, "comes_closer": r"(?:se rapproch(?:e|er|ent|era|eront|ait|ant)|s['’](?:est|était) (?:déjà |aussi |également )?rapprochée?|se sont rapprochée?s|s['’]entour(?:e|er|ent|era|eront)|s['’](?:est|était) entourée?|se sont entourée?s|rapproch(?:e|ent) (?:ses|leurs) [a-zà-ÿ]+)",
    "its_noun": rf"(?:grâce à|en (?:nouant|signant|concluant|scellant|tissant|passant|renouvelant|prolongeant|annonçant|élargissant|renforçant)|après|outre|en plus de|au-delà de|malgré|après avoir (?:annoncé|signé|noué|conclu|rompu|scellé|renouvelé|mis fin à)|dans le cadre de|à travers|via|au travers de|par le biais de|au titre de|en vertu de|dans le cadre d(?=['’])|à la faveur de|à la faveur d(?=['’])|par le biais d(?=['’])|forte? d(?:e(?= )|(?=['’])))(?: son | sa | leur | un | une |['’]un |['’]une |['’])(?:[a-zà-ÿ]+ )?(?:{NOUN})",
    "we": rf"\b(?:nous|notre|nos|cet|cette|ce|je)\b[^.;«»⟦⟧]{{0,60}}?\b(?:{VERB_WITH}|{NOUN}|nous (?:associer|allier|unir|rapprocher|engager)|associons|allions|travaillons|collaborons|coopérons)(?=[^»⟦⟧]*⟦[^»]*»)",
    "binds_it": r"(?:(?<= la )|(?<= le )|(?<= l['’]))(?:lie|liait|liera|unit|unissait|associe|associait)",
    "and_partners": rf"(?<=⟧ et ){_HIS_PARTNERS}|partenaire(?: [a-zà-ÿ]+){{0,2}}(?= (?:de la |de l{A}|de |du |d{A})⟦\d+⟧, (?:la |le |l{A})?⟦)", "with_partners": rf"avec {_HIS_PARTNERS}",
    "counts_among": r"compt(?:e|ent|ait|aient|era)(?: [a-zà-ÿ]+)? parmi (?:ses|leurs) (?:[a-zà-ÿ]+ ){0,2}?(?:partenaires|alliés)(?: [a-zà-ÿ]+){0,2}",
    "partners_colon": r"(?<!nos )(?<!vos )(?:partenaires?|alliée?s?)(?: (?:(?:industriel|académique|scientifique|technique|privé|public|solide|européen|français|étranger|local|régional|financier|de taille|de poids|de choix)[a-zà-ÿ]*|(?:du|de la|de ce|de cette|de l['’]) ?[a-zà-ÿ]+)){0,2}(?= ?:| \()|(?:(?<=ses )|(?<=leurs ))(?:partenaires|alliés)(?: [a-zà-ÿ]+){0,2}(?=, (?:la |le |l['’])?⟦)",
    "partners_are": r"(?:les|ses|leurs) (?:[a-zà-ÿ]+ )?(?:partenaires|signataires|parties prenantes|membres fondateurs)(?: [^.;⟦⟧:]{0,40})? (?:sont|se nomment|s['’]appellent)|qui ont (?:constitué|formé|créé|fondé|lancé|rejoint|signé) (?:[^.;⟦⟧:,]{0,25})?(?:cette|ce|cet|la|le|l['’]) ?(?:coalition|alliance|consortium|groupement|collectif|accord|convention|charte)(?: [a-zà-ÿ]+)? sont",
    "as_partners": r"avec(?= [^.;:]{0,160}⟧ (?:comme|pour|en tant que) (?:[a-zà-ÿ]+ )?(?:partenaires?|alliés?)\b)",
    "joint_creation": r"création (?:d['’]une?|de l['’]|de la|de leur) ?(?:entreprise commune|co-?entreprise|société commune|joint-venture|filiale commune)", "associates": r"(?<!['’])(?:associe(?:ra|nt)?|(?:a|ont|avait) associé)", "led": r"(?<=\()(?:mandataire|chef de file|coordinat(?:eur|rice)|porteur(?: du projet)?|pilote)(?=[,)])", "chosen": r"(?:choisie?s?|retenue?s?|désignée?s?|sélectionnée?s?)",
    "takes_part": r"(?:auxquel(?:le)?s|auquel|à laquelle) (?:[a-zà-ÿ]+ )?(?:participe(?:nt|ra|ront)?|prennent part|contribue(?:nt)?|collabore(?:nt)?|sont (?:[a-zà-ÿ]+ )?(?:associée?s|partenaires))(?: (?:aussi|également|notamment|activement|désormais))?",
    "stake": r"(?:détien\w+|possèd\w+|contrôl\w+|aura|ont|a)(?: [a-zà-ÿ]+)? \d+(?:,\d+)? ?% (?:du capital )?(?:de la |du |de leur |de cette )(?:future |nouvelle )?(?:co-?entreprise|joint-venture|société commune|filiale commune|entité commune|structure commune)",
    "partakes": rf"(?<!se )(?:partagent|partageront|partageaient|ont partagé|partager|vont partager)(?: [^.;⟦⟧,]{{0,20}})? (?:un|une|des|leurs|deux|trois|\d+)(?! (?:[a-zà-ÿ]+ )?{_SHARED_LITTLE}\b)",
    "initiative": r"(?:(?:a|ont|avait) vu le jour|voit le jour|créée?s?|née?s?|lancée?s?|organisée?s?|mise?s? en place|fondée?s?|montée?s?)(?: [^.;⟦⟧,]{0,30})?,? (?:à|sous) l['’](?:initiative|impulsion)(?: (?:commune|conjointe))?",
    "owned": r"(?:détenue?s?|co-?détenue?s?|fondée?s?|cofondée?s?|créée?s?|portée?s?)", "organised": _ORGANISED, "organised_with": r"(?:organisée?s?|réalisée?s?|proposée?s?|produite?s?|éditée?s?|mise?s? (?:au point|en place|en œuvre|sur pied)|initiée?s?)", "launch": rf"avaient (?:ouvert|lancé|créé|fondé|monté) (?:une?|leur|cet?(?:te)?)|(?:étudient|étudieraient|envisagent|envisageraient|projettent|projetteraient|préparent|négocient) (?:la création|le lancement|la construction|l{A}ouverture|la mise en (?:place|commun|service))(?= d)|(?:ont (?:co-?)?(?:constitué|fondé|créé|monté)|constituent|fondent|créent)(?: (?:en|le|dès|fin|début) [a-z0-9éû ]{{2,14}})? (?:l{A}|le |la )?(?=⟦)|(?:conduisent|pilotent|portent|animent|codirigent)(?= (?:depuis [^.;⟦⟧]{{2,25}} )?(?:le|un) (?:[a-zà-ÿ]+ )?(?:programme|projet))|(?:annoncent|ont annoncé|officialisent) (?:le lancement|la création|la naissance|la mise en place)(?= d)|{_LAUNCH}(?= (?-i:[A-ZÀ-Þ«]))|{_LAUNCH}(?: (?:(?!chacune?)[a-zà-ÿ]+|(?:le |dès le )?\d{{1,2}}(?:er)? [a-zéû]+|(?:en|dès|fin|début) [a-zéû]+(?: \d{{4}})?))?(?:, (?:dans|sur|près|au|en|à (?-i:[A-ZÀ-Þ]))[^,.;:⟦⟧]{{2,50}},)? (?:un|une|leur)(?! [^.;⟦⟧]{{0,40}}\b(?:concurrente?|propre|version|gamme|chacune?)\b)",
    "won": r"(?:particip|remport|gagn|décroch|obten|répond|dépos|candidat|concour|soumissionn|postul)[a-zé]*",
    "made": rf"(?:est|sont|a été|ont été|sera|seront|était|étaient) (?:[a-zà-ÿ]+ )?(?:(?!sign|concl|paraph|nou|scell|annonc|négoci|déten|ratif|dévoil){COMPOSED}|mise?s? en œuvre|réalisée?s?|organisée?s?)|(?:développée?s?|conçue?s?|mise?s? au point|co-?construite?s?|élaborée?s?|bâtie?s?|imaginée?s?|menée?s?)(?= avec\b)",
    "headed": r"(?<=^)[^\wÀ-ÿ⟦]*(?:partenariats?|alliances?|coopérations?|collaborations?|rapprochements?)(?= ?: )",
    "cleft": r"c['’]est(?= avec\b)",
    "works_on": r"(?:auquel|à laquelle|auxquel(?:le)?s|sur (?:lequel|laquelle|lesquel(?:le)?s)|où) (?:travaill(?:ent|aient|eront)|collabor(?:ent|aient)|œuvr(?:ent|aient)|planch(?:ent|aient))",
    "whose": r",? dont",
    "widened": r"(?:élargi(?:t|ssent|ra|ront)|éten(?:d|dent|dra|dront)|ouvr(?:e|ent|ira|iront)) (?:cette |cet |ce |leur |l['’]|la |le )(?:accord|partenariat|alliance|collaboration|coopération|convention|consortium|groupement)",
    "welcomes": r"(?:accueill(?:e|ent|era|eront)|(?:a|ont) accueilli)",
    "resumed": r"(?<=[:;] )(?:le |la |l['’]|leur |ce |cet |cette )(?:partenariat|accord|alliance|collaboration|coopération|convention|entente|rapprochement|tandem|coentreprise)",
    "by_agreement": r"(?:grâce à|malgré|dans le cadre d(?:e|u|['’])|en vertu d(?:e|u|['’])|aux termes d(?:e|u|['’])|selon les termes d(?:e|u|['’])|au titre d(?:e|u|['’])|à la faveur d(?:e|u|['’])) ?(?:une? |cet |ce |cette |leur |l['’]|la |le |du )?(?:nouvel(?:le)? |nouveau )?(?:accord|partenariat|alliance|collaboration|coopération|convention|protocole|entente)(?! (?:de (?:licence|prêt|crédit|vente|cession|fourniture)|salarial|collecti|fiscal|de Genève|du \d|[^,⟦⟧]{0,20}(?:initié|négocié|arrangé|piloté)))|(?:cet |ce |cette |l['’]|le |la )(?:nouvel(?:le)? |nouveau )?(?:accord|partenariat|alliance|collaboration|coopération|convention|protocole|entente)(?: \([^()]*\)|, [^,⟦⟧]{3,40},)? (?:permet(?:tra|trait)?|prévoit|donne(?:ra)?|offr(?:e|ira)|ouvr(?:e|ira)|vise|autorise(?:ra)?)",
    "joins_others": r"(?:rejoi(?:nt|gnent|ndra|ndront|ndre)|a rejoint|ont rejoint)",
    "talks": r"(?:discut(?:e|ent|ait|aient|erait|eraient)|(?:est|sont|serait|seraient|entre|entrent|était|étaient|dit être|entrée?s?) en (?:[a-zà-ÿ]+ )?(?:discussions?|négociations?|pourparlers)(?: [a-zà-ÿ]+)?|(?:(?:a|ont) (?:entamé|engagé|ouvert)|entame(?:nt)?|engage(?:nt)?|ouvre(?:nt)?|mène(?:nt)?|poursui(?:t|vent)) des (?:discussions?|négociations?|pourparlers))",
    "talks_together": r"(?:mènent|poursuivent|(?:ont|avaient|auraient) (?:entamé|engagé|ouvert)|entament|engagent|ouvrent) des (?:discussions?|négociations?|pourparlers)|(?:sont|seraient) en (?:[a-zà-ÿ]+ )?(?:discussions?|négociations?|pourparlers)|(?:négocient|discutent|étudient) (?:une? |d['’]une? |leur )(?:[a-zà-ÿ]+ )?(?:texte|accord|rapprochement|alliance|entente|coopération|partenariat|collaboration|association|convention)",
    "talks_between": r"(?:discussions?|négociations?|pourparlers)(?! (?:salari|commercial|annuel))",
    "joins_named": r"(?:rejoi(?:nt|gnent|ndra|ndront)|intègr(?:e|ent|era)|entr(?:e|ent|era) dans) (?:le |la |l['’])?(?:(?:consortium|groupement|alliance|collectif|réseau) ⟦\d+⟧,|⟦\d+⟧, (?:le |la |l['’]|un |une )(?:[a-zà-ÿ]+ )?(?:consortium|groupement|alliance|collectif|réseau|coentreprise|co-entreprise))",
    "has_for_partner": r"(?:compt(?:e|ent|ait)|a|ont|avait|avaient|aura) pour (?:[a-zà-ÿ]+ )?(?:partenaires?|alliée?s?)(?: [a-zà-ÿ]+)?",
    "their_body": r"(?:via|par|à travers|au travers de|au sein de|dans) leur (?:co-?entreprise|joint-venture|filiale commune|société commune|consortium|groupement)",
    "partners_of": r"parmi(?= les (?:[a-zà-ÿ]+ )?partenaires )",
    "among_the_partners": r"parmi les (?:[a-zà-ÿ]+ )?(?:partenaires|signataires|membres (?:fondateurs|du consortium))(?: [^.;⟦⟧,]{0,40})?,? (?:figurent|on (?:compte|trouve|retrouve))",
    "among_partners": r"parmi (?:ses|leurs) (?:[a-zà-ÿ]+ )?(?:partenaires|alliés)(?: [a-zà-ÿ]+)?,? (?:figure|figurent|on (?:compte|trouve|retrouve))",
    "members": r"(?:constituée?s?|formée?s?|composée?s?|cofondée?s?)", "joint_work": JOINT_WORK, "composed": COMPOSED, "headline": HEADLINE, "cross": r"(?<=⟧) [x×X] (?=⟦)",
}  # fmt: skip

# What a match of a trigger holds at least one of, in lower case: a word or a piece of it. A test proves it for each.
NEEDED = {
    "noun": ("production", "joint ventur", "joint-ventur", "édition", "réalisation", "coalition", "accord", "allianc", "attelage", "aventure", "bail", "binôme", "campagne", "candidature", "centre", "chaire", "charte", "développement", "entreprise", "code", "commun", "conjoint", "consortium", "contrat", "convention", "coopération", "collaboration", "diplôme", "divorce", "dossier", "double", "duo", "déclaration", "entente", "fiançailles", "filiale", "fonds", "formation", "groupement", "histoire", "joint-venture", "jumelage", "lab", "lettre", "lien", "ligne", "mariage", "mixte", "mutualisation", "mémorandum", "offre", "pacte", "partag", "parten", "plateforme", "programme", "projet", "protocole", "rapprochement", "recherche", "rupture", "réseau", "société", "structure", "synergie", "tandem", "travaux", "trio", "union", "unité", "parité", "échange", "équip", "étude"),
    "noun_of": ("joint ventur", "alliance", "attelage", "entreprise", "consortium", "coproduction", "coédition", "duo", "commun", "groupement", "joint-venture", "mariage", "rapprochement", "tandem", "trio", "union", "mixte"),
    "together": ("ensemble", "concert", "commun", "conjoint", "à deux", "à trois", "à quatre", "parité", "par un", "uni", "alli", "associ", "collabor", "coop", "développ", "partenaire", "rapproch", "entente", "divorc", "romp", "mutualis", "conjugu", "crois", "joign", "joind", "main dans", "équipe", "tandem", "cause", "front", "route", "jumel", "accord", "group", "réuni", "entend", "sépar", "coprodui", "travaill", "form", "propriétaire", "coactionnaire", "entend", "trait", "renonc", "lié"),
    "jointly": ("ensemble", "concert", "conserve", "commun", "conjoint", "co-", "coanim", "cocommerc", "coconstr", "coconç", "codirig", "codévelop", "coencadr", "coexploit", "cofinanc", "cofond", "cog", "coorganis", "copilot", "coport", "coprodui", "coréalis", "cosign", "coé", "alli", "associ", "conjugu", "crois", "joign", "côte à côte", "voix", "de front", "main dans", "rapproch", "uni", "à deux", "à trois", "à quatre", "parité", "parts", "partenaires"),
    "with": ("trait", "se li", "aventure", "histoire", "route", "chemin", "travau", "collabor", "coop", "travaill", "chemine", "co-", "codirig", "codévelop", "cofinanc", "conclu", "convention", "coorganis", "copilot", "coprodui", "coup", "coédit", "associ", "alli", "partenaire", "affaire", "cause", "tandem", "équipe", "sort", "destin", "main dans", "mutualis", "nou", "pactis", "paraph", "rempil", "romp", "adoss", "engag", "entend", "uni", "scell", "joi", "sign", "lié", "jumel", "rapproch", "front"),
    "joint_work": ("en partenariat", "en œuvre", "alliance", "co-", "coanim", "coconstr", "coconç", "codirig", "codévelop", "cofinanc", "cofond", "collaboration", "conjoint", "coopération", "coorganis", "copilot", "coport", "coprodui", "coprésent", "coréalis", "cosign", "coé", "concert", "coproduction", "copromotion", "commun", "consortium", "groupement", "ensemble", "partenariat", "rapprochement", "recherche", "rencontre", "travaux", "à deux", "à trois", "parts", "cogér", "coexploit", "coencadr"),
    "composed": ("animé", "annoncé", "bâti", "dirigé", "composé", "conclu", "conduit", "constitué", "conçu", "coordonné", "créé", "détenu", "développé", "dévoilé", "fondé", "formé", "imaginé", "lancé", "mené", "mis", "monté", "noué", "négocié", "paraphé", "piloté", "porté", "ratifié", "scellé", "signé"),
    "makes": ("assur", "propos", "offr", "fabriqu", "produi", "créan", "lanç", "anim", "bâti", "conce", "condui", "constru", "conç", "coordonn", "cré", "déploi", "développ", "exploit", "expériment", "fonctionn", "fond", "gère", "imagin", "lanc", "men", "met", "mis", "mont", "mèn", "organis", "ouvr", "partag", "pilot", "port", "poursui", "prépar", "publi", "test", "édit", "élabor"),
    "cleft": ("c'est", "c’est"),
    "works_on": ("travaill", "collabor", "œuvr", "planch"),
    "whose": ("dont",),
    "widened": ("accord", "partenariat", "alliance", "collaboration", "coopération", "convention", "consortium", "groupement"),
    "talks": ("discut", "discussion", "négociation", "pourparler"),
    "talks_together": ("discussion", "négociation", "pourparler", "négocient", "discutent", "étudient"),
    "talks_between": ("discussion", "négociation", "pourparler"),
    "partner": ("partenaire", "allié"),
    "and_partners": ("partenaire", "allié"),
    "with_partners": ("partenaire", "allié"),
    "as_partners": ("partenaire", "allié"),
    "counts_among": ("partenaire", "allié"),
    "partners_colon": ("partenaire", "allié"),
    "partners_are": ("qui ont", "partenaires", "signataires", "parties", "membres"),
    "has_for_partner": ("partenaire", "allié"),
    "partners_of": ("partenaires",),
    "their_body": ("entreprise", "joint-venture", "filiale", "société", "consortium", "groupement"),
    "among_the_partners": ("parmi",),
    "among_partners": ("parmi",),
    "joint_creation": ("création",),
    "led": ("mandataire", "chef de file", "coordinat", "porteur", "pilote"),
    "chosen": ("chois", "reten", "désign", "sélection"),
    "takes_part": ("auquel", "auxquel", "à laquelle"),
    "stake": ("%",),
    "partakes": ("partag",),
    "initiative": ("initiative", "impulsion"),
    "joins": ("rejoi", "intègr", "intégr", "adhère", "entr", "agrège", "monte à bord", "devien"),
    "joins_named": ("rejoi", "intègr", "entr"),
    "joins_others": ("rejoi",),
    "comes_closer": ("rapproch", "entour"),
    "we": ("»",),
    "binds_it": ("li", "uni", "associ"),
    "cross": (" x ", " × "),
    "liaison": ("avec la", "avec le", "avec qui"),
    "counts": ("compt", "range"),
    "beside": ("côté", "main dans la main", "épaul", "compagnie"),
    "gathers": ("réuni", "rassembl", "regroup"),
    "owned": ("déten", "fond", "cré", "port"),
    "members": ("constitu", "form", "compos", "fond"),
    "fronted": ("alli", "associ", "adoss", "uniss", "collabor", "équipe", "partenaire", "partenariat", "coopér", "tandem", "duo", "lien", "côtés", "main dans", "concert", "conjointement", "ensemble", "avoir"),
    "its_noun": ("grâce", "en nou", "en sign", "en concl", "en scell", "en tiss", "en pass", "en renou", "en prolong", "en annon", "en élarg", "en renfor", "après", "outre", "en plus", "au-delà", "malgré", "cadre", "travers", "via", "biais", "titre", "en vertu", "faveur", "fort"),
    "headed": ("partenariat", "alliance", "coopération", "collaboration", "rapprochement"),
    "welcomes": ("accueill",),
    "resumed": ("partenariat", "accord", "alliance", "collaboration", "coopération", "convention", "entente", "rapprochement", "tandem", "coentreprise"),
    "by_agreement": ("accord", "partenariat", "alliance", "collaboration", "coopération", "convention", "protocole", "entente"),
    "renews": ("renouvel", "prolong", "recondui", "prorog", "éten", "élargi", "renfor", "resserr", "consolid", "approfondi", "officialis", "rempil", "repart", "remettent"),
    "associates": ("associe", "associé"),
    "participle": ("li", "associ", "alli", "adoss", "jumel", "uni"),
    "headline": ("accord", "contrat", "entente", "convention", "alliance", "partenariat", "protocole", "mariage", "divorce", "rupture", "union", "duo", "tandem", "main dans", "ensemble", "commun", "conjoint", "combin", "partag", "unique", "à deux", "à trois"),
    "launch": ("constitu", "lanc", "cré", "dévelop", "conç", "conce", "ouvr", "ouver", "fond", "organis", "constru", "mèn", "men", "prépar", "met", "mis au", "bâti", "expériment", "imagin", "mont", "annonc", "officialis", "condui", "pilot", "port", "anim", "codirig", "création", "mise en"),
    "won": ("particip", "remport", "gagn", "décroch", "obten", "répond", "dépos", "candidat", "concour", "soumissionn", "postul"),
    "binds": ("uni", "li", "associ", "fédère", "allie"),
    "organised_with": ("organis", "réalis", "propos", "produi", "édit", "mis", "initi"),
    "organised": ("constitu", "port", "pilot", "coordonn", "men", "condui", "organis", "conç", "imagin", "dévelop", "lanc", "initi", "cré", "fond", "mis", "anim", "élabor", "mont"),
    "shared": ("commun", "conjoint", "partag", "à deux", "à trois", "à quatre", "parité", "tripartite", "crois", "coupl", "combin"),
    "conclude_together": ("accord", "contrat", "convention", "protocole", "pacte", "entente", "charte", "mémorandum", "d'intention", "d’intention", "partage", "rapprochement", "alliance", "union"),
    "prep": ("partenariat", "collaboration", "coopération", "association", "liaison", "lien", "tandem", "duo", "alliance", "équipe", "groupement", "consortium", "production", "promotion", "traitance", "édition", "binôme", "concert", "de pair", "conjointe", "main dans", "en commun"),
    "chooses": ("conserv", "gard", "chois", "retien", "reten", "retenu", "sélection", "pren", "désign", "pour", "trouv", "se dote", "accueil"),
}  # fmt: skip


@cache
def trigger_regex(name: str) -> re.Pattern[str]:
    """The expression of a trigger, compiled when it is first asked for: few texts ask for all."""
    expression = TRIGGERS[name]
    whole = expression if name in ("cross", "fronted", "shared") else rf"(?<![\w-])(?:{expression})(?![\w-])"
    return re.compile(whole, re.IGNORECASE)


def find_trigger(name: str, signed: str, low: str) -> list[re.Match[str]]:
    """The matches of a trigger in a signed sentence, in order.

    Args:
        name: the trigger's name.
        signed: the sentence.
        low: the same in lower case. Where none of the words stands that the trigger needs, nothing more is tried: most
            triggers are rare, and to compile and run them all takes longer than the rest of the rules.
    """
    needed = NEEDED.get(name)
    if needed and not any(map(low.__contains__, needed)):
        return []
    return list(trigger_regex(name).finditer(signed))
