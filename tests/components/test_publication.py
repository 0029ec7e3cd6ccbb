import pytest

from extractor.components.date.publication import find_publication_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Un article.\nSource : 8/12/2025, BioSpectrum Asia", "2025-12-08"),
        ("Titre\n\n29/09/25\n\nTexte.", "2025-09-29"),
        ("Publié le 3 mars 2024 à 10 h\nTexte", "2024-03-03"),
        ("Date de publication : 12/05/2022\nTexte", "2022-05-12"),
        ("Paris, le 12 mars 2024 – Le groupe annonce", "2024-03-12"),
        ("PARIS, 3 mars 2024 (agence) - Le groupe", "2024-03-03"),
        ("Date de publication :\nLe 3 mars 2024, le groupe a signé un accord.", None),
        ("02/03/2021 | PanoramaCovid-19", None),
        ("Le 3 mars, le groupe a signé.", None),
        ("", None),
    ],
)
def test_the_date_that_a_text_gives_as_its_own(text: str, day: str | None) -> None:
    assert find_publication_date(text) == day
