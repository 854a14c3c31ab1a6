"""Takes published lists in: their rows go into the spool, what cannot be used into notes."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.language import number_words, say
from flickrcheck.lists import ListReader, ListRow, Malformed, PlainRows, open_list
from flickrcheck.store.pack_schema import PackSource, is_key
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_names import NameWriter
from flickrcheck.work.build_rich import RichRow
from flickrcheck.work.build_rows import resolved
from flickrcheck.work.build_spool import ROWS_A_RUN, Spool
from flickrcheck.work.build_state import BuildState, ListProgress, notes_name

NOTED = 100_000  # malformed rows of a list that are kept by line and reason
_LONGEST_REASON = 300  # characters
_TELL_EVERY_ROWS = 5_000
_READ = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Pace:
    """How much a build holds in memory, and how much work a crash may cost.

    rows: plain rows in memory; seconds: between two safe points.
    """

    rows: int = ROWS_A_RUN
    seconds: float = 15.0


class ListTaker:
    """Takes the lists of a build in, one after the other, and goes on where the state says.

    keys: whether YFCC's names of picture files are wanted in the pack; names: whether the names
    of photos are put down for pictures that are called so.
    taken: whether it has reached a safe point within a list, so that something would be lost.
    """

    def __init__(
        self,
        folder: BuildFolder,
        state: BuildState,
        pace: Pace,
        *,
        keys: bool = False,
        names: bool = False,
    ) -> None:
        self.taken = bool(state.runs)
        self._folder = folder
        self._state = state
        self._pace = pace
        self._keys = keys
        self._wants_names = names
        self._names: NameWriter | None = None
        first = max((run.number + 1 for run in state.runs), default=0)
        self._spool = Spool(folder, first, pace.rows)

    def take(self, number: int, path: Path, format: str | None) -> Iterator[tuple[int, int]]:
        """Take the list with this number in; yields bytes read and bytes in all.

        Raises UsageError: the list is damaged, or none of its rows can be used.
        UnusableFileError: the disk is full.
        """
        progress = self._state.lists[number]
        if progress.source is not None:
            return
        notes = _Notes(self._folder, number, progress)
        if self._wants_names:
            self._names = NameWriter(self._folder, number, progress)
        with open_list(path, format, keys=self._keys or self._wants_names) as reader:
            digest = _Digest(reader.files)
            yield from self._rows(reader, number, notes, digest)
            progress.skipped = dict(reader.skipped)
            progress.source = PackSource(
                name=shown(path.name),
                sha256=digest.finished(),
                bytes=reader.size,
                reader=reader.format,
                rows=progress.rows,
                kept=progress.rows - progress.malformed,
                malformed=progress.malformed,
                ignored=shown(reader.ignored or ""),
            )
        _check_usable(path, progress, notes.first)
        self._safe_point(number, notes)
        yield progress.source.bytes, progress.source.bytes

    def _rows(
        self, reader: ListReader, number: int, notes: _Notes, digest: _Digest
    ) -> Iterator[tuple[int, int]]:
        progress, spool = self._state.lists[number], self._spool
        before, seen, told = progress.rows, 0, 0
        saved = time.monotonic()
        for item in reader:
            count = len(item.photo_ids) if isinstance(item, PlainRows) else 1
            skipped = min(max(before - seen, 0), count)  # taken in by the interrupted build
            seen += count
            if skipped < count:
                self._take_item(item, skipped, progress, notes, reader.part)
            if seen - told >= _TELL_EVERY_ROWS:
                told = seen
                digest.read_to(reader.position)
                yield reader.position, reader.size
                if time.monotonic() - saved < self._pace.seconds and not spool.is_full:
                    continue
            elif not spool.is_full:
                continue
            if seen > before:
                self._safe_point(number, notes)
                self.taken = True
            saved = time.monotonic()

    def _take_item(
        self,
        item: ListRow | PlainRows | Malformed,
        skipped: int,
        progress: ListProgress,
        notes: _Notes,
        part: str,
    ) -> None:
        if isinstance(item, PlainRows):
            self._take_plain(item, skipped, progress.rows + 1 if part else 0)
            progress.rows += len(item.photo_ids) - skipped
            return
        progress.rows += 1
        line = item.line or progress.rows
        if isinstance(item, Malformed):
            notes.add(line, item.reason, part)
            return
        # Lines of several files would name several rows.
        found = resolved(item, progress.rows if part else line)
        if isinstance(found, str):
            notes.add(line, found, part)
            return
        photo_id, row = found
        self._spool.add(photo_id, row)
        if self._names and row.key:
            self._names.add([photo_id], [row.key])

    def _take_plain(self, rows: PlainRows, skipped: int, first: int) -> None:
        """first: what the first row is called where the list has several files, else 0."""
        ids, nsids = rows.photo_ids[skipped:], rows.nsids[skipped:]
        lines = rows.lines[skipped:] or range(rows.line + skipped, rows.line + len(rows.photo_ids))
        if first:
            lines = range(first, first + len(ids))
        if self._names and rows.keys:
            self._names.add(ids, rows.keys[skipped:])
        if rows.keys is None or not self._keys:
            self._spool.add_plain(ids, nsids, lines)
            return
        for photo_id, nsid, line, key in zip(ids, nsids, lines, rows.keys[skipped:], strict=True):
            row = RichRow(nsid, line, key=key if key and is_key(key) else None)
            self._spool.add(photo_id, row)

    def _safe_point(self, number: int, notes: _Notes) -> None:
        """From here on a build goes on that is interrupted later."""
        self._state.runs += self._spool.write(number)
        notes.write()
        if self._names:
            self._names.write()
        self._folder.save(self._state)


class _Notes:
    """The malformed rows of one list, in a file: line and reason, as many as are kept."""

    def __init__(self, folder: BuildFolder, number: int, progress: ListProgress) -> None:
        self.first: Malformed | None = None
        self._folder = folder
        self._number = number
        self._progress = progress
        self._waiting: list[bytes] = []

    def add(self, line: int, reason: str, part: str) -> None:
        progress = self._progress
        progress.malformed += 1
        if progress.noted < NOTED:
            progress.noted += 1
            reason = f"{part}: {reason}" if part else reason
            row = Malformed(line, reason[:_LONGEST_REASON])
            self.first = self.first or row
            self._waiting.append(json.dumps([row.line, row.reason]).encode("ascii") + b"\n")

    def write(self) -> None:
        if self._waiting:
            self._progress.note_bytes = self._folder.append(
                notes_name(self._number), self._progress.note_bytes, b"".join(self._waiting)
            )
            self._waiting = []


def noted(folder: Path, number: int, progress: ListProgress) -> Iterator[Malformed]:
    """The malformed rows of a list that were kept, in its order.

    Raises OSError and ValueError where the notes are damaged.
    """
    if not progress.noted:
        return
    with (folder / notes_name(number)).open("rb") as file:
        for _ in range(progress.noted):
            line, reason = json.loads(file.readline(1 << 16))
            yield Malformed(int(line), str(reason))


def shown(name: str) -> str:
    """A file name as a pack may keep it: UTF-8, without control characters, not too long."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in text)[:1000]


