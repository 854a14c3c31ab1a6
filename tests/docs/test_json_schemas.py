"""What the program prints for other programs is as docs/schemas/ says, field by field."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from documented import REPOSITORY, run_here
from jsonschema import Draft202012Validator

from flickrcheck.cli.main import main_group, run
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook

SCHEMAS = REPOSITORY / "docs" / "schemas"
NAMES = sorted(path.stem for path in SCHEMAS.glob("*.json"))
OWN = "--casebook own.casebook"

PRINTED = {
    "scan": (
        f"scan pictures broken-pictures {OWN} --pack mine.pack --json",
        f"recheck {OWN} --pack mine.pack --json",
    ),
    "identify": (
        "identify pictures https://flic.kr/p/2p4QbKN nothing --json",
        "identify pictures https://flic.kr/p/2p4QbKN --explain --json",
    ),
    "lookup": (
        "lookup 99999999@N99 99999000002 https://flic.kr/p/2p4QbKN nobody --json",
        "lookup --file old-letters.txt --export flickr-export --json",
    ),
    "doctor": ("doctor --photos 10 --json",),
    "letters": (
        f"letters {OWN} --writer writer.toml --out letters --json",
        f"letters {OWN} --writer writer.toml --out letters --access --json",
    ),
    "letters-proposed": (f"letters {OWN} --writer writer.toml --propose --json",),
    "requests": (
        f"requests list {OWN} --json",
        "requests list --casebook empty.casebook --json",
        f"requests due {OWN} --within 9w --json",
    ),
    "request": (
        f"requests sent 1 {OWN} --json",
        f"requests received 1 {OWN} --json",
        f"requests state 1 extended {OWN} --json",
        f"requests answer 1 --file answer.eml {OWN} --json",
        f"requests state 1 done {OWN} --json",
        f"requests undo 1 {OWN} --json",
        f"requests law 1 ccpa {OWN} --json",
        f"requests show 1 {OWN} --json",
        f"requests sent 2 {OWN} --json",
        f"requests draft 2 reply-links --writer writer.toml --out letters {OWN} --json",
        f"requests state 2 replied {OWN} --json",
    ),
    "requests-written": (
        f"requests ics days.ics {OWN} --json",
        f"requests export exported.json {OWN} --json",
    ),
    "requests-taken": (f"requests import requests.json {OWN} --anyway --json",),
    "datasets": ("datasets list --json",),
    "dataset": ("datasets show example-faces --json", "datasets show coco --json"),
    "packs": ("index list --json",),
    "trusted": ("index trust --json",),
    "pack": ("index info mine.pack --json", "index info pipa.pack --json"),
    "pack-diff": ("index diff pipa.pack other.pack --json",),
    "pack-entries": (
        "index export mine.pack --format json",
        "index export pipa.pack --format jsonl",
    ),
    "bench": ("bench pictures --photos 2 --jobs 1 --json",),
    "asked": (f"asked which-photo-is-this.flickrcheck-request.json {OWN} --json",),
}
"""By schema the commands that print it."""

WRITTEN = {
    "report": (
        f"report {OWN} --out report.json",
        f"report {OWN} --redact --out redacted.json",
    ),
    "summary": (
        "report --summary own.casebook clients photo.jpg --out summary.json",
        "report --summary own.casebook clients --redact --out redacted-summary.json",
    ),
    "requests-file": (f"requests export all-requests.json {OWN}",),
    "build-report": (
        "index build --dataset pipa --list pictures.txt --images pictures --out r.pack --report"
        " rows.json",
    ),
}
"""By schema the commands that write it; the file is the word that ends with .json."""


REFUSED = {
    "scan no-such-folder --json": 2,
    "recheck --casebook no.casebook --json": 5,
    "identify --json": 2,
    "lookup --file no-such-text --json": 2,
    "letters --writer no.toml --propose --json": 2,
    "letters --casebook photo.jpg --writer writer.toml --out letters --json": 5,
    "requests list --casebook no.casebook --json": 5,
    "requests due --within soon --json": 2,
    "requests show 99 --json": 2,
    "requests sent 99 --json": 2,
    "requests received 99 --json": 2,
    "requests state 1 extended --json": 2,
    "requests answer 99 --file answer.eml --json": 2,
    "requests undo 99 --json": 2,
    "requests law 99 ccpa --json": 2,
    "requests draft 99 reply-links --writer writer.toml --out letters --json": 2,
    "requests ics no-such-folder/a.ics --json": 5,
    "requests export no-such-folder/a.json --json": 5,
    "requests import photo.jpg --json": 5,
    "datasets show no-such-dataset --json": 2,
    "datasets show coco --casebook photo.jpg --json": 5,
    "index info no.pack --json": 5,
    "index diff no.pack mine.pack --json": 5,
    "index export no.pack --format json": 5,
    "bench no-such-folder --json": 2,
    "asked photo.jpg --json": 2,
}
"""Commands that can do nothing, and the exit codes that say so."""


def schema(name: str) -> dict[str, Any]:
    return json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))


def wrong(name: str, value: Any) -> list[str]:
    """What a value has against its schema, each with its place."""
    found = Draft202012Validator(schema(name)).iter_errors(value)
    return [
        f"docs/schemas/{name}.json, {error.json_path}: {error.message[:300]}" for error in found
    ]


def values(text: str, command: str) -> list[Any]:
    """The whole output, or each of its lines."""
    if "identify" in command:
        return [json.loads(line) for line in text.splitlines()]
    if "jsonl" in command:
        return [[json.loads(line) for line in text.splitlines()]]
    return [json.loads(text)]


@pytest.fixture
def scanned_place(place, some_photos, in_this_process) -> Path:
    """The folder with a casebook that has matches of all kinds, verdicts and requests."""
    shutil.copytree(some_photos, "pictures", dirs_exist_ok=True)
    Path("pictures.txt").write_text("99999000001\n99999000002\nrubbish\n")
    Casebook.open(Path("empty.casebook"), create=True).close()
    assert run(["index", "add", "mine.pack"]) == 0
    for dataset, out in (("all_data.txt", "pipa.pack"), ("pictures.txt", "other.pack")):
        list_of = ["--dataset", "pipa", "--list", dataset, "--out", out]
        assert run(["index", "build", *list_of, "--edition", "1"]) == 0
    assert run(["scan", "pictures", "--pack", "mine.pack", *OWN.split()]) == 0
    with Casebook.open(Path("own.casebook")) as book:
        for stored, verdict in zip(list(book.matches()), Verdict, strict=False):
            book.set_verdict([stored.id], verdict)
    assert run(["letters", "--writer", "writer.toml", "--out", "letters", *OWN.split()]) == 0
    return place


def _refused_wrongly() -> list[tuple[str, int, str, str]]:
    """Which of REFUSED print half JSON, no sentence, or end with another code."""
    found = []
    for command, code in REFUSED.items():
        ran = run_here(f"flickrcheck {command}")
        sentence = ran.err.startswith(("flickrcheck: ", "Usage: "))
        if (ran.code, ran.out) != (code, "") or not sentence:
            found.append((command, ran.code, ran.out[:80], ran.err[:200]))
    return found


def test_what_commands_print_and_write_is_as_the_schemas_say(scanned_place):
    problems = []
    for name, commands in (PRINTED | WRITTEN).items():
        for command in commands:
            ran = run_here(f"flickrcheck {command}")
            assert ran.code in (0, 3), f"{command}: {ran.err}"
            text = ran.out
            if name in WRITTEN:
                file = next(word for word in command.split()[::-1] if word.endswith(".json"))
                text = Path(file).read_text("utf-8")
            for value in values(text, command):
                problems += [f"{command}: {each}" for each in wrong(name, value)]
    assert not problems, "\n".join(problems)


def test_every_command_with_json_is_refused_once():
    for command in _with_json(main_group, ""):
        # these take nothing that could be wrong
        assert command in ("datasets list", "doctor", "index list", "index trust") or any(
            each.startswith(f"{command} ") for each in REFUSED
        ), command


def test_progress_requests_to_photographers_and_what_is_refused_are_as_the_schemas_say(
    scanned_place,
):
    assert _refused_wrongly() == []
    ran = run_here("flickrcheck scan no-such-folder --json --json-progress")
    [line] = [json.loads(line) for line in ran.err.splitlines()]
    assert wrong("scan-progress", line) == [] and (line["exit_code"], ran.out) == (2, "")
    ran = run_here(f"flickrcheck scan pictures {OWN} --pack mine.pack --json --json-progress")
    lines = [json.loads(line) for line in ran.err.splitlines()]
    assert {line["event"] for line in lines} == {"start", "progress", "end"}
    assert [each for line in lines for each in wrong("scan-progress", line)] == []
    asked = json.loads(Path("which-photo-is-this.flickrcheck-request.json").read_text("utf-8"))
    assert wrong("photo-request", asked) == []


def _with_json(command: click.Command, path: str) -> Iterator[str]:
    """The sub-commands that have --json."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner
            yield from _with_json(inner, f"{path} {name}".strip())
    elif any("--json" in parameter.opts for parameter in command.params):
        yield path


def test_every_command_with_json_has_a_schema():
    shown = [command for commands in PRINTED.values() for command in commands]
    for command in _with_json(main_group, ""):
        assert any(each.startswith(command) and "--json" in each for each in shown), command
    assert {*PRINTED, *WRITTEN, "scan-progress", "photo-request"} == set(NAMES)
    page = (REPOSITORY / "docs" / "manual" / "command-line.md").read_text("utf-8")
    assert [name for name in NAMES if f"(../schemas/{name}.json)" not in page] == []


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "properties" in value and isinstance(value["properties"], dict):
            yield value
        for each in value.values():
            yield from _objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from _objects(each)


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_lets_no_unknown_field_pass(name):
    found = schema(name)
    Draft202012Validator.check_schema(found)
    objects = list(_objects(found))
    assert objects
    for each in objects:
        assert each.get("additionalProperties") is False, each["properties"].keys()


def test_a_new_field_is_noticed():
    value = {"added": 1, "gained": 0, "same": 0, "apart": []}
    assert wrong("requests-taken", value) == []
    [problem] = wrong("requests-taken", value | {"later": 1})
    assert "later" in problem
