"""``flickrcheck doctor``: whether everything is here that it needs, and how fast it will be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flickrcheck.errors import ExitCode

if TYPE_CHECKING:
    from flickrcheck.work.doctor import Finding

_MARKS = {"good": "ok", "remark": "note", "problem": "PROBLEM"}


@click.command()
@click.option(
    "--photos", type=click.IntRange(1, 100_000_000), default=50_000, show_default=True,
    help="Estimate a first scan of so many photos.",
)  # fmt: skip
@click.option(
    "--casebook", type=click.Path(path_type=Path, readable=False),
    help="Look at the disk of this casebook. Default: your own casebook.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def doctor(photos: int, casebook: Path | None, as_json: bool) -> int:
    """Look whether everything works here, and how long a scan will take.

    Looks at the program, Qt's libraries, fonts, picture formats, packs, folders and disks, speed,
    and notes of crashes. Changes none of your files. Leaves with code 5 where something does not
    work.
    """
    from flickrcheck.work.doctor import State, examine

    findings = []
    for finding in examine(photos, _window, casebook):
        findings.append(finding)
        if not as_json:
            click.echo(f"{_MARKS[finding.state]:<8}{finding.part:<9}{finding.text}")
    broken = sum(finding.state is State.PROBLEM for finding in findings)
    if as_json:
        told = {"problems": broken, "findings": [asdict(finding) for finding in findings]}
        click.echo(json.dumps(told, indent=1, allow_nan=False))
    elif broken:
        click.echo(f"\n{broken} of {len(findings)} need something done.")
    else:
        click.echo("\nEverything works.")
    return ExitCode.UNUSABLE_FILE if broken else ExitCode.DONE


def _window() -> Iterator[Finding]:
    from flickrcheck.printing.qt_state import qt_state
    from flickrcheck.work.doctor import Finding, State

    version, lacking = qt_state()
    details = {"qt": version, "missing": lacking}
    if lacking:
        words = "; ".join(f"{library} is in {packages}" for library, packages in lacking.items())
        yield Finding(
            "window", State.PROBLEM,
            f"The window cannot open: libraries of the system are missing. {words}.",
            details,
        )  # fmt: skip
    elif not version:
        yield Finding(
            "window", State.PROBLEM,
            "The window cannot open because PySide6 does not load. Install flickrcheck again.",
            details,
        )  # fmt: skip
    else:
        yield Finding("window", State.GOOD, f"Qt {version} loads with all its libraries.", details)
