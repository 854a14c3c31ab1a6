"""The photo library of the demo: which picture lies where, under which name, and what is listed.

Everything is fictitious. The photo IDs lie far above the newest ones on Flickr, so they name
nobody's photo, and the operator of the dataset is at example.org.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from flickrcheck.model import Entry, FaceBox
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.demo_pictures import PORTRAIT_FACE, SIZE, draw, fog
from flickrcheck.work.output import make_folder, write_whole

DATASET: Final = "example-faces"
OWNER: Final = "99999999@N99"
STRANGER: Final = "99999998@N99"
_FIRST_ID: Final = 99_999_000_000

Edit = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class DemoPhoto:
    """One picture file of the demo.

    seed draws it; orientation is written into its EXIF (the pixels are turned to fit, so that it
    is shown upright); quality is that of the JPEG.
    """

    path: str
    seed: int
    edit: Edit = lambda image: image
    orientation: int = 1
    quality: int = 92


def photo_id(seed: int) -> int:
    """The fictitious Flickr ID of the picture drawn from a seed."""
    return _FIRST_ID + seed


def _secret(seed: int) -> str:
    return hashlib.sha256(str(photo_id(seed)).encode()).hexdigest()[:10]


def _smaller(edge: int) -> Edit:
    def edit(image: Image.Image) -> Image.Image:
        small = image.copy()
        small.thumbnail((edge, edge), Image.Resampling.LANCZOS)
        return small

    return edit


def _cropped(share: float) -> Edit:
    def edit(image: Image.Image) -> Image.Image:
        x, y = image.width * share, image.height * share
        return image.crop((round(x), round(y), image.width, image.height))

    return edit


_TITLES: Final = {
    1: "harbour-street",
    2: "aunt-mira",
    3: "fruit-on-the-table",
    5: "first-light",
    7: "portrait-in-the-studio",
    8: "still-life",
    10: "the-long-beach",
    12: "my-brother",
}
_EXPORT_LISTED: Final = (1, 2, 5, 7, 12)
_DOWNLOADED: Final = {15: True, 17: True, 19: False, 20: True}  # seed: listed?

_EXPORT: Final = tuple(
    DemoPhoto(f"Flickr export/{title}_{photo_id(seed)}_o.jpg", seed)
    for seed, title in _TITLES.items()
)
_FROM_FLICKR: Final = tuple(
    DemoPhoto(f"From Flickr/{photo_id(seed)}_{_secret(seed)}_b.jpg", seed, _smaller(1024))
    for seed in _DOWNLOADED
)
_CAMERA: Final = tuple(
    DemoPhoto(f"Camera/2019/IMG_{2040 + seed}.jpg", seed) for seed in range(60, 72)
)
_COPIES: Final = (
    DemoPhoto("Messenger/IMG-20190312-WA0007.jpg", 21, _smaller(640), quality=55),
    DemoPhoto("Messenger/IMG-20190312-WA0011.jpg", 22, _smaller(480), quality=40),
    DemoPhoto("Messenger/received_2241.jpg", 23, _smaller(320), quality=70),
    DemoPhoto("Messenger/saved from a page.jpg", 24, _smaller(240), quality=60),
    DemoPhoto("Edited/mirrored selfie.jpg", 27, ImageOps.mirror),
    DemoPhoto("Edited/mirrored street.jpg", 26, ImageOps.mirror),
    DemoPhoto("Edited/turned.jpg", 25, lambda image: image.transpose(Image.Transpose.ROTATE_90)),
    DemoPhoto("Edited/cropped (near miss).jpg", 28, _cropped(0.032)),
    DemoPhoto("Phone/upright.jpg", 31, orientation=6),
    DemoPhoto("Phone/head down.jpg", 32, orientation=3),
    DemoPhoto("Phone/other hand.jpg", 33, orientation=8),
)
_COPIED: Final = (21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33)
_ODD_NAMES: Final = (
    DemoPhoto(f"Odd names/beach-{photo_id(35)}.jpg", 35),
    DemoPhoto(f"Odd names/{photo_id(36)}.jpg", 72),
    DemoPhoto(f"Odd names/17859053_{photo_id(37)}_570026879_o.jpg", 73),
)
_LISTED_BY_NAME: Final = (35, 36, 37)
_STRANGERS: Final = tuple(range(100, 130))

PHOTOS: Final = (*_EXPORT, *_FROM_FLICKR, *_CAMERA, *_COPIES, *_ODD_NAMES)
_FOG: Final = "Problems/fog.jpg"
_BROKEN: Final = "Problems/broken.jpg"


FILES: Final = len(PHOTOS) + 2
"""How many pictures the library has."""


def write_library(folder: Path) -> Iterator[int]:
    """Draw the library into ``folder`` (made where missing); yields how many of FILES are there.

    Pictures that are there already stay as they are.
    """
    for done, photo in enumerate(PHOTOS, 1):
        if not (folder / photo.path).exists():
            _write(folder / photo.path, _jpeg(photo.edit(draw(photo.seed)), photo))
        yield done
    if not (folder / _BROKEN).exists():
        _write(folder / _FOG, _jpeg(fog(), DemoPhoto(_FOG, 0)))
        whole = _jpeg(draw(74), DemoPhoto(_BROKEN, 74))
        _write(folder / _BROKEN, whole[: len(whole) // 25])
        _write_export(folder / "Flickr export")
    yield FILES


def write_pack(path: Path) -> None:
    """Make the index pack of the fictitious dataset at ``path``, which must not exist."""
    listed = sorted({*_EXPORT_LISTED, *_COPIED, *_LISTED_BY_NAME, *_STRANGERS}
                    | {seed for seed, in_it in _DOWNLOADED.items() if in_it})  # fmt: skip
    with PackWriter(path, dataset=DATASET, edition="2026-11", title="Example Faces") as writer:
        writer.add_entries(_entry(seed) for seed in listed)
        writer.finish()


def _entry(seed: int) -> Entry:
    phash = dhash = None
    if seed != 5:  # one entry without a picture: it can only be found by its ID
        # as a dataset's own copy would be: smaller, and saved once more
        copy = io.BytesIO()
        _smaller(500)(draw(seed)).save(copy, "JPEG", quality=85)
        print_ = fingerprint(read_grey(copy.getvalue()).image)
        phash, dhash = print_.phash, print_.dhash
    faces: tuple[FaceBox, ...] = ()
    if seed % 5 == 2:
        faces = (FaceBox(*PORTRAIT_FACE, frame_w=SIZE[0], frame_h=SIZE[1], key="1"),)
    return Entry(
        dataset=DATASET,
        photo_id=photo_id(seed),
        nsid=STRANGER if seed in _STRANGERS else OWNER,
        key=f"faces/{seed:06d}.png",
        phash=phash,
        dhash=dhash,
        faces=faces,
    )


def _write(path: Path, data: bytes) -> None:
    make_folder(path.parent)
    write_whole(path, data)


def _jpeg(image: Image.Image, photo: DemoPhoto) -> bytes:
    """The picture as a camera would save it, its pixels turned as the EXIF orientation says."""
    turned = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90,
              8: Image.Transpose.ROTATE_270}.get(photo.orientation)  # fmt: skip
    if turned is not None:
        image = image.transpose(turned)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example", "Drawn 1"  # make and model
    exif[0x0112] = photo.orientation
    exif.get_ifd(0x8769)[0x9003] = f"2019:03:{1 + photo.seed % 28:02d} 12:00:00"  # taken
    data = io.BytesIO()
    image.save(data, "JPEG", quality=photo.quality, exif=exif)
    return data.getvalue()


def _write_export(folder: Path) -> None:
    """The JSON files that Flickr puts beside the pictures of an account export."""
    profile = {
        "real_name": "Robin Example",
        "nsid": OWNER,
        "screen_name": "robin_example",
        "profile_url": f"https://www.flickr.com/people/{OWNER}/",
        "join_date": "2008-05-04 12:00:00",
    }
    _write(folder / "account_profile.json", json.dumps(profile, indent=1).encode())
    for seed, title in _TITLES.items():
        number = photo_id(seed)
        sidecar = {
            "id": str(number),
            "name": title.replace("-", " "),
            "description": "",
            "date_taken": f"2019-03-{1 + seed % 28:02d} 12:00:00",
            "date_imported": "2019-04-01 09:00:00",
            "photopage": f"https://www.flickr.com/photos/{OWNER}/{number}/",
            "original": f"https://live.staticflickr.com/65535/{number}_{_secret(seed)}_o.jpg",
            "license": "Attribution-NonCommercial License",
            "privacy": "public",
            "geo": [],
            "tags": [],
        }
        _write(folder / f"photo_{number}.json", json.dumps(sidecar, indent=1).encode())
