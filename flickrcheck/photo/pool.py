"""Runs a task on many items in worker processes that may crash, hang or swell.

Each worker has two pipes of its own and nothing is shared between workers, no lock and no queue:
whatever moment a worker is killed at, also in the middle of an answer, costs only the item it was
at. (Pools that share one pipe and its lock, such as pebble's, stand still for ever then.) All is
done by the thread that takes the results, so nothing runs on behind its back.
"""

from __future__ import annotations

import pickle
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.reduction import ForkingPickler
from typing import Generic, TypeVar, overload

from flickrcheck.errors import FlickrcheckError, os_reason
from flickrcheck.photo import worker
from flickrcheck.photo.memory import Memory, best_guard
from flickrcheck.photo.worker import Failure, Limits

__all__ = ["Failure", "run"]

T = TypeVar("T")
R = TypeVar("R")

WORKER_MEMORY = 2 << 30
"""Bytes of memory that a worker may take beyond what it starts with."""

MEMORY_GUARD = best_guard()
"""How that is held."""

TASKS_PER_WORKER = 10_000
"""A worker is replaced after so many items; earlier if it keeps too much memory."""

BATCH_BYTES = 1 << 20
BATCH_ITEMS = 16
"""Light items are sent together: at most so many, and together no more than so many bytes."""

AHEAD = 4
"""Batches a worker that is quick with them may have, so that it need not wait for a busy caller.

Others have two at most, or one would have work left for long when the others are done."""

_AHEAD_BYTES = 4096  # of messages in a pipe: it must never be full, or both sides would wait
_MAX_JOBS = 60  # Windows waits for 63 pipes at most
_LOOK_FOR_STOP = 0.1  # seconds between two looks at ``stop``
_TICK = 0.25  # seconds without a result after which None is given
_NAP = 2.0  # seconds by which a wait must be late to mean that the computer slept
_BEAT = 1.0  # seconds; what a wait or a busy caller counts at most against the time limit
_WATCH = 0.1  # seconds between two looks at the memory of the workers
_QUICK = 0.1  # seconds for a batch
_START_LIMIT = 60.0  # seconds in which a worker must have imported everything
_MAX_FAILED_STARTS = 3  # in a row, before the run is given up
_DEATH_LIMIT = 5.0  # seconds; a process that waits for a dead network disk cannot even be killed


@overload
def run(
    task: Callable[[T], R],
    items: Iterable[T],
    *,
    jobs: int,
    timeout: float,
    stop: threading.Event,
    weigh: Callable[[T], int] | None = None,
    low_priority: bool = False,
) -> Generator[tuple[T, R | Failure], None, None]: ...


@overload
def run(
    task: Callable[[T], R],
    items: Iterable[T],
    *,
    jobs: int,
    timeout: float,
    stop: threading.Event,
    weigh: Callable[[T], int] | None = None,
    low_priority: bool = False,
    paused: Callable[[], bool],
) -> Generator[tuple[T, R | Failure] | None, None, None]: ...


def run(
    task: Callable[[T], R],
    items: Iterable[T],
    *,
    jobs: int,
    timeout: float,
    stop: threading.Event,
    weigh: Callable[[T], int] | None = None,
    low_priority: bool = False,
    paused: Callable[[], bool] | None = None,
) -> Generator[tuple[T, R | Failure] | None, None, None]:
    """``(item, task(item))`` for every item, in the order in which they get done.

    task: a function of a module (not a lambda), because workers import it by name; the module
    that was started (``__main__``) is imported by them too and must guard its start.
    items: taken only as fast as results are, and handed out in their order.
    jobs: worker processes, started when there is work for them; timeout: seconds an item may take.
    weigh: bytes of an item, or as many as take as long; light items are sent together.
    low_priority: workers give way to other programs.
    paused: while it is true no new item is taken; what is under way is still given. A caller that
    passes it gets None as well, whenever nothing has come for 0.25 s.

    A task that raises, takes too long, takes too much memory or kills its worker gives a Failure
    for its own item only. An item whose worker died is run once more, alone. Time in which this
    process did not run either (the computer slept, the terminal stopped it) is not counted.
    After ``stop`` is set nothing more is given, running tasks are killed and the generator ends
    within about a second. No worker is left when it ends, however it ends; close() it if you leave
    it early. Raises FlickrcheckError if workers cannot be started.
    """
    limits = Limits(WORKER_MEMORY, MEMORY_GUARD, low_priority)
    pool: _Pool[T, R] = _Pool(task, items, max(1, min(jobs, _MAX_JOBS)), timeout, weigh, limits)
    given = time.monotonic()
    results: list[tuple[T, R | Failure]] = []
    try:
        while not stop.is_set():
            if paused is None or not paused():
                pool.hand_out()  # before the caller gets to work, so that the workers have some
            for result in results:
                yield result
                if stop.is_set():
                    return
            if pool.done:
                return
            if results:
                given = time.monotonic()
            elif paused is not None and time.monotonic() - given >= _TICK:
                yield None
                given = time.monotonic()
            results = pool.collect()
    finally:
        pool.end()


