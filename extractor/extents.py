"""Where an organisation's name begins and ends, where the statistical model draws it too long or too short. Pure, no spaCy.

Offsets are characters of the document, ends exclusive.
"""

import re

from extractor.acronyms import is_initials
from extractor.lexicon import (
    FIRST_NAME,
    SMALL_WORDS,
    common_words,
    countries,
    fold,
    organisations,
    person_words,
    places,
)

Span = tuple[int, int]

# « l’AFP Jeanne Roy »: a person behind a known acronym; « CHU Jean Minjoz » bears one's name.
_ACRONYM_AND_PERSON = re.compile(
    r"(?P<acronym>[A-Z][A-Z0-9]+)[ \u00a0](?P<given>[A-ZÀ-Þ][a-zà-ÿ-]+)[ \u00a0][A-ZÀ-Þ][\w’'-]+"
)
# « la patronne de | Radio Jorat | Nadine Monnard »; « le directeur du CHU Jean Minjoz » is another thing.
_NAME_AND_PERSON = re.compile(
    r"(?!(?:CHU|CHRU|CH|EHPAD|Fondation|Lycée|Collège|École|Hôpital|Clinique|Institut|Centre|Prix|Maison|Musée|Espace|Théâtre|Association|Université|Résidence|Groupe|Stade|Cabinet|Agence|Galerie|Éditions|Laboratoires?)\b)"
    r"(?P<name>[A-ZÀ-Þ][\w’'&.-]*(?:[ \u00a0][A-ZÀ-Þ][\w’'&.-]*)*)[ \u00a0](?P<given>[A-ZÀ-Þ][a-zà-ÿ-]+)[ \u00a0][A-ZÀ-Þ][\w’'-]+"
)
# « la présidente du | Comité de handball de la Drômoise | Laure Magnat »: who presides over a body of a place.
_BODY_AND_PERSON = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0][\w’'-]+){0,6}?[ \u00a0](?:de[ \u00a0]la[ \u00a0]|de[ \u00a0]l['’]|du[ \u00a0]|des[ \u00a0]|de[ \u00a0]|d['’])[A-ZÀ-Þ][\w’'-]+)[ \u00a0](?P<given>[A-ZÀ-Þ][a-zà-ÿ-]+)[ \u00a0][A-ZÀ-Þ][\w’'-]+"
)
_OFFICE_OF = re.compile(
    r"\b(?:patron(?:ne)?|direct(?:eur|rice)|président(?:e)?|chef(?:fe)?|responsable|porte-parole|PDG|DG|fondat(?:eur|rice)|gérante?|secrétaire)s?\b[^.,;:\n]{0,45} (?:de |du |d['’]|de la |de l['’])$"
)
_AGREEMENT = (
    r"(?:accord|alliance|partenariat|collaboration|coopération|contrat|convention|coentreprise|entente|rapprochement)s?"
)
AGREEMENT_AFTER = re.compile(rf"[ \u00a0](?:une?|son|leur|des)[ \u00a0](?:[a-zà-ÿ]+ ){{0,2}}?{_AGREEMENT}\b")
_HEADS_AGREEMENT = re.compile(
    rf"[ \u00a0]?:[ \u00a0](?:(?:une?|la|le|leur)[ \u00a0]|l['’])?(?:[a-zà-ÿ]+ )?{_AGREEMENT}\b"
)
_OBJECT_SWALLOWED = re.compile(rf"(?P<name>\b[A-ZÀ-Þ0-9][\w&.-]*){AGREEMENT_AFTER.pattern}")
# « [Inserm unis] contre », « [Office de l’huile planchent] avec »: what two do is no part of the second one's name.
_DOING_SWALLOWED = re.compile(
    r"(?P<name>[\w.’'-]+)[ \u00a0](?<!Nations[ \u00a0])(?<!arabes[ \u00a0])(?:unie?s|associée?s|alliée?s|réunie?s|partenaires|planchent|travaillent|collaborent|coopèrent|s['’]allient|s['’]associent|lancent|signent|créent)$"
)
# A complement that goes on: « Fédération de l’électricité | et du gaz », « Caisse d’Épargne d’Auvergne | et du Limousin ».
_MORE_COMPLEMENT = re.compile(r" et (?:du |de la |de l['’]|des |de |d['’])(?P<word>[\w’'-]+)")
# « Enseignement Technique | et Professionnel ».
_ADJECTIVE_ENDS = "(?:ines?|iques?|els?|elles?|ales?|aux|al|aires?|ifs?|ives?|iens?|iennes?|eurs?|eures?|iers?|ières?)"
_ADJECTIVE_AT_END = re.compile(rf"[ \u00a0][A-ZÀ-Þ][a-zà-ÿ]+{_ADJECTIVE_ENDS}$")
_MORE_ADJECTIVE = re.compile(rf"[ \u00a0]et[ \u00a0](?P<word>[A-ZÀ-Þ][a-zà-ÿ]+{_ADJECTIVE_ENDS})(?![\w’'-])")
_PLURAL_ADJECTIVE = re.compile(r"(?:iques|ines|ales|elles|aires|ives|ières|aines|aises|oises)$")
# « Institut des ressources | représenté » par son directeur.
_PARTICIPLE_AT_END = re.compile(
    r"[ \u00a0](?:représentée?s?|présidée?s?|dirigée?s?|installée?s?|située?s?|composée?s?|regroupant|réunissant|représentant)$"
)
# « Association des Maires | et Élus Intercommunaux de la Creuse ».
_BODY_OF_PEOPLE = re.compile(
    r"(?:Association|Fédération|Union|Syndicat|Amicale|Collectif|Groupement|Conseil|Chambre|Ordre|Confédération|Ligue)(?: [a-zà-ÿ]+)? des [A-ZÀ-Þ][a-zà-ÿ]+[sx]"
)
_AND_OTHERS = re.compile(r" et (?:des )?(?P<word>[A-ZÀ-Þ][a-zà-ÿ]+[sx])(?![\w’'-])")
_SWALLOWED_VERB = re.compile(
    r" (?:[a-zà-öø-ÿ-]{2,}(?:era|eront|irait|iront|erait|eraient|aient)|a|ont|est|sont|sera|seront|vient|viennent|va|vont) "
)
# « Chambre d’agriculture | misent sur l’installation », « Université | d’avancer dans », « Université | débat de ses missions »: what is done.
_NOT_PLURAL = r"(?!(?:[a-zà-ÿ]+m|par|cli|tal|ag|pati|présid|résid|perman|excell|réc|urg|différ|prés|abs|concurr|adolesc|ori|acc|arg|continge?|ingrédi|sci|v|couv|contin|souv|dél?inqu)ents? )"
_PLURAL_VERB = re.compile(
    rf" {_NOT_PLURAL}[a-zà-öø-ÿ]{{2,}}ent (?:sur|à|de|d['’]|en|dans|pour|avec|aux?|une?|la|le|l['’]|les|leurs?|des|\d)"
)
_INFINITIVE = re.compile(
    r" (?:(?:de |d['’]|à )(?:s['’]|se )?(?!(?:cancer|hiver|danger|verger|boulanger|laser|enfer|foyer|loyer|cadre|ordre|cendre|cèdre|poker)\b)[a-zà-öø-ÿ]{2,}(?:[bcdglmnpqrstuvxz]er|éer|uer|ndre|ttre|uire|crire|[fv]rir|rnir|[lt]enir|venir|[lnps]lir|[rt]tir|ssir|cevoir)|(?:de |à )s['’][a-zà-ÿ]+)(?![\w’'-])"
)
_POSSESSIVE = re.compile(r" [a-zà-öø-ÿ]{3,} (?:de|sur|à|avec|dans|pour|en) (?:ses|son|sa|leurs?)(?![\w’'-])")
# « Fédération des cardiaques | claque la porte de », « Cordéa | fondent Simaé »: what is done to something.
_VERB_AND_OBJECT = re.compile(
    r" (?!(?:dans|pour|contre|avec|sous|chez|vers|entre|sans|hors|après|avant|selon|toute|toutes|tous|outre|comme|parmi|malgré|derrière|devant|depuis|durant|pendant|voici|voilà|suivant|vive)\b)"
    r"[a-zà-öø-ÿ]{4,}(?:e|t|nt) (?:les?|la|une?|son|sa|ses|leurs?) (?![A-ZÀ-Þ])|"
    rf" {_NOT_PLURAL}(?!(?:bâtim|logem|cim|élém|mouvem|régim|docum|instrum|monum|gouvernem|parlem|départem)ent)[a-zà-öø-ÿ]{{3,}}(?<!m)ent (?=[A-ZÀ-Þ])"
)
# « Lithogen | enterré »: what has become of an agreement, at the end of a headline.
_DONE_AT_END = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w&.-]*)[ \u00a0](?:enterré|abandonné|signé|annulé|prolongé|confirmé|officialisé|reconduit|renouvelé|validé|finalisé|scellé|rompu|suspendu|dévoilé|lancé|conclu|avorté|relancé|repoussé|reporté)e?s?"
)
# « École royale militaire | pour mettre au point »: what is done there.
_PURPOSE = re.compile(r"[ \u00a0](?:pour|afin de)[ \u00a0][a-zà-ÿ]{2,}(?:er|ir|re|oir)[ \u00a0]")
# « Office national du tourisme | tunisien », « Orchestre symphonique | tunisien »: a common designation and its country.
_DESIGNATION = re.compile(
    r"(?:Office|Orchestre|Parti|Institut|Organisation|Union|Fédération|Ligue|Agence|Ordre|Observatoire|Conservatoire|Ballet|Théâtre|Centre|Comité|Conseil|Croissant|Secours|Chambre|Bourse|Association|Syndicat|Commission|Académie|École|Opéra|Caisse|Confédération)"
    r"(?:[ \u00a0](?:(?:du|de la|des|de)[ \u00a0])?[a-zà-ÿ-]{4,}|[ \u00a0]de[ \u00a0]l['’][a-zà-ÿ]{4,}){1,3}"
)
_ITS_NATION = re.compile(
    r"[ \u00a0](?:algérien|marocain|tunisien|sénégalais|ivoirien|malien|congolais|camerounais|libanais|belge|suisse|genevois|vaudois|valaisan|québécois|canadien|allemand|italien|espagnol|britannique|luxembourgeois|wallon|flamand|bruxellois|français|européen|américain|japonais|chinois|breton|corse|basque|catalan|alsacien)(?:n?e)?(?![\w’'-])(?![ \u00a0][A-ZÀ-Þ])"
)
BODIES = r"(?:[Cc]onseil d['’][Aa]dministration|[Cc]onseil de [Ss]urveillance|[Cc]omité (?:exécutif|de direction)|[Aa]ssemblée générale|[Dd]irection générale)"
_GOVERNING = re.compile(
    rf"{BODIES} (?:de la |de l['’]|du |des |de |d['’])(?=[A-ZÀ-Þ]|(?:centre|hôpital|université|institut|lycée|port|grand port|syndicat|parc|pôle|groupement|crédit|office) )"
)
# What the corpus leaves outside a name in front of it; « lycée », « clinique », « hôpital » belong to theirs.
_DESCRIBED = re.compile(
    r"(?:compétitivité|sociétés?|associations?|coopératives?|agences?|fonds|consortium|entreprises?|syndicats?|maison|start-up|startup|biotech|équipementier|opérateur|"
    r"éditeur|éditrice|cabinets?|laboratoires?|compagnies?|fédérations?|collectif|intersyndicale|groupement|plateforme|foncière|holding|magazine|quotidien|"
    r"hebdomadaire|journal|librairie|usine|enseignes?|marques?|chaîne|filiale|coentreprise|courtier|négociant|constructeur|fabricant|armateur|motoriste|"
    r"groupe|ETI|PME|ONG|transporteur|distributeur|menuiserie|carrosserie|papeterie|boutique|magasins?|chantier|boulangerie)[ \u00a0](?=[A-ZÀ-Þ0-9])"
)
# « Station F. Pourquoi »: a letter ends the name and its sentence.
_LETTER_AND_SENTENCE = re.compile(r"(?P<name>\w.* [A-Z])\.[ \u00a0\n]+(?P<word>[A-ZÀ-Þ][a-zà-ÿ]*)")
_PRONOUNS = frozenset("on il elle ils elles nous vous je tu ce cet cette ces son sa ses leur leurs notre nos".split())
_LISTED_BEHIND = re.compile(r",? et (?:de |d['’])(?P<given>[A-ZÀ-Þ][\w’'-]+)(?= [A-ZÀ-Þ])")
_CHAMBER = re.compile(r"[Cc]hambres? (?:de [Cc]ommerce|d[e’'s]+ ?[Mm]étiers)$")
_OF_INDUSTRY = re.compile(
    r" et (?:d['’]|de l['’])(?:[Ii]ndustrie|[Aa]rtisanat)"
    r"(?: (?:de la |de l['’]|du |des |de |d['’])[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)*)?"
)
# A name cut before its last complement: « Fondation du | Groupe Banque populaire ».
_OPEN_END = re.compile(
    r"[ \u00a0](?:à|au|aux|avec|chez|dans|par|pour|sur|du|des|de|de la|de l['’]?|d['’]?|(?:et|ou)(?: (?:la|le|les|l['’]|de|du|des|de la))?)$"
)
# « École et parrain du projet », « Fondation en »: a head in capitals, and what the sentence says next.
_HEAD_AND_SENTENCE = re.compile(
    r"(?P<head>Fondation|École|Ecole|Ministère|Chambre|Parc|Pôle|Théâtre|Ville|Région|Métropole|Institut|Université|Agence|Office|Conseil|Comité|Fédération|Ligue|Union|Banque|Caisse|Société|Groupe|Musée|Centre|Commission)"
    r"[ \u00a0](?:et|ou|en|qui|que|dans|avec|a|ont|est|sont|sera|dont|où|se|ne|mais)(?:[ \u00a0][^A-ZÀ-Þ]+)?"
)
# A body with a common designation, and the place that belongs to it: « Institut supérieur de développement rural | de Mbaïki ».
_COMMON_DESIGNATION = re.compile(
    r"(?:[Ii]nstitut|[ÉEé]cole|[Aa]gence|[Cc]entre|[Uu]niversité|[Cc]hambre|[Cc]aisse|[Ff]édération|[Uu]nion|[Oo]ffice|[Cc]onservatoire|[Oo]bservatoire|[Ff]aculté|[Mm]us(?:é|e)um|[Ss]yndicat|[Cc]omité|[Hh]ôpital|[Pp]olytechnique|[Aa]cadémie)"
    r"(?:[ \u00a0](?:(?!Paris\b)[a-zà-öø-ÿ’'-]+)){1,7}|Conseil des [A-ZÀ-Þ][a-zà-ÿ]+s"
)
_COMMON_HEAD = re.compile(
    r"(?:Réseau|Fédération|Union|Service|Centre|Groupement|Association|Syndicat|Comité)(?: [a-zà-ÿ]+)? (?:de|du|des) "
)
_ITS_PLACE = re.compile(r"[ \u00a0](?:de[ \u00a0]|du[ \u00a0]|d['’])(?P<place>[A-ZÀ-Þ][\w’'-]+)(?![ \u00a0][A-ZÀ-Þ])")
# « Maroc | -France »: no name ends before a hyphen and a capital.
_HYPHEN_GOES_ON = re.compile(r"[-‑][A-ZÀ-Þ][\w’'-]*")
# « Mutuelle du Trésor | et des Finances », « ministère de l’Agriculture | , de l’Élevage et de la Pêche »: whose name has a
# complement with a capital goes on with further ones of the same build; of 36 such in our corpus 33 do.
_BODY_OF_FIELDS = re.compile(
    r"(?:[Mm]inistère|[Mm]utuelle|[Aa]ssociation|[Ff]ondation|[Cc]aisse|[Mm]usée|[Cc]hambre|[Aa]gence|[Mm]aison|[Ff]édération|[Ss]yndicat|[Uu]nion|[Ii]nstitut|[ÉEé]cole|[Oo]ffice|"
    r"[Dd]irection|[Ss]ecrétariat|[Oo]bservatoire|[Cc]onseil|[Cc]omité|[Cc]entre|[Bb]anque)\b(?!.* et ).*(?:de la|de l['’]|du|des)[ \u00a0]?[A-ZÀ-Þ][a-zà-ÿ]+(?: [a-zà-ÿ]+)?"
)
_FIELD = r"(?:de la |de l['’]|du |des )(?P<{0}>[A-ZÀ-Þ][a-zà-ÿ]+)(?![\w’'-])(?: (?!et\b|a\b|ont\b|est\b|de\b|du\b|des\b)[a-zà-ÿ]+(?:imes?|ables?|ie?nnes?|iens?|iques?|elles?|els?|ales?|al|aux|aires?|ives?|ifs?|eures?|eurs?))?"
_MORE_FIELDS = re.compile(rf"(?:, {_FIELD.format('one')}(?:, {_FIELD.format('two')})?)? et {_FIELD.format('last')}")
# « industries mécaniques | et électriques ».
_LOWER_ADJECTIVE_AT_END = re.compile(r" [a-zà-ÿ]+(?:iques|aires|elles|els|ales|aux|ives|ifs|euses|eux|ières|iers)$")
_MORE_LOWER_ADJECTIVE = re.compile(
    r" et [a-zà-ÿ]+(?:iques|aires|elles|els|ales|aux|ives|ifs|euses|eux|ières|iers)(?![\w’'-])"
)
# « centre hospitalier (CH | ) de Cholet ».
_OPEN_BRACKET = re.compile(r" \([^()]*$")
_CLOSED_AND_PLACE = re.compile(r"[^()\n]{0,20}\)(?P<place> (?:de |du |d['’])[A-ZÀ-Þ][\w’'-]+)?")
_IN_A_COUNTRY = re.compile(r"(?P<name>[^ \u00a0]+)[ \u00a0]en[ \u00a0](?P<place>[A-ZÀ-Þ][\w-]+)")
# « Fédération de la chaussure et la Cité de la chaussure »: two, where no article begins the name (« La Plume et le Sapin »).
_AND_THE = re.compile(r"(?!L[ea]s?[ \u00a0]|L['’])(?P<one>.*\w) et (?:la |le |les |l['’])(?P<other>[A-ZÀ-Þ].*)")
_NAME_AND_ACRONYM = re.compile(r"(?P<one>.*[a-zà-ÿ].*)[ \u00a0](?P<other>[A-Z][A-Z0-9]{2,7})")
# « le trio X-Y-Z », « l’alliance constituée par X-Y-Z »
_UNION_BEFORE = re.compile(
    r"\b(?:(?P<two>duo|tandem|binôme|couple)|trio|quatuor|consortium|alliance|groupement|attelage)(?: [a-zà-ÿ]+){0,2} $"
)
_LONGEST_UNION = 40  # characters
# « Sarr, et le directeur général de la | Société nationale d’électricité ».
_OFFICER_SWALLOWED = re.compile(
    r"[^\n]*,? (?:et )?(?:le|la) (?:[a-zà-ÿ-]+ )?(?:président|directeur|directrice|recteur|rectrice|maire|PDG|secrétaire)e?(?: (?:général|exécutif|régional|adjoint)e?)* (?:de la |de l['’]|du |des |de |d['’])(?=[A-ZÀ-Þ])"
)
_LEGAL_FORM_BEHIND = re.compile(r",[ \u00a0](?:SASU?|SARL|SA|SNC|SCI|SCOP|SCIC|EURL)$")
# « Katholische | Universität Graz »: a head in another language behind its adjective.
_UNIVERSITY_ABROAD = re.compile(r"(?:Universität|Hochschule|Universiteit|Universitat|University)\b")
# « lycée Jean-Monnet | de Cognac »: a body that bears a person's name and stands in a town; of 25 in our corpus 20 leave
# the town outside. « musée des Beaux-Arts de Dijon » and « Institut Pasteur de Lille » do not.
_NAMED_BODY_OF_A_TOWN = re.compile(
    r"(?:[Cc]liniques?|[Pp]olyclinique|[Hh]ôpital|[Mm]usée|[Ll]ycée(?: [a-zà-ÿ]+)?|[Cc]ollège|[Tt]héâtre|[ÉEée]cole) (?P<bearer>[A-ZÀ-Þ][\w’'-]+)[ \u00a0](?:de[ \u00a0]|d['’])(?P<town>[A-ZÀ-Þ][\w’'-]+)"
)
_LAST_COMPLEMENT = re.compile(r"(?:du |de la |de l['’]|des |de |d['’])(?P<word>[\w’'-]+)$")


