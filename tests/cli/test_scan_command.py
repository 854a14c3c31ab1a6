"""``flickrcheck scan`` as a person types it: output, exit codes, sentences."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flickrcheck.cli import progress
from flickrcheck.cli.main import main_group, run
from flickrcheck.model import Entry
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.store.casebook_scan import scan_lock
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Progress
from flickrcheck.work.progress import Pace


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "my photos"
    shutil.copytree(demo_photos / "Messenger", folder / "Messenger")
    shutil.copytree(demo_photos / "Problems", folder / "Problems")
    (folder / "notes.txt").write_text("not a picture")
    (folder / ".hidden.jpg").write_bytes(b"")
    return folder


def scan_json(capsys, *arguments) -> tuple[int, dict]:
    code = run(["scan", *map(str, arguments), "--jobs", "2", "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_json_is_one_object_with_all_that_the_scan_knows(capsys, photos, example_pack):
    code, result = scan_json(capsys, photos, "--pack", example_pack)
    assert code == 3
    assert (result["photos"], result["flat"], result["unsupported"]) == (6, 1, 1)
    assert result["unsupported_types"] == {".txt": 1}
    assert result["hidden"] == 1
    ((path, reason),) = [(each["path"], each["reason"]) for each in result["unreadable"]]
    assert path == str(photos / "Problems" / "broken.jpg")
    assert reason.endswith(".")
    assert result["strict_bound"] == 50
    assert 0 < result["expected_accidental_matches"] < 0.01
    match = next(each for each in result["matches"] if each["path"].endswith("WA0007.jpg"))
    assert match["dataset"] == "example-faces"
    assert match["photo_id"] == "99999000021"
    assert match["entry"] == "faces/000021.png"
    assert match["nsid"] == "99999999@N99"
    assert match["grade"] == "B"
    (proof,) = match["evidence"]
    assert proof["kind"] == "picture"
    assert proof["orientation"] == "as is"
    assert 0 <= proof["distance"] <= 20
    assert proof["how"]


def test_without_a_pack_the_pictures_are_read_and_the_way_to_a_pack_is_said(capsys, photos):
    assert run(["scan", str(photos)]) == 3
    out = capsys.readouterr().out
    assert "No dataset was searched" in out
    assert "flickrcheck index add" in out
    with Casebook.open(default_casebook_path()) as book:
        assert book.photo_count() == 6


def test_matches_of_packs_that_were_not_searched_are_not_counted(
    capsys, photos, example_pack, tmp_path
):
    other = tmp_path / "other.pack"
    with PackWriter(other, dataset="other-set", edition="1") as writer:
        writer.add_entries([Entry("other-set", 1)])
        writer.finish()
    scan = ["scan", str(photos / "Messenger"), "--pack"]
    run([*scan, str(example_pack)])
    capsys.readouterr()
    run([*scan, str(other)])
    assert "in Example Faces" not in capsys.readouterr().out


def test_all_readable_is_exit_code_0(capsys, photos, example_pack):
    assert run(["scan", str(photos / "Messenger"), "--pack", str(example_pack)]) == 0
    assert "Same picture" in capsys.readouterr().out


def test_an_empty_folder_is_said(capsys, tmp_path, example_pack):
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "notes.txt").touch()
    assert run(["scan", str(tmp_path / "empty"), "--pack", str(example_pack)]) == 0
    out = capsys.readouterr().out
    assert "No pictures were found there." in out
    assert "Not checked: 1 file of another type (1 .txt)." in out


def test_a_missing_folder_is_a_sentence_and_makes_no_casebook(capsys, tmp_path):
    assert run(["scan", str(tmp_path / "nowhere")]) == 2
    assert "There is no file or folder" in capsys.readouterr().err
    assert not default_casebook_path().exists()


def test_no_folder_at_all_is_a_usage_error(capsys):
    assert run(["scan"]) == 2
    assert "PATH" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\0" * 84])
def test_a_pack_that_is_none_is_exit_code_5(capsys, photos, tmp_path, content):
    pack = tmp_path / "bad.pack"
    pack.write_bytes(content)
    assert run(["scan", str(photos), "--pack", str(pack)]) == 5
    assert "bad.pack" in capsys.readouterr().err


def test_a_casebook_in_use_is_exit_code_5_and_says_so(capsys, photos, tmp_path):
    casebook = tmp_path / "used.casebook"
    with Casebook.open(casebook, create=True), scan_lock(casebook):
        assert run(["scan", str(photos), "--casebook", str(casebook)]) == 5
    assert "Another scan" in capsys.readouterr().err


def test_a_photo_is_no_casebook(capsys, photos):
    picture = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    before = picture.read_bytes()
    assert run(["scan", str(photos), "--casebook", str(picture)]) == 5
    assert picture.read_bytes() == before
    assert "casebook" in capsys.readouterr().err


def test_what_one_may_not_read_is_listed(photos, tmp_path, example_pack, as_ordinary_user):
    locked_folder = photos / "locked"
    locked_folder.mkdir(mode=0o000)
    (photos / "Messenger" / "received_2241.jpg").chmod(0o000)
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-m", "flickrcheck", "scan", str(photos), "--json",
         "--casebook", str(tmp_path / "x.casebook"), "--pack", str(example_pack)],
        capture_output=True, text=True,
    )  # fmt: skip
    locked_folder.chmod(0o755)
    assert done.returncode == 3, done.stderr
    reasons = {Path(u["path"]).name: u["reason"] for u in json.loads(done.stdout)["unreadable"]}
    assert set(reasons) == {"broken.jpg", "locked", "received_2241.jpg"}
    assert "permission" in reasons["locked"].lower()
    assert "permission" in reasons["received_2241.jpg"].lower()


@pytest.mark.parametrize("locked", ["a folder", "a file"])
def test_a_named_path_that_one_may_not_read_is_listed(photos, tmp_path, locked, as_ordinary_user):
    path = photos / "Messenger"
    if locked == "a file":
        path = path / "received_2241.jpg"
    path.chmod(0o000)
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-m", "flickrcheck", "scan", str(path), "--json",
         "--casebook", str(tmp_path / "x.casebook")],
        capture_output=True, text=True,
    )  # fmt: skip
    path.chmod(0o755)
    assert done.returncode == 3, done.stderr
    (unread,) = json.loads(done.stdout)["unreadable"]
    assert unread["path"] == str(path)
    assert "permission" in unread["reason"]


@pytest.mark.parametrize("option", ["--pack", "--casebook"])
def test_a_pack_or_casebook_that_one_may_not_read_is_exit_code_5(
    photos, tmp_path, option, as_ordinary_user
):
    path = tmp_path / "locked"
    path.touch(mode=0o000)
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-m", "flickrcheck", "scan", str(photos), option,
         str(path)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 5, done.stderr
    assert str(path) in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_output_that_cannot_be_written_is_a_sentence(photos, form):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "flickrcheck", "scan", str(photos / "Messenger"), *form],
            stdout=full, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
    assert done.returncode == 5
    assert done.stderr.startswith("flickrcheck: The output could not be written (No space left")
    assert done.stderr.count("\n") == 1


def test_sigterm_before_a_scan_begins_is_handled_as_ctrl_c(monkeypatch, capsys):
    def begin(*_, **__):
        signal.raise_signal(signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(main_group, "main", begin)
    assert run(["scan", "."]) == 4
    assert "stopped" in capsys.readouterr().err
    assert signal.getsignal(signal.SIGTERM) == before


def many_pictures(folder: Path, photos: Path, number: int) -> None:
    folder.mkdir()
    source = photos / "Messenger" / "IMG-20190312-WA0007.jpg"
    for each in range(number):
        # different bytes, so that nothing is known from another file
        (folder / f"{each}.jpg").write_bytes(source.read_bytes() + str(each).encode())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_a_signal_stops_in_order_and_the_next_run_goes_on(number, photos, tmp_path, example_pack):
    folder = tmp_path / "many"
    many_pictures(folder, photos, 600)
    casebook = tmp_path / "m.casebook"
    command = [sys.executable, "-m", "flickrcheck", "scan", str(folder), "--json", "--jobs", "1"]
    command += ["--casebook", str(casebook), "--pack", str(example_pack)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not has_contents(casebook):
        time.sleep(0.05)
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 4, err
    assert json.loads(out)["interrupted"] is True
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert len(result["matches"]) == result["photos"] == 600


def has_contents(casebook: Path) -> bool:
    if not casebook.exists():
        return False
    try:
        with Casebook.open(casebook) as book:
            return any(book.rows("SELECT 1 FROM content LIMIT 1"))
    except Exception:
        return False  # not yet made


def test_progress_goes_to_stderr_only(photos, tmp_path, example_pack):
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "scan", str(photos), "--json",
         "--casebook", str(tmp_path / "p.casebook"), "--pack", str(example_pack)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert isinstance(json.loads(done.stdout), dict)
    assert done.stderr == ""


def test_on_a_terminal_one_line_is_written_over_and_cleared(monkeypatch, capsys):
    seconds = iter([0.0, 10.0])
    monkeypatch.setattr(progress, "Pace", lambda: Pace(clock=lambda: next(seconds)))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with progress.ProgressLine() as line:
        line.show(Progress("pictures", 0, 1200, 0, "/a.jpg"))
        line.show(Progress("pictures", 4, 1200, 1, "/b.jpg"))
    clear = "\r\x1b[K"
    assert capsys.readouterr().err == (
        f"{clear}Comparing pictures: 0 of 1,200"
        f"{clear}Comparing pictures: 4 of 1,200, 24 a minute, 50 min left, 1 unreadable{clear}"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text_do_not_stop_a_scan(capsys, photos, tmp_path, example_pack):
    odd = os.fsencode(tmp_path) + b"/bad \xff\xfe name.jpg"
    shutil.copy(photos / "Messenger" / "IMG-20190312-WA0007.jpg", odd)
    code, result = scan_json(capsys, os.fsdecode(odd), "--pack", example_pack)
    assert code == 0
    assert [each["grade"] for each in result["matches"]] == ["B"]
    assert run(["scan", os.fsdecode(odd), "--pack", str(example_pack)]) == 0
