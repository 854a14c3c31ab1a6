"""Tables, JSON lines and text that nobody described: columns are found, or named and refused."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from normal_rows import said, single, unplaced

from flickrcheck.errors import UsageError
from flickrcheck.lists import FORMATS, ListRow, Malformed, PlainRows, open_list
from flickrcheck.lists.columns import OTHER_SITES
from flickrcheck.model import FaceBox

PAGE = "http://www.flickr.com/photos/48664097@N02/5159730964"
IMAGE = "http://farm2.staticflickr.com/1227/5159730964_124c1e63d8.jpg"
NSID = "48664097@N02"


@pytest.fixture
def read(tmp_path):
    def read_content(content: str | bytes, **options: str):
        path = tmp_path / "list"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with open_list(path, **options) as reader:
            return reader.format, unplaced(single(reader))

    return read_content


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", " "])
def test_addresses_of_one_row_go_together(read, delimiter):
    rows = [
        ["n", "image_url", "page_url", "label"],
        *([str(i), IMAGE, PAGE, "x"] for i in range(5)),
    ]
    name, found = read("\n".join(map(delimiter.join, rows)))
    assert (name, found) == ("csv", [said(IMAGE, PAGE)] * 5)


def test_without_a_header(read):
    assert read(f"1,{IMAGE},a\n2,{IMAGE},b\n")[1] == [said(IMAGE)] * 2


@pytest.mark.parametrize(
    "name", ["photo_id", "photoid", "Photo ID", "flickr_id", "FLICKR_ID", "id"]
)
def test_ids_under_a_telling_name(read, name):
    _, found = read(f"row,{name},time\n1,5159730964,1500000000\n2,74,1500000001\n")
    assert found == [said("5159730964"), said("74")]


def test_an_id_column_beside_addresses_is_the_datasets_own(read):
    _, found = read(f"id,url\n7,{IMAGE}\n8,{IMAGE}\n")
    assert found == [said(IMAGE)] * 2


def test_the_only_column_of_plausible_ids(read):
    rows = "".join(f"{i}\t{5159730964 + i}\thash{i}\n" for i in range(1, 9))
    name, found = read(rows)  # the columns of YFCC15M
    assert name == "csv"
    assert found[0] == said("5159730965")


@pytest.mark.parametrize("name", ["nsid", "owner", "user_nsid", "User NSID", "user_id"])
def test_the_account_column(read, name):
    rows = f"photo_id,{name}\n5159730964,{NSID}\n5159730965,somebody\n"
    assert [row.nsid for row in read(rows)[1]] == [NSID, None]


def test_the_account_column_without_a_header(read):
    rows = "".join(f"{i}\t{5159730964 + i}\t{NSID}\n" for i in range(9))
    assert {row.nsid for row in read(rows)[1]} == {NSID}


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ("name,age\nAda,36\nBob,41\n", "'name', 'age'"),
        ("a,b\n5159730964,5159730965\n5159730966,5159730967\n", "'a', 'b'"),
        ("created,text\n5159730964,a\n5159730965,b\n", "'created', 'text'"),
        ("number,text\n1546300800,a\n1546300801,b\n", "'number', 'text'"),
        ("url,text\nhttps://evil.example/flickr.com/photos/a/1,x\nhttps://a.example/,y\n", "'url'"),
        ("url,text\nhttps://notflickr.com/photos/a/1,x\nhttps://a.example/,y\n", "'url'"),
        (
            json.dumps({"user": {"name": "Ada"}, "n": 3}) + "\n" + json.dumps({"n": 4}),
            "'n', 'user.name'",
        ),
        (json.dumps([{"n": 3}, {"m": 4}]), "'n', 'm'"),
        ("a\x1b[2J\u202e,b\nx,y\nx,y\n", r"'a\\x1b\[2J\\u202e', 'b'"),
        (
            ",".join(f"c{i}" for i in range(30)) + "\n" + ",".join("x" * 30) + "\n",
            "'c11' and 18 more",
        ),
    ],
)
def test_columns_that_prove_nothing_are_named_in_the_refusal(read, content, columns):
    with pytest.raises(UsageError, match=f"names no Flickr photos.*Its columns are: .*{columns}"):
        read(content)


@pytest.mark.parametrize(
    "content", ["hello\nworld\n", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "\0" * 100 + "x"]
)
def test_content_without_columns_is_refused(read, content):
    with pytest.raises(UsageError, match="names no Flickr photos"):
        read(content)


def test_a_list_of_mixed_hosts(tmp_path):
    other = "https://images.example/1.jpg"
    path = tmp_path / "mixed"
    path.write_text(f"url,text\n{other},a\n{IMAGE},b\n{other},c\nno address,d\n")
    with open_list(path) as reader:
        rows = single(reader)
        assert reader.skipped == {OTHER_SITES: 2}
        assert reader.ignored.endswith("; addresses on other sites than Flickr: 2")
    assert rows == [said(IMAGE, line=3), Malformed(5, rows[1].reason)]


def test_addresses_in_a_description_are_not_the_rows_photo(read):
    rows = (
        f'url,description\n{IMAGE},"like https://www.flickr.com/photos/other/7654321/"\n{IMAGE},x\n'
    )
    assert read(rows)[1] == [said(IMAGE)] * 2


def test_json_lines_with_nested_fields(read):
    record = {"photo": {"url": PAGE, "owner": {"nsid": NSID}}, "size": [1, 2]}
    name, found = read("\n".join([json.dumps(record)] * 2 + ["{", "[]", "", "7"]))
    assert name == "jsonl"
    assert found[:2] == [said(PAGE, nsid=NSID)] * 2
    assert [row.line for row in found[2:]] == [3, 4, 6]


def test_a_json_document_of_records(read):
    records = [{"image_id": i, "flickr_id": None if i % 2 else 5159730964 + i} for i in range(6)]
    name, found = read(json.dumps(records, indent=2))  # the fields of Visual Genome
    assert name == "json"
    assert found[0] == said("5159730964")
    assert [type(row) for row in found] == [ListRow, Malformed] * 3
    name, found = read(json.dumps({"0": {"photo_url": PAGE}, "1": {"photo_url": PAGE}}))
    assert (name, found) == ("json", [said(PAGE)] * 2)


def test_text_with_addresses_and_comments(read):
    name, found = read(f"# my photos\nsee <{PAGE}>, please\n\nflic.kr/p/2p4QbKN\nnothing here\n")
    assert name == "text"
    assert found == [
        said(PAGE),
        said("flic.kr/p/2p4QbKN"),
        Malformed(5, "no Flickr address or photo ID"),
    ]


def test_one_id_a_line(read):
    assert read("5159730964\n74\n\n１２\n0123\n" + "1234567\n" * 40)[1][:4] == [
        said("5159730964"),
        said("74"),
        Malformed(4, "no Flickr address or photo ID"),
        Malformed(5, "no Flickr address or photo ID"),
    ]


@pytest.mark.parametrize("header", ["photo_id", '"Flickr URL"', "image", "FileName"])
def test_the_header_of_a_single_column_is_no_row(read, header):
    assert read(f"{header}\n5159730964\n74\n") == (
        "text",
        [said("5159730964"), said("74")],
    )
    assert len(read(f"5159730964\n{header}\n74\n")[1]) == 3


def test_a_few_numbers_in_a_text_of_addresses_are_no_ids(read):
    assert isinstance(read(f"{PAGE}\n{PAGE}\n1234567\n")[1][2], Malformed)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "latin-1"],
    ids=["plain", "BOM", "UTF-16", "Latin-1"],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_encodings_and_line_ends(read, encoding, end):
    rows = ["photo_id,title", "5159730964,café", "5159730965,x"]
    _, found = read(end.join(rows).encode(encoding))
    assert [row.references for row in found] == [("5159730964",), ("5159730965",)]


def test_nul_bytes_and_wrong_bytes_spoil_only_their_row(read):
    rows = b"photo_id,title\n5159730964,a\0b\n51597\x0030965,x\n\xff\xfe,\x80\n5159730966,x\n"
    assert [type(row) for row in read(rows)[1]] == [ListRow, Malformed, Malformed, ListRow]


def test_quotes(read):
    rows = (
        "title,photo_id\n"
        '"a, b",5159730964\n'
        '"two\nlines, ""quoted""",5159730965\n'
        '"never closed,5159730966\n'
        "plain,5159730967\n"
        'in"side,5159730968\n'
        '"odd" end,5159730969\n'
    )
    found = read(rows)[1]
    good = [row.references[0] for row in found if isinstance(row, ListRow)]
    assert good == [str(5159730964 + i) for i in (0, 1, 3, 4, 5)]
    assert [row.line for row in found if isinstance(row, Malformed)] == [5]


