"""A sentence as the rules see it: organisations as signs, and the groups that they form. Pure functions, no spaCy.

« Le laboratoire danois Novo Nordisk (Bagsværd) et l’Inserm signent avec la biotech Aelis » is read as
« Le laboratoire danois ⟦0⟧ (Bagsværd) et l’⟦1⟧ signent avec la biotech ⟦2⟧»: a group of two, then one after « avec ».
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

A = "['’]"
SIGN = r"⟦\d+⟧"
_SIGN = re.compile(r"⟦(\d+)⟧")
_BLANKS = "\u00a0\u202f\n\r\t"
# « entre “X” et “Y” »: quotation marks around a name say nothing.
_OPENING, _CLOSING = re.compile(rf"[«“\"][{_BLANKS} ]?$"), re.compile(rf"[{_BLANKS} ]?[»”\"]")
_TO_MEND = re.compile(f"[{_BLANKS}*]|  ")

# Nouns that state an agreement are never a part of an organisation's description.
TRIGGER_NOUN = rf"(?i:(?:duo|trio|quatuor|binôme|couple)(?= ⟦\d+⟧(?: ?[-/–—] ?⟦|(?:(?:, | et )(?:la |le |l{A})?⟦\d+⟧)+ (?:a|ont|va|vont|vient de|viennent de) (?:remport|décroch|gagn|obten|sign|conclu|lanc|cré|présent|dépos|ouv|construi)))|(?:aventure|histoire|expérience)(?= commune)|doubles?(?= (?:diplôme|cursus|licence|master))|(?<!armi les )partenaires?(?= (?:[a-zà-ÿ-]+ ){{0,3}}(?:de |du |des |d{A})(?:la |l{A})?⟦)|(?:offre|forfait|carte|service|site|marque|gamme|régie|plateforme|billet|abonnement|réseau|centre|boutique|usine|entrepôt|fonds)(?= (?:commune?s?|conjointe?s?)\b)|partenariat|alliance|collaboration|coopération|rapprochement|accord(?:-cadre)?|convention|protocole|consortium|coentreprise|co-entreprise|contrat|mémorandum|entente|pacte|groupement(?! d(?:e |{A})(?:producteurs|employeurs|coopératives|éleveurs|agriculteurs|commerçants))|chaire|tandem|attelage|binôme|jumelage|mariage|projet|programme|coproduction|coédition|unité mixte(?: de recherche)?|initiative|impulsion|séparation|union(?= (?:de |d['’]|du )(?:la |l['’])?⟦)|(?<=née de l['’])association|(?<=né de l['’])association|(?<=nées de l['’])association|(?<=nés de l['’])association|rachat|acquisition|fusion|association (?:de(?! (?:parents|patients|malades|consommateurs|victimes|familles|défense|producteurs|usagers|habitants|riverains|commerçants|quartier|protection|professionnels|soutien))|entre))"
# What may stand before an organisation in its noun phrase: an article, and a description that names no second thing.
_DETERMINER = rf"(?i:l{A}|la |le |les |du |des |de la |de l{A}|d{A}|aux? |à la |à l{A}|un |une |d{A}une? |son |sa |ses |leur |leurs |ce |cette |cet |notre |nos |autant de |deux |trois |quatre |cinq |six |sept )"
_NO_DESCRIPTION = rf"(?!(?<=[a-zà-ÿ] )(?<!de )(?<!à )(?<!pour )(?<!sur )(?<!dans )(?<!par )(?<!en )(?<!et )(?:la|les?)\b|(?:côtés?|sein|rangs|lieu|formée?s?|composée?s?|constituée?s?|lie|lient|liait|unit|unissant|liant|associe|associant|réunit|réunissant|rassemble|rassemblant|regroupe|fédère|allie|et|ou|ni|avec|qui|que|dont|où|auquel|auxquels|auxquelles|laquelle|lequel|a|ont|est|sont|se|pour|contre|par|mais|sans|entre|chez|selon|vers|dans|sur|sous|depuis|comme|face|puis|ainsi|figure|figurent|retrouve|trouve|peu|plus|moins|au|aux|à)\b|[a-zà-öø-ÿ]{{3,}}(?:era|eront|ira|iront|dra|dront|aient)\b|{TRIGGER_NOUN})"
# « Le directeur du laboratoire de psychologie de »: whose head acts for an organisation may be longer.
_ACTING_HEAD = r"(?:directeurs?|directrices?|présidente?s?|responsables?|chercheu(?:rs?|ses?)|équipes?|services?|laboratoires?|unités?|départements?|élèves|étudiants|enseignants|médecins|ingénieurs) "
_DESCRIPTION = (
    rf"(?:{_ACTING_HEAD}(?={_NO_DESCRIPTION}))?(?:{_NO_DESCRIPTION}[\wà-öø-ÿœ’'-]+ ){{0,5}}(?:(?<= )[dl]{A})?"
)
_PERSON = r"(?:(?:M\. |Mme |Me |Pr |Prof\. |Dr )?[A-ZÀ-Þ][\wà-öø-ÿ’'-]+(?: (?:[A-Z]\. )?[A-ZÀ-Þ][\wà-öø-ÿ’'-]+){1,2})"
# « Jeanne Roy, directrice générale de »: who acts for an organisation stands for it.
_OFFICER = rf"(?:(?:{_PERSON},|(?<!par ){_PERSON}) (?:pour |au nom de )(?:la |l{A}|le )?|{_PERSON}, (?:l{A}|la |le )?(?:(?:par intérim|en charge|{_NO_DESCRIPTION}(?:[a-zà-öø-ÿœ’'-]+|PDG|P-DG|DG|DRH|DSI)) ){{1,7}}(?:(?<= de )la |(?<= de )l{A}|d{A})?)"
# « les groupes français Novalis et suisse Aelis »: the second has but an adjective.
_ADJECTIVE = r"(?:(?<=\bet )|(?<=, ))[a-zà-öø-ÿ-]+(?:aise?|oise?|ien(?:ne)?|aine?|ique|ande?|ole?|éen(?:ne)?|turc|turque|grec|belge|suisse|russe) "
# « le ministère ⟦0⟧ béninois et le service ⟦1⟧ belge ».
_OF_A_NATION = r"(?: (?!(?:demain|main|bien|rien|enfin|matin|combien|afin|soin|juin|loin|plein|terrain)\b)(?:[a-zà-ÿ-]{3,}(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|in|ine)|belge|suisse|russe|turc|turque|grec|grecque|britannique)(?= et |,|\)| avec | ainsi que ))?"
# « Jeanne Roy (Novalis) ».
_OFFICER_OF = rf"(?:{_PERSON} \([^()⟦⟧]{{0,40}}{SIGN}(?:, [^()⟦⟧]{{0,40}})?\))"
# « avec son homologue suisse, la Novalis ».
_HOMOLOGUE = r"(?:(?:son|sa|ses|leurs?) (?:homologue|partenaire(?!s)|voisine?|consœur|confrère|alliée?|associée?|compatriote|concurrente?|rivale?)s?(?: [^,.;:()⟦⟧]{0,40})?, )"
_ASIDE = r"(?: ?\([^()⟦⟧]{0,20}⟦\d+⟧ ?: ?⟦\d+⟧\)| ?\([^()⟦⟧]{0,70}\)| ?\((?:[^()⟦⟧]{0,20}⟦\d+⟧(?:/⟦\d+⟧){0,4}[^()⟦⟧]{0,20})\)| <?[A-Z0-9]{2,6}\.[A-Z]{1,3}>?(?![\w.]))"
_OF = rf"(?: (?:de la|de l{A}|du|des|de|d{A}) ?{SIGN})"
# « , spécialiste des vaccins, », « , filiale de ⟦4⟧, », « , qui emploie 300 personnes, ».
_PLACE = rf"(?:(?: (?:situé|installé|basé|implanté|établi)e?s?)? (?:de la|d{A}|du|des|de|à|en|au) ?(?:(?:région|ville|commune|métropole|province|préfecture|wilaya|vallée|principauté) (?:de |du |d{A})?)?[A-ZÀ-Þ][\w'’-]+(?:-[A-ZÀ-Þ][\w'’-]+)*)"
# « X et Y, qui ont signé un accord, … »: a relative clause that says what they do together is no description.
_TOGETHER_BEHIND = r"(?: (?:(?:ont|avaient|viennent de|vont) (?:[a-zà-ÿ]+ )?(?:co-?)?(?:sign|conclu|nou|scell|paraph|lanc|cré|ouv|fond|mont|partag|exploit|gér|mettre en commun)|(?:co-?)?(?:sign|conclu|nou|scell|paraph|lanc|cré|ouvr|fond|mont|partag|exploit|gèr)(?:ent|aient|eront|ront)\b|mettent en commun)| (?:[a-zà-ÿ]+(?:ent|aient|ront)|(?:ont|avaient) [a-zà-ÿ]+) (?:[a-zà-ÿ]+ )?(?:ensemble|conjointement|de concert|en groupement|en commun|main dans la main)\b)"
_QUI_TOGETHER = rf"qui{_TOGETHER_BEHIND}"
_APPOSITION = rf"(?: [–—] [^–—⟦⟧.;:]{{3,60}} [–—](?= )|, (?:par la voix|par l{A}intermédiaire|par l{A}entremise|à travers|via) (?:de |d{A})?(?:son |sa |ses |la |le |l{A})?(?:[a-zà-ÿ-]+ ){{0,3}}⟦\d+⟧(?=,)|, (?:(?:détenu|soutenu|racheté|financé|contrôlé|possédé|repris)e?s? (?:à \d+ ?% |en majorité |majoritairement )?par |(?:(?:également |aussi |elle aussi |lui aussi )?filiale )?du groupe |(?:également |aussi |elle aussi |lui aussi )filiale (?:de |d{A})|(?:l{A}|le |la )?(?:grande? )?(?:concurrente?|rivale?|voisine?|fournisseur|cliente?|prestataire|sous-traitant|éditeur|éditrice|exploitante?|propriétaire|gestionnaire|organisat(?:eur|rice)|holding|incubateur) (?:de |d{A}|du |de la |de l{A})|(?:l{A}|la |le |une? )?[^,⟦⟧.;:()«»]{{3,60}} à la tête (?:de |d{A}|du |de la |de l{A}))(?:la |le |l{A})?(?:[a-zà-ÿ]+ ){{0,2}}⟦\d+⟧(?: \([^()]*\))?(?=,)|, (?:installée?|basée?|implantée?|située?|née?) [^,⟦⟧.;:()]{{3,40}} et qui appartien(?:t|nent) (?:à |au )(?:la |le |l{A})?(?:groupe )?⟦\d+⟧(?=,)| pour (?:la |le |les |l{A}|des )[^,⟦⟧.;:()«»]{{3,40}}(?=, (?:la |le |l{A})?(?:[a-zà-ÿ]+ ){{0,2}}⟦\d+⟧ pour |, ainsi que |,? et (?:la |le |l{A})?(?:[a-zà-ÿ]+ ){{0,2}}⟦\d+⟧ pour )|, (?!{_OFFICER}(?:la |l{A})?{SIGN})(?:le |la )?(?:professeure?|docteure?|Pr|Dr|M\.|Mme) [^,⟦⟧;:()«»]{{3,40}}(?=,)|, (?!{_OFFICER}(?:la |l{A})?{SIGN})(?!(?:d{A}une? (?:côté|part)|de l{A}autre|et|ou|ainsi|avec|associée?s|alliée?s|partenaires|l{A}|la |le |les |elle|il|ils|a|ont|avait|avaient|est|sont|va|vont|vient|viennent|se|s{A}[a-zà-ÿ]+|[a-zà-ÿ]{{3,}}(?:eront|iront|ront))\b|{_QUI_TOGETHER})[^,⟦⟧.;:()«»]{{3,120}}(?=,| et | ;|\))|, (?:une? )?(?:filiale(?! commune)|propriété|qui(?! (?:a|ont|avait) (?:la |le |l{A})?⟦\d+⟧ (?:pour|comme) )(?![^,.;⟦⟧]{{0,60}} (?:son|sa|ses) (?:[a-zà-ÿ]+ )?(?:partenaires?|alliée?s?) )(?![^,.;⟦⟧]{{0,60}} (?:avec|aux côtés d[eu]) ?(?:[a-zà-ÿ]+ )?(?:la |le |les |l{A})?(?:[a-zà-ÿ]+ )?⟦)(?!{_TOGETHER_BEHIND})(?! (?:[a-zà-ÿ]+ ){{0,2}}(?:associ|réuni|rassembl|regroup|fédèr|unit |lie )[a-zà-ÿ]* ?(?:l{A}|la |le |les )?)(?! (?:[a-zà-ÿ]+{A}?(?: |(?<={A}))){{0,4}}(?:collabor|coop[éè]r|travaill|(?:s{A}(?:est |était )?)(?:associ|alli|rapproch|uni)|sign[eé]|nou[eé]|conclu|fait équipe|partenaire))|(?:unité|équipe|laboratoire|structure|centre|institut)(?: [a-zà-ÿ]+){{0,2}} (?:rattachée?|adossée?|dépendant|relevant)|dont(?! (?:l{A}|la |le |les )?(?:⟦|partenaire|(?:filiale|branche) (?:[a-zà-ÿ]+ )?⟦|(?:[a-zà-ÿ]+ )?(?:partenariat|alliance|collaboration|coopération|rapprochement|co-?entreprise|joint-venture|accord|convention|entente)s?\b))|rattachée?s? (?:à|au)|(?:relevant|dépendant) d|appartenant (?:à|au)|membre|actionnaire|(?:née?s?|issue?s?)\b(?! (?:du|de la|de l{A}|d{A}une?) ?(?:rapprochement|alliance|partenariat|collaboration|coopération|rencontre|union))|créée?(?![^.;:⟦⟧]{{0,40}} par (?:la |le |l{A})?⟦)|basée?)(?:[^.;:()«»]|\([^()]{{0,30}}\)){{3,120}}?(?=, | ;)|, (?:une? |le |la |l{A})?(?:premi|spécialiste|leader|société(?! commune)|entreprise|groupe|éditeur|fabricant)[^.;:()«»⟦⟧]{{3,120}}?(?=, | ;))"
MEMBER = rf"(?:(?:(?<!\w)(?:(?<=\W)(?:avec |entre (?!à |au |en |dans )|et |de |chez |par |à ))?(?:[Cc]el(?:ui|les?) d(?:e |u |es |{A})|[Cc]eux d(?:e |u |es |{A}))?)?{_HOMOLOGUE}?(?:(?:(?<!\w){_DETERMINER}{_DESCRIPTION}|(?<!\w){_OFFICER}|{_ADJECTIVE})?@?{SIGN}(?:/{SIGN})*{_OF_A_NATION}|(?<!\w){_OFFICER_OF}){_ASIDE}{{0,2}}{_OF}?{_PLACE}?{_ASIDE}?{_APPOSITION}?)"
# « X, le CHU, l’université et Y »: who has no name in the list.
_UNNAMED = rf"(?:l{A}|la |le |les )[a-zà-ÿA-Z-]+(?: [a-zà-ÿ-]+){{0,2}}"
_AND = rf"(?:\)(?:,| et| ainsi que) (?:une? |deux |trois )[^,⟦⟧.;:()]{{3,40}}, (?=⟦)|,? sans (?:oublier|compter) |, (?:auxquels|auxquelles) (?:s{A}ajoute(?:nt)?|il faut ajouter) |,? d{A}une part(?:,| et) |,? et, d{A}autre part, |,? et,? de l{A}autre(?: côté)?,? |, en compagnie (?:de (?:la |l{A})?|du |d{A})|,? avec (?:un |une )(?:troisième|quatrième|cinquième|sixième|dernier|dernière) [a-zà-ÿ]+, |, {_UNNAMED}(?:, {_UNNAMED}){{0,3}}(?:,| et) (?=(?:l{A}|la |le |les )?{SIGN})|\)(?:,| et| ainsi que) (?=(?:l{A}|la |le |les |une? )(?:[a-zà-ÿ'’-]+ ){{0,3}}{SIGN})|,? d{A}un(?:e)? (?:côté|part),? et (?:[^⟦⟧.;:]{{3,60}} \()?|(?:,|,? et) (?:à )?\d{{1,3}}(?:,\d+)? ?% (?:par |pour |de )?|,? et (?:un|une|deux|trois|quatre|cinq|six|sept|huit|plusieurs|quelques|d{A}autres) [^,⟦⟧.;:()]{{3,40}}(?:, à savoir|,| :| \() ?|,? mais aussi (?:avec |de |par |à |d{A})?|,? et, (?=(?:l{A}|la |le |les )?⟦)|,? et (?:(?:enfin|également|aussi|même|surtout|encore|finalement),? )?(?:de |à |par |avec |entre (?!à |au |en |dans ))?|, (?:enfin|puis) (?:de |d{A}|avec )?|,? (?:ainsi|de même) que (?:de la |de l{A}|du |des |d{A}|de |avec |par )?|,? (?:suivie?s?|rejointe?s?) (?:depuis |ensuite |bientôt |peu après |en \d{{4}} )?(?:de |du |des |d{A}|par )|, | & | x | X | × | / |/|-|–| [–-] (?={SIGN} ?:)| \+ | ; (?=(?:enfin )?(?:l{A}|la |le |les )?(?:[a-zà-öø-ÿ'’-]+ ){{0,4}}{SIGN}(?: ?;| ?\(|,? et |\.))(?:enfin )?| ; (?:enfin )?(?=(?:l{A}|la |le |les )?(?:[a-zà-öø-ÿ'’-]+ ){{0,4}}{SIGN}(?! (?:a|ont|est|sont|va|vont|compte|travaille|[a-zà-ÿ]+(?:ra|ront|ait|ent)) )[^;.⟦⟧]{{0,60}} ?;)| ; enfin (?=(?:l{A}|la |le |les )?(?:[a-zà-öø-ÿ'’-]+ ){{0,4}}{SIGN}))"
_MEMBER = re.compile(MEMBER)
# « X, Y ou Z », « X, Y qui note les applications ou encore Z »: the last of a list.
_OR = re.compile(
    r",? ou (?:encore |bien )?(?:de |avec )?|"
    r" qui [^,⟦⟧.;:()«»]{3,40}(?:, (?=(?:l['’]|la |le |les )?⟦\d+⟧(?:,| et\b| ou\b))|,? (?:et|ou encore|ou|ainsi que) (?=(?:l['’]|la |le |les )?⟦))",
    re.IGNORECASE,
)
_OR_ELSE = re.compile(r",? ou encore (?:de |avec )?")  # of two
# « L’accord X/Y » and « X/Y : un accord » name two; elsewhere « X/Y » is one that belongs to both.
_SLASHED = re.compile(rf"(?:{TRIGGER_NOUN}s? |(?:commun|conjoint|mixte)e?s? |^){SIGN}(?:/{SIGN})+(?= ?[:\w.,;)]|$)")
# « Le groupement X – Y – Z »: dashes between names behind the noun that they are the parties of.
_DASHED = re.compile(rf"{TRIGGER_NOUN}s? {SIGN}{_ASIDE}?(?: [–-] {SIGN}{_ASIDE}?)+", re.IGNORECASE)
_NEXT = re.compile(_AND, re.IGNORECASE)
_GAPPED = re.compile(r" (?:avec|à) (?:l['’]|la |le |les )?⟦")
_OTHER = re.compile(r"(avec|par|chez|entre) ")
# Who follows a complement at the head of a sentence and goes on to a verb is its subject.
_GOES_ON = re.compile(
    r"(?:,[^⟦⟧.;:]{3,90},)? (?!(?:et|ou|ainsi|de|du|des|au|aux|dans|sur|pour|à|en|qui|dont)\b)[a-zà-ÿ]"
)
# « Lors du salon, l’accord entre X, Y et Z … »: behind the comma nothing is framed.
_CLAUSE_BEGINS = rf", (?:l{A}|l[ae] |les |une? |des |ce(?:tte|t)? |ces |s(?:on|a|es) |leurs? |⟦)"
_FRAME = re.compile(
    rf"(?:^[^\wÀ-ÿ⟦]*(?:\(⟦\d+⟧\) )?|[:;«] )(?:selon|d{A}après|contrairement|comme|interrogée?s? par|présente?s? (?:à|au|aux|pour|lors)|réunie?s (?:à|au|aux|pour|lors|dans)|en (?:visite|déplacement)|de passage|en présence|sous l{A}égide|sollicitée?s? par|contactée?s? par|outre|hormis|après|au terme|à l{A}issue|au bout|à la suite|au lendemain)\b(?:(?! (?:sera|seront|est|sont|a|ont|avait|vient|va|vont) )(?!{_CLAUSE_BEGINS})[^⟦⟧])*{SIGN}(?: \([^()⟦⟧]*\))?$",
    re.IGNORECASE,
)
# « Dans le collectif X, Y et Z travaillent »: where a verb follows, what the first word frames is one name.
_PLACE_FRAME = re.compile(
    rf"^[^\wÀ-ÿ⟦]*(?:dans|au sein d|au pied d|en marge d|aux portes d|à deux pas d|près d|non loin d|au cœur d|lors d|à l{A}occasion d|autour d|au nord d|au sud d|à l{A}est d|à l{A}ouest d)(?:e |u |es |{A})?(?:(?!{_CLAUSE_BEGINS})[^⟦⟧])*{SIGN}(?: \([^()⟦⟧]*\))?$",
    re.IGNORECASE,
)
_ARTICLES = ("la ", "le ", "l’", "l'", "les ")
_LONGEST_GROUP = 20
_LONGEST_LEAD = 34  # characters

# The word before a group that makes it a complement; « de » also where the article has swallowed it (« du », « aux »).
_LEAD = re.compile(
    rf"(?:^|[^\w])(avec|entre|de|d|du|des|par|à|au|aux|chez|selon|pour|contre|sur|dans|en|vers|via|sans|comme|que|qu|auprès de|face à|aux côtés de|autour de|à côté de|grâce à|parmi|devant|outre|après|avant|hors|dont|et|ou|ni|comprenant|incluant)(?:,? (?:entre autres|notamment|d{A}une? (?:part|côté)|par exemple),? |[{A[1:-1]} ]?)(?:la |le |les |l{A}|leurs? |ses? |son |sa )?$",
    re.IGNORECASE,
)
# « avec des acteurs locaux (X, Y et Z) », « entre trois villes : X, Y et Z », « entre deux villes, X et Y ».
_INTRODUCED = re.compile(
    rf"\b(avec|entre|par|de|à) (?:les |ces |ses |leurs )?(des |les |ses |leurs |plusieurs |deux |trois |quatre |cinq |six )[a-zà-öø-ÿœ'’ -]{{3,50}}(?:( \(| ?: ?| comme | dont | tels? que | telles? que )|, )(?:la |le |les |l{A})?$",
    re.IGNORECASE,
)
# « leurs coopérations menées par le biais des entités X et Y »: what one acts through.
_THROUGH = re.compile(
    r"\b(?:par (?:le biais|l['’]intermédiaire|l['’]entremise)|au travers|au moyen) d(?:e |u |es |['’])(?:la |l['’])?(?:[a-zà-ÿ-]+ ){0,2}⟦\d+⟧[^⟦⟧]*$"
)
# « c’est au tour de X de signer un accord », « ce sera à X de signer »: X signs.
_TURN = re.compile(r"au tour d", re.IGNORECASE)
_IT_IS, _TO_DO = (
    re.compile(r"\b(?:[Cc]e (?:sera|fut|serait)|[Cc]['’](?:est|était)) $"),
    re.compile(r" d(?:e |['’])[a-zà-ÿ]+(?:er|ir|re)\b"),
)
# « face aux géants que sont X et Y »
_AGAINST_SUCH = re.compile(
    r"\b(?:face (?:à|aux?)|contre|concurrents?|rivaux|mastodontes|géants|leaders|poids lourds|ténors)\b[^.;⟦⟧]{0,40} que sont $"
)
# « …, et X a noué »: a clause of its own.
_ACTS = re.compile(
    r"(?:, [^⟦⟧.;:,]{3,60},)? (?:a|ont|avait|avaient|va|vont|vient|viennent|est|sont|s['’]|se |[a-zà-öø-ÿœ]+(?:ent|era|eront|ait|aient|e|it)\b)"
)
_COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_INNER_LEAD = re.compile(
    rf"^(et |aux côtés |au côté |au sein |auprès |avec |entre |de la |de l{A}|des |du |d{A}|de |par |aux |au |à la |à l{A}|à |chez )",
    re.IGNORECASE,
)
_SAME = {"d": "de", "du": "de", "des": "de", "au": "à", "aux": "à", "de la": "de", "de l": "de", "à la": "à", "à l": "à", "qu": "que", "et": "et",
    "aux côtés": "aux côtés", "aux côtés de": "aux côtés", "au côté": "aux côtés", "auprès de": "auprès",
}  # fmt: skip
# Nouns through which an organisation acts (« le PDG de X », « les équipes de X »), and those through which it does not.
_NOT_ACTING = re.compile(
    r"\b(?:(?:filiales?|concurrents?|concurrente|riva(?:l|ux|le)|clients?|cliente|fournisseurs?|actionnaires?|voisins?|voisine)(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])(?:groupe |société |géant )?$)|anciens?|ancienne|ex|siège|usine|produits?|marché|capital|titre|action|bâtiment|locaux|(?:site|réseau)(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])$)|rachat|acquisition|"
    r"reprise|cession|vente|prédécesseur|soutien|aide|garantie|bénédiction|participation|complicité|caution|financement|subvention|prêt|appui|concours|égide|parrainage|patronage|mécénat|accord|avis|feu vert|signature|part|détriment|place|lieu|image|instar|exception|sein|"
    r"appareils?|matériels?|entrepôts?|ventes|commandes|résultats|performances|croissance|logiciels?|outils?|machines?|robots?|capteurs?|brevets?|technologies?|magasins?|antennes?|données|médicaments?|comptes|contenus|chaînes|émissions|épisodes|séries|vols|véhicules|modèles|salariés|syndicats?(?= (?:[a-zà-ÿ]+ ){0,2}(?:de la |de l['’]|de |du |des |d['’])$)|élus|contrat|appel|tutelles?|cotutelle)\b",
    re.IGNORECASE,
)
# « l’éditeur de logiciels X »: what is made or sold says who acts, as no « logiciels de X » does.
_OF_TRADE = re.compile(
    r" (?:de |d['’]|en )[a-zà-öø-ÿœ-]+(?: (?!(?:de|du|des|d|la|le|les|l|au|aux)\b)[a-zà-öø-ÿœ-]+){0,2} $", re.IGNORECASE
)

# « un acteur capable de rivaliser avec X »: who is named there does not act with anybody.
_RIVALLING = re.compile(r"\b(?:rivalis[a-zé]+|en (?:concurrence|conflit|litige|procès|compétition)|se mesurer) $")
# « le rival de X, Y, recrute »: the second name is whom the first ones describe.
_RELATED = re.compile(
    r"^(?:l['’]|le |la |son |sa )(?:grande? |ex-|éternel(?:le)? )?(?:rivale?|concurrente?|filiale|fournisseur|voisine?|maison mère|actionnaire|client|cliente|propriétaire|éditeur|exploitant|patron|sponsor)(?: [a-zà-ÿ]+){0,2} (?:de |du |d['’]|des )",
    re.IGNORECASE,
)
# « X et sa filiale Y »: what one owns acts with it, and makes no second party.
_OWN = re.compile(
    r"(?:sa|ses|leur|leurs) (?:[a-zà-ÿ]+ )?(?:filiale|marque|maison mère|division|enseigne)s?\b", re.IGNORECASE
)
_OWN_BEHIND = re.compile(rf"{SIGN}, (?:sa|leur) (?:[a-zà-ÿ]+ )?(?:filiale|marque|division|enseigne)\b(?! commune)")
# « l’accord entre X et Y, puis celui de Z »: another one.
_ANOTHER_ONE = re.compile(r"cel(?:ui|les?) d|ceux d")
_LONGEST_OWN = 30  # characters
# « avec Y et avec le soutien de Z », « le patron de Y et l’ex-directrice de Z »: Z is not one of them.
_OTHERWISE = re.compile(
    r"\b(?:soutien|aide|garantie|participation|financement|appui|concours|égide|parrainage|patronage|mécénat|subvention|caution)\b|\b(?:ex-|anciens? |anciennes? )[a-zà-ÿ]",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Group:
    """Organisations that stand together: their acting members in order, where the group begins and ends in the signed
    sentence, the preposition before it (None for a subject or an object), and whether a noun keeps it from acting."""

    members: tuple[int, ...]
    start: int
    end: int
    lead: str | None
    acting: bool = True


class Signed:
    """A sentence with its organisations as signs, and the way back to the text's offsets.

    Mentions are ``(start, end, indices)``: an anaphor stands for the organisations that it means, written as their
    coordination; a mention of no length stands where words only imply an organisation (« leur partenariat »). What is
    ``left_out``, in order, stands in no sign: an aside.
    """

    def __init__(
        self,
        text: str,
        sentence: tuple[int, int],
        mentions: Sequence[tuple[int, int, tuple[int, ...]]],
        left_out: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.text = ""
        self._origin: list[int] = []
        self._left_out = left_out
        at = sentence[0]
        last: tuple[int, ...] = ()
        for start, end, indices in mentions:
            if indices == last and end > start and text[at:start] in _BLANKS + " ":
                at = end  # « Énergies du Ponant EDP »: twice the same
                continue
            last = indices
            opening, closing = _OPENING.search(text, at, start), _CLOSING.match(text, end)
            self._copy(text, at, opening.start() if opening and closing else start)
            sign = " et ".join(f"⟦{index}⟧" for index in indices) + (" " if start == end else "")
            self.text += sign
            self._origin += [start] * len(sign)
            at = closing.end() if opening and closing else end
        self._copy(text, at, sentence[1])
        if "⟧/⟦" in self.text:
            self.text = _SLASHED.sub(lambda match: match[0].replace("/", "-"), self.text)
        if "⟧ – ⟦" in self.text or "⟧ - ⟦" in self.text:
            self.text = _DASHED.sub(lambda match: re.sub(" [–-] ", " & ", match[0]), self.text)
        self._origin.append(sentence[1])

    def _copy(self, text: str, start: int, end: int) -> None:
        """Copy a stretch but for what is left out of it."""
        for out_start, out_end in self._left_out:
            if start <= out_start and out_end <= end:
                self._copy_all(text, start, out_start)
                start = out_end
        self._copy_all(text, start, end)

    def _copy_all(self, text: str, start: int, end: int) -> None:
        """Copy a stretch with plain blanks, one where several stand, and without the signs of markdown."""
        stretch = text[start:end]
        if not _TO_MEND.search(stretch) and not (self.text.endswith(" ") and stretch.startswith(" ")):
            self.text += stretch
            self._origin += range(start, end)
            return
        for at in range(start, end):
            sign = " " if text[at] in _BLANKS else text[at]
            if sign != "*" and not (sign == " " and self.text.endswith(" ")):
                self.text += sign
                self._origin.append(at)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text of a stretch of the signed sentence."""
        return self._origin[start], self._origin[end - 1] + 1 if end else self._origin[0]

    def place(self, offset: int) -> int:
        """The place in the signed sentence of an offset in the text, or of what stands for it."""
        return max(bisect_right(self._origin, offset) - 1, 0)


