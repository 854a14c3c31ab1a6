"""Whatever happens to photos and packs between scans: an old casebook says what a new one would.

Seeded random stories. In each a folder is changed, scanned with other packs, patterns and stops,
and given verdicts; then its casebook is compared with one that is made afresh.
"""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import zipfile
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.model import Entry, Grade, Verdict
from flickrcheck.photo import pool
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import Control, Finished, Progress, scan

SEEDS = range(int(os.environ.get("RESCAN_SEEDS", "30")))
FIRST = int(os.environ.get("RESCAN_FIRST", "0"))
PICTURES = 8
CRASH = b"the decoder crashes"
ID = 99_999_000_000


@cache
def jpeg(seed: int) -> bytes:
    """A small picture that no other seed resembles."""
    dice = random.Random(seed)
    image = Image.frombytes("L", (8, 6), dice.randbytes(48)).resize((80, 60), Image.BICUBIC)
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()


def entry(dataset: str, seed: int) -> Entry:
    found = fingerprint(read_grey(jpeg(seed)).image)
    return Entry(
        dataset=dataset, photo_id=ID + seed, nsid=f"{90000000 + seed % 3}@N01",
        phash=found.phash, dhash=found.dhash,
    )  # fmt: skip


@pytest.fixture(scope="module")
def packs(tmp_path_factory) -> dict[str, Path]:
    """Two editions of one dataset, and another dataset."""
    folder = tmp_path_factory.mktemp("packs")
    made = {}
    for name, dataset, seeds in (
        ("one", "first-set", (0, 1, 2, 3)),
        ("two", "first-set", (2, 3, 4, 5)),
        ("other", "other-set", (0, 2, 4, 6)),
    ):
        made[name] = folder / f"{name}.pack"
        with PackWriter(made[name], dataset=dataset, edition=name) as writer:
            writer.add_entries([entry(dataset, seed) for seed in seeds])
            writer.finish()
    return made


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """Pictures are read at once: worker processes have tests of their own."""

    def run(task, items, *, stop, **_options):
        for item in items:
            if stop.is_set():
                return
            path = getattr(item, "path", "")
            crashes = "!" not in path and Path(path).is_file() and CRASH in Path(path).read_bytes()
            yield item, pool.Failure("It crashed.") if crashes else task(item)

    monkeypatch.setattr(pool, "run", run)


