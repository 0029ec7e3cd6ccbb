"""Processes that share tasks: the order, what a death costs, and that nothing runs on when the parent is gone."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.workers import Died, Workers


def squared(number: int) -> int:
    """A task's work; some tasks are deadly, some are slow."""
    if number < 0:
        os.kill(os.getpid(), -number)
    if number % 7 == 0:
        time.sleep(0.005)
    return number * number


def results(tasks: list[int], jobs: int) -> list[int | Died]:
    with Workers(squared, jobs) as workers:
        found = list(workers.results(iter(tasks)))
    assert [task for task, _ in found] == tasks
    return [result for _, result in found]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    assert results(list(range(300)), jobs) == [n * n for n in range(300)]


def test_no_task_no_result() -> None:
    assert results([], 2) == []


def test_a_death_costs_its_own_task_only() -> None:
    tasks = [1, 2, -signal.SIGKILL, 3, 4, 5, -signal.SIGTERM, -signal.SIGKILL, 6]
    dead, fault = Died(-signal.SIGKILL), Died(-signal.SIGTERM)
    assert results(tasks, 1) == [1, 4, dead, 9, 16, 25, fault, dead, 36]


@settings(max_examples=10)
@given(st.lists(st.sampled_from([0, 1, 2, 3, 7, -signal.SIGKILL]), max_size=120), st.integers(1, 3))
def test_deaths_anywhere_leave_all_other_results(tasks: list[int], jobs: int) -> None:
    assert results(tasks, jobs) == [Died(n) if n < 0 else n * n for n in tasks]


def test_a_worker_that_dies_while_it_has_nothing_to_do_costs_nothing() -> None:
    with Workers(squared, 1) as workers:
        os.kill(workers.processes[0], signal.SIGKILL)
        time.sleep(0.1)
        assert list(workers.results(iter([1, 2]))) == [(1, 1), (2, 4)]


def test_tasks_are_taken_only_as_far_ahead_as_there_is_work() -> None:
    taken = 0

    def tasks() -> Iterator[int]:
        nonlocal taken
        for number in range(100_000):
            taken += 1
            yield number

    with Workers(squared, 2) as workers:
        found = workers.results(tasks())
        assert [next(found)[1] for _ in range(5)] == [0, 1, 4, 9, 16]
        assert taken < 1000


def test_workers_end_with_a_parent_that_is_killed() -> None:
    code = (
        "import os, time\nfrom extractor.workers import Workers\n"
        "with Workers(abs, 2) as w:\n print(*w.processes, flush=True)\n time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    children = [int(p) for p in parent.stdout.readline().split()]
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 30
    while any(os.path.exists(f"/proc/{child}") and _runs(child) for child in children):
        assert time.monotonic() < deadline, "workers outlive their parent"
        time.sleep(0.05)


def _runs(process: int) -> bool:
    """Whether a process does anything: one that has ended may wait for somebody to ask after it."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as handle:
            return handle.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
