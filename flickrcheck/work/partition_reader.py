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
import threading
from dataclasses import dataclass

from flickrcheck.work.build_picture_files import PhotoFiles

_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Job:
    """Photos to read in one go. folder: what the paths begin from; windows: see PictureOptions."""

    folder: str
    photos: tuple[PhotoFiles, ...]
    windows: bool


class ReaderLostError(Exception):
    """The process ended without a result."""


def read_in_own_process(job: Job) -> bytes:
    """The result of a job, as build_partitions.packed makes it. Raises ReaderLostError."""
    message = pickle.dumps(job)
    command = [sys.executable, "-m", __name__]
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    except OSError as error:
        raise ReaderLostError(f"no process could be started ({error})") from error
    with process:
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(_LENGTH.pack(len(message)) + message)
            process.stdin.flush()
            # Open until the result is there: its end tells the process that this one is gone.
            result = process.stdout.read()
            process.stdin.close()
        except OSError as error:
            raise ReaderLostError(f"its process does not listen ({error})") from error
        finally:
            process.kill()
    if not result:
        raise ReaderLostError(f"its process ended with code {process.returncode}")
    return result


def main() -> None:
    """Read the job that the standard input tells."""
    from flickrcheck.work.build_partitions import Partition, packed
    from flickrcheck.work.read_partition import Finished, read_here

    (length,) = _LENGTH.unpack(sys.stdin.buffer.read(_LENGTH.size))
    job: Job = pickle.loads(sys.stdin.buffer.read(length))
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
