"""The two lanes of a scan: all photos by their Flickr IDs first, then picture by picture."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flickrcheck.gui.scan_runner import ScanRunner
from flickrcheck.gui.widgets import label
from flickrcheck.language import say
from flickrcheck.work.check_events import Progress
from flickrcheck.work.words import counted

_AFTERWARDS = ("originals", "harder", "thumbnails")


class ScanLanes(QWidget):
    """Two lines that say how far each lane is. A scan that compares again has only the first."""

    def __init__(self, scan: ScanRunner) -> None:
        super().__init__()
        self._scan = scan
        self._ids: Progress | None = None
        self._pictures: Progress | None = None
        self._begun = False  # the second lane
        self._read = False  # all that the second lane is about
        self.ids_label = label(name=say("First lane, Flickr IDs"))
        self.pictures_label = label(name=say("Second lane, pictures"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.ids_label)
        layout.addWidget(self.pictures_label)
        scan.started.connect(self._reset)
        scan.progressed.connect(self._note)
        self._reset()

    def _reset(self) -> None:
        self._ids, self._pictures = None, None
        self._begun = self._read = False
        self._show()

    def _note(self, progress: Progress) -> None:
        # of many events the window hears only the newest, so the last one of a stage may be missing
        if progress.stage in _AFTERWARDS:
            self._begun = self._read = True
        elif progress.stage == "pictures":
            self._begun, self._pictures = True, progress
        elif progress.stage == "identify" and not self._begun:
            self._ids = progress
        self._show()

    def _show(self) -> None:
        self.ids_label.setText(self._id_words())
        self.pictures_label.setText(self._picture_words())
        self.pictures_label.setVisible(not self._scan.rechecking)

    def _id_words(self) -> str:
        if self._begun:
            if not self._ids:
                return say(
                    "1. Flickr IDs: compared. What they tell is on the Matches page already."
                )
            return say(
                "1. Flickr IDs: {photos} compared. What they tell is on the Matches page already.",
                photos=counted(_whole(self._ids), "photo"),
            )
        if self._ids:
            photos = counted(self._ids.done, "photo")
            return say("1. Flickr IDs: {photos} compared.", photos=photos)
        return say("1. Flickr IDs: first of all, when the files are listed.")

    def _picture_words(self) -> str:
        if not self._begun:
            if self._ids and self._ids.done == self._ids.total:
                return say("2. Pictures: the first ones are next.")
            return say("2. Pictures: after the IDs.")
        if self._pictures is None:
            return say("2. Pictures: none has to be read.")
        whole = _whole(self._pictures)
        done = whole if self._read else self._pictures.done
        if done < whole:
            return say("2. Pictures: {done} read of {total}.", done=done, total=whole)
        if done > 1:
            return say("2. Pictures: all {done} read.", done=done)
        return say("2. Pictures: read.")


def _whole(progress: Progress) -> int:
    """How many a stage is about, or as far as it came where that is not known."""
    return progress.done if progress.total is None else progress.total
