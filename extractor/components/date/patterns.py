"""What dates and durations look like: rules as named data, with the exclusions beside them.

An expression's group ``span`` is what becomes the entity (the whole match where it has none); the other
groups are what ``parser`` reads. All expressions are bounded: none can crawl. Nothing of spaCy.
"""

import re

from extractor.components.date.calendar import (
    FIXED_HOLIDAYS,
    MONTH_ABBREVIATIONS,
    MONTH_NAMES,
    MOVABLE_HOLIDAYS,
    WEEKDAY_NAMES,
    without_accents,
)
from extractor.numerals import APPROXIMATE, BLANKS, WORDS
from extractor.rules import Pattern

B = rf"(?:[{BLANKS}]{{1,2}})"
W = rf"(?:[{BLANKS}]{{1,3}}(?:\r?\n)?|\r?\n)"
APOSTROPHE = "['’]"
DASH = "[-‐‑–—]"

_names = [without_accents(m) for m in MONTH_NAMES]
_abbreviations = [without_accents(a) + r"\b\.?" for m in MONTH_ABBREVIATIONS for a in sorted(m, key=len, reverse=True)]
MONTH = rf"(?:(?:{'|'.join(_names)})(?!\w))"
ANY_MONTH = rf"(?:(?:{'|'.join(_names)})(?!\w)|{'|'.join(_abbreviations)})"
LOWER_MONTH = rf"(?:{'|'.join(MONTH_NAMES)}|fevrier|aout|decembre)(?!\w)"
CAPITAL_MONTH = rf"(?:{'|'.join([m.capitalize() for m in MONTH_NAMES] + [m.upper() for m in MONTH_NAMES] + ['FEVRIER', 'AOUT', 'DECEMBRE'])})(?!\w)"
WEEKDAY = rf"(?:{'|'.join(WEEKDAY_NAMES)})(?!\w)"
SHORT_WEEKDAY = r"(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?"
ANY_WEEKDAY = rf"(?:{WEEKDAY}|{SHORT_WEEKDAY})"
_day_words = "premier|vingt[- ]et[- ]un|trente[- ]et[- ]un|vingt-(?:deux|trois|quatre|cinq|six|sept|huit|neuf)|dix-(?:sept|huit|neuf)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
DAY = r"(?<![\d.,/])(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:er\b|ᵉʳ)?"
ANY_DAY = rf"(?:{DAY}|\b(?:{_day_words}))"
YEAR = r"(?:1[0-9]\d\d|20\d\d)(?![\d€$£%])"
WORD_YEAR = r"(?:deux mille|mill?e? neuf cent|dix-neuf cent)(?:[- ](?:et[- ])?(?:vingts?|trente|quarante|cinquante|soixante|quatre|dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|cinq|six|sept|huit|neuf)){0,6}(?![\w-])"
ANY_YEAR = rf"(?:{YEAR}|{WORD_YEAR})"
DAYPART = rf"(?:{W}(?:(?:dans la{B}|à{B}|au{B})?(?:matin(?:ée)?|midi|après-midi|soir(?:ée)?|minuit|nuit))(?!\w))"
RELATIVE = r"(?:derni(?:er|[èe]re)s?|pass[ée]e?s?|prochaine?s?|suivante?s?|pr[ée]c[ée]dente?s?|[ée]coul[ée]e?s?|à venir)(?!\w)"
PART = rf"(?:(?P<part>début|debut|fin|mi|milieu)(?:{DASH}|{B})(?:(?:du{B}mois{B}de{B}|du{B}mois{B}d{APOSTROPHE}|de{B}l{APOSTROPHE}(?:année{B}|an{B})?|du{B}|de{B}la{B}|de{B}|d{APOSTROPHE}))?)"
NUMBER = rf"(?:(?:\d{{1,3}}(?:[{BLANKS}]\d{{3}}(?!\d)){{1,3}}|\d{{1,4}})(?:[,.]\d{{1,2}})?(?![\d,.]\d)|(?:{'|'.join('une ' + a + ' (?:de|d’)' if a != 'quinzaine' else 'une quinzaine de' for a in APPROXIMATE)})(?=\b)|\b{WORDS})"
UNIT = r"(?:ans?|ann[ée]es?|mois|semaines?|jours?|heures?|minutes?|secondes?|trimestres?|semestres?|si[èe]cles?|d[ée]cennies?)(?!\w)"
ORDINAL = r"(?:premi(?:er|ère)|1er|1re|deuxième|2(?:e|è|è?me|nd)|second|troisième|3(?:e|è|è?me)|quatrième|4(?:e|è|è?me)|dernier)"
LEFT = r"(?<![\w/.@-])"
SEASON = rf"(?:printemps|automne|hiver|{without_accents('été')})(?!\w)"

_holidays = sorted([*FIXED_HOLIDAYS, *MOVABLE_HOLIDAYS], key=len, reverse=True)
_holiday_surface = {
    "noel": "noël", "veille de noel": "veille de noël", "reveillon de noel": "réveillon de noël", "paques": "pâques",
    "epiphanie": "épiphanie", "pentecote": "pentecôte", "lundi de paques": "lundi de pâques",
    "lundi de pentecote": "lundi de pentecôte", "fete du travail": "fête du travail",
    "fete de la musique": "fête de la musique",
}  # fmt: skip
HOLIDAY = "|".join(
    without_accents(_holiday_surface.get(h, h)).replace("ë", "[ëe]").replace("â", "[âa]").replace("ô", "[ôo]").replace("'", APOSTROPHE)
    for h in _holidays
)