@lru_cache(maxsize=8)
def groups(signed: str) -> tuple[Group, ...]:
    """The groups of a signed sentence, in order, none overlapping; several questions are asked of each sentence."""
    found, at = list[Group](), 0
    while (first := _MEMBER.search(signed, at)) is not None:
        members = [first]
        while len(members) < _LONGEST_GROUP:
            tie = _NEXT.match(signed, members[-1].end())
            if tie is None:
                tie = (_OR if len(members) > 1 else _OR_ELSE).match(signed, members[-1].end())
            following = _MEMBER.match(signed, tie.end()) if tie else None
            if (
                tie is None
                or following is None
                or _other_complement(signed, first, following)
                or ("puis" in tie.group() and _ANOTHER_ONE.match(following.group()))
                or ("et enfin" in tie.group() and _closed(signed, members))
                or _apposed(signed, members, tie, following)
                or _OWN.match(following.group())
                or _OWN_BEHIND.search(following.group() + signed[following.end() :][:_LONGEST_OWN])
                or _OTHERWISE.search(following.group().split("⟦", 1)[0])
            ):
                break
            members.append(following)
        members = members[: _complement(signed, members)]
        found.append(_group(signed, members))
        at = members[-1].end()
    return tuple(found)


def _closed(signed: str, members: Sequence[re.Match[str]]) -> bool:
    """Whether a list has come to its end: « le tandem de X et Y, et enfin Z » names two tenderers."""
    return len(members) > 1 and signed[members[-2].end() : members[-1].start()].strip(" ,") == "et"


