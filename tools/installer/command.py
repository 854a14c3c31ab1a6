"""``python build_installer.py``: checks, builds, tries out, packs, and lists what was made."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.installer import artefacts, bundle, checks, compare, smoke
from tools.installer.environment import Environment, make_environment, make_wheel, verify_packs
from tools.installer.facts import (
    NAME,
    REPOSITORY,
    BuildError,
    Release,
    maintainer,
    source_date,
    version,
)
from tools.installer.running import step, warn


@dataclass(frozen=True, slots=True)
class Plan:
    """What one build makes, of what, and where."""

    formats: tuple[str, ...]
    packs: list[Path]
    constraints: Path | None
    release: Release


def main(arguments: Sequence[str] | None = None) -> int:
    """Build; the exit code is 0, or 1 where a problem was said."""
    asked = _parser().parse_args(arguments)
    formats = tuple(asked.only or checks.formats_of())
    out = asked.out.absolute()
    work = (asked.work or Path(tempfile.gettempdir())).absolute()
    try:
        found = checks.problems(
            formats, asked.pack, [work, out], asked.constraints,
            dirty_is_fine=asked.allow_dirty, builds=2 if asked.twice else 1,
        )  # fmt: skip
        if found:
            raise BuildError("\n".join(["Nothing was built:", *found]))
        if asked.check:
            print("Nothing speaks against a build.")
            return 0
        plan = Plan(
            formats, [pack.absolute() for pack in asked.pack], asked.constraints,
            Release(version(), maintainer(), source_date()),
        )  # fmt: skip
        work.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="flickrcheck-build-", dir=work) as folder:
            _build_all(plan, out, Path(folder), twice=asked.twice)
    except BuildError as error:
        print(f"build_installer: {error}", file=sys.stderr)
        return 1
    except OSError as error:  # a disk that became full, or a folder that was taken away
        print(f"build_installer: The build cannot go on: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("build_installer: Stopped; what an earlier build made is untouched.", file=sys.stderr)
        return 1
    return 0


def _build_all(plan: Plan, out: Path, work: Path, *, twice: bool) -> None:
    made = work / "made"
    environment = _build(plan, made, work / "first")
    notes = _not_checked(plan)
    if twice:
        again = work / "made again"
        _build(plan, again, work / "second")
        different = compare.differences(made, again)
        different += [
            f"inside the program: {each}"
            for each in compare.differences(work / "first" / "bundle", work / "second" / "bundle")
        ]
        print("Two builds agree in every byte." if not different else "Two builds differ:")
        for each in different:
            print(f"    {each}")
        notes += [f"a second build differed: {each}" for each in different]
    for line in artefacts.write_lists(made, environment, plan.release.version, notes):
        print(line)
    replace_made(out, made)
    for note in notes:
        warn(note)


def replace_made(out: Path, made: Path) -> None:
    """Put what was made where it was asked for, in place of what an earlier build made there."""
    out.mkdir(parents=True, exist_ok=True)
    for old in artefacts.listed(out):
        old.unlink(missing_ok=True)
    for new in sorted(made.iterdir()):
        shutil.move(new, out / new.name)


def _build(plan: Plan, out: Path, work: Path) -> Environment:
    """One build from the source to the packages."""
    with step("Making the sdist, and the wheel from it"):
        wheel = make_wheel(work, out, plan.release.seconds)
    with step("Making a fresh environment with what the program needs at run time"):
        environment = make_environment(work, wheel, plan.constraints)
        verify_packs(environment, plan.packs)
    with step("Building the program with PyInstaller"):
        built = bundle.build(environment, work, plan.packs, plan.release.seconds)
    with step("Trying out the built program: demo, reports, calendar, window"):
        smoke.try_out(bundle.program_of(built), work / "home", plan.release.version, plan.packs)
    if sys.platform == "win32":
        _make_for_windows(plan, built, out, work)
    elif sys.platform == "darwin":
        _make_for_macos(plan, built, out, work)
    else:
        _make_for_linux(plan, environment, built, out, work)
    return environment


def _make_for_linux(
    plan: Plan, environment: Environment, built: Path, out: Path, work: Path
) -> None:
    from tools.installer import archive, debian, linux_tree, rpm

    with step("Making the menu entry, the manual page and the completions"):
        shared = linux_tree.make_shared(
            environment, built, work / "icons", work, plan.release.seconds
        )
    tree = work / "tree"
    for name, make in (("deb", debian.make_deb), ("rpm", rpm.make_rpm)):
        if name in plan.formats:
            with step(f"Making the .{name}"):
                linux_tree.lay_out(built, shared, tree)
                make(tree, out, work, plan.release)
                shutil.rmtree(tree)
    if "tar" in plan.formats:
        with step("Making the .tar.xz"):
            archive.make_archive(
                built, shared, out, work, plan.release, linux_tree.least_glibc(built)
            )  # fmt: skip


def _make_for_windows(plan: Plan, built: Path, out: Path, work: Path) -> None:
    from tools.installer.windows import make_setup

    if "setup" in plan.formats:
        with step("Making the installer"):
            make_setup(built, work / "icons", out, version=plan.release.version)


def _make_for_macos(plan: Plan, built: Path, out: Path, work: Path) -> None:
    from tools.installer.facts import machine
    from tools.installer.macos import make_dmg

    if "dmg" in plan.formats:
        with step("Making the disk image"):
            make_dmg(built, out / f"{NAME}-{plan.release.version}-macos-{machine()}.dmg", work)


def _not_checked(plan: Plan) -> list[str]:
    """What this build does not prove, said so that nobody takes it for proven."""
    notes = []
    if sys.platform == "win32":
        notes.append("The installer was made, and not installed: try it on another account.")
    elif sys.platform == "darwin":
        notes.append("The disk image was made, and not opened on another Mac.")
    else:
        notes.append("Nothing was built for Windows and macOS: run this script there.")
        notes.append("The packages were made, and not installed: see docs/building.md.")
    if not plan.packs:
        notes.append("No pack was bundled: people add lists and packs themselves.")
    return notes


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build_installer.py",
        description="Build what people install: on Linux a .deb, a .rpm and a .tar.xz, on Windows "
        "an installer, on macOS a disk image; everywhere the wheel, the source and check sums.",
    )
    parser.add_argument(
        "--pack",
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE",
        action="extend",
        help="index packs to put into the program; each is read from end to end before",
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=checks.formats_of(),
        help="make only this; may be repeated",
    )
    parser.add_argument(
        "--out", type=Path, default=REPOSITORY / "dist", help="where to put them (default: dist)"
    )
    parser.add_argument(
        "--work", type=Path, help="a folder with 3 GiB of room; what is made there is deleted"
    )
    parser.add_argument(
        "--constraints",
        type=Path,
        metavar="FILE",
        help="take the versions of dependencies that an earlier build wrote down",
    )
    parser.add_argument("--twice", action="store_true", help="build twice and name differences")
    parser.add_argument("--check", action="store_true", help="only say what speaks against a build")
    parser.add_argument(
        "--allow-dirty", action="store_true", help="also build what is not committed, to try it out"
    )
    return parser