@dataclass(slots=True)
class _Batch(Generic[T]):
    """Items for one message. again: a worker died of this item before."""

    items: deque[T]
    again: bool = False
    message: bytes = b""


@dataclass(slots=True, eq=False)
class _Worker(Generic[T]):
    """batches: what it was sent and has not answered; given: items it was sent in all;
    began: when it got to the first of the batches; quick: it was quick with the last one;
    silent: seconds since it was last heard of or got to work; memory: where it is watched."""

    process: SpawnProcess
    requests: Connection
    answers: Connection
    ready: bool = False
    batches: deque[_Batch[T]] = field(default_factory=deque)
    given: int = 0
    began: float = 0.0
    quick: bool = False
    silent: float = 0.0
    memory: Memory | None = None

    def may_take(self, batch: _Batch[T]) -> bool:
        """Nothing is sent behind an item that may kill the worker, and no pipe is ever full."""
        if not self.ready or self.given >= TASKS_PER_WORKER:
            return False
        if not self.batches:
            return True
        if batch.again or self.batches[-1].again:
            return False
        if len(self.batches) >= (AHEAD if self.quick else 2):
            return False
        waiting = sum(len(each.message) for each in self.batches)
        return waiting + len(batch.message) <= _AHEAD_BYTES


class _Pool(Generic[T, R]):
    """The workers of one run and what is waiting for them."""

    def __init__(
        self,
        task: Callable[[T], R],
        items: Iterable[T],
        jobs: int,
        timeout: float,
        weigh: Callable[[T], int] | None,
        limits: Limits,
    ) -> None:
        self._task = bytes(ForkingPickler.dumps(task))
        self._batches = _batches(items, weigh)
        self._exhausted = False
        self._jobs = jobs
        self._timeout = timeout
        self._limits = limits
        self._waiting: deque[_Batch[T]] = deque()
        self._workers: list[_Worker[T]] = []
        self._failures: list[tuple[T, R | Failure]] = []
        self._failed_starts = 0
        self._clock = _Clock()
        self._watched = 0.0

    @property
    def done(self) -> bool:
        """Nothing is under way, and nothing is left."""
        return (
            self._exhausted
            and not self._waiting
            and not self._failures
            and not any(each.batches for each in self._workers)
        )

    def hand_out(self) -> None:
        """Send what the workers have room for, and start workers for what they have not."""
        while self._refill():
            batch = self._waiting[0]
            free = [each for each in self._workers if each.may_take(batch)]
            if not free:
                break
            self._send(min(free, key=lambda each: len(each.batches)))
        starting = sum(not each.ready for each in self._workers)
        for _ in range(min(len(self._waiting) - starting, self._jobs - len(self._workers))):
            self._start()

    def _refill(self) -> bool:
        """Look as far ahead as there may be workers to start; False if nothing is waiting."""
        while not self._exhausted and len(self._waiting) < self._jobs:
            batch = next(self._batches, None)
            if batch is None:
                self._exhausted = True
            elif self._pack(batch):
                self._waiting.append(batch)
        return bool(self._waiting)

    def _pack(self, batch: _Batch[T]) -> bool:
        """False if the items cannot be sent to a worker at all, and have failed by that."""
        try:
            batch.message = bytes(ForkingPickler.dumps(list(batch.items)))
        except Exception as error:
            self._failures.extend((item, worker.unexpected(error)) for item in batch.items)
            return False
        return True

    def _send(self, to: _Worker[T]) -> None:
        """Send the first batch that waits."""
        batch = self._waiting.popleft()
        if not to.batches:
            to.silent, to.began = 0.0, time.monotonic()
        to.batches.append(batch)
        to.given += len(batch.items)
        with suppress(OSError):  # it is dead, which collect will find out
            to.requests.send_bytes(batch.message)

    def _start(self) -> None:
        context = get_context("spawn")
        try:
            theirs, requests = context.Pipe(duplex=False)
            answers, theirs_too = context.Pipe(duplex=False)
            process = context.Process(
                target=worker.serve,
                args=(theirs, theirs_too, self._task, self._limits),
                daemon=True,
            )
            with _ctrl_c_held_back():
                process.start()
        except OSError as error:
            if not self._workers:
                raise FlickrcheckError(
                    "No process for reading pictures can be started "
                    f"({os_reason(error)}), so no picture can be read. Close other programs, and "
                    "start flickrcheck again."
                ) from error
            self._jobs = len(self._workers)  # go on with those there are
            return
        theirs.close()  # or its end would not be seen when the worker dies
        theirs_too.close()
        self._workers.append(_Worker(process, requests, answers))

    def collect(self) -> list[tuple[T, R | Failure]]:
        """What has got done, after a short wait if nothing has."""
        waited = time.monotonic()
        pipes = {each.answers: each for each in self._workers}
        heard = connection.wait(list(pipes), 0 if self._failures else _LOOK_FOR_STOP)
        late = time.monotonic() - waited - _LOOK_FOR_STOP
        passed = self._clock.passed(late)
        results, self._failures = self._failures, []
        for pipe in heard:
            results += self._receive(pipes[pipe])  # type: ignore[index]
        for each in list(self._workers):
            if passed is None:
                each.silent = 0.0
            elif each.answers not in heard:
                each.silent += passed
                self._look_after(each)
        self._watch_memory()
        results += self._failures
        self._failures = []
        return results

    def _receive(self, sender: _Worker[T]) -> list[tuple[T, R | Failure]]:
        """Read one message of a worker, or find that it is dead."""
        sender.silent = 0.0
        try:
            message = sender.answers.recv_bytes()
        except (EOFError, OSError):
            self._bury(sender)
            return []
        if not sender.ready:
            sender.ready = True
            self._failed_starts = 0
            if self._limits.guard == "watch" and sender.process.pid is not None:
                sender.memory = Memory("watch", sender.process.pid)
            return []
        batch = sender.batches[0]
        try:
            answer: list[R | Failure] = pickle.loads(message)
        except Exception as error:  # a result that can be packed but not unpacked
            self._discard(sender)
            self._give_up(batch, worker.unexpected(error))
            return []
        results = [(batch.items.popleft(), result) for result in answer]
        if not batch.items:
            sender.batches.popleft()
            now = time.monotonic()
            sender.quick, sender.began = now - sender.began < _QUICK, now
            if not sender.batches and sender.given >= TASKS_PER_WORKER:
                self._discard(sender)
        return results

    def _look_after(self, silent: _Worker[T]) -> None:
        """Find that a worker has died or that its time is up."""
        if not silent.process.is_alive():
            if not silent.answers.poll():  # else its last words are read first
                self._bury(silent)
        elif not silent.ready and silent.silent > _START_LIMIT:
            silent.process.kill()
            self._bury(silent)
        elif silent.batches and silent.silent > self._timeout:
            batch = silent.batches[0]
            self._discard(silent)
            words = (
                f"Reading the file took longer than {self._timeout:g} seconds, so it was given up."
            )
            # Of several items it is not known which one hangs.
            batch.again = batch.again or len(batch.items) == 1
            self._give_up(batch, Failure(words))

    def _watch_memory(self) -> None:
        if self._limits.guard != "watch" or time.monotonic() - self._watched < _WATCH:
            return
        self._watched = time.monotonic()
        for each in list(self._workers):
            if each.memory is not None and each.memory.grown() > self._limits.memory:
                batch = each.batches[0] if each.batches else None
                self._discard(each)
                if batch is not None:
                    self._give_up(batch, _cause_of_death(worker.SWOLLEN))

    def _bury(self, dead: _Worker[T]) -> None:
        """Take a worker that has died off the list; what it was at is run again or has failed."""
        dead.process.join(_DEATH_LIMIT)
        exit_code = dead.process.exitcode
        batch = dead.batches[0] if dead.batches else None
        self._discard(dead)
        if not dead.ready:
            self._failed_starts += 1
            if self._failed_starts > _MAX_FAILED_STARTS:
                raise FlickrcheckError(
                    "The worker processes that read pictures end as soon as they start, so no "
                    "picture can be read. Start flickrcheck again; if this stays so, install "
                    "it again."
                )
        elif batch is not None:
            if exit_code == worker.LEAKING:
                self._waiting.appendleft(batch)
            else:
                self._give_up(batch, _cause_of_death(exit_code))

    def _discard(self, ended: _Worker[T]) -> None:
        """End a worker; what was sent to it behind its current batch waits again."""
        self._workers.remove(ended)
        _end([ended])
        later = list(ended.batches)[1:]
        self._waiting.extendleft(reversed(later))
        ended.batches.clear()

    def _give_up(self, batch: _Batch[T], failure: Failure) -> None:
        """The items of a batch whose worker died: run each alone, or the second time, fail it."""
        if batch.again:
            self._failures.extend((item, failure) for item in batch.items)
            return
        alone = [_Batch(deque([item]), again=True) for item in batch.items]
        self._waiting.extendleft(each for each in reversed(alone) if self._pack(each))

    def end(self) -> None:
        """Kill the workers and wait until they are gone."""
        _end(self._workers)
        self._workers.clear()


