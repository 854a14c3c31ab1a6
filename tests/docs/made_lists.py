"""Small made-up lists of the published forms, under the names that the manual gives them."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import tarfile
from pathlib import Path

from flickrcheck.lists.yfcc import yfcc_key

NSID = "99999999@N99"
PHOTOS = range(99999000001, 99999000009)
OTHER = "https://images.example/1.jpg"


def page(photo: int) -> str:
    return f"https://www.flickr.com/photos/{NSID}/{photo}/"


def image(photo: int) -> str:
    return f"https://live.staticflickr.com/1227/{photo}_124c1e63d8.jpg"


def _lines(*form: str) -> str:
    """A line a photo, with its number, ID, page and image in their places."""
    return "".join(
        each.format(n=n, photo=photo, page=page(photo), image=image(photo), nsid=NSID)
        for n, photo in enumerate(PHOTOS, 1)
        for each in form
    )


def _yfcc() -> str:
    rows = []
    for number, photo in enumerate(PHOTOS):
        url = f"http://farm8.staticflickr.com/7205/{photo}_df7747990d.jpg"
        cells = [str(number), str(photo), yfcc_key(url), NSID, "An+owner", "2012-02-16 09:56:37.0"]
        cells += ["1331840483", *[""] * 8, page(photo), url, "Attribution License"]
        cells += ["http://creativecommons.org/licenses/by/2.0/", "7205", "8", "df7747990d"]
        rows.append("\t".join([*cells, "692d7e0a7f", "jpg", "0"]))
    return "\n".join(rows) + "\n"


def _annotations() -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        for number, photo in enumerate(PHOTOS):
            text = (
                "<annotation><folder>VOC2007</folder>"
                f"<filename>{number:06}.jpg</filename><source><image>flickr</image>"
                f"<flickrid>{photo}</flickrid></source><owner><flickrid>somebody</flickrid></owner>"
                "<size><width>353</width><height>500</height><depth>3</depth></size></annotation>"
            ).encode()
            info = tarfile.TarInfo(f"VOC2007/Annotations/{number:06}.xml")
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text))
    return packed.getvalue()


def _parquet(column: str) -> bytes:
    import pyarrow
    from pyarrow import parquet

    file = io.BytesIO()
    urls = [*map(image, PHOTOS), OTHER]
    sizes = [640] * len(urls)
    columns = {column: urls}
    if column == "URL":  # as LAION has them
        columns |= {"SAMPLE_ID": sizes, "TEXT": urls, "WIDTH": sizes, "HEIGHT": sizes}
    if column == "url":  # as DataComp has them
        columns |= {"uid": [f"{n:032x}" for n in range(len(urls))]}
        columns |= {"text": urls, "original_width": sizes, "original_height": sizes}
    parquet.write_table(pyarrow.table(columns), file)
    return file.getvalue()


def _coco() -> dict[str, object]:
    return {
        "info": {"year": 2017},
        "images": [
            {"id": n, "file_name": f"{n:012}.jpg", "flickr_url": image(photo)}
            for n, photo in enumerate(PHOTOS, 1)
        ],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]}],
        "categories": [{"id": 1, "name": "person"}],
    }


_OPEN_IMAGES = (
    "ImageID,Subset,OriginalURL,OriginalLandingURL,License,AuthorProfileURL,Author,Title,"
    "OriginalSize,OriginalMD5,Thumbnail300KURL,Rotation\n"
)
_ADIENCE = (
    "user_id\toriginal_image\tface_id\tage\tgender\tx\ty\tdx\tdy\ttilt_ang\tfiducial_yaw_angle\t"
    "fiducial_score\n"
)
_BOXES = "0.1,0.9,0.2,0.8"


def write_lists(folder: Path) -> None:
    """Write all of them into a folder."""
    texts: dict[str, object] = {
        "all_data.txt": _lines("72157607317745768 {photo} 277 159 218 294 {n} 1\n"),
        "diveface.txt": _lines("{nsid}_identity_1/{photo}_{n}.jpg\n"),
        "megaface.txt": _lines("FlickrFinal2/999/{nsid}/{photo}_{n}.jpg\n"),
        "adience/fold_0_data.txt": _ADIENCE
        + _lines(
            "{nsid}\t{photo}_67c7d20df9_o.jpg\t{n}\t(25, 32)\tf\t0\t4\t10\t13\t-115\t30\t17\n"
        ),
        "instances_train2017.json": _coco(),
        "ffhq-dataset-v2.json": {
            str(n): {
                "category": "training",
                "metadata": {"photo_url": page(photo)},
                "image": {"file_url": "https://drive.example/1"},
                "in_the_wild": {"pixel_size": [2048, 1365], "face_rect": [667, 410, 1438, 1181]},
            }
            for n, photo in enumerate(PHOTOS)
        },
        "fdf_metainfo.json": {
            str(n): {
                "author": "Some Body",
                "bounding_box": [1, 2, 3, 4],
                "category": "training",
                "original_bounding_box": [10, 20, 110, 220],
                "photo_url": page(photo),
                "yfcc100m_line_idx": str(n),
            }
            for n, photo in enumerate(PHOTOS)
        },
        "images.csv": _OPEN_IMAGES
        + _lines("{n:016x},train,{image},{page},,https://www.flickr.com/people/x/,A,T,,,,0\n"),
        "image_data.json": [
            {"image_id": n, "url": OTHER, "width": 8, "height": 6, "coco_id": None, "flickr_id": p}
            for n, p in enumerate(PHOTOS, 1)
        ],
        "flickr30k.txt": _lines("{photo}\n"),
        "results.token": _lines("{photo}.jpg#0\tTwo people walk .\n"),
        "Flickr8k.token.txt": _lines("{photo}_124c1e63d8.jpg#0\tA child , climbing .\n"),
        "sbu.json": [{"image_url": image(p), "user_id": NSID, "caption": "a b"} for p in PHOTOS],
        "Train_GCC-training.tsv": _lines(f"a caption\t{OTHER}\n", "christmas tree\t{image}\n"),
        "fec.csv": _lines(
            f'"{{image}}",{_BOXES},"{OTHER}",{_BOXES},"{{page}}",{_BOXES},"ONE_CLASS_TRIPLET",7,1\n'
        ),
        "vggface.txt": _lines("{n:05} {image} 84.5 38.7 154.1 108.3 2.00 3.57 1\n"),
        "facescrub_actors.txt": "name\timage_id\tface_id\turl\tbbox\tsha256\n"
        + _lines("Ada Love\t{n}\t7\t{image}\t53,177,418,542\t" + "a" * 64 + "\n"),
        "my-list.csv": "url,note\n" + _lines("{page},mine\n"),
        "my-list.tsv": "url\tnote\n" + _lines("{page}\tmine\n"),
        "my-list.json": [{"link": page(p), "note": "mine"} for p in PHOTOS],
        "my-list.jsonl": _lines('{{"link": "{page}"}}\n'),
        "my-list.txt": _lines("A photo: {page}\n"),
        "dif.csv": "url,note\n" + _lines("{page},a copy\n"),
        "copy.txt": _lines("{photo}\n"),
    }
    texts["fold_0_data.txt"] = texts["adience/fold_0_data.txt"]
    packed: dict[str, bytes] = {
        "pipa_all_data.txt.gz": gzip.compress(str(texts["all_data.txt"]).encode()),
        "yfcc100m_dataset.bz2": bz2.compress(_yfcc().encode()),
        "yfcc100m_subset_data.tsv.bz2": bz2.compress(
            _lines("{n}\t{photo}\t" + "0a1b2c3d" * 4 + "\n").encode()
        ),
        "yfcc100m_hash.bz2": bz2.compress(_lines("{photo}\t" + "0a1b2c3d" * 4 + "\n").encode()),
        "my-list.parquet": _parquet("link"),
        "VOCtrainval.tar": _annotations(),
        "laion-parts/part-00000.parquet": _parquet("URL"),
        "part-00000.parquet": _parquet("URL"),
        "0000.parquet": _parquet("url"),
    }
    for name, value in texts.items():
        text = value if isinstance(value, str) else json.dumps(value)
        packed[name] = text.encode()
    for name, data in packed.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
