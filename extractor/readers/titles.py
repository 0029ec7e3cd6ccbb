"""Which titles in a file's properties are titles: most are left over from the program that wrote the file."""

import re

# Names that programs give on their own, and names of files.
_LEFT_OVER = re.compile(
    r"(?:microsoft (?:word|powerpoint)\s*-.*|word document|(?:nouveau )?document\s?\d*(?: microsoft word)?|"
    r"\(?(?:anonymous|unspecified)\)?|untitled.*|sans[ -]?(?:titre|nom).*|no title|title|titre|(?:mise en page|layout|page|slide|diapositive) ?\d*|"
    r"présentation (?:powerpoint|\d+)|powerpoint presentation|(?:modèle|template) ?\d*|"
    r"\S+\.(?:docx?|dotx?|odt|rtf|pdf|indd|qxp|qxd|pptx?|html?|tex|dvi|txt)|.+\.(?:docx?|indd|qxp|qxd|dvi)|[\W\d_]*)",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[ \x00-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]+")  # and what must not stand in a title
_LONGEST = 300  # characters; what is longer is an abstract


def real_title(value: str | None) -> str | None:
    """The title that a file gives for itself, blanks put right; None where it is no title of the text."""
    title = _BLANKS.sub(" ", (value or "").replace("\u00ad", "")).strip()
    return None if len(title) > _LONGEST or _LEFT_OVER.fullmatch(title) else title
