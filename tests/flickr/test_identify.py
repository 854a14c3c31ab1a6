"""Account exports in every layout, and the order of trust between the sources."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.identify import Identifier, identify_text
from flickrcheck.flickr.metadata import HOW_ADDRESS, HOW_FIELD
from flickrcheck.flickr.sidecars import PlainFiles
from flickrcheck.model import FlickrRef, Source, Strength

NSID = "12345678@N00"
OTHER = "87654321@N00"
TITLED = "sunset-2019-12_49876543210_o.jpg"


def write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def photo(photo_id: int, **changes: object) -> dict[str, object]:
    return {
        "id": str(photo_id),
        "name": "Sunset",
        "description": "like https://www.flickr.com/photos/other/7654321/",
        "photopage": f"https://www.flickr.com/photos/somebody/{photo_id}/",
        "original": f"https://live.staticflickr.com/65535/{photo_id}_0a1b2c3d4e_o.jpg",
        "geo": [],
        "comments": [{"id": "72157600000000000", "user": OTHER}],
    } | changes


def account(nsid: object = NSID) -> dict[str, object]:
    return {"nsid": nsid, "screen_name": "somebody", "path_alias": "somebody"}


def identifier(*folders: Path) -> Identifier:
    made = Identifier()
    for folder in folders:
        for path in sorted(folder.rglob("*.json")):
            made.add_sidecar(str(path))
    return made


LAYOUTS = {
    "everything in one folder": ("", "", ""),
    "parts": ("72157700000000000_abc_part1", "72157700000000000_abc_part2", "data-download-1"),
    "metadata and pictures": ("meta data é", "meta data é", "pictures/2019"),
}


@pytest.mark.parametrize(("profile", "sidecars", "pictures"), LAYOUTS.values(), ids=LAYOUTS.keys())
@pytest.mark.parametrize(
    ("name", "photo_id"),
    [
        (TITLED, 49876543210),
        ("sunset-2019-12_49876543210_o (1).jpg", 49876543210),
        ("49876543210_0a1b2c3d4e_o.jpg", 49876543210),  # untitled: the name of the original
        ("49876543210_0a1b2c3d4e_b.jpg", 49876543210),
        ("sunset_49876543210.mp4", 49876543210),  # a video has no _o
        ("sunset_49876543210_o", 49876543210),  # some old files have no suffix
        ("sunset-1_74_o.jpg", 74),  # short IDs need the sidecar
        ("20190312_4567890123_o.jpg", 4567890123),
        ("2009_4567890123_o.jpg", 4567890123),
        ("1234567_1234567890_4567890123_o.jpg", 4567890123),
        ("4567890123_99_o.jpg", 4567890123),  # the last number that has a sidecar
    ],
)
def test_pictures_of_an_export(tmp_path, profile, sidecars, pictures, name, photo_id):
    write(tmp_path / profile / "account_profile.json", account())
    for known in (49876543210, 74, 4567890123):
        write(tmp_path / sidecars / f"photo_{known}.json", photo(known))
    found = identifier(tmp_path).resolve(str(tmp_path / pictures / name)).best
    assert found == FlickrRef(
        photo_id,
        NSID,
        Strength.STRONG,
        f"photo_{photo_id}.json of the account export",
        Source.EXPORT,
    )


@pytest.mark.parametrize(
    "name",
    ["74.jpg", "sunset_74.jpg", "IMG_4567890123.jpg", "sunset.jpg", "._x_74_o.jpg", "74_o.txt"],
)
def test_other_pictures_beside_an_export(tmp_path, name):
    write(tmp_path / "account_profile.json", account())
    for known in (74, 4567890123):
        write(tmp_path / f"photo_{known}.json", photo(known))
    assert identifier(tmp_path).resolve(str(tmp_path / name)).best is None


def test_a_bare_number_stays_a_candidate_beside_its_sidecar(tmp_path):
    write(tmp_path / "photo_4567890123.json", photo(4567890123))
    found = identifier(tmp_path).resolve(str(tmp_path / "4567890123.jpg")).best
    assert (found.photo_id, found.strength) == (4567890123, Strength.WEAK)


def test_the_original_decides_before_the_last_number(tmp_path):
    for known in (1308472581, 9961782889):
        original = f"https://live.staticflickr.com/1/{known}_9961782889_o.jpg"
        write(tmp_path / f"photo_{known}.json", photo(known, original=original))
    found = identifier(tmp_path).resolve(str(tmp_path / "1308472581_9961782889_o.jpg")).best
    assert found.photo_id == 1308472581


def test_the_ids_of_other_people_never_count(tmp_path):
    for name in ("faves_part1.json", "galleries.json", "contacts_part1.json", "comments.json"):
        write(tmp_path / name, {"photos": [{"id": "49876543210"}], "nsid": OTHER})
    write(tmp_path / "photo_comments_49876543210.json", photo(49876543210))
    made = identifier(tmp_path)
    found = made.resolve(str(tmp_path / TITLED)).best
    assert (found.how, found.nsid) == (f"the file name {TITLED}", None)
    assert made.skipped == []


def test_the_nearest_profile_is_the_owner_and_none_is_guessed(tmp_path):
    write(tmp_path / "mine" / "account_profile.json", account(NSID))
    write(tmp_path / "mine" / "photo_49876543210.json", photo(49876543210))
    write(tmp_path / "hers" / "account_profile.json", account(OTHER))
    write(tmp_path / "hers" / "photo_4567890123.json", photo(4567890123))
    write(tmp_path / "lost" / "photo_74.json", photo(74))
    made = identifier(tmp_path)
    assert made.resolve(str(tmp_path / "pictures" / TITLED)).best.nsid == NSID
    assert made.resolve(str(tmp_path / "pictures" / "a_4567890123_o.jpg")).best.nsid == OTHER
    assert made.resolve(str(tmp_path / "pictures" / "a_74_o.jpg")).best.nsid is None
    assert made.resolve(str(tmp_path / "mine" / "a_74_o.jpg")).best.nsid == NSID


def test_one_account_in_two_parts_is_no_conflict(tmp_path):
    write(tmp_path / "a" / "account_profile.json", account())
    write(tmp_path / "b" / "account_profile.json", account())
    write(tmp_path / "c" / "photo_49876543210.json", photo(49876543210))
    assert identifier(tmp_path).resolve(str(tmp_path / TITLED)).best.nsid == NSID


def test_the_page_address_names_the_owner_where_no_profile_does(tmp_path):
    page = f"https://www.flickr.com/photos/{OTHER}/49876543210/"
    write(tmp_path / "photo_49876543210.json", photo(49876543210, photopage=page))
    assert identifier(tmp_path).resolve(str(tmp_path / TITLED)).best.nsid == OTHER
    write(tmp_path / "account_profile.json", account(NSID))
    assert identifier(tmp_path).resolve(str(tmp_path / TITLED)).best.nsid is None


BAD_SIDECARS = {
    "no JSON": "{",
    "a list": [],
    "nested": "[" * 100_000,
    "no addresses": {"id": "49876543210"},
    "wrong types": {"id": "49876543210", "photopage": 7, "original": []},
    "another photo": photo(4567890123),
    "another page": photo(49876543210, photopage="https://www.flickr.com/photos/a/7654321/"),
    "a number too long for Python": '{"id": ' + "9" * 5000 + "}",
    "from another program": {"category": "flickr", "id": 49876543210},
}


@pytest.mark.parametrize("content", BAD_SIDECARS.values(), ids=BAD_SIDECARS.keys())
def test_unusable_sidecars_are_skipped_with_a_reason(tmp_path, content):
    write(tmp_path / "photo_49876543210.json", content)
    made = identifier(tmp_path)
    for _ in range(2):
        assert made.resolve(str(tmp_path / TITLED)).best.how == f"the file name {TITLED}"
    [(path, reason)] = made.skipped
    assert path == str(tmp_path / "photo_49876543210.json")
    assert reason.startswith("photo_49876543210.json was skipped: it") or "inside" in reason


@pytest.mark.parametrize("nsid", [None, 5, "somebody", "12345678@n00", ["12345678@N00"]])
def test_unusable_profiles_are_skipped_with_a_reason(tmp_path, nsid):
    write(tmp_path / "account_profile.json", account(nsid))
    assert identifier(tmp_path).skipped == [
        (
            str(tmp_path / "account_profile.json"),
            "account_profile.json was skipped: it names no account.",
        )
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes on disk")
def test_sidecars_that_are_no_ordinary_files_are_not_waited_for(tmp_path):
    made = Identifier()
    os.mkfifo(tmp_path / "account_profile.json")
    made.add_sidecar(str(tmp_path / "account_profile.json"))
    (tmp_path / "photo_49876543210.json").mkdir()
    made.add_sidecar(str(tmp_path / "photo_49876543210.json"))
    made.add_sidecar(str(tmp_path / "gone" / "account_profile.json"))
    made.add_sidecar("null\0byte/account_profile.json")
    assert made.resolve(str(tmp_path / TITLED)).best.nsid is None
    assert len(made.skipped) == 4


def test_a_huge_sidecar_is_not_read(tmp_path):
    huge = tmp_path / "photo_49876543210.json"
    with huge.open("wb") as file:
        file.truncate(1 << 30)
    made = identifier(tmp_path)
    made.resolve(str(tmp_path / TITLED))
    assert "too large" in made.skipped[0][1]


def test_foreign_json_is_never_opened(tmp_path):
    opened = []

    class Watched(PlainFiles):
        def read(self, path: str, limit: int) -> bytes:
            opened.append(path)
            return b"{}"

    made = Identifier(Watched())
    for name in ("photo_1.json", "package.json", "photo_x.json", "photo_01.json", "PHOTO_1.json"):
        made.add_sidecar(str(tmp_path / name))
    assert opened == []
    made.resolve(str(tmp_path / "a_1_o.jpg"))
    assert opened == [str(tmp_path / "photo_1.json")]


def address(photo_id: int, nsid: str | None = None, how: str = HOW_ADDRESS) -> FlickrRef:
    source = Source.FIELD if how == HOW_FIELD else Source.ADDRESS
    return FlickrRef(photo_id, nsid, Strength.STRONG, how, source)


def test_the_order_of_trust(tmp_path):
    write(tmp_path / "account_profile.json", account())
    write(tmp_path / "photo_49876543210.json", photo(49876543210))
    exported, plain = identifier(tmp_path), Identifier()
    field = address(7654321, how=HOW_FIELD)
    path = str(tmp_path / TITLED)
    assert exported.resolve(path, [field]).best.photo_id == 49876543210
    assert plain.resolve(path, [field]).best == replace(field, strength=Strength.WEAK)
    assert plain.resolve(path, [address(7654321)]).best.photo_id == 49876543210
    assert plain.resolve("175998972.jpg", [address(7654321)]).best == address(7654321)
    assert plain.resolve("175998972.jpg").best.strength is Strength.WEAK
    assert plain.resolve("sunset.jpg", [address(7654321)]).best == address(7654321)
    assert plain.resolve("sunset.jpg").best is None


def test_the_owner_is_taken_from_another_reference_to_the_same_photo():
    made = Identifier()
    name = "175998972_1f2e3d4c5b.jpg"
    assert made.resolve(name, [address(175998972, NSID)]).best == FlickrRef(
        175998972,
        NSID,
        Strength.STRONG,
        f"the file name {name}, the account from {HOW_ADDRESS}",
        Source.STRONG_NAME,
    )
    assert made.resolve(name, [address(7654321, NSID)]).best.nsid is None


def test_an_export_tells_the_owner_of_photos_that_are_known_otherwise(tmp_path):
    write(tmp_path / "account_profile.json", account())
    write(tmp_path / "photo_7654321.json", photo(7654321))
    made = identifier(tmp_path)
    said = "photo_7654321.json of the account export"
    for known in (address(7654321), address(7654321, how=HOW_FIELD)):
        found = made.resolve(str(tmp_path / "sunset.jpg"), [known])
        how = f"{known.how}, the account from {said}"
        assert found.best == replace(known, nsid=NSID, how=how)
    found = made.resolve(str(tmp_path / "7654321.jpg")).best
    assert (found.photo_id, found.nsid, found.strength) == (7654321, NSID, Strength.WEAK)
    other = made.resolve(str(tmp_path / "sunset.jpg"), [address(7654321, OTHER, HOW_FIELD)])
    assert f"names {NSID} as the owner, but {HOW_FIELD} names {OTHER}" in other.contradiction
    assert other.candidate_only


def test_paths_of_other_systems_and_of_megaface():
    made = Identifier()
    assert made.resolve("C:\\photos\\1308472581_9961782889.jpg").best.photo_id == 1308472581
    found = made.resolve("x/FlickrFinal2/123/12345678@N00/1234567890_0.jpg").best
    assert (found.photo_id, found.nsid) == (1234567890, NSID)


@pytest.mark.parametrize(
    ("text", "photo_id", "nsid", "strength"),
    [
        ("https://flic.kr/p/2p4QbKN", 53208249252, None, Strength.STRONG),
        ("<https://www.flickr.com/photos/a/53208249252/>", 53208249252, None, Strength.STRONG),
        (f"flickr.com/photos/{NSID}/53208249252", 53208249252, NSID, Strength.STRONG),
        (f" {NSID}\n", None, NSID, Strength.STRONG),
        (f"https://www.flickr.com/people/{NSID}/", None, NSID, Strength.STRONG),
        ("53208249252", 53208249252, None, Strength.WEAK),
        (" 74 ", 74, None, Strength.WEAK),
    ],
)
def test_what_a_person_types(text, photo_id, nsid, strength):
    found = identify_text(text)
    assert (found.photo_id, found.nsid, found.strength) == (photo_id, nsid, strength)


@pytest.mark.parametrize(
    "text", ["", "somebody", "https://www.flickr.com/photos/somebody", "0", "1" * 12, "５３２０８"]
)
def test_what_says_nothing(text):
    assert identify_text(text) is None


PIECES = st.sampled_from(
    ["/", "\\", "!", ".zip", ".zip!", "\0", "..", ".jpg", "photo_74", "_o", "\ud800", "\u202e", ":"]
)


@settings(deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=12).map("".join))
def test_no_path_raises_wherever_it_comes_from(path):
    made = Identifier()
    made.add_sidecar(path)
    for suffix in (".json", ".xmp", ".lrcat", ":Zone.Identifier", "/photo_74.json", "/flickrdb"):
        made.add_sidecar(path + suffix)
    for picture in (path, f"{path}.jpg", f"{path}/a_74_o.jpg"):
        found = made.resolve(picture)
        assert found.best is None or found.best.photo_id or found.best.nsid
    assert all(said.endswith(".") for _, said in made.skipped)
    assert len(made.state) == 16
