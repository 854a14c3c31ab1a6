"""Lists in which a number may be a photo ID or not, and single or deeper records."""

import json

import pytest
from normal_rows import said, single, unplaced

from flickrcheck.errors import UsageError
from flickrcheck.lists import ListRow, Malformed, open_list
from flickrcheck.lists.columns import OTHER_SITES

PAGE = "http://www.flickr.com/photos/48664097@N02/5159730964"
IMAGE = "http://farm2.staticflickr.com/1227/5159730964_124c1e63d8.jpg"
NSID = "48664097@N02"


@pytest.fixture
def read(tmp_path):
    def read_content(content: str):
        path = tmp_path / "list"
        path.write_text(content, encoding="utf-8")
        with open_list(path) as reader:
            return reader.format, unplaced(single(reader))

    return read_content


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("photo_id", "https://www.instagram.com/p/B{}/"),
        ("photo_id", "https://500px.com/photo/{}"),
        ("id", "https://www.pexels.com/photo/{}/"),
    ],
)
def test_numbers_beside_addresses_of_another_site_are_no_flickr_photos(read, name, address):
    rows = "".join(f"{n},{address.format(n)}\n" for n in range(123456789, 123456799))
    with pytest.raises(UsageError, match=name):
        read(f"{name},url\n{rows}")


def test_numbers_that_are_called_flickrs_count_beside_addresses_of_copies(read):
    rows = "".join(f"{n},https://example.org/copies/{n}.jpg\n" for n in (123456789, 123456790))
    assert read(f"flickr_id,url\n{rows}")[1] == [said("123456789"), said("123456790")]


@pytest.mark.parametrize("inside", ['{{"photo": {}}}', '{{"a": {{"page": 1, "b": {}}}}}'])
def test_records_in_arrays_deeper_in_a_document(read, inside):
    records = [{"id": str(5159730964 + n), "owner": "48664097@N02"} for n in range(3)]
    document = f'{{"photos": {inside.format(json.dumps(records))}, "stat": "ok"}}'
    found = [said(record["id"], nsid=record["owner"]) for record in records]
    assert read(document) == ("json", found)


def test_a_header_without_rows(read):
    with pytest.raises(UsageError, match=r"has no rows.*'photo_id', 'url'"):
        read("photo_id,url\n")


@pytest.mark.parametrize("before", ["", "url\n", f"{PAGE}\n"])
def test_a_very_long_line_in_the_beginning_hides_no_row(read, before):
    rows = "".join(f"http://www.flickr.com/photos/{NSID}/{n}\n" for n in range(5000, 5004))
    _, found = read(f"{before}{'x' * 3_000_000}\n{rows}")
    assert found[-4:] == [said(str(n), nsid=NSID) for n in range(5000, 5004)]
    assert sum(isinstance(row, Malformed) for row in found) == 1


def test_a_very_long_line_among_json_lines(read):
    record = json.dumps({"url": PAGE})
    _, found = read(f'{record}\n{{"x": "{"x" * 3_000_000}"}}\n{record}\n')
    assert [isinstance(row, Malformed) for row in found] == [False, True, False]


def test_one_column_of_ids_with_many_bad_rows(read):
    """Numbers with commas have more cells than there are columns, the first of them no photo."""
    bad = ["9223372036854775808", "0", "-1", "1e10", "5,159,730,964", "2009,x"]
    name, found = read("\n".join(["photo_id", *bad, "5159730964", "74"]))
    assert name == "csv"
    assert [row for row in found if isinstance(row, ListRow)] == [said("5159730964"), said("74")]
    assert len(found) == 8


def test_a_comma_in_a_title_moves_no_year_into_the_column_of_ids(read):
    rows = "".join(f"Lake,{5159730964 + n}\n" for n in range(9))
    _, found = read(f"title,photo_id\n{rows}Top 10, 2009,5159730999\n")
    assert [row.references[0] for row in found[:-1]] == [str(5159730964 + n) for n in range(9)]
    assert isinstance(found[-1], Malformed)


def test_whole_numbers_with_a_point_in_json(read):
    lines = '{"photo_id": 5159730964.0}\n{"photo_id": null}\n{"photo_id": 5.5}\n{"photo_id": 1e400}'
    _, found = read(lines)
    assert [isinstance(row, Malformed) for row in found] == [False, True, True, True]
    assert found[0] == said("5159730964")


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("faces", [{}, {"faces": [{"key": "7654321"}, {"key": "7654322"}]}])
@pytest.mark.parametrize("photo", [{"photo_id": "5159730964"}, {"url": PAGE}])
def test_the_only_record_of_a_file(read, indent, faces, photo):
    """Its other numbers are no photos of their own."""
    if faces and "url" in photo:
        faces = {}
    record = photo | {"key": "2375429", "title": "x"} | faces
    expected = said(PAGE) if "url" in photo else said("5159730964")
    assert read(json.dumps(record, indent=indent))[1] == [expected]


def test_one_member_may_name_a_photo_beside_an_array_of_them(read):
    document = {"info": {"url": PAGE}, "pictures": [{"url": IMAGE}, {"url": IMAGE}]}
    rows = [row for row in read(json.dumps(document))[1] if isinstance(row, ListRow)]
    assert len(rows) == 3


@pytest.mark.parametrize("name", ["tel", "mobile", "user_id", "price", "order_id", "face_id"])
def test_long_numbers_under_names_of_other_things_are_no_photo_ids(read, name):
    rows = "".join(f"x,{2125551234 + n}\n" for n in range(9))
    with pytest.raises(UsageError, match=name):
        read(f"title,{name}\n{rows}")


@pytest.mark.parametrize("name", ["id", "image_id", "yfcc_id", "FileName", "photo number"])
def test_long_numbers_under_names_of_pictures_are_photo_ids(read, name):
    rows = "".join(f"x,{2125551234 + n}\n" for n in range(9))
    assert read(f"title,{name}\n{rows}")[1][0] == said("2125551234")


def test_a_photo_id_that_is_not_that_of_the_address_beside_it(tmp_path):
    """Nor does it count where the address is another site's."""
    rows = [(n, f"http://www.flickr.com/photos/{NSID}/{n}") for n in range(5159730964, 5159730970)]
    rows[2] = (7654321, rows[2][1])
    rows[4] = (5159730968, "http://example.org/5159730968.jpg")
    path = tmp_path / "list.csv"
    path.write_text("photo_id,url\n" + "".join(f"{n},{url}\n" for n, url in rows))
    with open_list(path) as reader:
        found = single(reader)
        assert reader.skipped == {OTHER_SITES: 1}
    assert [row.references[0] for row in found if len(row.references) == 1] == [
        str(n) for n, _ in (rows[0], rows[1], rows[3], rows[5])
    ]
    [odd] = [row for row in found if len(row.references) == 2]
    assert (odd.references, odd.line) == (("5159730966", "7654321"), 4)


def test_ids_of_the_datasets_own_under_the_name_of_photo_ids(read):
    rows = "".join(f"{n},http://www.flickr.com/photos/{NSID}/{5159730964 + n}\n" for n in range(9))
    assert [row.references for row in read(f"photo_id,url\n{rows}")[1]] == [
        (str(5159730964 + n),) for n in range(9)
    ]
