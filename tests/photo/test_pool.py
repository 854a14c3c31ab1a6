from __future__ import annotations

import itertools
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pool_tasks
import pytest

from flickrcheck.errors import FlickrcheckError
from flickrcheck.photo import pool, worker_process
from flickrcheck.photo.memory import best_guard
from flickrcheck.photo.pool import Failure, run
from flickrcheck.photo.walk import Found, walk

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


@pytest.fixture(autouse=True)
def _nothing_is_left():
    yield
    assert multiprocessing.active_children() == []
    assert threading.active_count() == 1


def results(
    items, timeout: float = 60, jobs: int = 2, task=pool_tasks.misbehave, **options
) -> dict:
    stop = threading.Event()
    return dict(run(task, items, jobs=jobs, timeout=timeout, stop=stop, **options))


def light(_) -> int:
    return 1000


def test_every_item_gets_its_result():
    items = [f"item {number}" for number in range(200)]
    assert results(items) == {item: item.upper() for item in items}


def test_no_items():
    assert results([]) == {}


BAD = {
    "sentence": "This is a sentence.",
    "raise": "KeyError",
    "end": "SystemExit",
    "speechless": "no words",
    "unsendable": "mistake inside",
    "unreadable": "mistake inside",
    "huge": "too much",
    "memory": "memory",
    "exit": "crashed",
    "crash": "crashed",
    "killed": "memory",
    "dies-in-answer": "memory",
}


@posix
@pytest.mark.parametrize("weigh", [None, light], ids=["alone", "together"])
def test_bad_tasks_cost_their_own_item_only(weigh):
    bad = list(BAD)
    if sys.platform == "linux":
        bad.append("swell")
    good = [f"good {number}" for number in range(60)] + ["interrupt"]
    mixed = [item for pair in itertools.zip_longest(good, bad) for item in pair if item]
    found = results(mixed, weigh=weigh)
    failures = {item: found[item].reason for item in mixed if isinstance(found[item], Failure)}
    assert sorted(failures) == sorted(bad)
    assert {item: found[item] for item in good} == {item: item.upper() for item in good}
    for item, reason in failures.items():
        assert BAD.get(item, "memory") in reason
        assert reason.endswith(".")


@posix
@pytest.mark.parametrize("weigh", [None, light], ids=["alone", "together"])
def test_tasks_that_hang_cost_their_own_item_only(weigh):
    """Apart from other bad ones, which can take seconds on a busy machine, as good ones do not."""
    items = ["good 1", "hang", "good 2", "hang-in-c", "good 3"]
    found = results(items, timeout=3, weigh=weigh)
    for item in ("hang", "hang-in-c"):
        assert "longer than 3 seconds" in found.pop(item).reason
    assert found == {f"good {number}": f"GOOD {number}" for number in (1, 2, 3)}


@posix
def test_each_item_has_the_whole_time_limit_also_together():
    items = [(f"item {number}", 0.3) for number in range(12)]
    found = results(items, timeout=1, jobs=1, task=pool_tasks.nap, weigh=light)
    assert found == {item: item[0] for item in items}


def test_light_items_go_together_in_their_order():
    seen = []

    def source():
        for number in range(100):
            seen.append(number)
            yield number

    stop = threading.Event()
    given = run(abs, source(), jobs=1, timeout=60, stop=stop, weigh=lambda n: 100_000)
    assert next(given) == (0, 0)
    assert len(seen) >= 10  # the first ten came in one message
    assert [item for item, _ in given] == list(range(1, 100))


@posix
def test_an_item_whose_worker_is_killed_from_outside_is_not_lost(tmp_path):
    items = [(str(tmp_path / str(number)), f"good {number}") for number in range(6)]
    assert results(items, task=pool_tasks.die_once) == {item: item[1].upper() for item in items}


@posix
def test_workers_killed_at_any_moment_cost_nothing():
    """Also workers that hold no task, are starting, or are in the middle of an answer."""
    moments = random.Random(2012)
    stop = threading.Event()
    items = [f"{number} " * 20_000 for number in range(150)]
    found = {}
    kill_at = 0  # far enough apart that no item is hit twice
    for result in run(
        pool_tasks.misbehave, items, jobs=2, timeout=60, stop=stop, paused=lambda: False
    ):
        if result is not None:
            found[result[0]] = result[1]
        workers = multiprocessing.active_children()
        if len(found) >= kill_at and workers and moments.random() < 0.2:
            os.kill(moments.choice(workers).pid, signal.SIGKILL)
            kill_at = len(found) + 12
    assert kill_at > 100
    assert found == {item: item.upper() for item in items}


