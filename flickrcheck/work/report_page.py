"""What a report shows, in words and in order, for the page as well as for paper.

All texts are said in the language that is spoken, and harmless: HTML has to escape them still.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from flickrcheck import kept
from flickrcheck.language import number_words, say, say_counted, spoken
from flickrcheck.model import Grade
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import export_words
from flickrcheck.work.report import MATCHES_SHOWN, ReportData
from flickrcheck.work.report_blocks import Card, DatasetCard, GradeLine, Section, Table
from flickrcheck.work.report_cards import dataset_card, match_card
from flickrcheck.work.report_charts import Chart, charts
from flickrcheck.work.report_words import (
    bounds_words,
    moment_words,
    not_found_words,
    scanned_words,
    summary_sentences,
)
from flickrcheck.work.scan_words import packages_words
from flickrcheck.work.words import counted, grade_meaning, grade_words, visible

_FILES_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Page:
    """A report from its first line to its last. See the module."""

    language: str
    title: str
    headline: str
    more: tuple[str, ...]
    remark: str
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    charts: tuple[Chart, ...]
    grades: tuple[GradeLine, ...]
    matches_heading: str
    matches_notes: tuple[str, ...]
    photo_words: str
    datasets_heading: str
    datasets: tuple[DatasetCard, ...]
    searched_heading: str
    searched: str
    packs: Table | None
    explained: tuple[Section, ...]
    unchecked_heading: str
    unchecked: tuple[Section, ...]
    footer: str
    data: ReportData = field(repr=False)

    @property
    def shown(self) -> int:
        """How many matches are shown."""
        return min(len(self.data.matches), MATCHES_SHOWN)

    def cards(self) -> Iterator[Card]:
        """The matches that are shown, made one by one: there may be thousands."""
        for stored in self.data.matches[:MATCHES_SHOWN]:
            yield match_card(stored, self.data)


def report_page(data: ReportData) -> Page:
    """Say a report in the language that is spoken."""
    scan = data.scan
    headline, *more = summary_sentences(data)
    searched = say(
        "{photos} in {places}.", photos=counted(data.totals.photos, "photo"), places=_roots(data)
    )
    return Page(
        language=spoken(),
        title=say("flickrcheck report"),
        headline=headline,
        more=tuple(more),
        remark=_remark(data),
        notes=(
            say(
                "Names and paths of files, pictures, Flickr accounts and photo IDs were left out "
                "of this report."
            ),
        )
        if data.redacted
        else (),
        warnings=()
        if scan.finished
        else (
            say(
                "The last scan was interrupted, so not every photo was checked. Run it again to "
                "go on."
            ),
        ),
        charts=charts(data.overview),
        grades=tuple(
            GradeLine(grade.value, grade_words(grade), grade_meaning(grade)) for grade in Grade
        ),
        matches_heading=counted(len(data.matches), "match", "matches"),
        matches_notes=_matches_notes(data),
        photo_words=say("Flickr photo"),
        datasets_heading=say("The datasets"),
        datasets=tuple(
            dataset_card(part.name, part.dataset)
            for part in data.parts
            if sum(part.grades.values())
        ),
        searched_heading=say("What was searched"),
        searched=" ".join(filter(None, (searched, export_words(scan)))),
        packs=_packs(data),
        explained=(
            Section(say("How sure a match by picture is"), bounds_words(scan)),
            Section(say('What "not found" means'), not_found_words()),
        ),
        unchecked_heading=say("What was not checked"),
        unchecked=tuple(_unchecked(data))
        or (Section("", (say("Every file in these folders was read and compared."),)),),
        footer=say(
            "Made by flickrcheck on your own computer. Nothing was sent anywhere. This is no legal "
            "advice."
        ),
        data=data,
    )


def _remark(data: ReportData) -> str:
    scanned = scanned_words(data.scan.finished or data.scan.started)
    made = moment_words(data.made)
    if data.redacted:
        return say("Scanned {scanned}. Report of {made}.", scanned=scanned, made=made)
    return say(
        "Casebook {casebook}, scanned {scanned}. Report of {made}.",
        casebook=visible(data.casebook),
        scanned=scanned,
        made=made,
    )


def _roots(data: ReportData) -> str:
    return ", ".join(map(visible, data.scan.roots)) or say("no folder")


def _matches_notes(data: ReportData) -> tuple[str, ...]:
    if not data.matches:
        return (say("No photo was matched. What this means stands below."),)
    notes = []
    left = len(data.matches) - MATCHES_SHOWN
    if left > 0:
        notes.append(
            say_counted(
                "This report shows the first {shown} matches. The other one is in the table (CSV) "
                "beside it.",
                "This report shows the first {shown} matches. The other {number} are in the table "
                "(CSV) beside it.",
                left,
                shown=MATCHES_SHOWN,
            )
        )
    if data.pictures_left_out:
        notes.append(
            say_counted(
                "{shown} of your matched pictures are shown small. To keep this file small, "
                "{number} is not; its matches name its file.",
                "{shown} of your matched pictures are shown small. To keep this file small, "
                "{number} are not; their matches name their files.",
                data.pictures_left_out,
                shown=len(data.thumbnails),
            )
        )
    return tuple(notes)


def _packs(data: ReportData) -> Table | None:
    if not data.scan.packs:
        return None
    return Table(
        (
            say("Pack"),
            say("Edition"),
            say("Photos listed"),
            say("Accounts"),
            say("Comparable by picture"),
            say("Checksum"),
        ),
        tuple(
            (
                visible(dataset_name(pack.dataset), 100),
                visible(pack.edition, 100) or say("not named"),
                number_words(pack.photos),
                number_words(pack.owners),
                number_words(pack.hashes),
                visible(pack.checksum, 80) or say("not noted"),
            )
            for pack in data.scan.packs
        ),
        (2, 3, 4),
    )


def _unchecked(data: ReportData) -> Iterator[Section]:
    scan = data.scan
    rest = say("The others are in the JSON report.")
    unread = (*data.unreadable, *scan.unlisted)
    if unread:
        yield Section(
            say_counted(
                "{number} file or folder could not be read",
                "{number} files or folders could not be read",
                len(unread),
            ),
            items=tuple(
                (visible(path), visible(kept.shown(why))) for path, why in unread[:_FILES_SHOWN]
            ),
            rest=rest if len(unread) > _FILES_SHOWN else "",
        )
    pictureless = len(data.pictureless) or scan.pictureless
    if pictureless:
        shown = data.pictureless[:_FILES_SHOWN]
        yield Section(
            say_counted(
                "{number} photo of your account export without a picture here",
                "{number} photos of your account export without a picture here",
                pictureless,
            ),
            (say("They were looked up by their Flickr IDs only."),),
            tuple((f"{photo.photo_id} {visible(photo.title)}".strip(), "") for photo in shown),
            rest if len(data.pictureless) > _FILES_SHOWN else "",
        )
    if data.plain:
        yield Section(
            say_counted(
                "{number} picture too plain to compare",
                "{number} pictures too plain to compare",
                len(data.plain),
            ),
            (
                say(
                    "Fog, black frames and fine textures look alike, so these were looked up by "
                    "their Flickr identity only."
                ),
            ),
            tuple((visible(path), "") for path in data.plain[:_FILES_SHOWN]),
            rest if len(data.plain) > _FILES_SHOWN else "",
        )
    if scan.unsupported:
        kinds = ", ".join(
            say("{kind}: {number}", kind=visible(kind, 40), number=number)
            for kind, number in sorted(scan.unsupported.items())
        )
        yield Section(say("Files of other types"), (say("{kinds}.", kinds=kinds),))
    if scan.packages:
        yield Section(
            say("Photo libraries and previews"),
            (
                packages_words(scan),
                say(
                    "They hold copies that programs made of photos; a scan looks inside only when "
                    "it is asked to."
                ),
            ),
        )
    if scan.excluded:
        yield Section(
            say("Left out on request"),
            (
                say_counted(
                    "{number} file or folder matched the patterns that this scan was told to leave "
                    "out.",
                    "{number} files and folders matched the patterns that this scan was told to "
                    "leave out.",
                    scan.excluded,
                ),
            ),
        )
    if scan.hidden:
        yield Section(
            say("Hidden files"),
            (
                say_counted(
                    "{number} hidden file or folder left out.",
                    "{number} hidden files and folders left out.",
                    scan.hidden,
                ),
            ),
        )
