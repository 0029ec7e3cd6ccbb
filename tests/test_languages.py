import subprocess
import sys
from random import Random

import pytest

from extractor.languages import language_of

FRENCH = """La société Verdalis et l’Institut Marsan ont annoncé mardi un partenariat de quatre ans. Les deux équipes
travailleront ensemble sur des traitements contre la mucoviscidose, une maladie rare qui touche des milliers de
patients en Europe. « Nous sommes heureux de cette alliance », a déclaré la directrice générale. Le montant n’a pas
été dévoilé, mais il serait supérieur à dix millions d’euros selon nos informations. Les premiers essais devraient
commencer avant la fin de l’année dans plusieurs hôpitaux du sud de la France.
"""
ENGLISH = """Verdalis and the Marsan Institute today announced a four-year collaboration to develop new treatments for
cystic fibrosis. Under the terms of the agreement, Verdalis will receive an upfront payment of ten million dollars and
is eligible for milestone payments. “We are thrilled to work with such a talented team,” said the chief executive.
The companies expect that the first clinical trial will begin before the end of the year. Financial details of the
deal were not disclosed. The institute has worked with industry partners since it was founded twenty years ago.
"""
OTHERS = {
    "en": ENGLISH,
    "de": """Die Verdalis AG und das Marsan-Institut haben am Dienstag eine vierjährige Zusammenarbeit angekündigt. Die
beiden Partner wollen gemeinsam neue Behandlungen gegen eine seltene Krankheit entwickeln. Wir freuen uns sehr über
diese Vereinbarung, sagte die Geschäftsführerin. Über den finanziellen Rahmen wurde Stillschweigen vereinbart, er soll
aber nach unseren Informationen mehr als zehn Millionen Euro betragen. Die ersten Studien werden noch vor dem Ende des
Jahres in mehreren Krankenhäusern beginnen.""",
    "es": """La empresa Verdalis y el Instituto Marsan anunciaron el martes una alianza de cuatro años. Los dos equipos
trabajarán juntos en nuevos tratamientos contra una enfermedad rara que afecta a miles de pacientes en Europa. Estamos
muy contentos con este acuerdo, declaró la directora general. El importe no se ha hecho público, pero según nuestras
informaciones supera los diez millones de euros. Los primeros ensayos deberían empezar antes de que termine el año en
varios hospitales del sur del país.""",
    "it": """La società Verdalis e l’Istituto Marsan hanno annunciato martedì un accordo di quattro anni. Le due squadre
lavoreranno insieme a nuove cure contro una malattia rara che colpisce migliaia di pazienti in Europa. Siamo molto
contenti di questa alleanza, ha dichiarato l’amministratrice delegata. L’importo non è stato reso noto, ma secondo le
nostre informazioni supera i dieci milioni di euro. I primi studi dovrebbero cominciare prima della fine dell’anno in
diversi ospedali del sud del paese.""",
    "pt": """A empresa Verdalis e o Instituto Marsan anunciaram na terça-feira uma parceria de quatro anos. As duas
equipas vão trabalhar em conjunto em novos tratamentos contra uma doença rara que afeta milhares de doentes na Europa.
Estamos muito contentes com este acordo, declarou a diretora-geral. O montante não foi divulgado, mas segundo as nossas
informações ultrapassa os dez milhões de euros. Os primeiros ensaios deverão começar antes do fim do ano em vários
hospitais do sul do país.""",
    "nl": """Het bedrijf Verdalis en het Marsan Instituut hebben dinsdag een samenwerking van vier jaar aangekondigd. De
twee teams gaan samen werken aan nieuwe behandelingen tegen een zeldzame ziekte die duizenden patiënten in Europa
treft. Wij zijn erg blij met deze overeenkomst, zei de directeur. Het bedrag werd niet bekendgemaakt, maar volgens onze
informatie is het meer dan tien miljoen euro. De eerste proeven zouden nog voor het einde van het jaar moeten beginnen
in verschillende ziekenhuizen in het zuiden van het land.""",
    "ca": """L’empresa Verdalis i l’Institut Marsan van anunciar dimarts una aliança de quatre anys. Els dos equips
treballaran junts en nous tractaments contra una malaltia rara que afecta milers de pacients a Europa. Estem molt
contents amb aquest acord, va declarar la directora general. L’import no s’ha fet públic, però segons les nostres
informacions supera els deu milions d’euros. Els primers assaigs haurien de començar abans que s’acabi l’any en
diversos hospitals del sud del país.""",
    "ar": """أعلنت شركة فيرداليس ومعهد مارسان يوم الثلاثاء عن شراكة تمتد أربع سنوات. سيعمل الفريقان معا على تطوير علاجات
جديدة لمرض نادر يصيب آلاف المرضى في أوروبا. وقالت المديرة العامة نحن سعداء جدا بهذا الاتفاق. ولم يتم الكشف عن المبلغ
لكنه حسب معلوماتنا يتجاوز عشرة ملايين يورو. ومن المتوقع أن تبدأ التجارب الأولى قبل نهاية العام في عدة مستشفيات في جنوب
البلاد. ويعمل المعهد مع شركاء من القطاع الصناعي منذ تأسيسه قبل عشرين عاما.""",
    "oc": """L’entrepresa Verdalis e l’Institut Marsan an anonciat dimars una aliança de quatre ans. Las doas còlas
trabalharàn amassa sus de tractaments novèls contra una malautiá rara que tòca de milièrs de pacients en Euròpa. Sèm
plan contents d’aqueste acòrdi, declarèt la directritz generala. L’import es pas estat publicat, mas segon nòstras
informacions despassa los dètz milions d’èuros. Las primièras ensagadas deurián començar abans la fin de l’annada dins
mantun espital del sud del país.""",
}


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_clearly_another_language_is_named(language: str) -> None:
    assert language_of(OTHERS[language]) == language


