"""Opens a published list: recognises its format from its content and gives its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from types import TracebackType

from flickrcheck.errors import UsageError
from flickrcheck.language import marked, say
from flickrcheck.lists.formats import (
    FORMATS,
    GENERAL,
    Read,
    UnknownListError,
    may_be,
    reader_for,
)
from flickrcheck.lists.json_stream import JsonError
from flickrcheck.lists.parts import LINKS, Part, Place
from flickrcheck.lists.places import place_of
from flickrcheck.lists.rows import Item, PlainRows
from flickrcheck.lists.source import DAMAGED, Source, damaged

_LOOKED_AT = 200  # files of a folder or archive that decide on the format
LEFT_OUT = "files of another kind"


class ListReader:
    """An open list: iterate over it once for its rows, use it in a with statement.

    format: the name in FORMATS; files: the list's files on disk; size and position: bytes of them,
    for progress; part: the file inside a folder or archive in which the last row stands, "" where
    the list is one file. skipped: rows (and files) that were passed over on purpose so far, by
    reason: they are neither kept nor malformed. Iterating raises UsageError where the list is
    damaged, after everything before the damage.
    """

    def __init__(self, place: Place, name: str, *, keys: bool = False) -> None:
        self.format = name
        self.files = place.files
        self.size = place.size
        self.part = ""
        self.rows = 0
        self._place = place
        self._keys = keys
        self._skipped: Counter[str] = Counter()
        self._source: Source | None = None
        self._position = 0

    @property
    def position(self) -> int:
        """Bytes of the list's files that have been read."""
        if self._source is None:
            return self._position
        return min(self.size, self._source.part.start + self._source.position)

    @property
    def skipped(self) -> Mapping[str, int]:
        """What was passed over on purpose so far, by reason."""
        skipped = self._skipped + self._place.skipped
        return skipped + self._source.skipped if self._source else skipped

    @property
    def ignored(self) -> str:
        """What is left out, a phrase; after the last row with the numbers of skipped rows."""
        counts = (f"{reason}: {count:,}" for reason, count in sorted(self.skipped.items()))
        return "; ".join([FORMATS[self.format].ignored, *counts])

    def __enter__(self) -> ListReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files; may be called twice."""
        self._end_part()
        self._place.close()

    def _end_part(self) -> None:
        if self._source:
            self._position = self.position
            self._skipped += self._source.skipped
            self._source.close()
            self._source = None

    def __iter__(self) -> Iterator[Item]:
        try:
            for part in self._place.parts():
                self._end_part()
                self._source = source = Source(part, keys=self._keys)
                self.part = part.name
                read = self._read(source)
                if read is None:
                    source.skipped[LEFT_OUT] += 1
                    continue
                yield from self._rows(source, read)
        except DAMAGED as error:
            raise _damaged(self._place, error, self.rows) from None
        self._end_part()
        self._position = self.size

    def _read(self, source: Source) -> Read | None:
        """The reader for a file; None for one that is not of the list's format."""
        if not source.part.name:
            return reader_for(source, self.format)[1]
        try:
            name, read = reader_for(source, None)
            if name == self.format:
                return read
            if self.format in GENERAL or may_be(name, self.format):
                return reader_for(source, self.format)[1]
            return None
        except UnknownListError:
            return None

    def _rows(self, source: Source, read: Read) -> Iterator[Item]:
        try:
            for item in read(source):
                self.rows += len(item.photo_ids) if isinstance(item, PlainRows) else 1
                yield item
        except JsonError as error:
            raise UsageError(
                say(
                    "The list {shown} cannot be read to its end: {error}. {rows} rows stand "
                    "before that. Fetch it again; a half-read list would look complete.",
                    shown=source.shown,
                    error=error,
                    rows=self.rows,
                )
            ) from None
        except DAMAGED as error:
            raise source.damaged(error, self.rows) from None


def open_list(path: Path, format: str | None = None, *, keys: bool = False) -> ListReader:
    """Open a published list: a file, plain or packed with gzip, bzip2, xz or Zstandard, a folder
    of such files, or a ZIP or tar archive of them, which is read in place.

    format: a name in FORMATS; None to recognise it from the first million characters. keys: give
    YFCC's names of picture files with the rows (see yfcc.yfcc_key). Raises UsageError for an
    unknown name, a missing, empty or unreadable file, and for content that no reader knows.
    """
    if format is not None and format not in FORMATS:
        raise UsageError(
            say(
                "There is no list format named {format}. Known are: {formats}.",
                format=repr(format),
                formats=", ".join(FORMATS),
            )
        )
    place = place_of(Path(path))
    try:
        return ListReader(place, _format_of(place, format), keys=keys)
    except DAMAGED as error:
        place.close()
        raise _damaged(place, error, 0) from None
    except BaseException:
        place.close()
        raise


def _format_of(place: Place, wanted: str | None) -> str:
    """The format of a list; in a folder or archive, a list of its own form before any table.

    Raises UsageError where no file is of a known format, or none of the wanted one.
    """
    found: list[str] = []
    errors: list[UsageError] = []
    for part in islice(place.parts(), _LOOKED_AT):
        if not part.name:
            return _format_alone(part, wanted)
        try:
            with Source(part) as source:
                name = reader_for(source, None)[0]
        except UsageError as error:
            errors.append(error)
            continue
        if wanted is not None and may_be(name, wanted):
            return wanted
        if wanted is None and name not in GENERAL:
            return name
        found.append(name)
    if found and (wanted is None or wanted in GENERAL):
        return wanted or found[0]
    damaged = [error for error in errors if not isinstance(error, UnknownListError)]
    if damaged or len(errors) == 1:
        raise (damaged or errors)[0]
    where = {
        "archive": marked("No file in the archive {path} is a list that names Flickr photos."),
        "folder": marked("No file in the folder {path} is a list that names Flickr photos."),
    }
    sentences = [say(where.get(place.what, where["archive"]), path=place.path)]
    sentences += [
        say("Left out are {what}: {number}.", what=say(LINKS), number=count)
        for count in (+place.skipped).values()
    ]
    sentences.append(say("Name the list file itself to learn what is missing."))
    raise UsageError(" ".join(sentences))


def _format_alone(part: Part, wanted: str | None) -> str:
    with Source(part) as source:
        return reader_for(source, wanted)[0]


def _damaged(place: Place, error: Exception, rows: int) -> UsageError:
    """For what is found damaged between the files of an archive."""
    return damaged(str(place.path), error, rows)
