"""One worker process as its parent sees it: started, given batches of items, ended."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

from flickrcheck.kept import kept
from flickrcheck.photo import worker
from flickrcheck.photo.ctrl_c import ctrl_c_held_back
from flickrcheck.photo.memory import Memory
from flickrcheck.photo.worker import Failure, Limits

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

T = TypeVar("T")

TASKS_PER_WORKER = 10_000
"""A worker is replaced after so many items; earlier if it keeps too much memory."""

AHEAD = 4
"""Batches a worker that is quick with them may have, so that it need not wait for a busy caller.

Others have two at most, or one would have work left for long when the others are done."""

_AHEAD_BYTES = 4096  # of messages in a pipe: it must never be full, or both sides would wait
_DEATH_LIMIT = 5.0  # seconds; a process that waits for a dead network disk cannot even be killed


@dataclass(slots=True)
class Batch(Generic[T]):
    """Items for one message. again: a worker died of this item before."""

    items: deque[T]
    again: bool = False
    message: bytes = b""


@dataclass(slots=True, eq=False)
class Worker(Generic[T]):
    """batches: what it was sent and has not answered; given: items it was sent in all;
    began: when it got to the first of the batches; quick: it was quick with the last one;
    silent: seconds since it was last heard of or got to work; memory: where it is watched."""

    process: SpawnProcess
    requests: Connection
    answers: Connection
    ready: bool = False
    batches: deque[Batch[T]] = field(default_factory=deque)
    given: int = 0
    began: float = 0.0
    quick: bool = False
    silent: float = 0.0
    memory: Memory | None = None

    @property
    def spent(self) -> bool:
        """It is to be replaced when it has done what it was given."""
        return self.given >= TASKS_PER_WORKER

    def may_take(self, batch: Batch[T]) -> bool:
        """Nothing is sent behind an item that may kill the worker, and no pipe is ever full."""
        if not self.ready or self.spent:
            return False
        if not self.batches:
            return True
        if batch.again or self.batches[-1].again:
            return False
        if len(self.batches) >= (AHEAD if self.quick else 2):
            return False
        waiting = sum(len(each.message) for each in self.batches)
        return waiting + len(batch.message) <= _AHEAD_BYTES

    def is_silent_for_ever(self) -> bool:
        """It has died, and all that it said has been read."""
        if self.process.is_alive():
            return False
        try:
            return not self.answers.poll()
        except OSError:  # Windows, where the end of a pipe is an error
            return True

    def exit_code(self) -> int | None:
        """Wait until it is gone; None if it does not go."""
        self.process.join(_DEATH_LIMIT)
        return self.process.exitcode


def start(task: bytes, limits: Limits) -> Worker[T]:
    """A new worker for a pickled task. Raises OSError if the system allows no further process."""
    context = get_context("spawn")
    theirs, requests = context.Pipe(duplex=False)
    answers, theirs_too = context.Pipe(duplex=False)
    process = context.Process(
        target=worker.serve, args=(theirs, theirs_too, task, limits), daemon=True
    )
    with ctrl_c_held_back():
        process.start()
    theirs.close()  # or its end would not be seen when the worker dies
    theirs_too.close()
    return Worker(process, requests, answers)


def end(workers: Iterable[Worker[T]]) -> None:
    """Kill workers and wait until they are gone."""
    workers = list(workers)
    for each in workers:
        each.process.kill()
    for each in workers:
        if each.exit_code() is not None:
            each.process.close()
        each.requests.close()
        each.answers.close()


def cause_of_death(exit_code: int | None) -> Failure:
    """What a person reads of a file whose worker ended so."""
    if exit_code == worker.SWOLLEN:
        return Failure(
            kept("Reading the file takes more memory than flickrcheck allows for one picture.")
        )
    if exit_code == -getattr(signal, "SIGKILL", 9):
        return Failure(
            kept("The system ended the process that read the file, perhaps for want of memory.")
        )
    return Failure(kept("The process that read the file crashed, so the file may be damaged."))
