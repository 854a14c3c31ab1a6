"""Runs a task on many items in worker processes that may crash, hang or swell.

Each worker has two pipes of its own and nothing is shared between workers, no lock and no queue:
whatever moment a worker is killed at, also in the middle of an answer, costs only the item it was
at. (Pools that share one pipe and its lock, such as pebble's, stand still for ever then.) All is
done by the thread that takes the results, so nothing runs on behind its back.
"""

from __future__ import annotations

import pickle
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from multiprocessing import connection
from multiprocessing.reduction import ForkingPickler
from typing import Generic, TypeVar, overload

from flickrcheck.errors import FlickrcheckError, os_reason
from flickrcheck.kept import kept
from flickrcheck.language import say
from flickrcheck.photo import worker
from flickrcheck.photo.awake import Clock
from flickrcheck.photo.memory import Memory, best_guard
from flickrcheck.photo.worker import Failure, Limits
from flickrcheck.photo.worker_process import Batch, Worker, cause_of_death, end, start

__all__ = ["Failure", "run"]

T = TypeVar("T")
R = TypeVar("R")

WORKER_MEMORY = 2 << 30
"""Bytes of memory that a worker may take beyond what it starts with."""

MEMORY_GUARD = best_guard()
"""How that is held."""

BATCH_BYTES = 1 << 20
BATCH_ITEMS = 16
"""Light items are sent together: at most so many, and together no more than so many bytes."""

_MAX_JOBS = 60  # Windows waits for 63 pipes at most
_LOOK_FOR_STOP = 0.1  # seconds between two looks at ``stop``
_TICK = 0.25  # seconds without a result after which None is given
_WATCH = 0.1  # seconds between two looks at the memory of the workers
_QUICK = 0.1  # seconds for a batch
_START_LIMIT = 60.0  # seconds in which a worker must have imported everything
_MAX_FAILED_STARTS = 3  # with no word of any worker between them, before the run is given up


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
        self._waiting: deque[Batch[T]] = deque()
        self._workers: list[Worker[T]] = []
        self._failures: list[tuple[T, R | Failure]] = []
        self._failed_starts = 0
        self._clock = Clock()
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

    def _pack(self, batch: Batch[T]) -> bool:
        """False if the items cannot be sent to a worker at all, and have failed by that."""
        try:
            batch.message = bytes(ForkingPickler.dumps(list(batch.items)))
        except Exception as error:
            self._failures.extend((item, worker.unexpected(error)) for item in batch.items)
            return False
        return True

    def _send(self, to: Worker[T]) -> None:
        """Send the first batch that waits."""
        batch = self._waiting.popleft()
        if not to.batches:
            to.silent, to.began = 0.0, time.monotonic()
        to.batches.append(batch)
        to.given += len(batch.items)
        with suppress(OSError):  # it is dead, which collect will find out
            to.requests.send_bytes(batch.message)

    def _start(self) -> None:
        try:
            self._workers.append(start(self._task, self._limits))
        except OSError as error:
            if not self._workers:
                raise FlickrcheckError(
                    say(
                        "No process for reading pictures can be started ({reason}), so no picture "
                        "can be read. Close other programs, and start flickrcheck again.",
                        reason=os_reason(error),
                    )
                ) from error
            self._jobs = len(self._workers)  # go on with those there are

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

    def _receive(self, sender: Worker[T]) -> list[tuple[T, R | Failure]]:
        """Read one message of a worker, or find that it is dead."""
        sender.silent = 0.0
        try:
            message = sender.answers.recv_bytes()
        except (EOFError, OSError):
            self._bury(sender)
            return []
        self._failed_starts = 0
        if not sender.ready:
            sender.ready = True
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
            if not sender.batches and sender.spent:
                self._discard(sender)
        return results

    def _look_after(self, silent: Worker[T]) -> None:
        """Find that a worker has died or that its time is up."""
        if silent.is_silent_for_ever():
            self._bury(silent)
        elif not silent.ready and silent.silent > _START_LIMIT:
            silent.process.kill()
            self._bury(silent)
        elif silent.batches and silent.silent > self._timeout:
            batch = silent.batches[0]
            self._discard(silent)
            words = kept(
                "Reading the file took longer than {seconds} seconds, so it was given up.",
                seconds=f"{self._timeout:g}",
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
                    self._give_up(batch, cause_of_death(worker.SWOLLEN))

    def _bury(self, dead: Worker[T]) -> None:
        """Take a worker that has died off the list; what it was at is run again or has failed."""
        exit_code = dead.exit_code()
        batch = dead.batches[0] if dead.batches else None
        self._discard(dead)
        if not dead.ready:
            self._failed_starts += 1
            if self._failed_starts > _MAX_FAILED_STARTS:
                raise FlickrcheckError(
                    say(
                        "The worker processes that read pictures end as soon as they start, so no "
                        "picture can be read. Start flickrcheck again; if this stays so, install "
                        "it again."
                    )
                )
        elif batch is not None:
            if exit_code == worker.LEAKING:
                self._waiting.appendleft(batch)
            else:
                self._give_up(batch, cause_of_death(exit_code))

    def _discard(self, ended: Worker[T]) -> None:
        """End a worker; what was sent to it behind its current batch waits again."""
        self._workers.remove(ended)
        end([ended])
        later = list(ended.batches)[1:]
        self._waiting.extendleft(reversed(later))
        ended.batches.clear()

    def _give_up(self, batch: Batch[T], failure: Failure) -> None:
        """The items of a batch whose worker died: run each alone, or the second time, fail it."""
        if batch.again:
            self._failures.extend((item, failure) for item in batch.items)
            return
        alone = [Batch(deque([item]), again=True) for item in batch.items]
        self._waiting.extendleft(each for each in reversed(alone) if self._pack(each))

    def end(self) -> None:
        """Kill the workers and wait until they are gone."""
        end(self._workers)
        self._workers.clear()


def _batches(items: Iterable[T], weigh: Callable[[T], int] | None) -> Iterator[Batch[T]]:
    """Items in their order, light ones together."""
    batch: deque[T] = deque()
    weight = 0
    for item in items:
        weighs = BATCH_BYTES if weigh is None else max(0, weigh(item))
        if batch and weight + weighs > BATCH_BYTES:
            yield Batch(batch)
            batch, weight = deque(), 0
        batch.append(item)
        weight += weighs
        if weight >= BATCH_BYTES or len(batch) >= BATCH_ITEMS:
            yield Batch(batch)
            batch, weight = deque(), 0
    if batch:
        yield Batch(batch)
