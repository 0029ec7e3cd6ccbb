"""Write the words that our corpus writes in small letters: a name of one word at a sentence's start may be one of them.

    python models/training/common_words.py

Training documents only; words of two documents or more, four letters or more, outside names.
"""

import re
from collections import Counter
from pathlib import Path

import prepare
import sources

TARGET = Path(__file__).parent.parent.parent / "extractor/components/common/lexicon/words.txt"
HEADER = "# Words that our press corpus writes in small letters; models/training/common_words.py writes this list.\n"
_WORD = re.compile(r"(?<![\w’'-])[a-zà-öø-ÿœ]{4,}(?![\w’'-])")


def common_words() -> list[str]:
    """The words, sorted."""
    counts: Counter[str] = Counter()
    for document in sources.press(prepare.CORPUS):
        if sources.held_out(document.id, sources.HELD_OUT_CORPUS):
            continue
        named = [(start, end) for start, end, _ in document.names]
        words = {m.group() for m in _WORD.finditer(document.text) if not any(s <= m.start() < e for s, e in named)}
        counts.update(words)
    return sorted(word for word, count in counts.items() if count > 1)


if __name__ == "__main__":
    found = common_words()
    TARGET.write_text(HEADER + "\n".join(found) + "\n", encoding="utf-8")
    print(f"{len(found)} words")
