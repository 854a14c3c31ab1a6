"""Parquet files with a column of addresses: LAION, DataComp, SBU Captions and any other.

Read with pyarrow (the extra ``parquet``), a few ten thousand rows at a time and the wanted columns
only. Rows of other sites are filtered out before they become Python objects.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.lists.columns import OTHER_SITES, Columns, choose
from flickrcheck.lists.plain import gathered
from flickrcheck.lists.rows import Item, ListRow, Malformed
from flickrcheck.lists.source import DAMAGED, Source
from flickrcheck.resource import is_bundle

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

ABOUT = "a Parquet file with Flickr addresses or photo IDs in a column"
ABOUT_LAION = "LAION-400M, LAION-5B and Re-LAION: Parquet files, alone or all in a folder"
ABOUT_DATACOMP = "DataComp: the metadata's Parquet files, alone or all in a folder"
IGNORED = "all columns except Flickr addresses, photo IDs and account IDs"
IGNORED_LAION = "all columns except the address: texts, languages, sizes and scores"
IGNORED_DATACOMP = "all columns except the address: texts, sizes, scores, sums and face boxes"

MAGIC = b"PAR1"
_AT_ONCE = 50_000  # rows
_SAMPLE_ROWS = 5_000
_LARGEST_FOOTER = 64 << 20  # bytes of a text, or items of a list, in the file's own description
_LAIONS = {"sample_id", "nsfw", "pwatermark", "punsafe"}  # one of them is in each edition
_FLICKR = r"(?i)flickr\.com[:/]|flic\.kr[:/]"


@dataclass(frozen=True, slots=True)
class ParquetTable:
    """A Parquet file. format: a name of the formats; columns: which of its columns count."""

    format: str
    columns: Columns

    def read(self, source: Source) -> Iterator[Item]:
        """The photos, by row number. Raises UsageError where the file is damaged."""
        return gathered(_items(source, self.columns))


def find_table(source: Source) -> tuple[ParquetTable | None, list[str]]:
    """What the columns and the first rows of a Parquet file say, and the columns' names; None
    where no column names photos.

    Raises UsageError where it is damaged, lies where it cannot be read, or pyarrow is missing.
    """
    names: list[str] = []
    try:
        with _opened(source) as file:
            names = _readable(file)
            format, columns = _named(names)
            if columns is None and names:
                batches = file.iter_batches(_SAMPLE_ROWS, columns=names, use_threads=False)
                first: list[dict[str, Any]] = next((b.to_pylist() for b in batches), [])
                texts = [{n: _text(v) for n, v in row.items()} for row in first]
                columns = choose(texts, named=True) or _addresses_by_name(names, texts)
    except _failures() as error:
        raise _damaged(source, error, 0) from None
    finally:
        source.close()
    return (ParquetTable(format, columns) if columns else None), names


def _opened(source: Source) -> ParquetFile:
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError:
        if is_bundle():
            raise UsageError(
                say(
                    "{shown} is a Parquet file, which the installed program cannot read. "
                    "flickrcheck as a package of Python can. Type: "
                    'pipx install "flickrcheck[parquet]"',
                    shown=source.shown,
                )
            ) from None
        raise UsageError(
            say(
                "{shown} is a Parquet file, and what reads these is not installed. Type: "
                'pip install "flickrcheck[parquet]"',
                shown=source.shown,
            )
        ) from None
    file = source.open()
    if not file.seekable():
        raise UsageError(
            say(
                "{shown} is a Parquet file inside a packed archive. Unpack it and name it itself.",
                shown=source.shown,
            )
        )
    return ParquetFile(
        file,
        pre_buffer=False,
        buffer_size=1 << 20,
        thrift_string_size_limit=_LARGEST_FOOTER,
        thrift_container_size_limit=_LARGEST_FOOTER,
    )


def _failures() -> tuple[type[Exception], ...]:
    """What pyarrow raises on damaged files; it is there by now, or the reading never began."""
    try:
        from pyarrow import ArrowException
    except ImportError:
        return DAMAGED
    return (*DAMAGED, ArrowException, ValueError, TypeError, KeyError, MemoryError, OverflowError)


def _damaged(source: Source, error: Exception, rows: int) -> UsageError:
    reason = (str(error).splitlines() or [type(error).__name__])[0][:200].rstrip(".")
    return UsageError(
        say(
            "The list {shown} is damaged or was not downloaded to its end: after {rows} rows it "
            "cannot be read any further ({reason}). Fetch it again; a half-read list would look "
            "like a complete one.",
            shown=source.shown,
            rows=rows,
            reason=reason,
        )
    )


def _readable(file: ParquetFile) -> list[str]:
    """The columns that hold texts or whole numbers, in their order."""
    from pyarrow import types

    kinds = (
        *(types.is_string, types.is_large_string, types.is_string_view, types.is_dictionary),
        *(types.is_integer, types.is_float64),  # pandas writes IDs as these where some are missing
    )
    times = Counter(file.schema_arrow.names)
    return [
        field.name
        for field in file.schema_arrow
        if times[field.name] == 1 and any(kind(field.type) for kind in kinds)
    ]


def _named(names: Sequence[str]) -> tuple[str, Columns | None]:
    """The format that the columns' names tell, and its columns; "parquet" where they tell none."""
    lower = {name.lower(): name for name in names}
    if {"image_url", "user_id", "caption"} <= lower.keys():
        columns = Columns(((lower["image_url"],),), owner=lower["user_id"], alias=lower["user_id"])
        return "sbu-captions", columns
    if "url" in lower:
        columns = Columns(((lower["url"],),))
        if {"uid", "text", "original_width"} <= lower.keys():
            return "datacomp", columns
        if {"text", "width", "height"} <= lower.keys() and _LAIONS & lower.keys():
            return "laion", columns
    return "parquet", None


