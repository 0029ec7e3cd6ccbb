"""A lean French for spaCy: tokenizer rules that are compiled in milliseconds.

Importing ``spacy.lang.fr`` compiles one token-match expression of tens of thousands of alternatives,
which costs seconds at every start. The rules below are a few dozen, made for press text, and cut
where Universal Dependencies cuts (« l’ | Inserm », « a | -t-il ») and where a value begins
(« 12 | M€ »). The class is registered under its own code, ``fr_press``: another French pipeline in
the same process keeps spaCy's ``fr``.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

from spacy.attrs import LIKE_NUM
from spacy.language import BaseDefaults, Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry
from spacy.vocab import Vocab
from thinc.api import Config

CODE = "fr_press"

# The Latin letters. spaCy's own classes hold all scripts and take a tenth of a second to compile.
ALPHA_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
ALPHA_LOWER = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž"
ALPHA = "A-Za-zÀ-ÖØ-öø-ſ"

APOSTROPHES = "'’ʼ"
HYPHENS = r"\-‐‑"
CURRENCY_SIGNS = "€$£¥₣₤"

# « l’ », « qu’ », « jusqu’ » and the like stand as tokens of their own. « N’ » before a capital is
# the beginning of a name (« N’Diaye »); « aujourd’hui » and « prud’hommes » match none of these.
ELISION = (
    rf"(?:[cdjlmstCDJLMST]|n|N(?=[{APOSTROPHES}][{ALPHA_LOWER}])|[qQ][uU]|QU|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu|JUSQU)"
    rf"[{APOSTROPHES}](?=[{ALPHA}0-9«“\"])"
)

PUNCTUATION = (
    '… ... « » “ ” „ ‟ " ‹ › ( ) [ ] { } ! ? ; , : * • · ▪ ► ▶ → | ¦ < > = ~ _ # — – ′ ″ † § ¶ © ® ™ ✔ ✓'.split()
)

# The unit that may stick to a number: « 12M€ », « 1,2Md€ », « 354M$ », « 12% », « 5km ».
UNITS = (
    rf"(?:[kKM]|Md|Mds|MD|mds?|Mrd|Mio|mios?|millions?|milliards?)?(?:[{CURRENCY_SIGNS}]|EUR|USD|CHF|GBP|FCFA|XOF|CAD)"
    r"|%|‰|[kKM]|Mds?|[ck]?m[²³2-3]?|[km]g|°C?"
)

PREFIXES = [
    *(re.escape(p) if p != "..." else r"\.\.+" for p in PUNCTUATION),
    ELISION,
    rf"[{APOSTROPHES}‘](?=[{ALPHA}0-9\s]|$)",
    rf"(?:US|CA|AU|HK|NT|C|A|R)?[{CURRENCY_SIGNS}](?=[0-9])",
    r"[+±≈≤≥](?=\d)",
    rf"@(?=[{ALPHA}])",
    rf"[eE]x[{HYPHENS}](?=[{ALPHA_UPPER}])",
    rf"[{HYPHENS}](?=[{ALPHA}0-9])",
    r"/",
    r"\\",
]

SUFFIXES = [
    *(re.escape(p) if p != "..." else r"\.\.+" for p in PUNCTUATION),
    rf"(?<=[{ALPHA}0-9.])[{APOSTROPHES}]",
    rf"(?<=[0-9])(?:{UNITS})",
    rf"(?<=[{ALPHA_LOWER}0-9)\]»”\"%²³€$£\-+])\.",
    rf"(?<=[{ALPHA}][{ALPHA_UPPER}*])\.",
    rf"(?<=[{ALPHA}])[{HYPHENS}]",
    rf"(?<=[{ALPHA}])[{HYPHENS}]t[{HYPHENS}](?:ils?|elles?|on)",
    rf"(?<=[{ALPHA_LOWER}])[{HYPHENS}](?:ils?|elles?|on|je|ce)",
    r"/",
    r"\\",
]

INFIXES = [
    r"\.\.+|…|--+",
    rf"(?<=[{ALPHA_LOWER}])\.(?=[{ALPHA_UPPER}])",
    rf"(?<=[{ALPHA})\]»”])[,;!?«»“”\"()\[\]|•→=*—](?=[{ALPHA}0-9«“\"(\[])",
    rf"(?<=[0-9])[;!?«»“”\"()\[\]|•→=*—](?=[{ALPHA}0-9«“\"(\[])",
    rf"(?<=[0-9]),(?=[{ALPHA}«“\"(\[])",
    rf"(?<=[{ALPHA}\)\]»”])[:<>](?=[{ALPHA}«“\"(\[])",
    rf"(?<=[{ALPHA})])-?/(?=[{ALPHA}(])",
    rf"(?<=[{ALPHA}0-9\)])–(?=[{ALPHA}0-9(])",
    rf"(?<=[/(«“\"][dlDL])[{APOSTROPHES}](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])\+(?=[{ALPHA}])",
]

ABBREVIATIONS = """
M. MM. Mr. Mrs. Ms. Dr. Pr. Prof. St. Ste. Sr. Jr. Mgr. Me.
av. bd. boul. apr. av. env. cf. ex. etc. art. al. chap. coll. dir. éd. fig. hab. ibid. id. inf. sup. max. min. n°. num. p. pp. réf. suiv. sq. tél. vol. vs. c.-à-d. p.ex. R.-V. i.e. e.g.
janv. févr. fév. avr. juil. sept. oct. nov. déc. lun. mar. mer. jeu. ven. sam. dim.
Janv. Févr. Fév. Avr. Juil. Sept. Oct. Nov. Déc. Lun. Jeu. Ven. Sam. Dim. Tél. Cf. Art. Env. Vol.
Inc. Ltd. Corp. Bros. Intl. Dept. Univ. Ets. Éts. Sté.
Yahoo!
""".split()
TOKENIZER_EXCEPTIONS = {term: [{ORTH: term}] for term in ABBREVIATIONS}

# Web addresses, e-mail addresses and file names stay whole, wherever a full stop or a slash stands.
URL = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>«»\"“”]+[^\s<>«»\"“”.,;:!?)\]'’…]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.(?:fr|com|org|net|eu|be|ch|io|ai|info|gouv|edu|tv|uk)(?:/[^\s<>«»\"“”]*[^\s<>«»\"“”.,;:!?)\]'’…])?"
)
# Initials, whether dotted or hyphenated: « J.-P. », « S.A.R.L. », « U.S.A. ».
INITIALS = re.compile(
    rf"(?:[{ALPHA_UPPER}]\.[{HYPHENS}]?)+[{ALPHA_UPPER}]\.|[{ALPHA_UPPER}][{ALPHA_LOWER}]?\.[{HYPHENS}][{ALPHA_UPPER}][{ALPHA_LOWER}]?\."
)

# A company's partners close its name: « Lazard & Cie » ends on one token.
AND_COMPANY = re.compile(r"& (?:Cie|Co)\b")

STOP_WORDS = set(
    "à au aux avec ce ces cet cette dans de des du elle elles en et eux il ils je la le les leur leurs lui ma mais me "
    "mes mon même ne nos notre nous on ont ou où par pas pour qu que qui sa sans se ses son sont sur ta te tes toi ton "
    "tu un une vos votre vous y été être est c d j l m n s t".split()
)

# « Valneva-Pfizer » names two when each is also named by itself; « Saint-Étienne » never does.
PAIR = re.compile(
    rf"(?<![\w{HYPHENS}.])([{ALPHA_UPPER}][\w&]{{2,}})([{HYPHENS}])([{ALPHA_UPPER}][\w&]{{2,}})(?![\w{HYPHENS}])"
)
PAIR_EXCLUSIONS = set(
    "Saint Sainte Saints Saintes Jean Marie Pierre Paul Anne Louis Charles Notre Mont Port Bourg Château Haut Haute Bas Basse".split()
)

NUMBER_WORDS = set(
    "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante septante quatre-vingt quatre-vingts huitante octante nonante cent cents mille million "
    "millions milliard milliards".split()
)


def like_num(text: str) -> bool:
    """Whether a token reads as a number: « 1,2 », « 3/4 », « 2 000 » in one piece, « douze »."""
    digits = text.lstrip("+-±~").replace(",", "").replace(".", "").replace("/", "", 1)
    return digits.isdigit() or text.lower() in NUMBER_WORDS


def _pairs(text: str) -> Iterator[re.Match[str]]:
    """The hyphenated words of which both halves stand alone elsewhere in the text."""
    candidates = [m for m in PAIR.finditer(text) if m[1] not in PAIR_EXCLUSIONS]
    if candidates:
        alone = set(re.findall(rf"(?<![\w{HYPHENS}])[{ALPHA_UPPER}][\w&]{{2,}}(?![\w{HYPHENS}])", text))
        yield from (m for m in candidates if m[1] in alone and m[3] in alone)


_LONGEST_WORD = 400
_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}+")


class PressTokenizer(Tokenizer):  # type: ignore[misc]
    """spaCy's tokenizer with the rules above, « & Cie » kept in one piece, « Valneva-Pfizer » cut in two.

    It never changes a character. Its rules are this module, not a file of the pipeline: a saved
    pipeline tokenizes as the installed version does.
    """

    def __init__(self, vocab: Vocab) -> None:
        super().__init__(
            vocab,
            rules=TOKENIZER_EXCEPTIONS,
            prefix_search=compile_prefix_regex(PREFIXES).search,
            suffix_search=compile_suffix_regex(SUFFIXES).search,
            infix_finditer=compile_infix_regex(INFIXES).finditer,
            token_match=INITIALS.fullmatch,
            url_match=URL.fullmatch,
        )

    def __call__(self, string: str) -> Doc:
        doc = self._tokenized(string)
        joined = [doc.char_span(m.start(), m.end()) for m in AND_COMPANY.finditer(string)]
        pairs = [(doc.char_span(m.start(), m.end()), list(m.groups())) for m in _pairs(string)]
        if joined or pairs:
            with doc.retokenize() as retokenizer:
                for span in filter(None, joined):
                    retokenizer.merge(span)
                for pair, pieces in pairs:
                    if pair is not None and len(pair) == 1:
                        retokenizer.split(pair[0], pieces, [(pair[0], 0)] * 3)
        return doc

    def _tokenized(self, string: str) -> Doc:
        """spaCy's tokens. What stands without blanks is cut where no word is so long: affixes are taken off one by one,
        which takes time in the square of the length (a page's rulers, data that stands in the text)."""
        cuts = [
            at for m in _ENDLESS.finditer(string) for at in range(m.start() + _LONGEST_WORD, m.end(), _LONGEST_WORD)
        ]
        if not cuts:
            return cast(Doc, super().__call__(string))
        pieces = [super(PressTokenizer, self).__call__(string[a:b]) for a, b in pairwise([0, *cuts, len(string)])]
        tokens = [token for piece in pieces for token in piece]
        return Doc(self.vocab, words=[t.text for t in tokens], spaces=[bool(t.whitespace_) for t in tokens])

    def __reduce__(self) -> tuple[type["PressTokenizer"], tuple[Vocab]]:
        return PressTokenizer, (self.vocab,)

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Nothing: the rules are code."""
        return b""

    def from_bytes(self, bytes_data: bytes, *, exclude: Iterable[str] = ()) -> "PressTokenizer":
        """The tokenizer as it is."""
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write nothing: the rules are code."""

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "PressTokenizer":
        """The tokenizer as it is."""
        return self


@registry.tokenizers("extractor.PressTokenizer.v1")  # type: ignore[untyped-decorator]
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """The tokenizer's constructor, as a pipeline's configuration names it."""
    return lambda nlp: PressTokenizer(nlp.vocab)


class FrenchPressDefaults(BaseDefaults):
    config = Config().from_str('[nlp]\n\n[nlp.tokenizer]\n@tokenizers = "extractor.PressTokenizer.v1"\n')
    stop_words = STOP_WORDS
    lex_attr_getters = {LIKE_NUM: like_num}  # noqa: RUF012


class FrenchPress(Language):  # type: ignore[no-untyped-call]
    """French as the press writes it. ``spacy.blank("fr_press")`` gives an empty pipeline."""

    lang = CODE
    Defaults = FrenchPressDefaults
