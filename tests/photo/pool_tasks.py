"""Tasks for the worker processes of test_pool.py, which import them by name."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.photo.content import read_file
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint


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
            return str(len(bytearray(4 << 30)))
        case "interrupt":
            os.kill(os.getpid(), signal.SIGINT)
    return item.upper()


def process_id(_: int) -> int:
    return os.getpid()


def hash_file(path: str) -> tuple[bytes, int, int]:
    decoded = read_grey(read_file(path))
    return fingerprint(decoded.image).phash, decoded.width, decoded.height


def tell_and_hang(_: str) -> None:
    Path(os.environ["TELL"]).write_text(f"{os.getpid()}.")
    time.sleep(600)