# One end of a range: as much of a date as is written there.
POINT = (
    rf"(?:(?:{ANY_WEEKDAY},?{W})?{DAY}(?:{W}{ANY_MONTH}(?:{W}{ANY_YEAR})?)?"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}(?!\d)|\d{{1,2}}/\d{{1,2}}(?![\d/])"
    rf"|(?:début{B}|fin{B}|mi-)?{ANY_MONTH}(?:{W}{ANY_YEAR})?|(?:début{B}|fin{B}|mi-)?{YEAR}|T[1-4](?:{W}{YEAR})?)"
)
DATED_POINT = (
    rf"(?:(?:{ANY_WEEKDAY},?{W})?{DAY}{W}{ANY_MONTH}(?:{W}{ANY_YEAR})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?(?![\d/.])"
    rf"|(?:début{B}|fin{B}|mi-)?{ANY_MONTH}(?:{W}{ANY_YEAR})?|(?:début{B}|fin{B}|mi-)?{YEAR}|T[1-4](?:{W}{YEAR})?)"
)
_article = rf"(?:le{B}|la{B}|l{APOSTROPHE}|les{B})?"

# Signs: cheap expressions over the lower-cased text, near which alone a pattern is tried.
_MONTH = r"\b(?:jan|f[ée]v|mars|avr|mai\b|jui|jul|ao[uû]|sep|oct|nov|d[ée]c)"
_WEEKDAY = r"(?:lun|mar|mercre|jeu|vendre)di|samedi|dimanche"
_YEAR = r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)"
_DASHED = r"\d{4}-\d\d"
_JOINED = r"\d[/.-]\d"
_DATED = rf"{_YEAR}|{_MONTH}|\d/\d|\bt[1-4]\b"
_SEASON = r"printemps|automne|hiver|[ée]t[ée]\b"
_HOLIDAY = r"no[ëe]l|p[âa]ques|toussaint|ascension|pentec|sylvestre|[ée]piphanie|assomption|rameaux|mardi gras|cendres|vendredi saint|halloween|chandeleur|saint-valentin|jour de l|nouvel an|f[êe]te d|armistice|14-juillet|11-novembre"
_UNIT = r"\b(?:ans?|ann[ée]es?|mois|semaines?|jours?|heures?|minutes?|secondes?|trimestres?|semestres?|si[èe]cles?|d[ée]cennies?)\b"

