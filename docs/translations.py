"""Keeps the translations in resources/i18n/ in step with the texts in the code.

    python docs/translations.py                        update the TS files, tell what is missing
    python docs/translations.py --missing de           print what has no translation, as JSON
    python docs/translations.py --take FILE.json de    put translations of that shape in

Qt Linguist (pyside6-linguist resources/i18n/flickrcheck_de.ts) edits the same files. What is no
longer said leaves them. In JSON a text is {"text": ..., "about": ..., "said": translation}; one
that is counted has two translations in "said", for one and for many.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from filelock import FileLock

_ROOT = Path(__file__).resolve().parents[1]
FOLDER = _ROOT / "resources" / "i18n"
TRANSLATED = ("de", "fr")
_CATALOGUE = _ROOT / "resources" / "catalogue"
_OF_DATASETS = ("status", "about", "faces", "procedure", "list_files", "self_search", "lawsuits")
_PLACES = re.compile(r"\{\w+\}")


@dataclass(frozen=True, order=True)
class Message:
    """One text of the code; counted: whether it has a singular, and this is the plural."""

    text: str
    about: str = ""
    counted: bool = False


@dataclass
class Found:
    """The texts of the code, each with the modules that say it; problems: what cannot be read."""

    messages: dict[Message, set[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def messages_in_code() -> Found:
    """All that the program can say in another language, with the texts of the catalogue."""
    found = Found()
    for path in sorted((_ROOT / "flickrcheck").rglob("*.py")):
        module = path.relative_to(_ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                for message in _of(node, f"{module}:{node.lineno}", found.problems):
                    found.messages.setdefault(message, set()).add(module)
    for path in sorted(_CATALOGUE.glob("*.toml")):
        for text in _of_dataset(tomllib.loads(path.read_text("utf-8"))):
            where = path.relative_to(_ROOT).as_posix()
            found.messages.setdefault(Message(text, "catalogue"), set()).add(where)
    return found


def _of_dataset(dataset: dict[str, Any]) -> Iterator[str]:
    """What the window shows of a dataset; letters name it in their own language."""
    texts = [dataset.get(key, "") for key in _OF_DATASETS]
    texts += dataset.get("steps", []) + dataset.get("must_supply", [])
    for contact in dataset.get("contacts", []):
        texts += [contact["scope"], contact.get("note", "")]
    return filter(None, texts)


def _of(call: ast.Call, where: str, problems: list[str]) -> Iterator[Message]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("say", "marked", "kept", "say_counted", "counted"):
        return
    given: list[str | None] = [
        value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
        for value in call.args
    ]
    first = 1 if name == "counted" else 0
    if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in call.args[first : first + 2]):
        problems.append(f"{where}: a text that is put together cannot be translated")
    if name in ("say", "marked") and given and given[0] is not None:
        yield Message(given[0], (given[1] if len(given) > 1 else None) or "")
    elif name == "kept" and given and given[0] is not None:
        yield Message(given[0], "kept")
    elif name == "say_counted" and len(given) > 2 and given[1] is not None:
        yield Message(given[1], (given[3] if len(given) > 3 else None) or "", True)
    elif name == "counted" and len(given) > 1 and given[1] is not None:
        many = given[2] if len(given) > 2 else given[1] + "s"
        if many is not None:
            yield Message(f"{{number}} {many}", "", True)


def read(language: str) -> dict[Message, list[str]]:
    """The finished translations of a language; one text, or one for each form of a number."""
    path = FOLDER / f"flickrcheck_{language}.ts"
    kept: dict[Message, list[str]] = {}
    if not path.is_file():
        return kept
    for node in ElementTree.parse(path).iter("message"):
        counted = node.get("numerus") == "yes"
        message = Message(node.findtext("source", ""), node.findtext("comment", ""), counted)
        translation = node.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        said = forms if counted else [translation.text or ""]
        if said and all(said):
            kept[message] = said
    return kept


def typeset(language: str, text: str) -> str:
    """A translation with the spaces and apostrophes that French has and keyboards have not.

    >>> typeset("fr", "« Oui » : l'image") == "«\u202fOui\u202f»\u202f: l’image"
    True
    """
    if language != "fr":
        return text
    text = re.sub(r" ([:;?!»%])", "\u202f\\1", re.sub(r"« ?(?!\u202f)", "«\u202f", text))
    return re.sub(r"(?<=\w)'(?=\w)", "’", text)


def write(language: str, found: Found, kept: dict[Message, list[str]]) -> None:
    """Write the TS file: every text of the code, with its translation where there is one."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>flickrcheck</name>",
    ]
    for message in sorted(found.messages):
        said = [typeset(language, text) for text in kept.get(message, ())]
        state = "" if said else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if message.counted else "    <message>")
        for module in sorted(found.messages[message]):
            lines.append(f'        <location filename="../../{module}"/>')
        lines.append(f"        <source>{escape(message.text)}</source>")
        if message.about:
            lines.append(f"        <comment>{escape(message.about)}</comment>")
        if message.counted:
            forms = "".join(
                f"<numerusform>{escape(form)}</numerusform>" for form in said or ("", "")
            )
            lines.append(f"        <translation{state}>{forms}</translation>")
        else:
            text = escape(said[0]) if said else ""
            lines.append(f"        <translation{state}>{text}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path = FOLDER / f"flickrcheck_{language}.ts"
    half = path.with_suffix(".half")
    half.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    half.replace(path)  # whoever reads meanwhile reads a whole file


def misplaced(message: Message, said: list[str]) -> str:
    """What is wrong with a translation, "" if nothing: the places for values must be the same."""
    wanted = set(_PLACES.findall(message.text))
    for number, text in enumerate(said):
        may_lack = {"{number}"} if message.counted and number == 0 else set()
        has = set(_PLACES.findall(text))
        if not wanted - may_lack <= has <= wanted:
            return f"{text!r} has other places for values than {message.text!r}"
    edges = [message.text[:1].isspace(), message.text[-1:].isspace()]
    if any([text[:1].isspace(), text[-1:].isspace()] != edges for text in said):
        return f"{said[0]!r} begins or ends with a space where {message.text!r} does not"
    return ""


def _take(file: Path, language: str, found: Found) -> int:
    wrong = 0
    kept = read(language)
    for each in json.loads(file.read_text("utf-8")):
        said = each["said"]
        forms = said if isinstance(said, list) else [said]
        message = Message(each["text"], each.get("about", ""), isinstance(said, list))
        problem = misplaced(message, forms)
        if message not in found.messages:
            problem = f"{message.text!r} is nowhere in the code"
        if problem:
            wrong += 1
            print(problem, file=sys.stderr)
        else:
            kept[message] = forms
    write(language, found, kept)
    return wrong


def main() -> int:
    """Do what the arguments say; 1 if something is wrong or missing."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("language", nargs="?", choices=TRANSLATED)
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--take", type=Path)
    parser.add_argument("--in", dest="module", default="", help="only texts of these modules")
    wanted = parser.parse_args()
    found = messages_in_code()
    for problem in found.problems:
        print(problem, file=sys.stderr)
    with FileLock(FOLDER / ".lock"):
        if wanted.take:
            return int(_take(wanted.take, wanted.language, found) > 0)
        if wanted.missing:
            kept = read(wanted.language)
            missing = [
                {"text": each.text, "about": each.about, "said": ["", ""] if each.counted else ""}
                for each in sorted(found.messages)
                if each not in kept
                and any(wanted.module in module for module in found.messages[each])
            ]
            print(json.dumps(missing, ensure_ascii=False, indent=1))
            return 0
        lacking = 0
        for language in TRANSLATED:
            kept = read(language)
            write(language, found, kept)
            missing = sum(each not in kept for each in found.messages)
            lacking += missing
            print(f"{language}: {len(found.messages)} texts, {missing} without a translation")
    return int(bool(lacking or found.problems))


if __name__ == "__main__":
    sys.exit(main())