def _addresses_by_name(names: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Columns | None:
    """The column named as addresses, where the first rows hold none of Flickr's."""
    for name in names:
        if name.lower() in ("url", "image_url") and any("//" in row.get(name, "") for row in rows):
            return Columns(((name,),))
    return None


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _items(source: Source, columns: Columns) -> Iterator[ListRow | Malformed]:
    number = 1
    try:
        with _opened(source) as file:
            total = file.metadata.num_rows
            wanted = list(dict.fromkeys(columns.names()))
            for batch in file.iter_batches(_AT_ONCE, columns=wanted, use_threads=False):
                yield from _batch_items(source, columns, batch, number)
                number += batch.num_rows
                source.tell(number - 1, total)
    except _failures() as error:
        raise _damaged(source, error, number - 1) from None


def _batch_items(
    source: Source,
    columns: Columns,
    batch: Any,  # noqa: ANN401 - pyarrow.RecordBatch
    first: int,
) -> Iterator[ListRow | Malformed]:
    rows = range(batch.num_rows)
    if not columns.certain:
        hits = _flickr_rows(batch, columns)
        others = batch.num_rows - len(hits)
        if others:
            source.skipped[OTHER_SITES] += others
            batch, rows = batch.take(hits), hits.to_pylist()
    for number, row in zip(rows, batch.to_pylist(), strict=True):
        cells = {name: _text(value) for name, value in row.items()}
        yield from columns.items(cells, first + number, source)


def _flickr_rows(batch: Any, columns: Columns) -> Any:  # noqa: ANN401 - pyarrow's
    """Numbers of the rows with an address that may be Flickr's."""
    from pyarrow import compute, string, types

    found = None
    for name in {name for group in columns.photos for name in group}:
        column = batch.column(name)
        if types.is_integer(column.type) or types.is_float64(column.type):
            continue
        here = compute.fill_null(
            compute.match_substring_regex(column.cast(string()), _FLICKR), False
        )
        found = here if found is None else compute.or_(found, here)
    return compute.indices_nonzero(found)
