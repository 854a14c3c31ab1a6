"""The page of a report: its bars say the overview's numbers, and the whole is as it was."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.language import choose
from flickrcheck.model import FaceBox, Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.overview import ARE_PHOTOS, WAS_CHECKED, Checked, YearBar
from flickrcheck.work.overview_words import checked_name
from flickrcheck.work.report import NO_PICTURES, report_data
from flickrcheck.work.report_html import html_report
from flickrcheck.work.report_tables import csv_report, json_report
from flickrcheck.work.words import grade_words

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
GOLDEN = Path(__file__).parent / "golden" / "report.html"
THEN = "2026-11-22T19:00:00+00:00"
MATCHES = (
    *(match(f"/photos/{n}.jpg", "pipa", 100 + n) for n in range(3)),
    match("/photos/0.jpg", "example-faces", 100, Grade.SAME_PICTURE, key=HOSTILE),
    match("/photos/b.jpg", "example-faces", 222, Grade.POSSIBLE, note="The owner differs."),
    match("/photos/c.jpg", "diveface", None, Grade.ACCOUNT, nsid="1@N00"),
    match("/photos/no.jpg", "pipa", 333, Grade.SAME_PICTURE, faces=(FaceBox(1, 2, 3, 4),)),
    match("/photos/ok.jpg", "pipa", 334, Grade.SAME_PICTURE),
)
YEARS = (YearBar(2019, 3, 1, 0, 1200), YearBar(2020, 0, 0, 0, 0), YearBar(None, 1, 0, 1, 7))


@pytest.fixture
def data(tmp_path):
    path = make_casebook(
        tmp_path / "my.casebook",
        MATCHES,
        verdicts={"/photos/no.jpg": Verdict.NOT_MINE, "/photos/ok.jpg": Verdict.ALLOWED},
        unreadable=[("/photos/torn.jpg", "The file ends in the middle.")],
        plain=["/photos/fog.jpg"],
        unmatched=6,
    )
    with Casebook.open(path) as book:
        data = report_data(book, NOW, NO_PICTURES)
    return replace(data, overview=replace(data.overview, years=YEARS, dated_by_file=1213))


class Bars(HTMLParser):
    """The bars of each chart, as [[(colour, title, width), ...], ...] by heading."""

    def __init__(self, data) -> None:
        super().__init__()
        self.charts: dict[str, list[list[tuple[str, str, float]]]] = {}
        self._path: list[str] = []
        self._heading = ""
        self.feed(b"".join(html_report(data)).decode())

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self._path.append(tag)
        if tag == "h2":
            self._heading = ""
        elif tag == "svg" and attributes["class"] == "bar":
            self.charts.setdefault(self._heading, []).append([])
        elif tag == "rect":
            name = attributes["class"].removeprefix("f-")
            bar = self.charts[self._heading][-1]
            bar.append((name, "", float(attributes["width"])))

    def handle_data(self, text):
        if self._path and self._path[-1] == "h2":
            self._heading += text
        elif self._path and self._path[-1] == "title" and "rect" in self._path:
            bar = self.charts[self._heading][-1]
            bar[-1] = (bar[-1][0], text, bar[-1][2])

    def handle_endtag(self, tag):
        while self._path and self._path.pop() != tag:
            pass


def numbers(bars) -> list[dict[str, int]]:
    """What the titles of the bars' parts say, by colour."""
    found = []
    for bar in bars:
        digits = {name: re.sub(r"\D", "", title.rpartition(":")[2]) for name, title, _ in bar}
        found.append({name: int(number) for name, number in digits.items()})
    return found


def test_the_bars_say_the_numbers_of_the_overview(data):
    charts = Bars(data).charts
    shown = data.overview
    assert numbers(charts["By dataset"]) == [
        {grade.value: number for grade, number in bar.grades.items() if number}
        for bar in shown.datasets
        if bar.photos
    ]
    assert numbers(charts["Photos by year"]) == [
        {
            name: number
            for name, number in (
                *(("listed", bar.listed), ("possible", bar.possible), ("account", bar.account)),
                ("rest", bar.not_found),
            )
            if number
        }
        for bar in YEARS
        if bar.photos
    ]
    checked = shown.number(*WAS_CHECKED)
    whole = shown.number(*ARE_PHOTOS)
    assert numbers(charts["Checked and not checked"]) == [
        {"checked": checked, "unchecked": whole - checked}
    ]
    assert whole - checked == 1


