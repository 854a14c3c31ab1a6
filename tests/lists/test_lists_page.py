"""The page on lists says of each format what the program says."""

from pathlib import Path

from flickrcheck.lists import FORMATS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "lists.md"


def test_the_page_names_every_format_and_what_it_leaves_out():
    page = PAGE.read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert rows == [f"| `{name}` | {f.about} | {f.ignored} |" for name, f in FORMATS.items()]