def without_object(text: str, start: int, end: int) -> int:
    """Where a name ends that the model drew over what is agreed on or done: « noue avec [X une alliance] »."""
    swallowed = _OBJECT_SWALLOWED.search(text, start, end) or _DOING_SWALLOWED.search(text, start, end)
    return swallowed.end("name") if swallowed else end


def full_extent(text: str, start: int, end: int, following: Span | None = None) -> int:
    """Where an organisation's name ends: before a verb that was swallowed (« Oncopole regroupera ») or a country in
    which it is (« Catapult en Grande-Bretagne »); after « et » where its complement goes on there with a second common
    noun, place or capitalised adjective; with the name that follows where it was cut before it.

    Args:
        text: the document's text.
        start: the name's start.
        end: the name's end.
        following: start and end of the next name, or None.
    """
    if following is not None and following[0] == end + 1 and _UNIVERSITY_ABROAD.match(text, following[0]):
        return following[1]
    elided = following is not None and text[end : following[0]] in (" d'", " d’")
    if following and elided and _COMMON_HEAD.match(text, start, end):
        return following[1]  # « Réseau des Ateliers et Chantiers | d’ | Insertion Oise-Bray »
    verb = _SWALLOWED_VERB.search(text, start, end)
    if verb is not None:
        return verb.start()
    if done := _DONE_AT_END.fullmatch(text, start, end):
        return done.end("name")
    for swallowed in (_VERB_AND_OBJECT, _PLURAL_VERB, _INFINITIVE, _POSSESSIVE):
        if done := swallowed.search(text, start, end):
            return done.start()
    purpose = _PURPOSE.search(text, start, end)
    if purpose is not None:
        return purpose.start()
    nation = _DESIGNATION.fullmatch(text, start, end) and _ITS_NATION.match(text, end)
    if nation:
        return nation.end()
    sentence = _HEAD_AND_SENTENCE.fullmatch(text, start, end)
    if sentence is not None:
        return sentence.end("head")
    hyphen = _HYPHEN_GOES_ON.match(text, end)
    if hyphen and (following is None or following[0] != end + 1):
        return hyphen.end()
    place = _COMMON_DESIGNATION.fullmatch(text, start, end) and _ITS_PLACE.match(text, end)
    if place:
        return place.end()
    opening = _OPEN_END.search(text[start:end])
    if opening is not None:
        goes_on = following is not None and text[end : following[0]] in ("", " ", "\u00a0", "'", "’")
        return following[1] if following and goes_on else start + opening.start()
    bracket = _OPEN_BRACKET.search(text, start, end)
    if bracket is not None:
        closed = _CLOSED_AND_PLACE.match(text, end)
        return closed.end() if closed and closed["place"] else bracket.start()
    country = _IN_A_COUNTRY.fullmatch(text, start, end)
    if country is not None and organisations().get(country[0]) is None:
        is_word = country["name"].lower() in common_words()
        known = organisations().get(country["name"]) is not None
        if (country["place"] in countries() or known) and not is_word:
            return country.end("name")
    chamber = _CHAMBER.search(text, start, end) and _OF_INDUSTRY.match(text, end)
    if chamber:
        return chamber.end()
    participle = _PARTICIPLE_AT_END.search(text, start, end)
    if participle is not None:
        return participle.start()
    of_people = _BODY_OF_PEOPLE.fullmatch(text, start, end) and following and _AND_OTHERS.match(text, end)
    if (
        following
        and of_people
        and following[0] == of_people.start("word")
        and of_people["word"].lower() in common_words()
    ):
        return following[1]
    adjectives = _ADJECTIVE_AT_END.search(text, start, end) and _MORE_ADJECTIVE.match(text, end)
    if adjectives and (adjectives["word"].lower() in common_words() or _PLURAL_ADJECTIVE.search(adjectives["word"])):
        return adjectives.end()
    lower = _LOWER_ADJECTIVE_AT_END.search(text, start, end) and _MORE_LOWER_ADJECTIVE.match(text, end)
    if lower:
        return lower.end()
    fields = with_further_fields(text, start, end)
    if fields != end:
        return fields
    last, more = _LAST_COMPLEMENT.search(text[start:end]), _MORE_COMPLEMENT.match(text, end)
    if last is None or more is None:
        return end
    one, other = last["word"], more["word"]
    both_places = one[0].isupper() and places().get(one) is not None and places().get(other) is not None
    both_nouns = one.islower() and other.islower() and fold(other) not in ("ses", "son", "sa", "leurs", "ces")
    return more.end() if both_places or both_nouns else end


