from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UsageError
from flickrcheck.photo import exclude
from flickrcheck.photo.exclude import Exclusion
from flickrcheck.photo.walk import Event, Excluded, Found, walk

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")

TREE = (
    "2019/raw/a.jpg",
    "2019/raw/deep/b.jpg",
    "2019/web/a.png",
    "2020/raw/a.jpg",
    "2020/cache/x/c.jpg",
    "cache/c.jpg",
    "cache.jpg",
    "IMG [1].jpg",
    "Größe.jpg",
)


@pytest.fixture
def tree(tmp_path) -> Path:
    for name in TREE:
        path = tmp_path / "root" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path / "root"


def outcome(tree: Path, *patterns: str) -> tuple[list[str], list[str]]:
    """What is left out, and what remains, as paths from the root."""
    events = list(walk([tree], exclude=patterns))

    def told(kind: type[Event]) -> list[str]:
        found = [Path(event.path) for event in events if isinstance(event, kind)]
        return sorted(path.relative_to(tree).as_posix() for path in found)

    return told(Excluded), told(Found)


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.png", ["2019/web/a.png"]),
        ("a.*", ["2019/raw/a.jpg", "2019/web/a.png", "2020/raw/a.jpg"]),
        ("raw", ["2019/raw", "2020/raw"]),
        ("raw/", ["2019/raw", "2020/raw"]),
        ("cache.jpg/", []),
        ("cache", ["2020/cache", "cache"]),
        ("./cache", ["cache"]),
        ("2019/raw", ["2019/raw"]),
        ("2019/raw/*", ["2019/raw/a.jpg", "2019/raw/deep"]),
        ("2019/raw/**", ["2019/raw"]),
        ("raw/*", []),
        ("*/raw", ["2019/raw", "2020/raw"]),
        ("**/cache/**", ["2020/cache", "cache"]),
        ("**/cache.jpg/**", []),
        ("**/raw/*.jpg", ["2019/raw/a.jpg", "2020/raw/a.jpg"]),
        ("2019/**/b.jpg", ["2019/raw/deep/b.jpg"]),
        ("2019/**/**/raw", ["2019/raw"]),
        ("20[12]9", ["2019"]),
        ("20[!2]9", ["2019"]),
        ("IMG [[]1].jpg", ["IMG [1].jpg"]),
        ("Gr\u00f6ße.jpg", ["Größe.jpg"]),
        ("Gro\u0308ße.jpg", ["Größe.jpg"]),  # the other way of writing an umlaut
        ("none", []),
        ("*", ["2019", "2020", "Größe.jpg", "IMG [1].jpg", "cache", "cache.jpg"]),
        ("**", ["2019", "2020", "Größe.jpg", "IMG [1].jpg", "cache", "cache.jpg"]),
    ],
)
def test_what_a_pattern_leaves_out(tree, pattern, left):
    out, found = outcome(tree, pattern)
    assert out == left
    assert set(found) == {
        name for name in TREE if not any(name == o or name.startswith(o + "/") for o in left)
    }


def test_several_patterns_add_up(tree):
    assert outcome(tree, "raw", "*.png")[0] == ["2019/raw", "2019/web/a.png", "2020/raw"]
    assert outcome(tree) == ([], sorted(TREE))


@posix
def test_absolute_paths_and_those_from_home(tree, own_home):
    assert outcome(tree, f"{tree}/2019/raw") == outcome(tree, "2019/raw")
    assert outcome(tree, f"{tree}/2019/") == outcome(tree, "2019/")
    assert outcome(tree, "/2019/raw")[0] == []
    assert outcome(tree / "2019", f"{tree}/*/raw")[0] == ["raw"]
    pictures = own_home / "Pictures [old]"
    pictures.mkdir()
    (own_home / "~").mkdir()
    for path in (pictures / "a.jpg", pictures / "b.jpg", own_home / "~" / "c.jpg"):
        path.write_bytes(b"x")
    assert outcome(own_home, "~/Pictures [[]old]/a*")[0] == ["Pictures [old]/a.jpg"]
    assert outcome(own_home, "~")[0] == ["~"]
    assert outcome(own_home, "~old")[0] == []


