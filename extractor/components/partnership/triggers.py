"""The words that state a partnership, as named expressions. Nothing of spaCy."""

import re
from functools import cache

A = "['’]"
_QUALIFIER = r"(?: (?!(?:entre|avec|de|du|des|d|à|et|ou|pour|par|sur|en|dans|qui|que)\b)[a-zà-öø-ÿœ-]+){0,2}"
_COOPERATIVE = (
    "(?:de (?:la )?)?(?:collaboration|coopération|partenariat|recherche|co-?développement|co-?entreprise|mutualisation|partage|consortium|rapprochement|réciprocité|jumelage|coproduction|co-?édition|co-?commercialisation|"
    "développement(?: conjoint)?|distribution croisée|cadre|stratégique|industriel(?:le)?|scientifique|académique|technologique|commun|conjoint|mutuel|tripartite|quadripartite|bilatéral(?:e)?|bipartite|gagnant-gagnant|interligne|de partage de codes?)"
)
_NOT_AN_AGREEMENT = rf"(?! (?:collecti|salaria|d{A}entreprise|de branche|amiable|de principe sur la|de Paris|du participe|de licence|de prêt|de crédit|de distribution exclusive|de fourniture|de vente|de cession|de confidentialité|de revitalisation|citoyenne|fiscale|de Genève|d{A}objectifs|réglementée|d{A}actionnaires|prénuptial|des parties))"
# Nouns that state an agreement by themselves.
NOUN = (
    rf"(?:partenariats?|alliances?(?! (?:de gauche|électorale|Vanille))|collaborations?|coopérations?|co-?développements?|co-?entreprises?|joint-ventures?|consortiums?|pactes?(?! (?:d{A}actionnaires|mondial|civique|de stabilité|vert))|"
    rf"(?:accords?|contrats?|conventions?|protocoles?|chartes?|ententes?|mémorandums?|projets?|programmes?|travaux|études?|offres?|campagnes?|plateformes?|dossiers?|appels? à projets|centres?|structures?|unités?|fonds|laboratoires?|labos?|équipes?|réseaux?|sociétés?|filiales?|lignes?|chaires?|formations?|diplômes?|candidatures?|équipages?){_QUALIFIER} {_COOPERATIVE}|"
    rf"accords?(?:-cadres?)?{_NOT_AN_AGREEMENT}(?=[^.;:]{{0,60}} (?:avec|entre|liant|unissant|associant)\b|,? (?:signé|conclu|paraphé|scellé|dévoilé)s?(?: [^.;:⟦⟧,]{{1,25}})? par\b)|accords?(?= ⟦\d+⟧ ?[-/–—] ?⟦)|conventions?(?:-cadres?)?{_NOT_AN_AGREEMENT}|ententes?(?! mutuelle)|"
    rf"(?<=aucun )(?:accord|contrat|projet)|(?<=leur )(?:accord|contrat|bail|convention|entente|union)(?! (?:de branche|collectif|salarial))|(?:accord|contrat|convention|entente|protocole|pacte|lien|bail)s?(?= qui (?:les|la|le|l['’])? ?(?:lie|lient|liait|liaient|unit|unissait|unissaient|associe|engage)\b)|protocoles? d{A}accord|protocoles? d{A}entente|mémorandums?(?: d{A}entente)?|(?:lettres?|déclarations?) d{A}intention|laboratoires? communs?|labcoms?|laboratoires? mixtes?|chaires?|groupements?(?! hospitaliers? de territoire)|rapprochements?|jumelages?|tandems?|attelages?|synergies?|mutualisation|fiançailles|mariages?|"
    rf"(?:sociétés?|filiales?|équipes?|réseaux?|programmes?|offres?|plateformes?|dossiers?|projets?|appels? à projets|centres?|structures?|unités?|fonds|laboratoires?|services?|ateliers?|antennes?|agences?|usines?|candidatures?|réponses?|déclarations?|achats?) (?:communs?|communes?|mixtes?|conjoints?|conjointes?|partagée?s?|à parité|en commun)(?!\w))"
)
# Nouns that take their parties with « de »: « la coentreprise de X et Y ».
NOUN_OF = r"(?:co-?entreprises?|joint-ventures?|laboratoires? communs?|sociétés? communes?|filiales? communes?|équipes? mixtes?|consortiums?|groupements?|alliances?|rapprochements?|mariages?|tandems?|attelages?|duos?|trios?|union|coproductions?|coéditions?)"
COMPOSED = r"(?:composée?s?|formée?s?|constituée?s?|emmenée?s?|portée?s?|pilotée?s?|menée?s?|conduite?s?|montée?s?|créée?s?|fondée?s?|signée?s?|conclue?s?|paraphée?s?|nouée?s?|scellée?s?|annoncée?s?|lancée?s?|détenue?s?|constituée?s?|bâtie?s?|imaginée?s?|développée?s?|conçue?s?|négociée?s?|animée?s?|codirigée?s?|ratifiée?s?|dévoilée?s?|mis(?:e|es)? (?:en place|sur pied))"
_ADVERB = r"(?: (?:déjà|désormais|aussi|également|ainsi|notamment|étroitement|activement|régulièrement|ensemble|enfin|donc|encore|toujours|officiellement|à nouveau|récemment|bientôt))?"
# Verbs of two or more subjects.
VERB_TOGETHER = (
    rf"(?:s{A}associent|s{A}associeront|s{A}associer(?! (?:à|avec|aux?)\b)|se sont associée?s|s{A}allient|s{A}allieront|s{A}allier(?! (?:à|avec|aux?)\b)|se sont alliée?s|collaborent|collaboreront|ont collaboré|collaboraient|collaborer(?! avec)|"
    rf"coopèrent|coopéreront|ont coopéré|coopérer(?! avec)|unissent|uniront|ont uni|avaient uni|unir leurs|(?:font|faire|feront|ont fait|faisaient)(?: désormais)? (?:équipe|cause commune|alliance|tandem)|se rapprochent|se rapprocheront|se sont rapprochée?s|se rapprocher(?! (?:de|du|des)\b)|mutualisent|mutualiseront|ont mutualisé|mutualiser|mettent en commun|mettront en commun|"
    rf"travaillent{_ADVERB} (?:ensemble|main dans la main|de concert|en commun|conjointement)|travailleront ensemble|travailler ensemble|ont travaillé ensemble|co-?développ(?:ent|eront|er)|ont co-?développé|joignent leurs|conjuguent leurs|croisent leurs|marchent ensemble|main dans la main|s{A}unissent|s{A}uniront|se sont unie?s|se sont jumelée?s|se jumellent|coprodui(?:sent|ront)|ont coproduit|"
    rf"(?:lancent|créent|développent|ouvrent|construisent|exploitent|organisent|financent|mènent|conduisent|portent|préparent|conçoivent|testent|étudient|produisent|proposent|déploient|commercialisent|gèrent|signent|répondent|pilotent|financeront|lanceront|créeront|développeront|construiront|ouvriront|mèneront|organiseront|porteront|exploiteront|ont (?:lancé|créé|développé|conçu|mené|construit|organisé|mis au point))(?: [a-zà-ÿ-]+)? (?:ensemble|en commun|conjointement|de concert|à deux|à trois|à quatre|à parité|main dans la main)|"
    rf"(?:(?:sont|étaient|seront|restent|demeurent) (?:désormais |toujours )?(?:associée?s|alliée?s|partenaires)|(?:associée?s|alliée?s|partenaires) depuis(?! [^.;]{{0,25}} (?:à|avec|de)\b)|(?:liée?s|unie?s)(?: depuis [^.;⟦⟧]{{1,30}})? par une? (?!procès|conflit|litige))|(?:signent|annoncent|scellent|nouent|concluent|officialisent|ont (?:signé|annoncé|scellé|noué|conclu|officialisé)) (?:leur|une) (?:union|entente|rapprochement))"
)
# What two or more do together, whatever the verb: « co-organisent », « co-signent ».
JOINTLY = (
    rf"(?<![\w-])(?:co-?(?:organis|construi|fond|pilot|produi|financ|dirig|gèr|édit|écri|port|conç|commercialis|encadr|anim)(?:ent|eront|aient|er)\b|ont co-?(?:organisé|construit|fondé|piloté|produit|financé|dirigé|géré|édité|écrit|porté|conçu|signé)|(?:associent|allient|conjuguent|croisent|rapprochent|réunissent|unissent|joignent) leurs|"
    rf"mettent leurs? [^⟦⟧.;:,]{{3,40}} en commun|(?!(?:pès|détien|conserv|totalis|représent|emploi|compt|réunissent|affich|cumul|pas |mais |un |cet )[a-zà-ÿ]*)[a-zà-öø-ÿ-]+(?:ent|ont|é|er|u|i|it|is) (?:(?!pas|un|cet|mais)[a-zà-öø-ÿ-]+ )?(?:ensemble|en commun|conjointement|de concert|d{A}une seule voix|à deux|à trois|à quatre|à parts égales|à parité|main dans la main)(?! de\b)|[a-zà-öø-ÿ-]+ent(?: pour la (?:première|deuxième|seconde) fois)?, ensemble,)"
)
# Verbs of one subject and a complement: « s’associe à », « collabore avec ».
VERB_WITH = (
    rf"(?:s{A}associ(?:e|er|ent|era|eront|ait|aient|ant)|s{A}(?:est|était|étaient) associée?s?|se sont associée?s|s{A}alli(?:e|er|ent|era|eront|ait|ant)|s{A}(?:est|était) alliée?|se sont alliée?s|(?:est|sont|était|être|restent?|reste|demeure) (?:désormais |déjà |aussi |en revanche )?(?:associée?s?|alliée?s?|adossée?s?|liée?s?|jumelée?s?)|"
    rf"collabor(?:e|er|ent|era|eront|ait|aient)|(?:a|ont|avait|avaient) (?:déjà )?collaboré|coop[éè]r(?:e|er|ent|era|eront|ait|aient)|(?:a|ont) coopéré|(?:fait|faire|fera|font|ont fait|a fait|faisait|feront) (?:équipe|cause commune|alliance|tandem|affaire)|uni(?:t|r|ra|ssent)? (?:ses|leurs) (?:forces|efforts|moyens)|"
    rf"travaill(?:e|er|ent|era|ait|aient)(?: (?:déjà|aussi|également|toujours|désormais|étroitement))?(?: main dans la main| de concert| ensemble| de longue date)?|(?:a|ont) travaillé|co-?développ(?:e|er|ent|era|é|ée)|cheminer?|"
    rf"s{A}est rapprochée?|se sont rapprochée?s|mutualis(?:e|er|ent|era)|s{A}uni(?:t|r|ssent|ra)|s{A}est unie?|s{A}adoss(?:e|er|ent|era)|s{A}est adossée?|s{A}(?:est|sont) joint(?:e|s|es)?|se joi(?:nt|gnent|ndra|ndre)|li(?:e|er|é|ée)? son (?:sort|destin)(?: à celui)?|main dans la main|pactis(?:e|er|ent)|"
    rf"coprodui(?:t|re|sent|ra)|coorganis(?:e|er|ent|era)|codirig(?:e|er|ent)|copilot(?:e|er|ent)|cosign(?:e|er|ent)|coédit(?:e|er|ent)|cofinanc(?:e|er|ent)|"
    r"(?:sign(?:e|er|ent|era|eront|é)|nou(?:e|er|ent|é|era)|conclu(?:t|re|ent|ra)?|scell(?:e|er|ent|é|era)|paraph(?:e|er|ent|é)|romp(?:t|re|ent|u|ra)|s['’]engag(?:e|er|ent|era|eront)|s['’]enten(?:d|dre|dent))(?= (?:(?:mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|également|ainsi|donc|désormais) )?avec\b)(?![^.;]{0,170}\b(?:licences?|fourniture|vente|prêt|bail|accord amiable)\b))"
)
# Verbs that say what is made or settled with another: cooperation, where nothing says that it is bought or lent.
VERB_MAKES = (
    r"(?:(?:a|ont|avait|vient de|va|vont|doit|veut|compte|continue de?) (?:conçu|développé|mis au point|créé|lancé|construit|élaboré|imaginé|monté|mené|conduit|organisé|fondé|cofondé|concevoir|développer|mettre au point|créer|lancer|construire|élaborer|monter|mener|conduire|organiser|fonder|bâtir|ouvrir|mettre en place|tester|expérimenter)(?:e|s|es)?|développ(?:e|ent|era|eront)|met(?:tent)? au point|conçoi(?:t|vent)|"
    r"constru(?:it|isent|ira)|mèn(?:e|ent|era)|pilote|porte(?:nt|ra)?|anime|conduit|expérimente(?:nt|ra)?|prépare(?:nt|ra)?|lance(?:nt|ra)?|cré(?:e|ent|era)|ouvr(?:e|ent|ira)|partage(?:nt|ra)?|édite|publie|organise(?:nt|ra)?|coordonn(?:e|é|ée|ent)|élabore|fait fonctionner|gère|exploite|emmène)"
)
CONCLUDE_TOGETHER = r"(?:signent|signeront|ont signé|avaient signé|concluent|concluront|ont conclu|avaient conclu|nouent|ont noué|scellent|ont scellé|paraphent|ont paraphé|passent|ont passé|négocient|annoncent|ont annoncé|dévoilent|ont dévoilé|préparent|ont trouvé|ont présenté|présentent|ont dénoncé|dénoncent|rompent|ont rompu|viennent de (?:signer|conclure|nouer|sceller|parapher)|vont (?:signer|conclure|nouer|sceller)|pourraient (?:signer|conclure|nouer|sceller))(?= [^.;⟦⟧]{0,60}\b(?:accords?|contrats?|conventions?|protocoles?|pactes?|ententes?|chartes?|mémorandums?|lettres? d['’]intention|partages? de codes?|rapprochement|alliance|union)\b)"
RENEWS = r"(?:(?:renouvellent|renouvelleront|ont renouvelé|vont renouveler|viennent de renouveler|prolongent|prolongeront|ont prolongé|vont prolonger|viennent de prolonger|reconduisent|ont reconduit|vont reconduire|prorogent|ont prorogé|étendent|ont étendu|élargissent|ont élargi|renforcent|ont renforcé|resserrent|ont resserré|consolident|approfondissent|ont approfondi|officialisent)(?= [^.;⟦⟧]{0,80}\b(?:accords?|contrats?|conventions?|liens|collaborations?|coopérations?|partenariats?|alliances?|vœux|aventure|entente|bail|protocoles?|pactes?|chaires?|appels? conjoints?)\b)|rempilent|repartent pour|remettent le couvert|ont rempilé)"
SHARED_THING = r"(?:(?<=\bun )|(?<=\bune )|(?<=\bdes )|(?<=\bleur )|(?<=\bleurs )|(?<=\bdeux )|(?<=\btrois )|(?<=\bd['’]une )|(?<=\bd['’]un ))(?!(?:point|intérêt|sens|bien|dénominateur|accord|marché|ennemi|langage|adversaire|ancêtre|passé|trait)s? )[a-zà-öø-ÿ-]{4,}(?: (?!(?:et|ou|qui|que|avec|pour|par)\b)[a-zà-öø-ÿ'’-]+){0,4}? (?:communs?|communes?|conjoints?|conjointes?|partagée?s?|à deux|à trois|à quatre|à parité|tripartites?|croisée?s?)(?! accord)"
# What several have made together, said of the work: « coproduit par », « conçue conjointement par ».
JOINT_WORK = rf"(?:co-?(?:produit|organis|conçu|édit|financ|dirig|pilot|écrit|fond|port|sign|construit|développ|anim|réalis|présent)(?:e|é|ée|és|ées|es|s|it)?|(?:{COMPOSED}|(?:réalisée?s?|organisée?s?|financée?s?|produite?s?|écrite?s?|éditée?s?|exploitée?s?|gérée?s?|construite?s?|présentée?s?)) (?:conjointement|ensemble|en commun|à deux|à trois|à parts égales|de concert)|(?:fruit|issue?s?|née?s?|résultat) (?:d{A}une? |de la |du |de l{A})(?:collaboration|partenariat|coopération|rencontre|rapprochement|alliance|travail commun|recherche)s?(?: [a-zà-ÿ]+)?)"
HEADLINE = r"(?:accords?|contrats?|ententes?|conventions?|alliances?|partenariats?|protocoles?|mariage|union|duo|tandem|main dans la main|ensemble)(?! (?:salarial|de branche|amiable))"
PREPOSITIONAL = r"(?:en (?:étroite? |nouveau )?(?:partenariat|collaboration|coopération|association|liaison|lien|tandem|duo|alliance|consortium|coproduction|binôme)(?: (?!avec)[a-zà-öø-ÿ-]+)?|de concert|de pair|conjointement|main dans la main|en commun|de façon conjointe|dans le cadre d'une? (?:partenariat|collaboration|coopération|alliance)(?: (?!avec)[a-zà-öø-ÿ-]+)?)"
BIND = r"(?:li(?:e|ent|ait|aient|ant|era)|un(?:it|issent|issait|issant|ira)|associ(?:e|ent|ait|aient|ant|era)|réuni(?:t|ssent|ssait|ssant|ra)|rassembl(?:e|ent|ait|ant|era)|regroup(?:e|ent|ait|ant|era)|fédér(?:e|ent|ait|ant)|impliqu(?:e|ant|ait|era)|engag(?:e|eant|ent)|rapproch(?:e|ant|ait)|alli(?:e|ant|ait)|compren(?:d|ant|ait)|inclu(?:t|ant)|rallie|compte|comptait|se compose(?:nt)? de|a pour membres|met autour de la table|dont (?:sont|font) (?:membres|partie))"
PARTNER = r"(?:(?<!en tant que )(?<!comme )(?<!ses )(?<!leurs )partenaires?(?: (?:officiel|historique|industriel|technique|exclusif|privilégié|stratégique|technologique|majeur|académique|principal|commercial|scientifique|média|financier|local|de longue date|naturel|attitré|fondateur|titre)[a-z]{0,3}){0,2}|alliée?s?(?: (?:historique|stratégique|de longue date|naturel)[a-z]{0,2})?)"
JOINS = r"(?:rejoi(?:nt|gnent|ndra|ndront|ndre|gnait)|a rejoint|ont rejoint|intègr(?:e|ent|era)|intégrer|adhère(?:nt|ra)?(?: à)?|entr(?:e|ent|era|er)(?: dans)?|fait son entrée dans|s{A}agrège à|monte à bord d[eu]|devien(?:t|nent|dra) (?:[a-zà-ÿ]+ )?membres?(?: fondateurs?)? d[ue]) (?:à |dans |au )?(?:le |l['’]|la |au |ce |cette )?(?:consortium|collectif|groupement|alliance|GIE|partenariat|projet|programme|réseau|coalition|plateforme|dispositif)".replace(
    "{A}", A
)
FRONTED = r"(?:^[^\wÀ-ÿ⟦]*)(?:[Aa]ssociée?s?|[Aa]lliée?s?|[Pp]artenaires?(?: [a-zà-ÿ]+)?|[Aa]dossée?s?|[Ee]n (?:étroite )?(?:partenariat|collaboration|coopération|association|tandem|duo|lien)(?: (?!avec)[a-zà-ÿ]+)?|[Aa]ux côtés|[Mm]ain dans la main|[Dd]e concert|[Cc]onjointement|[Ee]nsemble)"
CHOOSES = r"(?:chois(?:it|i|issent|ira)|retien(?:t|nent)|retenu|sélectionn(?:e|é|ent)|pren(?:d|nent)|désign(?:e|é|ent)|a pour|ont pour|trouv(?:e|é|ent)|se dote d['’]un|accueille)"
LIAISON = r"(?:avec laquelle|avec lequel|avec lesquels|avec lesquelles|avec qui)"

