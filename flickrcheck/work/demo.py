"""The demo: a drawn photo library and a fictitious dataset in a folder of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.resource import resource
from flickrcheck.work.output import make_folder, write_whole

_WRITER = """\
# The writer of the demo's letters. For your own: flickrcheck letters --example-writer
name = "Robin Example"
email = "robin@example.org"
kind = "photographer"
law = "gdpr"
flickr_nsid = "99999999@N99"
flickr_name = "robin_example"
"""


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the demo's files are."""

    root: Path

    @property
    def photos(self) -> Path:
        """The drawn photo library."""
        return self.root / "photos"

    @property
    def casebook(self) -> Path:
        """The demo's own casebook; the person's casebook is never touched."""
        return self.root / "demo.casebook"

    @property
    def writer(self) -> Path:
        """Who writes the demo's letters."""
        return self.root / "writer.toml"

    @property
    def letters(self) -> Path:
        """The drafted letters."""
        return self.root / "letters"


def prepare(root: Path) -> DemoFolder:
    """Make the demo's folder, or take the one of an earlier demo.

    Raises UsageError where ``root`` is a file or holds other things, UnusableFileError where it
    cannot be written.
    """
    demo = DemoFolder(root)
    try:
        taken = root.exists() and not demo.writer.exists() and any(root.iterdir())
    except OSError as error:
        raise UsageError(
            f"{root} cannot be used for the demo: {os_reason(error)}. "
            "Name another folder with --out."
        ) from error
    if taken:
        raise UsageError(
            f"The folder {root} is not empty, and its files are not from the demo. "
            "Name a new folder with --out."
        )
    make_folder(root)
    if not demo.writer.exists():
        write_whole(demo.writer, _WRITER.encode())
    return demo


def example_pack() -> Path:
    """The bundled index pack of the fictitious dataset, which only the demo uses."""
    return resource("demo", "example-faces.pack")
