"""Partnerships: sentences with their organisations in brackets, parties in order, and the status.

Positive sentences and their negative twins stand together.
"""

import re

import pytest

from extractor.components.partnership.arguments import statements

FOUND = """
[X] et [Y] annoncent un partenariat. -> X Y announced
[X], [Y] et l’[Z] ont annoncé vendredi un accord de collaboration. -> X Y Z announced
[X] a signé une convention de partenariat avec le [Y]. -> X Y announced
[X] noue avec [Y] une alliance stratégique. -> X Y announced
Le [X] de [Z] a annoncé un partenariat stratégique avec [Y]. -> X Y announced
Le [X] ([A]) de [Z] a annoncé un partenariat stratégique avec [Y]. -> X Y announced
[X] et [Y] s’associent. -> X Y announced
[X] s’associe à [Y] pour recycler. -> X Y announced
[X] collabore avec [Y] depuis 2013. -> X Y ongoing
Débutée en 2013, la collaboration entre [X] et [Y] continue. -> X Y ongoing
[X] et [Y] renforcent leur partenariat. -> X Y renewed
[X] et [Y] pourraient conclure une alliance. -> X Y planned
[X] met fin à son partenariat avec [Y]. -> X Y ended
[X] dément toute alliance avec [Y]. -> X Y denied
Aucun accord de coopération n’a été signé entre [X] et [Y]. -> X Y denied
Ce vaccin, [X] le développe en partenariat avec [Y]. -> X Y announced
Accord de collaboration négocié par [X] pour [Y] et l’[Z]/[W] avec [V]. -> X Y Z V announced
[X]-[Y] : un accord à 308 M€ -> X Y announced
Un consortium réunissant [X], [Y], [Z] et [W]. -> X Y Z W announced
[X], coentreprise de [Y] et [Z], recrute. -> Y Z announced
[X] et [Y] ouvrent ensemble une école. -> X Y announced
[X], [Y] et [Z] font cause commune. -> X Y Z announced
L’accord de [X] avec [Y] fait débat. -> X Y announced
[X] x [Y] : une chaussure. -> X Y announced
[X] et [Y] lancent une offre commune. -> X Y announced
[X], partenaire historique de [Y], fournit l’étude. -> X Y ongoing
Main dans la main, [X] et [Y] ouvrent une salle. -> X Y announced
[X] va faire équipe avec [Y]. -> X Y announced
"""

NOTHING = """
[X] et [Y] publient leurs résultats.
[X] rachète [Y].
[X] et [Y] s’affrontent devant le tribunal.
Le partenariat de [X] avance.
[X] fournit des turbines à [Y].
[X] et [Y] détiennent ensemble 12 % du capital.
[X] et [Y] discutent, mais pas ensemble.
La [X] et la [Y] signent la convention collective.
"""


def read(marked: str) -> list[tuple[str, str]]:
    text, mentions, names = "", [], []
    for piece in re.split(r"(\[\w+\])", marked):
        if piece.startswith("["):
            mentions.append((len(text), len(text) + len(piece) - 2))
            names.append(piece[1:-1])
            text += piece[1:-1]
        else:
            text += piece
    found = statements(text, (0, len(text)), mentions, 0)
    return [(" ".join(names[i] for i in statement.parties), statement.status) for statement in found]


@pytest.mark.parametrize("row", FOUND.strip().splitlines())
def test_found(row: str) -> None:
    sentence, expected = row.split(" -> ")
    *parties, status = expected.split(" ")
    assert read(sentence) == [(" ".join(parties), status)]


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_nothing(sentence: str) -> None:
    assert read(sentence) == []
