"""What a scan notes of the files it meets, and of those it does not meet any more.

Rows are written only where something changed: a file that is as it was costs one look-up.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Collection, Iterator, Sequence

from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_rows import path_from_column, path_to_column, split_path
from flickrcheck.store.casebook_schema import explained
from flickrcheck.store.casebook_tables import UNREAD, UNSETTLED

_FOLDERS_REMEMBERED = 1000  # a walk is done with a folder before it comes to many others
_BLOCK = 500
_MOST_LEFT = 5_000  # that are noted together

Row = tuple[int, int, int, int, int]  # id, size, mtime_ns, gone, settled


def _in_order(path: str, size: int) -> int:
    return 0


class ScannedFiles:
    """The files that one scan meets.

    roots: what is scanned; those that are files are told from folders by being met themselves.
    order: the place of a file (path, size in bytes) in the order of reading, from 0 on.
    alone: row numbers of the files that were named themselves.
    """

    def __init__(
        self,
        casebook: Casebook,
        scan_id: int,
        roots: Collection[str],
        order: Callable[[str, int], int] = _in_order,
    ) -> None:
        self.alone: list[int] = []
        self.photos = 0
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._scan_id = scan_id
        self._roots = frozenset(roots)
        self._order = order
        self._folders: dict[str | bytes, int] = {}
        self._listed: set[int] = set()  # folders whose row says already that this scan listed them
        self._left: list[int] = []  # passed over, and not written yet
        self._settled: dict[int, int] = {}  # how many met rows were settled by which scan
        last = self._conn.execute("SELECT coalesce(max(id), 0) FROM photo").fetchone()[0]
        self._last_before = int(last)
        self._met = bytearray(self._last_before // 8 + 1)  # a bit for each older row

    def is_known(self, path: str, size: int, mtime_ns: int) -> bool:
        """Whether a file was met by an earlier scan in this size and of this time."""
        with explained(self._casebook.path):
            folder, name = split_path(path)
            number = self._folder(folder)
            row = None if number is None else self._row(number, name)
        return row is not None and row[1:3] == (size, mtime_ns)

    def note(self, files: Sequence[tuple[str, int, int]]) -> None:
        """Keep files that were met, as (path, size in bytes, mtime in nanoseconds).

        A file that is new, or whose size or time has changed, will be read.
        """
        new: list[tuple[str | bytes, str | bytes, int, int, int]] = []
        changed: list[tuple[int, int, int, int]] = []
        back: list[int] = []
        alone: list[str] = []
        listed: set[str | bytes] = set()
        with explained(self._casebook.path):
            self._conn.execute("BEGIN")  # one view of the file for all that is looked up
            try:
                for path, size, mtime_ns in files:
                    folder, name = split_path(path)
                    if path in self._roots:
                        alone.append(path)
                    else:
                        listed.add(folder)
                    number = self._folder(folder)
                    row = None if number is None else self._row(number, name)
                    if row is None:
                        unread = UNREAD + self._order(path, size)
                        new.append((folder, name, size, mtime_ns, unread))
                        continue
                    id, old_size, old_time, gone, settled = row
                    if (old_size, old_time) != (size, mtime_ns):
                        unread = UNREAD + self._order(path, size)
                        changed.append((size, mtime_ns, unread, id))
                        settled = UNSETTLED
                    elif gone:
                        back.append(id)
                    self._meet(id, settled)
            finally:
                self._conn.execute("COMMIT")
        self.photos += len(files)
        self._write(new, changed, back, listed)
        for path in alone:
            id_alone = self.id_of(path)
            if id_alone is not None:
                self.alone.append(id_alone)

    def _write(
        self,
        new: Sequence[tuple[str | bytes, str | bytes, int, int, int]],
        changed: Sequence[tuple[int, int, int, int]],
        back: Sequence[int],
        listed: Collection[str | bytes],
    ) -> None:
        to_list = [
            folder for folder in listed if (self._folders.get(folder) or 0) not in self._listed
        ]
        if not (new or changed or back or to_list):
            return
        with self._casebook.writing():
            folders = {folder: self._made_folder(folder) for folder in to_list}
            rows = [
                (folders.get(folder) or self._made_folder(folder), *rest) for folder, *rest in new
            ]
            self._conn.executemany(
                "INSERT OR IGNORE INTO photo (folder, name, size, mtime_ns, unread)"
                " VALUES (?, ?, ?, ?, ?)",
                rows,
            )
            self._conn.executemany(
                "UPDATE photo SET size = ?, mtime_ns = ?, unread = ?, gone = 0,"
                f" settled = {UNSETTLED} WHERE id = ?",
                changed,
            )
            self._conn.executemany("UPDATE photo SET gone = 0 WHERE id = ?", zip(back))
            self._conn.executemany(
                "UPDATE folder SET scan = ? WHERE id = ?",
                [(self._scan_id, id) for id in folders.values()],
            )
        self._listed.update(folders.values())
        self._settled[UNSETTLED] = self._settled.get(UNSETTLED, 0) + len(new)

    def meet_all(self) -> None:
        """Count every photo that was there when its folder was last scanned as met."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE folder SET scan = ? WHERE id IN (SELECT folder FROM photo WHERE NOT gone)",
                [self._scan_id],
            )
            self._settled = dict(
                self._conn.execute(
                    "SELECT settled, count(*) FROM photo WHERE NOT gone GROUP BY settled"
                )
            )
        self.photos = self._casebook.photo_count()

    def meet_exported(self, paths: Sequence[str]) -> None:
        """Note the files of photos of an export; those that have no row are passed over."""
        back: list[int] = []
        listed: set[str | bytes] = set()
        with explained(self._casebook.path):
            for path in paths:
                folder, name = split_path(path)
                number = self._folder(folder)
                row = None if number is None else self._row(number, name)
                if row is None:
                    continue
                id, _, _, gone, settled = row
                if path in self._roots:
                    self.alone.append(id)
                else:
                    listed.add(folder)
                if gone:
                    back.append(id)
                self._meet(id, settled)
        self._write([], [], back, listed)

    def add_exported(self, photos: Sequence[tuple[int, str]]) -> None:
        """Make rows for photos of an export without a picture: (photo ID, path of its file).

        They are read already, have no size and no time: a changed file changes the basis.
        """
        with self._casebook.writing():
            rows = [(*split_path(path), photo_id) for photo_id, path in photos]
            self._conn.executemany(
                "INSERT OR IGNORE INTO photo (folder, name, size, mtime_ns, unread, exported)"
                " VALUES (?, ?, 0, 0, NULL, ?)",
                [(self._made_folder(folder), name, photo_id) for folder, name, photo_id in rows],
            )
            self.meet_exported([path for _, path in photos])
        self._settled[UNSETTLED] = self._settled.get(UNSETTLED, 0) + len(photos)

    def leave(self, path: str) -> bool:
        """Let a file that was passed over this time stay as it was; False where it is not known."""
        with explained(self._casebook.path):
            id = self.id_of(path)
        if id is None:
            return False
        if id <= self._last_before:
            self._met[id // 8] |= 1 << id % 8
        self._left.append(id)
        if len(self._left) >= _MOST_LEFT:
            self._write_left()
        return True

    def _write_left(self) -> None:
        """Say that what was passed over is not of this scan, though its folder is."""
        if self._left:
            with self._casebook.writing():
                self._conn.executemany(
                    "INSERT OR IGNORE INTO left_out (photo) VALUES (?)", zip(self._left)
                )
            self._left.clear()

    def knows_below(self, path: str) -> bool:
        """Whether there are photos in a folder or archive; sometimes true where there are none."""
        path = _as_folder(path)
        text, raw = path_to_column(path), os.fsencode(path)
        last = f"{text}\U0010ffff" if isinstance(text, str) else None
        sql = "SELECT 1 FROM folder WHERE path >= ?1 AND path < ?2 OR path >= ?3 AND path < ?4"
        with explained(self._casebook.path):
            found = self._conn.execute(sql, [text, last, raw, raw + b"\xff"]).fetchone()
        return found is not None

    def all_settled(self, number: int) -> bool:
        """Whether every file met was matched as the scan of this number would match it."""
        return not any(count for settled, count in self._settled.items() if settled != number)

    def mark_gone(self, roots: Sequence[str], untouched: Collection[str] = ()) -> None:
        """Mark the files below the scanned roots that this scan did not meet.

        untouched: folders and archives that could not be listed, or were left out, this time: what
        is below them stays as it was.
        """
        self._write_left()
        missing = self._missing(roots, frozenset(map(_as_folder, untouched)))
        while block := list(itertools.islice(missing, _BLOCK)):
            with self._casebook.writing():
                self._conn.executemany("UPDATE photo SET gone = 1 WHERE id = ?", zip(block))

    def _missing(self, roots: Sequence[str], untouched: frozenset[str]) -> Iterator[int]:
        within = {_as_folder(root).rstrip(os.sep) or os.sep for root in roots}
        with explained(self._casebook.path):
            folders = [
                int(id)
                for id, path in self._conn.execute("SELECT id, path FROM folder")
                if _is_within(path_from_column(path), within)
                and not (untouched and _is_within(path_from_column(path), untouched))
            ]
            for folder in folders:
                rows = self._conn.execute(
                    "SELECT id FROM photo WHERE folder = ? AND NOT gone", [folder]
                ).fetchall()
                yield from (id for (id,) in rows if not self._was_met(id))
            for root in roots:
                id = self.id_of(root)
                if id is not None and _as_folder(root) not in untouched and not self._was_met(id):
                    yield id

    def id_of(self, path: str) -> int | None:
        """The row number of a file, None where the casebook does not know it."""
        folder, name = split_path(path)
        number = self._folder(folder)
        row = None if number is None else self._row(number, name)
        return None if row is None else row[0]

    def _meet(self, id: int, settled: int) -> None:
        if id <= self._last_before:
            self._met[id // 8] |= 1 << id % 8
        self._settled[settled] = self._settled.get(settled, 0) + 1

    def _was_met(self, id: int) -> bool:
        return id > self._last_before or bool(self._met[id // 8] & 1 << id % 8)

    def _row(self, folder: int, name: str | bytes) -> Row | None:
        found: Row | None = self._conn.execute(
            "SELECT id, size, mtime_ns, gone, settled FROM photo WHERE folder = ? AND name = ?",
            [folder, name],
        ).fetchone()
        return found

    def _folder(self, path: str | bytes) -> int | None:
        """The number of a folder, None where it has no row yet."""
        if path in self._folders:
            return self._folders[path]
        found = self._conn.execute("SELECT id FROM folder WHERE path = ?", [path]).fetchone()
        if found is None:
            return None
        return self._remember(path, int(found[0]))

    def _made_folder(self, path: str | bytes) -> int:
        known = self._folder(path)
        if known is not None:
            return known
        cursor = self._conn.execute("INSERT INTO folder (path) VALUES (?)", [path])
        return self._remember(path, int(cursor.lastrowid or 0))

    def _remember(self, path: str | bytes, number: int) -> int:
        if len(self._folders) >= _FOLDERS_REMEMBERED:
            self._folders.clear()
        self._folders[path] = number
        return number


def _as_folder(path: str) -> str:
    """A path as it is written where it is the folder of something."""
    return path_from_column(split_path(f"{path}/_")[0]) if "!" in path else path


def _is_within(folder: str, places: Collection[str]) -> bool:
    """Whether a folder (as split_path writes it), or what it is in, is among ``places``."""
    for end, sign in enumerate(folder):
        if sign in (os.sep, "/") and (folder[:end] or os.sep) in places:
            return True
    return folder in places
