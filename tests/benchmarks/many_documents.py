"""10,000 documents by one process and by two: how much faster, and how the memory grows.

Speed is measured without looking; memory in a run of its own, as the resident memory of all processes of the run (what
they share counted once), read from /proc when so many documents are done.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from press import press_texts

EXTRACT = [sys.executable, "-c", "from extractor.cli.app import main; main()"]


def command(folder: Path, jobs: int, *options: str) -> list[str]:
    return [*EXTRACT, str(folder / "docs.jsonl"), "--jobs", str(jobs), "-o", str(folder / f"{jobs}.jsonl"), *options]


def seconds(folder: Path, jobs: int) -> float:
    start = time.perf_counter()
    subprocess.run(command(folder, jobs), check=True)
    return time.perf_counter() - start


def resident(process: int) -> float:
    """MB of a process and its children, what they share counted once."""
    tree = [process]
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        tree += [int(child) for child in children.read_text().split()]
    rollups = [Path(f"/proc/{p}/smaps_rollup").read_text() for p in tree]
    return sum(int(line.split()[1]) for text in rollups for line in text.splitlines() if line.startswith("Pss:")) / 1024


def memory(folder: Path, jobs: int, marks: list[int]) -> dict[int, float]:
    """The resident memory after some numbers of documents, in MB."""
    log, found, done = folder / f"log-{jobs}.jsonl", {}, 0
    with subprocess.Popen(command(folder, jobs, "--log-json", str(log))) as process:
        while not log.exists() and process.poll() is None:
            time.sleep(0.05)
        with log.open(encoding="utf-8") as events:
            while process.poll() is None and len(found) < len(marks):
                line = events.readline()
                if not line:
                    time.sleep(0.02)
                    continue
                done += json.loads(line)["event"] == "document"
                if done in marks and done not in found:
                    found[done] = resident(process.pid)
        process.terminate()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--only", choices=["speed", "memory"])
    arguments = parser.parse_args()
    count = arguments.documents
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (folder / "docs.jsonl").open("w", encoding="utf-8") as rows:
            for number, text in enumerate(islice(press_texts(), count)):
                rows.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
        if arguments.only != "memory":
            one, two = seconds(folder, 1), seconds(folder, 2)
            same = (folder / "1.jsonl").read_bytes() == (folder / "2.jsonl").read_bytes()
            ratio = f"ratio {one / two:.2f}, same bytes: {same}"
            print(f"{count} documents: one process {one:.0f} s, two {two:.0f} s, {ratio}", flush=True)
        for jobs in (1, 2) if arguments.only != "speed" else ():
            marks = memory(folder, jobs, [count // 10, count - 50])
            print(f"--jobs {jobs}: resident after so many documents, in MB:", {n: round(mb) for n, mb in marks.items()})


if __name__ == "__main__":
    main()
