"""What a report says in sentences: what was found, how near pictures had to be, what was not."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flickrcheck.language import decimal_words, say, say_counted
from flickrcheck.store.casebook import ScanRecord
from flickrcheck.work.export_words import export_words
from flickrcheck.work.scan_words import contradiction_words
from flickrcheck.work.words import counted, date_words, expectation_words

if TYPE_CHECKING:
    from flickrcheck.work.report import ReportData


def summary(data: ReportData) -> str:
    """What was found, in one to three sentences."""
    return " ".join(summary_sentences(data))


def summary_sentences(data: ReportData) -> tuple[str, ...]:
    """The sentences of the summary, the most important one first."""
    totals = data.totals
    if not data.scan.packs and not data.matches:
        return (
            say_counted(
                "{number} photo was read, but no dataset was searched: no pack is installed.",
                "{number} photos were read, but no dataset was searched: no pack is installed.",
                totals.photos,
            ),
        )
    photos = counted(totals.photos, "photo")
    searched = counted(len({pack.dataset for pack in data.scan.packs}), "dataset")
    if totals.listed:
        sentences = [
            say_counted(
                "{number} of {photos} is listed in {datasets}.",
                "{number} of {photos} are listed in {datasets}.",
                totals.listed,
                photos=photos,
                datasets=counted(totals.datasets, "dataset"),
            )
        ]
    else:
        sentences = [
            say(
                "None of {photos} is surely listed in the {datasets} searched.",
                photos=photos,
                datasets=searched,
            )
        ]
    if totals.possible:
        sentences.append(
            say_counted(
                "{number} more needs your eye.", "{number} more need your eye.", totals.possible
            )
        )
    if totals.account:
        sentences.append(
            say_counted(
                "Of {number} more only the Flickr account is listed, with other photos.",
                "Of {number} more only the Flickr account is listed, with other photos.",
                totals.account,
            )
        )
    if totals.new:
        sentences.append(
            say_counted(
                "{number} match is new since the scan before.",
                "{number} matches are new since the scan before.",
                totals.new,
            )
        )
    if totals.merged:
        sentences.append(
            say_counted(
                "{number} match stands for very many of your pictures, which all come near to one "
                "listed photo.",
                "{number} matches stand for very many of your pictures, which all come near to one "
                "listed photo.",
                totals.merged,
            )
        )
    if data.scan.pictureless:
        sentences.append(export_words(data.scan))
    sentences.append(contradiction_words(data.scan))
    return tuple(filter(None, sentences))


def bounds_words(scan: ScanRecord) -> tuple[str, ...]:
    """How near two pictures had to be in this scan, and what that leaves to chance."""
    if not any(pack.hashes for pack in scan.packs):
        return (
            say(
                "The packs hold no fingerprints, so photos were compared by their Flickr IDs and "
                "accounts only. Copies without a known ID could not be found."
            ),
        )
    if scan.strict_bound < 0:
        return (say("Pictures were not compared by their looks in this scan."),)
    return (
        say(
            'Two pictures count as "Same picture" if at most {strict} of the 256 bits of their '
            "fingerprints differ and a second measure agrees. Up to {loose} bits they are called "
            '"Possible".',
            strict=scan.strict_bound,
            loose=max(scan.loose_bound, scan.strict_bound),
        ),
        say(
            "Different pictures differ in about 127 bits. The bounds get narrower the more "
            "pictures are compared, so that accidents stay rare. What is counted for that are "
            "fingerprints, in all eight orientations: those of whole pictures, and those of parts "
            "such as the picture without its border and its centre square."
        ),
        expectation_words(scan.expected),
        *_window_words(scan),
    )


def _window_words(scan: ScanRecord) -> tuple[str, ...]:
    """How well a part of a picture had to agree, found among thousands by looking harder."""
    strict, loose = scan.window_strict, scan.window_loose
    if strict is None or loose is None:
        return (
            say(
                "This scan did not look harder for copies that show a part of a picture. Those "
                "that an earlier scan found have the bounds of that scan."
            ),
        )
    if loose < 0:
        return (
            say(
                "By looking harder, thousands of parts of each picture are compared. So much was "
                "to be compared that none could count."
            ),
        )
    possible = _share_words(max(strict, loose))
    if strict < 0:
        return (
            say(
                "By looking harder, thousands of parts of each picture are compared. A part counts "
                "by the weight of what disagrees in its fingerprint: "
                '"Possible" up to {possible} %.',
                possible=possible,
            ),
        )
    return (
        say(
            "By looking harder, thousands of parts of each picture are compared. A part counts by "
            'the weight of what disagrees in its fingerprint: "Same picture" up to {same} %, '
            '"Possible" up to {possible} %.',
            same=_share_words(strict),
            possible=possible,
        ),
        say("Of parts: {expected}", expected=expectation_words(scan.window_expected or 0.0)),
    )


def _share_words(share: float) -> str:
    """A share in hundredths, with the places it has.

    >>> _share_words(0.0195), _share_words(0.02)
    ('1.95', '2')
    """
    text = f"{100 * share:g}"
    return decimal_words(float(text), len(text.partition(".")[2]))


def not_found_words() -> tuple[str, ...]:
    """What it means that a photo was not found."""
    return (
        say(
            "A photo without a match was not found in the lists named above, in the editions named "
            "above. This proves nothing about other datasets, other editions, or copies that were "
            "cropped or changed a lot."
        ),
        say(
            "Flickrcheck looks for photos, not for faces: another photo of the same person is not "
            "found."
        ),
    )


def moment_words(time: datetime) -> str:
    """A day and a time of the day, with the name of the time zone."""
    return say("{date}, {time}", date=date_words(time.date()), time=f"{time:%H:%M %Z}".strip())


def scanned_words(iso: str) -> str:
    """A time of the casebook (ISO 8601, UTC) for people."""
    time = datetime.fromisoformat(iso)
    return say("{date}, {time}", date=date_words(time.date()), time=f"{time:%H:%M} UTC")
