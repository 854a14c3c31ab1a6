"""``flickrcheck scan`` as a person types it: output, exit codes, sentences."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.cli.main import main_group, run
from flickrcheck.model import Entry
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.store.casebook_scan import scan_lock
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.typed import typed

pytestmark = pytest.mark.usefixtures("in_this_process")


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


@pytest.mark.workers
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
    assert result["parts_strict_bound"] is None  # it did not look harder
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


def test_contradictions_are_counted_and_told(capsys, tmp_path, example_pack):
    photo = tmp_path / "photos" / "53208249252_0a1b2c3d4e_b.jpg"
    photo.parent.mkdir()
    page = b"https://www.flickr.com/photos/somebody/7654321/"
    Image.linear_gradient("L").save(photo, "JPEG", comment=page)
    code, result = scan_json(capsys, photo.parent, "--pack", example_pack)
    assert code == 0
    [told] = result["contradictions"]
    assert told["path"] == str(photo)
    assert "names photo 53208249252, but " in told["reason"]
    assert run(["scan", str(photo.parent), "--pack", str(example_pack)]) == 0
    out = capsys.readouterr().out
    assert "For 1 file, sources name different Flickr photos" in out
    assert f"{photo.name}: {told['reason']}" in " ".join(out.split())


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
    buffered = {name: said for name, said in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "flickrcheck", "scan", str(photos / "Messenger"), *form],
            stdout=full, stderr=subprocess.PIPE, text=True, env=buffered,
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
    many_pictures(folder, photos, 80)
    casebook = tmp_path / "m.casebook"
    command = [sys.executable, "-m", "flickrcheck", "scan", str(folder), "--json", "--jobs", "1"]
    command += ["--casebook", str(casebook), "--pack", str(example_pack), "--no-look-harder"]
    process = subprocess.Popen(
        [*command, "--json-progress"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    said: dict = {}
    while not (said.get("stage") == "pictures" and 0 < said["done"] < said["total"]):
        said = json.loads(process.stderr.readline())  # fails where it ends before
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 4, err
    assert json.loads(out)["interrupted"] is True
    assert 0 < contents(casebook) < 80
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["photos"] == 80
    [shown] = result["matches"]  # one for all, because so many resemble one entry
    assert shown["note"].startswith("80 different pictures")


def contents(casebook: Path) -> int:
    """How many pictures have been read."""
    with Casebook.open(casebook) as book:
        return next(book.rows("SELECT count(*) AS n FROM content"))["n"]


def test_progress_goes_to_stderr_only(photos, tmp_path, example_pack):
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "scan", str(photos), "--json",
         "--casebook", str(tmp_path / "p.casebook"), "--pack", str(example_pack)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert isinstance(json.loads(done.stdout), dict)
    assert done.stderr == ""


def test_json_progress_tells_programs_all_on_stderr(photos, tmp_path, example_pack):
    done = subprocess.run(
        [sys.executable, "-m", "flickrcheck", "scan", str(photos), "--json", "--json-progress",
         "--casebook", str(tmp_path / "p.casebook"), "--pack", str(example_pack)],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 3
    assert json.loads(done.stdout)["photos"] == 6
    start, *progress, end = [json.loads(line) for line in done.stderr.splitlines()]
    assert start["event"] == "start"
    assert start["roots"] == [str(photos)]
    assert {line["event"] for line in progress} == {"progress"}
    stages = list(dict.fromkeys(line["stage"] for line in progress))
    assert stages[:3] == ["walk", "identify", "pictures"]
    last = [line for line in progress if line["stage"] == "pictures"][-1]
    assert (last["done"], last["total"], last["errors"]) == (6, 6, 1)
    assert end == {"event": "end", "outcome": "done", "exit_code": 3, "reason": "", "errors": 1}


def test_json_progress_tells_of_failures_too(capsys, tmp_path, photos):
    missing = tmp_path / "nowhere"
    assert run(["scan", str(missing), "--json-progress"]) == 2
    (end,) = map(json.loads, capsys.readouterr().err.splitlines())
    assert (end["outcome"], end["exit_code"]) == ("failed", 2)
    assert str(missing) in end["reason"]
    casebook = tmp_path / "used.casebook"
    with Casebook.open(casebook, create=True), scan_lock(casebook):
        assert run(["scan", str(photos), "--casebook", str(casebook), "--json-progress"]) == 5
    *_, end = map(json.loads, capsys.readouterr().err.splitlines())
    assert (end["outcome"], end["exit_code"]) == ("failed", 5)
    assert "Another scan" in end["reason"]


def test_one_missing_folder_among_several_is_listed_and_the_others_are_scanned(
    capsys, photos, tmp_path
):
    code, result = scan_json(capsys, photos / "Messenger", tmp_path / "away")
    assert (code, result["photos"]) == (3, 4)
    (unread,) = result["unreadable"]
    assert unread["path"] == str(tmp_path / "away")
    assert "not there" in unread["reason"]


def test_what_is_left_out_is_counted_and_said(capsys, photos, example_pack):
    library = photos / "Holidays.photoslibrary"
    (library / "originals").mkdir(parents=True)
    shutil.copy(photos / "Messenger" / "received_2241.jpg", library / "originals")
    options = ["--exclude", "Problems", "--exclude", "*.txt", "--pack", example_pack]
    code, result = scan_json(capsys, photos, *options)
    assert (code, result["photos"], result["excluded"]) == (0, 4, 2)
    assert result["photo_libraries_not_opened"] == {"Apple Photos library": 1}
    scan = ["scan", str(photos), *map(str, options)]
    assert run(scan) == 0
    out = capsys.readouterr().out
    assert "Not checked: 1 hidden file, 2 files and folders that you left out." in out
    assert "1 Apple Photos library was not opened. To look inside, scan with" in out
    assert run([*scan, "--photo-libraries"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("5 photos checked")
    assert "not opened" not in out


def test_a_pattern_that_means_nothing_is_a_sentence(capsys, photos):
    assert run(["scan", str(photos), "--exclude", ""]) == 2
    assert "pattern" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_patterns_that_are_no_text_leave_out_what_they_name(capsys, photos):
    odd = os.fsencode(photos) + b"/odd \xff.jpg"
    shutil.copy(photos / "Messenger" / "received_2241.jpg", odd)
    code, result = scan_json(capsys, photos, "--exclude", os.fsdecode(b"odd \xff*"))
    assert (code, result["photos"], result["excluded"]) == (3, 6, 1)


def test_what_could_not_be_read_is_tried_again_when_asked(capsys, photos):
    scan = ["scan", str(photos), "--jobs", "1", "--low-priority"]
    assert run(scan) == 3
    assert "To read the unreadable ones again, scan with --retry." in capsys.readouterr().out
    broken = photos / "Problems" / "broken.jpg"
    before = broken.stat()
    good = (photos / "Messenger" / "received_2241.jpg").read_bytes()
    broken.write_bytes(good[: before.st_size].ljust(before.st_size, b"\0"))
    os.utime(broken, ns=(before.st_atime_ns, before.st_mtime_ns))  # as if a bad cable gave it
    assert run(scan) == 3
    capsys.readouterr()
    assert run([*scan, "--retry"]) in (0, 3)


def on_a_terminal(command: list[str], columns: int, stop_after: bytes = b"") -> tuple[int, str]:
    """Exit code and all that was written to a terminal of this width; with ``stop_after`` Ctrl-C
    is pressed when that has been written."""
    import fcntl
    import pty
    import struct
    import termios

    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"this system gives no terminal to try it on: {error}")
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 20, columns, 0, 0))
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env=os.environ | {"TERM": "xterm", "PYTHONIOENCODING": "utf-8"},
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    os.close(theirs)
    written = b""
    pressed = False
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # Linux's way to say that nobody writes any more
            break
        if not part:
            break
        written += part
        if stop_after and not pressed and stop_after in written:
            os.write(ours, b"\x03")
            pressed = True
    os.close(ours)
    return process.wait(30), written.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
@pytest.mark.parametrize("columns", [100, 34])
def test_on_a_real_terminal_lines_fit_and_nothing_is_left(photos, tmp_path, columns):
    command = [sys.executable, "-m", "flickrcheck", "scan", str(photos)]
    command += ["--casebook", str(tmp_path / "t.casebook")]
    code, written = on_a_terminal(command, columns)
    assert code == 3
    live, _, after = written.rpartition("\x1b[1A")
    assert live.endswith("\r\x1b[K\r\n\x1b[J\r")  # two lines cleared, and the cursor back
    assert after.startswith("6 photos read.")
    words = re.sub(r"\x1b\[\d*[KJA]", "", live)
    lines = {line for part in words.split("\r") for line in part.split("\n") if line}
    assert any("6 of 6" in line for line in lines)
    assert max(map(len, lines)) < columns


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
def test_ctrl_c_leaves_the_terminal_clean(photos, tmp_path):
    folder = tmp_path / "many"
    many_pictures(folder, photos, 400)
    command = [sys.executable, "-m", "flickrcheck", "scan", str(folder), "--jobs", "1"]
    command += ["--casebook", str(tmp_path / "t.casebook")]
    code, written = on_a_terminal(command, 80, stop_after=b"Comparing pictures")
    assert code == 4
    after = written.rpartition("\x1b[1A")[2]
    assert after.startswith("The scan was stopped before its end, after it had met 400 photos.")
    assert "Traceback" not in written


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX shells")
@pytest.mark.parametrize("stream", ["stdout", "stderr", "both"])
def test_closed_streams_and_readers_that_went_away_change_nothing(photos, tmp_path, stream):
    casebook = tmp_path / f"{stream}.casebook"
    scan = [sys.executable, "-m", "flickrcheck", "scan", str(photos), "--casebook", str(casebook)]
    scan += ["--json-progress"]
    ours, theirs = os.pipe()
    os.close(ours)  # nobody will ever read
    gone = {"stdout": theirs if stream != "stderr" else subprocess.DEVNULL,
            "stderr": theirs if stream != "stdout" else subprocess.PIPE}  # fmt: skip
    done = subprocess.run(scan, **gone)
    os.close(theirs)
    assert done.returncode == 3
    if stream == "stdout":
        assert b"Traceback" not in done.stderr
        assert b"Exception" not in done.stderr
    closing = {"stdout": ">&-", "stderr": "2>&-", "both": ">&- 2>&-"}[stream]
    done = subprocess.run(["sh", "-c", f'"$@" {closing}', "sh", *scan], capture_output=True)
    assert (done.returncode, b"Traceback" in done.stderr) == (3, False)
    with Casebook.open(casebook) as book:
        record = book.last_scan()
        assert record is not None
        assert record.finished


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_text_do_not_stop_a_scan(capsys, photos, tmp_path, example_pack):
    odd = os.fsencode(tmp_path) + b"/bad \xff\xfe name.jpg"
    shutil.copy(photos / "Messenger" / "IMG-20190312-WA0007.jpg", odd)
    code, result = scan_json(capsys, os.fsdecode(odd), "--pack", example_pack)
    assert code == 0
    assert [each["grade"] for each in result["matches"]] == ["B"]
    assert run(["scan", os.fsdecode(odd), "--pack", str(example_pack)]) == 0


def test_a_folder_alone_is_told_how_it_is_scanned(tmp_path, capsys):
    folder = tmp_path / "my photos"
    folder.mkdir()
    assert run([str(folder)]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "is a folder and no command" in said
    assert said.endswith(f"flickrcheck scan {typed(str(folder))}")
    assert run(["fotos"]) == 2
    assert "No such command" in capsys.readouterr().err
