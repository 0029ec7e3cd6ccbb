r"""RTF files as the tests need them, written as Word writes them."""


def press_release() -> bytes:
    """A headline, a paragraph with signs of Windows-1252 and Unicode, a link, a list, a table and a picture."""
    return b"".join(line.encode("ascii") + b"\r\n" for line in _LINES)


_LINES = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset238 Arial CE;}}",
    r"{\colortbl;\red0\green0\blue0;}{\info{\title L\'92Inserm et Sanofi s\u8217?associent}{\author x}}",
    r"{\header Communiqu\'e9 de presse\par}",
    r"\pard\f0\fs32 L\'92Inserm et Sanofi s\u8217?associent\par",
    r"\fs22 L\'92Inserm et San\-ofi annoncent un accord de 12\~M\'80, n\'e9goci\'e9 par {\f1 \'a3ukasz} Nowak.\line Il dure trois ans.\par",
    r'Le projet {\deleted secret }public {\field{\*\fldinst{HYPERLINK "http://example.org/"}}{\fldrslt{est en ligne}}}.\par',
    r"{\listtext\pard\plain\f3 \'b7\tab}la recherche fondamentale\par{\listtext\pard\plain\f3 \'b7\tab}la recherche clinique\par",
    r"\trowd\intbl Budget\cell 12 M\'80\cell\row\trowd\intbl Dur\'e9e\cell trois ans\cell\row",
    r"\pard{\*\shppict{\pict\pngblip " + "89504e47" * 40 + r"}}Fin.\par}",
)
