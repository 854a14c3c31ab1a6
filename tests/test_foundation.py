"""Promises that hold for the whole program: floors, no network, resources."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from flickrcheck.resource import resource

REPOSITORY = Path(__file__).resolve().parent.parent
PACKAGE = REPOSITORY / "flickrcheck"


def modules(*, with_qt: bool) -> list[str]:
    names = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(REPOSITORY).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        if (parts[1:2] in (("gui",), ("printing",))) == with_qt:
            names.append(".".join(parts))
    return names


def test_no_module_below_the_window_loads_qt():
    names = [name for name in modules(with_qt=False) if name != "flickrcheck.__main__"]
    assert len(names) > 20
    code = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "loaded = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))]\n"
        "sys.exit(f'Qt was loaded: {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_help_loads_neither_numpy_nor_pillow_nor_qt():
    code = (
        "import sys\nfrom flickrcheck.cli.main import run\nrun(['--help'])\n"
        "heavy = {'numpy', 'PIL', 'PySide6', 'sqlite_utils', 'jinja2'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="with one core there is one thread anyway")
def test_multiplying_starts_no_threads_beside_those_of_the_program():
    code = (
        "import os, sys\nfrom flickrcheck.__main__ import main\n"
        "sys.argv[1:] = ['--help']\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
        "import numpy\nsquare = numpy.ones((500, 500))\nsquare @ square\n"
        "print(len(os.listdir('/proc/self/task')), file=sys.stderr)"
    )
    free = {name: each for name, each in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=free)
    assert done.stderr.strip() == "1"


@pytest.fixture(scope="module")
def home_of_a_fixture() -> Path:
    return Path.home()


@pytest.mark.skipif(sys.platform == "win32", reason="HOME decides on POSIX")
def test_neither_tests_nor_their_fixtures_see_the_real_home(home_of_a_fixture, tmp_path_factory):
    for home in (home_of_a_fixture, Path.home()):
        assert home.is_relative_to(tmp_path_factory.getbasetemp())


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_network_sockets_are_refused_in_tests(family):
    with pytest.raises(AssertionError, match="network socket"):
        socket.socket(family)


def test_network_sockets_are_refused_in_processes_that_tests_start():
    code = "import socket; socket.socket()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "a network socket was opened" in done.stderr


def test_no_module_imports_a_network_library():
    banned = {"socket", "ssl", "http", "ftplib", "smtplib", "socketserver", "asyncio", "requests",
              "dask", "distributed", "tornado"}  # fmt: skip
    for path in PACKAGE.rglob("*.py"):
        if path == PACKAGE / "work" / "cluster.py":
            continue  # the optional cluster for pack makers, which nothing else imports at its top
        for node in ast.walk(ast.parse(path.read_bytes())):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            used = {name.split(".")[0] for name in names} & banned
            assert not used, f"{path} imports {used}"
            assert not any(
                name.startswith(("urllib.request", "PySide6.QtNetwork")) for name in names
            )


def test_no_module_is_longer_than_600_lines():
    for path in [*PACKAGE.rglob("*.py"), *(REPOSITORY / "tests").rglob("*.py")]:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 600, path


def test_resources_are_found_in_the_checkout():
    assert resource("catalogue", "pipa.toml").is_file()
    assert resource("demo", "example-faces.pack").is_file()


def test_resources_are_found_in_a_bundle(tmp_path, monkeypatch):
    (tmp_path / "resources" / "catalogue").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("demo") == tmp_path / "resources" / "demo"


def test_resources_are_found_in_an_installed_wheel(tmp_path):
    """The wheel is built for real and laid out as pip lays it out."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=REPOSITORY, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    code = (
        "from flickrcheck.resource import document, resource\n"
        "from flickrcheck.work.catalogue import load_catalogue\n"
        "assert 'site' in resource('catalogue').parts, resource('catalogue')\n"
        "for page in (('manual', 'start.md'), ('lists.md',)):\n"
        "    assert 'site' in document(*page).parts and document(*page).is_file(), page\n"
        "print(len(load_catalogue()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(site)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 8
