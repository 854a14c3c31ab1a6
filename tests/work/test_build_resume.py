"""Builds that are interrupted: what stays, what goes on, and that the bytes are the same."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import textwrap
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import FaceBox
from flickrcheck.store.pack import Pack
from flickrcheck.work import build_lists
from flickrcheck.work.build import BuildNote, BuildResult, build
from flickrcheck.work.build_folder import BuildFolder, beside
from flickrcheck.work.build_lists import Pace

QUICK = Pace(rows=200, seconds=1e9)  # a safe point every two hundred rows
ROWS = 1500


def mixed_rows(seed):
    """Rows of all kinds: bulk, faces, accounts that contradict, unusable."""
    chance = random.Random(seed)
    for number in range(ROWS):
        photo = chance.randrange(1, 2500)
        owner = f"{10_000 + chance.randrange(40)}@N0{chance.randrange(3)}"
        if number % 50 == 7:
            yield "nonsense"
        else:
            yield f"{owner}_identity_1/{photo}_{number % 5}.jpg"


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """A list of faces, one of plain rows in which photos come again, and the pack of both."""
    folder = tmp_path_factory.mktemp("undisturbed")
    faces, plain = folder / "diveface.txt", folder / "plain.csv"
    faces.write_text("".join(f"{line}\n" for line in mixed_rows(1)))
    chance = random.Random(2)
    rows = (f"{chance.randrange(1, 4000)},{12_000 + n % 90}@N00" for n in range(ROWS))
    plain.write_text("photo_id,owner_nsid\n" + "".join(f"{row}\n" for row in rows))
    options = {"edition": "1", "report": folder / "report.json"}
    *_, result = build("d", [faces, plain], [], [], folder / "whole.pack", **options)
    return folder, result


@pytest.fixture
def lists(tmp_path, undisturbed):
    """Copies of the two lists."""
    folder, _ = undisturbed
    return [Path(shutil.copy2(folder / name, tmp_path)) for name in ("diveface.txt", "plain.csv")]


@pytest.fixture
def whole(undisturbed):
    """The bytes of the pack that nobody disturbed."""
    return (undisturbed[0] / "whole.pack").read_bytes()


def events_of(lists, out, **options):
    options = {"pace": QUICK, "edition": "1"} | options
    return build("d", lists, [], [], out, **options)


def finished(events):
    with closing(events):
        *others, result = events
    assert isinstance(result, BuildResult)
    return result, [event.text for event in others if isinstance(event, BuildNote)]


def interrupted(events, after):
    """Close a build after so many events; True where it was not done by then."""
    with closing(events):
        for number, event in enumerate(events):
            if isinstance(event, BuildResult):
                return False
            if number >= after:
                return True
    return False


def test_an_interrupted_build_goes_on_and_gives_the_same_bytes(
    tmp_path, lists, whole, undisturbed, monkeypatch
):
    monkeypatch.setattr(build_lists, "_TELL_EVERY_ROWS", 100)
    parts, report = tmp_path / "parts.pack", tmp_path / "report.json"
    after = 4
    said = []
    while True:
        with closing(events_of(lists, parts, report=report)) as events:
            seen = []
            for event in events:
                seen.append(event)
                if len(seen) > after:
                    break
        said += [event.text for event in seen if isinstance(event, BuildNote)]
        after += 4  # so that each try gets further
        if isinstance(seen[-1], BuildResult):
            break
        assert not parts.exists()
        assert beside(parts).is_dir()
    assert len(said) > 3
    assert said[0].startswith("Going on after ") and said[0].endswith(" rows.")
    assert said == sorted(said, key=lambda text: int(text.split()[3].replace(",", "")))
    assert parts.read_bytes() == whole
    folder, expected = undisturbed
    assert seen[-1].lists == expected.lists
    assert report.read_text() == (folder / "report.json").read_text()
    assert not beside(parts).exists() and not beside(folder / "whole.pack").exists()


KILLED = """
import sys, time
from pathlib import Path
from flickrcheck.work import build_lists
from flickrcheck.work.build import build
from flickrcheck.work.build_lists import Pace
build_lists._TELL_EVERY_ROWS = 20
out, *lists = map(Path, sys.argv[1:])
print("begun", flush=True)
for event in build("d", lists, [], [], out, edition="1", pace=Pace(100, 1e9)):
    time.sleep(0.01)  # so that a kill at a random time finds it somewhere
