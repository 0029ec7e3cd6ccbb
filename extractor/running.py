"""A run: the files that were found -> the outcome of each document, in order, by one process or by several."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from extractor.errors import DocumentError
from extractor.readers import Document, Failure, FoundFile, ReadOptions, UniqueIds, format_of, read_file
from extractor.work import Earlier, Outcome, Task, Work, failed
from extractor.workers import Died, Workers, can_fork


def cores() -> int:
    """How many processes can run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def tasks(files: Sequence[FoundFile], reading: ReadOptions, written: Callable[[str], bool]) -> Iterator[Task]:
    """What is to be done, in order: a file that is one document as it is, other files row by row.

    Args:
        files: what was found.
        reading: how to read.
        written: whether an earlier run has written the record of an id.
    """
    ids = UniqueIds()
    for found in files:
        for item in [found] if _single(found) else read_file(found, reading):
            if isinstance(item, Failure):
                yield item
            elif repeated := ids.repeated(item.id, item.source):
                yield repeated
            else:
                yield Earlier(item.id, item.source) if written(item.id) else item


def _single(found: FoundFile) -> bool:
    try:
        return format_of(found).single
    except DocumentError:
        return False  # reading it says why


def outcomes(todo: Iterator[Task], work: Work, jobs: int) -> Iterator[tuple[Task, Outcome]]:
    """Tasks with their outcomes, in their order. Processes are started only where there is something to share, and where
    the system can fork them."""
    first = list(islice(todo, 2))
    todo = chain(first, todo)
    if jobs < 2 or len(first) < 2 or not can_fork():
        for task in todo:
            yield task, work(task)
        return
    workers: Workers[Task, Outcome] = Workers(work, jobs)
    with workers:
        for task, result in workers.results(todo):
            yield task, failed(_dead(task, result)) if isinstance(result, Died) else result


def _dead(task: Task, death: Died) -> Failure:
    how = signal.Signals(-death.exit_code).name if death.exit_code < 0 else f"exit code {death.exit_code}"
    message = f"ended the process that worked on it ({how}), perhaps for want of memory; split it or run it alone"
    return Failure(task.id, task.source, "died", message)


def size_of(task: Task) -> int:
    """How much of the input a task is, in bytes (of rows: in characters), for whoever shows how far a run is."""
    if isinstance(task, Document):
        return len(task.text)
    return file_size(task) if isinstance(task, FoundFile) else 0


def file_size(found: FoundFile) -> int:
    """The size of a file in bytes, 0 where that cannot be told."""
    try:
        return os.stat(found.path).st_size
    except OSError:
        return 0
