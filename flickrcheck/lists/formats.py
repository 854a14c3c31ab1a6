"""The list formats by name, and which of them a file is, told from its content."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from flickrcheck.errors import UsageError
from flickrcheck.language import marked, say
from flickrcheck.lists import (
    captions,
    coco,
    diveface,
    fdf,
    ffhq,
    headed,
    lines,
    megaface,
    parquet,
    pipa,
    records,
    sbu,
    table,
    url_faces,
    visual_genome,
    voc,
    yfcc,
    yfcc_sql,
)
from flickrcheck.lists.columns import is_name_of_ids, name_list
from flickrcheck.lists.json_stream import JsonError
from flickrcheck.lists.lines import TextLines
from flickrcheck.lists.records import JsonArrays, JsonLines, JsonRecord, JsonRecords
from flickrcheck.lists.rows import Item
from flickrcheck.lists.source import Sample, Source
from flickrcheck.lists.table import Table

Read = Callable[[Source], Iterator[Item]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name. about: what it is, ignored: what its reader leaves out, both phrases."""

    about: str
    ignored: str


FORMATS: Mapping[str, Format] = {
    "yfcc100m": Format(yfcc.ABOUT, yfcc.IGNORED),
    "yfcc100m-hash": Format(yfcc.ABOUT_HASH, yfcc.IGNORED_HASH),
    "yfcc15m": Format(yfcc.ABOUT_15M, yfcc.IGNORED_15M),
    "pipa": Format(pipa.ABOUT, pipa.IGNORED),
    "diveface": Format(diveface.ABOUT, diveface.IGNORED),
    "megaface": Format(megaface.ABOUT, megaface.IGNORED),
    "adience": Format(headed.ABOUT_ADIENCE, headed.IGNORED_ADIENCE),
    "ffhq": Format(ffhq.ABOUT, ffhq.IGNORED),
    "fdf": Format(fdf.ABOUT, fdf.IGNORED),
    "coco": Format(coco.ABOUT, coco.IGNORED),
    "open-images": Format(headed.ABOUT_OPEN_IMAGES, headed.IGNORED_OPEN_IMAGES),
    "flickr30k": Format(captions.ABOUT_30K, captions.IGNORED),
    "flickr8k": Format(captions.ABOUT_8K, captions.IGNORED),
    "pascal-voc": Format(voc.ABOUT, voc.IGNORED),
    "visual-genome": Format(visual_genome.ABOUT, visual_genome.IGNORED),
    "sbu-captions": Format(sbu.ABOUT, sbu.IGNORED),
    "laion": Format(parquet.ABOUT_LAION, parquet.IGNORED_LAION),
    "datacomp": Format(parquet.ABOUT_DATACOMP, parquet.IGNORED_DATACOMP),
    "caption-addresses": Format(captions.ABOUT_CONCEPTUAL, captions.IGNORED),
    "google-fec": Format(url_faces.ABOUT_FEC, url_faces.IGNORED_FEC),
    "vggface": Format(url_faces.ABOUT_VGGFACE, url_faces.IGNORED_VGGFACE),
    "facescrub": Format(headed.ABOUT_FACESCRUB, headed.IGNORED_FACESCRUB),
    "parquet": Format(parquet.ABOUT, parquet.IGNORED),
    "csv": Format(table.ABOUT, table.IGNORED),
    "tsv": Format(table.ABOUT_TABS, table.IGNORED),
    "jsonl": Format(records.ABOUT_LINES, records.IGNORED),
    "json": Format(records.ABOUT_JSON, records.IGNORED),
    "text": Format(lines.ABOUT, lines.IGNORED),
}
# Those that any file may turn out to be: in a folder, a list of its own form goes before them.
GENERAL = frozenset({"parquet", "csv", "tsv", "jsonl", "json", "text"})
# Whose files may be told to be another format, because they have the same form.
_SAME_FORM: Mapping[str, frozenset[str]] = {
    "megaface": frozenset({"diveface"}),
    "diveface": frozenset({"megaface"}),
    "laion": frozenset({"parquet"}),
    "datacomp": frozenset({"parquet"}),
}
_READ: Mapping[str, Read] = {
    "yfcc100m": yfcc.read,
    "yfcc100m-hash": yfcc.read_hash,
    "yfcc15m": yfcc.read_15m,
    "pipa": pipa.read,
    "diveface": diveface.read,
    "megaface": megaface.read,
    "adience": headed.read_adience,
    "ffhq": ffhq.read,
    "fdf": fdf.read,
    "coco": coco.read,
    "open-images": headed.read_open_images,
    "flickr30k": captions.read_30k,
    "flickr8k": captions.read_8k,
    "pascal-voc": voc.read,
    "visual-genome": visual_genome.read,
    "caption-addresses": captions.read_conceptual,
    "google-fec": url_faces.read_fec,
    "vggface": url_faces.read_vggface,
    "facescrub": headed.read_facescrub,
}
_ONLY_PARQUET = frozenset({"parquet", "laion", "datacomp"})
_OF_JSON: Mapping[str, Callable[[str], bool]] = {
    "coco": coco.recognises,
    "ffhq": ffhq.recognises,
    "fdf": fdf.recognises,
    "visual-genome": visual_genome.recognises,
}
_OF_LINES: Mapping[str, Callable[[list[str]], bool]] = {
    "yfcc100m": yfcc.recognises,
    "yfcc100m-hash": yfcc.recognises_hash,
    "yfcc15m": yfcc.recognises_15m,
    "pipa": pipa.recognises,
    "diveface": diveface.recognises,
    "megaface": megaface.recognises,
    "adience": headed.recognises_adience,
    "open-images": headed.recognises_open_images,
    "facescrub": headed.recognises_facescrub,
    "flickr30k": captions.recognises_30k,
    "flickr8k": captions.recognises_8k,
    "google-fec": url_faces.recognises_fec,
    "vggface": url_faces.recognises_vggface,
    "caption-addresses": captions.recognises_conceptual,
}
_DELIMITERS = {"tsv": "\t"}
# What people have beside the list, with the first bytes that tell it.
_NO_LISTS = {
    b"PK\x03\x04": marked("a ZIP archive in another file: unpack it and name the list inside"),
    b"7z\xbc\xaf": marked("a 7-Zip archive: unpack it and name the list inside"),
    b"Rar!": marked("a RAR archive: unpack it and name the list inside"),
    b"\xff\xd8\xff": marked("a picture"),
    b"\x89PNG": marked("a picture"),
    b"%PDF": marked("a PDF document"),
}


