"""Runs a task on many items in worker processes that may crash, hang or swell.

This module imports nothing heavy, because each worker imports it before its limits are set.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, TimeoutError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.context import SpawnContext, SpawnProcess
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from flickrcheck.errors import FlickrcheckError

T = TypeVar("T")
R = TypeVar("R")

WORKER_MEMORY = 2 << 30
"""Bytes of address space that a worker may take beyond what it starts with (Linux)."""

TASKS_PER_WORKER = 2000
"""A worker is replaced after so many tasks, which bounds what decoders leak."""

IN_FLIGHT_PER_JOB = 4
"""Items handed out at a time for each worker: enough that none waits for work."""

_LOOK_FOR_STOP = 0.1  # seconds between two looks at ``stop``
_MAX_BREAKS = 3  # pools that may break in a row before the run is given up


@dataclass(frozen=True, slots=True)
class Failure:
    """An item without a result; reason is a sentence."""

    reason: str


def run(
    task: Callable[[T], R],
    items: Iterable[T],
    *,
    jobs: int,
    timeout: float,
    stop: threading.Event,
) -> Generator[tuple[T, R | Failure], None, None]:
    """``(item, task(item))`` for every item, in the order in which they get done.

    task: a function of a module (not a lambda), because workers import it by name; the module
    that was started (``__main__``) is imported by them too and must guard its start.
    items: taken only as fast as results are; jobs: worker processes; timeout: seconds an item.
    A task that raises, takes too long, takes too much memory or kills its worker gives a Failure
    for its own item only. After ``stop`` is set nothing more is given, running tasks are killed
    and the generator ends within about a second. No worker is left when it ends, however it ends;
    close() it if you leave it early. Raises FlickrcheckError if workers cannot be started.
    """
    source = iter(items)
    lost: list[T] = []  # items that were under way when a pool broke
    running: dict[Future[R | Failure], T] = {}
    done: SimpleQueue[Future[R | Failure]] = SimpleQueue()
    breaks = 0
    pool, workers = _new_pool(jobs)
    try:
        while not stop.is_set():
            try:
                _fill(pool, task, timeout, jobs * IN_FLIGHT_PER_JOB, lost, source, running, done)
                if not running:
                    return
                future = done.get(timeout=_LOOK_FOR_STOP)
                outcome = _outcome(future, timeout)
            except Empty:
                continue
            except BrokenProcessPool:
                # Pebble gives a whole pool up when a worker dies that holds no task.
                breaks += 1
                if breaks > _MAX_BREAKS:
                    raise FlickrcheckError(
                        "The worker processes that read pictures end as soon as they start, so no "
                        "picture can be read. Start flickrcheck again; if this stays so, install "
                        "it again."
                    ) from None
                _end(pool, workers)
                lost.extend(running.values())
                running.clear()
                done = SimpleQueue()
                pool, workers = _new_pool(jobs)
                continue
            breaks = 0
            yield running.pop(future), outcome
    finally:
        _end(pool, workers)


def _fill(
    pool: ProcessPool,
    task: Callable[[T], R],
    timeout: float,
    limit: int,
    lost: list[T],
    source: Iterator[T],
    running: dict[Future[R | Failure], T],
    done: SimpleQueue[Future[R | Failure]],
) -> None:
    """Hand items out until ``limit`` are under way. Raises BrokenProcessPool."""
    while len(running) < limit:
        if lost:
            item = lost.pop()
        else:
            try:
                item = next(source)
            except StopIteration:
                return
        try:
            future = pool.schedule(_guarded, args=(task, item), timeout=timeout)
        except RuntimeError as error:
            lost.append(item)
            raise BrokenProcessPool(str(error)) from error
        running[future] = item
        future.add_done_callback(done.put)


def _outcome(future: Future[R | Failure], timeout: float) -> R | Failure:
    """What a finished future holds. Raises BrokenProcessPool if it holds that."""
    try:
        return future.result()
    except BrokenProcessPool:
        raise
    except TimeoutError:
        return Failure(
            f"Reading the file took longer than {timeout:g} seconds, so it was given up."
        )
    except ProcessExpired as error:
        if error.exitcode == -getattr(signal, "SIGKILL", 9):
            return Failure(
                "The system ended the process that read the file, perhaps for want of memory."
            )
        return Failure("The process that read the file crashed, so the file may be damaged.")
    except Exception as error:  # what cannot be sent between processes
        return _unexpected(error)


def _guarded(task: Callable[[T], R], item: T) -> R | Failure:
    """In the worker: the task's result, or what it raised as a sentence."""
    try:
        return task(item)
    except FlickrcheckError as error:
        return Failure(str(error))
    except MemoryError:
        return Failure(
            "Reading the file takes more memory than flickrcheck allows for one picture."
        )
    except Exception as error:
        return _unexpected(error)


def _unexpected(error: Exception) -> Failure:
    words = f"{type(error).__name__}: {error}".encode("ascii", "backslashreplace").decode()
    return Failure(f"A mistake inside flickrcheck kept this file from being read ({words[:200]}).")


class _Workers(SpawnContext):
    """Spawns processes as usual, and remembers them."""

    def __init__(self) -> None:
        self.started: list[SpawnProcess] = []

    def Process(self, **options: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: ANN401, N802
        process = SpawnProcess(**options)
        self.started.append(process)
        return process


def _new_pool(jobs: int) -> tuple[ProcessPool, _Workers]:
    workers = _Workers()
    pool = ProcessPool(
        max_workers=jobs,
        max_tasks=TASKS_PER_WORKER,
        initializer=_start_worker,
        context=workers,
    )
    with _ctrl_c_held_back():
        # starts the first workers, and the thread that starts all others
        assert pool.active
    return pool, workers


@contextlib.contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Threads and processes started inside never see SIGINT, which a terminal sends to all.

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


def _end(pool: ProcessPool, workers: _Workers) -> None:
    """Kill the workers and wait until they are gone."""
    pool.stop()  # type: ignore[no-untyped-call]
    # Pebble closes its channels first: a worker that is still starting would miss them and say so
    # in a traceback on the person's terminal.
    for worker in workers.started:
        if worker.is_alive():
            worker.kill()
            worker.join()
    pool.join()


def _start_worker() -> None:
    """In a new worker, before numpy and Pillow are imported."""
    # The parent decides what Ctrl-C means; and a decoder that hangs in C runs no Python handler.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # One worker uses one core, and OpenBLAS reserves memory for every thread it starts.
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
    # C libraries complain about broken pictures on stderr, into the person's progress line.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    _limit_memory()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Not even a hanging worker outlives a parent that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _limit_memory() -> None:
    """Bound the address space, where the platform keeps such a bound: then malloc fails cleanly."""
    try:
        import resource
    except ImportError:
        return  # Windows
    try:
        now = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return  # macOS, which does not heed the limit either
    limits = (now + WORKER_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1])
    with contextlib.suppress(OSError, ValueError):  # a tighter limit is in force already
        resource.setrlimit(resource.RLIMIT_AS, limits)