def with_further_fields(text: str, start: int, end: int) -> int:
    """Where the name of a body of several fields ends: « ministère de l’Agriculture | , de la Pêche maritime et du Logement »."""
    fields = _BODY_OF_FIELDS.fullmatch(text, start, end) and _MORE_FIELDS.match(text, end)
    return fields.end() if fields and organisations().get(fields["last"]) is None else end


def _is_a_person_s(name: str) -> bool:
    """Whether a name of one word is a person's: « Jean-Monnet », « Saint-Joseph », « Pasteur »."""
    first = name.split("-")[0]
    return ("-" in name and (first.startswith("Saint") or person_words().get(first) is not None)) or (
        person_words().get(name) is not None
    )


def proper_extent(text: str, start: int, end: int) -> Span:
    """An organisation's name without the body that governs it before it (« conseil de surveillance de l’Agence X »), without
    a common noun that says what it is (« syndicat Sud Santé »), a legal form behind a comma and without who is listed behind it (« ministère de la Santé, et de Jeanne Roy »)."""
    body = _GOVERNING.match(text, start, end)
    if body is not None and body.end() < end:
        start = body.end()
    officer = _OFFICER_SWALLOWED.match(text, start, end)
    if officer is not None:
        start = officer.end()
    legal_form = _LEGAL_FORM_BEHIND.search(text, start, end)
    if legal_form is not None:
        end = legal_form.start()
    in_town = _NAMED_BODY_OF_A_TOWN.fullmatch(text, start, end)
    if in_town is not None and _is_a_person_s(in_town["bearer"]) and places().get(in_town["town"]):
        end = in_town.end("bearer")
    described = _DESCRIBED.match(text, start, end)
    if described is not None and organisations().get(text[start:end]) is None:
        start = described.end()
    letter = _LETTER_AND_SENTENCE.fullmatch(text, start, end)
    if letter is not None and (
        fold(letter["word"]) in SMALL_WORDS | _PRONOUNS or letter["word"].lower() in common_words()
    ):
        return start, letter.end("name")
    officer_behind = _BODY_AND_PERSON.fullmatch(text, start, end) or _NAME_AND_PERSON.fullmatch(text, start, end)
    if (
        officer_behind
        and _is_given_name(officer_behind["given"])
        and _OFFICE_OF.search(text, max(0, start - 70), start)
    ):
        return start, officer_behind.end("name")
    listed = _LISTED_BEHIND.search(text, start, end)
    behind = _ACRONYM_AND_PERSON.fullmatch(text, start, end)
    known = organisations().get(behind["acronym"]) if behind else None
    if behind and known and not known.ambiguous and _is_given_name(behind["given"]):
        return start, behind.end("acronym")
    if listed is None:
        return start, end
    somebody = listed.group().startswith(",") or _is_given_name(listed["given"])
    return start, listed.start() if somebody else end


