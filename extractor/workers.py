"""Tasks spread over processes, their results in order. Knows nothing of documents.

Workers are forked, so that they share what the parent has loaded; see ``can_fork``. A worker that dies costs its
task a result (``Died``), nothing else: the other tasks that it had been given are given again, and a new worker
takes its place.
"""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

# Tasks that a worker is given at once: one of few, so that large ones are shared evenly; some of many, to save ways.
_BATCH, _MANY = 4, 64
# Results that wait for an earlier one, in tasks a worker; beyond that workers wait, or memory would grow.
_AHEAD = 64
_NOTHING_YET: Any = object()


@dataclass(frozen=True)
class Died:
    """What there is instead of a result: the exit code of the worker, negative for a signal."""

    exit_code: int


@dataclass
class _Worker:
    process: BaseProcess
    tasks: Connection
    results: Connection
    given: deque[int] = field(default_factory=deque)


def can_fork() -> bool:
    """Whether this system has what ``Workers`` needs."""
    return "fork" in multiprocessing.get_all_start_methods()


class Workers(Generic[Task, Result]):
    """A number of processes that work on tasks.

    Args:
        work: makes a result of a task; it must not raise. Workers have it as it is at the start.
        jobs: how many processes.
    """

    def __init__(self, work: Callable[[Task], Result], jobs: int) -> None:
        self._context: Any = multiprocessing.get_context("fork")
        self._work = work
        self._workers: list[_Worker] = []
        self._jobs = jobs

    def __enter__(self) -> "Workers[Task, Result]":
        for _ in range(self._jobs):
            try:
                self._start()
            except OSError:
                # The system gives no more processes or pipes: those that there are do the work.
                if not self._workers:
                    raise
                break
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
            worker.tasks.close()
            worker.results.close()

    @property
    def processes(self) -> list[int]:
        """The process ids of the workers."""
        return [worker.process.pid for worker in self._workers if worker.process.pid]

    def results(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, Result | Died]]:
        """Tasks with their results, in their order; tasks are taken only as far ahead as there is work."""
        run: _Run[Task, Result] = _Run(tasks)
        while True:
            yield from run.next_results()
            self._give(run)
            if run.finished:
                return
            self._collect(run)

    def _start(self) -> None:
        # Plain pipes, one each way: a pipe for both would be a socket.
        theirs, tasks = self._context.Pipe(duplex=False)
        results, back = self._context.Pipe(duplex=False)
        # A forked worker inherits the parent's ends of all pipes: unless it closes them, nobody notices a dead parent.
        inherited = [end for w in self._workers for end in (w.tasks, w.results)] + [tasks, results]
        process = self._context.Process(target=_work_on, args=(theirs, back, self._work, inherited), daemon=True)
        process.start()
        theirs.close()
        back.close()
        self._workers.append(_Worker(process, tasks, results))

    def _give(self, run: "_Run[Task, Result]") -> None:
        """Give tasks to workers that have nothing to do."""
        while idle := next((w for w in self._workers if not w.given), None):
            batch = [] if run.too_far_ahead(_AHEAD * self._jobs) else run.take(_BATCH if run.taken > _MANY else 1)
            if not batch:
                return
            if _sent(idle, [(number, run.tasks[number]) for number in batch]):
                idle.given.extend(batch)
            else:
                self._replace(idle)
                run.give_back(batch)

    def _collect(self, run: "_Run[Task, Result]") -> None:
        """Wait for something to happen, and take the results that there are."""
        busy = {w.results: w for w in self._workers if w.given}
        for ready in wait(list(busy)):
            worker = busy[ready]  # type: ignore[index]
            try:
                number, result = worker.results.recv()
            except (EOFError, OSError):
                self._bury(worker, run)
            else:
                worker.given.remove(number)
                run.done(number, result)

    def _bury(self, worker: _Worker, run: "_Run[Task, Result]") -> None:
        """A worker has died: its first open task is what killed it, the others go back."""
        self._replace(worker)
        killer, *others = worker.given
        run.done(killer, Died(worker.process.exitcode or 0))
        run.give_back(others)

    def _replace(self, worker: _Worker) -> None:
        worker.tasks.close()
        worker.results.close()
        worker.process.join()
        self._workers.remove(worker)
        try:
            self._start()
        except OSError:
            if not self._workers:
                raise


def _sent(worker: _Worker, tasks: list[tuple[int, Any]]) -> bool:
    """Whether a worker could be given tasks; an idle one that has died cannot."""
    try:
        worker.tasks.send(tasks)
    except (BrokenPipeError, ConnectionError):
        return False
    return True


def _work_on(tasks: Connection, results: Connection, work: Callable[[Any], Any], inherited: list[Connection]) -> None:
    """What a worker does until the parent is gone. An interrupt is the parent's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        other.close()
    while True:
        try:
            batch = tasks.recv()
        except (EOFError, OSError):
            os._exit(0)
        for number, task in batch:
            result = work(task)
            try:
                results.send((number, result))
            except OSError:
                os._exit(0)


class _Run(Generic[Task, Result]):
    """Which tasks are open, and which results wait for earlier ones."""

    def __init__(self, tasks: Iterator[Task]) -> None:
        self._source = tasks
        self._exhausted = False
        self.taken = 0
        self._yielded = 0
        self._again: deque[int] = deque()
        self._results: dict[int, Any] = {}
        self.tasks: dict[int, Task] = {}

    @property
    def finished(self) -> bool:
        return self._exhausted and self._yielded == self.taken

    def too_far_ahead(self, limit: int) -> bool:
        return self.taken - self._yielded >= limit and not self._again

    def take(self, count: int) -> list[int]:
        """The numbers of the next tasks; those that a dead worker left come first, one at a time."""
        if self._again:
            return [self._again.popleft()]
        batch: list[int] = []
        while len(batch) < count and not self._exhausted:
            task = next(self._source, _NOTHING_YET)
            if task is _NOTHING_YET:
                self._exhausted = True
                break
            self.tasks[self.taken] = task
            batch.append(self.taken)
            self.taken += 1
        return batch

    def give_back(self, numbers: list[int]) -> None:
        self._again.extendleft(reversed(numbers))

    def done(self, number: int, result: Any) -> None:
        self._results[number] = result

    def next_results(self) -> Iterator[tuple[Task, Any]]:
        """The results that are there and for which no earlier one is missing."""
        while self._yielded in self._results:
            number = self._yielded
            self._yielded += 1
            yield self.tasks.pop(number), self._results.pop(number)