NAMES = ", ".join(
    f"{first} {last}"
    for first in ("Jean", "Hélène", "Bruno", "Léa", "John", "Wolfgang", "Mary", "Paolo")
    for last in ("Castaing", "Salvayre", "Smith", "Müller", "Rossi", "Œuvrard", "O’Neill", "García")
)
TABLE = "\n".join(
    f"{year}\t{12.5 * year:.1f}\tQ{year % 4 + 1}\tTotal EBITDA\t{year % 7},5 %" for year in range(1990, 2026)
)
UNITS = "\n".join(f"{year} ebitda capex roce opex {year % 7} kwh mwh tonnes co2" for year in range(1990, 2026))
CODES = " ".join("".join(Random(n).choices("bcdfgklmnprstvzaeiou", k=5)) for n in range(120))
ENGLISH_NAMES = """Le groupe Green Valley Holdings s’associe à Big Data Partners, à Open Innovation Hub et à Future of
Work Institute pour lancer « The Next Generation Challenge ». Smart Cities Group, Clean Energy Fund, Blue Ocean
Ventures et Digital Health Network seront aussi de la partie, tout comme The Good Food Company. Les lauréats du
programme « Scale Up Your Business » seront connus en mars.
"""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "The company and the institute announced on Tuesday that they will work together for the next four years.",
        FRENCH,
        FRENCH.upper(),
        FRENCH.replace("’", "'").replace("\n", "\r"),
        FRENCH + ENGLISH,
        ENGLISH + FRENCH + ENGLISH,
        FRENCH + "\n".join(f"« {sentence}. »" for sentence in ENGLISH.split(". ")),
        NAMES,
        NAMES.lower(),
        TABLE,
        UNITS,
        CODES,
        ENGLISH_NAMES,
        ENGLISH.upper(),
        "12 34 56 78 " * 500,
        "\ud800 \x00 … « » 😀 " * 100,
    ],
    ids=[
        "empty", "letter", "short", "french", "capitals", "mac", "half", "framed", "quoted", "names", "small names",
        "table", "units", "codes", "english names", "english capitals", "digits", "signs",
    ],
)  # fmt: skip
def test_french_and_what_cannot_be_told_are_left_alone(text: str) -> None:
    assert language_of(text) is None


def test_a_long_text_is_judged_by_its_beginning_middle_and_end() -> None:
    filler = ENGLISH * 200
    assert language_of(filler) == "en"
    assert language_of(FRENCH * 30 + filler) is None
    assert language_of(filler + FRENCH * 30) is None
    assert language_of(filler[: len(filler) // 2] + FRENCH * 30 + filler[len(filler) // 2 :]) is None


@pytest.mark.parametrize("text", [FRENCH, ENGLISH + FRENCH + ENGLISH, ENGLISH_NAMES.split(".")[1]])
def test_french_never_loads_the_identifier(text: str) -> None:
    program = (
        "import sys; from extractor.languages import language_of\n"
        "print(language_of(sys.argv[1]), 'py3langid' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program, text], capture_output=True, text=True, check=True)
    assert run.stdout == "None False\n"
