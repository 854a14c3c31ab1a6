"""The wheel as pip and pipx install it: in an environment of its own, away from the checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

from tools.installer.facts import REPOSITORY


def test_an_installed_wheel_runs_the_demo(tmp_path):
    """Dependencies are those of the tests' environment, because a test needs no registry."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=REPOSITORY, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    folder = venv / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(folder / "python"), "install", "--quiet",
         "--no-index", "--no-deps", "--no-compile", str(wheel)],
        check=True, capture_output=True,
    )  # fmt: skip
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([folder / "python", "-c", code], capture_output=True, text=True)
    # a folder named there is searched, and its own .pth files, such as the checkout's, are not read
    site = Path(told.stdout.strip())
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    done = subprocess.run(
        [folder / "flickrcheck", "demo", "--out", "demo"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "40 photos checked against Example Faces" in done.stdout
    assert (tmp_path / "demo" / "report.html").is_file()
    where = subprocess.run(
        [folder / "python", "-c", "import flickrcheck; print(flickrcheck.__file__)"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(site)
