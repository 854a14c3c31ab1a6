"""What reports say, and that nothing from a file can act inside them."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from made_casebook import HOSTILE, PACKS, make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Evidence, FaceBox, Grade, Verdict
from flickrcheck.resource import resource
from flickrcheck.store.casebook import Casebook
from flickrcheck.work import report, report_page
from flickrcheck.work.report import PAGE_PICTURES, Pictures, report_data, write_report
from flickrcheck.work.report_html import html_report
from flickrcheck.work.report_tables import csv_report, json_report
from flickrcheck.work.report_words import bounds_words, summary

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
ODD = "/photos/odd \udcff\udcfe.jpg"
MATCHES = (
    match("/photos/a.jpg", "pipa", 111, faces=(FaceBox(1, 2, 3, 4, key="7"),)),
    match("/photos/a.jpg", "example-faces", 111, Grade.SAME_PICTURE),
    match("/photos/b.jpg", "example-faces", 222, Grade.POSSIBLE, note="The owner differs."),
    match("/photos/c.jpg", "diveface", None, Grade.ACCOUNT, nsid="1@N00"),
    match("/photos/no.jpg", "pipa", 333, Grade.SAME_PICTURE),
)


class Page(HTMLParser):
    """What a browser would see: tags, their attributes and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data

    def flat(self) -> str:
        return " ".join(self.text.split())


@pytest.fixture
def gather(tmp_path):
    def gathered(matches=MATCHES, pictures=PAGE_PICTURES, **values):
        path = make_casebook(tmp_path / "my photos é.casebook", matches, **values)
        with Casebook.open(path) as book:
            return report_data(book, NOW, pictures)

    return gathered


@pytest.fixture
def data(gather):
    return gather(
        verdicts={"/photos/no.jpg": Verdict.NOT_MINE},
        unreadable=[("/photos/broken.jpg", "The file ends in the middle.")],
        plain=["/photos/fog.jpg"],
        unmatched=3,
    )


def page_of(data) -> Page:
    return Page(b"".join(html_report(data)).decode("utf-8"))


def test_the_summary_counts_photos_not_matches(data):
    assert summary(data) == (
        "1 of 9 photos is listed in 2 datasets. 1 more needs your eye. "
        "Of 1 more only the Flickr account is listed, with other photos."
    )


def test_a_confirmed_possible_match_counts_as_listed(gather):
    data = gather(verdicts={"/photos/b.jpg": Verdict.MINE})
    assert summary(data).startswith("3 of 4 photos are listed in 2 datasets.")


def test_nothing_found_says_where_it_was_looked(gather):
    data = gather([], unmatched=5)
    assert summary(data) == "None of 5 photos is surely listed in the 2 datasets searched."
    assert "This proves nothing about other datasets" in page_of(data).flat()


def test_without_a_pack_nothing_was_searched(gather):
    data = gather([], unmatched=5, packs=())
    assert summary(data) == "5 photos were read, but no dataset was searched: no pack is installed."
    assert "flickrcheck index add" in page_of(data).flat()


def test_the_page_states_what_was_searched_and_what_was_not(data):
    text = page_of(data).flat()
    for words in (
        *("People In Photo Albums (PIPA)", "2021-08", "37,107", "Example Faces"),
        *("/photos/broken.jpg", "The file ends in the middle.", "/photos/fog.jpg"),
        *("/photos/locked", "Permission denied", "video: 3", "2 hidden files"),
        *("at most 40 of the 256 bits", "Up to 53 bits", "one in about 120 scans"),
        *("No procedure known", "Facebook AI Research and UC Berkeley"),
        *("6 of 256 bits differ", "mirrored", "The owner differs.", "face 7 at 1,2, 3 by 4 pixels"),
        *("Rejected", "No verdict yet", "Possible - please check", "Account listed"),
    ):
        assert words in text, words
    assert text.count("no legal advice") == 1


def test_what_was_left_out_on_purpose_is_stated(data):
    assert "Left out on request" not in page_of(data).flat()
    kinds = {"Apple Photos library": 1, "<b>x</b> library": 2}
    left_out = replace(data, scan=replace(data.scan, excluded=30, packages=kinds))
    page = page_of(left_out)
    assert "30 files and folders matched the patterns" in page.flat()
    assert "2 <b>x</b> libraries and 1 Apple Photos library were not opened." in page.flat()
    assert ("b", {}) not in page.tags
    not_checked = json.loads(b"".join(json_report(left_out)))["not_checked"]
    assert (not_checked["excluded"], not_checked["photo_libraries"]) == (30, kinds)


def test_an_interrupted_scan_is_said(gather):
    assert "was interrupted" in page_of(gather(finished=False)).flat()
    assert "was interrupted" not in page_of(gather()).flat()