def test_the_bars_are_as_long_as_their_numbers(data):
    [year, unknown] = Bars(data).charts["Photos by year"]
    long = {name: width for name, _, width in year}
    assert long["rest"] == pytest.approx(1000 * 1200 / 1204, abs=0.1)
    assert long["possible"] == 12  # one of 1,204 is still seen
    assert sum(width for _, _, width in unknown) < 40


def test_every_number_of_a_bar_stands_in_a_table_for_those_who_do_not_see_it(data):
    page = b"".join(html_report(data)).decode()
    assert page.count('<svg class="bar" aria-hidden="true"') == page.count('<svg class="bar"')
    row = page[page.index("<span>2019</span>") :]
    cells = re.findall(r"<td[^>]*>(.*?)</td>", row[: row.index("</tr>")])
    assert cells == ["3", "1", "0", "1,200"]
    assert "<span>not known</span>" in page
    assert "The year is that of the file&#39;s date" in page


def test_numbers_and_the_language_of_the_page_are_those_that_are_spoken(data):
    choose("de")
    try:
        page = b"".join(html_report(data)).decode()
        table = b"".join(csv_report(data)).decode("utf-8-sig")
        whole = json.loads(b"".join(json_report(data)))
    finally:
        choose("en")
    assert '<html lang="de">' in page
    assert "1.200" in page
    assert "1,200" not in page
    # what other programs read is in English
    assert '"Possible - please check"' in table
    assert "of 15 photos are listed in 2 datasets." in whole["summary"]
    assert whole["matches"][0]["grade_words"] == grade_words(Grade.LISTED)


def test_the_json_has_the_numbers_of_the_charts(data):
    shown = json.loads(b"".join(json_report(data)))["overview"]
    assert [bar["photos_by_grade"] for bar in shown["datasets"]] == [
        {grade.value: number for grade, number in bar.grades.items()}
        for bar in data.overview.datasets
    ]
    assert shown["years"][0] == {
        "year": 2019,
        "photos": 1204,
        "listed": 3,
        "possible": 1,
        "account": 0,
        "not_found": 1200,
    }
    assert [bar["year"] for bar in shown["years"]] == [2019, 2020, None]
    assert shown["verdicts"]["allowed"] == 1
    assert shown["verdicts"]["not mine"] == 1
    checked = {part["how"]: part for part in shown["checked"]}
    assert checked["unreadable"]["number"] == 1
    assert checked["unreadable"]["reasons"] == {"The file ends in the middle.": 1}
    assert checked["plain"]["words"] == checked_name(Checked.PLAIN)


def test_a_photo_that_is_allowed_counts_as_listed_and_says_so_everywhere(data):
    page = b"".join(html_report(data)).decode()
    assert "Confirmed and allowed" in page
    rows = b"".join(csv_report(data)).decode("utf-8-sig")
    assert '"Confirmed and allowed"' in rows
    [allowed] = [
        found
        for found in json.loads(b"".join(json_report(data)))["matches"]
        if found["verdict"] == "allowed"
    ]
    assert allowed["photo_id"] == "334"
    assert f'"{allowed["verdict_at"]}"' in rows


def test_the_writers_tell_how_far_they_are(data):
    for write in (html_report, csv_report, json_report):
        told: list[tuple[int, int]] = []
        for _ in write(data, lambda done, total, told=told: told.append((done, total))):
            pass
        assert told[-1] == (8, 8)


def test_the_whole_page_is_as_it_was(data):
    """Where it is meant to change: FLICKRCHECK_NEW_GOLDEN=1 pytest writes it anew. Look at it."""
    scan = replace(data.scan, started=THEN, finished=THEN)
    page = b"".join(html_report(replace(data, scan=scan))).decode()
    page = re.sub("<style>.*?</style>", "", page, flags=re.DOTALL)
    page = re.sub("'sha256-[^']*'", "'sha256-...'", page)
    if os.environ.get("FLICKRCHECK_NEW_GOLDEN"):
        GOLDEN.write_text(page, "utf-8")
    assert page == GOLDEN.read_text("utf-8")
