"""What a pack says, as a file for other programs: written entry by entry, of any size."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack import Pack
from flickrcheck.work.build import BuildProgress
from flickrcheck.work.output import cell, whole_file

FORMATS: Final = ("csv", "json", "jsonl", "ids")
"""csv: a row a photo; json: one list; jsonl: a JSON object a line; ids: a photo ID a line."""

_AT_ONCE = 2_000  # entries
_HEAD = (
    *("photo_id", "nsid", "alias", "key", "phash", "dhash"),
    *("original_md5", "original_size", "faces", "people", "parts"),
)


@dataclass(frozen=True, slots=True)
class Exported:
    """How many photos were written, the last event; left_out: rows that cannot be true."""

    photos: int
    left_out: int


def export(
    path: Path, format: str, out: Path | None = None
) -> Generator[BuildProgress | str | Exported, None, None]:
    """Yields progress, the text piece by piece where ``out`` is None, and Exported.

    format: one of FORMATS. out: a file, which appears only when it is complete. Photo IDs are
    strings in JSON, because JavaScript loses digits above 2**53; hashes are hexadecimal. In CSV,
    faces, people and parts are their numbers, and a cell that a spreadsheet would take for a
    formula gets an apostrophe in front. Lines end in a line feed, the text is UTF-8.

    Raises UnusableFileError where the pack is damaged or the file cannot be written.
    """
    with ExitStack() as stack:
        pack = stack.enter_context(Pack.open(path))
        file = None if out is None else stack.enter_context(whole_file(out))
        done = 0
        for done, text in _pieces(pack, format):
            if file is None:
                yield text
            else:
                file.write(text.encode())
            yield BuildProgress("export", done, max(done, pack.counts.photos))
        left_out = pack.bad_rows
    yield Exported(done, left_out)


def _pieces(pack: Pack, format: str) -> Iterator[tuple[int, str]]:
    """The text, each piece with the number of photos that are written then."""
    if format == "ids":
        done = 0
        for ids in pack.photo_ids():
            done += len(ids)
            yield done, "".join(f"{photo_id}\n" for photo_id in ids.tolist())
        return
    begin, lines, end = _WRITERS[format]
    yield 0, begin
    entries = pack.entries()
    done = 0
    while batch := list(islice(entries, _AT_ONCE)):
        yield done + len(batch), lines(batch, done)
        done += len(batch)
    yield done, end


def as_object(entry: Entry) -> dict[str, Any]:
    """An entry for JSON; what is not known of it is left out."""
    found = {
        "photo_id": str(entry.photo_id),
        "nsid": entry.nsid,
        "alias": entry.alias,
        "key": entry.key,
        "phash": _hex(entry.phash),
        "dhash": _hex(entry.dhash),
        "original_md5": _hex(entry.original_md5),
        "original_size": entry.original_size,
        "faces": [_face(face) for face in entry.faces] or None,
        "parts": [
            {"part": part.part, "phash": _hex(part.phash), "dhash": _hex(part.dhash)}
            for part in entry.parts
        ]
        or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _face(face: FaceBox) -> dict[str, Any]:
    found = {
        "kind": face.kind,
        "key": face.key,
        "box": None if face.x is None else [face.x, face.y, face.w, face.h],
        "frame": None if face.frame_w is None else [face.frame_w, face.frame_h],
    }
    return {name: value for name, value in found.items() if value is not None}


def _json(entries: Sequence[Entry], done: int) -> str:
    texts = [json.dumps(as_object(entry), ensure_ascii=False) for entry in entries]
    return (",\n" if done else "") + ",\n".join(texts)


def _jsonl(entries: Sequence[Entry], done: int) -> str:
    return "".join(f"{json.dumps(as_object(entry), ensure_ascii=False)}\n" for entry in entries)


def _csv(entries: Sequence[Entry], done: int) -> str:
    return _rows(
        (
            *(entry.photo_id, entry.nsid, entry.alias, entry.key),
            *(_hex(entry.phash), _hex(entry.dhash), _hex(entry.original_md5), entry.original_size),
            sum(face.kind == "face" for face in entry.faces),
            sum(face.kind == "person" for face in entry.faces),
            len(entry.parts),
        )
        for entry in entries
    )


def _rows(rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def _hex(data: bytes | None) -> str | None:
    return None if data is None else data.hex()


_WRITERS: Final[dict[str, tuple[str, Callable[[Sequence[Entry], int], str], str]]] = {
    "csv": (_rows([_HEAD]), _csv, ""),
    "json": ("[\n", _json, "\n]\n"),
    "jsonl": ("", _jsonl, ""),
}