def _batches(items: Iterable[T], weigh: Callable[[T], int] | None) -> Iterator[_Batch[T]]:
    """Items in their order, light ones together."""
    batch: deque[T] = deque()
    weight = 0
    for item in items:
        weighs = BATCH_BYTES if weigh is None else max(0, weigh(item))
        if batch and weight + weighs > BATCH_BYTES:
            yield _Batch(batch)
            batch, weight = deque(), 0
        batch.append(item)
        weight += weighs
        if weight >= BATCH_BYTES or len(batch) >= BATCH_ITEMS:
            yield _Batch(batch)
            batch, weight = deque(), 0
    if batch:
        yield _Batch(batch)


class _Clock:
    """Counts the time in which this process was running and looked after its workers."""

    def __init__(self) -> None:
        self._looked = time.monotonic()
        self._wall = time.time()

    def passed(self, late: float) -> float | None:
        """Seconds since the last look, None if the computer slept meanwhile.

        late: by how many seconds the wait before this look was longer than asked for. Systems
        differ in whether the monotonic clock runs on during sleep; if not, the wall clock tells.
        """
        now, wall = time.monotonic(), time.time()
        passed, jump = now - self._looked, (wall - self._wall) - (now - self._looked)
        self._looked, self._wall = now, wall
        if late > _NAP or abs(jump) > _NAP:
            return None
        return min(passed, _BEAT)


def _cause_of_death(exit_code: int | None) -> Failure:
    if exit_code == worker.SWOLLEN:
        return Failure(
            "Reading the file takes more memory than flickrcheck allows for one picture."
        )
    if exit_code == -getattr(signal, "SIGKILL", 9):
        return Failure(
            "The system ended the process that read the file, perhaps for want of memory."
        )
    return Failure("The process that read the file crashed, so the file may be damaged.")


def _end(workers: Iterable[_Worker[T]]) -> None:
    workers = list(workers)
    for each in workers:
        each.process.kill()
    for each in workers:
        each.process.join(_DEATH_LIMIT)
        if each.process.exitcode is not None:
            each.process.close()
        each.requests.close()
        each.answers.close()


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """A process started inside never sees SIGINT, which a terminal sends to all.

    A worker that is still importing modules would end with a traceback on the terminal.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # else it is started inside, and lets SIGINT through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
