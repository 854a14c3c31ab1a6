"""The whole table: names, paths, addresses, packets and sidecars, each with the photo it tells.

Every case goes the way that a scan goes: all that lies beside a picture is offered to Identifier,
and the best of what is known counts.
"""

import json
from pathlib import Path

import pytest
from identity_cases import NAME_TRAPS, STRONG_NAMES, WEAK_NAMES

from flickrcheck.flickr.identify import Identifier, identify_text
from flickrcheck.flickr.metadata import find_references
from flickrcheck.flickr.names import parse_name
from flickrcheck.model import Source, Strength

NSID = "12345678@N00"
ID = 53208249252
PAGE = f"https://www.flickr.com/photos/{NSID}/{ID}/"

# paths whose folders are a part of what they say
PATHS = {
    "FlickrFinal2/123/12345678@N00/1234567890_0.jpg": (1234567890, NSID),
    "D:\\mega\\FlickrFinal2\\123\\12345678@N00\\1234567890_12.jpg": (1234567890, NSID),
    "FlickrFinal2/532/12345678@N00/53208249252_0.jpg": (ID, NSID),
    "12345678@N00_identity_4/11881803523_4.jpg": (11881803523, NSID),
    "gallery-dl/flickr/Some Body/flickr_53208249252.jpg": (ID, None),
    "set.zip!photos/53208249252_9f8e7d6c5b_o.jpg": (ID, None),
    "FlickrFinal2/124/12345678@N00/1234567890_0.jpg": None,
    "FlickrFinal2/12/12345678@N00/1234567890_0.jpg": None,
    "12345678@N00/1234567890_0.jpg": None,
    "flickr/2019/IMG_1234.jpg": None,
    "53208249252_9f8e7d6c5b_o.jpg/IMG_1234.jpg": None,
    "53208249252/1.jpg": None,
    "photos.zip!__MACOSX/._53208249252_9f8e7d6c5b_o.jpg": None,
}

URLS = {
    PAGE: (ID, NSID),
    f"flickr.com/photos/somebody/{ID}": (ID, None),
    f"https://m.flickr.com/photos/somebody/{ID}/in/album-72157600000000000/": (ID, None),
    f"https://www.flickr.com/photos/somebody/{ID}/sizes/k/": (ID, None),
    f"https://www.flickr.com/photos/somebody//{ID}": (ID, None),
    f"http://flickr.com/photo/{NSID}/{ID}": (ID, NSID),
    f"https://www.flickr.com/photos/{NSID}/albums/72157646457936910/with/{ID}": (ID, NSID),
    f"https://www.flickr.com/photos/{NSID}/sets/72157646457936910/with/{ID}/": (ID, NSID),
    f"https://www.flickr.com/photos/{NSID}/favorites/with/{ID}": (None, NSID),
    f"https://www.flickr.com/photos/{NSID}/galleries/72157646457936910/with/{ID}": (None, NSID),
    f"https://www.flickr.com/photo.gne?id={ID}": (ID, None),
    f"https://www.flickr.com/photo_edit.gne?id={ID}": (ID, None),
    f"https://www.flickr.com/video_download.gne?id={ID}": (ID, None),
    "https://www.flickr.com/photo.gne?short=2p4QbKN": (ID, None),
    f"https://www.flickr.com/apps/video/stewart.swf?photo_id={ID}&photo_secret=1": (ID, None),
    "https://flic.kr/p/2p4QbKN": (ID, None),
    f"http://photos12.flickr.com/{ID}_9f8e7d6c5b_b.jpg": (ID, None),
    f"http://static.flickr.com/63/{ID}_9f8e7d6c5b.jpg": (ID, None),
    f"http://farm1.static.flickr.com/82/{ID}_9f8e7d6c5b_o.jpg": (ID, None),
    f"https://farm5.staticflickr.com/4586/{ID}_9f8e7d6c5b_o.jpg": (ID, None),
    f"https://live.staticflickr.com/65535/{ID}_9f8e7d6c5b_6k.jpg": (ID, None),
    f"https://c8.staticflickr.com/6/5159/{ID}_9f8e7d6c5b_b.jpg": (ID, None),
    f"https://live.staticflickr.com/video/{ID}/346a41e5a9/1080p.mp4": (ID, None),
    f"https://www.flickr.com/people/{NSID}/": (None, NSID),
    f"https://farm4.staticflickr.com/3684/buddyicons/{NSID}.jpg": (None, NSID),
    f"https://www.flickr.com/photos/{NSID}/albums/72157600000000000": (None, NSID),
    NSID: (None, NSID),
    "https://www.flickr.com/photos/tags/2024/": None,
    "https://www.flickr.com/photos/search/2024/": None,
    f"https://www.flickr.com/groups/{NSID}/pool/{ID}": None,
    "https://flic.kr/s/aHsjybZ5ZD": None,
    "https://flic.kr/y/2Xry4Jt": None,
    f"https://www.flickr.com/gp/{NSID}/nSN80jZ64E": None,
    f"https://notflickr.com/photos/somebody/{ID}": None,
    f"https://www.flickr.com.evil.example/photos/somebody/{ID}": None,
    f"https://evil.example/flickr.com/photos/somebody/{ID}": None,
    f"https://evil.example/?u=https://www.flickr.com/photos/somebody/{ID}": None,
    f"https://web.archive.org/web/2012/http://www.flickr.com/photos/somebody/{ID}": None,
    f"https://flickr.com@evil.example/photos/somebody/{ID}": None,
    f"https://ｆlickr.com/photos/somebody/{ID}": None,
    "https://www.flickr.com/photos/somebody/５３２０８": None,
    f"https://live.staticflickr.com/65535/{ID}.jpg": None,
    f"https://combo.staticflickr.com/65535/{ID}_9f8e7d6c5b.jpg": None,
}