print("done", flush=True)
"""


def test_kills_at_random_times(tmp_path, lists, whole):
    """kill -9, again and again, and the pack is that of a build that nobody disturbed."""
    parts = tmp_path / "parts.pack"
    chance = random.Random(5)
    command = [sys.executable, "-c", KILLED, str(parts), *map(str, lists)]
    kills = 0
    for _ in range(40):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        with process:
            assert process.stdout.readline() == "begun\n"
            if kills < 5:
                time.sleep(chance.uniform(0, 0.5))
                process.kill()
            said = process.stdout.read()
        if "done" in said:
            break
        kills += 1
        # there may have been no time left to say that it is done
        assert not parts.exists() or parts.read_bytes() == whole
    assert kills >= 3
    assert parts.read_bytes() == whole
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == [
        path.name for path in tmp_path.iterdir() if path.suffix == ".part"
    ]


def test_rows_that_were_taken_in_are_not_resolved_again(tmp_path, lists, monkeypatch):
    out = tmp_path / "x.pack"
    resolved, times = build_lists.resolved, []

    def counted(row, line):
        times.append(line)
        return resolved(row, line)

    monkeypatch.setattr(build_lists, "resolved", counted)
    assert interrupted(events_of(lists, out), 1)
    saved = json.loads((beside(out) / "state.json").read_text())
    before = sum(each["rows"] for each in saved["lists"])
    assert before >= 200
    times.clear()
    _, [note] = finished(events_of(lists, out))
    assert note == f"Going on after {before:,} rows."
    good = ROWS - ROWS // 50
    assert len(times) <= good + ROWS - before + before // 40


def test_fresh_starts_over(tmp_path, lists):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out), 1)
    _, notes = finished(events_of(lists, out, fresh=True))
    assert notes == []


@pytest.mark.parametrize("change", ["time", "beginning", "order", "format", "edition"])
def test_something_else_starts_over_and_says_so(tmp_path, lists, change):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out), 1)
    options, formats = {}, []
    match change:
        case "time":
            os.utime(lists[0], (1, 1))
        case "beginning":
            found = lists[0].stat()
            data = lists[0].read_bytes()
            lists[0].write_bytes(data[-54:] + data[54:])
            os.utime(lists[0], ns=(found.st_atime_ns, found.st_mtime_ns))
        case "order":
            lists.reverse()
        case "format":
            formats = ["diveface", "csv"]
        case "edition":
            options["edition"] = "2"
    options = {"pace": QUICK, "edition": "1"} | options
    result, [note] = finished(build("d", lists, formats, [], out, **options))
    assert "starts over" in note
    assert result.counts.photos > 1200


@pytest.mark.parametrize(
    "state",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"version": 1, "asked": {}, "edition": 1, "created": "", "lists": [], "runs": []}',
    ],
)
def test_a_state_that_cannot_be_believed_is_passed_over(tmp_path, lists, whole, state):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out), 1)
    (beside(out) / "state.json").write_bytes(state)
    _, notes = finished(events_of(lists, out))
    assert notes == []
    assert out.read_bytes() == whole


@pytest.mark.parametrize(
    "damage",
    [
        lambda said: said["lists"][0].update(rows=-1),
        lambda said: said["lists"][0].update(skipped=[]),
        lambda said: said["runs"][0].update(size=10),
        lambda said: said["runs"][0].update(number=999),
        lambda said: said["runs"][0].update(source=7),
        lambda said: said["runs"][0].update(rows=1.5),
        lambda said: said["lists"][0].update(note_bytes=1 << 40),
        lambda said: said["lists"][0].update(name_bytes=1 << 40),
    ],
)
def test_a_state_that_somebody_altered_is_passed_over(tmp_path, lists, whole, damage):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out), 1)
    path = beside(out) / "state.json"
    said = json.loads(path.read_text())
    damage(said)
    path.write_text(json.dumps(said))
    finished(events_of(lists, out))
    assert out.read_bytes() == whole


def test_a_run_that_was_damaged_is_told(tmp_path, lists):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out), 1)
    [run, *_] = sorted(beside(out).glob("*.run"))
    run.write_bytes(b"\xff" * run.stat().st_size)
    with pytest.raises(UnusableFileError, match="--fresh"):
        finished(events_of(lists, out))
    assert not out.exists()
    finished(events_of(lists, out, fresh=True))


def test_the_day_of_the_first_try_counts(tmp_path, lists, monkeypatch):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out, edition=None), 1)
    path = beside(out) / "state.json"
    said = json.loads(path.read_text())
    today = date.today().isoformat()
    assert (said["edition"], said["created"]) == (today, today)
    said["edition"] = said["created"] = "2020-02-29"
    path.write_text(json.dumps(said))
    result, _ = finished(events_of(lists, out, edition=None))
    assert result.edition == "2020-02-29"
    with Pack.open(out) as pack:
        assert pack.about.created == "2020-02-29"


def test_a_build_that_is_not_to_be_kept_leaves_nothing(tmp_path, lists):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out, keep=False), 1)
    assert not beside(out).exists()


def test_a_short_build_leaves_nothing(tmp_path, lists):
    out = tmp_path / "x.pack"
    assert interrupted(events_of(lists, out, pace=Pace()), 0)
    assert not beside(out).exists()


def test_two_builds_of_one_pack(tmp_path, lists):
    out = tmp_path / "x.pack"
    with closing(events_of(lists, out)) as events:
        next(events)
        with pytest.raises(UnusableFileError, match="is writing"):
            finished(events_of(lists, out))
        *_, result = events
    assert isinstance(result, BuildResult)


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_stands_in_the_place_of_the_progress_stays(tmp_path, lists, kind):
    out = tmp_path / "x.pack"
    place = beside(out)
    if kind == "file":
        place.write_text("mine")
    elif kind == "folder":
        place.mkdir()
        (place / "photo.jpg").write_text("mine")
    else:
        (tmp_path / "elsewhere").mkdir()
        try:
            place.symlink_to(tmp_path / "elsewhere")
        except OSError:
            pytest.skip("links cannot be made here")
    with pytest.raises(UsageError, match="does not come from a build"):
        finished(events_of(lists, out))
    assert place.exists() and not out.exists()
    if kind == "folder":
        assert (place / "photo.jpg").read_text() == "mine"


def test_a_pack_with_a_long_name(tmp_path, lists):
    out = tmp_path / ("ö" * 120 + ".pack")
    assert interrupted(events_of(lists, out), 1)
    assert beside(out).is_dir()
    _, [note] = finished(events_of(lists, out))
    assert note.startswith("Going on")


def test_a_list_that_turns_out_to_be_damaged_leaves_nothing(tmp_path, lists):
    import gzip

    packed = tmp_path / "cut.txt.gz"
    packed.write_bytes(gzip.compress(lists[0].read_bytes())[:-300])
    out = tmp_path / "x.pack"
    with pytest.raises(UsageError, match="damaged"):
        finished(events_of([packed], out))
    assert not out.exists() and not beside(out).exists()


FULL = """
import resource, signal, sys
from pathlib import Path
from flickrcheck.errors import FlickrcheckError
from flickrcheck.work.build import BuildNote, build
from flickrcheck.work.build_lists import Pace
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write that is too long fails instead
limit, out, *lists = sys.argv[1:]
if limit != "none":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    for event in build("d", list(map(Path, lists)), [], [], Path(out), edition="1",
                       pace=Pace(100, 1e9)):
        if isinstance(event, BuildNote):
            print(event.text)