class _Digest:
    """The sha256 of a list's files, of bytes that its reader has just had from the disk.

    Of several files it is that of what ``sha256sum`` prints for them, names without folders.
    """

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = files
        self._waiting = list(files)
        self._digest = hashlib.sha256()
        self._done = 0  # bytes of all files
        self._offset = 0  # in the file at hand
        self._lines: list[str] = []

    def read_to(self, position: int) -> None:
        """Take in the bytes before this one, counted over all files."""
        while self._waiting and self._done < position:
            with self._waiting[0].open("rb") as file:
                file.seek(self._offset)
                while data := file.read(min(_READ, position - self._done)):
                    self._digest.update(data)
                    self._done += len(data)
                    self._offset += len(data)
                    if self._done >= position:
                        return
            path = self._waiting.pop(0)
            self._lines.append(f"{self._digest.hexdigest()}  {shown(path.name)}\n")
            self._digest, self._offset = hashlib.sha256(), 0

    def finished(self) -> str:
        """Take in the rest; 64 hexadecimal digits."""
        self.read_to(1 << 63)
        if len(self._files) == 1:
            return self._lines[0][:64]
        return hashlib.sha256("".join(self._lines).encode("utf-8")).hexdigest()


def _check_usable(path: Path, progress: ListProgress, first: Malformed | None) -> None:
    rows = progress.rows
    if rows > progress.malformed:
        return
    found = say("it is empty")
    if rows:
        found = say("none of its {rows} rows names a Flickr photo", rows=rows)
    elif progress.skipped:
        counts = (
            f"{reason}: {number_words(count)}" for reason, count in sorted(progress.skipped.items())
        )
        found = say("all that it names is passed over ({counts})", counts=", ".join(counts))
    example = say(" (the first: {reason})", reason=first.reason) if first else ""
    raise UsageError(
        say(
            "The list {path} cannot be used: {found}{example}. Check that it is the "
            "right file, or name its format with --format. No pack was written.",
            path=path,
            found=found,
            example=example,
        )
    )