DATES = (
    Pattern("date.iso", "DATE", "iso", r"(?<![\w/.-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-])", sign=_DASHED),
    Pattern("date.numeric", "DATE", "numeric", rf"(?:{ANY_WEEKDAY},?{B})?(?<![\d/.,-])(?P<d>\d{{1,2}})(?P<s>[/.-])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}}|\d\d)(?!\d|[/.-]\d|,\d)", sign=_JOINED),
    Pattern("date.day_month_numeric", "DATE", "numeric", rf"(?:(?:^[ \t]*|[(|•–-]{B}|[A-Z]\.,{B})|\b(?:le|du|au|dès|dès le|depuis|depuis le|avant|après|apres|avant le|après le|jusqu{APOSTROPHE}au|et|entre le|ce|{WEEKDAY}|{SHORT_WEEKDAY}){B}|(?<![\w/.,-])(?=\d{{1,2}}/0[1-9]))(?P<span>(?P<d>\d{{1,2}})(?P<s>[/.])(?P<m>\d\d?))(?!\w|[/.,-]\d|{B}?[%€$£°]|{B}\d{{1,4}}{B}h\b)", re.IGNORECASE | re.MULTILINE, sign=_JOINED),
    Pattern("date.month_numeric", "DATE", "month", r"(?<![\w/.,-])(?P<m>0?[1-9]|1[0-2])[/-](?P<y>(?:19|20)\d\d)(?!\d|[/.-]\d)", sign=_JOINED),
    Pattern("date.iso_month", "DATE", "month", r"(?<![\w/.,-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?!\d|[/.-]\d)", sign=_DASHED),
    Pattern("date.full", "DATE", "day", rf"{LEFT}(?P<span>(?:ce{B})?(?:(?P<wd>{ANY_WEEKDAY}),?{W}(?:le{B})?)?(?P<d>{ANY_DAY}){W}(?:de{B})?(?P<m>{ANY_MONTH}),?{W}(?P<y>{ANY_YEAR})(?:{DAYPART})?)", sign=_MONTH),
    Pattern("date.short_year", "DATE", "day", rf"{LEFT}(?P<span>(?:(?P<wd>{ANY_WEEKDAY}),?{W})?(?P<d>{ANY_DAY}){W}(?P<m>{MONTH}){B}{APOSTROPHE}?(?P<y>\d\d)(?!\d))(?=[.;:)»\]\n]|,(?!\d)|$|{B}(?:à|au|et|par|,|-|–){B})", sign=_MONTH),
    Pattern("date.month_short_year", "DATE", "month", rf"\b(?:en|de|d{APOSTROPHE}|fin|début|depuis|dès|à){B}?(?P<span>(?P<m>{MONTH}){B}{APOSTROPHE}?(?P<y>[5-9]\d)(?!\d))(?=[.;:)»\]\n]|,(?!\d)|$|{B}(?!{UNIT})[a-zà-ÿ])", sign=_MONTH),
    Pattern("date.day_month", "DATE", "day", rf"{LEFT}(?P<span>(?:ce{B})?(?:(?P<wd>{ANY_WEEKDAY}),?{W}(?:le{B})?)?(?P<d>{ANY_DAY}){W}(?P<m>{ANY_MONTH})(?:{W}(?P<rel>{RELATIVE}))?(?:{DAYPART})?)(?!\w)", sign=_MONTH),
    Pattern("date.month_year", "DATE", "month", rf"{LEFT}(?P<span>(?:{PART})?(?:mois{B}d(?:e{B}|{APOSTROPHE}))?(?P<m>{ANY_MONTH}){W}(?:de{B}(?:l{APOSTROPHE}année{B})?)?(?P<y>{ANY_YEAR}))", sign=_MONTH),
    Pattern("date.month", "DATE", "month", rf"{LEFT}(?P<span>(?:{PART}|(?:ce{B})?mois{B}d(?:e{B}|{APOSTROPHE}))?(?P<m>{LOWER_MONTH})(?:{W}(?P<rel>{RELATIVE}))?)", re.NOFLAG, sign=_MONTH),
    Pattern("date.month_capital", "DATE", "month", rf"\b(?:[Ee]n|EN|[Dd]e|DE|[Dd]ès|DÈS|[Dd]epuis|DEPUIS|[Aa]vant|[Ff]in|FIN|[Dd]ébut|DÉBUT){B}(?P<span>(?P<m>{CAPITAL_MONTH}))", re.NOFLAG, sign=_MONTH),
    Pattern("date.part_month_capital", "DATE", "month", rf"{LEFT}(?P<span>(?P<part>[Ff]in|FIN|[Dd]ébut|DÉBUT|DEBUT|[Mm]i|MI)(?:{DASH}|{B})(?P<m>{CAPITAL_MONTH}|{LOWER_MONTH}))", re.NOFLAG, sign=_MONTH),
    Pattern("date.part_year", "DATE", "year", rf"{LEFT}(?P<span>{PART}(?P<y>{YEAR}))", sign=_YEAR),
    Pattern("date.year", "DATE", "bare_year", r"(?<![\w.,/:+€$£%°#@=-])(?P<y>1[5-9]\d\d|20\d\d)(?![\w%€$£°@=]|[./:]\w|,\d|-\d)", sign=_YEAR),
    Pattern("date.year_word", "DATE", "year", rf"{LEFT}(?P<y>{WORD_YEAR})", sign=r"deux mille|cent "),
    Pattern("date.decade", "DATE", "decade", rf"\bannées{B}(?P<y>(?:1[5-9]\d|20\d)0|[1-9]0|vingt|trente|quarante|cinquante|soixante-dix|soixante|septante|quatre-vingt-dix|quatre-vingts?|nonante)(?![\w-])", sign="années"),
    Pattern("date.century", "DATE", "century", r"\b(?P<roman>[XVI]{1,5})(?:e|è|è?me|ᵉ)[ \u00a0\u202f]siècle(?!\w)", re.NOFLAG, sign="siècle"),
    # Fiscal and civil periods.
    Pattern("date.quarter_code", "DATE", "quarter", rf"{LEFT}(?:(?P<n>[1-4])(?P<kind>[TQ])|(?P<kind2>[TQ])(?P<n2>[1-4]))(?:{B}|-|/)?(?P<y>(?:20|19)\d\d|(?<=[TQ]){APOSTROPHE}?\d\d)(?![\w/])", re.NOFLAG, sign=r"[tq][1-4]|[1-4][tq]"),
    Pattern("date.quarter_bare", "DATE", "quarter", rf"\b(?:au|du|le|ce|en|un|d{APOSTROPHE}ici|fin|début|et){B}(?:(?:fin|début){B})?(?P<span>(?P<kind2>[TQ])(?P<n2>[1-4]))(?![\w-])", re.NOFLAG, sign=r"[tq][1-4]"),
    Pattern("date.half_code", "DATE", "half", rf"{LEFT}(?:(?P<n>[12])(?P<kind>[SH])|(?P<kind2>[SH])(?P<n2>[12]))(?:{B}|-|/)?(?P<y>(?:20|19)\d\d|(?<=[SH]){APOSTROPHE}?\d\d)(?![\w/])", re.NOFLAG, sign=r"[sh][12]|[12][sh]"),
    Pattern("date.half_bare", "DATE", "half", rf"\b(?:au|du|le|ce|en|un|d{APOSTROPHE}ici){B}(?P<span>(?P<kind2>[SH])(?P<n2>[12]))(?![\w-])", re.NOFLAG, sign=r"[sh][12]"),
    Pattern("date.quarter", "DATE", "quarter", rf"{LEFT}(?P<span>(?:{PART})?(?P<n>{ORDINAL}){B}trimestre(?:{B}(?:de{B}(?:l{APOSTROPHE}(?:année|exercice){B})?|civil{B}|fiscal{B})?(?P<y>{YEAR}))?(?:{B}(?P<rel>{RELATIVE}))?)(?!\w)", sign="trimestre"),
    Pattern("date.half", "DATE", "half", rf"{LEFT}(?P<span>(?:{PART})?(?P<n>{ORDINAL}){B}semestre(?:{B}(?:de{B}(?:l{APOSTROPHE}(?:année|exercice){B})?|civil{B}|fiscal{B})?(?P<y>{YEAR}))?(?:{B}(?P<rel>{RELATIVE}))?)(?!\w)", sign="semestre"),
    Pattern("date.first_months", "DATE", "first_months", rf"{LEFT}(?P<n>{WORDS}|\d{{1,2}}){B}premiers{B}mois(?:{B}(?:de{B}(?:l{APOSTROPHE}(?:année{B}|exercice{B})?)?)?(?P<y>{YEAR})|{B}de{B}l{APOSTROPHE}(?:année|exercice)(?!\w))?", sign="premiers"),
    Pattern("date.season_year", "DATE", "season", rf"{LEFT}(?P<span>(?:{PART})?(?P<season>{SEASON}){B}(?:de{B})?(?P<y>{YEAR}))", sign=_SEASON),
    Pattern("date.season", "DATE", "season", rf"{LEFT}(?P<span>(?:{PART})?(?:(?:cet|ce){B}|vacances{B}d{APOSTROPHE})?(?P<season>printemps|automne|hiver)(?!\w)(?:{B}(?P<rel>{RELATIVE}))?)", sign=_SEASON),
    Pattern("date.summer", "DATE", "season", rf"(?:\b(?P<det>l|d|dès l){APOSTROPHE}|\b(?:plein|en|chaque){B}|(?=\bcet\b|\bfin\b|\bdébut\b|\bmi\b|\bvacances\b))(?P<span>(?:(?P<part>fin|début|mi)(?:{DASH}|{B})(?:de{B}l{APOSTROPHE}|d{APOSTROPHE})?|cet{B}|vacances{B}d{APOSTROPHE})?(?P<season>{without_accents('été')})(?!\w)(?:{B}(?P<rel>{RELATIVE}))?)(?!{B}(?:de|par|a|au|aux|été){B})", sign=r"[ée]t[ée]\b"),
    Pattern("date.back_to_school", "DATE", "back_to_school", rf"\b(?:à|dès|depuis|avant|après|pour|de|jusqu{APOSTROPHE}à|cette|d{APOSTROPHE}ici|d{APOSTROPHE}ici à){B}(?:la{B})?(?P<span>rentrée(?:{B}(?:scolaire|universitaire|de{B}septembre|littéraire))?(?:{B}(?P<y>{YEAR}))?(?:{B}(?P<rel>{RELATIVE}))?)(?!\w)", sign="rentrée"),
    Pattern("date.back_to_school_year", "DATE", "back_to_school", rf"{LEFT}(?P<span>rentrée(?:{B}(?:scolaire|universitaire))?{B}(?P<y>{YEAR}))", sign="rentrée"),
    Pattern("date.sport_season", "DATE", "years", rf"{LEFT}(?P<span>saison{B}(?P<a>{YEAR})(?:/|{DASH})(?P<b>\d{{4}}|\d\d))(?!\d)", sign="saison"),
    Pattern("date.week_number", "DATE", "week_number", rf"{LEFT}semaine{B}(?:n°{B}?)?(?P<n>[1-4]?\d|5[0-3])(?!\d|[,.]\d)(?:{B}(?:de{B})?(?P<y>{YEAR}))?(?!{B}?[%€])", sign=r"semaine .{0,5}\d"),
    Pattern("date.week_of", "DATE", "week_of", rf"{LEFT}semaine{B}du{B}(?:lundi{B})?(?P<d>{DAY}){W}(?P<m>{ANY_MONTH})(?:{W}(?P<y>{YEAR}))?", sign="semaine du"),
    Pattern("date.holiday", "DATE", "holiday", rf"{LEFT}(?P<span>(?:(?:jours?|fêtes?|vacances|veille){B}de{B}(?:la{B})?)?(?P<h>{HOLIDAY})(?!\w)(?:{B}(?P<y>{YEAR}))?(?:{B}(?P<rel>{RELATIVE}))?)", sign=_HOLIDAY),
    # Ranges.
    Pattern("date.range_days", "DATE", "range", rf"(?:\b(?:du|les?|ces){B}|{LEFT})(?P<span>(?P<a>(?:{ANY_WEEKDAY}{B})?{DAY}){B}?(?:au|à|et|{DASH}){B}?(?P<b>(?:{ANY_WEEKDAY}{B})?{DAY}{W}{ANY_MONTH}(?:{W}{ANY_YEAR})?))(?!\w)", sign=_MONTH),
    Pattern("date.range_numeric", "DATE", "range", rf"(?<![\w/.-])(?P<span>(?P<a>\d{{1,2}}(?:/\d{{1,2}})?){B}?(?:{DASH}|et|au){B}?(?P<b>\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?))(?![\d/])", sign=_JOINED),
    Pattern("date.range_from_to", "DATE", "range", rf"\b(?:de|du|d{APOSTROPHE}){B}?(?P<span>(?P<a>{DATED_POINT}){W}(?:à|au|jusqu{APOSTROPHE}(?:à|au|en)){W}(?P<b>{DATED_POINT}))(?!\w|[/.]\d)", sign=_DATED),
    Pattern("date.range_months", "DATE", "range", rf"{LEFT}(?P<span>(?P<a>{LOWER_MONTH}){B}à{B}(?P<b>{LOWER_MONTH}(?:{W}{ANY_YEAR})?))", re.NOFLAG, sign=_MONTH),
    Pattern("date.range_between", "DATE", "range", rf"\bentre{B}(?:{_article})(?P<span>(?P<a>{POINT}){W}et{W}(?:{_article})(?P<b>{DATED_POINT}))(?!\w|[/.]\d)", sign="entre"),
    Pattern("date.range_dash", "DATE", "range", rf"{LEFT}(?P<span>(?P<a>(?:{DAY}{W})?{ANY_MONTH}(?:{W}{YEAR})?){B}?(?:{DASH}|/){B}?(?P<b>(?:{DAY}{W})?{ANY_MONTH}{W}{YEAR}))(?!\w)", sign=_MONTH),
    Pattern("date.years", "DATE", "years", rf"(?<![\w/.,:-])(?P<a>(?:19|20)\d\d)(?:{DASH}|/|{B}à{B}|{B}{DASH}{B})(?P<b>(?:19|20)\d\d|\d\d)(?![\w%€$£]|[/.,:-]\d)", sign=_YEAR),
    Pattern("date.weekdays", "DATE", "weekdays", rf"(?:\bde{B}|\bdu{B})(?P<span>(?P<a>{WEEKDAY}){B}(?:à|au){B}(?P<b>{WEEKDAY}))", sign=_WEEKDAY),
    Pattern("date.night", "DATE", "weekdays", rf"{LEFT}nuit{B}d(?:e|u){B}(?P<a>{WEEKDAY}){B}(?:à|au){B}(?P<b>{WEEKDAY})", sign="nuit d"),
    # Relative to the publication date.
    Pattern("date.deictic_day", "DATE", "deictic_day", rf"{LEFT}(?P<span>(?P<w>avant-hier|hier|aujourd{APOSTROPHE}hui|après-demain|demain)(?:{B}{WEEKDAY})?(?:{DAYPART})?)(?!\w|-)", sign=r"hier|demain|aujourd"),
    Pattern("date.this_daypart", "DATE", "today", rf"{LEFT}(?:ce{B}(?:matin|midi|soir|jour(?!-là|{B}(?:où|là)))|cet(?:te)?{B}(?:après-midi|nuit))(?!\w|-là)", sign=r"\bcet? "),
    Pattern("date.weekday_number", "DATE", "weekday_number", rf"{LEFT}(?P<span>(?:ce{B})?(?P<wd>{WEEKDAY}|{SHORT_WEEKDAY}){B}(?P<d>{DAY}))(?!\w|[,.]\d|{B}?(?:h\b|heures?\b|%|€|{ANY_MONTH}|{DASH}{B}?\d)|{B}[a-zà-ÿ]+s\b)", sign=rf"{_WEEKDAY}|\b(?:lun|mar|mer|jeu|ven|sam|dim)\b"),
    Pattern("date.weekday_relative", "DATE", "weekday", rf"{LEFT}(?P<wd>{WEEKDAY}){B}(?P<rel>{RELATIVE})", sign=_WEEKDAY),
    Pattern("date.weekday", "DATE", "weekday", rf"{LEFT}(?P<span>(?:(?P<this>ce){B}(?:même{B})?)?(?P<wd>{WEEKDAY})(?:{DAYPART})?)(?!\w|-|{B}(?:noir|saint|gras)\b)", sign=_WEEKDAY),
    Pattern("date.this_period", "DATE", "this_period", rf"{LEFT}(?:ce{B}(?P<u>mois|trimestre|semestre|week-end)(?:-ci)?|cette{B}(?P<u2>année|semaine|saison)(?:-ci)?)(?!\w|-là|{B}(?:de|du)\b)", sign=r"\bcet?(?:te)? (?:mois|tri|sem|week|ann|sai)"),
    Pattern("date.next_period", "DATE", "relative_period", rf"{LEFT}(?:(?P<u>an|ann[ée]e|mois|semaine|trimestre|semestre|week-end|exercice|siècle){B}(?P<rel>{RELATIVE})|(?P<rel2>derni[èe]re|prochaine){B}(?P<u2>ann[ée]e|semaine)(?!\w))", sign=r"\b(?:an|ann[ée]e|mois|semaine|trimestre|semestre|week-end|exercice|siècle)[ \u00a0\u202f]{1,2}(?:der|pas|pro|sui|pr[ée]|[ée]co|à v)|(?:derni[èe]re|prochaine)[ \u00a0\u202f]{1,2}(?:ann|sem)"),
    Pattern("date.new_year", "DATE", "new_year", rf"{LEFT}nouvelle{B}année(?!\w)", sign="nouvelle"),
    Pattern("date.year_after", "DATE", "year_after", rf"{LEFT}année{B}(?:d{APOSTROPHE}(?P<after>après|avant))(?!\w)", sign="année d"),
    Pattern("date.part_period", "DATE", "part_period", rf"{LEFT}(?P<part>début|fin|milieu){B}(?:de{B}l{APOSTROPHE}(?P<u>année|an|exercice)|du{B}(?P<u2>mois|trimestre|semestre)|de{B}(?:la{B}|cette{B})(?P<u3>semaine|année)|d{APOSTROPHE}(?P<u4>année|exercice)|de{B}(?P<u5>mois|semaine))(?:{B}(?P<rel>{RELATIVE}))?(?!\w|{B}(?:{YEAR}|scolaire|universitaire))", sign=r"début d|fin d|milieu d"),
    Pattern("date.the_year", "DATE", "the_year", rf"\b(?:dans{B}l{APOSTROPHE}|(?:au{B})?cours{B}de{B}l{APOSTROPHE}|sur{B}l{APOSTROPHE}|pour{B}l{APOSTROPHE})(?P<span>année)(?=[{BLANKS}]*[.,;:)»\n])", sign="année"),
    Pattern("date.last_periods", "DATE", "last_periods", rf"\b(?:les|des|ces|aux|ses|nos){B}(?P<span>(?:(?P<n>{WORDS}|\d{{1,3}}){B}(?P<rel>dernier|derni[èe]re|prochain|prochaine)s|(?P<rel2>dernier|derni[èe]re|prochain|prochaine)s{B}(?P<n2>{WORDS}|\d{{1,3}})){B}(?P<u>ann[ée]es|mois|semaines|jours|trimestres))(?!\w)", sign=r"derni(?:er|[èe]re)s|prochaine?s"),
    Pattern("date.last_periods_bare", "DATE", "last_periods", rf"{LEFT}(?P<n>\d{{1,3}}){B}(?P<rel>dernier|dernière|prochain|prochaine)s{B}(?P<u>années|mois|semaines|jours)(?!\w)", sign=r"derni(?:er|[èe]re)s|prochaine?s"),
    Pattern("date.ago", "DATE", "ago", rf"\b(?P<span>il{B}y{B}a{B}(?:[a-zà-ÿ]{{1,8}}{B}){{0,3}}?(?P<n>{NUMBER}){B}(?P<u>{UNIT})(?P<half>{B}et{B}demie?)?|(?:voilà|voici){B}(?P<n2>{NUMBER}){B}(?P<u2>{UNIT}))", sign=r"\by a\b|voilà|voici"),
    Pattern("date.in", "DATE", "in_future", rf"\bdans{B}(?:[a-zà-ÿ]{{2,8}}{B})?(?P<n>{NUMBER}){B}(?P<u>(?:ans?|ann[ée]es?|mois|semaines?|jours?)(?!\w))(?!{B}(?:de|d{APOSTROPHE}|qui)\b)", sign="dans"),
    Pattern("date.within", "DATE", "within", rf"\bsous{B}(?P<q>quinzaine|huitaine)(?!\w)", sign="sous"),
    Pattern("date.later", "DATE", "later", rf"{LEFT}(?P<n>{NUMBER}){B}(?P<u>(?:ans?|années?|mois|semaines?|jours?)(?!\w)){B}(?P<way>plus{B}tôt|auparavant|avant|plus{B}tard|après)(?!\w|{B}(?:que|qu{APOSTROPHE}|sa|son|ses|leur|le|la|l{APOSTROPHE}|les|la|un|une|avoir|être|l{APOSTROPHE})\b|{B}l{APOSTROPHE})", sign=r"plus t|auparavant|avant|après"),
    Pattern("date.anchored_day", "DATE", "anchored_day", rf"\b(?:la{B}|le{B}|dès{B}le{B}|du{B}|au{B})(?P<span>(?P<w>avant-veille|veille|surlendemain|lendemain))(?!\w|{B}(?:de|du|des|d{APOSTROPHE})(?:\b|(?=\w)))", sign=r"veille|lendemain"),
    Pattern("date.same_day", "DATE", "same_day", rf"{LEFT}(?:même{B}jour|jour{B}même)(?!\w|{B}(?:que|qu{APOSTROPHE}))", sign=r"même jour|jour même"),
    Pattern("date.weekend", "DATE", "weekend", rf"\b(?:ce|le|du|au){B}(?P<span>week-end)(?!\w|{B}(?:de|du|des|où|précédent|{RELATIVE})\b)", sign="week-end"),
)