def test_packs_without_fingerprints_are_said(gather):
    (first, _) = PACKS
    assert "no fingerprints" in bounds_words(gather(packs=(first,)).scan)[0]


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ((None, None, None), ["did not look harder"]),
        ((0.02, 0.04, 1e-4), ['"Same picture" up to 2 %, "Possible" up to 4 %.', "about 10,000"]),
        ((0.0195, 0.035, 0.009), ["up to 1.95 %", "up to 3.5 %", "about 110"]),
        ((-1.0, 0.01, 0.0), ['fingerprint: "Possible" up to 1 %.']),
        ((-1.0, -1.0, 0.0), ["none could count"]),
    ],
)
def test_bounds_of_parts_are_said_as_the_scan_had_them(data, bounds, said):
    names = ("window_strict", "window_loose", "window_expected")
    scan = replace(data.scan, **dict(zip(names, bounds, strict=True)))
    before, after = bounds_words(scan)[:3], bounds_words(scan)[3:]
    assert before == bounds_words(data.scan)[:3]
    assert all(any(words in sentence for sentence in after) for words in said)
    assert len(after) == (2 if bounds[0] is not None and bounds[0] >= 0 else 1)
    told = json.loads(b"".join(json_report(replace(data, scan=scan))))["scan"]
    assert (told["parts_strict_bound"], told["parts_loose_bound"]) == bounds[:2]


def test_the_page_loads_nothing(data):
    page = page_of(data)
    policy = next(
        attributes["content"]
        for tag, attributes in page.tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    [style] = re.findall("<style>(.*?)</style>", b"".join(html_report(data)).decode(), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'"
    assert not [attributes for _, attributes in page.tags if "style" in attributes]
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "link", "iframe", "object", "form"})
    sources = [attributes["src"] for _, attributes in page.tags if attributes.get("src")]
    assert sources
    assert all(source.startswith("data:image/jpeg;base64,") for source in sources)
    assert "url(" not in b"".join(html_report(data)).decode()
    assert "@import" not in b"".join(html_report(data)).decode()


def test_the_pictures_are_the_persons_own(data):
    sources = [attributes["src"] for tag, attributes in page_of(data).tags if tag == "img"]
    assert len(sources) == 4  # a twice, b, no; an account match has no small picture
    assert base64.b64decode(sources[0].partition(",")[2]) in data.thumbnails.values()


def test_pictures_are_bounded(gather):
    for most in (Pictures(1, 10_000), Pictures(9, 900)):  # each has about 800 bytes
        data = gather(pictures=most)
        assert len(data.thumbnails) == 1
        text = page_of(data).flat()
        assert "no small picture" in text
        assert "1 of your matched pictures are shown small" in text
        assert "2 are not; their matches name their files." in text


def test_a_long_list_is_cut_and_said(gather, monkeypatch):
    monkeypatch.setattr(report, "MATCHES_SHOWN", 2)
    monkeypatch.setattr(report_page, "MATCHES_SHOWN", 2)
    data = gather()
    page = page_of(data)
    assert (
        sum(tag == "article" and "card" in (attrs["class"] or "") for tag, attrs in page.tags) == 2
    )
    assert "The other 3 are in the table (CSV) beside it." in page.flat()
    assert len(json.loads(b"".join(json_report(data)))["matches"]) == 5


def hostile_data(gather):
    name = f"/photos/{HOSTILE.replace('/', '')}.jpg"
    hostile = replace(
        match(name, HOSTILE, 5, Grade.SAME_PICTURE, key=HOSTILE, nsid=HOSTILE, note=HOSTILE),
        faces=(FaceBox(1, 2, 3, 4, key=HOSTILE),),
    )
    evidence = tuple(replace(proof, how=HOSTILE, orientation=HOSTILE) for proof in hostile.evidence)
    packs = (replace(PACKS[1], dataset=HOSTILE, edition=HOSTILE),)
    return gather(
        [replace(hostile, evidence=evidence), match(ODD, "pipa", 6), match("/photos/=1+1.jpg")],
        packs=packs,
        unreadable=[("/photos/<b>bad</b>\n.jpg", HOSTILE)],
        plain=["/photos/\x1b[31m.jpg"],
    )


def test_nothing_from_a_file_acts_in_the_page(gather):
    page = page_of(hostile_data(gather))
    assert not [tag for tag, _ in page.tags if tag in ("script", "b")]
    assert "<script>alert" in page.text
    assert "{{ 7*7 }}" in page.text
    assert not re.search(
        "[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]", page.text
    )
    assert r"\u202egpj.exe" in page.text
    assert "odd \ufffd\ufffd.jpg" in page.text