def test_a_very_long_line_is_malformed_and_the_next_is_read(read):
    rows = "photo_id,title\n5159730964,x\n" + "9" * (3 << 20) + ",x\n5159730965,x\n"
    found = read(rows)[1]
    assert [type(row) for row in found] == [ListRow, Malformed, ListRow]
    assert found[1].line == 3


def test_columns_with_the_same_name_are_told_apart(read):
    assert read(f"url,url\nx,{IMAGE}\ny,{IMAGE}\n")[1] == [said(IMAGE)] * 2


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            [PAGE, IMAGE, f"{IMAGE},{PAGE}", "5159730964,x", '"', '{"id": 7}', "[1]", "{"]
        ),
    ),
    max_size=12,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None
)
@given(LINES, st.sampled_from([None, *FORMATS]), st.binary(max_size=20))
def test_no_content_raises_anything_but_a_sentence(tmp_path, lines, name, junk):
    path = tmp_path / "odd"
    path.write_bytes("\n".join(lines).encode(errors="surrogatepass") + junk)
    try:
        with open_list(path, format=name) as reader:
            rows = list(reader)
    except UsageError as error:
        assert str(error).endswith(".")
        return
    assert all(isinstance(row, (ListRow, PlainRows, Malformed)) for row in rows)


OTHER = "http://farm8.staticflickr.com/7205/6985418911_df7747990d.jpg"
THIRD = "http://farm9.staticflickr.com/8186/8119368305_4e622c8349_z.jpg"


