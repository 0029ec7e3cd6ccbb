"""A run: the files that were found -> the outcome of each document, in order, by one process or by several."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from extractor.errors import DocumentError, UsageError
from extractor.readers import STANDARD_INPUT, Document, Failure, FoundFile, ReadOptions, UniqueIds, format_of, read_file
from extractor.work import Earlier, Outcome, Task, Work, failed

_PACKED = (".gz", ".zst")
_SIGNALS = {number.value: number.name for number in signal.Signals}


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
                yield Earlier(item.id, item.source, size_of(item)) if written(item.id) else item


def _single(found: FoundFile) -> bool:
    """Whether a file is one document, which a worker may read; standard input is the parent's."""
    if found.path == STANDARD_INPUT:
        return False
    inner = Path(found.id).with_suffix("").name if found.suffix in _PACKED else found.id
    try:
        return format_of(replace(found, name=inner)).single
    except DocumentError:
        return False  # reading it says why


def outcomes(todo: Iterator[Task], work: Work, jobs: int) -> Iterator[tuple[Task, Outcome]]:
    """Tasks with their outcomes, in their order. Processes are started only where there is something to share, and where
    the system can fork them."""
    first = list(islice(todo, 2))
    todo = chain(first, todo)
    shared = jobs > 1 and len(first) > 1
    yield from _by_several(todo, work, jobs) if shared else _by_one(todo, work)


def _by_one(todo: Iterator[Task], work: Work) -> Iterator[tuple[Task, Outcome]]:
    for task in todo:
        yield task, work(task)


def _by_several(todo: Iterator[Task], work: Work, jobs: int) -> Iterator[tuple[Task, Outcome]]:
    # Imported only here: a single document need not wait for it.
    from extractor.workers import Died, Workers, can_fork

    if not can_fork():
        yield from _by_one(todo, work)
        return
    workers: Workers[Task, Outcome] = Workers(work, jobs)
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(workers)
        except OSError as error:
            raise UsageError(f"--jobs {jobs}: no process can be started ({error.strerror}); try --jobs 1") from error
        for task, result in workers.results(todo):
            yield task, failed(_dead(task, result.exit_code)) if isinstance(result, Died) else result


def _dead(task: Task, code: int) -> Failure:
    """The failure of a task whose worker ended with an exit code, negative for a signal."""
    how = _SIGNALS.get(-code, f"signal {-code}") if code < 0 else f"exit code {code}"
    message = f"ended the process that worked on it ({how}), perhaps for want of memory; split it or run it alone"
    return Failure(task.id, task.source, "died", message)


def size_of(task: Task) -> int:
    """How much of the input a task is, in bytes, for whoever shows how far a run is."""
    if isinstance(task, Document):
        return len(task.text.encode())
    if isinstance(task, Earlier):
        return task.size
    return file_size(task) if isinstance(task, FoundFile) else 0


def file_size(found: FoundFile) -> int:
    """The size of a file in bytes, 0 where that cannot be told."""
    try:
        return os.stat(found.path).st_size
    except OSError:
        return 0
