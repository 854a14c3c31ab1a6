"""SBU Captioned Photos: records of image_url, user_id and caption, or arrays of them.

user_id is the account: an NSID or an alias. The Parquet form is read by parquet.py.
"""

from __future__ import annotations

import re

from flickrcheck.lists.columns import Columns
from flickrcheck.lists.records import JsonArrays, JsonLines, JsonRecords, are_json_lines
from flickrcheck.lists.source import SAMPLE, Sample

ABOUT = "SBU Captions: JSON, JSON lines or Parquet of image_url, user_id and caption"
IGNORED = "captions"

_RECORD = re.compile(
    r'\s*\[?\s*\{(?=[^{}]*"image_url"\s*:)(?=[^{}]*"user_id"\s*:)[^{}]*"captions?"\s*:'
)
_ARRAYS = re.compile(r'\s*\{\s*"(?:image_urls|user_ids|captions)"\s*:\s*\[')


def recognises(text: str) -> bool:
    """Whether a JSON text or a JSON line begins as SBU's records or arrays do."""
    if _RECORD.match(text):
        return True
    return _ARRAYS.match(text) is not None and (
        ('"image_urls"' in text and '"user_ids"' in text) or len(text) > SAMPLE // 2
    )


def find(sample: Sample) -> JsonArrays | JsonLines | JsonRecords:
    """The reader for the form that the sample has."""
    columns = Columns((("image_url",),), owner="user_id", alias="user_id")
    if _ARRAYS.match(sample.text):
        return JsonArrays(Columns((("image_urls",),)), "image_urls", "user_ids")
    if sample.text.lstrip().startswith("[") or not are_json_lines(sample.lines):
        return JsonRecords(columns)
    return JsonLines(columns)