XMP = "<x:xmpmeta><rdf:RDF>{}</rdf:RDF></x:xmpmeta>"
FIELD, ADDRESS = Source.FIELD, Source.ADDRESS
PACKETS = {
    f"<flickr:id>{ID}</flickr:id>": [(ID, None, FIELD)],
    f"<rdf:Description flickr:id = '{ID}' flickr:views='7'/>": [(ID, None, FIELD)],
    f"<flickr:url>{PAGE}</flickr:url>": [(ID, NSID, FIELD)],
    f"<flickr:id>{ID}</flickr:id><flickr:url>{PAGE}</flickr:url>": [(ID, NSID, FIELD)],
    f"<rdf:li>flickr:id={ID}</rdf:li>": [(ID, None, FIELD)],
    f"<rdf:li>flickr:photo_id={ID}</rdf:li>": [(ID, None, FIELD)],
    "<rdf:li>flickr:id=53208<!-- a -->249252</rdf:li>": [(ID, None, FIELD)],
    f"<rdf:li>flickr:id={ID}&#xA;sunset</rdf:li>": [(ID, None, FIELD)],
    f"<rdf:li>flickr:id={ID}\0\0</rdf:li>": [(ID, None, FIELD)],
    f"<a>{PAGE}\u3002</a>": [(ID, NSID, ADDRESS)],
    f"<!-- a -->flickr:id=<!-- b -->{ID}<!-- c -->": [(ID, None, FIELD)],
    f"<dc:source>{PAGE}</dc:source>": [(ID, NSID, ADDRESS)],
    f"<cc:attributionURL rdf:resource='{PAGE}'/>": [(ID, NSID, ADDRESS)],
    f"<a>{PAGE.replace('@', '&#64;')}</a>": [(ID, NSID, ADDRESS)],
    f"<a>{PAGE.replace('@', '&#x40;')}</a>": [(ID, NSID, ADDRESS)],
    f"<a>see http://www.flickr.com/photo.gne?id={ID}&amp;size=l</a>": [(ID, None, ADDRESS)],
    f"<a>flic.kr/p/2p4QbKN, {PAGE}.</a>": [(ID, NSID, ADDRESS)],
    f"<a>{PAGE}</a><flickr:id>7654321</flickr:id>": [(7654321, None, FIELD), (ID, NSID, ADDRESS)],
    "<flickr:id>1</flickr:id><flickr:id>2</flickr:id>": [(1, None, FIELD), (2, None, FIELD)],
    # traps
    f"<rdf:li>flickr:id={NSID}</rdf:li>": [],
    f"<rdf:li>flickr:user={NSID}</rdf:li>": [],
    "<rdf:li>flickr:id=175998972_1f2e3d4c5b</rdf:li>": [],
    "<rdf:li>flickr:id=175,998,972</rdf:li>": [],
    "<rdf:li>flickr:id=0175998972</rdf:li>": [],
    "<rdf:li>flickr:id=532082492521</rdf:li>": [],
    "<rdf:li>drive-to-flickr:id=12345678</rdf:li>": [],
    "<rdf:li>notflickr:id=12345678</rdf:li>": [],
    "<rdf:li>flickr:idea=12345678</rdf:li>": [],
    "<rdf:li>flickr:group_id=12345678</rdf:li>": [],
    "<flickr:id>５３２０８２４９２５２</flickr:id>": [],
    "<flickr:id>&secret;</flickr:id>": [],
    "<a>https://www.flickr.com/photos/tags/2024/</a>": [],
    f"<a>https://www.flickr.com/groups/{NSID}/pool/{ID}</a>": [],
    f"<a>https://evil.example/https://www.flickr.com/photos/somebody/{ID}</a>": [],
    f"<a>someone@flickr.com/photos/somebody/{ID}</a>": [],
    f"<a>{ID}_9f8e7d6c5b.jpg</a>": [],
    "<rdf:li>flickr:id=53208\0249252</rdf:li>": [],
    "<rdf:li>flickr:id=53208\x01249252</rdf:li>": [],
    "<rdf:li>flickr:id=53208\u200b249252</rdf:li>": [],
    "<rdf:li>flickr:id=53208&#8203;249252</rdf:li>": [],
    "<rdf:li>flickr:id=53208２４９２５２</rdf:li>": [],
    "<rdf:li>flickr:id=53208<![CDATA[249252]]></rdf:li>": [],
    "<a>https://www.flickr.com/photos/somebody/53208\0249252/</a>": [],
    "<a>https://www.flickr.com/photos/somebody/53208...</a>": [],
    "<a>https://flic.kr/p/2p4Q\u2026</a>": [],
    "<a>https://www.flickr.com/photos/somebody/53208\u200b249252/</a>": [],
    f"<!-- <flickr:id>{ID}</flickr:id> -->": [],
    f"<!-- a --><!--{PAGE}": [],
    f'<!DOCTYPE x [<!ENTITY a "flickr:id={ID}">]><rdf:li>&a;</rdf:li>': [],
}

