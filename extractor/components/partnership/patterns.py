"""How French states a partnership: triggers and constructions as named data. Nothing of spaCy.

A construction says which trigger states the agreement and where its parties stand around it, as groups of
organisations (see ``groups.py``): a subject on the left, complements on the right by their preposition.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from extractor.components.partnership.triggers import expression

A, NOUN, BIND, COMPOSED, DOING = (expression(name) for name in ("A", "noun", "BIND", "COMPOSED", "DOING"))
_NEAR, _FAR = "[^.;!?]{0,60}?", r"(?:(?!⟦\d+⟧ (?:a|ont|vient|viennent|signe|noue|conclut) )[^.;!?]){0,130}?"


@dataclass(frozen=True)
class Construction:
    """A way to state a partnership. ``trigger`` names the words; the other fields say which groups are its parties.

    ``left``: ``any`` (a subject), ``several`` (a subject of two or more), ``headline`` (two or more that open the sentence
    before a colon), ``agent`` (a subject, or the agent just before), ``before`` (whatever group stands just before),
    ``around`` (the group in which the trigger stands), ``heading`` (one that stands alone before a headline's colon), or
    ``between`` (two or more after « entre » just before), or nothing.
    ``middle``: the prepositions of a complement between subject and trigger (« signe avec Y un accord »).
    ``right``: the prepositions by which the complement behind the trigger is introduced, ``-`` for none;
    ``inside``: the trigger is a part of the complement itself (« avec ses partenaires X et Y »).
    ``right_several``: it must be of two or more; ``right_gap``: what may stand before it.
    ``and_right``: the prepositions of a second complement (« lie X à Y »), all of them with ``all_right``; it stands
    within ``and_gap`` characters, with ``and_between`` between the two.
    ``given``: what must stand before the trigger, in its clause or the one before. ``then``: what must follow the complement.
    ``unless``: what must not follow the trigger.
    ``implies_subject``: where no subject is named, the organisation that the text is about is one.
    ``without_subject``: nobody acts before the trigger.
    """

    id: str
    trigger: str
    left: str = ""
    middle: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    inside: bool = False
    right_several: bool = False
    right_gap: str = _NEAR
    and_right: tuple[str, ...] = ()
    and_gap: int = 70
    and_between: str = ""
    all_right: bool = False
    given: str = ""
    then: str = ""
    unless: str = ""
    implies_subject: bool = False
    without_subject: bool = False

    @cached_property
    def right_regex(self) -> re.Pattern[str]:
        return re.compile(self.right_gap, re.IGNORECASE)

    @cached_property
    def given_regex(self) -> re.Pattern[str]:
        return re.compile(self.given, re.IGNORECASE)

    @cached_property
    def then_regex(self) -> re.Pattern[str]:
        return re.compile(self.then, re.IGNORECASE)

    @cached_property
    def between_regex(self) -> re.Pattern[str]:
        return re.compile(self.and_between, re.IGNORECASE)

    @cached_property
    def unless_regex(self) -> re.Pattern[str] | None:
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None


_BY = rf"(?: ⟦\d+⟧,|,? (?:baptisée?|nommée?|appelée?|dénommée?) ⟦\d+⟧,?)?(?: ?[^.;⟦⟧]{{0,90}}?)(?:{COMPOSED})(?:,? [^.;⟦⟧]{{0,50}}?)?"
_OTHER_PARTIES = rf"^[^.;⟦⟧]{{0,40}}\b(?<!s{A})(?:avec|entre|{BIND}|(?:formée?s?|composée?s?|constituée?s?)) "
# « avec un spécialiste du secteur, X »: who the other is stands behind what it is.
_DESCRIBED = r"(?: [a-zà-ÿ-]+){0,2}(?: ?»)? ?(?:à|avec) (?:une?|l['’]une? des|deux|trois) [^.;:⟦⟧,]{3,70}(?:,| :) (?:la |le |l['’])?"
# What is talked about where no cooperation is.
_OTHER_TALKS = r"^[^;]{0,120}\b(?:rach|cession|reprise|vente|fusion|prix|tarifs?|salaires?|transfert|dette|prêts?|syndicats?|loyers?|capital|fourniture|livraisons?|achats?|crédits?)"
# What one organisation is made of: its brands, its sites.
_OWN_PARTS = r"^ (?:[a-zà-ÿ]+ )?(?:par |de |des |d['’])(?:les |ses |l['’])?(?:marques|enseignes|filiales|titres|magazines|journaux|chaînes|sites|usines|magasins|activités)\b"
# In the order in which they are tried: the ones that name all parties first.
_MAKES_SOMETHING = r"(?:(?:vient|viennent|va|vont|a|ont|compte|comptent|prévoit|prévoient|devrait|pourrait|souhaite|veut)(?: de| d['’])? ?(?:[a-zà-ÿ]+ )?(?:cré|lanc|ouvr|ouver|mont|conçu|concevoir|développ|inaugur|mis en place|mettre en place|mis sur pied|mettre sur pied|expériment|test|prépar|constru|bâti|organis|propos|élabor|fond|mis au point|mettre au point)[a-zé]*|(?:lance|ouvre|crée|monte|conçoit|développe|inaugure|met en place|met sur pied|mène(?= depuis| une?\b| des\b)|conduit(?= depuis| une?\b)|réalise|exploite|expérimente|teste|prépare|construit|bâtit|organise|propose|élabore|fonde|planche|renouvelle|prolonge|reconduit|poursuit|met(?: déjà| aussi)? (?:au point|sur pied))(?:ra|nt)?\b|(?:tourne la page|met fin|a mis fin|a rompu|rompt|coopère|collabore|travaille|signe|a signé|noue|a noué|a conclu|conclut)\b)"

CONSTRUCTIONS = (
    Construction("partnership.negotiated", "noun", right=("par",), right_gap=r"[^.;]{0,30}? négociée?s? ?", and_right=("pour", "avec"), all_right=True),
    Construction("partnership.joins_named", "joins_named", left="any", right=("par",), right_gap=r" (?:formée?|montée?|créée?|fondée?|lancée?|constituée?|composée?)(?: [^.;⟦⟧]{0,30}?)? ?"),
    Construction("partnership.joins_members", "joins_members", left="any", right=("-",), right_several=True, right_gap=r"(?: (?:déjà|aussi|notamment|aujourd['’]hui))? ?"),
    Construction("partnership.joins", "joins", left="any", right=("-", "de", "par", "entre"), right_gap=r"[^.;⟦⟧]{0,30}? ?"),
    Construction("partnership.joins_others", "joins_others", left="any", right=("-",), right_gap=r" ?", then=r"^[^.;⟦⟧]{0,25}? (?:au sein|dans) (?:d(?:e |u |['’]))?(?:la |le |l['’]|une? |cette |ce |leur )?(?:alliance|consortium|groupement|collectif|partenariat|coalition|projet|programme)"),
    Construction("partnership.noun_between", "noun", right=("entre",), right_several=True, right_gap=_FAR),
    Construction("partnership.noun_binding", "noun", right=("-", "("), right_several=True, right_gap=rf"[^.;]{{0,70}}?\b{BIND}(?: [^.;⟦⟧]{{0,60}})? ?"),
    Construction("partnership.noun_binding_to", "noun", right=("-",), right_gap=rf"[^.;]{{0,70}}?\b{BIND}(?: (?:ainsi|désormais|déjà|jadis|naguère|(?:depuis |jusqu['’])[^⟦⟧.;]{{1,25}}))? ?", and_right=("à", "avec", "aux")),
    Construction("partnership.noun_by", "noun", right=("par", "de"), right_several=True, right_gap=_BY),
    Construction("partnership.joint_work", "joint_work", right=("par", "entre", "de"), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,40}?)? ?"),
    Construction("partnership.concluded_between", "composed", right=("entre",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,60}?)? ?"),
    Construction("partnership.noun_of", "noun_of", right=("de",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,30}?|, [^.;,⟦⟧]{3,30},)? ?"),
    Construction("partnership.noun_of_list", "noun_of", right=("-", "de", "entre"), right_several=True, right_gap=r" (?:de|entre) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) [^.;:⟦⟧]{3,60} ?: ?"),
    Construction("partnership.noun_list", "noun", right=("-", "de", "entre"), right_several=True, right_gap=r"[^.;:⟦⟧]{0,40} (?:de|entre) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) [^.;:⟦⟧]{3,60} ?: ?"),
    Construction("partnership.noun_apposed", "noun_of", right=("-", "("), right_several=True, right_gap=r" ?\(?"),
    Construction("partnership.between_noun", "noun", left="between"),
    Construction("partnership.noun_relative", "noun", right=("-",), right_several=True, right_gap=r"[^.;⟦⟧]{0,120}?,? qu(?:e |['’])(?:(?:(?:viennent|vont|doivent|comptent|veulent) (?:d['’]|de )?)?[a-zà-ÿ]+(?:er|ir|re|ent|ont) (?:[a-zà-ÿ]+ )?|ont (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|it) )?"),
    Construction("partnership.cleft", "cleft", right=("avec",), right_gap=r" ?", and_right=("-",), and_gap=120, and_between=r" qu(?:e |['’])(?:la |le |l['’])?$", then=r"^[^.;]{0,140}?\b(?:sign|conclu|nou[eé]|cré|fond|lanc|ouvr|mont|développ|mèn|men[eé]|condui|organis|travaill|collabor|coop[éè]r|s['’]associ|s['’]alli|partag|constru|mutualis|fabriqu|produi|prépar|conç|concev|bât|élabor|expériment|test|mett|déploi|install|collect|distribu|équip|form|recycl|propos|dessin|cultiv|publi|édit|anim|gér|gèr|exploit|commercialis)"),
    Construction("partnership.organised_with", "organised_with", right=("par",), right_gap=r"(?: [^.;⟦⟧]{0,25}?)? ?", and_right=("avec",), and_gap=25),
    Construction("partnership.that_two_run", "that_two_run", right=("-",), right_several=True, right_gap=r" ?", then=r"^(?![^.;,]{0,40} (?:chacune?|séparément|de (?:son|leur) côté)\b) (?:[a-zà-ÿ]+ )?(?:(?:ont|avaient|auraient) (?:[a-zà-ÿ]+ment )?(?:co-?)?(?:cré|fond|mont|lanc|ouv|conç|développ|bâti|mis|sign|paraph|conclu|nou|scell|cosign)[a-zé]*|(?:viennent|vont|doivent|comptent|devraient) (?:de |d['’])?(?:co-?)?(?:sign|paraph|conclu|nou|scell|cré|fond|lanc|ouvr|mont|bât|développ)[a-zé]*|(?:condui(?:s|rai)|m[eè]n|pilot|dirig|port|anim|coordonn|organis|développ|financ|exploit|codirig|édit|construis|g[eéè]r|partag|administr)(?:ent|aient|eront))\b"),
    Construction("partnership.run_by", "run_by", right=("-",), right_several=True, right_gap=r" ?"),
    Construction("partnership.partners_like", "partners_like", left="any", right=("comme", "-"), right_gap=r" (?:comme|tels? que|telles? que) ?", implies_subject=True),
    Construction("partnership.noun_by_with", "noun", right=("par",), right_gap=r"[^.;⟦⟧]{0,60}? ?", and_right=("avec",), and_gap=12, and_between=r"^,? ?(?:l['’]une? )?$"),
    Construction("partnership.one_of_several", "one_of_several", left="any", right=("avec",), right_gap=r",? (?:[a-zà-ÿ]+,? )?", then=r"^,? (?:porte|vise|prévoit|concerne|associe|doit|permet|encadre|organise|couvre|consiste|a été signé)", implies_subject=True),
    Construction("partnership.noun_with_apposed", "noun", left="any", right=("-",), right_gap=r" ?avec (?:la |le |l['’]|sa |son )[^.;:⟦⟧,]{5,60}, (?:la |le |l['’])?", then=r"^(?:,|\.| \(|$)", implies_subject=True),
    Construction("partnership.widened", "widened", left="several", right=("à",), right_gap=r" ?"),
    Construction("partnership.works_on", "works_on", right=("de", "-"), right_several=True, right_gap=r"(?: depuis [^.;⟦⟧,]{1,25})?(?: (?:des|les) (?:équipes|chercheurs|ingénieurs|scientifiques|laboratoires|experts|médecins|étudiants|élèves))? ?"),
    Construction("partnership.whose_partner", "whose", left="before", right=("-",), right_gap=r" ?", then=r"^ (?:est|était|reste|demeure|devient)(?: [a-zà-ÿ]+)? (?:le |la |l['’]une? des |une? )?(?:[a-zà-ÿ]+ ){0,2}(?:partenaire|allié)"),
    Construction("partnership.whose_noun", "whose_noun", left="before", right=("avec",), right_gap=r" ?"),
    Construction("partnership.noun_said_by", "noun", without_subject=True, right=("avec",), right_gap=r"[^.;⟦⟧]{0,20}? ?", and_right=("-",), and_gap=170, and_between=r"(?:»,?|,) (?:s['’]est (?:félicitée?|réjouie?)|se (?:félicite|réjouit)|a (?:déclaré|indiqué|annoncé|expliqué|commenté|souligné|précisé|assuré|affirmé|ajouté)|indique|explique|précise|souligne|commente|annonce|déclare|fait savoir)(?: [^⟦⟧,;.]{0,25})?$"),
    Construction("partnership.noun_of_with", "noun", right=("de",), right_gap=r"(?: [^.;⟦⟧]{0,25}?)? ?", and_right=("avec",)),
    Construction("partnership.fronted", "fronted", unless=r"^,? (?:ils|elles|⟦\d+⟧(?: et ⟦\d+⟧)*) (?:ont (?:accueilli|réalisé|totalisé|vendu|généré|perdu|gagné)|totalis|représent|compt|emploi|pèsent|cumul)", right=("avec", "de", "à", "aux côtés", "-"), right_several=True, right_gap=r"(?: depuis [^.;:⟦⟧,]{1,25})?,? ?"),
    Construction("partnership.with_first", "with_first", unless=r"^[^.;,]{0,60}⟦\d+⟧, (?:son|sa|ses|le|la|l['’]|un|une) ?[^,.;]*(?:client|actionnaire|fournisseur|filiale|maison mère|propriétaire|concurrent|rival|prestataire)", right=("avec",), right_gap=r" ?", then=rf"^(?:,[^.;⟦⟧,]{{3,50}})?, [^.;,⟦⟧]{{0,40}}⟦\d+⟧(?: \([^()]*\))?(?:, [^.;,⟦⟧]{{3,60}},)? {_MAKES_SOMETHING}", and_right=("-",), and_between=r"^(?:, (?:son|sa|ses|le|la|l['’]|un|une) ?[^.;⟦⟧,]{3,50})?, $"),
    Construction("partnership.with_first_noun", "with_first", left="any", right=("avec",), right_gap=r" ?", then=r"^,(?: en revanche,| [a-zà-ÿ]+,)? (?:la |l['’]|le |(?:on a |nous avons |c['’]est )?une? (?:vrai |vraie |belle |longue |grande |vieille )?|des )(?:programme|projet|discussions?|pourparlers|histoire|aventure|collaboration|partenariat|alliance|entente|accord|coopération|compagnonnage)\b", implies_subject=True),
    Construction("partnership.with_first_we", "with_first", left="any", right=("avec",), right_gap=r" ?", then=r"^(?:,[^.;⟦⟧,]{2,30})?, nous (?:nous )?(?:av|all|construis|développ|men|mont|lanç|prépar|suiv|travaill|partag|organis|bâtiss|cré|mett|propos|réalis|condui|expériment|test|form)[a-z]*ons\b", implies_subject=True),
    Construction("partnership.fronted_with", "fronted", right=("avec", "de", "à", "aux côtés"), right_gap=r"(?: depuis [^.;:⟦⟧,]{1,25}|, [^.;:⟦⟧,]{2,30},)? ?", and_right=("-",)),
    Construction("partnership.noun_relative_with", "noun", right=("-",), right_gap=r"[^.;⟦⟧,]{0,40}? qu(?:e |['’])", and_right=("avec", "à")),
    Construction("partnership.made_by_with", "composed", right=("par",), right_gap=r"(?: (?:en|depuis|le|fin|début|au|dès|il y a) [^.;⟦⟧]{1,25}?)? ?", and_right=("avec",), and_between=r"^(?!.*\bet\b)"),
    Construction("partnership.quoted", "we", right=("avec", "à", "aux"), right_gap=r"[^.;«»⟦⟧]{0,30}? ?", and_right=("de", "chez", "-"), and_gap=170, and_between=r"»,? [^«»⟦⟧]*$"),
    Construction("partnership.among_its_partners", "figures", left="any", right=("parmi",), right_gap=r" ?"),
    Construction("partnership.partners_of", "partners_of", right=("parmi",), right_gap=r" ?", and_right=("-",)),
    Construction("partnership.noun_allows", "noun", right=("avec",), right_gap=r"[^.;⟦⟧]{0,20}? ?", and_right=("à",), and_gap=45, and_between=r"^ (?:permet(?:tra|tait)?|(?:va|doit|devrait) permettre|offre|offrira|ouvre|ouvrira|apporte|donne|garantit|assure)(?: [^.;⟦⟧]{0,25})? ?$"),
    Construction("partnership.signed_for", "composed", right=("pour",), right_gap=r"(?: [^.;⟦⟧]{0,60}?)? ?", and_right=("pour",), and_between=r"^(?: par [^.;⟦⟧]{2,30})?,? et (?:par )?(?:[^.;⟦⟧]{3,60} )?$"),
    Construction("partnership.noun_with_by", "noun", right=("avec",), right_gap=r"[^.;⟦⟧]{0,40}? ?", and_right=("par",), and_gap=20, and_between=r"^[^,]*$"),
    Construction("partnership.noun_for_with", "noun", right=("pour",), right_gap=r" pour ?(?:la |le |les |l['’])?", and_right=("avec",)),
    Construction("partnership.with_noun", "noun", left="any", middle=("avec",), implies_subject=True),
    Construction("partnership.with_shared", "shared", left="any", middle=("avec",), implies_subject=True),
    Construction("partnership.subject_noun_with", "noun", left="any", right=("avec",), right_gap=_FAR, implies_subject=True),
    Construction("partnership.its_noun", "its_noun", right=("avec",), right_several=True, right_gap=r"[^.;⟦⟧,]{0,40}? ?"),
    Construction("partnership.its_noun_apart", "its_noun", right=("avec",), right_gap=r"[^.;⟦⟧,]{0,40}? ?", and_right=("-",), and_gap=100, and_between=r"^(?: [^,⟦⟧]{2,90})?, $"),
    Construction("partnership.noun_binding_subject", "noun", left="any", right=("à", "avec"), right_gap=rf"[^.;⟦⟧]{{0,70}}?\b(?:{BIND}|{COMPOSED})(?: [^.;⟦⟧]{{0,30}})? ?"),
    Construction("partnership.verb_with", "with", left="any", right=("avec", "à", "aux"), right_gap=r"(?:[^.;⟦⟧]{0,60}?)? ?", implies_subject=True),
    Construction("partnership.verb_with_described", "with", left="any", right=("-",), right_gap=_DESCRIBED, implies_subject=True),
    Construction("partnership.noun_with_described", "noun", left="any", right=("-",), right_gap=_DESCRIBED, implies_subject=True),
    Construction("partnership.associates", "associates", left="any", right=("-",), right_gap=r" ?", then=r"^ (?:à (?:sa|son|ses|leurs?|ce|cet|cette|une? (?:[a-zà-ÿ]+ )?(?:programme|projet|étude|essai|expérimentation|chantier|démarche|dispositif))\b|dans (?:cette|ce|sa|son))"),
    Construction("partnership.binds_it", "binds_it", left="any", right=("à", "avec", "aux"), right_gap=r"(?: [^.;⟦⟧]{0,40}?)? ?", implies_subject=True),
    Construction("partnership.comes_closer", "comes_closer", left="any", right=("de",), right_gap=r"(?: (?:un peu plus|encore|davantage|désormais)|, [^.;,⟦⟧]{2,25},| (?:en|au|l['’]an)[^.;,⟦⟧]{2,15})? ?"),
    Construction("partnership.comes_closer_described", "comes_closer", left="any", right=("-",), right_gap=r"(?: [^.;⟦⟧,]{0,20})? ?d(?:['’]une? |e deux |e trois )[^.;:⟦⟧,]{3,60}(?:,| :) (?:la |le |l['’])?"),
    Construction("partnership.subjects_noun", "noun", left="several", unless=_OTHER_PARTIES),
    Construction("partnership.renews", "renews", left="several", unless=_OTHER_PARTIES),
    Construction("partnership.conclude_together", "conclude_together", left="several", unless=_OTHER_PARTIES),
    Construction("partnership.verb_together", "together", left="several", unless=r"^ (?:à|avec|aux) ?(?:la |l['’])?⟦"),
    Construction("partnership.bought_out", "bought_out", left="any", middle=("de", "par", "à", "que", "après", "-"), implies_subject=True),
    Construction("partnership.equal_owner", "at_parity", left="any", right=("avec",), right_gap=r" ?", given=r"\b(?:détien|déten|possèd|contrôl|propriétaire)[^.;]*$"),
    Construction("partnership.in_collaboration", "prep", left="agent", right=("avec",), right_gap=r" ?", implies_subject=True),
    Construction("partnership.jointly", "jointly", left="several"),
    Construction("partnership.shared_thing", "shared", left="several", unless=_OTHER_PARTIES),
    Construction("partnership.participle", "participle", left="before", right=("à", "avec", "aux"), right_gap=r"(?: [^.;⟦⟧,]{0,30})? ?"),
    Construction("partnership.engaged", "engaged", left="any", right=("-", "de"), right_gap=r"(?: [^.;⟦⟧,]{0,40}?)? ?(?:son engagement (?:auprès|aux côtés) )?"),
    Construction("partnership.liaison", "liaison", unless=r"^[^.;,]{0,60}\b(?:confond|concurren|litige|procès)", left="before", right=("-",), right_gap=r"[^.;]{0,60}? ?"),
    Construction("partnership.subjects_partners", "partner", left="several", unless=r"^ (?:[a-zà-ÿ]+ )?(?:de|du|des|d['’]) ?(?:la |l['’])?⟦"),
    Construction("partnership.partner_apposed", "partner", left="before", right=("de",), right_gap=r"(?: [^.;⟦⟧]{0,30}?)? ?"),
    Construction("partnership.partner_of", "partner", left="any", right=("de",), right_gap=r"(?: [^.;⟦⟧]{0,30}?)? ?"),
    Construction("partnership.chosen_to_make", "chooses", left="any", right=("-",), right_gap=r"[^.;⟦⟧]{0,30}? ?", then=r"^ (?:pour|afin de|et va|avec l[^.;]{0,20} de) [a-zà-ÿ]+ (?:avec (?:lui|elle|eux|elles)|ensemble|conjointement|à deux)\b"),
    Construction("partnership.reunited", "reunited", left="before"),
    Construction("partnership.who_together", "who_together", left="before"),
    Construction("partnership.chooses", "chooses", left="any", right=("-",), right_gap=r"[^.;⟦⟧]{0,30}? ?", then=r"^[^.;⟦⟧]{0,30}?\b(?:(?:comme|pour|un|en) (?:[a-zà-ÿ]+ ){0,2}(?:partenaire|alliée?|associée?|sponsor|parrain|équipementier|(?:transporteur|équipementier|diffuseur|assureur|chronométreur|hôpital|banque|compagnie) officiel(?:le)?)|pour (?:sa|leur) (?:[a-zà-ÿ]+ )?chaire\b)"),
    Construction("partnership.welcomes", "welcomes", left="any", right=("-",), right_gap=r" ?", then=r"^ (?:dans |au sein d(?:e |u |['’])|autour d(?:e |u |['’])|pour )(?:son |sa |leur |le |la |l['’]|une? )?(?:[a-zà-ÿ]+ )?(?:consortium|alliance|groupement|collectif|partenariat|projet|programme|aventure|chaire|étude|essai|expérimentation|candidature)\b|^ pour (?:répondre|candidater|déposer|mener|conduire|construire|concevoir|développer)\b"),
    Construction("partnership.cleft_chosen", "cleft_chosen", right=("-",), right_gap=r" ?", and_right=("que", "-"), and_between=r"^(?: que ?(?:la |le |l['’])?| )$", then=r"^ que [^.;⟦⟧]{0,40}⟦\d+⟧ (?:[a-zà-ÿ]+ )?(?:choisit|choisira|choisi|retient|retiendra|retenu|désigne|prend|pris|sélectionn\w+) (?:[a-zà-ÿ]+ )?(?:pour|comme) (?:[a-zà-ÿ]+ )?(?:partenaire|allié|associé)"),
    Construction("partnership.not_alone", "not_alone", left="any", right=("-",), right_gap=r" ?: ?(?:la |le |l['’])?", then=r"^(?:,[^,]{3,40},)? (?:l['’]accompagne|la rejoint|le rejoint|les rejoint|lui prête|sera du voyage|est du voyage|s['’]y joint|y participe|en sera|en est|sera de la partie|est de la partie)"),
    Construction("partnership.opens_to", "opens", left="any", right=("à", "aux"), right_gap=r" ?"),
    Construction("partnership.offers", "offers", left="any", right=("à", "aux"), right_gap=r" ?"),
    Construction("partnership.invites", "invites", left="any", right=("-",), right_gap=r" ?", then=r"^ à (?:rejoindre|intégrer|entrer dans) (?:son |sa |leur |le |la |l['’])(?:[a-zà-ÿ]+ )?(?:consortium|alliance|groupement|collectif|partenariat|projet|programme|chaire|coentreprise)\b"),
    Construction("partnership.common_to", "common", right=("à", "aux"), right_several=True, right_gap=r" ?"),
    Construction("partnership.announced_by", "announcement", right=("par",), right_gap=r" ?", and_right=("avec",), and_gap=90, and_between=r"^ d(?:['’]une? |e (?:la |l['’]|son |sa )|u )(?:[a-zà-ÿ]+ )?(?:partenariat|accord|alliance|coopération|collaboration|convention|coentreprise|co-entreprise|joint-venture|consortium|projet|programme|chaire|laboratoire)\b[^⟦⟧.;]{0,50}$"),
    Construction("partnership.fronted_made", "fronted_made", right=("avec",), right_gap=r" ?", and_right=("de", "-"), and_between=r"^,? (?:(?:l[ae] |l['’]|ce |cet |cette )[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? ?)?$"),
    Construction("partnership.counts", "counts", left="any", right=("-",), right_gap=r"[^.;⟦⟧]{0,30}? ?", then=r"^[^.;⟦⟧]{0,20}?\b(?:parmi|au nombre de|au rang de) (?:ses|leurs) (?:[a-zà-ÿ]+ ){0,2}(?:partenaires|alliés)"),
    Construction("partnership.beside", "beside", given=rf"\b(?:s['’])?{DOING}\b[^.;]*$|(?:main dans la main|épaulée?s?)[^⟦⟧]*$", left="agent", right=("de", "-", "aux", "par", "du"), right_gap=r" ?"),
    Construction("partnership.makes_with", "makes", left="agent", right=("avec",), right_gap=r"(?:,? [^.;⟦⟧]{0,70}?)? ?", implies_subject=True),
    Construction("partnership.among_the_partners", "among_the_partners", right=("-",), right_several=True, right_gap=r" ?"),
    Construction("partnership.among_partners", "among_partners", left="any", right=("-",), right_gap=r"(?: [a-zà-ÿ]+)? ?", implies_subject=True),
    Construction("partnership.has_for_partner", "has_for_partner", left="any", right=("-",), right_gap=r" ?"),
    Construction("partnership.their_body", "their_body", left="before"),
    Construction("partnership.headline", "headline", left="headline"),
    Construction("partnership.made_of", "members", right=("par", "de"), right_several=True, right_gap=r" ?", unless=_OWN_PARTS),
    Construction("partnership.binds", "binds", right=("-",), right_several=True, right_gap=r"(?: depuis [^.;⟦⟧]{1,25})? ?"),
    Construction("partnership.binds_to", "binds", right=("-",), right_gap=r"(?: depuis [^.;⟦⟧]{1,25})? ?", and_right=("à",), and_gap=40),
    Construction("partnership.gathers_around", "gathers", right=("de",), right_gap=r" autour ", and_right=("-",)),
    Construction("partnership.gathers", "gathers", unless=r"^(?: donc| ainsi)? les (?:titres|marques|enseignes|magasins|boutiques|sites|chaînes|radios|produits|services)\b|^[^.;⟦⟧]{0,15}\d{2,} (?:entreprises|adhérents|membres|acteurs|établissements|communes|sociétés|enseignes|clubs|associations|pays|villes|magasins)", right=("-", "et"), right_several=True, right_gap=r"(?:[^.;⟦⟧]{0,40}?|[^.;⟦⟧]{0,30}\b(?:chercheurs|médecins|ingénieurs|enseignants|scientifiques|spécialistes|experts|représentants|équipes|[a-zà-ÿ]+aine d['’e])[^.;⟦⟧]{0,60}?) ?"),
    Construction("partnership.gathers_people", "gathers", right=("de",), right_several=True, right_gap=r"[^.;⟦⟧]{0,30}\b(?:chercheurs|médecins|ingénieurs|enseignants|scientifiques|spécialistes|experts|représentants|équipes|salariés|élèves|étudiants) "),
    Construction("partnership.cross", "cross", left="around"),
    Construction("partnership.headline_with", "noun", left="heading", right=("avec", "entre"), right_gap=r"[^.;⟦⟧]{0,30}? ?"),
    Construction("partnership.and_partners", "and_partners", left="around"),
    Construction("partnership.with_partners", "with_partners", left="any", right=("avec",), inside=True, implies_subject=True),
    Construction("partnership.fronted_with_partners", "with_partners", right=("avec",), inside=True, and_right=("-",), and_between=r"^,? $"),
    Construction("partnership.as_partners", "as_partners", left="agent", right=("avec",), inside=True, implies_subject=True),
    Construction("partnership.counts_among", "counts_among", left="any", right=("-", "parmi"), inside=True),
    Construction("partnership.partners_of_one", "partners_of_one", right=("de",), right_gap=r" ?", and_right=("-", "comme", "parmi"), and_between=r"^(?: ?: ?|, (?:dont|parmi lesquels|comme|notamment|à commencer par) ?)$"),
    Construction("partnership.partners_colon", "partners_colon", left="any", right=("-",), right_gap=r"(?: (?:jusqu|depuis|pour)[^.;:⟦⟧]{2,25})?(?: ?:|,) ?(?:ce sera |c['’]est )?", implies_subject=True),
    Construction("partnership.partners_listed", "partners_colon", right=("-", "("), right_several=True, right_gap=r"(?: ?: ?| \()"),
    Construction("partnership.partners_are", "partners_are", right=("-",), right_several=True, right_gap=r" (?:[a-zà-ÿ]+ )?"),
    Construction("partnership.joint_creation", "joint_creation", right=("par", "entre"), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,40}?)? ?"),
    Construction("partnership.led", "led", left="around"),
    Construction("partnership.chosen_by", "chosen", left="any", right=("par",), right_gap=r" ?", then=r"^[^.;⟦⟧]{0,30}?\b(?:comme|pour|en tant que) (?:[a-zà-ÿ]+ ){0,2}(?:partenaire|alliée?|associée?)"),
    Construction("partnership.takes_part", "takes_part", left="agent", right=("-",), right_gap=r" ?"),
    Construction("partnership.stakes", "stake", left="any", right=("-", "et", "pour"), right_gap=r",? (?:et |contre (?:\d+ ?% )?(?:pour |à )?|tandis que )?", then=r"^(?:[.,]| (?:en )?(?:les |le |\d|aura|détien|possèd|conserv))"),
    Construction("partnership.formal", "formal", right=("-", "entre"), right_several=True, right_gap=r" ?:? ?(?:les (?:soussignée?s|parties) ?:? ?)?[-–•]? ?"),
    Construction("partnership.belongs", "belongs", right=("à", "aux"), right_several=True, right_gap=r" ?", given=r"\b(?:co-?entreprise|joint[- ]venture|société commune|filiale commune|nouvelle (?:société|entité))\b"),
    Construction("partnership.shares_of_new", "shares_of_new", left="several"),
    Construction("partnership.partakes", "partakes", left="several"),
    Construction("partnership.initiative", "initiative", right=("de",), right_several=True, right_gap=r" ?"),
    Construction("partnership.organised", "organised", unless=r"^ par [^.;:]{0,80}⟦\d+⟧,? ou ", right=("par",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,30}?)? ?"),
    Construction("partnership.owned_by", "owned", right=("par",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,30}?)? ?", then=rf"^, (?:la |le |l{A}|cette |ce )?(?:{NOUN})"),
    Construction("partnership.equal_shares", "owned", right=("par",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,30}?)? ?", then=r"^[^.;⟦⟧]{0,15} à (?:parts égales|parité)\b"),
    Construction("partnership.talks", "talks", left="any", right=("avec",), right_gap=r"(?: (?:en outre|aussi|également|par ailleurs|désormais|déjà|encore|toujours|actuellement|depuis [^.;⟦⟧,]{2,20}))? ?", unless=_OTHER_TALKS, implies_subject=True),
    Construction("partnership.talks_together", "talks_together", left="several", unless=_OTHER_TALKS),
    Construction("partnership.talks_with", "talks_between", left="any", right=("avec",), right_gap=r"[^.;⟦⟧]{0,30}? (?:en cours|engagée?s?|ouverte?s?|entamée?s?|menée?s?)(?: [a-zà-ÿ]+)? ?", unless=_OTHER_TALKS, implies_subject=True),
    Construction("partnership.between_talks", "talks_between", left="between", unless=_OTHER_TALKS),
    Construction("partnership.talks_between", "talks_between", right=("entre",), right_several=True, right_gap=r"(?: [^.;⟦⟧]{0,40}?)? ?", unless=_OTHER_TALKS),
    Construction("partnership.binds_around", "binds", right=("de",), right_gap=r" autour ", and_right=("-",)),
    Construction("partnership.together_colon", "together", right=("-",), right_several=True, right_gap=r"[^.;:⟦⟧]{0,80} ?: ?"),
    Construction("partnership.won_with", "won", left="any", right=("avec",), right_gap=r"(?: [^.;⟦⟧]{0,40}?)? ?"),
    Construction("partnership.made_with", "made", left="any", right=("avec",), right_gap=r"(?:,? [^.;⟦⟧]{0,40}?)? ?", implies_subject=True),
    Construction("partnership.launch", "launch", left="several"),
)  # fmt: skip

# « Le protocole de coopération porte sur vingt ans »: an agreement whose parties the sentence before has named.
BRIDGING = rf"\b(?:(?:[Ll]e|[Ll]a|[Cc]e|[Cc]et|[Cc]ette|[Uu]n|[Uu]ne|leur|d{A}un|d{A}une|du|au) |[Ll]{A})(?:nouve\w+ |premi\w+ )?(?P<noun>(?-i:partenariat|alliance|collaboration|coopération|rapprochement|protocole d{A}accord|accord-cadre|accord de (?:partenariat|coopération|collaboration|recherche)|accord(?! d(?:e |u |{A})(?:la |l{A})?[A-ZÀ-Þ])|convention|protocole(?: de coopération)?(?! de (?:test|recherche|soins|essai|mesure))|coentreprise|co-entreprise|joint-venture|mémorandum|entente|pacte|avenant|mutualisation|chaire commune|laboratoire commun|programme commun|projet commun|(?<=[Cc]e )(?:tandem|attelage|duo|binôme)|(?:expérimentation|étude|opération|recherche|enquête|initiative|essai|chantier|travail|mission|projet|programme)(?=,? (?:(?:est |sont |a été |sera )?(?:mené|conduit|réalisé|piloté|porté|organisé|financé)e?s?) (?:conjointement|ensemble|en commun|de concert|à deux|à trois|à parts égales)\b)))(?![\w-])(?! (?:entre|que) (?:le |la |les |l{A})?(?-i:[A-ZÀ-Þ]))"

# « Les voilà repartis pour cinq ans ».
RESUMED = r"\b[Ll]es (?:voilà|voici) (?:donc )?(?:repartie?s|associée?s|liée?s|alliée?s|partenaires)\b"

# « X reçoit une délégation de Y. Les deux hommes ont signé un mémorandum », « Une convention en ce sens a été signée »: what is
# concluded without a word of by whom, between the two that the sentence before has named.
_AGREEMENT = rf"(?P<noun>conventions?|avenants?|accords?|protocoles?|partenariats?|mémorandums?|lettres? d{A}intention|contrats? de (?:partenariat|coopération|collaboration)|ententes?|(?:textes?|documents?)[ -]cadre)"
_SIGNED = r"(?:sign|paraph|conclu|scell|ratifi|officialis|adopt|approuv)"
CONCLUDED_PASSIVE = (
    rf"(?:^|(?<=[.;:»] ))(?:[^.;:,⟦⟧]{{3,45}}, )?(?:[Uu]ne? |[Ll]e |[Ll]a |[Ll]{A}|[Ll]eur )(?:nouve\w+ )?{_AGREEMENT}(?! collecti| salarial)(?: [^.;,]{{0,50}}?)? (?:a|ont|vient d{A}|avait|sera|est|doit)(?: [a-zà-ÿ]+)? ?(?:été|être)?(?: [a-zà-ÿ]+)? {_SIGNED}(?:é|és|ée|ées|u|us|ue|ues)?\b"
)
CONCLUDED_ACTIVE = (
    rf"(?:^|(?<=[.;:»,] ))(?:[Ll]es (?:deux|trois|quatre) (?!syndicats)[a-zà-ÿ-]+|[Ll]eurs [a-zà-ÿ-]+(?: respecti(?:fs|ves))?|(?:[Ll]e |[Ll]a |[Ll]{A})[^.;:,]{{3,50}} et (?:l{A}|la |le |celle |celui |son |sa )[^.;:,]{{3,50}})(?: respecti(?:fs|ves))? (?:ont|viennent de|vont|doivent|devraient|avaient)(?: [a-zà-ÿ]+){{0,2}} {_SIGNED}(?:é|er|re|u|ure)?(?: [^.;⟦⟧]{{0,40}}?)?,? (?:une?|leur|l{A}|la|le|cet|cette|ce) ?(?:nouve\w+ )?{_AGREEMENT}\b"
)

# « Le partenariat est officiel. X apportera ses brevets, Y ses usines »: what each of two brings to the agreement before.
CONTRIBUTING = r"\b(?:apporte(?:ra|nt|ront)?|fourni(?:t|ra|ssent)|pren(?:d|dra|nent) en charge|met(?:tra|t)? (?:à disposition|à la disposition)|assurera|se charge(?:ra)?|s['’]occupe(?:ra)?|financera|héberge(?:ra)?|conduira|mènera|formera)\b"

# « Z rejoindra le projet en 2025 »: who joins an agreement that the sentences before have stated.
_MAY = r"(?:va|vont|doi(?:t|vent)|peu(?:t|vent)|pour(?:ra|ront|rait|raient)|dev(?:ra|ront|rait|raient)|puissent?|veu(?:t|lent)|souhaitent?|comptent?|aimerai(?:en)?t)"
JOINING = (
    rf"(?<![\wÀ-ÿ])(?:(?:est|sont|sera|seront) (?:aussi |également )?de la partie\b|{_MAY} s{A}y (?:rallier|joindre|associer)|s{A}y (?:rallie(?:nt|ra|ront)?|joi(?:nt|gnent|ndra|ndront|ndrait|ndraient)|est (?:jointe?|ralliée?|associée?)|sont (?:joints|jointes|ralliée?s|associée?s))\b(?! (?:à (?:la |l{A})?|au )⟦)|(?:est|sont|sera|seront) (?:aussi |également |elle aussi |lui aussi )?associée?s? (?:au |aux |à la |à l{A})(?:projet|travaux|programme|démarche|étude|opération|expérimentation)\b|(?:rejoi(?:nt|gnent|ndra|ndront|ndrait|gnait)|intègr(?:e|ent|era|eront|erait)|(?:a|ont|avait) (?:rejoint|intégré)|(?:vient de|viennent de|envisagent? de|{_MAY}) (?:rejoindre|intégrer)|vient d{A}intégrer|(?:a|ont|sera|seront)(?: [a-zà-ÿ]+)? été (?:intégrée?s?|admise?s?|associée?s?)|(?:s{A}est|se sont|s{A}était) (?:greffée?s?|ajoutée?s?|agrégée?s?|ralliée?s?)|"
    rf"(?:s{A}est|s{A}était|se sont) jointe?s?|{_MAY} se joindre|s{A}associ(?:e|ent|era|eront|erait))"
    rf"(?: (?:aussi|également|ensuite|désormais|à son tour|en effet|donc))? (?:à |au |à l{A}|dans )?(?:le |la |l{A}|ce |cet |cette |leur |ses )?(?:nouve\w+ )?(?P<noun>consortium|projet|programme|initiative|dispositif|alliance|groupement|partenariat|accord|co-?entreprise|joint-venture|collaboration|coopération|convention|fondateurs|trio|duo|tandem|quatuor|attelage|démarche|eux|elles)"
    rf"(?![^.;]{{0,60}}⟦)(?! (?:collecti|salarial|(?-i:[A-ZÀ-Þ«“\"])|(?:de|du|des|sur) |d{A})))"
)

# « Le projet a démarré en mai. Y participent X, Y et Z »: who takes part in what the sentence before speaks of.
TAKING_PART = r"(?:^|(?<=[.;:»] ))(?:Y (?:particip|collabor|contribu|coopèr|sièg)(?:ent|eront|aient)|Y (?:prennent|prendront) part|Y sont associée?s|En (?:font|feront) partie|En sont (?:membres|partenaires)|S['’]y (?:associent|sont associée?s))(?: (?:aussi|également|notamment|déjà|désormais))? "
TAKEN_PART_IN = r"\b(?:consortium|alliance|groupement|partenariat|collectif|chaire|laboratoires? communs?|projet|programme|initiative|étude|essai|expérimentation|recherche)s?\b(?! de loi)"

# « Il a été paraphé par le recteur de X et la directrice de Y »: who signed what the sentence before speaks of.
SIGNED_BY = r"^\W*(?:Il|Elle|Celui-ci|Celle-ci|Le tout) (?:a|vient d['’]|sera|doit|devait|devrait|pourrait|avait) ?(?:été |être )*(?:sign|paraph|ratifi|conclu)(?:ée?|er|e)?(?:,? [^.;⟦⟧]{0,45}?)?,? par "
SIGNED_THING = r"\b(?:accords?(?! (?:collecti|salari))|conventions?(?! collecti)|partenariats?|protocoles?(?: d['’]accord)?|mémorandums?|ententes?|chartes? de (?:partenariat|coopération)|contrats? de (?:partenariat|coopération|recherche)|documents? cadres?)\b"

# « Elle s’étend désormais à Z », « Le contrat associe également Z », « Z y est associé »: whom the agreement of the sentences before
# takes in.
WIDENING = (
    rf"(?:^|(?<=[.;:»] ))(?:[Ee]lle|[Ii]l|[Cc]elle-ci|[Cc]elui-ci|(?:[Ll]e |[Ll]a |[Ll]{A}|[Cc]e |[Cc]et |[Cc]ette )(?:nouve\w+ )?(?:accord|convention|partenariat|contrat(?: de (?:coopération|collaboration|partenariat))?|consortium|protocole|alliance|projet|programme|dispositif|groupement|entente|collaboration|coopération))(?:, [^.;:⟦⟧,]{{3,60}},)? "
    rf"(?:(?:s{A}étend(?:ra)?|s{A}élargi(?:t|ra)|s{A}ouvr(?:e|ira)|s{A}est (?:étendue?|élargie?|ouverte?)|est (?:étendue?|élargie?))(?: (?:désormais|aussi|également|bientôt|maintenant|en outre))? à |(?:associe|implique|inclut|mobilise|compte)(?:ra)? (?:aussi|également|en outre|désormais) )(?:la |le |les |l{A})?(?:[a-zà-ÿ-]+ ){{0,2}}(?=⟦)|"
    rf"\b[Cc](?:e|et|ette) (?:accord|convention|partenariat|consortium|protocole|alliance|projet|programme|groupement|entente|collaboration|coopération)(?: à (?:trois|quatre|plusieurs)| [a-zà-ÿ]+)?,? (?:auquel|à laquelle) (?:(?:prend|prendra|prennent|a pris|ont pris) part|participe(?:nt|ra|ront)?|adhère(?:nt|ra)?|s{A}associe(?:nt|ra|ront)?|s{A}est (?:associée?|jointe?)|se joi(?:nt|gnent|ndra)|est (?:aussi |également )?associée?|sont (?:aussi |également )?associée?s)(?: (?:aussi|également|désormais|en outre))? (?:la |le |les |l{A})?(?:[a-zà-ÿ-]+ ){{0,2}}(?=⟦)"
    rf"|\b[Cc](?:e|et|ette) (?:consortium|alliance|groupement|partenariat|collectif|coalition|projet|programme),? (?:où|dans (?:lequel|laquelle)) (?:figure(?:nt)?|siège(?:nt)?|on (?:trouve|retrouve)) (?:aussi|également|déjà) (?:la |le |les |l{A})?(?:[a-zà-ÿ-]+ ){{0,2}}(?=⟦)"
)
TAKEN_IN = (
    r"(?<=⟧) y (?:est|sont|sera|seront|a été|ont été) (?:aussi |également |désormais |ensuite |en outre )?(?:associée?s?|intégrée?s?|admise?s?)\b(?! [^.;]{0,40}⟦)"
    r"|(?<=⟧) (?:complète(?:nt|ra|ront)?|(?:vient|viennent) compléter|étoffe(?:nt|ra|ront)?|renforce(?:nt|ra|ront)?) (?:l['’](?:attelage|alliance|équipe)|l[ae] (?:consortium|groupement|trio|quatuor|collectif|partenariat|coalition))\b(?! (?:de |du |d['’])[^.;]{0,40}⟦)"
)

# « L’Institut les a rejoints cet hiver »: who joins those whom the sentence before names together.
JOINING_THEM = r"(?<![\wÀ-ÿ])les (?:y )?(?:(?:a|ont|avait|aura) (?:[a-zà-ÿ]+ )?rejoints?|rejoi(?:nt|ndra|ndrait)|rejoindre)\b"

# The triggers near which a coordination of subjects, or the only two organisations of a sentence, are parties.
COORDINATION_TRIGGERS = ("noun", "jointly", "partner", "renews", "together", "joint_work", "prep")
PAIR_TRIGGERS = ("of_the_two", "to_each", "both_ways", "headed", "resumed", "by_agreement", "partner", "renews", "binds", "joint_work", "prep", "together")
TITLE_TRIGGERS = ("noun", "together", "jointly")
# What announces a list of parties.
LISTING = rf"\b(?:partenaires|membres (?:du|de la|de l{A}|fondateurs)|consortium|signataires|groupement|collectif|parties prenantes|réuni(?:t|ssant)|rassembl(?:e|ant)|associ(?:e|ant)|fédèr(?:e|ant)|regroup(?:e|ant)|ont signé|signé par|convention|accord|partenariat|alliance|laboratoire commun|chaire)\b"