DURATIONS = (
    Pattern("duration.range", "DURATION", "duration_range", rf"{LEFT}(?P<n>\d{{1,4}}|{WORDS}){B}?(?:à|ou|{DASH}){B}?(?P<n2>\d{{1,4}}|{WORDS}){B}(?P<u>(?:ans|années|mois|semaines|jours|heures|minutes)(?!\w))", sign=_UNIT),
    Pattern("duration.number", "DURATION", "duration", rf"(?<![\w/@-])(?<!\d[.,{BLANKS}])(?P<n>{NUMBER}){B}(?P<u>{UNIT})(?P<half>{B}et{B}demie?(?!\w))?", sign=_UNIT),
    Pattern("duration.clock", "DURATION", "clock", rf"(?<![\w/.,@-])(?P<n>\d{{1,3}})(?:{B}|-)?(?P<u>min|mn|h|s|sec)\b(?!{B}?\d)(?:\.(?={B}[a-zà-ÿ]))?", re.NOFLAG, sign=r"\d.?(?:min|mn|h|s|sec)\b"),
    Pattern("duration.minutes_seconds", "DURATION", "minutes_seconds", rf"(?<![\w/.,@-])(?P<n>\d{{1,3}}){B}?min{B}?(?P<s>[0-5]?\d)(?!\d)", re.NOFLAG, sign=r"\d.?min"),
    Pattern("duration.seasons", "DURATION", "seasons", rf"{LEFT}(?P<n>{WORDS}|[2-9]|[1-9]\d){B}(?:saisons|étés|hivers|automnes|printemps|exercices|vendanges)(?!\w)", sign=r"saisons|étés|hivers|automnes|printemps|exercices|vendanges"),
    Pattern("duration.few", "DURATION", "few", rf"{LEFT}(?:quelques|plusieurs){B}(?:ans|années|mois|semaines|jours|heures|minutes|décennies|siècles|trimestres)(?!\w)", sign=r"quelques|plusieurs"),
    Pattern("duration.half", "DURATION", "half_unit", rf"{LEFT}(?:une{B})?demi-(?P<u>heure|journée|siècle|décennie|année)s?(?!\w)", sign="demi-"),
    Pattern("duration.quarter", "DURATION", "quarter_unit", rf"{LEFT}(?:un|trois){B}quarts?{B}d(?:{APOSTROPHE}(?P<u>heure)|e{B}(?P<u2>siècle))(?!\w)", sign="quart"),
)

