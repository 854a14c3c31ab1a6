"""What notes of crashes may say: words of the program, and nothing of the person's."""

from __future__ import annotations

import contextlib
import getpass
import platform
import re
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from types import CodeType
from typing import Final

LEFT_OUT: Final = "…"
"""Stands for what is not told."""

_WORD: Final = re.compile(r"[^\W\d]\w*|\d+")
# values that words and small numbers stand in as well: what is quoted, paths (which hold spaces,
# so without quotes they last to the end of the line), addresses, and numbers side by side, as those
# of a place on Earth, a telephone, a day of birth or a computer
_QUOTED: Final = re.compile(r"""(?<!\w)(?:'[^']*'|"[^"]*"|`[^`]*`|“[^”]*”|«[^»]*»)""")
_UNQUOTED_PATH: Final = re.compile(r"""(?<![^\s:=(])[^\s'"`]*[/\\][^'"`\n]*""")
_TOKEN: Final = re.compile(r"\S+")
_NUMBERS: Final = re.compile(r"\d+(?:[^\w\n]{1,3}\d+)+")
_OF_VALUES: Final = re.compile(r"[/\\@]")
# of the messages that Python, its decoders and SQLite give most often
_PHRASES_TEXT: Final = """\
a already an and are argument arguments as associated at attribute attributes bad be before
being bool broken but by byte bytes callable can cannot changed codec concatenate connection
constraint corrupt database decode dict dictionary directory disk division does during encode
end Errno error exceeded exist exists expected failed False file float for format found free
from full function given got has have I image in index indices int integer integers invalid is
it item items iterable iteration keyword large length list literal local locked malformed
maximum memory missing module mode must name no No None NoneType non not object of on only open
operand operation or ordinal out permission Permission denied pop position positional range
read recursion referenced required return sequence set size space str string subscriptable such
support supported takes than the to too True tuple type types unable unexpected unhashable
unknown unpack unsupported value values variable was where with write zero"""
_PHRASES: Final = frozenset(_PHRASES_TEXT.split())


def place_of(code: CodeType) -> str:
    """Where in the program or in a library a file of code is, without the folders above."""
    return shortened(code.co_filename) or "elsewhere"


def shortened(name: str) -> str:
    """The path of a file of code below the folder that it was installed in; "" for others."""
    if name.startswith("<frozen "):
        return name
    path = name.replace("\\", "/")
    if re.match(r"(?:flickrcheck|PySide6|PIL|numpy)/", path):  # as in a frozen program
        return path
    own = str(Path(__file__).parent).replace("\\", "/")
    if path.startswith(own + "/"):
        return f"flickrcheck{path[len(own) :]}"
    for root in _roots():
        if path.startswith(root + "/"):
            return path[len(root) + 1 :]
    return ""


def _roots() -> list[str]:
    paths = sysconfig.get_paths()
    roots = {paths[name] for name in ("purelib", "platlib", "stdlib")}
    shown = {root.replace("\\", "/").rstrip("/") for root in roots}
    return sorted(shown, key=len, reverse=True)


def function_of(code: CodeType) -> str:
    """The name of a function of the program or of a library."""
    return code.co_qualname if shortened(code.co_filename) else LEFT_OUT


def harmless(words: str, codes: Iterable[CodeType] = ()) -> str:
    """The words of an error without what does not come from the program itself.

    codes: of the functions it passed through, whose own words may stay.

    >>> harmless("[Errno 2] No such file or directory: '/home/anna/beach.jpg'")
    "[Errno 2] No such file or directory: '/…'"
    """
    personal, known = _personal(), set(_PHRASES)
    for code in codes:
        if shortened(code.co_filename):
            known |= _own_words(code)

    def kept(found: re.Match[str]) -> str:
        word = found[0]
        if word.isdigit():
            return word if len(word) <= 3 else LEFT_OUT
        return word if word in known and word.casefold() not in personal else LEFT_OUT

    for shape in (_QUOTED, _UNQUOTED_PATH, _TOKEN):
        words = shape.sub(lambda found: _emptied(found[0]), words)
    words = _NUMBERS.sub(LEFT_OUT, words)
    said = _WORD.sub(kept, words)
    # runs of what was left out tell by their shape what it was
    return re.sub(rf"{LEFT_OUT}(?:[^\w\s{LEFT_OUT}'\"]*{LEFT_OUT}|\s+{LEFT_OUT})+", LEFT_OUT, said)


def _emptied(words: str) -> str:
    """Without its words where it is a value: a path, an address, or more than a name of code."""
    is_value = _OF_VALUES.search(words) or len(words.split()) > 1
    return _WORD.sub(LEFT_OUT, words) if is_value else words


def _own_words(code: CodeType) -> set[str]:
    texts = [const for const in code.co_consts if isinstance(const, str)]
    names = (*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars)
    return set(_WORD.findall(" ".join(texts))) | set(names)


def _personal() -> frozenset[str]:
    """Names of the person and their computer: never kept, whatever else they mean."""
    found = {part for part in Path.home().parts if len(part) > 2} if _has_home() else set()
    with contextlib.suppress(Exception):
        found.add(getpass.getuser())
    found.add(platform.node())
    found -= {"home", "Users", "root"}
    words = (word.casefold() for name in found for word in _WORD.findall(name))
    return frozenset(word for word in words if len(word) > 2)


def _has_home() -> bool:
    try:
        Path.home()
    except RuntimeError:
        return False
    return True
