"""docs/performance.md: one section for each bench script, and what machine it ran on.

Each script writes its own section between two markers and leaves the others as they are.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

INTRODUCTION = """\
# How fast, how sturdy, how large

Every number on this page was measured by a script in `tests/bench/`, which wrote its section and
can be run again on any folder of photos. Nothing here is edited by hand.
"""

SECTIONS = {
    "peers": ("Speed, beside other programs", "bench_peers.py FOLDER"),
    "workers": (
        "One worker and two",
        "bench_peers.py FOLDER --section workers --only our_fingerprint scan_1 scan_2 "
        "--groups baseline --limit 400",
    ),
    "killed-scan": ("A scan that is killed again and again", "bench_killed_scan.py FOLDER"),
    "scale": ("Up to a million files", "bench_scale.py"),
    "identity": ("Which Flickr photos files are, without decoding them", "bench_identity.py"),
    "search": ("Searching a million fingerprints", "bench_search.py FOLDER --faiss-python PYTHON"),
    "search-recall": ("Edited photos that are found", "bench_search_recall.py FOLDER"),
    "search-large": ("Ten and a hundred million fingerprints", "bench_search_large.py"),
    "crops": ("Crops and faces", "bench_crops.py PHOTOS OTHERS"),
    "parts": ("Borders, frames and squares", "bench_parts.py LISTED MINE PHOTOS"),
    "lists": ("Reading published lists", "bench_lists.py"),
    "build": ("Building a pack from a list", "bench_build.py"),
    "cluster": ("A dataset's pictures on a cluster", "bench_cluster.py FOLDER"),
    "packs": ("How large packs are, and look-ups in 99 million", "bench_packs.py FOLDER"),
    "window": ("The window with a million photos", "bench_window.py"),
    "report": ("Reports of 10,000 matches", "bench_report.py"),
    "hostile": ("Broken and malicious files", "bench_hostile.py FOLDER"),
}
"""Name of a section -> its title, and the script that writes it."""


def write_section(page: Path, name: str, text: str) -> None:
    """Replace one section of the page with Markdown that begins below the section's title.

    The page is made where there is none; a section of SECTIONS that is not in it yet is added.
    """
    content = page.read_text("utf-8") if page.exists() else INTRODUCTION
    for each in SECTIONS:
        if _begin(each) not in content:
            content = f"{content.rstrip()}\n\n{_section(each, _not_yet(each))}"
    pattern = re.compile(re.escape(_begin(name)) + ".*?" + re.escape(_end(name)) + "\n", re.DOTALL)
    content = pattern.sub(lambda _: _section(name, text), content)
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(content, "utf-8")


def _section(name: str, text: str) -> str:
    title = SECTIONS[name][0]
    return f"{_begin(name)}\n## {title}\n\n{text.strip()}\n{_end(name)}\n"


def _not_yet(name: str) -> str:
    return f"Not measured yet. `python tests/bench/{SECTIONS[name][1]}` does it."


def _begin(name: str) -> str:
    return f"<!-- {name}: begin -->"


def _end(name: str) -> str:
    return f"<!-- {name}: end -->"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first column is text, the others are numbers."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine(*packages: str) -> str:
    """A Markdown list of what the numbers depend on. packages: installed ones to name."""
    facts = {
        "Measured": f"{datetime.now(UTC):%Y-%m-%d}, at commit {_commit()}",
        "Machine": f"{_processor()}, {os.cpu_count()} cores, {_memory()}",
        "System": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "Software": ", ".join(
            [f"Python {platform.python_version()}", *map(_with_version, packages)]
        ),
    }
    return "\n".join(f"- {name}: {value}" for name, value in facts.items())


def _with_version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"no {package}"


def _commit() -> str:
    git = ["git", "-C", str(REPOSITORY)]
    try:
        asked = subprocess.run(
            [*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        )
        changed = subprocess.run([*git, "diff", "--quiet", "HEAD", "--", "flickrcheck"])
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return asked.stdout.strip() + (" with changes" if changed.returncode else "")


def _processor() -> str:
    if sys.platform == "linux":
        found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text("utf-8"))
        if found:
            return found[1].strip()
    return platform.processor() or platform.machine()


def _memory() -> str:
    try:
        size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError):  # Windows has none of these
        return "unknown memory"
    return f"{size / 2**30:.0f} GiB of memory"