def test_nothing_from_a_file_acts_in_the_table(gather):
    text = b"".join(csv_report(hostile_data(gather))).decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text)))
    assert len(table) == 3
    assert {row["File"] for row in table} >= {"'=1+1.jpg", "odd \ufffd\ufffd.jpg"}
    assert "\u202e" not in text


def test_the_table_has_a_row_for_each_match(data):
    content = b"".join(csv_report(data))
    assert content.startswith(b"\xef\xbb\xbf")
    table = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row["How sure"] for row in table] == [
        *("Listed", "Same picture", "Same picture", "Possible - please check", "Account listed")
    ]
    assert table[0]["Photo link"] == "https://www.flickr.com/photo.gne?id=111"
    assert (table[1]["Bits that differ (of 256)"], table[1]["Turned"]) == ("6", "mirrored")
    assert table[2]["Verdict"] == "Rejected"
    assert table[4]["Flickr photo ID"] == ""
    assert any(row["Edition searched"] for row in table)
    for row in table:
        editions = {pack.dataset: pack.edition for pack in data.scan.packs}
        assert row["Edition searched"] == editions.get(row["Dataset"], "")
        assert row["Same picture up to (bits)"] == str(data.scan.strict_bound)
        assert float(row["Expected accidental matches in the whole scan"]) < 0.01


def test_the_json_holds_the_same(data):
    report = json.loads(b"".join(json_report(data)))
    assert (report["format"], report["version"]) == ("flickrcheck-report", 1)
    assert report["summary"] == summary(data)
    assert report["scan"]["strict_bound"] == 40
    assert report["scan"]["expected_accidental_matches"] == 0.008
    assert report["not_checked"] == {
        "unreadable": [{"path": "/photos/broken.jpg", "reason": "The file ends in the middle."}],
        "unreachable": [{"path": "/photos/locked", "reason": "Permission denied"}],
        "exported_without_picture": [],
        "too_plain": ["/photos/fog.jpg"],
        "unsupported": {"video": 3, ".psd": 1},
        "hidden": 2,
        "excluded": 0,
        "photo_libraries": {},
    }
    first = report["matches"][0]
    assert (first["dataset"], first["photo_id"], first["grade"]) == ("pipa", "111", "A")
    assert {found["verdict"] for found in report["matches"]} == {None, "not mine"}
    assert {part["id"]: part["grades"] for part in report["datasets"]}["pipa"] == {"A": 1}
    assert [pack["edition"] for pack in report["packs"]] == ["2021-08", "2026"]


def later_data(gather):
    """A second scan found a part of a picture, an original and what stands for very many."""
    part = match("/photos/a.jpg", "pipa", 1, Grade.SAME_PICTURE)
    proof = Evidence("picture", "a part of your picture agrees", 4, 9, "as is", (0.1, 0.2, 0.5, 2))
    file = match("/photos/b.jpg", "pipa", 2)
    original = Evidence("file", "the file is the uploaded one")
    data = gather(
        [
            replace(part, evidence=(proof,)),
            replace(file, evidence=(original,)),
            match("/photos/c.jpg", "pipa", 3, Grade.POSSIBLE, note="35 pictures come near."),
        ],
        packs=(replace(PACKS[0], checksum="c0ffee"),),
    )
    [file, part, one] = data.matches
    found = (replace(file, new=True), replace(part, new=True), replace(one, stands_for=35))
    shown = replace(data.overview, totals=replace(data.totals, new=2, merged=1))
    return replace(data, matches=found, overview=shown)


def test_what_is_new_and_what_stands_for_very_many_is_said(gather):
    data = later_data(gather)
    assert "2 matches are new since the scan before." in summary(data)
    assert "1 match stands for very many of your pictures" in summary(data)
    text = page_of(data).flat()
    assert text.count(" New ") == 2
    assert "One of 35 pictures" in text
    table = csv.DictReader(io.StringIO(b"".join(csv_report(data)).decode("utf-8-sig")))
    rows = {row["Flickr photo ID"]: row for row in table}
    assert [rows[id]["New since the scan before"] for id in "123"] == ["yes", "yes", "no"]
    assert rows["3"]["Different pictures it stands for"] == "35"
    assert {row["Checksum of the pack"] for row in rows.values()} == {"c0ffee"}
    report = json.loads(b"".join(json_report(data)))
    assert (report["matches_new"], report["entries_shown_as_one"]) == (2, 1)
    assert [found["stands_for_pictures"] for found in report["matches"]] == [1, 1, 35]
    assert report["packs"][0]["checksum"] == "c0ffee"
    assert "c0ffee" in text


