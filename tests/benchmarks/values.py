"""Our date and amount components beside EDS-NLP's ``eds.dates`` and dateparser's ``search_dates`` on the same text."""

import time
from collections.abc import Callable

from extractor.components.amount.finder import find as find_amounts
from extractor.components.date.finder import find as find_dates
from tests.benchmarks.throughput import press_documents

CHARACTERS = 60_000


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def peers() -> dict[str, Callable[[str], object]]:
    """Those of the two that are installed."""
    found: dict[str, Callable[[str], object]] = {}
    try:
        import edsnlp

        nlp = edsnlp.blank("eds")
        nlp.add_pipe("eds.dates")
        found["eds.dates"] = nlp
    except ImportError:
        print("edsnlp is not installed: pip install edsnlp")
    try:
        from dateparser.search import search_dates

        found["search_dates"] = lambda text: search_dates(text, languages=["fr"])
    except ImportError:
        print("dateparser is not installed: pip install dateparser")
    return found


def main() -> None:
    texts, size = [], 0
    for document in press_documents():
        texts.append(document.text)
        size += len(document.text)
        if size > CHARACTERS:
            break
    ours = {"our dates": find_dates, "our dates and amounts": lambda text: (find_dates(text), find_amounts(text))}
    for name, work in {**ours, **peers()}.items():
        work(texts[0])
        print(f"{name:24}{seconds(work, texts):8.2f} s for {size:,} characters")


if __name__ == "__main__":
    main()
