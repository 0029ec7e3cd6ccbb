"""A whole process on one short file beside ``python -c "import spacy"``, alternating, medians; peak memory on ``seeds/``."""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 9


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    extract = [sys.executable, "-c", "from extractor.cli.app import main; main()"]
    with tempfile.TemporaryDirectory() as folder:
        short = Path(folder) / "short.txt"
        short.write_text("Sanofi et l’Inserm ont signé vendredi un partenariat à 12 M€.", encoding="utf-8")
        ours, spacys = [*extract, str(short)], [sys.executable, "-c", "import spacy"]
        seconds(ours), seconds(spacys)
        times = [(seconds(ours), seconds(spacys)) for _ in range(ROUNDS)]
    ours_median, spacy_median = (statistics.median(t) for t in zip(*times, strict=True))
    print(
        f"extract one-short-file {ours_median:.2f} s, import spacy {spacy_median:.2f} s, ratio {ours_median / spacy_median:.2f}"
    )
    subprocess.run([*extract, str(ROOT / "seeds")], check=True, capture_output=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"peak memory of the main job on seeds/: {peak:.0f} MB")


if __name__ == "__main__":
    main()
