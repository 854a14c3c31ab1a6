"""What the stages of one scan share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from flickrcheck.flickr.identify import Identifier
from flickrcheck.kept import kept
from flickrcheck.photo.walk_events import Sidecar
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.work.bounds import Bounds
from flickrcheck.work.check_events import Control
from flickrcheck.work.check_roots import Roots
from flickrcheck.work.searches import Searches
from flickrcheck.work.tree_files import TreeFiles

MOST_UNLISTED = 10_000  # that are named one by one


@dataclass(frozen=True, slots=True)
class Options:
    """How to scan. jobs: worker processes; the others are those of ``check.scan``."""

    jobs: int
    exclude: Sequence[str] = ()
    packages: bool = False
    retry: bool | Collection[int] = False
    low_priority: bool = False
    look_harder: bool | None = None


@dataclass
class Run:
    """One scan under way.

    photos: files met; errors: what could not be read so far; written: matches written; vanished:
    why the scan had to stop, a sentence, "" as long as it need not; videos: paths of those met.
    """

    casebook: Casebook
    writer: ScanWriter
    roots: Roots
    searches: Searches
    control: Control
    options: Options
    files: TreeFiles = field(default_factory=TreeFiles)
    identifier: Identifier = field(init=False)
    bounds: Bounds = Bounds(0, 0, 0.0)  # noqa: RUF009 - it is frozen
    photos: int = 0
    errors: int = 0
    written: int = 0
    vanished: str = ""
    videos: list[str] = field(default_factory=list)
    _unlisted: list[tuple[str, str]] = field(default_factory=list)
    _more_unlisted: int = 0

    def __post_init__(self) -> None:
        self.identifier = Identifier(self.files)

    def take_sidecar(self, sidecar: Sidecar) -> None:
        """Take note of a file that may say which Flickr photos pictures are."""
        self.files.expect(sidecar.path, sidecar.size, sidecar.mtime_ns)
        self.identifier.add_sidecar(sidecar.path)

    @property
    def stopped(self) -> bool:
        """Whether no further work is to be taken up."""
        return self.control.stop.is_set() or bool(self.vanished)

    def look_at_roots(self) -> bool:
        """Whether what is scanned is still there; if not, the scan is stopped."""
        self.vanished = self.vanished or self.roots.vanished()
        return not self.vanished

    def could_not_list(self, path: str, reason: str) -> None:
        """Note a folder or file that could not be reached; of very many the first ones."""
        self.errors += 1
        if len(self._unlisted) < MOST_UNLISTED:
            self._unlisted.append((path, reason))
        else:
            self._more_unlisted += 1

    def write_unlisted(self) -> None:
        """Write what could not be reached, with the sidecars that could not be used so far."""
        listed = [*self.roots.missing, *self._unlisted, *self.identifier.skipped]
        if self._more_unlisted:
            listed.append(
                (
                    self.roots.there[0],
                    kept("{number} more could not be reached.", number=self._more_unlisted),
                )
            )
        self.writer.set_unlisted(listed)
