r"""Turns a template and its values into the subject and the body of a letter.

Templates are Jinja2 in a sandbox, where an undefined name is an error; values are put in once and
never read as templates. Line breaks in a template mean nothing beyond the end of a paragraph (an
empty line) and of a list's item, so that its sentences may be wrapped and be chosen by conditions:
see docs/letters.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from flickrcheck.model import LetterKind, LetterLanguage
from flickrcheck.resource import resource
from flickrcheck.work.letters.phrases import words_of

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

LETTER_LANGUAGES: Final[tuple[LetterLanguage, ...]] = get_args(LetterLanguage)

# In place of "- " and "#. " at the start of a template's line: no value holds such characters, so
# that a name that starts with "- " does not become an item of a list.
_ITEM, _NUMBERED = "\x01", "\x02"
_ITEM_MARK: Final = re.compile(r"^[ \t]*- (?=.)", re.MULTILINE)
_NUMBER_MARK: Final = re.compile(r"^[ \t]*#\. (?=.)", re.MULTILINE)
_SPACES: Final = re.compile(r"[ \t]+")


def render(
    kind: LetterKind, language: LetterLanguage, values: Mapping[str, object]
) -> tuple[str, str]:
    """The subject and the body of a letter.

    Raises jinja2.UndefinedError where a template asks for what ``values`` do not have.
    """
    text = _letter_templates(language).get_template(f"{kind}.txt").render(values)
    subject, *body = _paragraphs(text)
    return subject, "\n\n".join(body)


def language_for(kind: LetterKind, wanted: LetterLanguage) -> LetterLanguage:
    """The wanted language where this kind is whole in it, else English: never a mixture."""
    return wanted if wanted in languages_of(kind) else "en"


@cache
def languages_of(kind: LetterKind) -> tuple[LetterLanguage, ...]:
    """The languages in which a kind of letter is whole: its own template, all shared parts and all
    words."""
    return tuple(
        language for language in LETTER_LANGUAGES if language == "en" or _is_whole(kind, language)
    )


def _is_whole(kind: LetterKind, language: LetterLanguage) -> bool:
    own = resource("letters", language)
    shared = {path.name for path in resource("letters", "en").glob("_*.txt")}
    needed = {f"{kind}.txt", "words.toml", *shared}
    if not all((own / name).is_file() for name in needed):
        return False
    return words_of(language).texts.keys() >= words_of("en").texts.keys()


def squeezed(value: str) -> str:
    """A value with single spaces only, as text that is laid out in paragraphs has them."""
    value = value.strip(" \t")
    return _SPACES.sub(" ", value) if "  " in value or "\t" in value else value


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a rendered template; the lines in one are items of a list and what
    announces them."""
    paragraphs: list[list[str]] = []
    in_list, ended, number = False, True, 0
    for raw in text.split("\n"):
        line = squeezed(raw)
        if not line:
            ended = True
            continue
        if line[0] in (_ITEM, _NUMBERED):
            if ended and not in_list:
                paragraphs.append([])
            number = number + 1 if in_list else 1
            mark = "- " if line[0] == _ITEM else f"{number}. "
            paragraphs[-1].append(mark + line[1:])
            in_list = True
        elif ended:
            paragraphs.append([line])
            in_list = False
        else:
            paragraphs[-1][-1] += f" {line}"
        ended = False
    return ["\n".join(lines) for lines in paragraphs]


@cache
def _letter_templates(language: LetterLanguage) -> SandboxedEnvironment:
    words = words_of(language)

    def finalize(value: object) -> object:
        return words.number(value) if type(value) is int else value

    environment = sandbox(resource("letters", language), _marked, finalize)
    environment.filters["listed"] = words.listed
    environment.globals["word"] = words.said
    return environment


def sandbox(
    folder: Path,
    change: Callable[[str], str] | None = None,
    finalize: Callable[[object], object] | None = None,
) -> SandboxedEnvironment:
    """An environment for plain text: nothing is escaped, and values are never templates.

    change: what to do to the text of a template before it is read; finalize: to a value before it
    is put in.
    """
    from jinja2 import FileSystemLoader, FunctionLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    files = FileSystemLoader(folder)
    environment = SandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=finalize,
        auto_reload=False,  # they are part of the program
    )

    def load(name: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        text, path, current = files.get_source(environment, name)
        return (change(text) if change else text), path, current

    environment.loader = FunctionLoader(load)
    return environment


def _marked(template: str) -> str:
    return _NUMBER_MARK.sub(_NUMBERED, _ITEM_MARK.sub(_ITEM, template))