TRIGGERS = {
    "noun": NOUN, "noun_of": NOUN_OF, "together": VERB_TOGETHER, "jointly": JOINTLY, "with": VERB_WITH, "prep": PREPOSITIONAL, "partner": PARTNER, "joins": JOINS,
    "chooses": CHOOSES, "counts": r"(?:compt(?:e|ent|ait|aient|era)|range)", "beside": r"(?:aux côtés|au côté|main dans la main avec|épaulée?s? par|en compagnie)", "liaison": LIAISON, "makes": VERB_MAKES, "participle": r"(?:associée?s?|alliée?s?|adossée?s?|jumelée?s?|unie?s?)", "renews": RENEWS, "conclude_together": CONCLUDE_TOGETHER, "binds": r"(?:uni(?:t|ssait|ssant|ssent)|li(?:e|ait|ant|aient)|associ(?:e|ait|ant)|fédère|allie)", "gathers": r"(?:réuni(?:t|ssait|ssant|ra)|rassembl(?:e|ait|ant|era)|regroup(?:e|ait|ant|era))", "shared": SHARED_THING, "fronted": FRONTED, "comes_closer": r"(?:se rapproch(?:e|er|ent|era|eront|ait|ant)|s['’](?:est|était) rapprochée?|se sont rapprochée?s|rapproch(?:e|ent) (?:ses|leurs) [a-zà-ÿ]+)",
    "its_noun": rf"(?:grâce à|dans le cadre de|à travers|via|au travers de|par le biais de|au titre de|en vertu de|dans le cadre d(?=['’])|à la faveur de|à la faveur d(?=['’])|par le biais d(?=['’])|forte? d(?:e(?= )|(?=['’])))(?: son | sa | leur | un | une |['’]un |['’]une |['’])(?:[a-zà-ÿ]+ )?(?:{NOUN})",
    "we": rf"\b(?:nous|notre|nos|cette?|ce)\b[^.;«»⟦⟧]{{0,60}}?\b(?:{VERB_WITH}|{NOUN})(?=[^»⟦⟧]*⟦[^»]*»)",
    "joins_others": r"(?:rejoi(?:nt|gnent|ndra|ndront|ndre)|a rejoint|ont rejoint)",
    "has_for_partner": r"(?:compt(?:e|ent|ait)|a|ont|avait|avaient|aura) pour (?:[a-zà-ÿ]+ )?(?:partenaires?|alliée?s?)(?: [a-zà-ÿ]+)?",
    "partners_of": r"parmi(?= les (?:[a-zà-ÿ]+ )?partenaires )",
    "members": r"(?:constituée?s?|formée?s?|composée?s?|cofondée?s?)", "joint_work": JOINT_WORK, "composed": COMPOSED, "headline": HEADLINE, "cross": r"(?<=⟧) [x×X] (?=⟦)",
}  # fmt: skip


@cache
def trigger_regex(name: str) -> re.Pattern[str]:
    """The expression of a trigger, compiled when it is first asked for: few texts ask for all."""
    expression = TRIGGERS[name]
    whole = expression if name in ("cross", "fronted", "shared") else rf"(?<![\w-])(?:{expression})(?![\w-])"
    return re.compile(whole, re.IGNORECASE)
