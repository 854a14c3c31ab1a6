"""Account exports: whose they are, what they say of photos, and files that say nonsense."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr.export import Export, photo_id_of_file
from flickrcheck.flickr.export_photo import Account, ExportedPhoto, read_account, read_photo
from flickrcheck.flickr.sidecars import UnusableError

ANN, BOB, CLEO = "11111111@N01", "22222222@N02", "33333333@N03"


class Memory:
    """Files that are only in memory; also counts what is read."""

    def __init__(self, **files: object) -> None:
        self.files = {path: self._bytes(said) for path, said in files.items()}
        self.opened: list[str] = []

    @staticmethod
    def _bytes(said: object) -> bytes:
        return said if isinstance(said, bytes) else json.dumps(said).encode()

    def read(self, path: str, limit: int) -> bytes:
        self.opened.append(path)
        if path not in self.files:
            raise FileNotFoundError(path)
        return self.files[path]

    def stamp(self, path: str) -> tuple[int, int]:
        return len(self.files[path]), 1


def photo(number: int, who: str = "", **more: object) -> dict[str, object]:
    page = f"https://www.flickr.com/photos/{who}/{number}/" if who else None
    original = f"https://live.staticflickr.com/1/{number}_0a1b2c3d4e_o.jpg"
    return {"id": str(number), "photopage": page, "original": original} | more


def profile(nsid: str, alias: str | None = None, **more: object) -> dict[str, object]:
    return {"nsid": nsid, "path_alias": alias} | more


def export(files: dict[str, object]) -> Export:
    made = Export(Memory(**files))
    for path in files:
        assert made.add(path)
    return made


PART = "/z/72157700000000001_0123456789ab_part{}.zip!"
OTHER = "/z/72157700000000002_ba9876543210_part{}.zip!"


@pytest.mark.parametrize(
    ("files", "owner"),
    [
        # one account anywhere
        ({"/a/account_profile.json": profile(ANN), "/b/photo_7.json": photo(7)}, ANN),
        # of two, the one beside the photo's file, and the one whose zip files have the same name
        ({"/a/account_profile.json": profile(ANN), "/b/account_profile.json": profile(BOB),
          "/b/photo_7.json": photo(7)}, BOB),
        ({f"{PART.format(1)}account_profile.json": profile(ANN),
          f"{OTHER.format(1)}account_profile.json": profile(BOB),
          f"{PART.format(2)}photo_7.json": photo(7)}, ANN),
        ({"/u/72157700000000001_0123456789ab_part1/account_profile.json": profile(ANN),
          "/u/72157700000000002_ba9876543210_part1/account_profile.json": profile(BOB),
          "/u/72157700000000002_ba9876543210_part3/photo_7.json": photo(7)}, BOB),
        # everything in one folder, where a browser called the second profile (1)
        ({"/a/account_profile.json": profile(ANN), "/a/account_profile (1).json": profile(BOB),
          "/a/photo_7.json": photo(7)}, None),
        ({"/a/account_profile.json": profile(ANN), "/a/account_profile (1).json": profile(BOB),
          "/a/photo_7.json": photo(7, BOB)}, BOB),
        ({"/a/account_profile.json": profile(ANN, "ann"), "/a/account_profile(1).json":
          profile(BOB, "bob"), "/a/photo_7.json": photo(7, "Bob")}, BOB),
        ({"/a/account_profile.json": profile(ANN, None, profile_url="https://www.flickr.com/people/ann/"),
          "/b/account_profile.json": profile(BOB, "bob"), "/b/photo_7.json": photo(7, "ann")}, ANN),
        # the page names an account of which there is no profile
        ({"/a/account_profile.json": profile(ANN, "ann"), "/a/photo_7.json": photo(7, "cleo")},
         None),
        ({"/a/account_profile.json": profile(ANN), "/a/photo_7.json": photo(7, CLEO)}, None),
        ({"/a/photo_7.json": photo(7, CLEO)}, CLEO),
        ({"/a/photo_7.json": photo(7, "cleo")}, None),
        # an alias that is not told may be the one of the page
        ({"/a/account_profile.json": profile(ANN), "/a/photo_7.json": photo(7, "ann")}, ANN),
        ({f"{PART.format(1)}account_profile.json": profile(ANN),
          f"{PART.format(2)}photo_7.json": photo(7, "ann")}, ANN),
        # but not where it may be that of anybody's export, or the account has none
        ({"/a/account_profile.json": profile(ANN), "/b/photo_7.json": photo(7, "cleo")}, None),
        ({"/a/account_profile.json": profile(ANN, profile_url=f"https://www.flickr.com/people/{ANN}/"),
          "/a/photo_7.json": photo(7, "cleo")}, None),
        # two accounts far away
        ({"/a/account_profile.json": profile(ANN), "/b/account_profile.json": profile(BOB),
          "/c/photo_7.json": photo(7)}, None),
    ],
)  # fmt: skip
def test_the_owner_is_told_or_left_open_but_never_guessed(files, owner):
    made = export(files)
    assert made.reference("/pictures/x_7_o.jpg").nsid == owner
    assert made.photo(7).nsid == owner


def test_what_a_photo_s_file_says():
    said = photo(
        7, ANN, name="  A title\n", date_taken="2019-03-01 12:00:00", privacy="Friend & Family",
        date_imported="0000-00-00 00:00:00", license="All Rights Reserved",
    )  # fmt: skip
    assert export({"/photo_7.json": said}).photo(7) == ExportedPhoto(
        7, ANN, "A title", "2019-03-01 12:00:00", "", "friend & family", "All Rights Reserved"
    )
    odd = photo(7, ANN, name=["x"], date_taken=5, privacy=None, license={"a": 1})
    assert export({"/photo_7.json": odd}).photo(7) == ExportedPhoto(7, ANN)
    assert len(export({"/photo_7.json": photo(7, name="x" * 9999)}).photo(7).title) < 300


def test_accounts_are_told_each_once():
    files = {
        "/a/account_profile.json": profile(ANN, "ann", screen_name="Ann \u202e"),
        "/b/account_profile.json": profile(ANN, "ann", screen_name="Ann \u202e"),
        "/c/account_profile.json": profile(BOB, "not an alias!"),
    }
    assert export(files).accounts == [
        Account(ANN, "ann", "Ann \\u202e"),
        Account(BOB, "", ""),
    ]


def test_a_file_that_cannot_be_used_gives_way_to_another_of_the_same_photo():
    made = export({"/a/photo_7.json": b"{", f"{PART.format(2)}sub/photo_7.json": photo(7, ANN)})
    assert made.photo(7).nsid == ANN
    assert made.path(7) == f"{PART.format(2)}sub/photo_7.json"
    assert made.skipped == [("/a/photo_7.json", "photo_7.json was skipped: it is no valid JSON.")]
    assert made.path(8) is None
    assert made.photo(8) is None


def test_files_beside_a_picture_are_no_part_of_what_is_scanned():
    made = Export(Memory(**{"/a/photo_7.json": photo(7), "/a/photo_8.json": photo(8)}))
    for number in (7, 8):
        made.add(f"/a/photo_{number}.json", beside=True)
    made.add("/a/photo_8.json")
    assert made.photo_ids() == [8]
    assert made.reference("/a/x_7_o.jpg").photo_id == 7


def test_stamp_and_state_follow_the_files():
    files = {"/a/photo_7.json": photo(7), "/a/photo_8.json": photo(8)}
    one, other = export(files), export(files | {"/a/photo_8.json": photo(8, name="changed")})
    assert one.state != other.state
    assert one.stamp(7) == other.stamp(7)
    assert one.stamp(8) != other.stamp(8)
    with_profile = export(files | {"/a/account_profile.json": profile(ANN)})
    assert with_profile.stamp(7) != one.stamp(7)
    assert not one.add("/a/faves_part001.json")
    assert len(one.state) == 16


def test_each_file_is_read_once_however_many_pictures_ask_for_it():
    files = Memory(**{f"/a/photo_{n}.json": photo(n) for n in (7, 8)})
    made = Export(files)
    for path in files.files:
        made.add(path)
    assert files.opened == []
    for _ in range(3):
        assert made.reference("/b/sunset_7_o.jpg").photo_id == 7
        assert made.path(7) == "/a/photo_7.json"
    assert files.opened == ["/a/photo_7.json"]


@pytest.mark.parametrize(
    ("path", "photo_id"),
    [
        ("/a/photo_7.json", 7),
        ("/a/b.zip!photo_7.json", 7),
        ("/a/b.ZIP!sub\\photo_7.json", 7),
        ("/a/b.zip!faves_7.json", None),
        ("/a/photo_07.json", None),
        ("/a/photo_123456789012.json", None),
        ("/a/photo_7.json/x", None),
    ],
)
def test_names_of_photos_files(path, photo_id):
    assert photo_id_of_file(path) == photo_id


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
_KEYS = st.sampled_from(
    ["id", "name", "photopage", "original", "license", "privacy", "date_taken", "date_imported",
     "nsid", "path_alias", "profile_url", "screen_name"]
)  # fmt: skip


@given(st.dictionaries(_KEYS, _VALUES | st.sampled_from(["7", 7, "https://flic.kr/p/9"])))
def test_whatever_values_a_file_has_it_is_used_or_refused(said):
    files = Memory(**{"/photo_7.json": said})
    try:
        found = read_photo(files, "/photo_7.json", 7).photo
    except UnusableError as error:
        assert str(error).startswith(("it", "the photo ID"))
    else:
        for text in (found.title, found.taken, found.privacy, found.license):
            assert text.isprintable()
            text.encode()
    with contextlib.suppress(UnusableError):
        assert read_account(files, "/photo_7.json").nsid == said["nsid"]


@given(st.binary(max_size=200))
def test_whatever_bytes_a_file_holds_it_is_used_or_refused(data):
    made = export({"/photo_7.json": data, "/account_profile.json": data})
    assert made.photo(7) is None
    assert made.reference("/x_7_o.jpg") is None
    assert len(made.skipped) == 2
