"""The manual as the help shows it: which chapters there are, and their text with links of its own.

The chapters are the pages of docs/ that come along with the program. They are in English, but for
the first, which the other languages of the window have as well.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from flickrcheck.gui.rail import (
    DATASETS,
    LETTERS,
    MATCHES,
    OVERVIEW,
    PHOTOS,
    REQUESTS,
    SETTINGS,
)
from flickrcheck.language import spoken
from flickrcheck.resource import document

START: Final = "manual/start.md"
OF_PAGE: Final[Mapping[int, str]] = MappingProxyType(
    {
        OVERVIEW: "manual/overview.md",
        PHOTOS: "manual/photos.md",
        MATCHES: "manual/matches.md",
        LETTERS: "manual/letters.md",
        REQUESTS: "manual/requests.md",
        DATASETS: "manual/datasets.md",
        SETTINGS: "manual/settings.md",
    }
)
"""The chapter about each page of the window."""

CHAPTERS: Final = (
    START,
    *OF_PAGE.values(),
    "manual/grades.md",
    "manual/identity.md",
    "manual/privacy.md",
    "manual/packs.md",
    "manual/agencies.md",
    "manual/command-line.md",
    "manual/troubleshooting.md",
    "manual/words.md",
    "manual/keys.md",
    "manual/developers.md",
    "matching.md",
    "looking-harder.md",
    "lists.md",
    "pack-making.md",
    "pack-format.md",
    "catalogue.md",
)
"""Their names in docs/, in the order in which the help lists them."""

_PICTURE: Final = re.compile(r"(?m)^ *!\[[^\]]*\]\([^)]*\)\n*")
_COMMENT: Final = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_LINK: Final = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_FENCE: Final = re.compile(r"(?ms)^ *```.*?^ *```$")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter. text: Markdown without pictures; its links lead to chapters, as their names in
    CHAPTERS, with "#" and the slug of a heading where they lead there."""

    name: str
    title: str
    text: str

    @property
    def folded(self) -> str:
        """Its text in small letters."""
        return self.text.casefold()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter under one heading. place: the slug of the heading, "" for the first,
    which is the chapter's title; folded: its text in small letters, with the heading."""

    heading: str
    place: str
    folded: str


def chapters() -> tuple[Chapter, ...]:
    """All chapters that are there; none in a damaged installation. In another language than English
    its own first page goes before the English one."""
    return _chapters_in(spoken())


@cache
def _chapters_in(language: str) -> tuple[Chapter, ...]:
    found = []
    for name in (own_start(language), *CHAPTERS):
        try:
            text = document(*name.split("/")).read_text(encoding="utf-8")
        except OSError:
            continue
        if name not in {each.name for each in found}:
            found.append(_chapter(name, text))
    return tuple(found)


def own_start(language: str) -> str:
    """The first page in a language of the window."""
    return START if language == "en" else f"manual/{language}/start.md"


@cache
def sections(chapter: Chapter) -> tuple[Section, ...]:
    """The parts of a chapter, in their order."""
    found: list[tuple[str, list[str]]] = []
    fenced = False
    for line in chapter.text.splitlines():
        fenced ^= line.lstrip().startswith("```")
        if not found or (line.startswith("#") and not fenced):
            found.append((line.lstrip("# ").strip(), []))
        found[-1][1].append(line.casefold())
    return tuple(
        Section(heading, slug(heading) if number else "", "\n".join(lines))
        for number, (heading, lines) in enumerate(found)
    )


def slug(heading: str) -> str:
    """What a link calls a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).strip().replace(" ", "-")


def _chapter(name: str, text: str) -> Chapter:
    title = text.partition("\n")[0].removeprefix("# ").strip()
    text = _COMMENT.sub("", _PICTURE.sub("", text))
    parts = []
    end = 0
    for fence in _FENCE.finditer(text):  # what looks like a link in a command is none
        parts += [_own_links(name, text[end : fence.start()]), fence[0]]
        end = fence.end()
    return Chapter(name, title, "".join([*parts, _own_links(name, text[end:])]))


def _own_links(name: str, text: str) -> str:
    """Links to chapters by their names; of others the address is told, as nothing is opened."""

    def own(found: re.Match[str]) -> str:
        words, target = found[1], found[2]
        page, _, place = target.partition("#")
        if page.startswith(("http:", "https:")):
            return words if words == target else f"{words} ({target})"
        goal = posixpath.normpath(posixpath.join(posixpath.dirname(name), page)) if page else name
        if goal in CHAPTERS:
            return f"[{words}]({goal}{'#' * bool(place)}{place})"
        return f"{words} (docs/{goal})"

    return _LINK.sub(own, text)
