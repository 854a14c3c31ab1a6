"""What the manual says of the window is there: menus, keys, messages, words, names of files."""

from __future__ import annotations

import ast
import html
import importlib.util
import re
import sys
from pathlib import Path

import pytest
from documented import PAGES, REPOSITORY, name_of

from flickrcheck import __version__

DOCS = REPOSITORY / "docs"
MANUAL = sorted((DOCS / "manual").glob("*.md"))
_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def without_fences(page: Path) -> str:
    return re.sub(r"(?ms)^ *```.*?^ *```", "", page.read_text("utf-8"))


@pytest.fixture(scope="module")
def translated() -> dict[str, set[str]]:
    """The texts of the window in English ("en"), and all that it says in German and French."""
    texts: dict[str, set[str]] = {}
    for code in ("de", "fr"):
        file = REPOSITORY / "resources" / "i18n" / f"flickrcheck_{code}.ts"
        content = file.read_text("utf-8")
        for tag, name in (("source", "en"), ("translation", code), ("numerusform", code)):
            found = re.findall(rf"(?s)<{tag}[^>]*>([^<]*)</{tag}>", content)
            texts.setdefault(name, set()).update(_plain(html.unescape(each)) for each in found)
    return texts


def _plain(text: str) -> str:
    return text.replace("&", "").strip().rstrip(".:").strip()


def test_what_is_called_by_its_menu_stands_in_that_menu(qapp):
    from flickrcheck.gui.actions import MENUS

    menus = {menu.words(): {_plain(act.words()) for act in menu.actions if act} for menu in MENUS}
    menus["Settings"] = {"Casebooks", "Privacy", "Keys", "Language"}  # the tabs of a page
    named = 0
    for page in (*MANUAL, REPOSITORY / "README.md"):
        for words in _BOLD.findall(without_fences(page)):
            menu, _, action = words.partition(", ")
            if action and menu in menus:
                assert _plain(action) in menus[menu], f"{name_of(page)}: {words}"
                named += 1
    assert named > 20


@pytest.mark.parametrize("code", ["de", "fr"])
def test_the_first_page_in_other_languages_names_menus_and_grades_as_the_window_does(code, qapp):
    from flickrcheck.gui.actions import MENUS
    from flickrcheck.gui.rail import NAMES
    from flickrcheck.language import say, speaking

    with speaking(code):
        said = {
            f"{menu.words()}, {_plain(act.words())}"
            for menu in MENUS
            for act in menu.actions
            if act
        }
        said |= {say(name) for name in NAMES}
        roles = ("I took the photos", "I am shown in photos", "I check photos for others")
        grades = ("Listed", "Same picture", "Possible", "Account listed")
        said |= {say(text) for text in (*roles, *grades)}
    page = (DOCS / "manual" / code / "start.md").read_text("utf-8")
    assert {each for each in _BOLD.findall(page) if each not in said} == {"F1", "?"}
    english = (DOCS / "manual" / "start.md").read_text("utf-8")
    steps = [text.count("\n1. ") + text.count("\n7. ") for text in (page, english)]
    assert steps == [2, 2]


def test_buttons_that_the_pages_of_the_window_name_are_called_so(translated):
    for name in ("requests", "datasets", "letters", "settings"):
        for words in _BOLD.findall(without_fences(DOCS / "manual" / f"{name}.md")):
            parts = words.split(", ") if words.split(", ")[0] in translated["en"] else [words]
            for part in parts:
                assert _plain(part) in translated["en"] or part == "?", f"{name}.md: {words}"


def test_the_page_of_keys_is_made_from_the_list_of_actions(qapp):
    if sys.platform != "linux":
        pytest.skip("the page has the keys of Linux")
    spec = importlib.util.spec_from_file_location("make_keys", DOCS / "make_keys.py")
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    text = script.PAGE.read_text("utf-8")
    assert script.page(text) == text, "run: python docs/make_keys.py"
    assert "| Ctrl+L | Look up photos and accounts | in the whole window |" in text


def test_keys_behind_a_name_of_a_menu_are_its_keys(qapp):
    from flickrcheck.gui.actions import ACTIONS, menu_of

    keys = {
        f"{menu_of(act).words()}, {_plain(act.words())}": act.first_keys()
        for act in ACTIONS.values()
    }
    keys |= {_plain(act.words()): act.first_keys() for act in ACTIONS.values()}
    checked = 0
    for page in MANUAL:
        for words, key in re.findall(r"\*\*([^*]+)\*\* \(([^) ]+)\)", without_fences(page)):
            if words in keys:
                assert key in keys[words], f"{name_of(page)}: {words} ({key})"
                checked += 1
    assert checked > 8


def _strings() -> str:
    """All texts of the code, each on a line."""
    found = []
    for path in (REPOSITORY / "flickrcheck").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(" ".join(node.value.split()))
    return "\n".join(found)


def test_messages_in_the_page_of_troubles_are_what_the_program_says():
    page = (DOCS / "manual" / "troubleshooting.md").read_text("utf-8")
    messages = re.findall(r"(?m)^> (.+)$", page)
    assert len(messages) > 20
    texts = _strings()
    for message in messages:
        # values stand between the pieces
        pieces = [re.escape(piece.strip()) for piece in message.split("...")]
        said = re.compile(r" ?\{?\w*\}?\S* ?".join(pieces))
        assert said.search(texts), message


def test_words_of_the_glossary_are_those_of_the_window(translated):
    rows = re.findall(
        r"(?m)^\| (.+?) \| .+? \| (.*?) \| (.*?) \|$",
        (DOCS / "manual" / "words.md").read_text("utf-8"),
    )[2:]
    assert len(rows) > 20
    whole = {code: "\n".join(translated[code]).casefold() for code in ("en", "de", "fr")}
    for english, german, french in rows:
        assert german and german.casefold() in whole["de"], english
        assert french and french.casefold() in whole["fr"], english


def test_files_to_install_are_named_with_this_version():
    named = 0
    for page in PAGES:
        for version in re.findall(r"\bflickrcheck[-_](\d+\.\d+\.\d+)", page.read_text("utf-8")):
            assert version == __version__, name_of(page)
            named += 1
    assert named >= 3