except FlickrcheckError as error:
    print(error)
    sys.exit(error.exit_code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit for files on Windows")
@pytest.mark.parametrize("limit", [5_000, 14_000])
def test_a_disk_that_is_full(tmp_path, lists, whole, limit):
    """The limit stops a run of rows in the middle, or the pack at the end."""
    out = tmp_path / "x.pack"
    assert len(whole) > 14_000

    def build_with(limit):
        command = [sys.executable, "-c", FULL, str(limit), str(out), *map(str, lists)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120)

    asked = build_with(limit)
    assert (asked.returncode, asked.stderr) == (5, "")
    assert "Make room on the disk" in asked.stdout
    assert not out.exists() and not list(tmp_path.glob(".*.part"))
    again = build_with("none")
    assert (again.returncode, again.stderr) == (0, "")
    assert ("goes on" in asked.stdout) == ("Going on after" in again.stdout)
    assert out.read_bytes() == whole
    assert not beside(out).exists()


def test_state_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    with BuildFolder(tmp_path / "x.pack") as folder:
        folder.write("state.json", [b"first"])

        def full(_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(UnusableFileError, match="No space left on device"):
            folder.write("state.json", [b"second"])
        assert sorted(path.name for path in folder.path.iterdir()) == ["lock", "state.json"]
        assert (folder.path / "state.json").read_bytes() == b"first"


def test_faces_of_two_lists_stand_in_the_order_of_the_lists(tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(
        textwrap.dedent("""\
        12345@N00_identity_1/77_3.jpg
        12345@N00_identity_1/77_1.jpg
    """)
    )
    two.write_text("12345@N00_identity_1/77_2.jpg\n12345@N01_identity_1/77_0.jpg\n")
    result, _ = finished(events_of([one, two], tmp_path / "x.pack"))
    keys = [f"12345@N0{n}_identity_1/77_{k}.jpg" for n, k in ((0, 3), (0, 1), (0, 2), (1, 0))]
    with Pack.open(tmp_path / "x.pack") as pack:
        entry = pack.lookup_ids([77])[77]
        assert entry.nsid == "12345@N00"
        assert entry.faces == tuple(FaceBox(None, None, None, None, key=key) for key in keys)
        assert [source.name for source in pack.sources] == ["one.txt", "two.txt"]
    assert [read.merged for read in result.lists] == [1, 2]
    assert [read.contradicting for read in result.lists] == [0, 1]
    [row] = result.lists[1].contradictions
    assert (row.line, row.photo_id, row.says, row.kept) == (2, 77, "12345@N01", "12345@N00")


def test_adding_a_list_tidies_up_what_a_killed_one_left(lists):
    from flickrcheck.work import packs

    packs.pack_folder().mkdir(parents=True)
    killed, running = (packs.pack_folder() / f".{n * 16}.part" for n in "ab")
    for out in (killed, running):
        assert interrupted(events_of(lists, out), 1)
    with BuildFolder(running):
        for _ in packs.add([lists[0]], "diveface"):
            pass
    assert not beside(killed).exists()
    assert (beside(running) / "state.json").exists()
    assert sorted(path.name for path in packs.pack_folder().iterdir()) == sorted(
        [beside(running).name, "diveface.pack"]
    )
