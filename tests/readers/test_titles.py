import pytest

from extractor.readers.titles import real_title


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Sanofi et l’Inserm  s’associent\r\nen\x00 oncologie ", "Sanofi et l’Inserm s’associent en oncologie"),
        ("Accord à 12\u00a0M€", "Accord à 12\u00a0M€"),
        ("Modèle économique : Sanofi revoit le sien", "Modèle économique : Sanofi revoit le sien"),
        ("Document de référence 2024", "Document de référence 2024"),
        ("Microsoft Word - x.doc", None),
        ("Microsoft PowerPoint - Résultats 2024", None),
        ("untitled", None),
        ("(anonymous)", None),
        ("Sans titre 1", None),
        ("Document1", None),
        ("Mise en page 1", None),
        ("Présentation PowerPoint", None),
        ("CP Sanofi Inserm v3.docx", None),
        ("cp-sanofi.pdf", None),
        ("- 2024 -", None),
        ("a" * 301, None),
        ("", None),
        (None, None),
    ],
)
def test_real_title(given: str | None, expected: str | None) -> None:
    assert real_title(given) == expected
