"""The options of a scan: closed by default, with a line that says what is set."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.settings import Settings
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import ElidedLabel
from flickrcheck.language import marked, say
from flickrcheck.work.words import apart

_SEPARATOR = ";"
_HARDER = (
    (marked("where it takes little time"), None, ""),
    (marked("for all photos (some seconds a photo)"), True, "all"),
    (marked("never"), False, "none"),
)
"""As shown, as chosen, and as remembered."""


@dataclass(frozen=True, slots=True)
class ScanChoices:
    """What the person chose for scans; see work/check.py."""

    exclude: tuple[str, ...] = ()
    packages: bool = False
    low_priority: bool = False
    look_harder: bool | None = None  # None: where that takes little time


class ScanOptions(QWidget):
    """Shows and remembers the choices."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.toggle = QToolButton()
        self.toggle.setText(say("Options"))
        self.toggle.setAccessibleName(say("Options of the scan"))
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.toggled.connect(self._show)
        self.summary = ElidedLabel(say("Options that are set"))
        top = QHBoxLayout()
        top.addWidget(self.toggle)
        top.addWidget(self.summary, 1)
        self.body = self._make_body()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.body)
        self._load()
        self._show(False)

    def _make_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(22, 0, 0, 6)
        layout.setSpacing(6)
        caption = QLabel(say("Leave out files and folders called:"))
        self.exclude = QLineEdit()
        self.exclude.setAccessibleName(
            say("Leave out files and folders called, separated by semicolon")
        )
        self.exclude.setPlaceholderText(say("*.png; Screenshots; 2019/raw/*"))
        self.exclude.setMaximumWidth(in_letters(self, 460))
        self.exclude.setMaxLength(4000)
        self.exclude.textChanged.connect(self._keep)
        caption.setBuddy(self.exclude)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.exclude, 100)
        row.addStretch(1)
        self.packages = QCheckBox(
            say("Also look into photo libraries (Apple Photos, ...) and previews (Lightroom)")
        )
        self.low_priority = QCheckBox(say("Work gently in the background: other programs go first"))
        self.look_harder = QComboBox()
        self.look_harder.setAccessibleName(
            say("Look harder for copies that show a part of a photo")
        )
        for words, chosen, _ in _HARDER:
            self.look_harder.addItem(say(words), chosen)
        self.look_harder.setToolTip(
            say("Little time: for up to 200 photos, and for photos whose account is listed.")
        )
        harder = FlowLayout()
        caption = QLabel(say("Look harder, also for copies that show a part of a photo:"))
        caption.setBuddy(self.look_harder)
        harder.addWidget(caption)
        harder.addWidget(self.look_harder)
        for box in (self.packages, self.low_priority):
            box.toggled.connect(self._keep)
        self.look_harder.currentIndexChanged.connect(self._keep)
        layout.addLayout(row)
        layout.addWidget(self.packages)
        layout.addWidget(self.low_priority)
        layout.addLayout(harder)
        return body

    @property
    def choices(self) -> ScanChoices:
        """What is chosen now."""
        patterns = [pattern.strip() for pattern in self.exclude.text().split(_SEPARATOR)]
        return ScanChoices(
            tuple(filter(None, patterns)),
            self.packages.isChecked(),
            self.low_priority.isChecked(),
            self.look_harder.currentData(),
        )

    def _load(self) -> None:
        packages = self._settings.flag("packages", False)
        low_priority = self._settings.flag("low_priority", False)
        harder = self._settings.text("look_harder")
        exclude = self._settings.text("exclude")
        self.packages.setChecked(packages)
        self.low_priority.setChecked(low_priority)
        names = [name for *_, name in _HARDER]
        self.look_harder.setCurrentIndex(names.index(harder) if harder in names else 0)
        self.exclude.setText(exclude)

    def _keep(self) -> None:
        self._settings.set_flag("packages", self.packages.isChecked())
        self._settings.set_flag("low_priority", self.low_priority.isChecked())
        self._settings.set_text("look_harder", _HARDER[self.look_harder.currentIndex()][2])
        self._settings.set_text("exclude", self.exclude.text())
        self._say()

    def _show(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._say()

    def _say(self) -> None:
        """What is set is said where it cannot be seen."""
        chosen = self.choices
        words = []
        if chosen.exclude:
            words.append(say("leaves out {names}", names=", ".join(chosen.exclude)))
        if chosen.packages:
            words.append(say("looks into photo libraries"))
        if chosen.low_priority:
            words.append(say("works gently"))
        if chosen.look_harder is not None:
            words.append(say("looks harder") if chosen.look_harder else say("does not look harder"))
        opened = self.toggle.isChecked()
        self.summary.set_text("" if opened else apart(words))
