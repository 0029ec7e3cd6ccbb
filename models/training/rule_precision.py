"""Measure how often each partnership rule is right on the training documents, and write it for the score.

    python models/training/rule_precision.py [--write]

A statement counts as right by the share of participants (Jaccard) that it names of the gold agreement most like it,
entities found by the pipeline. Rules with few statements are drawn towards the mean of all rules. The weights have been
learned from the same documents: their precision is the one that ``weigh.py`` measured on documents that they had not
seen.
"""

import argparse
from collections import defaultdict
from pathlib import Path

import evaluate_records
import measures

from extractor.components.partnership import likelihood, weighing

TARGET = Path(__file__).parent.parent.parent / "extractor/components/partnership/precision.py"
HEADER = (
    '"""How often each construction was right on the training documents of our corpus; '
    '``models/training/rule_precision.py``\nwrites this file."""\n\n'
)
_PRIOR = 5  # statements' worth of the mean that every rule begins with


def rule_precision() -> tuple[float, dict[str, tuple[float, int]]]:
    """The mean precision, and for each rule its own, drawn towards the mean, and how many relations it gave."""
    likeness: dict[str, list[float]] = defaultdict(list)
    for gold, record in evaluate_records.records(evaluate_records.documents("train", None), "found"):
        index = measures.gold_names(gold)
        wanted = [measures.parties(r, index) for r in gold["relations"] if r["label"] == "PARTNERSHIP"]
        for relation in record["relations"]:
            found = measures.parties(relation, index)
            likeness[relation["rule"]].append(max((len(found & w) / len(found | w) for w in wanted), default=0.0))
    values = [v for rows in likeness.values() for v in rows]
    mean = sum(values) / len(values)
    found = {rule: ((sum(v) + _PRIOR * mean) / (len(v) + _PRIOR), len(v)) for rule, v in sorted(likeness.items())}
    return mean, found | {likelihood.RULE: (weighing.weights().precision, len(likeness[likelihood.RULE]))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write them to {TARGET.name}")
    arguments = parser.parse_args()
    mean, found = rule_precision()
    for rule, (precision, count) in found.items():
        print(f"{rule:40}{precision:8.2f}{count:6}")
    if arguments.write:
        rows = "".join(f'    "{rule}": {precision:.2f},\n' for rule, (precision, _) in found.items())
        unseen = f"# Of a rule that no training document shows.\nMEAN_PRECISION = {mean:.2f}\n"
        TARGET.write_text(f"{HEADER}{unseen}\nPRECISION: dict[str, float] = {{\n{rows}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
