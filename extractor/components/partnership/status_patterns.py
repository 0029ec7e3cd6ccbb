"""Which words give an agreement its status: rules as named data. Nothing of spaCy."""

import re
from dataclasses import dataclass
from functools import cached_property

A = "['’]"


@dataclass(frozen=True)
class StatusRule:
    """A status that words of the clause decide; the first rule that matches wins. ``constructions`` limits it to some,
    ``unless`` names what makes the same words say something else."""

    id: str
    status: str
    expression: str
    unless: str = ""
    constructions: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.expression, re.IGNORECASE)

    @cached_property
    def unless_regex(self) -> re.Pattern[str] | None:
        return re.compile(self.unless, re.IGNORECASE) if self.unless else None


_NOT = rf"(?:\bne |\bn{A})"
_CONCLUDED = r"(?:nou|conclu|sign|cré|fond|cofond|mont|form|entam|engag|lanc|scell|constitu|ouvert|né|tiss|initi|inaugur|établi|mis en place)[a-zé]*"
STATUS_RULES = (
    StatusRule("status.not_renewed", "ended", rf"{_NOT}[^.;]{{0,40}}\b(?:pas|plus)\b[^.;]{{0,30}}(?:renouvel|recondui|prolong)|sans (?:être|avoir été) (?:renouvel|recondui)|non[- ](?:renouvel|recondu)|{_NOT}(?:renouvel|recondui|prolong)[a-zà-ÿ]* (?:pas|plus)\b|(?:sera|a été|est) (?:[a-zà-ÿ]+ )?(?:dissou|liquid|rompu|résili|enterré|abandonné|dénoncé)|(?:déjà )?\)? ?enterrée?\b"),
    StatusRule("status.end", "ended", rf"\bme(?:t|ttent|ttra|ttront|ttre|ttant|ttait)(?: [a-zà-ÿ]+){{0,3}} (?:fin|terme)\b|\bmis (?:fin|un terme)|\brésili|\brompt|\brompu|\brompre|\brupture|\bdivorc|\bse sont séparé|\banciens? (?:partenaire|allié)|\bex-partenaire|\banciennement (?:partenaire|allié|associé)|(?<!pas )\bcess(?:e|ent|é|er|era|ation)\b|\bdénonc(?:e|ent|é)\b|\bpren(?:d|dra|nent|ant) fin|\bpris fin|\bs{A}achèv|\bs{A}est (?:achevé|éteint|arrêté|retir)|\bs{A}arrête\b|\bsuspen(?:d|dent|dre|du) (?:sa|son|leur|leurs|ses|la|le)\b|"
               rf"\bvit ses derni|\barriv[a-zé]* à (?:échéance|son terme)|\ba expiré|\bexpirer\b|\btouche à sa fin|\btourne(?:nt)? la page|\b(?:la |à la )?fin (?:de (?:la |leur |son |l{A})|du |de l{A})(?:partenariat|collaboration|coopération|alliance|accord|contrat|entente|tandem|aventure|duo|mariage|convention|association)|\bfin de (?:partie|parcours)|\bclap de fin|\bdissou|\bse (?:sépare|sont séparé)|\bferment? (?:le|leur|définitivement)|"
               rf"\bquitte\b|{_NOT}[^.;,]{{0,30}}plus (?:ensemble|avec|partenaires?|liée?s?|associée?s?|alliée?s?)\b|\bne surviv|\brenonc[a-z]+,? [^.;]{{0,30}}à (?:leur|son|la|l{A})|\b(?:avait|avaient) (?:cofond|fondé|créé|conçu|lancé|noué|uni|développé|monté)|\blongtemps (?:associ|alli|parten)|\bjusqu{A}en (?:19|20)\d\d\b(?=[^.;]*\bavai)|\bparenthèse\b|\b(?:se )?retir(?:e|ent|é|ée|er) (?:du|de la|de l{A}|de leur) ?(?:projet|consortium|groupement|co-?entreprise|joint-venture|alliance|partenariat|aventure)|\bse retirer?\b(?! d)|\bavai(?:t|ent) jusqu{A}alors|\bs{A}est retirée? d"),
    StatusRule("status.denial", "denied", rf"\bdéme(?:nt|nti|ntir)|\bdémenti|\baucune? (?:accord|partenariat|alliance|collaboration|coopération|rapprochement|convention|projet|discussion|autre forme|contrat|lien|groupement|chaire|consortium|coentreprise)|\bpas (?:de |d{A})(?:accord|partenariat|alliance|collaboration|mariage|rapprochement|projet|fusion|contrat|discussion)|\bni (?:accord|partenariat|alliance|fusion|mariage|essai)\b|\bni [a-zà-ÿ]+,? ni (?:d{A}|de )?(?:accord|partenariat|alliance|essai)|\bexclut|\bpure invention|\bsans (?:autre forme d{A}|)alliance|\brévél(?:ée|ées|é) fausse|\bjamais (?:discuté|travaillé|collaboré|signé|envisagé|été question)|\bprêtait\b|\bnie(?:nt)?\b|\brefus(?:e|é|ent) de (?:s{A}allier|s{A}associer|signer)|"
               rf"{_NOT}(?:avons|avez|ont|a|avait|aura|auront|s{A}alli[a-z]+|s{A}associ[a-z]+|sign[a-z]+|travaill[a-z]+|collabor[a-z]+|coopér[a-z]+|coopèr[a-z]+|étudi[a-z]+|négoci[a-z]+|discut[a-z]+|est|sera|seront|y a|y aura|fera|feront)(?: [a-zà-ÿ]+)? (?:pas|jamais|ni|nullement)\b",
               unless=rf"{_NOT}(?:a|ont|sont|est|sera|seront) pas (?:(?:été|encore été) )?(?:communiqu|dévoil|précis|divulgu|révél|rendu|chiffr|connu|souhaité|voulu|détaill|public)|{_NOT}(?:est|sera|sont) pas (?:remis|un simple|le premier|la premi|qu|seul|exclusi|concern|nouve|anodin)|{_NOT}(?:remplace|prévoit|comprend|exclut|empêche|change|suffi|signifie|comporte|porte|couvre|concerne) pas"),
    StatusRule("status.signed_intention", "announced", rf"\b(?:vient|viennent) de s{A}(?:associer|allier|unir)\b|(?:sign|paraph|scell|conclu)[a-zéè]*(?: [^.;⟦⟧]{{0,50}})? (?:lettres?|déclarations?) d{A}intention|lettres? d{A}intention(?: [^.;⟦⟧]{{0,40}})?(?:sign|paraph)|\b(?:ont|a|avoir|vient de|viennent de) (?:signé|signer|conclu|conclure|noué|nouer|scellé|sceller|paraphé|parapher)[ ,][^.;]{{0,60}}(?:accord|convention|partenariat|protocole|mémorandum|contrat)|\b(?:signé|conclu|paraphé|scellé|noué)e?s? (?:ce |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)",
               unless=rf"\brenouvel|\brecondui|\bprolong|\bavenant|\bl{A}an (?:dernier|passé)|\bl{A}année d{A}après|\bil y a (?:un|deux|trois|quatre|cinq|six|\w+) ans"),
    StatusRule("status.renewal", "renewed", rf"\brenouvel(?!able)|\brecondui|\breconduc(?!tible)|\bprolong|\bproro[gr]|\brempil|\brepart(?:ent|)\b[^.;]{{0,15}}(?:pour|ensemble|main)|\bremet(?:tent|) le couvert|\b(?:années?|ans|saisons?) (?:supplémentaires?|de plus)|\bavenant|\bsecond souffle|\brenforc[a-zé]+ (?:encore )?(?:leurs?|son|sa|ce|cette|le|la|les|l{A}) ?(?:[a-zà-ÿ]+ )?(?:partenariats?|collaborations?|coopérations?|alliances?|accords?|conventions?|liens?|relations?|entente|rapprochement)\b|\brenforcement de (?:leurs?|la|l{A}) ?(?:liens|partenariat|collaboration|coopération|alliance)|\bs{A}étend|\bét(?:end|endent|endu)(?: (?:à|au|aux|en) [^.;,⟦⟧]{{1,25}})? (?:leur|son|sa|leurs)\b|\bélargi[a-z]* (?:leur|son|sa|leurs)\b|\bapprofondi|\bresserr|\bréaffirm|\bconsolid|\bnouvelle étape|\bpérennis|\brelanc[a-zé]+ (?:leur|son|sa)\b|\brefond[a-zé]+ leur",
               unless=r"\b(?:non|pas) (?:renouvel|recondui)|\bétend(?:ent)? l['’]offre"),
    StatusRule("status.conditional", "planned", rf"\b(?:(?<!on )pourrai|devrai|serai(?:t|ent) (?:sur le point|en|proche|prêt)|aurai(?:t|ent)|souhaiterai|envisag|souhait(?:e|ent|ait)\b|(?<!afin d['’])(?<!pour )(?<!d['’])étudi(?:e|ent|er|eraient|ait)\b|discut(?:e|ent|er|eraient|ait)\b|discussions?\b|pourparlers|négoci(?:e|ent|ations?|eraient|erait)\b|rumeur|projett|réfléchi(?:t|ssent)|planch(?:ent|e sur)|songe|espèr|veu(?:t|lent)\b|projet d{A}(?:alliance|accord|union)|\bvers (?:une?|la|le|l{A}|leur) ?(?:[a-zà-ÿ]+ )?(?:alliance|partenariat|rapprochement|accord|coopération|collaboration|mariage|coentreprise)|projets? de (?:partenariat|rapprochement|coopération|coentreprise|mariage|convention)|en préparation|s{A}apprêt|à l{A}étude|prêts? à (?!taux)|en vue de (?:constituer|créer|former|conclure|nouer)|autoris[a-zé]+ [^.;]{{0,40}}à signer|report[eé]e?s?\b|manifest[a-zé]+ (?:leur|son) intérêt|d{A}ici à la fin|sur le point de|en passe de|n{A}exclu[a-z]* pas|ouverte?s? à|préparent? (?:un|une|leur)|doivent signer|doit signer|sera(?:it)? signée?|intentions?\b)|\b(?!(?:souvent|devant|pourtant|avant)\b)[a-zà-ÿ]{{3,}}(?:erait|eraient|irait|iraient|drait|draient|tiendrait)\b",
               unless=rf"^[^\wÀ-ÿ⟦]*(?:en (?:s{A}(?:alli|associ|adoss|unis)|[a-zà-ÿ]+ant une?\b)|grâce à|forte? d)|\b(?:après|à l{A}issue de|au terme de) [^.;⟦⟧]{{0,25}}(?:discussions|négociations|pourparlers)|\bsignent\b[^.;]*\ben vue de"),
    StatusRule("status.apposed", "ongoing", rf"⟧,? (?:la |une |leur )?(?:co-?entreprise|joint-venture|filiale commune|société commune|centrale commune)(?: [a-zà-ÿ]+)? (?:de |du |d{A}|entre |détenue|formée|créée|fondée)|^[^\wÀ-ÿ⟦]*(?:co-?)?détenue? |\bson (?:[a-zà-ÿ]+ )?partenaire(?: [a-zà-ÿ]+)? (?:l{A}|la |le )?⟦|^[^\wÀ-ÿ⟦]*forte? de (?:son|sa)\b|^[^\wÀ-ÿ⟦]*(?:partenaire|associée?|alliée?)s?\b(?![^⟦]*:)|\b(?:est|sont) (?:une?|la|le|l{A}) ?(?:unité mixte|co-?entreprise|joint-venture|filiale commune|laboratoire commun)|⟧, (?:l{A}un des |le |la )?partenaire [^,;]{{0,60}}⟦\d+⟧(?: [^,;⟦⟧]{{0,30}})?,", unless=r"\bdev(?:ient|iennent|iendra|enir|enu)|\bnouve"),
    StatusRule("status.since", "ongoing", rf"\bdepuis (?!(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|peu)\b)|\bdéjà\b|\bhistorique|\bde longue date|\bpoursui(?:t|vent|vre)\b|\b(?:débutée?|entamée?|engagée?|nouée?|initiée?)s? (?:en|il y a|au|dès|voici)|\bactuel|\bdont [^.;,]{{0,40}} est (?:le |la |l{A})?partenaire|\bfêt(?:e|ent|ait|aient) (?:ses|leurs|son|leur)\b|\bsuit son cours|\btoujours en vigueur|\brest(?:e|ent) (?:lié|associé|allié|partenaire)|\ben cours\b|\bcontinu(?:e|ent|era|eront) (?:à|de|d{A})|(?<!{A})\b(?:est|sont) (?:aussi |également |déjà )?(?:liée?s?|jumelée?s?|associée?s?|adossée?s?) (?:à|au|aux|avec)\b|\bl{A}an (?:dernier|passé)\b|\bl{A}année d{A}après\b|\bil y a (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+) ans"),
    StatusRule("status.past_year", "ongoing", rf"\b{_CONCLUDED}(?: [^.;⟦⟧]{{0,25}})? (?:en|dès|fin|début|au printemps|à l{A}été) (?:[a-zéû]+ )?(?P<year>(?:19|20)\d\d)\b|\ben (?P<year2>(?:19|20)\d\d)\b[^.;]{{0,50}}\b{_CONCLUDED}", unless=r"\brejoi"),
    StatusRule("status.fruit", "ongoing", rf"\b(?:fruit|issue?s?|née?s?) (?:d{A}une? |du |de la |de l{A})(?:collaboration|partenariat|accord|alliance|rapprochement|coopération|rencontre)"),
    StatusRule("status.standing", "ongoing", r"", constructions=("partnership.partner_of", "partnership.partner_apposed", "partnership.liaison", "partnership.made_of", "partnership.makes_with", "partnership.joint_work"), unless=r"\bdev(?:ient|iennent|iendra|enir|enu)|\bannonc|\bdésign|\bchoisi|\bsign[eé]|\bnouve|\blanc(?:e|ent|era|é)\b|\bouvr|\bva\b|\bvont\b|\b[a-z]+(?:era|eront|ira|iront|dra|dront)\b"),
    StatusRule("status.standing_body", "ongoing", r"\b(?:co-?entreprise|joint-venture|filiale commune|laboratoire commun|consortium|groupement|GIE|unité mixte)\b", constructions=("partnership.noun_of", "partnership.noun_by", "partnership.noun_apposed"), unless=r"\bannonc|\bcré(?:ent|er|ation|eront)\b|\blanc(?:ent|er|ement)\b|\bconstitu(?:ent|er|tion)\b|\bnouve|\bva\b|\bvont\b|\bsign[eé]|\bdépos|\bretenu|\bremport|\bdécroch|\battribu|\bconfi|\bdésign|\bchoisi|\bsera\b|\bseront\b"),
    StatusRule("status.working", "ongoing", r"\b(?:travaille(?:nt)?|collabore(?:nt)?|coopère(?:nt)?|cogèrent|codirigent|coproduisent|coorganisent|développe(?:nt)? (?:avec|ensemble)|codéveloppe(?:nt)?|cheminer?|testent ensemble|exploitent ensemble|cogère)\b", unless=r"\bannonc|\bsign[eé]|\bdésormais|\bviennent de|\bvient de"),
)
DEFAULT_STATUS = ("status.default", "announced")