@pytest.mark.parametrize("kind", ["swell", "swell-slowly"])
def test_memory_is_watched_where_the_system_has_no_limit(monkeypatch, kind):
    monkeypatch.setattr(pool, "MEMORY_GUARD", "watch")
    monkeypatch.setattr(pool, "WORKER_MEMORY", 300 << 20)
    found = results(["good 1", kind, "good 2"])
    assert "takes more memory than flickrcheck allows" in found.pop(kind).reason
    assert found == {"good 1": "GOOD 1", "good 2": "GOOD 2"}


@pytest.mark.parametrize("guard", sorted({"watch", best_guard()}))
def test_a_worker_that_keeps_memory_is_replaced_and_no_item_blamed(monkeypatch, guard):
    monkeypatch.setattr(pool, "MEMORY_GUARD", guard)
    monkeypatch.setattr(pool, "WORKER_MEMORY", 200 << 20)
    found = results(range(30), jobs=1, task=pool_tasks.leak)
    assert not [outcome for outcome in found.values() if isinstance(outcome, Failure)]
    assert 3 <= len(set(found.values())) <= 5


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of the address space is Linux's")
def test_threads_of_decoders_do_not_use_up_the_address_space():
    grown = results([40], task=pool_tasks.address_space_of_threads)[40]
    assert grown < 700 << 20  # stacks are 8 MB each; without care 16 arenas of 64 MB come on top


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other priorities")
def test_low_priority():
    ((nice, io),) = set(results([1, 2], task=pool_tasks.priority, low_priority=True).values())
    ((usual, _),) = set(results([1, 2], task=pool_tasks.priority).values())
    assert nice == min(usual + 10, 19)
    assert io == 7


def test_paused_takes_nothing_new_gives_what_runs_and_ticks():
    taken = []
    pause = threading.Event()
    stop = threading.Event()

    def source():
        for number in range(40):
            taken.append(number)
            yield number

    given = []
    ticks = 0
    for result in run(abs, source(), jobs=2, timeout=60, stop=stop, paused=pause.is_set):
        if result is not None:
            given.append(result[0])
            if len(given) == 5:
                pause.set()
                before = len(taken)
        elif pause.is_set():
            ticks += 1
            assert len(taken) == before
            assert len(taken) - len(given) <= 2  # those that no worker had yet
            if ticks == 3:
                pause.clear()
    assert ticks == 3
    assert sorted(given) == list(range(40))


def test_ticks_come_while_a_task_takes_long():
    stop = threading.Event()
    came = list(
        run(pool_tasks.nap, [("long", 1.0)], jobs=1, timeout=60, stop=stop, paused=lambda: False)
    )
    assert came.count(None) >= 2
    assert came[-1] == (("long", 1.0), "long")


def test_no_ticks_for_callers_that_do_not_ask():
    assert list(results([("long", 0.6)], task=pool_tasks.nap).values()) == ["long"]


def test_a_change_of_the_clock_is_no_time_out(monkeypatch):
    real = time.time
    for jump in (3600.0, -3600.0):
        changes_at = time.monotonic() + 0.5
        monkeypatch.setattr(
            time, "time", lambda at=changes_at, by=jump: real() + by * (time.monotonic() > at)
        )
        assert results([("long", 1.0)], timeout=2, task=pool_tasks.nap) == {("long", 1.0): "long"}


@posix
def test_time_asleep_does_not_count(tmp_path):
    """Parent and workers are stopped for longer than the time limit, as when a computer sleeps."""
    script = tmp_path / "script.py"
    script.write_text(
        "import threading\n"
        "from flickrcheck.photo.pool import run\n"
        "import pool_tasks\n"
        "if __name__ == '__main__':\n"
        "    items = [(str(n), 0.5) for n in range(8)] + [('hangs', 600.0)]\n"
        "    options = dict(jobs=2, timeout=2, stop=threading.Event())\n"
        "    for item, outcome in run(pool_tasks.nap, items, **options):\n"
        "        print(item[0], type(outcome).__name__, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, str(script)], env=finding_tasks(), start_new_session=True,
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        lines = [process.stdout.readline()]
        os.killpg(process.pid, signal.SIGSTOP)
        time.sleep(2.5)
        os.killpg(process.pid, signal.SIGCONT)
        lines += process.stdout.readlines()
    assert sorted(lines) == [*(f"{n} str\n" for n in range(8)), "hangs Failure\n"]


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
    assert next(taken) <= 20 + worker_process.AHEAD + 1


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
    monkeypatch.setattr(worker_process, "TASKS_PER_WORKER", 5)
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
    with subprocess.Popen([sys.executable, str(script)], env=finding_tasks()) as parent:
        until(lambda: tells.exists() and tells.read_text().endswith("."))
        parent.kill()
    worker = int(tells.read_text().rstrip("."))
    until(lambda: not is_running(worker))


def finding_tasks() -> dict[str, str]:
    """The environment in which a script can import pool_tasks."""
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    return {**os.environ, "PYTHONPATH": paths}


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
