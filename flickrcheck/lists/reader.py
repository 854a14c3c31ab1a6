"""Opens a published list: recognises its format from its content and gives its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from flickrcheck.errors import UsageError
from flickrcheck.lists import coco, diveface, ffhq, lines, pipa, records, table
from flickrcheck.lists.columns import name_list
from flickrcheck.lists.json_stream import JsonError
from flickrcheck.lists.lines import TextLines
from flickrcheck.lists.records import JsonArrays, JsonLines, JsonRecords
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import DAMAGED, SAMPLE, Source
from flickrcheck.lists.table import Table

Read = Callable[[Source], Iterator[ListRow | Malformed]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name. about: what it is, ignored: what its reader leaves out, both phrases."""

    about: str
    ignored: str


FORMATS: Mapping[str, Format] = {
    "pipa": Format(pipa.ABOUT, pipa.IGNORED),
    "diveface": Format(diveface.ABOUT, diveface.IGNORED),
    "coco": Format(coco.ABOUT, coco.IGNORED),
    "ffhq": Format(ffhq.ABOUT, ffhq.IGNORED),
    "csv": Format(table.ABOUT, table.IGNORED),
    "tsv": Format(table.ABOUT_TABS, table.IGNORED),
    "jsonl": Format(records.ABOUT_LINES, records.IGNORED),
    "json": Format(records.ABOUT_JSON, records.IGNORED),
    "text": Format(lines.ABOUT, lines.IGNORED),
}
_FIXED: Mapping[str, Read] = {
    "pipa": pipa.read,
    "diveface": diveface.read,
    "coco": coco.read,
    "ffhq": ffhq.read,
}
_DELIMITERS = {"tsv": "\t"}
# What people have beside the list, with the first bytes that tell it.
_NO_LISTS = {
    b"PK\x03\x04": "a ZIP archive: unpack it and name the list inside",
    b"7z\xbc\xaf": "a 7-Zip archive: unpack it and name the list inside",
    b"Rar!": "a RAR archive: unpack it and name the list inside",
    b"PAR1": "a Parquet file: write its column of addresses to a CSV file first",
    b"SQLite format 3": "an SQLite database: write its column of addresses to a CSV file first",
    b"\xff\xd8\xff": "a picture",
    b"\x89PNG": "a picture",
    b"%PDF": "a PDF document",
}


class ListReader:
    """An open list: iterate over it once for its rows, use it in a with statement.

    format: the name in FORMATS; ignored: what is left out, a phrase; size and position: bytes of
    the file on disk, for progress. Iterating raises UsageError where the file is damaged, after
    everything before the damage.
    """

    def __init__(self, source: Source, name: str, read: Read) -> None:
        self.format = name
        self.ignored = FORMATS[name].ignored
        self.size = source.size
        self._source = source
        self._read = read

    @property
    def position(self) -> int:
        """Bytes of the file that have been read."""
        return self._source.position

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
        """Close the file; may be called twice."""
        self._source.close()

    def __iter__(self) -> Iterator[ListRow | Malformed]:
        count = 0
        try:
            for row in self._read(self._source):
                count += 1
                yield row
        except JsonError as error:
            raise UsageError(
                f"The list {self._source.path} cannot be read to its end: {error}. {count:,} rows "
                "stand before that. Fetch it again; a half-read list would look complete."
            ) from None
        except DAMAGED as error:
            raise self._source.damaged(error, count) from None


def open_list(path: Path, format: str | None = None) -> ListReader:
    """Open a published list, plain or packed with gzip, bzip2 or xz.

    format: a name in FORMATS; None to recognise it from the first million characters.
    Raises UsageError for an unknown name, a missing, empty or unreadable file, and for content
    that no reader knows.
    """
    if format is not None and format not in FORMATS:
        raise UsageError(
            f"There is no list format named {format!r}. Known are: {', '.join(FORMATS)}."
        )
    source = Source(Path(path))
    try:
        name, read = _reader(source, format)
    except BaseException:
        source.close()
        raise
    return ListReader(source, name, read)


def _reader(source: Source, wanted: str | None) -> tuple[str, Read]:
    sample = source.sample()
    if not sample.strip("\0 \t\r\n"):
        raise UsageError(f"The list {source.path} is empty. Fetch it again.")
    first = _first_lines(sample)
    name = wanted or _recognised(sample, first)
    if name in _FIXED:
        return name, _FIXED[name]
    return _generic(source, name, first)


def _first_lines(sample: str) -> list[str]:
    """The whole lines of a sample, without empty ones."""
    cut = len(sample) >= SAMPLE and "\n" in sample
    whole = sample.rpartition("\n")[0] if cut else sample
    return [line for line in whole.split("\n") if line.strip()]


def _recognised(sample: str, first: list[str]) -> str:
    """The format's name; "" for a table or text, which their columns tell apart."""
    if sample.lstrip().startswith(("{", "[")):
        if len(first) > 1 and records.are_json_lines(first):
            return "jsonl"
        if coco.recognises(sample):
            return "coco"
        return "ffhq" if ffhq.recognises(sample) else "json"
    if pipa.recognises(first):
        return "pipa"
    return "diveface" if diveface.recognises(first) else ""


def _generic(source: Source, name: str, first: list[str]) -> tuple[str, Read]:
    """A reader for content that is known by its columns only."""
    found: JsonLines | JsonRecords | JsonArrays | Table | TextLines | None
    seen: list[str] = []
    if name == "jsonl":
        found, seen = records.find_json_lines(first)
    elif name == "json":
        try:
            found, seen = records.find_json_records(source)
        except JsonError as error:
            raise UsageError(f"The list {source.path} is no JSON file: {error}.") from None
    elif name == "text":
        found = lines.find_text(first)
    else:
        delimiter = _DELIMITERS.get(name) or table.delimiter_of(first)
        found = None
        if delimiter is not None or name:
            found, seen = table.find_table(first, delimiter or ",")
            name = name or "csv"
        if found is None and delimiter in (None, " "):  # words of a text, no columns
            name, found = "text", lines.find_text(first)
    if found is None:
        raise UsageError(_unrecognised(source, seen))
    return name, found.read


def _unrecognised(source: Source, seen: list[str]) -> str:
    path = source.path
    for start, what in _NO_LISTS.items():
        if source.start.startswith(start):
            return f"{path} is no list. It is {what}."
    columns = f" Its columns are: {name_list(seen)}." if seen else ""
    return (
        f"The list {path} names no Flickr photos that this program can be sure of.{columns} "
        "Wanted is a column of Flickr addresses, or of photo IDs under the name photo_id, or a "
        f"known format: {', '.join(FORMATS)}."
    )
