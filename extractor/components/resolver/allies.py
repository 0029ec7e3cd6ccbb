"""Organisations that only the agreement shows in which they are named: « un partenariat avec Brennoxa », « l’accord entre Hydrane
et Nordfon », « Hydrane et Nordfon s’allient ».

The press calls a person by the full name first; who is only ever a single unknown word, and concludes agreements, is an
organisation.
"""

import re
from collections.abc import Iterator

from extractor.components.resolver.candidates import TRUST, Candidate, Spans
from extractor.components.resolver.lists import ITEM, may_be_one
from extractor.evidence_patterns import PERSON_AFTER, PERSON_BEFORE
from extractor.lexicon import person_words

RULE = "org.allied"
_AGREEMENT = (
    r"(?:partenariats?|alliances?|collaborations?|coopérations?|co-?entreprises?|joint-ventures?|rapprochements?|ententes?|"
    r"accords? (?:de (?:partenariat|coopération|collaboration|distribution|licence)|commercia(?:l|ux)|stratégiques?|industriels?)|protocoles? d['’](?:accord|entente)|conventions? de partenariat)"
)
_ALLYING = r"\b(?:s['’](?:est |était |sont |étaient )?(?:alli|associ)[a-zéè]+|(?:fait|font|faire) équipe|unit ses forces|unissent leurs forces|(?:co)?développ[a-zéè]+)"
_DETERMINER = r"(?:(?:[Ll]es?|[Ll]a)[ \u00a0]|[Ll]['’])?(?:[a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|ard|arde|belge|suisse|russe)[ \u00a0])?"
_NAMED = rf"(?P<name>{ITEM})"
_BRACKETED = r"(?:[ \u00a0]\([^()\n]{1,30}\))?"
_NAMED_TWO = rf"{_DETERMINER}{_NAMED}{_BRACKETED}[ \u00a0]et[ \u00a0]{_DETERMINER}{_NAMED.replace('name', 'other')}"
_WITH = re.compile(
    rf"(?:\b{_AGREEMENT}(?:[ \u00a0][a-zà-ÿ«»\"“”'’-]+){{0,4}}|{_ALLYING})[ \u00a0]avec[ \u00a0]{_DETERMINER}{_NAMED}"
)
# « la coentreprise entre Hydrane, Nordfon et Alpex »
_NAMED_TWO_OR_THREE = rf"(?:{_DETERMINER}{_NAMED.replace('name', 'third')}{_BRACKETED},[ \u00a0])?{_NAMED_TWO}"
_ENTRE = re.compile(rf"\b{_AGREEMENT}(?:[ \u00a0][^.;:,()\n]{{2,40}}?)?[ \u00a0]entre[ \u00a0]{_NAMED_TWO_OR_THREE}")
# « les pôles de compétitivité Sylvia et Mer Boréale », « les autocaristes irlandais Moy Coaches et flamand Leiereis »: what several are.
_KINDS = (
    r"(?:sociétés|entreprises|groupes|start-up|startups|pôles|clusters|laboratoires|industriels|mutuelles|assureurs|banques|coopératives|opérateurs|"
    r"éditeurs|fabricants|constructeurs|transporteurs|armateurs|compagnies|enseignes|cabinets|cliniques|fondations|instituts|biotechs|medtechs|"
    r"fintechs|énergéticiens|équipementiers|distributeurs|brasseurs|semenciers|motoristes|autocaristes|studios|agences)"
)
_OF_A_KIND = re.compile(
    rf"\b{_KINDS}(?:[ \u00a0](?:de[ \u00a0]|d['’])[a-zà-ÿ]+)?(?:[ \u00a0](?!(?:de|du|des|à|en|au|aux|dans|sur|par|pour|chez|et|ou|comme|dont|que|qui|avec|sous|vers|selon)\b)[a-zà-ÿ-]+)?"
    rf"[ \u00a0]{_NAMED_TWO_OR_THREE}"
)
# « Hydrane s’associe à », « Hydrane et Nordfon dévoilent leur alliance »: what the subject of a sentence does.
_TOLD = r"(?:annonc|dévoil|sign|scell|nou|concl|paraph|officialis)"
_OBJECT = (
    rf"[ \u00a0](?:une?|son|sa|leurs?)[ \u00a0](?:[a-zà-ÿ-]+[ \u00a0]){{0,2}}?(?:{_AGREEMENT}|accords?|conventions?)\b"
)
_ONE_ALLIES = rf"(?:s['’](?:associe|allie)(?:ra)?[ \u00a0](?:à|au|avec)\b|fait[ \u00a0]équipe[ \u00a0]avec\b|(?:va|vient[ \u00a0]de)[ \u00a0](?:travailler|collaborer|s['’](?:associer|allier))[ \u00a0](?:avec|à)\b|(?:(?:a|vient[ \u00a0]de)[ \u00a0])?{_TOLD}[a-zé]*{_OBJECT}[ \u00a0](?:[a-zà-ÿ'’-]+[ \u00a0]){{0,3}}avec\b)"
_TWO_ALLY = rf"(?:s['’](?:associent|allient)\b|font[ \u00a0]équipe\b|unissent[ \u00a0]leurs\b|(?:vont|viennent[ \u00a0](?:de|d['’]))[ \u00a0]?(?:travailler|collaborer|coopérer|s['’](?:associer|allier)|unir[ \u00a0]leurs)|(?:(?:ont|viennent[ \u00a0](?:de|d['’]))[ \u00a0]?(?:(?:indiqué|annoncé|fait[ \u00a0]savoir)[ \u00a0]avoir[ \u00a0])?)?{_TOLD}[a-zé]*{_OBJECT})"
_ONE = re.compile(
    rf"(?:^|\n|[.!?»:;][ \u00a0\n]+)(?:[A-ZÀ-Þ][^,.;:!?\n]{{2,30}},[ \u00a0])?{_DETERMINER}{_NAMED}(?=[ \u00a0]{_ONE_ALLIES})"
)
_TWO = re.compile(
    rf"(?:^|(?<=[\n .!?»:;,]))(?:[Ll]es[ \u00a0](?:sociétés|compagnies|entreprises|groupes|start-up|maisons)[ \u00a0])?{_NAMED_TWO}{_BRACKETED}(?=[ \u00a0]{_TWO_ALLY})"
)
_CLOSES = re.compile(r"[ \u00a0]?(?:[.,;:)(\n»]|$)|[ \u00a0](?!(?:de|du|des)\b|d['’])[a-zà-ÿ0-9]")
_TITLED = re.compile(r"(?:Mmes?|Mlle|MM?\.|Me|Dre?|Pre?|Monsieur|Madame)\b")
_AROUND = 60  # characters before a name in which words show a person


