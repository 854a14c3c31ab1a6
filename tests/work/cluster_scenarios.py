"""What goes wrong on clusters, in a process of its own: prints what came of each case as JSON.

    python cluster_scenarios.py FOLDER PLACE

Started by test_cluster.py, because here network sockets may be opened, to this computer alone.
"""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil

from flickrcheck.errors import FlickrcheckError
from flickrcheck.work import cluster
from flickrcheck.work.build_pictures import FolderPictures, PictureOptions
from flickrcheck.work.partition_reader import Job

real_read = cluster.read_on_worker


def read_or_die(job: Job, version: str) -> object:
    """A picture that takes the whole worker with it, not only the process that reads it."""
    if any(photo.photo_id == 1004 for photo in job.photos):
        os._exit(1)
    return real_read(job, version)


def lose_all(job: Job, version: str) -> object:
    """Workers that read nothing at all."""
    raise cluster.ReaderLostError("the process ended with code -9")


def read_with_other_version(job: Job, version: str) -> object:
    """A worker on which another flickrcheck is installed."""
    return real_read(job, "0.0.0")


def read_elsewhere(job: Job, version: str) -> object:
    """A worker on which the folder of pictures is not mounted."""
    answer = real_read(replace(job, folder=f"{job.folder} elsewhere"), version)
    return replace(answer, unseen=answer.unseen and answer.unseen.replace(" elsewhere", ""))


def read_with_a_mistake(job: Job, version: str) -> object:
    """A worker that lacks something."""
    raise ModuleNotFoundError("No module named 'flickrcheck'")


def read_half(job: Job, version: str) -> object:
    """Some of the processes that read are ended by the system, each time."""
    if any(photo.photo_id < 1010 for photo in job.photos):
        raise cluster.ReaderLostError("the process ended with code -9")
    return real_read(job, version)


def outcome(folder: Path, place: Path, read: Callable[..., object], scheduler: str) -> object:
    cluster.read_on_worker = read
    cluster._LOST = 1 if read is lose_all else 5
    options = PictureOptions(scheduler=scheduler, partition_size=8)
    reading = FolderPictures(folder, place, options)
    try:
        progress = list(reading.read(None))
    except FlickrcheckError as error:
        return str(error)
    return {"sha256": reading.counts.sha256, "unreadable": reading.counts.unreadable,
            "done": progress[-1][0]}  # fmt: skip


def is_gone(process: psutil.Process) -> bool:
    try:
        return process.status() in (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD)
    except psutil.NoSuchProcess:
        return True


def main(folder: Path, place: Path) -> None:
    import dask
    from distributed import LocalCluster

    def worker() -> psutil.Process:
        """The one worker, once it runs: one that was lost is started again."""
        while True:
            number = local.workers[0].pid
            if number and psutil.pid_exists(number):
                found = psutil.Process(number)
                if not is_gone(found):
                    return found
            time.sleep(0.05)

    warnings.simplefilter("error")
    found = {}
    dask.config.set({"distributed.scheduler.allowed-failures": 0, "temporary-directory": place})
    # on a busy machine a worker that was lost may take longer than 15 s to come back
    dask.config.set({"distributed.deploy.lost-worker-timeout": "1h"})
    with LocalCluster(
        n_workers=1, threads_per_worker=2, host="127.0.0.1", dashboard_address="127.0.0.1:0",
        local_directory=str(place), memory_limit=0, silence_logs=50,
    ) as local:  # fmt: skip
        for read in (real_read, read_or_die, read_half, lose_all, read_with_other_version,
                     read_elsewhere, read_with_a_mistake):  # fmt: skip
            results = place / read.__name__
            before = worker()
            found[read.__name__] = outcome(folder, results, read, local.scheduler_address)
            if is_gone(before):
                found[read.__name__]["lost"] = True
    cluster._ANSWER = "1s"
    found["no scheduler"] = outcome(folder, place / "no", real_read, local.scheduler_address)
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