def test_a_row_that_names_three_photos(read):
    row = ",".join(f'"{url}",0.1,0.9,0.1,0.9' for url in (IMAGE, OTHER, THIRD))
    _, found = read(f"{row},ONE_CLASS_TRIPLET,1\n" * 3)  # as in Google's facial expressions
    assert found == [said(url) for url in (IMAGE, OTHER, THIRD)] * 3


def test_yfccs_line_numbers_are_no_photo_ids(read):
    rows = [f"{7000000 + 7 * i}\t{5159730964 + i}\t{i:032x}" for i in range(1, 200)]
    rows[100] = "garbage"
    _, found = read("\n".join(rows))
    assert [row.references for row in found if isinstance(row, ListRow)] == [
        (str(5159730964 + i),) for i in range(1, 200) if i != 101
    ]


def test_a_column_with_ids_and_addresses(read):
    _, found = read(f"n,photo_id\n1,6985418911\n2,{PAGE}\n3,8119368305.0\n4,\n")
    assert found[:3] == [said("6985418911"), said(PAGE), said("8119368305")]
    assert isinstance(found[3], Malformed)


def test_counters_named_id_are_no_photo_ids(read):
    with pytest.raises(UsageError, match="names no Flickr photos"):
        read("id,url\n" + "".join(f"{i},https://images.example/{i}.jpg\n" for i in range(1, 99)))


def test_flickr_far_down_in_a_list_of_other_hosts(read):
    others = "".join(
        f"https://images.example/{'long' * 50}/{i}.jpg\ta picture\n" for i in range(999)
    )
    _, found = read(f"{others}{IMAGE}\ta picture\n")
    assert found[-1] == said(IMAGE)


SECRET = "693b08cb0e"


@pytest.mark.parametrize(
    ("line", "row"),
    [
        # Flickr8k, Flickr30k, Adience, MegaFace, MF2, folders of nobody in particular
        (f"1000268201_{SECRET}.jpg#0\tA child, climbing .", said("1000268201")),
        ("1000092795.jpg#1\tTwo men .", said("1000092795")),
        ("36979.jpg| 0| Two men .", said("36979")),
        (
            f"{NSID}\t10399646885_{SECRET}_o.jpg\t1\t(25, 32)\tf\t0\t414\t1086",
            said("10399646885", nsid=NSID),
        ),
        (
            f"faces/{NSID}/landmark_aligned_face.2049.9523333835_{SECRET}_o.jpg",
            said("9523333835", nsid=NSID),
        ),
        (
            f"FlickrFinal2/486/{NSID}/74_0.jpg",
            said("74", nsid=NSID, face=FaceBox(*[None] * 4, key=f"{NSID}/74_0.jpg")),
        ),
        (f"images/train/1000268201_{SECRET}_b_d.JPG", said("1000268201")),
        (f"train,3,images\\1000268201_{SECRET}.png", said("1000268201")),
        (f"farm1_255_19452343093_{SECRET}.jpg 0.55", said("19452343093")),  # AADB
        (f"104123223_{SECRET}_19_{NSID}.jpg,1.5,2.5", said("104123223", nsid=NSID)),  # Im2GPS
    ],
)
def test_names_of_pictures(read, line, row):
    more = line.replace("36979", "2345678901").replace("1000092795", "2345678901")
    _, found = read(f"{more}\n" * 10 + f"{line}\n")
    assert found[-1] == row


@pytest.mark.parametrize(
    "line",
    [
        "000000391895.jpg\ta cat",
        "train/1.jpg,3,Male",
        "0_Parade_marchingband_1_5.jpg 3",
        "n000001/0001_01.jpg",
        "Aaron_Eckhart/Aaron_Eckhart_0001.jpg 1",
        "1546300800.jpg,a",
        f"000000391895_{SECRET}.jpg\ta cat",
        f"12345678_{SECRET[:9]}.jpg,a",
        f"farm1_19452343093_{SECRET}.jpg,a",
        f"104123223_{SECRET}_19_.jpg,a",
        "1234567890_0.jpg,a",
        f"https://images.example/5159730964_{SECRET}.jpg,a",
        f"//notflickr.com/1/5159730964_{SECRET}.jpg,a",
    ],
)
def test_names_of_pictures_that_are_no_photo_ids(read, line):
    with pytest.raises(UsageError, match="names no Flickr photos"):
        read(f"{line}\n" * 20)


