"""How much memory a worker process takes, and how it is kept from taking too much."""

from __future__ import annotations

import contextlib
import mmap
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

MemoryGuard = Literal["limit", "watch"]
"""limit: the system bounds the address space; watch: the parent looks, and ends the process.

The parent and not a thread of the process itself: code that holds the interpreter's lock while it
fills memory would keep such a thread from looking.
"""

_M_ARENA_MAX = -8  # malloc.h of glibc


def best_guard() -> MemoryGuard:
    """Only Linux keeps a limit of the address space, under which malloc fails cleanly."""
    return "limit" if sys.platform == "linux" else "watch"


def limit_address_space(allowed: int) -> None:
    """Let this process take no more than ``allowed`` bytes beyond what it has now (Linux)."""
    if sys.platform == "win32":
        return
    import ctypes
    import resource

    # glibc reserves 64 MB for each thread that a decoder starts, which on a machine with many
    # cores is more than the limit.
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
    limits = (_address_space() + allowed, resource.getrlimit(resource.RLIMIT_AS)[1])
    with contextlib.suppress(OSError, ValueError):  # a tighter limit is in force already
        resource.setrlimit(resource.RLIMIT_AS, limits)


class Memory:
    """How much memory a process has taken since the object was made.

    guard: what to count, the address space ("limit", the own process only) or what is in use.
    """

    def __init__(self, guard: MemoryGuard, process_id: int) -> None:
        self._measure = _address_space if guard == "limit" else _in_use(process_id)
        self._start = self._measure()

    def grown(self) -> int:
        """In bytes; 0 or less if the process has ended."""
        return self._measure() - self._start


def _address_space() -> int:
    pages = Path("/proc/self/statm").read_text("ascii").split()[0]
    return int(pages) * mmap.PAGESIZE


def _in_use(process_id: int) -> Callable[[], int]:
    """On Windows that is what was promised to the process (``private``), paged out or not."""
    import psutil  # type: ignore[import-untyped, unused-ignore]

    try:
        process = psutil.Process(process_id)
    except psutil.Error:
        return lambda: 0

    def measure() -> int:
        try:
            used = process.memory_info()
        except psutil.Error:
            return 0
        return int(getattr(used, "private", used.rss))

    return measure