@posix
def test_a_home_folder_of_odd_name_is_no_pattern(tree, monkeypatch):
    home = tree / "IMG [1]"
    home.mkdir()
    (home / "x.jpg").write_bytes(b"x")
    monkeypatch.setenv("HOME", str(home))
    assert outcome(tree, "~/x.jpg")[0] == ["IMG [1]/x.jpg"]


def test_a_path_that_is_given_is_walked_whatever_the_patterns(tree):
    assert outcome(tree / "cache", "cache") == ([], ["c.jpg"])
    assert [e.path for e in walk([tree / "cache.jpg"], exclude=["*.jpg"])] == [
        str(tree / "cache.jpg")
    ]


@posix
def test_links_are_left_out_by_their_own_name(tree, tmp_path):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "o.jpg").write_bytes(b"x")
    (tree / "link").symlink_to(tmp_path / "outside")
    (tree / "one.jpg").symlink_to(tmp_path / "outside" / "o.jpg")
    assert outcome(tree, "link", "one.jpg")[0] == ["link", "one.jpg"]
    assert outcome(tree, "link/", "one.jpg/")[0] == ["link"]
    assert outcome(tree, "link/o.jpg", "one.jpg")[0] == ["link/o.jpg", "one.jpg"]


def test_capitals_count_as_the_system_has_it(tree, monkeypatch):
    monkeypatch.setattr(exclude, "_ANY_CASE", True)
    assert outcome(tree, "*.PNG", "CACHE/", "img*")[0] == [
        "2019/web/a.png",
        "2020/cache",
        "IMG [1].jpg",
        "cache",
    ]
    monkeypatch.setattr(exclude, "_ANY_CASE", False)
    assert outcome(tree, "*.PNG", "CACHE/", "img*")[0] == []


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("a\0b", "is empty"),
        ("/", "names no file or folder"),
        ("./.", "names no file or folder"),
        ("../raw", r"leads out of its folder with \.\."),
        ("a[b", r"has a \[ without its \]"),
        ("a[]", r"has a \[ without its \]"),
        ("[!]", r"has a \[ without its \]"),
        ("x" * 5000, "is longer than 4,096 characters"),
    ],
)
def test_bad_patterns_are_refused_at_once(tmp_path, pattern, words):
    with pytest.raises(UsageError, match=words):
        walk([tmp_path], exclude=["*.png", pattern])


@pytest.mark.parametrize(
    "pattern", ["*a" * 400 + "b", "?*" * 400, "[ab]*" * 400, "**/*a/" * 300, "**/a/" * 300 + "b"]
)
def test_no_pattern_makes_the_matching_explode(pattern):
    position = Exclusion([pattern]).below("/")
    for _ in range(20):
        position.leaves_out("a" * 255, folder=False)
        position = position.enter("a" * 255)
    # an exploding match would not come here before the sun burns out
    assert not position.leaves_out("c", folder=False)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4))
def test_any_text_is_a_pattern_or_refused(pattern, names):
    try:
        position = Exclusion([pattern]).below("/root")
    except UsageError as error:
        assert str(error).endswith(".")
        return
    for name in names:
        position.leaves_out(name, folder=False)
        position.leaves_out(name, folder=True)
        position = position.enter(name)


PARTS = st.sampled_from(["a", "b", "*", "?", "ab", "**", "a*", "[ab]"])
PATHS = st.lists(st.sampled_from(["a", "b", "ab", "ba"]), min_size=1, max_size=5)


@settings(max_examples=400, deadline=None)
@given(st.lists(PARTS, min_size=2, max_size=5), PATHS)
def test_path_patterns_mean_what_one_expression_over_the_whole_path_means(parts, path):
    """Against a plain regular expression; without a last **, which files and folders read apart."""
    if parts[-1] == "**":
        parts = [*parts, "*"]
    expression = ""
    for number, part in enumerate(parts):
        text = part.replace("*", "[^/]*").replace("?", "[^/]")
        expression += "(?:[^/]+/)*" if part == "**" else text
        if part != "**" and number < len(parts) - 1:
            expression += "/"
    position = Exclusion(["/".join(parts)]).below("/")
    for name in path[:-1]:
        position = position.enter(name)
    expected = re.fullmatch(expression, "/".join(path)) is not None
    assert position.leaves_out(path[-1], folder=False) is expected
    assert position.leaves_out(path[-1], folder=True) is expected
