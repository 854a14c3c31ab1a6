"""What every test relies on: no network, an own home folder, Qt only where it loads."""

from __future__ import annotations

import os
import runpy
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import filelock
import hypothesis
import pytest

# that a machine is slow, or busy with something else, is no defect of the program
hypothesis.settings.register_profile(
    "patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("patient")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FLICKRCHECK_LANGUAGE"] = "en"  # whatever the developer's system speaks
# as flickrcheck/__main__.py does, and as early: tests call what it starts
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
REPOSITORY = Path(__file__).resolve().parent.parent
SHARED_DATA = REPOSITORY.parent / "shared" / "data"


def _why_qt_does_not_load() -> str:
    """Empty if Qt loads and opens an offscreen window, else the last line of what went wrong.

    Asked of another process: a missing system library can abort instead of raising.
    """
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    command = [sys.executable, "-c", code]
    asked = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if asked.returncode == 0:
        return ""
    return (asked.stderr.strip().splitlines() or [f"exit code {asked.returncode}"])[-1]


def pytest_configure(config: pytest.Config) -> None:
    config.qt_problem = _why_qt_does_not_load()
    if not config.qt_problem:
        if not config.pluginmanager.has_plugin("pytestqt.plugin"):
            from pytestqt import plugin

            config.pluginmanager.register(plugin, "pytestqt.plugin")
    elif os.environ.get("CI") == "true":
        raise pytest.UsageError(
            f"Qt does not load ({config.qt_problem}), so the window tests cannot run. "
            "Under CI that is a failure: install Qt's system libraries as .ci/run does."
        )


def pytest_report_header(config: pytest.Config) -> list[str]:
    lines = [f"Qt: {'loads' if not config.qt_problem else 'does not load, ' + config.qt_problem}"]
    lines.append(f"shared data: {'present' if SHARED_DATA.is_dir() else f'not at {SHARED_DATA}'}")
    return lines


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Tests of the window import Qt, their conftest too, so without it they cannot be read."""
    if config.qt_problem and collection_path in (
        REPOSITORY / "tests" / "gui",
        REPOSITORY / "tests" / "printing",
    ):
        return True
    return None


def pytest_terminal_summary(terminalreporter) -> None:
    problem = terminalreporter.config.qt_problem
    if problem:
        terminalreporter.write_line(
            f"LEFT OUT: all tests of the window (tests/gui), because Qt does not load: {problem}",
            yellow=True,
        )


@pytest.fixture(autouse=True, scope="session")
def _no_network_sockets():
    """Every AF_INET or AF_INET6 socket fails for the whole run, also in started processes."""
    folder = REPOSITORY / "tests" / "no_network"
    real = socket.socket.__init__
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder), prepend=os.pathsep)
        runpy.run_path(str(folder / "sitecustomize.py"))
        yield
    socket.socket.__init__ = real


@pytest.fixture(autouse=True, scope="session")
def _one_application(request, _no_real_home) -> None:
    """Qt's application of the whole run is the window's: a command that prints would make a lesser
    one, which the tests of the window that run later in this process cannot use."""
    if not request.config.qt_problem:
        request.getfixturevalue("qapp")


def _live_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("HOME", str(home))
    patch.setenv("XDG_DATA_HOME", str(home / "data"))
    patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    patch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    patch.setenv("LOCALAPPDATA", str(home / "data"))


@pytest.fixture(autouse=True, scope="session")
def _no_real_home(tmp_path_factory) -> Iterator[None]:
    """What is made once for many tests, before ``own_home``, is not made in the real one either."""
    with pytest.MonkeyPatch.context() as patch:
        _live_in(tmp_path_factory.mktemp("home of fixtures"), patch)
        yield


@pytest.fixture(scope="session")
def _homes(tmp_path_factory) -> Iterator[Path]:
    """Paths for homes. ``mktemp`` lists all that it made to find the next number, and for six
    thousand tests that took half a minute."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(_homes, monkeypatch) -> Path:
    """Each test has its own data folder, so that no test sees the developer's packs."""
    home = next(_homes)
    home.mkdir()
    _live_in(home, monkeypatch)
    return home


@pytest.fixture(autouse=True)
def look_no_harder(monkeypatch) -> None:
    """Scans of few photos compare no windows of them here: that takes seconds a picture, and
    the tests of looking harder are about it."""
    from flickrcheck.work import look_harder

    monkeypatch.setattr(look_harder, "FEW_PHOTOS", 0)


@pytest.fixture(autouse=True)
def packs_are_trusted(request, monkeypatch) -> None:
    """Packs that tests make need no signature; tests marked ``trust`` are about these."""
    if request.node.get_closest_marker("trust"):
        return
    from flickrcheck.work import pack_trust

    def judge(path, **_):
        return pack_trust.Judged(path, pack_trust.Trust.OWN)

    monkeypatch.setattr(pack_trust, "judge", judge)


@pytest.fixture
def in_this_process(request, monkeypatch) -> None:
    """Pictures are read at once and here: starting workers takes most of the time of small scans.

    Tests marked ``workers`` have real ones all the same; tests/photo/test_pool.py is about them.
    """
    if request.node.get_closest_marker("workers"):
        return
    from flickrcheck.errors import FlickrcheckError
    from flickrcheck.photo import pool

    def run(task, items, *, stop, paused=None, **_):
        for item in items:
            while paused and paused() and not stop.is_set():
                time.sleep(0.01)
                yield None
            if stop.is_set():
                return
            try:
                outcome = task(item)
            except FlickrcheckError as error:
                outcome = pool.Failure(str(error))
            yield item, outcome

    monkeypatch.setattr(pool, "run", run)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The third-party test data beside the checkout; tests without it are left out and say so."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"third-party test data is not at {SHARED_DATA}")
    return SHARED_DATA


@pytest.fixture
def as_ordinary_user() -> list[str]:
    """What to put before a command so that file permissions hold for it, also for root."""
    if sys.platform == "win32":
        pytest.skip("file modes are POSIX only")
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may do everything, and there is no setpriv to give that up")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


@pytest.fixture(scope="session")
def demo_photos(tmp_path_factory) -> Path:
    """The demo's photo library; tests that change something copy it first.

    Drawn once, because that takes seconds, also where several processes share the tests.
    """
    from flickrcheck.work.demo_library import write_library

    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # which they have in common
    folder = base / "demo" / "photos"
    with filelock.FileLock(base / "demo.lock"):
        if not folder.exists():
            drawn = folder.with_name("being drawn")
            for _ in write_library(drawn):
                pass
            drawn.rename(folder)
    return folder


@pytest.fixture
def example_pack() -> Path:
    """The bundled pack of the demo's fictitious dataset."""
    from flickrcheck.work import demo

    return demo.example_pack()