def joined_names(text: str, start: int, end: int) -> list[Span]:
    """The organisations that a span joins by dashes or strokes where the whole is not known and all of them are:
    « Vinci-Bouygues-Eiffage », « Thales/Dassault Aviation », or one of two at the head of « Daher-Aelis : une alliance »;
    those of « le trio X-Y-Z »; those of « la Fédération de la chaussure et la Cité de la chaussure »; a name and its acronym without brackets; else
    the span itself."""
    name, known = text[start:end], organisations()
    two = _AND_THE.fullmatch(name) or _NAME_AND_ACRONYM.fullmatch(name)
    if two and not known.get(name) and (two.re is _AND_THE or is_initials(two["other"], two["one"])):
        return [(start + s, start + e) for s, e in (two.span("one"), two.span("other"))]
    parts = [m.span() for m in re.finditer(r"[^-–/]+", name)]
    union = _UNION_BEFORE.search(text, max(0, start - _LONGEST_UNION), start) if not known.get(name) else None
    if union and len(parts) > (1 if union["two"] else 2) and all(name[s].isupper() for s, _ in parts):
        return [(start + s, start + e) for s, e in parts]
    which = [known.get(name[s:e].strip()) is not None for s, e in parts]
    enough = any if len(parts) == 2 and _HEADS_AGREEMENT.match(text, end) else all
    if len(parts) < 2 or not enough(which) or known.get(name):
        return [(start, end)]
    return [
        (start + s + len(p) - len(p.lstrip()), start + e - len(p) + len(p.rstrip()))
        for s, e in parts
        for p in [name[s:e]]
    ]


def _is_given_name(word: str) -> bool:
    known = person_words().get(word)
    return known is not None and known.name == FIRST_NAME