EXPORTED = {
    "id": str(ID),
    "photopage": "https://www.flickr.com/photos/somebody/53208249252/",
    "original": f"https://live.staticflickr.com/65535/{ID}_9f8e7d6c5b_o.jpg",
}
GALLERY_DL = {"category": "flickr", "id": ID, "owner": {"nsid": NSID}}
YT_DLP = {"extractor_key": "Flickr", "id": str(ID), "uploader_id": NSID}
SIDECARS = {
    "export, by title": (
        {f"photo_{ID}.json": EXPORTED, "account_profile.json": {"nsid": NSID}},
        f"sunset_{ID}_o.jpg",
        (ID, NSID, Source.EXPORT),
    ),
    "export, by the original's name": (
        {f"photo_{ID}.json": EXPORTED},
        f"{ID}_9f8e7d6c5b_o.jpg",
        (ID, None, Source.EXPORT),
    ),
    "export, a video": (
        {f"photo_{ID}.json": EXPORTED},
        f"beach-day_{ID}.mp4",
        (ID, None, Source.EXPORT),
    ),
    "gallery-dl": ({"a.jpg.json": GALLERY_DL}, "a.jpg", (ID, NSID, Source.DOWNLOADER)),
    "yt-dlp": ({"a.info.json": YT_DLP}, "a.mp4", (ID, NSID, Source.DOWNLOADER)),
    "XMP of the whole name": (
        {"a.jpg.xmp": XMP.format(f"<flickr:id>{ID}</flickr:id>")},
        "a.jpg",
        (ID, None, Source.FIELD),
    ),
    "XMP of the name": (
        {"a.xmp": XMP.format(f"<flickr:url>{PAGE}</flickr:url>")},
        "a.jpg",
        (ID, NSID, Source.FIELD),
    ),
    "XMP with an address": (
        {"a.XMP": XMP.format(f"<dc:source>{PAGE}</dc:source>")},
        "a.JPG",
        (ID, NSID, Source.ADDRESS),
    ),
    # traps
    "export of another photo": ({"photo_7654321.json": EXPORTED}, "a_7654321.jpg", None),
    "favourites": ({"faves_part001.json": {"faves": [{"photo_id": ID}]}}, "a.jpg", None),
    "contacts": ({"contacts_part001.json": {"contacts": {"a": PAGE}}}, "a.jpg", None),
    "gallery-dl of another site": (
        {"a.jpg.json": GALLERY_DL | {"category": "500px"}},
        "a.jpg",
        None,
    ),
    "yt-dlp of another site": ({"a.info.json": YT_DLP | {"extractor_key": "Vimeo"}}, "a.mp4", None),
    "gallery-dl with text for a number": (
        {"a.jpg.json": GALLERY_DL | {"id": "007"}},
        "a.jpg",
        None,
    ),
    "JSON of another picture": ({"b.jpg.json": GALLERY_DL}, "a.jpg", None),
    "XMP of another picture": (
        {"b.xmp": XMP.format(f"<flickr:id>{ID}</flickr:id>")},
        "a.jpg",
        None,
    ),
    "XMP with entities": (
        {"a.xmp": f'<!DOCTYPE x [<!ENTITY a "{ID}">]>' + XMP.format("<flickr:id>7</flickr:id>")},
        "a.jpg",
        None,
    ),
    "XMP cut in the number": ({"a.xmp": f"<x:xmpmeta><flickr:id>{ID}"}, "a.jpg", None),
    "a page under the name of XMP": ({"a.xmp": f"<html><a>{PAGE}</a></html>"}, "a.jpg", None),
    "XMP of macOS": ({"._a.xmp": XMP.format(f"<flickr:id>{ID}</flickr:id>")}, "a.jpg", None),
}