def _apposed(signed: str, members: Sequence[re.Match[str]], tie: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a name behind a comma says what the one before is: « entre X et la Coflor, la Confédération des fleuristes »
    lists two, « entre X et Y, Z et W » goes on."""
    if tie.group() != ", " or not _closed(signed, members) or not following.group().startswith(_ARTICLES):
        return False
    return _NEXT.match(signed, following.end()) is None


def _other_complement(signed: str, first: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a member's own preposition makes it another complement: « par X, avec Y »."""
    own = _OTHER.match(following.group())
    return own is not None and own[1] != _group(signed, [first]).lead


def _complement(signed: str, members: list[re.Match[str]]) -> int:
    """How many members a group has before a clause of its own begins: « avec Y, Z recrute » has one, so has « selon Y, Z
    et W recrutent »; in « X s’allie avec Y, Z avec W » the verb of the second clause is left out."""
    ties = [signed[one.end() : other.start()] for one, other in pairwise(members)]
    if ", " in ties and _FRAME.search(signed[: members[0].end()]):
        return ties.index(", ") + 1
    lead = _group(signed, members[:1]).lead
    if not ties or lead is None or (lead == "entre" and ties == [", "]):
        return len(members)  # « entre X, Y et les communes »
    behind = signed[members[-1].end() :]
    framed = lead == "à" or _PLACE_FRAME.search(signed[: members[0].end()])
    if ties[0] == ", " and framed and _GOES_ON.match(behind):
        return 1
    if ties == [", "]:
        return 1
    gapped = _GAPPED.match(behind) and members[0].group().startswith("avec ")
    return len(members) - 1 if gapped or (ties[-1] == ", " and _GOES_ON.match(behind)) else len(members)


def _group(signed: str, parts: list[re.Match[str]]) -> Group:
    """A group with its preposition, whether that stands before it or was read as a part of it."""
    start = begins = parts[0].start()
    inner = _INNER_LEAD.match(parts[0].group())
    before = None if signed[start - 1 : start] == "(" else _LEAD.search(signed, max(0, start - _LONGEST_LEAD), start)
    lead = inner[1] if inner else before[1] if before else "(" if signed[start - 1 : start] == "(" else None
    lead_at = start if inner else before.start(1) if before else start
    if lead in (None, "(", "comme", "dont", "que") and (
        listed := _INTRODUCED.search(signed, max(0, start - 80), start)
    ):
        lead = (
            listed[1] if lead is not None or listed[3] or _COUNTS.get(listed[2].lower().strip()) == len(parts) else lead
        )
        lead_at = listed.start(1)
        begins = lead_at if lead == "par" else start
    plain = lead.strip(" '’").lower() if lead else None
    plain = _SAME.get(plain, plain) if plain else None
    if plain in ("comprenant", "incluant") or (plain in ("que", "dont", "et", "ou") and not inner):
        plain = None
    signs = [_SIGN.search(part.group()) for part in parts]
    members = tuple(int(sign[1]) for sign in signs if sign)
    description = parts[0].group()[: signs[0].start()] if signs[0] else ""
    if _THROUGH.search(signed, max(0, lead_at - _LONGEST_LEAD), parts[0].end()):
        plain = "via"
    if plain is None and _AGAINST_SUCH.search(signed[:lead_at]):
        plain = "face à"
    if plain == "de" and signed[:lead_at].lower().endswith("en plus "):
        plain = "outre"
    if plain == "et" and not _OWN.search(parts[0].group()) and _ACTS.match(signed, parts[-1].end()):
        plain, begins = None, start + len("et ")
    if parts[0].group().startswith("Des "):
        plain = None  # « Des chercheurs de X et de Y ont … »
    if _TURN.match(description) or (
        plain == "à" and _IT_IS.search(signed, 0, lead_at) and _TO_DO.match(signed, parts[-1].end())
    ):
        plain = None
    if len(parts) == 2 and _RELATED.search(description) and signed[parts[0].end() : parts[1].start()] == ", ":
        return Group(members[1:], begins, parts[-1].end(), plain)
    rivals = plain == "avec" and _RIVALLING.search(signed, 0, lead_at) is not None
    acting = not rivals and _NOT_ACTING.search(_OF_TRADE.sub(" ", description)) is None
    return Group(members, begins, parts[-1].end(), plain, acting)