class UnknownListError(UsageError):
    """No reader knows the content."""


def reader_for(source: Source, wanted: str | None) -> tuple[str, Read]:
    """The format's name and its reader. wanted: a name in FORMATS; None to tell it from content.

    Raises UnknownListError for content that no reader knows, UsageError for what is damaged.
    """
    sample = source.sample()
    if not sample.text.strip("\0 \t\r\n"):
        raise UnknownListError(
            say("The list {shown} is empty. Fetch it again.", shown=source.shown)
        )
    if sample.start.startswith(parquet.MAGIC):
        return _parquet(source, wanted)
    if sample.start.startswith(yfcc_sql.MAGIC):
        return "yfcc100m", yfcc_sql.read
    name = wanted or _recognised(sample)
    if name in _ONLY_PARQUET:
        raise UnknownListError(say("The list {shown} is no Parquet file.", shown=source.shown))
    if name in _OF_JSON and not sample.text.lstrip().startswith(("{", "[")):
        raise UnknownListError(
            say(
                "The list {shown} is no JSON file, and those of the format {name} are. "
                "Check that it is the right file, or leave --format out.",
                shown=source.shown,
                name=name,
            )
        )
    if name == "sbu-captions":
        return name, sbu.find(sample).read
    if name in _READ:
        return name, _READ[name]
    return _general(source, name, sample)


def may_be(name: str, wanted: str) -> bool:
    """Whether a file that was told to be of one format can be read as another, which was named."""
    return name == wanted or name in _SAME_FORM.get(wanted, ())


def _parquet(source: Source, wanted: str | None) -> tuple[str, Read]:
    found, names = parquet.find_table(source)
    if found is None:
        raise UnknownListError(_unrecognised(source, names))
    return wanted or found.format, found.read


def _recognised(sample: Sample) -> str:
    """The format's name; "" for a table or text, which their columns tell apart."""
    text, first = sample.text, sample.lines
    if text.lstrip().startswith(("{", "[")):
        if len(first) > 1 and records.are_json_lines(first):
            return "sbu-captions" if sbu.recognises(text) else "jsonl"
        of_json = (name for name, recognises in _OF_JSON.items() if recognises(text))
        return next(of_json, "sbu-captions" if sbu.recognises(text) else "json")
    if voc.recognises(text):
        return "pascal-voc"
    return next((name for name, recognises in _OF_LINES.items() if recognises(first)), "")


def _general(source: Source, name: str, sample: Sample) -> tuple[str, Read]:
    """A reader for content that is known by its columns only."""
    found: JsonLines | JsonRecord | JsonRecords | JsonArrays | Table | TextLines | None
    first = sample.lines or [sample.text]  # one line without an end
    seen: list[str] = []
    if name == "jsonl":
        found, seen = records.find_json_lines(first)
    elif name == "json":
        try:
            found, seen = records.find_json_records(source)
        except JsonError as error:
            raise UnknownListError(
                say("The list {shown} is no JSON file: {error}.", shown=source.shown, error=error)
            ) from None
        finally:
            source.close()
    elif name == "text":
        found = lines.find_text(first)
    else:
        delimiter = _DELIMITERS.get(name) or table.delimiter_of(first)
        if delimiter is not None and table.is_header_alone(sample.lines, delimiter):
            raise UnknownListError(
                say(
                    "The list {shown} has no rows: it is one line, which looks like the names "
                    "of columns ({columns}). Fetch it again.",
                    shown=source.shown,
                    columns=name_list(table.split(first[0], delimiter) or ()),
                )
            )
        found = None
        if delimiter is not None or name:
            found, seen = table.find_table(first, delimiter or ",")
            name = name or "csv"
        if found is None and delimiter in (None, " "):  # words of a text, no columns
            name, found = "text", lines.find_text(first)
        if found is None and delimiter is None and is_name_of_ids(first[0]):
            name, (found, seen) = "csv", table.find_table(first, ",")  # of one column
    if found is None:
        raise UnknownListError(_unrecognised(source, seen, sample.start))
    return name, found.read


def _unrecognised(source: Source, seen: Sequence[str], start: bytes = b"") -> str:
    for magic, what in _NO_LISTS.items():
        if start.startswith(magic):
            return say("{shown} is no list. It is {what}.", shown=source.shown, what=say(what))
    sentences = [
        say(
            "The list {shown} names no Flickr photos that this program can be sure of.",
            shown=source.shown,
        )
    ]
    if seen:
        sentences.append(say("Its columns are: {columns}.", columns=name_list(seen)))
    sentences.append(
        say(
            "Wanted is a column of Flickr addresses, or of photo IDs under the name photo_id, or "
            "a known format: {formats}.",
            formats=", ".join(FORMATS),
        )
    )
    return " ".join(sentences)
