"""Tasks for the worker processes of test_pool.py, which import them by name.

Numpy and decoders are imported only by the tasks that need them: most of the time that the tests
take is that of workers which start.
"""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import struct
import sys
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path

from flickrcheck.errors import UsageError


def misbehave(item: str) -> str:
    """What the item's first word says."""
    match item.split()[0]:
        case "sentence":
            raise UsageError("This is a sentence.")
        case "raise":
            raise KeyError("odd é")
        case "hang":
            time.sleep(600)
        case "hang-in-c":
            ctypes.PyDLL(None).sleep(600)  # holds the interpreter's lock
        case "exit":
            os._exit(3)
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "swell":
            return str(len(b"x" * (4 << 30)))
        case "swell-slowly":
            parts = []
            for _ in range(600):
                parts.append(b"x" * (4 << 20))
                time.sleep(0.005)
        case "memory":
            raise MemoryError
        case "end":
            sys.exit("that is all")
        case "speechless":
            raise _SpeechlessError
        case "unsendable":
            return lambda: item  # type: ignore[return-value]
        case "unreadable":
            return _Unreadable()  # type: ignore[return-value]
        case "huge":
            return item * (5 << 20)
        case "dies-in-answer":
            _die_in_answer()
        case "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
    return item.upper()


class _SpeechlessError(Exception):
    def __str__(self) -> str:
        raise ValueError("no words")


class _Unreadable:
    def __reduce__(self):
        return int, ("not a number",)


def _die_in_answer() -> None:
    """Announce an answer of 1,000 bytes, write four and die, as if killed in the middle."""
    for found in gc.get_objects():
        if isinstance(found, Connection) and found.writable:
            os.write(found.fileno(), struct.pack("!i", 1000) + b"half")
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(item: tuple[str, str]) -> str:
    """Kill the worker where the marker file of the item's first word is not there yet."""
    marker = Path(item[0])
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return item[1].upper()
    os.kill(os.getpid(), signal.SIGKILL)
    return ""


def nap(item: tuple[str, float]) -> str:
    time.sleep(item[1])
    return item[0]


def leak(item: int) -> int:
    """Keep 10 MB for ever; the result says which process did."""
    _LEAKED.append(b"x" * (10 << 20))
    return os.getpid()


_LEAKED: list[bytes] = []


def priority(_: int) -> tuple[int, int]:
    import psutil

    own = psutil.Process()
    return own.nice(), own.ionice().value


def address_space_of_threads(count: int) -> int:
    """Bytes by which this many threads that hold memory widen the address space."""
    before = _address_space()
    hold, held = threading.Event(), threading.Barrier(count + 1)

    def allocate() -> None:
        kept = bytearray(10_000)
        held.wait()
        hold.wait()
        del kept

    for _ in range(count):
        threading.Thread(target=allocate, daemon=True).start()
    held.wait()
    grown = _address_space() - before
    hold.set()
    return grown


def _address_space() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def process_id(_: int) -> int:
    return os.getpid()


def hash_file(path: str) -> tuple[bytes, int, int]:
    from flickrcheck.photo.content import read_file
    from flickrcheck.photo.decode import read_grey
    from flickrcheck.photo.fingerprint import fingerprint

    decoded = read_grey(read_file(path))
    return fingerprint(decoded.image).phash, decoded.width, decoded.height


def tell_and_hang(_: str) -> None:
    Path(os.environ["TELL"]).write_text(f"{os.getpid()}.")
    time.sleep(600)