@pytest.mark.parametrize(
    "document",
    [
        [IMAGE, OTHER, THIRD],
        {"5159730964": IMAGE, "a": OTHER, "b": THIRD},
        {"captions": ["x", "y", "z"], "image_urls": [IMAGE, OTHER, THIRD]},
    ],
)
def test_json_of_bare_addresses(read, document):
    name, found = read(json.dumps(document))
    assert (name, found) == ("json", [said(url) for url in (IMAGE, OTHER, THIRD)])


def test_json_of_bare_ids(read):
    assert read("[5159730964, 6985418911]")[1] == [
        said("5159730964"),
        said("6985418911"),
    ]


def test_json_arrays_side_by_side(read):
    columns = {
        "image_urls": [IMAGE, "", OTHER],
        "user_ids": [NSID, NSID, "x"],
        "captions": ["a"] * 3,
    }
    _, found = read(json.dumps(columns))  # as SBU Captions
    assert found[0] == said(IMAGE, nsid=NSID)
    assert (found[1].line, found[2]) == (2, said(OTHER, alias="x"))


def test_json_arrays_of_paths(read):
    paths = {"path": [f"486/{NSID}/5159730964_2.jpg"] * 3, "id": [1, 2, 3]}  # MegaFace's devkit
    [first, *_] = read(json.dumps(paths))[1]
    assert (first.references, first.nsid) == (("5159730964",), NSID)


@pytest.mark.parametrize("first", ["garbage", "# made by somebody"])
def test_a_line_before_the_header_is_no_header(read, first):
    _, found = read(f"{first}\nphoto_id,nsid\n" + f"74,{NSID}\n" * 9)
    assert found[1:] == [said("74", nsid=NSID)] * 9
    assert isinstance(found[0], Malformed)


def test_a_malformed_line_before_json_lines(read):
    name, found = read("{bad\n" + f'{{"photo_id": 74, "owner": "{NSID}"}}\n' * 9)
    assert (name, found[1:]) == ("jsonl", [said("74", nsid=NSID)] * 9)


def test_titles_that_span_lines_in_some_rows(read):
    rows = f'1,{IMAGE},"b\nc"\n2,{IMAGE},"a"\n3,{IMAGE},"a"\n' * 10
    assert read("n,url,title\n" + rows) == ("csv", [said(IMAGE)] * 30)


def test_titles_that_span_lines_in_every_row(read):
    row = f'1,"28 Nov 2010\nOur ""new"" house, ours",{IMAGE}\n'
    assert read("n,title,url\n" + row * 9)[1] == [said(IMAGE)] * 9


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (b"PK\x03\x04", "ZIP archive .* is damaged"),
        (b"7z\xbc\xaf", "a 7-Zip archive: unpack it"),
        (b"PAR1", "is damaged"),
        (b"SQLite format 3\0", "is damaged"),
        (b"\xff\xd8\xff\xe0", "a picture"),
    ],
)
def test_files_that_are_no_lists_are_called_by_their_name(read, start, words):
    with pytest.raises(UsageError, match=words):
        read(start + bytes(range(256)) * 9)


@pytest.mark.parametrize("behind", [f'[{{"url": "{IMAGE}"}}]', "{}", "x", "]"])
@pytest.mark.parametrize("form", ['[{"url": "%s"}]', '{"a": {"url": "%s"}}'])
def test_what_stands_behind_the_end_of_json_is_not_lost_in_silence(read, form, behind):
    with pytest.raises(UsageError, match="something stands behind its end at character"):
        read(form % IMAGE + " " + behind)
    assert read(form % IMAGE + "\n\n ")[1] == [said(IMAGE)]


def test_a_number_of_too_many_digits_in_json(read):
    with pytest.raises(UsageError, match="a number is too long at character 1"):
        read('[{"photo_id": %s}, {"photo_id": 123456789}]' % ("9" * 5000))


def test_line_ends_of_other_kinds_beside_quoted_ones(read):
    rows = f'title,url,more\n"a\nb",{IMAGE},c\u2028d\x0b\x85\n'
    assert read(rows + f"x,{IMAGE},y\n" * 9)[1] == [said(IMAGE)] * 10


@pytest.mark.parametrize("format", ["coco", "ffhq", "fdf", "visual-genome"])
def test_a_format_of_json_that_is_named_for_another_list(tmp_path, format):
    (tmp_path / "ids").write_text("5159730964\n")
    with pytest.raises(UsageError, match=f"is no JSON file, and those of the format {format} are"):
        open_list(tmp_path / "ids", format)
