"""A process of its own that reads one partition: what a Dask worker starts for it.

Dask's worker processes may start no processes of their own through multiprocessing ("daemonic
processes are not allowed to have children"), but programs they may. So pictures are read within
limits of time and memory there too, and one that crashes its decoder costs no worker.

    python -m flickrcheck.work.partition_reader

reads a job from its standard input, writes the result to its standard output and ends; it ends
early when the standard input is closed, so that it does not outlive a worker that was killed.
"""

from __future__ import annotations

import os
import pickle
import struct
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass

from flickrcheck.work.build_picture_files import PhotoFiles

_LENGTH = struct.Struct("<Q")
_MOST_SAID = 1 << 16  # bytes of its error messages


@dataclass(frozen=True, slots=True)
class Job:
    """Photos to read in one go. folder: what the paths begin from; windows: see PictureOptions."""

    folder: str
    photos: tuple[PhotoFiles, ...]
    windows: bool


class ReaderLostError(Exception):
    """The process was ended from outside, perhaps for want of memory."""


class ReaderFailedError(Exception):
    """The process cannot do its work here, such as where a library is missing."""


def read_in_own_process(job: Job) -> bytes:
    """The result of a job, as build_partitions.packed makes it.

    Raises ReaderLostError and ReaderFailedError.
    """
    message = pickle.dumps(job)
    with tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )  # fmt: skip
        except OSError as error:
            raise ReaderFailedError(f"no process can be started: {error}") from error
        result = _exchanged(process, _LENGTH.pack(len(message)) + message)
        if result:
            return result
        errors.seek(0)
        said = errors.read(_MOST_SAID).decode("utf-8", "replace").strip().splitlines()
    if process.returncode > 0 and said:
        raise ReaderFailedError(said[-1])
    raise ReaderLostError(f"the process ended with code {process.returncode}")


def _exchanged(process: subprocess.Popen[bytes], message: bytes) -> bytes:
    """What the process answers until it ends, nothing if it has ended already."""
    with process:
        assert process.stdin is not None and process.stdout is not None
        try:
            with suppress(OSError):
                process.stdin.write(message)
                process.stdin.flush()
            # Open until the result is there: its end tells the process that this one is gone.
            result = process.stdout.read()
            with suppress(OSError):
                process.stdin.close()
            process.wait()
            return result
        finally:
            process.kill()


def main() -> None:
    """Read the job that the standard input tells."""
    from flickrcheck.work.build_partitions import Partition, packed
    from flickrcheck.work.read_partition import Finished, read_here

    head = sys.stdin.buffer.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return  # the worker was killed while this process started
    message = sys.stdin.buffer.read(*_LENGTH.unpack(head))
    job: Job = pickle.loads(message)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    partition = Partition("", job.photos)
    for event in read_here(job.folder, [partition], jobs=1, windows=job.windows):
        if isinstance(event, Finished):
            sys.stdout.buffer.write(packed(event.photos))
            sys.stdout.buffer.flush()


def _end_with_parent() -> None:
    os.read(0, 1)  # not through sys.stdin, whose lock would be held when Python ends
    os._exit(1)  # the process that it has started ends with it


if __name__ == "__main__":
    main()
