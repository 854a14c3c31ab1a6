"""``flickrcheck doctor`` and ``--version`` tell what is there, and go on where a part is broken."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import namedtuple

import pytest

from flickrcheck import __version__
from flickrcheck.cli.main import run
from flickrcheck.printing import qt_libraries, qt_state
from flickrcheck.work import doctor, doctor_speed
from flickrcheck.work.packs import pack_folder


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(doctor, "_PROBE_FOR", 0)
    monkeypatch.setattr(doctor_speed, "SIZE", (400, 300))


def examined(capsys, *options: str) -> tuple[int, dict[str, list[dict]]]:
    code = run(["doctor", "--json", *options])
    found: dict[str, list[dict]] = {}
    for finding in json.loads(capsys.readouterr().out)["findings"]:
        found.setdefault(finding["part"], []).append(finding)
    return code, found


def test_every_part_is_told_of(capsys, example_pack):
    pack_folder().mkdir(parents=True)
    shutil.copy(example_pack, pack_folder())
    code, found = examined(capsys, "--photos", "80000")
    assert list(found) == [
        "program", "window", "fonts", "formats", "packs", "folders", "speed", "crashes",
    ]  # fmt: skip
    assert code == (
        5 if any(each["state"] == "problem" for of in found.values() for each in of) else 0
    )
    [speed] = found["speed"]
    assert speed["details"]["photos"] == 80_000 and speed["details"]["ms_per_photo"] > 0
    assert "80,000 such photos" in speed["text"]
    [pack] = found["packs"]
    assert pack["details"]["dataset"] == "example-faces" and pack["state"] == "good"
    assert {"JPEG", "HEIC", "RAW", "JPEG XL"} <= set(found["formats"][0]["details"]["read"])
    assert [each["details"]["what"] for each in found["folders"]] == ["casebook", "packs", "cache"]
    assert run(["doctor"]) == code
    out = capsys.readouterr().out
    assert "ok      formats" in out and out.rstrip().endswith(("works.", "done."))


@pytest.mark.trust
def test_nothing_is_written(capsys, own_home, example_pack, monkeypatch):
    """Not in an empty home, not where a pack lies that was never met, not by fontconfig."""
    fonts = own_home / "fonts.conf"
    fonts.write_text(
        f'<fontconfig><dir>{own_home}</dir><cachedir prefix="xdg">fonts</cachedir></fontconfig>'
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(fonts))

    def files():
        return {path: path.stat().st_mtime_ns for path in (own_home, *own_home.rglob("*"))}

    for made in (None, pack_folder()):
        if made is not None:
            made.mkdir(parents=True)
            shutil.copy(example_pack, made)
        before = files()
        assert run(["doctor"]) == 5  # there is no font, and then a pack that nobody trusts
        assert files() == before
    assert "not signed" in capsys.readouterr().out


def test_missing_libraries_are_named_with_their_packages(capsys, monkeypatch):
    monkeypatch.setattr(
        qt_state, "missing", lambda wanted: {"libxcb-cursor0": wanted["libxcb-cursor0"]}
    )
    code, found = examined(capsys)
    assert code == 5
    text = found["window"][0]["text"]
    assert (
        "libxcb-cursor.so.0 is in libxcb-cursor0 (Debian, Ubuntu), xcb-util-cursor (Fedora)" in text
    )
    assert set(qt_libraries.FEDORA) == {*qt_libraries.ALWAYS, *qt_libraries.X11}


def test_each_broken_part_is_its_own_line(capsys, monkeypatch):
    def broken(*_args, **_kwargs):
        raise RuntimeError("out of order")

    for name in ("read_picture", "read_grey"):
        monkeypatch.setattr(f"flickrcheck.photo.decode.{name}", broken)
    pack_folder().mkdir(parents=True)
    (pack_folder() / "bad.pack").write_text("no pack")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    code, found = examined(capsys)
    assert code == 5
    states = {part: [each["state"] for each in of] for part, of in found.items()}
    assert states["formats"] == states["speed"] == states["packs"] == ["problem"]
    assert states["folders"] == ["problem"] * 3
    assert "out of order" in found["speed"][0]["text"]
    assert "not an index pack" in found["packs"][0]["text"]
    assert "nearly full" in found["folders"][0]["text"]
    assert states["program"] == ["good"]


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX only")
def test_a_folder_that_cannot_be_written_is_told(tmp_path, as_ordinary_user):
    locked = tmp_path / "locked"
    locked.mkdir()
    command = [
        *as_ordinary_user, sys.executable, "-c",
        "from pathlib import Path; from flickrcheck.work.doctor import _folders\n"
        f"for name in ('in it/a.casebook', 'shut/deep/a.casebook', 'shut.casebook'):\n"
        f"    for each in _folders(Path({str(locked)!r}, name)): print(each.text)",
    ]  # fmt: skip
    (locked / "shut").mkdir(mode=0)
    (locked / "shut.casebook").touch(mode=0)
    locked.chmod(0o555)
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    for place in (locked / "in it", locked / "shut" / "deep"):
        words = f"{place}, cannot be written (Permission denied)"
        assert words in done.stdout, done.stderr
    assert "shut.casebook cannot be opened (Permission denied)" in done.stdout
    assert done.stdout.count("The packs can be written to") == 3  # the others are looked at


def test_the_version_comes_first_and_then_the_packs(capsys, example_pack):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"flickrcheck {__version__}\n"
    pack_folder().mkdir(parents=True)
    shutil.copy(example_pack, pack_folder())
    (pack_folder() / "bad.pack").write_text("no pack")
    assert run(["-V"]) == 0
    first, *packs = capsys.readouterr().out.splitlines()
    assert first == f"flickrcheck {__version__}"
    assert packs[0] == "pack bad: cannot be used"
    assert packs[1].startswith("pack example-faces: edition ")