class Story:
    """A folder with photos, its casebook, and what happened to them.

    log: what happened, for those who read of a failure; said: the verdicts given, by the key of
    the picture, dataset and entry; early: those on pictures that had not been read.
    """

    def __init__(self, seed: int, folder: Path, packs: dict[str, Path]) -> None:
        self.dice = random.Random(seed)
        self.root = folder / "photos"
        self.packs = packs
        self.book = folder / "old.casebook"
        self.clock = 10**18
        self.log: list[str] = []
        self.said: dict[tuple[object, ...], Verdict] = {}
        self.early: set[tuple[object, ...]] = set()
        self.root.mkdir(parents=True)
        for _ in range(6):
            self.add()

    # -- what can happen to photos

    def files(self, *suffixes: str) -> list[Path]:
        return sorted(
            path for path in self.root.rglob("*")
            if path.is_file() and path.suffix in (suffixes or (".jpg", ""))
        )  # fmt: skip

    def any_file(self) -> Path | None:
        files = self.files()
        return self.dice.choice(files) if files else None

    def new_path(self) -> Path:
        folder = self.root / self.dice.choice(("", "a", "b", "a/c"))
        folder.mkdir(parents=True, exist_ok=True)
        number, seed = self.dice.randrange(1000), self.dice.randrange(PICTURES)
        name = self.dice.choice(
            (f"IMG_{number}.jpg", f"nice-day_{ID + seed}_o.jpg", f"download{number}")
        )
        return folder / name

    def content(self) -> bytes:
        kind = self.dice.random()
        data = jpeg(self.dice.randrange(PICTURES))
        if kind < 0.08:
            return data[:120]
        if kind < 0.14:
            return data + CRASH
        if kind < 0.2:
            return data[: len(data) * 3 // 4]
        return data

    def write(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)
        self.touch(path)

    def touch(self, path: Path) -> None:
        self.clock += self.dice.choice((10**9, 1, 3600 * 10**9))
        past = self.clock if self.dice.random() < 0.8 else 2 * 10**18 - self.clock
        os.utime(path, ns=(past, past))

    def add(self) -> None:
        self.write(self.new_path(), self.content())

    def remove(self) -> None:
        if path := self.any_file():
            path.unlink()

    def move(self) -> None:
        if path := self.any_file():
            path.replace(self.new_path())

    def copy(self) -> None:
        if path := self.any_file():
            target = self.new_path()
            if target != path:
                shutil.copy2(path, target)

    def swap(self) -> None:
        files = self.files()
        if len(files) > 1:
            one, other = self.dice.sample(files, 2)
            one.rename(self.root / "aside")
            other.rename(one)
            (self.root / "aside").rename(other)

    def replace(self) -> None:
        if path := self.any_file():
            self.write(path, self.content())

    def edit(self) -> None:
        """Only bytes that belong to no picture change, as when a keyword is written."""
        if path := self.any_file():
            self.write(path, path.read_bytes() + b"\0" * self.dice.randint(1, 5))

    def touch_one(self) -> None:
        if path := self.any_file():
            self.touch(path)

    def rename_folder(self) -> None:
        folders = [path for path in self.root.iterdir() if path.is_dir()]
        if folders:
            target = self.root / self.dice.choice(("a", "b", "z", "old.zip!x"))
            if not target.exists():
                self.dice.choice(folders).rename(target)

    def zip_up(self) -> None:
        target = self.root / f"{self.dice.choice('xy')}.zip"
        with zipfile.ZipFile(target, "w") as made:
            for path in self.files():
                name = self.dice.choice(("", "in/", "in/side/")) + path.name
                if self.dice.random() < 0.5 and name not in made.namelist():
                    made.write(path, name)
                    if self.dice.random() < 0.5:
                        path.unlink()
            if self.dice.random() < 0.2:
                made.writestr("../out.jpg", jpeg(0))
        self.touch(target)

    def unzip(self) -> None:
        for path in self.files(".zip"):
            with closing(zipfile.ZipFile(path)) as archive:
                for name in archive.namelist():
                    if ".." not in name:
                        archive.extract(name, self.root)
            path.unlink()

    def drop_zip(self) -> None:
        for path in self.files(".zip"):
            path.unlink()

    def sidecar(self) -> None:
        """An export's file about one photo appears, changes or goes."""
        seed = self.dice.randrange(PICTURES)
        path = self.root / f"photo_{ID + seed}.json"
        kind = self.dice.random()
        if kind < 0.3:
            path.unlink(missing_ok=True)
            return
        name = next(iter(self.files()), Path("none.jpg")).name
        said = {
            "id": str(ID + seed),
            "photopage": f"https://www.flickr.com/photos/90000000@N01/{ID + seed}/",
            "original": f"https://live.staticflickr.com/1/{name}",
        }
        path.write_text("no JSON" if kind < 0.4 else json.dumps(said))
        self.touch(path)

    # -- what a person does

    def say(self) -> None:
        """Verdicts on a few matches."""
        with Casebook.open(self.book, create=True) as book:
            matches = list(book.matches())
            for stored in self.dice.sample(matches, min(2, len(matches))):
                verdict = self.dice.choice(list(Verdict))
                book.set_verdict([stored.id], verdict)
                about = (stored.match.dataset, stored.match.entry_id)
                if key := stored.match.photo.content_key:
                    self.said[key, *about] = verdict
                else:
                    self.early.add((*about, verdict))

    def check_verdicts(self, book: Casebook) -> None:
        """What was said of a picture is said of all its copies, wherever they are now."""
        for stored in book.matches():
            about = (stored.match.dataset, stored.match.entry_id)
            said = self.said.get((stored.match.photo.content_key, *about))
            if said and (*about, stored.verdict) not in self.early:
                assert stored.verdict is said, stored

    def scan_somehow(self) -> None:
        options = {"retry": self.dice.random() < 0.2}
        if self.dice.random() < 0.3:
            options["exclude"] = [self.dice.choice(("a", "IMG*", "*.zip", "in", "side/*"))]
        root = self.root
        if self.dice.random() < 0.2:
            places = [path for path in root.rglob("*") if path.suffix != ".json"]
            root = self.dice.choice([*sorted(places), root])
        last = self.dice.randrange(12) if self.dice.random() < 0.4 else None
        chosen = [name for name in self.packs if self.dice.random() < 0.6]
        self.log.append(f"   {root.name} {chosen} {options} until {last}")
        with Casebook.open(self.book, create=True) as book:
            self._scan(book, [root], chosen, last, **options)

    def _scan(self, book, roots, chosen, last=None, **options) -> None:
        before = {path: path.stat().st_mtime_ns for path in self.files("", ".jpg", ".zip")}
        control = Control()
        packs = [self.packs[name] for name in chosen]
        events = scan(book, roots, packs, jobs=1, control=control, **options)
        with closing(events):
            for number, event in enumerate(events):
                if isinstance(event, Progress) and event.total is not None:
                    assert event.done <= event.total, event
                    assert event.bytes_done <= (event.bytes_total or 0)
                if number == last:
                    if self.dice.random() < 0.5:
                        break
                    control.stop.set()
                finished = event
        if last is None:
            assert isinstance(finished, Finished)
            assert not finished.interrupted
        assert before == {p: p.stat().st_mtime_ns for p in self.files("", ".jpg", ".zip")}

    def go_on(self) -> None:
        steps = [
            self.add, self.remove, self.move, self.copy, self.swap, self.replace, self.edit,
            self.touch_one, self.rename_folder, self.zip_up, self.unzip, self.drop_zip,
            self.sidecar, self.say, self.scan_somehow, self.scan_somehow, self.scan_somehow,
            self.say,
        ]  # fmt: skip
        step = self.dice.choice(steps)
        self.log.append(step.__name__)
        step()

    def end(self, chosen: list[str]) -> None:
        """Compare a last scan of all with a first one."""
        shown = {path.relative_to(self.root): path.stat().st_size for path in self.files()}
        self.log.append(f"   end {chosen} {shown}")
        fresh = self.book.with_name("fresh.casebook")
        with (
            Casebook.open(self.book, create=True) as old,
            Casebook.open(fresh, create=True) as new,
        ):
            self._scan(old, [self.root], chosen, retry=True)
            self._scan(new, [self.root], chosen)
            same(old, new)
            self._scan(old, [self.root], chosen)
            same(old, new)
            self.check_verdicts(old)
        everything = self.book.with_name("everything.casebook")
        with (
            Casebook.open(self.book) as old,
            Casebook.open(everything, create=True) as new,
        ):
            self._scan(new, [self.root], list(self.packs))
            true = {subject(stored) for stored in new.matches()}
            for name in self.packs:
                self._scan(new, [self.root], [name])
                true |= {subject(stored) for stored in new.matches()}
            unreadable = {path for path, _ in new.unreadable()}  # what was found there stays
            stale = [
                stored for stored in old.matches()
                if stored.present and not stored.verdict and subject(stored) not in true
                and stored.match.photo.path not in unreadable
            ]  # fmt: skip
            assert not stale, stale


def subject(stored) -> tuple[object, ...]:
    return stored.match.photo.path, stored.match.dataset, stored.match.entry_id


def said_by(book: Casebook) -> dict[tuple[object, ...], tuple[object, ...]]:
    record = book.last_scan()
    return {
        (subject(stored)): (
            stored.match.photo.content_key, stored.match.grade, stored.match.evidence,
            stored.match.note, stored.match.nsid, stored.present,
            book.thumbnail(stored.match.photo.content_key) is not None
            if stored.match.photo.content_key and stored.match.grade is not Grade.ACCOUNT
            else None,
        )
        for stored in book.matches_of(record)
    }  # fmt: skip


def same(old: Casebook, new: Casebook) -> None:
    one, other = old.last_scan(), new.last_scan()
    for name in (
        "photos", "unreadable", "flat", "unsupported", "hidden", "excluded", "packages",
        "unlisted", "strict_bound", "loose_bound", "expected",
    ):  # fmt: skip
        assert getattr(one, name) == getattr(other, name), name
    assert list(old.unreadable()) == list(new.unreadable())
    assert list(old.unreadable(one.id)) == list(new.unreadable(other.id))
    assert list(old.plain()) == list(new.plain())
    assert old.photo_count() == new.photo_count() == one.photos
    judged = {subject(stored) for stored in old.matches() if stored.verdict}
    had, has = said_by(old), said_by(new)
    assert has.keys() <= had.keys()
    assert had.keys() - has.keys() <= judged  # these are kept, as a person spoke of them
    for key, value in has.items():
        assert had[key] == value, key


@pytest.mark.parametrize("seed", SEEDS)
def test_an_old_casebook_says_what_a_fresh_one_says(seed, tmp_path, packs):
    story = Story(FIRST + seed, tmp_path, packs)
    try:
        story.scan_somehow()
        for _ in range(20):
            story.go_on()
        story.end([name for name in packs if story.dice.random() < 0.7])
    except BaseException:
        print("\n".join(story.log))
        raise
