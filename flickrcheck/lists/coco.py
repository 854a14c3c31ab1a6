"""COCO: ``instances_*.json`` and ``image_info_*.json`` with flickr_url.

Boxes of persons become faces of kind "person" (whole bodies). The file is read twice, member by
member: boxes first, since their category is named last; memory is a few dozen bytes a box.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from flickrcheck.lists.json_stream import members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import SAMPLE, Source
from flickrcheck.model import FaceBox

ABOUT = "COCO: instances_*.json and image_info_*.json"
IGNORED = "boxes that are not of persons, outlines and captions"

_START = re.compile(r'\s*\{\s*"(?:info|images|licenses|annotations|categories|type)"\s*:')
_LARGEST = 10_000_000  # pixels or IDs beyond this are no honest box
WITHOUT_BOX = "annotations without a box, such as captions"
_NUMBERS = 7  # of one box in the array: image, category, annotation, x, y, w, h

_Member = tuple[str, Any]


def recognises(sample: str) -> bool:
    """Whether a JSON text begins as COCO's files do.

    Other lists have an array named images too, such as the splits of Flickr8k and Flickr30k.
    """
    if _START.match(sample) is None:
        return False
    behind = '"images"' not in sample and len(sample) > SAMPLE // 2
    return behind or '"flickr_url"' in sample


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a person's box, or one for an image without; key is the file name."""
    source.passes = 2
    boxes, persons = array("q"), set()
    item = 0
    for item, (name, value) in enumerate(members(source.text()), 1):
        if name == "categories" and isinstance(value, dict) and value.get("name") == "person":
            persons.add(value.get("id"))
        elif name == "annotations":
            numbers = _box(value)
            if isinstance(value, dict) and "bbox" not in value:
                source.skipped[WITHOUT_BOX] += 1
            elif numbers is None:
                yield Malformed(item, "an annotation without a usable box")
            else:
                boxes.extend(numbers)
    source.passes_done = 1
    by_image = _persons_by_image(boxes, persons)
    seen_images = False
    for item, (name, value) in enumerate(members(source.text()), 1):
        if name != "images":
            if seen_images:
                return
            continue
        seen_images = True
        yield from _image(item, value, by_image)


def _box(value: object) -> tuple[int, ...] | None:
    """image, category, annotation, x, y, w, h; None where one of them is missing or absurd."""
    if not isinstance(value, dict):
        return None
    box = value.get("bbox")
    if not isinstance(box, list) or len(box) != 4:
        return None
    numbers: list[int] = []
    for field in ("image_id", "category_id", "id"):
        if not _is_int(value.get(field)):
            return None
        numbers.append(value[field])
    for number in box:
        usable = isinstance(number, (int, float)) and not isinstance(number, bool)
        if not usable or abs(number) > _LARGEST or not math.isfinite(number):
            return None
        numbers.append(round(number))
    return tuple(numbers)


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**62


def _persons_by_image(boxes: array[int], persons: set[object]) -> dict[int, list[int]]:
    """Image ID to annotation ID, x, y, w, h of its persons, one after another."""
    by_image: dict[int, list[int]] = defaultdict(list)
    for start in range(0, len(boxes), _NUMBERS):
        image, category, *numbers = boxes[start : start + _NUMBERS]
        if category in persons:
            by_image[image].extend(numbers)
    return by_image


def _image(
    item: int, image: object, by_image: dict[int, list[int]]
) -> Iterator[ListRow | Malformed]:
    if not isinstance(image, dict):
        yield Malformed(item, "an image that is no JSON object")
        return
    url, name, number = (image.get(field) for field in ("flickr_url", "file_name", "id"))
    if not isinstance(url, str) or not url:
        yield Malformed(item, "an image without flickr_url")
        return
    references, key = (url,), name if isinstance(name, str) else None
    numbers = by_image.get(number, []) if isinstance(number, int) else []
    if not numbers:
        yield ListRow(references, key=key, line=item)
    width, height = image.get("width"), image.get("height")
    if not _is_int(width) or not _is_int(height):
        width = height = None
    for start in range(0, len(numbers), 5):
        annotation, x, y, w, h = numbers[start : start + 5]
        face = FaceBox(x, y, w, h, width, height, kind="person", key=str(annotation))
        yield ListRow(references, key=key, face=face, line=item)
