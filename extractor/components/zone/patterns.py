"""How pages say what is not the article: rules as named data, each over one line. Nothing of spaCy.

Gathered from the layout of French news sites, press releases and newsletters.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

B = "[ \u00a0\u202f]"
_LEAD = r"^[ \t\u00a0>#*_\[•·▪►→»\-–—/|📰👉🔒📧☎©]*"


@dataclass(frozen=True)
class LineRule:
    """A kind of line: the zone it opens, and how far that reaches.

    ``line``: this line alone. ``list``: also the lines after it that are no running text. ``section``: also the
    paragraphs after it, up to the next line that a rule knows or the end.
    """

    id: str
    zone: Literal["boilerplate", "about"]
    expression: str
    extent: Literal["line", "list", "section"] = "line"

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(_LEAD + self.expression, re.IGNORECASE)


RULES = (
    LineRule("zone.about", "about", rf"(?:à|a|au{B}sujet){B}(?:propos|de nous){B}?(?:de(?:s|{B}la|{B}l['’])?{B}|d['’]|du{B}|:|$|\*)", "section"),
    LineRule("zone.about", "about", rf"about{B}[A-ZÀ-Þ]\S*(?:{B}\S+){{0,4}}$", "section"),
    LineRule("zone.contact", "boilerplate", rf"(?:vos?{B})?(?:contacts?|relations?){B}?(?:presse|médias?|investisseurs|communication)?s?\b{B}?(?:presse|médias?)?{B}?(?::|$|\*|[–—-]{B})", "list"),
    LineRule("zone.contact", "boilerplate", r"(?:service (?:de )?presse|attachée? de presse|pour (?:toute|plus d['’]) ?information|renseignements)\b", "list"),
    LineRule("zone.contact", "boilerplate", r"[^.!?]{0,120}(?:\b[\w.+-]+@[\w-]+\.[\w.]+|(?:tél|tel|fax|mob)\.? ?:? ?\+?\d)[^.!?]{0,60}$"),
    LineRule("zone.related", "boilerplate", rf"(?:(?:à{B})?(?:re)?lire{B}(?:aussi|également|sur|la{B}suite|ensuite|plus)|à{B}(?:re)?lire\b|lisez{B}(?:aussi|également)|voir{B}(?:aussi|également|tous|plus)|à{B}voir\b|(?:nous{B})?vous{B}(?:re)?commandons|nous{B}vous{B}recommandons|"
             rf"recommandé{B}pour{B}vous|pour{B}aller{B}plus{B}loin|(?:sur|dans){B}(?:le|la){B}même{B}(?:sujet|thème|rubrique|catégorie)|articles?{B}(?:en{B}relation|liés?|similaires?|associés?|connexes?|récents?|les{B}plus{B}lus)|les{B}plus{B}(?:lus|commentés|partagés|récents)|"
             rf"(?:dernières?|autres){B}(?:actualités|nouvelles|infos|articles|dépêches|brèves)|vous{B}aimerez{B}aussi|en{B}ce{B}moment|également{B}(?:dans|sur|à{B}la{B}une)|à{B}la{B}une|ailleurs{B}sur|article{B}(?:précédent|suivant)|précédent|suivant|plus{B}d['’]articles|"
             rf"nos{B}(?:derniers|autres){B}articles|et{B}aussi|au{B}sommaire|dossiers?{B}(?:liés?|associés?))\b", "list"),
    LineRule("zone.share", "boilerplate", rf"(?:nous{B}suivre|partag(?:er|ez)|imprim(?:er|ez)|envoyer|commenter|réag(?:ir|issez)|suivez(?:-|{B})nous|retrouvez(?:-|{B})nous|j['’]aime|tweeter|facebook|twitter|linkedin|whatsapp|instagram|x|signaler|copier{B}le{B}lien|écouter{B}l['’]article|offrir{B}l['’]article|"
             rf"sauvegarder|enregistrer|favoris|aa|a\+)(?:{B}|$|[|•·,;/:!(\[])(?![^|•·/]{{90}})"),
    LineRule("zone.subscription", "boilerplate", rf"(?:s['’]abonner|abonnez(?:-|{B})vous|je{B}m['’]abonne|inscrivez(?:-|{B})vous|recevoir|recevez|(?:notre{B}|la{B})?newsletter|infolettre|lettre{B}d['’]information|se{B}(?:connecter|désinscrire|désabonner)|connectez(?:-|{B})vous|connexion|déjà{B}abonné|mon{B}compte|"
             rf"(?:cet{B})?article{B}(?:est{B})?réservé|réservé{B}(?:aux|à)|il{B}vous{B}reste{B}\d|la{B}suite{B}(?:est{B})?réservée|accès{B}(?:libre|abonnés)|vous{B}ne{B}souhaitez{B}plus|vous{B}recevez|cet{B}e-?mail|lire{B}la{B}version|créer{B}un{B}compte|découvrez{B}(?:nos{B}offres|toutes{B}nos))"),
    LineRule("zone.cookies", "boilerplate", rf"[^.]{{0,140}}\b(?:cookies?|rgpd|consentement|traceurs|loi{B}informatique{B}et{B}libertés|données{B}personnelles|bloqueur{B}de{B}publicité)\b(?=.{{0,240}}$).*(?:utilis|accept|refus|paramétr|continuer|gérer|droit|consent|navigation|politique)"),
    LineRule("zone.legal", "boilerplate", rf"(?:[^.]{{0,60}})(?:mentions{B}légales|conditions{B}générales|politique{B}de{B}confidentialité|plan{B}du{B}site|tous{B}droits{B}réservés|reproduction{B}interdite|droits{B}de{B}reproduction|\bCGU\b|\bCGV\b|qui{B}sommes(?:-|{B})nous)(?=.{{0,140}}$)"),
    LineRule("zone.legal", "boilerplate", r"(?:©|\(c\)|copyright)[^.]{0,120}$"),
    LineRule("zone.credit", "boilerplate", rf"(?:crédits?{B}?(?:photos?|image)?s?|photos?|source{B}image|image|illustration|légende|visuel|infographie){B}?[:©(/][^.]{{0,140}}\.?$"),
    LineRule("zone.image", "boilerplate", r"!\[[^\]\n]*\]\([^)\n]*\)[^.]{0,40}$"),
    LineRule("zone.dateline", "boilerplate", rf"(?:publié|posté|mis{B}(?:à{B}jour|en{B}ligne)|modifié|paru|par{B}[A-ZÀ-Þ][^.]{{2,50}}[,|–—-]){B}?(?:le|à|par|:|hier|aujourd['’]hui|\d|{B})[^.]{{0,110}}$|(?:temps{B}de{B}lecture|lecture{B}?:|\d+{B}?min(?:utes)?{B}de{B}lecture|réf(?:érence|\.)?{B}?:|source{B}?:|imprimé{B}(?:depuis|le))[^.]{{0,90}}"),
    LineRule("zone.comments", "boilerplate", rf"(?:\d+{B})?(?:commentaires?|réactions?){B}?(?:\(\d+\)|:|$|—)", "list"),
    LineRule("zone.tags", "boilerplate", rf"(?:tags?|mots(?:-|{B})clés?|thèmes?|étiquettes?|rubriques?|catégories?|sujets?{B}associés?){B}?:", "line"),
    LineRule("zone.tags", "boilerplate", r"(?:#\w+[ \u00a0,;]*)+$"),
    LineRule("zone.label", "boilerplate", r"communiqué[ \u00a0](?:de[ \u00a0])?presse[ \u00a0]*[.:]?$"),
    LineRule("zone.menu", "boilerplate", rf"(?:accueil|home|menu|rechercher|vous{B}êtes{B}ici|aller{B}au{B}contenu|fil{B}d['’]ariane|contactez(?:-|{B})nous|retour|haut{B}de{B}page|ok|fermer|charger{B}(?:plus|la{B}suite)|version{B}mobile|faire{B}un{B}don|boutique|nos{B}partenaires{B}recrutent)(?:{B}|$|[|›>»•·/:\-–])(?![^|›>•·/]{{60}})"),
)

# A line that is only several short items with signs between: « Accueil | Actualités | Contact », « Home › Amont ».
# What is taken is never given back (``+`` behind a quantifier): else a long line could be read in endless ways.
def _items(shortest: int, longest: int, signs: str, blanks: int) -> str:
    """An item of some length, without signs, and without as many blanks in a row as stand between items."""
    return rf"(?:(?!{B}{{{blanks}}})[^\n{signs}]){{{shortest},{longest}}}+"


MENU = re.compile(
    rf"^[^|›•·\n]{{1,60}}(?:[|›•·][^|›•·\n]{{1,60}}){{2,}}$|^{B}*+[^|›>\n.]{{1,40}}(?:{B}++[›>»]{B}++[^|›>»\n]{{1,90}})+$|"
    rf"^{B}*+{_items(1, 40, '.!?', 2)}(?:{B}{{2,}}+{_items(1, 28, '.!?', 2)}){{3,}}+{B}*+$|"
    rf"^{B}*+{_items(1, 28, '.!?', 3)}(?:{B}{{3,}}+{_items(1, 28, '.!?', 3)}){{2,}}+{B}*+$|^{B}*+[^\n.!?]{{1,80}}?{B}{{8,}}+[^\n.!?]{{1,40}}$|"
    rf"^[^\n.!?/]{{2,28}}(?:{B}/{B}[^\n.!?/]{{2,28}}){{3,}}$"
)
# A heading: short, no full stop at its end, no more than a headline's length.
HEADING = re.compile(rf"^(?!.{{90}}.*[.!?]{B}[A-ZÀ-Þ]|.*[.!?]{B}[A-ZÀ-Þ].{{90}}){B}*(?:#{{1,6}}{B}*|\*\*)?[«“\"A-ZÀ-Þ0-9\[(*].{{3,200}}(?<![.;,:])$")
DATED = re.compile(rf"^{B}*(?:[Ll]e{B})?(?:(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche|\d{{1,2}}(?:[/.]\d|{B}\w+{B}\d{{4}}))|^[A-ZÀ-Þ][\w-]+,{B}le{B}\d")
MARKDOWN_HEADING = re.compile(r"^#{1,6}[ \u00a0]")
# Running text: a long line, or one that ends as a sentence does.
RUNNING = re.compile(r"^.{160,}$|^.{50,}[.!?…][»”\")\]]*$")
# A teaser of a list: « - Biosimilaires : 10 milliards d’économies potentielles », « ![…](…) ».
ITEM = re.compile(r"^[ \t]*(?:[-*•▪►→>]|\d+[.)]|!?\[)[ \u00a0]?\S.{3,220}$")
# « Lire aussi : … » inside a paragraph, up to the end of its line.
INLINE_RELATED = re.compile(rf"(?:^|(?<=[.!?»]{B}))(?:\((?=À|A|L))?(?:À{B}|A{B})?(?:[Ll]ire|LIRE|[Vv]oir){B}(?:aussi|AUSSI|également|ÉGALEMENT){B}?:[^\n]*")