def allied(text: str, kept: list[Candidate]) -> list[Candidate]:
    """With the unknown capitalised names that conclude an agreement. What the model takes for a place or a thing is relabelled
    wherever it stands, and so is a person's name of a single word that no given name ever stands before."""
    standing = Spans(kept)
    surnames = {text[c.start : c.end].split(" ")[-1] for c in kept if c.label == "PER" and " " in text[c.start : c.end]}
    shown: set[str] = set()
    for start, end in _concluding(text):
        name = text[start:end]
        new = Candidate(start, end, "ORG", RULE, TRUST["evident"], {})
        there = standing.overlapping(new)
        if name in surnames:
            continue
        if there is None:
            standing.add(new)
        elif (there.start, there.end, there.rule) == (start, end, "ner") and (
            there.label != "PER" or (" " not in name and person_words().get(name) is None)
        ):
            shown.add(name)
    return [
        Candidate(c.start, c.end, "ORG", RULE, TRUST["evident"], {})
        if c.label in ("PER", "LOC", "MISC") and c.rule == "ner" and text[c.start : c.end] in shown
        else c
        for c in standing
    ]


def _concluding(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand as parties of an agreement, by their words no person's and no place."""
    for regex in (_WITH, _ENTRE, _ONE, _TWO, _OF_A_KIND):
        for match in regex.finditer(text):
            for group in filter(match.group, regex.groupindex):
                start, end = match.span(group)
                before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
                person = _TITLED.match(match[group]) or PERSON_BEFORE.search(before) or PERSON_AFTER.match(after)
                if may_be_one(match[group]) and _CLOSES.match(text, end) and not person:
                    yield start, end
