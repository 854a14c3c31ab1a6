from __future__ import annotations

import itertools
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pool_tasks
import pytest

from flickrcheck.errors import FlickrcheckError
from flickrcheck.photo import pool
from flickrcheck.photo.pool import Failure, run
from flickrcheck.photo.walk import Found, walk

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


@pytest.fixture(autouse=True)
def _nothing_is_left():
    yield
    assert multiprocessing.active_children() == []
    assert threading.active_count() == 1


def results(items, timeout: float = 60, jobs: int = 2) -> dict:
    stop = threading.Event()
    return dict(run(pool_tasks.misbehave, items, jobs=jobs, timeout=timeout, stop=stop))


def test_every_item_gets_its_result():
    items = [f"item {number}" for number in range(200)]
    assert results(items) == {item: item.upper() for item in items}


def test_no_items():
    assert results([]) == {}


@posix
def test_bad_tasks_cost_their_own_item_only():
    bad = ["sentence", "raise", "hang", "exit", "crash", "killed", "hang-in-c"]
    if sys.platform == "linux":
        bad.append("swell")
    good = [f"good {number}" for number in range(40)] + ["interrupt"]
    mixed = [item for pair in itertools.zip_longest(good, bad) for item in pair if item]
    found = results(mixed, timeout=1.5)
    failures = {item: found[item].reason for item in mixed if isinstance(found[item], Failure)}
    assert sorted(failures) == sorted(bad)
    assert {item: found[item] for item in good} == {item: item.upper() for item in good}
    assert failures["sentence"] == "This is a sentence."
    assert "KeyError" in failures["raise"]
    assert "longer than 1.5 seconds" in failures["hang"]
    assert "longer than 1.5 seconds" in failures["hang-in-c"]
    assert "crashed" in failures["exit"]
    assert "crashed" in failures["crash"]
    assert "memory" in failures["killed"]
    assert "memory" in failures.get("swell", "memory")
    assert all(reason.endswith(".") for reason in failures.values())


@posix
def test_one_worker_that_dies_again_and_again():
    items = [f"{kind} {number}" for number in range(6) for kind in ("exit", "good")]
    found = results(items, jobs=1)
    assert [item for item in items if not isinstance(found[item], Failure)] == [
        item for item in items if item.startswith("good")
    ]


def test_items_are_taken_only_as_fast_as_results():
    taken = itertools.count()
    stop = threading.Event()
    source = (next(taken) for _ in itertools.repeat(None))
    endless = run(pool_tasks.process_id, source, jobs=1, timeout=60, stop=stop)
    for _ in range(20):
        next(endless)
    endless.close()
    assert next(taken) <= 20 + pool.AHEAD + 1


def test_stop_ends_the_run_while_tasks_hang():
    stop = threading.Event()
    hanging = run(
        pool_tasks.misbehave,
        (word for word in ["good", *["hang", "hang-in-c"] * 50]),
        jobs=2,
        timeout=600,
        stop=stop,
    )
    assert next(hanging) == ("good", "GOOD")
    threading.Timer(0.2, stop.set).start()
    assert list(hanging) == []


def test_stop_before_the_start():
    stop = threading.Event()
    stop.set()
    assert list(run(pool_tasks.misbehave, ["good"], jobs=1, timeout=60, stop=stop)) == []


def test_an_error_of_the_items_source_ends_the_run():
    def source():
        yield "good"
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="disk is gone"):
        results(source())


def test_it_runs_in_a_thread():
    found: list = []
    thread = threading.Thread(target=lambda: found.append(results(["good 1", "good 2"])))
    thread.start()
    thread.join()
    assert found == [{"good 1": "GOOD 1", "good 2": "GOOD 2"}]


def test_workers_are_replaced(monkeypatch):
    monkeypatch.setattr(pool, "TASKS_PER_WORKER", 5)
    stop = threading.Event()
    found = dict(run(pool_tasks.process_id, range(12), jobs=1, timeout=60, stop=stop))
    assert len(found) == 12
    assert len(set(found.values())) == 3


def test_workers_that_cannot_start_are_said(monkeypatch):
    monkeypatch.setattr(pool.worker, "serve", pool_tasks.misbehave)  # misses its arguments
    with pytest.raises(FlickrcheckError, match="worker processes"):
        results(["good"])


def test_it_works_from_a_script_and_writes_nothing(tmp_path):
    script = tmp_path / "a script.py"
    script.write_text(
        "import threading\n"
        "from flickrcheck.photo.pool import run\n"
        "if __name__ == '__main__':\n"
        "    print(list(run(abs, [-1], jobs=1, timeout=60, stop=threading.Event())))\n"
    )
    asked = subprocess.run(
        [sys.executable, "-W", "error", str(script)], capture_output=True, text=True, check=True
    )
    assert (asked.stdout, asked.stderr) == ("[(-1, 1)]\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_ctrl_c_while_workers_start_shows_no_traceback(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import os, signal, sys, threading\n"
        "from flickrcheck.photo import pool\n"
        "if __name__ == '__main__':\n"
        "    stop = threading.Event()\n"
        "    signal.signal(signal.SIGINT, lambda *_: stop.set())\n"
        "    threading.Timer(float(sys.argv[1]), os.killpg, (os.getpid(), signal.SIGINT)).start()\n"
        "    print(list(pool.run(abs, iter(int, 1), jobs=4, timeout=60, stop=stop))[-1:])\n"
    )
    for delay in (0.01, 0.04, 0.08, 0.16):
        asked = subprocess.run(
            [sys.executable, str(script), str(delay)],
            capture_output=True, text=True, start_new_session=True,
        )  # fmt: skip
        assert (asked.stderr, asked.returncode) == ("", 0)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_hanging_workers_end_when_their_parent_is_killed(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "import os, threading\n"
        "from flickrcheck.photo.pool import run\n"
        "import pool_tasks\n"
        "if __name__ == '__main__':\n"
        "    os.environ['TELL'] = __file__ + '.id'\n"
        "    stop = threading.Event()\n"
        "    list(run(pool_tasks.tell_and_hang, ['id'], jobs=1, timeout=600, stop=stop))\n"
    )
    tells = tmp_path / "script.py.id"
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    environment = {**os.environ, "PYTHONPATH": paths}
    with subprocess.Popen([sys.executable, str(script)], env=environment) as parent:
        until(lambda: tells.exists() and tells.read_text().endswith("."))
        parent.kill()
    worker = int(tells.read_text().rstrip("."))
    until(lambda: not is_running(worker))


def until(happens) -> None:
    for _ in range(600):
        if happens():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def is_running(process_id: int) -> bool:
    """False also for a dead process that nobody has waited for."""
    try:
        status = Path(f"/proc/{process_id}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize("folder", ["formats", "hostile"])
def test_formats_and_hostile_files_in_the_pool(shared_data, folder):
    # hostile files often have a suffix that is not looked at: all are tried here
    listed = {e.path for e in walk([shared_data / folder]) if isinstance(e, Found)}
    files = [str(path) for path in (shared_data / folder).rglob("*") if path.is_file()]
    stop = threading.Event()
    found = dict(run(pool_tasks.hash_file, files, jobs=2, timeout=20, stop=stop))
    assert sorted(found) == sorted(files)
    failures = [outcome for outcome in found.values() if isinstance(outcome, Failure)]
    assert all(failure.reason.endswith(".") for failure in failures)
    assert not [f for f in failures if "mistake inside" in f.reason or "crashed" in f.reason]
    read = len(found) - len(failures)
    assert read >= (130 if folder == "formats" else 30)
    assert listed <= {str(Path(file)) for file in files}