# Words before a date that say on which side of it; they stay outside the span.
MODIFIERS = (
    ("BEFORE", re.compile(rf"(?:\bavant|\bjusqu{APOSTROPHE}(?:en|à|au)|\bd{APOSTROPHE}ici(?:{B}(?:à|au))?|\bau{B}plus{B}tard)(?:{B}(?:le|la|l{APOSTROPHE}|en|au))?[{BLANKS}]?$", re.IGNORECASE)),
    ("AFTER", re.compile(rf"(?:\bapr[èe]s|\bdepuis|\bdès|\bà{B}partir{B}d[eu]|\bà{B}compter{B}d[eu])(?:{B}(?:le|la|l{APOSTROPHE}))?[{BLANKS}]?$", re.IGNORECASE)),
    ("APPROX", re.compile(rf"(?:\bvers|\bautour{B}d[eu]|\baux?{B}alentours?{B}d[eu]|\baux{B}environs{B}d[eu])(?:{B}(?:le|la|l{APOSTROPHE}))?[{BLANKS}]?$", re.IGNORECASE)),
)

# What looks like a date and is none. A candidate that shares a character with one of these is dropped.
EXCLUSIONS = (
    Pattern("date.exclusion.url", "", "", r"(?:https?://|www\.)[^\s<>»\")]{1,2000}|[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80}|(?<![\w/])(?:[\w.-]{1,60}/){1,20}[\w.-]{1,80}\.(?:jpe?g|png|gif|pdf|html?|php|webp|svg|docx?|xlsx?)\b", sign=r"www|http|@|\.(?:jpe?g|png|gif|pdf|html?|php|webp|svg|docx?|xlsx?)"),
    Pattern("date.exclusion.telephone", "", "", r"(?<![\d.])(?:(?:\+|00)\d{2,3}[ .\u00a0\u202f]?(?:\(0\))?|0)[1-9](?:[ .\-\u00a0\u202f]?\d\d){4}(?!\d)|(?<!\d)\+\d{2,3}(?:[ .\-\u00a0\u202f]?\d{2,4}){2,5}(?!\d)", sign=r"\d\d?[ .\-\u00a0\u202f]?\d\d[ .\-\u00a0\u202f]?\d\d"),
    Pattern("date.exclusion.law", "", "", rf"\b(?:loi|décret|ordonnance|arrêté|directive|règlement|circulaire|norme|article|articles|art\.|alinéa|chapitre|section|résolution|délibération|décision|arrêt|pourvoi|dossier|brevet)s?{B}(?:\((?:UE|CE|CEE)\){B})?(?:n{B}?[°ºo]s?{B}?)?(?:[LRD]\.?{B}?)?\d[\d./-]{{0,20}}", re.IGNORECASE, sign=r"\b(?:loi|décret|ordonn|arr[êe]t|direct|règlem|circul|norme|art|alinéa|chap|section|résol|délib|décision|pourvoi|dossier|brevet)\S{0,10}.{1,16}\d"),
    Pattern("date.exclusion.standard", "", "", r"\b(?:ISO|EN|NF|DIN|IEC|CEI)(?:[ /-](?:ISO|EN|CEI|IEC))?[ -]?\d{2,5}(?:[-:]\d{1,4})*", re.NOFLAG, sign=r"\b(?:iso|en|nf|din|iec|cei)\b.?\d"),
    Pattern("date.exclusion.number", "", "", r"(?<!\w)(?:n[°º]s?|N[°º]s?|UMR|UMS|UPR|EA|FRE|USR|U|RCS|SIRET|SIREN|ISBN|ISSN|NAF|APE|DOI|réf\.|Réf\.|ref\.)[ \u00a0\u202f:]{0,3}\w{0,3}[\d./-]{1,20}(?:[ \u00a0]\d{3}){0,4}", re.NOFLAG, sign=r"(?:n[°º]|um[rs]|upr|ea|fre|usr|\bu|rcs|sire[nt]|is[bs]n|naf|ape|doi|réf\.|ref\.)s?.{0,6}\d"),
    Pattern("date.exclusion.version", "", "", rf"\b(?:version|v|release|build|firmware|iOS|Android|Windows|Python|Office){B}?\d{{1,4}}(?:\.\d{{1,5}}){{0,4}}(?![\w/])", sign=r"(?:version|\bv|release|build|firmware|ios|android|windows|python|office).?\d"),
    Pattern("date.exclusion.ip", "", "", r"(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:/\d{1,2})?(?![\d.]\d)", sign=r"\d\.\d"),
    Pattern("date.exclusion.page", "", "", rf"\b(?:pages?|pp?\.|lignes?|vol\.|volume|tome|chap\.){B}?\d{{1,4}}(?:{B}?[-–à]{B}?\d{{1,4}})?(?!\d)", sign=r"(?:page|\bp|ligne|vol|tome|chap).{0,5}\d"),
    Pattern("date.exclusion.street", "", "", rf"\b(?:rue|avenue|av\.|place|boulevard|bd|square|quai|cours|allées?|lycée|collège|école|stade|gymnase|salle|pont|métro|station|résidence|hôpital){B}(?:du{B}|de{B}la{B}|des{B}|de{B})?(?:{DAY}|{_day_words})[- ](?:{'|'.join(_names)})(?:[- ](?:19|20)\d\d)?", sign=_MONTH),
    Pattern("date.exclusion.commemoration", "", "", r"(?<!\w)(?:8|11|14|19)-(?:Mai|Novembre|Mars)-19\d\d", re.NOFLAG, sign=_MONTH),
    Pattern("date.exclusion.address", "", "", rf"(?<![\w.,/])\d{{1,4}}(?:{B}?(?:bis|ter))?,?{B}(?:rue|avenue|av\.|boulevard|bd|place|quai|allée|chemin|route|impasse|cours|square){B}", sign=r"\d.{0,6}(?:rue|avenue|av\.|boulevard|bd|place|quai|allée|chemin|route|impasse|cours|square)"),
    Pattern("date.exclusion.postcode", "", "", r"(?<![\w.,/-])(?:[FBL]-)?\d{5}(?=[ \u00a0][A-ZÉ])|(?<![\w.,/-])(?:CH|B|L)-\d{4}(?=[ \u00a0][A-ZÉ])|(?<=[,;\n] )(?:1[0-9]|20)\d\d[ \u00a0](?:Bruxelles|Lausanne|Genève|Liège|Luxembourg|Tunis|Namur|Louvain)\b", re.NOFLAG, sign=r"\d{4}"),
    Pattern("date.exclusion.flight", "", "", rf"\b(?:vol|vols|train|TGV|TER|bus|ligne|route|autoroute|RN|RD|N|D|A){B}?(?:[A-Z]{{2}}{B}?)?\d{{1,4}}\b(?!/)", re.NOFLAG, sign=r"(?:vols?|train|tgv|ter|bus|ligne|route|autoroute|\b(?:rn|rd|n|d|a)).{0,4}\d"),
    Pattern("date.exclusion.product", "", "", rf"\b(?:Peugeot|Renault|Citroën|Audi|BMW|Mercedes|Porsche|Boeing|Airbus|Prevenar|Windows|Office|Photoshop|AutoCAD|Leica|iPhone|Galaxy|Nokia|Xbox|Playstation|Intel|Formule|Chanel|CAC|SBF|S&P|FTSE|Stoxx|Nikkei|Russell|Horizon|Agenda|France|Objectif|Mission|Expo|Vision|Ambition){B}(?:Europe{B})?\d{{1,4}}(?![\d,.]\d)", re.NOFLAG, sign=r"[a-z][ \u00a0]\d"),
    Pattern("date.exclusion.score", "", "", rf"(?<![\w/.,-])(?:{B})?\d{{1,2}}{B}?[-–]{B}?\d{{1,2}}(?={B}?(?:[.,;)]|(?:contre|face|devant|à domicile|après prolongation|aux tirs|au score|à la pause)\b))(?!{B}?(?:{ANY_MONTH}|/))", re.IGNORECASE, sign=r"\d.?[-–].?\d"),
    Pattern("date.exclusion.ratio", "", "", rf"(?<![\w/])(?:24/24|7/7|24h/24|7j/7|\d{{1,2}}/(?:10|20|100|5)(?={B}?(?:[.,;)]|au\b|en\b|\n|$))|(?<!le )(?<!depuis )(?<!avant )(?<!apres )(?<!après )(?<!-)(?:un/[2-9]|1/[234]|2/3|3/4))(?![\d/-])", sign=r"\d/\d|un/|h/2|j/7"),
    Pattern("date.exclusion.planet", "", "", r"\b(?:planète|sonde|sol de|surface de|orbite de|atmosphère de|mission|rover|vers|sur) Mars\b|\bchamp[- ]de[- ]Mars\b|\bChamps?-de-Mars\b", re.NOFLAG, sign=r"\bmars\b"),
    Pattern("date.exclusion.copyright", "", "", r"(?:©|\bcopyright|\(c\))[ \u00a0]{0,2}(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?", sign=r"©|copyright|\(c\)"),
    Pattern("date.exclusion.quantity", "", "", rf"(?<![\w.,/:-])\d{{4}}{B}(?:€|euros?|dollars?|francs?|FCFA|m²|m2|m3|km²?|hectares?|ha|kg|tonnes?|t|litres?|l|MW|GW|kW|kWh|MWh|GWh|m|cm|mm|mètres|kilomètres|salariés|personnes|patients|emplois|collaborateurs|élèves|étudiants|habitants|places|logements|exemplaires|unités|pages|points|lits|véhicules|visiteurs|adhérents|entreprises|hommes|femmes|clients|magasins|signatures|postes|chercheurs|participants|heures|tours|lieux|mots|fois|kilos|volontaires|agents|abonnés|bénévoles|spectateurs|licenciés|foyers|familles|membres|communes|sites|agriculteurs|soldats|morts|blessés)(?!\w)", sign=r"\d{4}"),
)
