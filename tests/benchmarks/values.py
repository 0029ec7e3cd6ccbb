"""Our date and amount components beside EDS-NLP's ``eds.dates`` and dateparser's ``search_dates`` on the same text."""

import random
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


def digits_and_separators(size: int) -> str:
    """The worst text for expressions about numbers: always the same one."""
    rng = random.Random(0)
    return "".join(rng.choice("0123456789  ..,,//--:\u00a0\n") for _ in range(size))


def main() -> None:
    texts, size = [], 0
    for document in press_documents():
        texts.append(document.text)
        size += len(document.text)
        if size > CHARACTERS:
            break
    ours = {"our dates": find_dates, "our dates and amounts": lambda text: (find_dates(text), find_amounts(text))}
    for name, work in {**ours, **peers()}.items():
        seconds(work, texts)  # expressions are compiled when they are first needed: by all alike before the clock runs
        print(f"{name:24}{seconds(work, texts):8.2f} s for {size:,} characters")
    for size in (500_000, 1_000_000):
        text = [digits_and_separators(size)]
        print(
            f"{size:,} digits and separators: dates {seconds(find_dates, text):.1f} s, amounts {seconds(find_amounts, text):.1f} s"
        )


if __name__ == "__main__":
    main()