def test_the_table_is_as_large_as_it_has_to_be():
    right = [*STRONG_NAMES, *WEAK_NAMES]
    traps = [*NAME_TRAPS]
    for table in (PATHS, URLS, PACKETS):
        right += [case for case, expected in table.items() if expected]
        traps += [case for case, expected in table.items() if not expected]
    right += [case for case, (_, _, expected) in SIDECARS.items() if expected]
    traps += [case for case, (_, _, expected) in SIDECARS.items() if not expected]
    assert len(set(right)) == len(right) >= 150
    assert len(set(traps)) == len(traps) >= 100


@pytest.mark.parametrize(("name", "photo_id"), STRONG_NAMES.items())
def test_names_accepted_alone(name, photo_id):
    best = Identifier().resolve(name).best
    assert (best.photo_id, best.nsid, best.source) == (photo_id, None, Source.STRONG_NAME)
    assert best.strength is Strength.STRONG


@pytest.mark.parametrize(("name", "photo_id"), WEAK_NAMES.items())
def test_names_that_are_candidates(name, photo_id):
    best = Identifier().resolve(name).best
    assert (best.photo_id, best.nsid, best.source) == (photo_id, None, Source.WEAK_NAME)
    assert best.strength is Strength.WEAK


@pytest.mark.parametrize("name", NAME_TRAPS)
def test_names_that_say_nothing(name):
    assert Identifier().resolve(name).best is None


@pytest.mark.parametrize(("path", "expected"), PATHS.items())
def test_paths(path, expected):
    best = Identifier().resolve(path).best
    assert (best and (best.photo_id, best.nsid)) == expected


@pytest.mark.parametrize(("text", "expected"), URLS.items())
def test_addresses(text, expected):
    found = identify_text(text)
    assert (found and (found.photo_id, found.nsid)) == expected


@pytest.mark.parametrize(("packet", "expected"), PACKETS.items())
def test_packets(packet, expected):
    payload = b"http://ns.adobe.com/xap/1.0/\0" + XMP.format(packet).encode()
    jpeg = b"\xff\xd8\xff\xe1" + (len(payload) + 2).to_bytes(2) + payload + b"\xff\xd9"
    found = [(each.photo_id, each.nsid, each.source) for each in find_references(jpeg)]
    assert found == expected


@pytest.mark.parametrize(("files", "picture", "expected"), SIDECARS.values(), ids=list(SIDECARS))
def test_sidecars(files, picture, expected, tmp_path: Path):
    identifier = Identifier()
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (tmp_path / name).write_text(text, encoding="utf-8")
        identifier.add_sidecar(str(tmp_path / name))
    best = identifier.resolve(str(tmp_path / picture)).best
    # A candidate's number may stand in the name of the picture all the same.
    told = best and best.source is not Source.WEAK_NAME
    assert ((best.photo_id, best.nsid, best.source) if told else None) == expected


def test_every_name_of_the_table_survives_a_copy():
    for name, photo_id in {**STRONG_NAMES, **WEAK_NAMES}.items():
        stem, dot, suffix = name.rpartition(".")
        if not dot:
            stem, suffix = name, ""
        assert parse_name(f"{stem} (2){dot}{suffix}").photo_id == photo_id, name


@pytest.mark.parametrize("letter", ["x", "é", "夕", "📷"])
def test_names_as_long_as_file_systems_take(letter):
    ending = f"_{ID}_o.jpg"
    room = (255 - len(ending)) // len(letter.encode())
    assert parse_name(f"{letter * room}{ending}").photo_id == ID
    assert parse_name(f"{letter * 256}{ending}") is None


@pytest.mark.parametrize(
    "part", ["1", "_", "-", " ", ".", "a-", "1_", "_o", " (1)", "2019", "copy "]
)
@pytest.mark.parametrize("start", ["", "signal", "img", "young-woman", "2019-03-12", "Copy of "])
def test_no_name_keeps_the_reader_busy(start, part):
    """Names for which a pattern that tries all ways of dividing them would never end."""
    long = start + part * (200 // len(part))
    for name in (
        f"{long}x-4567890123.jpg",
        f"{long}!_4567890123_o.jpg",
        f"{long}x.mp4",
        f"{long}!",
    ):
        found = parse_name(name)
        assert found is None or found.photo_id == 4567890123
