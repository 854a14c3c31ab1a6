"""PASCAL VOC's annotations, and XML that is meant to do harm."""

import random
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from normal_rows import single

from flickrcheck.lists import ListRow, Malformed, open_list
from flickrcheck.lists.voc import WITHOUT
from flickrcheck.model import FaceBox

PERSON = """<object><name>person</name><pose>Left</pose>
 <bndbox><xmin>174</xmin><ymin>101.4</ymin><xmax>349</xmax><ymax>351</ymax></bndbox>
 <part><name>head</name>
  <bndbox><xmin>1</xmin><ymin>2</ymin><xmax>3</xmax><ymax>4</ymax></bndbox></part></object>"""
DOG = PERSON.replace("person", "dog")


def annotation(photo="341012865", owner="some-body", objects=PERSON) -> str:
    return f"""<?xml version="1.0" encoding="ISO-8859-1"?>
<annotation>
 <folder>VOC2007</folder><filename>000001.jpg</filename>
 <source><database>The VOC2007 Database</database><image>flickr</image>
  <flickrid>{photo}</flickrid></source>
 <owner><flickrid>{owner}</flickrid><name>An &amp; Owner é</name></owner>
 <size><width>353</width><height>500</height><depth>3</depth></size>
 {objects}
</annotation>"""


@pytest.fixture
def read(tmp_path):
    def read_content(*contents: str | bytes):
        folder = tmp_path / "Annotations"
        folder.mkdir(exist_ok=True)
        (folder / "000000.xml").write_text(annotation("1", objects=""), encoding="utf-8")
        for number, content in enumerate(contents, 1):
            data = content.encode() if isinstance(content, str) else content
            (folder / f"{number:06}.xml").write_bytes(data)
        with open_list(folder) as reader:
            assert reader.format == "pascal-voc"
            rows = single(reader)
            return rows[1:], dict(reader.skipped)

    return read_content


def test_persons_in_a_picture(read):
    rows, _ = read(annotation(objects=PERSON + DOG + PERSON.replace("174", "175")))
    boxes = [FaceBox(x, 100, w, 251, 353, 500, kind="person") for x, w in ((173, 176), (174, 175))]
    assert rows == [
        ListRow(("341012865",), key="000001.jpg", face=box, alias="some-body", line=1)
        for box in boxes
    ]


def test_a_picture_without_persons(read):
    [row], _ = read(annotation(objects=DOG))
    assert (row.references, row.face) == (("341012865",), None)


def test_a_single_file_is_a_list_too(tmp_path):
    (tmp_path / "000001.xml").write_text(annotation(), encoding="utf-8")
    with open_list(tmp_path / "000001.xml") as reader:
        assert (reader.format, len(list(reader))) == ("pascal-voc", 1)


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        ("48664097@N02", ("48664097@N02", None)),
        ("some_body", (None, "some_body")),
        ("A Name", (None, None)),
        ("", (None, None)),
        ("é", (None, None)),
        ("x" * 65, (None, None)),
    ],
)
def test_the_owner(read, owner, expected):
    [row], _ = read(annotation(owner=owner))
    assert (row.nsid, row.alias) == expected


@pytest.mark.parametrize("photo", ["", "0", "?"])
def test_ids_that_were_taken_out_are_counted(read, photo):
    assert read(annotation(photo)) == ([], {WITHOUT: 1})


LAUGHS = """<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>"""
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (annotation("x7"), "no photo ID"),
        (annotation().replace("</annotation>", ""), "no well-formed XML"),
        (annotation().replace("<annotation>", f"{LAUGHS}<annotation>"), "document type"),
        (annotation("&a;").replace("<annotation>", f"{OUTSIDE}<annotation>"), "document type"),
        (annotation("&lt;") + "x", "no well-formed XML"),
        (annotation(objects="<a>" * 50 + "</a>" * 50), "nested too deeply"),
        (annotation(objects="<a>" * 200_000), "nested too deeply"),
        (annotation(objects=DOG * 9_000), "above a megabyte"),
        (annotation(objects="\0"), "no well-formed XML"),
    ],
)
def test_harmful_xml_is_malformed(read, content, reason):
    rows, skipped = read(annotation(), content, annotation())
    assert [type(row) for row in rows] == [ListRow, Malformed, ListRow]
    assert reason in rows[1].reason
    assert skipped == {}


def test_files_that_are_no_annotations_are_left_out(read):
    rows, skipped = read("<html><body>x</body></html>", "", b"\xff\xd8\xff\xe0")
    assert rows == []
    assert skipped == {"files of another kind": 3}


def test_long_texts_cost_no_memory(read):
    tracemalloc.start()
    [row], _ = read(annotation(owner="x" * 900_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert row.alias is None
    assert peak < 20 << 20


@pytest.mark.parametrize(
    "box",
    ["<xmin>a</xmin>", "<xmin>1e9</xmin>", "<xmin>99999999</xmin>", "<xmin></xmin>", "<y>1</y>"],
)
def test_a_person_without_a_usable_box(read, box):
    [row], _ = read(annotation(objects=PERSON.replace("<xmin>174</xmin>", box)))
    assert (row.references, row.face) == (("341012865",), None)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 12))
def test_damaged_xml_raises_nothing(tmp_path_factory, seed, wounds):
    chance = random.Random(seed)
    data = bytearray(annotation(objects=PERSON * 3).encode())
    for _ in range(wounds):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path = tmp_path_factory.mktemp("voc") / "damaged.xml"
    path.write_bytes(data)
    with open_list(path, format="pascal-voc") as reader:
        assert len(single(reader)) <= 3
