"""Reading a dataset's pictures on a real Dask cluster, of which a worker is killed.

All that uses sockets runs in processes of its own, which are given tests/loopback_only in the place
of tests/no_network: they reach this computer alone, and the process that runs the tests opens no
socket here either.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from flickrcheck.errors import UsageError
from flickrcheck.work.build import BuildResult, build
from flickrcheck.work.build_partitions import partitions
from flickrcheck.work.build_picture_files import PhotoFiles, PictureFile
from flickrcheck.work.build_pictures import FolderPictures, PictureOptions

TESTS = Path(__file__).resolve().parent.parent
PHOTOS = 24
PARTITION = 4
LONG = 240  # seconds after which something hangs


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cluster") / "pictures of a dataset"
    folder.mkdir()
    for number in range(PHOTOS):
        pixels = np.random.default_rng(number).integers(0, 256, (12, 16, 3), dtype=np.uint8)
        image = Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC)
        image.save(folder / f"{1000 + number}.jpg", quality=90)
    (folder / "1003.jpg").write_bytes(b"broken")
    return folder


@pytest.fixture
def loopback() -> dict[str, str]:
    """The environment of a process that may open sockets to this computer."""
    paths = os.environ["PYTHONPATH"].split(os.pathsep)
    guards = [path for path in paths if Path(path).name == "no_network"]
    assert len(guards) == 1
    rest = [path for path in paths if path not in guards]
    places = [str(TESTS / "loopback_only"), str(TESTS.parent), *rest]
    return os.environ | {"PYTHONPATH": os.pathsep.join(places), "PYTHONWARNINGS": "error"}


@pytest.fixture
def started():
    """Starts processes that are gone, with all that they started, when the test ends."""
    processes = []

    def start(*command, env):
        process = psutil.Popen(
            [sys.executable, *map(str, command)],
            env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        processes.append(process)
        return process

    yield start
    for process in processes:
        if process.poll() is None:
            for each in [*process.children(recursive=True), process]:
                each.kill()
        process.communicate()


def outcome(process):
    output, errors = process.communicate(timeout=LONG)
    assert "Traceback" not in errors, errors
    return process.returncode, output, errors


def one_run(pictures, out, **options):
    """The pack that this machine makes by itself."""
    reads = PictureOptions(jobs=1, partition_size=PARTITION)
    with closing(build("x", (), (), [pictures], out, "1", pictures=reads)) as events:
        assert any(isinstance(event, BuildResult) for event in events)
    return out.read_bytes()


def test_a_killed_worker_costs_no_picture_and_no_byte(pictures, tmp_path, loopback, started):
    expected = one_run(pictures, tmp_path / "expected.pack")
    out = tmp_path / "x.pack"
    results = tmp_path / ".x.pack.building" / "pictures"
    process = started(
        "-m", "flickrcheck", "index", "build", "--dataset", "x", "--images", pictures,
        "--edition", "1", "--out", out, "--cluster", 2, "--partition-size", PARTITION,
        env=loopback | {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path)},
    )  # fmt: skip
    killed, reader, left = kill_a_worker_at_work(process, results)
    code, output, errors = outcome(process)
    assert code == 3, errors  # one picture is unreadable
    assert f"{PHOTOS - 1} fingerprinted" in output and "1003.jpg" in output
    assert out.read_bytes() == expected
    assert left > 0, "the worker was killed when nothing was left to be read"
    assert not killed.is_running() and not reader.is_running()
    # neither progress nor Dask's own folders stay behind
    assert sorted(path.name for path in tmp_path.iterdir()) == ["expected.pack", "x.pack"]


def in_all():
    """How many partitions there are: where they end depends on the photo IDs alone."""
    file = PictureFile("", 0, 0)
    photos = [PhotoFiles(1000 + number, (file,)) for number in range(PHOTOS)]
    return sum(1 for _ in partitions(photos, PARTITION, ""))


def kill_a_worker_at_work(process, results):
    """Kill the first worker that is met while a process of its own reads pictures for it.

    Returns it, that process, and how many partitions were not read by then.
    """
    end = time.monotonic() + LONG
    while process.poll() is None and time.monotonic() < end:
        for worker in process.children():
            try:
                worker.suspend()  # so that what is seen is still so when it is killed
                for reader in worker.children():
                    at_work = reader.status() not in (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD)
                    if at_work and "flickrcheck.work.partition_reader" in reader.cmdline():
                        left = in_all() - len(list(results.rglob("*.prints")))
                        worker.kill()
                        return worker, reader, left
                worker.resume()
            except psutil.NoSuchProcess:
                pass
        time.sleep(0.01)
    if process.poll() is None:
        process.kill()
    raise AssertionError(f"no worker was met at work: {process.communicate()}")


def test_a_cluster_goes_on_with_what_this_machine_began(pictures, tmp_path, loopback, started):
    found = cluster_outcomes(pictures, tmp_path, loopback, started)
    place = tmp_path / "expected"
    reading = FolderPictures(pictures, place, PictureOptions(jobs=1, partition_size=PARTITION))
    list(reading.read(None))
    whole = {"sha256": reading.counts.sha256, "unreadable": 1, "done": PHOTOS}

    assert found["read_on_worker"] == whole
    # a picture that takes its worker with it is read here in the end
    assert found["read_or_die"] == whole | {"lost": True}
    assert found["read_half"] == whole
    assert "none of them has read a single part" in found["lose_all"]
    assert "has flickrcheck 0.1.0 and this is 0.0.0" in found["read_with_other_version"]
    assert "does not see" in found["read_elsewhere"]
    assert "No module named 'flickrcheck'" in found["read_with_a_mistake"]
    assert "No Dask scheduler answers at tcp://127.0.0.1" in found["no scheduler"]


def cluster_outcomes(pictures, tmp_path, loopback, started):
    folder = shutil.copytree(pictures, tmp_path / "folder")
    place = tmp_path / "place"
    place.mkdir()
    process = started(Path(__file__).with_name("cluster_scenarios.py"), folder, place, env=loopback)
    code, output, errors = outcome(process)
    assert code == 0, errors
    return json.loads(output)


def test_without_dask_it_is_said_how_to_install_it(pictures, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    for options in (PictureOptions(cluster=2), PictureOptions(scheduler="tcp://127.0.0.1:1")):
        with pytest.raises(UsageError, match=r'pip install "flickrcheck\[cluster\]"'):
            list(FolderPictures(pictures, tmp_path / "place", options).read(None))
    monkeypatch.setattr(sys, "_MEIPASS", "/usr/lib/flickrcheck", raising=False)
    with pytest.raises(UsageError, match=r'pipx install "flickrcheck\[cluster\]"'):
        list(FolderPictures(pictures, tmp_path / "place", options).read(None))


def test_no_other_computer_can_be_reached(loopback):
    for code in (
        "import socket; socket.socket().connect(('192.0.2.1', 80))",
        "import socket; socket.socket().bind(('0.0.0.0', 0))",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('192.0.2.1', 9))",
        "import socket; socket.create_connection(('192.0.2.1', 80))",
    ):
        done = subprocess.run(
            [sys.executable, "-c", code], env=loopback, capture_output=True, text=True, timeout=60
        )
        assert "a network socket was to use the address" in done.stderr


def test_the_process_of_the_tests_opens_no_socket():
    with pytest.raises(AssertionError, match="network socket"):
        socket.socket()
    assert "loopback_only" not in os.environ["PYTHONPATH"]
