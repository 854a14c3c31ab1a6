"""The README and the pages of docs/: links lead somewhere, pictures are made by a script."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from documented import PAGES, REPOSITORY, name_of

DOCS = REPOSITORY / "docs"
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return re.sub(r"(?ms)^ *```.*?^ *```", "", page.read_text("utf-8"))


def slugs(page: Path) -> set[str]:
    """What links call the headings of a page, as GitHub makes it."""
    heads = re.findall(r"(?m)^#+ (.+)$", prose(page))
    return {re.sub(r"[^\w\- ]", "", head.casefold()).strip().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_to_files_and_headings_that_are_there(page):
    wrong = []
    for target in _LINK.findall(prose(page)):
        if target.startswith(("http:", "https:")):
            continue
        path, _, heading = target.partition("#")
        goal = (page.parent / path).resolve() if path else page
        if not goal.exists() or (heading and heading not in slugs(goal)):
            wrong.append(target)
    assert wrong == []


def made_by_the_script() -> set[str]:
    """The pictures that docs/make_screenshots.py saves without --all."""
    spec = importlib.util.spec_from_file_location("make_screenshots", DOCS / "make_screenshots.py")
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return {
        f"{name}.png" if look == "light" else f"{name}-{look}.png"
        for look, names in script.BEST.items()
        for name in names
    }


def test_every_picture_is_there_has_words_and_is_made_by_the_script():
    shown = {}
    for page in PAGES:
        for words, target in _PICTURE.findall(page.read_text("utf-8")):
            assert words, f"{name_of(page)}: {target} says nothing to who cannot see it"
            picture = (page.parent / target).resolve()
            assert picture.is_file(), f"{name_of(page)}: {target}"
            shown[picture] = name_of(page)
    assert {path.parent for path in shown} == {DOCS / "screenshots"}
    assert {path.name for path in shown} == made_by_the_script()
    assert {path.name for path in (DOCS / "screenshots").iterdir()} == made_by_the_script()


@pytest.mark.parametrize("page", sorted((DOCS / "manual").glob("*.md")), ids=name_of)
def test_a_page_of_the_manual_is_short_and_has_one_title(page):
    lines = page.read_text("utf-8").splitlines()
    assert lines[0].startswith("# ") and len(lines) <= 250
    assert sum(line.startswith("# ") for line in prose(page).splitlines()) == 1
