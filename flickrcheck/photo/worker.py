"""One worker process: the limits it sets itself, and its loop of tasks.

This module imports nothing heavy, because each worker imports it before its limits are set.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from typing import Any

from flickrcheck import crash
from flickrcheck.errors import FlickrcheckError
from flickrcheck.kept import kept
from flickrcheck.photo.memory import Memory, MemoryGuard, limit_address_space

SWOLLEN = 86
"""Exit code of a worker whose task took more memory than it may."""

LEAKING = 87
"""Exit code of a worker that kept too much memory after its tasks; no task is to blame."""

READY = b"ready"
"""The first message of a worker, sent when everything is imported."""

_FLUSH = 0.25  # seconds after which the results of a batch that is still going on are sent
_MAX_ANSWER = 16 << 20  # bytes; what a task may return, because the parent must hold it
_MAX_REASON = 1000  # characters


@dataclass(frozen=True, slots=True)
class Failure:
    """An item without a result; reason is a sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class Limits:
    """memory: bytes that tasks may take beyond what the worker starts with; guard: how that is
    held; low_priority: give way to other programs."""

    memory: int
    guard: MemoryGuard
    low_priority: bool


def serve(requests: Connection, answers: Connection, task: bytes, limits: Limits) -> None:
    """The whole life of a worker: do batches of items until the parent closes ``requests``.

    task: a pickled function; it is imported only when the limits are in force. An answer is a
    pickled list with the results of the next items, in order.
    """
    _set_up(limits)
    function: Callable[[Any], Any] = pickle.loads(task)
    memory = Memory(limits.guard, os.getpid())
    answers.send_bytes(READY)
    while True:
        try:
            items = pickle.loads(requests.recv_bytes())
        except (EOFError, OSError):
            return
        results: list[Any] = []
        flushed = time.monotonic()
        for item in items:
            results.append(_guarded(function, item))
            if time.monotonic() - flushed > _FLUSH:
                answers.send_bytes(_packed(results))
                results = []
                flushed = time.monotonic()
        if results:
            answers.send_bytes(_packed(results))
        if memory.grown() > limits.memory // 2:
            os._exit(LEAKING)


def _guarded(function: Callable[[Any], Any], item: Any) -> Any:  # noqa: ANN401
    """The result, or what the task raised as a Failure."""
    try:
        return function(item)
    except FlickrcheckError as error:
        return Failure(_words(error))
    except MemoryError:
        # Decoders that are thrown out in the middle keep what they had: the next item would pay.
        os._exit(SWOLLEN)
    except BaseException as error:  # a task that calls sys.exit is one bad item, too
        return unexpected(error)


def unexpected(error: BaseException) -> Failure:
    """The Failure for an exception that should not have come this far, of which a note is kept."""
    crash.note("reading a picture", error)
    words = f"{type(error).__name__}: {_words(error)}".encode("ascii", "backslashreplace").decode()
    return Failure(
        kept(
            "A mistake inside flickrcheck kept this file from being read ({words}).",
            words=words[:200],
        )
    )


def _words(error: BaseException) -> str:
    try:
        return str(error)[:_MAX_REASON]
    except Exception:
        return "no words"


def _packed(results: list[Any]) -> bytes:
    """An answer; what cannot be sent, or is too much, is replaced by a Failure."""
    try:
        packed = bytes(ForkingPickler.dumps(results))
        if len(packed) <= _MAX_ANSWER:
            return packed
        failure = Failure(kept("What was read from the file is too much to be kept."))
    except MemoryError:
        os._exit(SWOLLEN)
    except Exception as error:
        failure = unexpected(error)
    if len(results) == 1:
        return bytes(ForkingPickler.dumps([failure]))
    alone = [pickle.loads(_packed([result])) for result in results]
    return bytes(ForkingPickler.dumps([result for answer in alone for result in answer]))


def _set_up(limits: Limits) -> None:
    """In a new worker, before numpy and Pillow are imported."""
    # The parent decides what Ctrl-C means; and a decoder that hangs in C runs no Python handler.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # One worker uses one core, and OpenBLAS reserves memory for every thread it starts.
    os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
    # C libraries complain about broken pictures, into the person's progress line or JSON.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    if limits.low_priority:
        _give_way()
    if limits.guard == "limit":
        limit_address_space(limits.memory)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Not even a hanging worker outlives a parent that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _give_way() -> None:
    """Other programs go first, for the processor and, where the system knows that, the disk."""
    import psutil  # type: ignore[import-untyped, unused-ignore]

    process = psutil.Process()
    with contextlib.suppress(psutil.Error, OSError):
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else 10)
    with contextlib.suppress(psutil.Error, OSError):
        if sys.platform == "win32":
            process.ionice(psutil.IOPRIO_LOW)
        elif sys.platform == "linux":
            process.ionice(psutil.IOPRIO_CLASS_BE, 7)