def test_a_part_of_a_picture_is_framed_inside_of_it(gather):
    data = later_data(gather)
    page = page_of(data)
    frames = [attributes for tag, attributes in page.tags if attributes.get("class") == "over"]
    names = ("x", "y", "width", "height")
    assert [[frame[name] for name in names] for frame in frames] == [
        ["10.0", "20.0", "50.0", "80.0"]
    ]
    words = "from 10 % to 60 % of its width and from 20 % to 100 % of its height"
    assert words in page.flat()
    [_, part, _] = json.loads(b"".join(json_report(data)))["matches"]
    assert part["evidence"][0]["window"] == [0.1, 0.2, 0.5, 2]
    assert words in b"".join(csv_report(data)).decode("utf-8-sig")


def test_an_original_file_is_evidence_of_its_own(gather):
    data = later_data(gather)
    assert "The file is the uploaded one." in page_of(data).flat()
    [file, _, _] = json.loads(b"".join(json_report(data)))["matches"]
    assert (file["evidence"][0]["kind"], file["grade"]) == ("file", "A")


def test_odd_paths_are_valid_json(gather):
    report = json.loads(b"".join(json_report(hostile_data(gather))))
    paths = {found["path"] for found in report["matches"]}
    assert "/photos/odd \ufffd\ufffd.jpg" in paths
    json.dumps(report).encode("utf-8")


def test_a_casebook_that_was_never_scanned_is_a_sentence(tmp_path):
    with (
        Casebook.open(tmp_path / "new.casebook", create=True) as book,
        pytest.raises(UsageError, match="flickrcheck scan"),
    ):
        report_data(book, NOW)


@pytest.fixture
def book(tmp_path):
    with Casebook.open(make_casebook(tmp_path / "my.casebook", MATCHES)) as opened:
        yield opened


@pytest.mark.parametrize("name", ["report.docx", "report", ".html.txt", "my.casebook"])
def test_another_ending_is_a_sentence(book, tmp_path, name):
    with pytest.raises(UsageError, match=r"\.html, \.pdf, \.csv or \.json"):
        write_report(book, tmp_path / name)


def test_a_page_that_does_not_hold_all_gets_the_table_beside_it(
    book, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(report, "MATCHES_SHOWN", 2)
    (tmp_path / "mine.csv").write_text("my own table")
    with pytest.raises(UsageError, match=r"mine\.csv exists and is not a report"):
        write_report(book, tmp_path / "mine.html", NOW)
    assert not (tmp_path / "mine.html").exists()
    write_report(book, tmp_path / "r.html", NOW)
    assert len((tmp_path / "r.csv").read_text("utf-8-sig").splitlines()) == 1 + len(MATCHES)
    write_report(book, tmp_path / "short.html", NOW, redact=True)
    assert run(["report", str(book.path), "--out", str(tmp_path / "r.html")]) == 0
    assert f"all matches is in {tmp_path / 'r.csv'}." in capsys.readouterr().err
    assert "/photos" not in (tmp_path / "short.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("suffix", [".html", ".csv", ".JSON"])
def test_an_older_report_is_replaced_and_nothing_else(book, tmp_path, suffix):
    report, foreign = tmp_path / f"r{suffix}", tmp_path / f"photo_123{suffix}"
    write_report(book, report, NOW)
    first = report.read_bytes()
    write_report(book, report, NOW)
    assert report.read_bytes() == first
    foreign.write_text('{"id": "123"}')
    with pytest.raises(UsageError, match="not a report of flickrcheck"):
        write_report(book, foreign)
    assert foreign.read_text() == '{"id": "123"}'


def test_a_folder_that_is_not_there_is_a_sentence(book, tmp_path):
    with pytest.raises(UnusableFileError, match="cannot be written"):
        write_report(book, tmp_path / "missing" / "r.html")
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(UnusableFileError, match="cannot be written"):
        write_report(book, tmp_path / "folder.html")
    assert not [name for name in tmp_path.iterdir() if name.suffix == ".part"]


def _colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))


def _contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.1, relative luminance of sRGB."""

    def luminance(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_every_text_has_enough_contrast():
    css = resource("report", "report.css").read_text("utf-8")
    light = _colours(css[: css.index("@media")])
    dark = light | _colours(css[css.index("@media") : css.index("* {")])
    printed = light | _colours(css[css.index("@media print") :])
    for colours in (light, dark, printed):
        for ink, paper in (
            *((ink, paper) for ink in ("ink", "dim", "link") for paper in ("paper", "raised")),
            *((f"{grade}-ink", f"{grade}-paper") for grade in ("a", "b", "c", "d", "warn")),
        ):
            assert _contrast(colours[ink], colours[paper]) >= 4.5, (ink, paper, colours)
