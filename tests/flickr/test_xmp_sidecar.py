"""XMP files beside pictures."""

import os

import pytest

from flickrcheck.flickr.sidecars import PlainFiles
from flickrcheck.flickr.xmp_sidecar import XmpSidecars
from flickrcheck.model import FlickrRef, Source, Strength

PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description'
    ' xmlns:flickr="http://github.com/porzione/flickr2xmp/">{}</rdf:Description></rdf:RDF>'
    '</x:xmpmeta>\n<?xpacket end="w"?>\n'
)
FIELD = PACKET.format("<flickr:id>175998972</flickr:id>")
KEYWORD = PACKET.format(
    "<dc:subject><rdf:Bag><rdf:li>flickr:id=7654321</rdf:li></rdf:Bag></dc:subject>"
)


class Tree:
    """XMP files of a folder, and what they say of a picture in it."""

    def __init__(self, folder):
        self.folder = folder
        self.sidecars = XmpSidecars(PlainFiles())

    def add(self, name, content):
        data = content if isinstance(content, bytes) else content.encode()
        (self.folder / name).write_bytes(data)
        return self.sidecars.add(os.fspath(self.folder / name))

    def photos(self, picture):
        found = self.sidecars.references(os.fspath(self.folder / picture))
        return [reference.photo_id for reference in found]

    def reasons(self):
        return [reason for _, reason in self.sidecars.skipped]


@pytest.fixture
def tree(tmp_path):
    return Tree(tmp_path)


def test_a_field_is_told_with_the_name_of_its_file(tree):
    assert tree.add("_8141513.ORF.xmp", FIELD)
    [found] = tree.sidecars.references(os.fspath(tree.folder / "_8141513.ORF"))
    how = "the flickr:id field or keyword in _8141513.ORF.xmp"
    assert found == FlickrRef(175998972, None, Strength.STRONG, how, Source.FIELD)


@pytest.mark.parametrize(
    ("sidecar", "picture"),
    [
        ("a.jpg.xmp", "a.jpg"),
        ("a.xmp", "a.jpg"),
        ("a.XMP", "a.CR2"),
        ("a.b.xmp", "a.b.tif"),
        ("größe.xmp", "größe.png"),
    ],
)
def test_whole_name_and_name_without_suffix(tree, sidecar, picture):
    tree.add(sidecar, FIELD)
    assert tree.photos(picture) == [175998972]


def test_the_file_with_the_whole_name_counts_before_the_other(tree):
    tree.add("a.xmp", FIELD)
    tree.add("a.jpg.xmp", KEYWORD)
    assert tree.photos("a.jpg") == [7654321]
    assert tree.photos("a.png") == [175998972]


@pytest.mark.parametrize("name", ["a.xml", "a.xmp.txt", "._a.xmp", ".xmp", "xmp", "a.json"])
def test_other_files_are_not_taken(tree, name):
    assert not tree.add(name, FIELD)
    assert tree.photos("a.jpg") == []


def test_files_of_other_folders_and_pictures_say_nothing(tree):
    tree.add("a.xmp", FIELD)
    (tree.folder / "sub").mkdir()
    assert tree.photos("sub/a.jpg") == []
    assert tree.photos("b.jpg") == []


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "utf-8-sig"])
def test_encodings_with_a_mark_at_the_beginning(tree, encoding):
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    tree.add("a.xmp", mark + FIELD.encode(encoding))
    assert tree.photos("a.jpg") == [175998972]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('<!DOCTYPE x [<!ENTITY a "1">]>' + FIELD, "it defines entities, which XMP never does"),
        (b"\0\1\2flickr:id=175998972", "it is no text"),
        (b"", "it is no XMP"),
        (b"flickr:id=175998972", "it is no XMP"),
        (b" " * (16 << 20) + FIELD.encode(), "it is too large"),
    ],
)
def test_files_that_cannot_be_used_are_named_with_a_reason(tree, content, reason):
    assert tree.add("a.xmp", content)
    assert tree.photos("a.jpg") == []
    [told] = tree.reasons()
    assert told.startswith(f"a.xmp was skipped: {reason}")


def test_a_file_that_is_gone_or_a_folder_is_skipped(tree):
    tree.add("a.xmp", FIELD)
    (tree.folder / "a.xmp").unlink()
    (tree.folder / "b.xmp").mkdir()
    tree.sidecars.add(os.fspath(tree.folder / "b.xmp"))
    assert tree.photos("a.jpg") == tree.photos("b.jpg") == []
    assert [reason.partition(":")[0] for reason in tree.reasons()] == [
        "a.xmp was skipped",
        "b.xmp was skipped",
    ]


def test_wherever_the_file_is_cut_off_it_names_no_other_photo(tree):
    whole = PACKET.format("<rdf:li>flickr:id=53208249252</rdf:li>")
    start, end = whole.index("flickr:id="), whole.index("</rdf:li>") + 9
    for at in range(start, end):
        tree.add("a.xmp", whole[:at])
        assert tree.photos("a.jpg") in ([], [53208249252]), whole[:at][-30:]
    tree.add("a.xmp", whole)
    assert tree.photos("a.jpg") == [53208249252]


def test_two_photos_in_one_file_are_both_told(tree):
    tree.add("a.xmp", FIELD + KEYWORD)
    assert tree.photos("a.jpg") == [175998972, 7654321]


def test_the_state_tells_what_was_added_and_changed(tree):
    empty = tree.sidecars.state
    tree.add("a.xmp", FIELD)
    one = tree.sidecars.state
    assert tree.sidecars.add(os.fspath(tree.folder / "a.xmp"))
    assert tree.sidecars.state == one != empty
    tree.add("b.xmp", FIELD)
    assert tree.sidecars.state not in (one, empty)
    again = XmpSidecars(PlainFiles())
    (tree.folder / "a.xmp").write_text(FIELD + " ")
    again.add(os.fspath(tree.folder / "a.xmp"))
    assert again.state not in (one, empty)
    assert len(again.state) == 16


def test_members_of_zip_files_are_found_by_their_path():
    class Members:
        def read(self, path, limit):
            assert path == "/a/b.zip!sub/c.jpg.xmp"
            return FIELD.encode()

        def stamp(self, path):
            return len(FIELD), 0

    sidecars = XmpSidecars(Members())
    assert sidecars.add("/a/b.zip!sub/c.jpg.xmp")
    assert [each.photo_id for each in sidecars.references("/a/b.zip!sub/c.jpg")] == [175998972]
    assert sidecars.references("/a/b.zip!c.jpg") == []
