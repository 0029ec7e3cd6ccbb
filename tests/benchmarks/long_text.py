"""One text of 5 MB and one of 10 MB by one process: the time, that of the processor, and the most memory that it took."""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from press import press_texts

EXTRACT = [sys.executable, "-c", "from extractor.cli.app import main; main()"]


def text_of(size: int) -> str:
    """Press texts in a row, of so many characters; numbers tell the later rounds of the corpus apart."""
    pieces: list[str] = []
    length = 0
    for number, text in enumerate(press_texts()):
        pieces.append(f"{text}\n\nDépêche {number}\n\n")
        length += len(pieces[-1])
        if length >= size:
            return "".join(pieces)[:size]
    raise AssertionError("texts do not end")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, nargs="+", default=[5, 10])
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in parser.parse_args().megabytes:
            path = Path(folder) / "long.txt"
            path.write_text(text_of(int(megabytes * 1_000_000)), encoding="utf-8")
            start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            arguments = [str(path), "--jobs", "1", "--max-chars", "100000000", "-o", f"{folder}/out.jsonl"]
            subprocess.run([*EXTRACT, *arguments], check=True)
            processor = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
            most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
            print(
                f"{megabytes:g} MB: {time.perf_counter() - start:.0f} s ({processor:.0f} s of the processor), at most {most:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
