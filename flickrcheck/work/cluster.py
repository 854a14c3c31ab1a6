"""Reads partitions of pictures on many machines, through Dask distributed.

The one module of flickrcheck that uses the network: between this computer, the Dask scheduler
that the person names and its workers, or, for a cluster on this machine, on the loopback address
alone. It is used only where ``index build`` is told --scheduler or --cluster, and Dask is
installed only with the extra ``flickrcheck[cluster]``.
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from flickrcheck import __version__
from flickrcheck.errors import FlickrcheckError, UsageError
from flickrcheck.photo.ctrl_c import ctrl_c_held_back
from flickrcheck.resource import is_bundle
from flickrcheck.work.build_partitions import Partition, PhotoRead, unpacked
from flickrcheck.work.partition_reader import Job, ReaderLostError, read_in_own_process
from flickrcheck.work.read_partition import Finished, is_there, read_here

if TYPE_CHECKING:
    from distributed import Client, Future

_INSTALL = 'pip install "flickrcheck[cluster]"'
_INSTALL_BESIDE = 'pipx install "flickrcheck[cluster]"'
_ANSWER = "15s"  # how long a scheduler may take to answer
_WORKERS = 60  # seconds in which a worker must turn up
_RETRIES = 2  # of a task that failed; Dask itself repeats those of lost workers
_LOST = 5  # partitions, while none comes back, after which the cluster is given up
_AHEAD = 16  # partitions that wait beyond four a thread, so that a growing cluster has work


@dataclass(frozen=True, slots=True)
class _Answer:
    """result: as packed; unseen: a file that is not there, or another, for this worker."""

    result: bytes
    unseen: str | None
    worker: str


def read_on_cluster(
    folder: str,
    parts: Iterator[Partition],
    *,
    scheduler: str | None,
    processes: int | None,
    windows: bool,
) -> Generator[int | Finished, None, None]:
    """Read partitions on a cluster; yields like ``read_here``.

    folder: what the paths of the files begin from, the same on every worker. scheduler: the
    address of a running Dask scheduler, such as "tcp://10.0.0.5:8786"; or processes: workers on
    this machine, which end with the generator.

    A partition whose worker is lost is read by another one; where that happens again and again
    (Dask's setting distributed.scheduler.allowed-failures, 3 by default), by this machine, in
    whose guarded processes a bad picture costs only itself.
    Raises UsageError where Dask is not installed or the scheduler does not answer, and
    FlickrcheckError where its workers cannot do the work.
    """
    try:
        import distributed  # noqa: F401
    except ImportError as error:
        if is_bundle():
            raise UsageError(
                "Reading pictures on a cluster needs Dask, which the installed program does not "
                "contain, because it never opens a connection. flickrcheck as a package of Python "
                f"can have it. Type: {_INSTALL_BESIDE}"
            ) from error
        raise UsageError(
            "Reading pictures on a cluster needs Dask, which is not installed here "
            f"({error}). Install it with: {_INSTALL}"
        ) from error
    with ExitStack() as stack:
        if scheduler is None:
            client = _local(stack, processes or 1)
        else:
            client = _connected(stack, scheduler)
        yield from _Reading(client, os.path.abspath(folder), windows).run(parts)  # noqa: PTH100


def _local(stack: ExitStack, processes: int) -> Client:
    """A cluster of worker processes on this machine that nobody else can reach from outside."""
    import dask
    from distributed import Client, LocalCluster

    place = stack.enter_context(
        tempfile.TemporaryDirectory(prefix="flickrcheck-", ignore_cleanup_errors=True)
    )
    stack.enter_context(dask.config.set({"temporary-directory": place}))
    with ctrl_c_held_back():
        cluster = stack.enter_context(
            LocalCluster(
                n_workers=processes, threads_per_worker=1, processes=True, host="127.0.0.1",
                dashboard_address="127.0.0.1:0", local_directory=place, memory_limit=0,
                silence_logs=logging.CRITICAL,
            )
        )  # fmt: skip
    client: Client = stack.enter_context(Client(cluster, set_as_default=False))
    return client


def _connected(stack: ExitStack, scheduler: str) -> Client:
    """A connection to a running scheduler that has a worker."""
    from distributed import Client

    try:
        client: Client = stack.enter_context(
            Client(scheduler, timeout=_ANSWER, set_as_default=False)
        )
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        raise UsageError(
            f"No Dask scheduler answers at {scheduler} ({error}). Start it with `dask scheduler`, "
            "and check the address that it prints, such as tcp://10.0.0.5:8786."
        ) from error
    try:
        client.wait_for_workers(1, timeout=_WORKERS)
    except TimeoutError as error:
        raise UsageError(
            f"The Dask scheduler at {scheduler} has no worker. Start some with "
            f"`dask worker {scheduler}` on machines where flickrcheck {__version__} is installed "
            "and the folder of pictures is at the same place."
        ) from error
    return client


def read_on_worker(job: Job, version: str) -> _Answer:
    """In a Dask worker: read some photos in a process of their own.

    Raises UsageError where this worker has another flickrcheck, whose fingerprints might differ,
    and ReaderLostError or ReaderFailedError.
    """
    from distributed import get_worker

    here = str(get_worker().address)
    if version != __version__:
        raise UsageError(
            f"The Dask worker at {here} has flickrcheck {__version__} and this is {version}. Their "
            "fingerprints might differ, so install the same version on both."
        )
    result = read_in_own_process(job)
    try:
        photos = unpacked(result, job.photos)
    except ValueError as error:
        raise ReaderLostError(f"its process ended in the middle of a result ({error})") from error
    return _Answer(result, _unseen(job, photos), here)


def _unseen(job: Job, photos: Sequence[PhotoRead]) -> str | None:
    """The first file that could not be read because it is not there for this worker."""
    for wanted, photo in zip(job.photos, photos, strict=True):
        for file, _ in zip(wanted.files, photo.unread, strict=False):
            path = os.path.join(job.folder, file.path)  # noqa: PTH118 - a str, maybe no UTF-8
            if not is_there(path):
                return path
    return None


class _Reading:
    """One run: which partitions are on their way."""

    def __init__(self, client: Client, folder: str, windows: bool) -> None:
        self._client = client
        self._folder = folder
        self._windows = windows
        self._under_way: dict[str, Partition] = {}  # by the key of their futures
        self._came_back = False
        self._lost = 0

    def run(self, parts: Iterator[Partition]) -> Generator[int | Finished, None, None]:
        from distributed import as_completed

        futures = as_completed(loop=self._client.loop)
        while True:
            for partition in islice(parts, max(0, self._room() - len(self._under_way))):
                futures.add(self._submit(partition))
            if not self._under_way:
                return
            future = next(futures)
            yield from self._take(self._under_way.pop(future.key), future)

    def _room(self) -> int:
        threads: int = sum(self._client.nthreads().values())
        return 4 * threads + _AHEAD

    def _submit(self, partition: Partition) -> Future[_Answer]:
        # The same work has the same key, so that Dask does it once however often it is asked.
        key = f"flickrcheck-{partition.name}"
        self._under_way[key] = partition
        job = Job(self._folder, partition.photos, self._windows)
        future: Future[_Answer] = self._client.submit(
            read_on_worker, job, __version__, key=key, retries=_RETRIES
        )
        return future

    def _take(self, partition: Partition, future: Future[_Answer]) -> Iterator[int | Finished]:
        from distributed import KilledWorker

        if future.status != "finished":
            error = future.exception() if future.status == "error" else None
            if not isinstance(error, (KilledWorker, ReaderLostError)):
                raise _cannot_go_on(error)
            self._lost += 1
            if not self._came_back and self._lost > _LOST:
                raise FlickrcheckError(
                    "The Dask workers are lost again and again, and none of them has read a "
                    f"single part of the pictures ({error}). Look at their logs; perhaps they "
                    "lack memory."
                )
            # The processes of this machine tell which picture it is, if it is one, and whether
            # it can be read; meanwhile the workers go on.
            yield from read_here(self._folder, [partition], jobs=1, windows=self._windows)
            return
        answer: _Answer = future.result()
        if answer.unseen is not None and is_there(answer.unseen):
            raise FlickrcheckError(
                f"The Dask worker at {answer.worker} does not see {answer.unseen}, which is there "
                "on this computer. Make the folder of pictures available at the same place on "
                "all machines. What was read so far is kept: type the same command again, and it "
                "goes on where it stopped."
            )
        try:
            photos = unpacked(answer.result, partition.photos)
        except ValueError as error:
            raise FlickrcheckError(
                f"The Dask worker at {answer.worker} gave a result that cannot be used ({error}). "
                "Restart it and type the same command again; it goes on where it stopped."
            ) from error
        self._came_back = True
        yield len(photos)
        yield Finished(partition, photos)


def _cannot_go_on(error: BaseException | None) -> FlickrcheckError:
    """The sentence for what no other worker can mend."""
    if isinstance(error, FlickrcheckError):
        return error
    if error is None:
        return FlickrcheckError(
            "The connection to the Dask scheduler was lost. What was read so far is kept: type "
            "the same command again, and it goes on where it stopped."
        )
    return FlickrcheckError(
        f"The Dask workers cannot read pictures ({type(error).__name__}: {error}). Check that "
        f"flickrcheck {__version__} is installed where they run. What was read so far is kept: "
        "type the same command again, and it goes on where it stopped."
    )
