"""One letter: what it still needs, its pages, its text, its check-list, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.letter_form_view import LetterFormView
from flickrcheck.gui.letter_gaps import GapChips
from flickrcheck.gui.letter_preview import LetterPreview
from flickrcheck.gui.letter_steps import LetterSteps
from flickrcheck.gui.letter_text import LetterText
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say, say_counted
from flickrcheck.printing.letter_pages import PaperName

PAGE, TEXT, STEPS, FORM = range(4)
"""The tabs."""

_PAPER = "letter-paper"
_STEP = 1.25


class LetterPanel(QWidget):
    """The right side of the Letters page; the page itself fills it.

    Signals: paper_changed.
    """

    paper_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._settings = session.settings
        self.to_label = heading("")
        self.to_label.setWordWrap(True)
        self.room_button = QPushButton()
        self.address_button = QPushButton(say("Enter an address..."))
        self.chips = GapChips()
        self.preview = LetterPreview()
        self.writing = LetterText()
        self.steps = LetterSteps()
        self.web_form = LetterFormView(session)
        self.web_form.copied.connect(session.said)
        self.why_label = label(name=say("Why the letters cannot be saved yet"))
        self.glyphs_label = label(name=say("Characters that cannot be printed"))
        self.glyphs_label.hide()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(say("Views of the letter"))
        self.tabs.addTab(self._make_page(), say("Page"))
        self.tabs.addTab(self.writing, say("Text"))
        self.tabs.addTab(self.steps, say("Before you send it"))
        self.tabs.addTab(self.web_form, say("Web form"))
        self.tabs.setMinimumHeight(in_letters(self, 240))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 16, 14)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.to_label, 1)
        head.addWidget(self.room_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(_flow(self.address_button))
        layout.addWidget(self.chips)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._make_formats())
        layout.addWidget(self.why_label)
        layout.addWidget(self._make_buttons())
        layout.addWidget(self._make_saved())

    def _make_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        self.pages_label = QLabel()
        self.pages_label.setAccessibleName(say("Length of the letter"))
        row.addWidget(self.pages_label, 1)
        self.zoom_buttons: list[QPushButton] = []
        for text, name, act in (
            ("-", say("Reduce the page, key - in the page"), lambda: self.zoom(1 / _STEP)),
            ("+", say("Enlarge the page, key + in the page"), lambda: self.zoom(_STEP)),
            (say("Fit"), say("Fit the page to the width, key 0 in the page"), self.preview.fit),
        ):
            button = QPushButton(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedWidth(button.fontMetrics().horizontalAdvance(text) + 24)
            button.clicked.connect(lambda _=False, act=act: act())
            self.zoom_buttons.append(button)
            row.addWidget(button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.glyphs_label)
        return page

    def zoom(self, factor: float) -> None:
        """Enlarge or reduce the page."""
        self.preview.zoom_by(factor)

    def _make_formats(self) -> QWidget:
        self.formats = {
            "eml": QCheckBox(say("e-mail draft")),
            "txt": QCheckBox(say("text with check-list")),
            "pdf": QCheckBox(say("PDF to print")),
        }
        self.formats["eml"].setAccessibleName(say("Save as e-mail draft"))
        self.formats["txt"].setAccessibleName(say("Save as text with check-list"))
        self.formats["pdf"].setAccessibleName(say("Save as PDF to print"))
        for key, box in self.formats.items():
            box.setChecked(self._settings.flag(f"letter-{key}", True))
            box.toggled.connect(lambda on, k=key: self._settings.set_flag(f"letter-{k}", on))
        # never remembered: pictures are attached only where that was asked for now
        self.pictures = QCheckBox(say("copies of my pictures"))
        self.pictures.setAccessibleName(say("Attach copies of my pictures to the e-mail drafts"))
        self.paper = QComboBox()
        self.paper.setAccessibleName(say("Paper"))
        self.paper.addItem(say("A4"), "a4")
        self.paper.addItem(say("US Letter"), "us-letter")
        american = (
            QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        )
        kept = self._settings.text(_PAPER) or ("us-letter" if american else "a4")
        self.paper.setCurrentIndex(max(self.paper.findData(kept), 0))
        self.paper.currentIndexChanged.connect(lambda _: self._take_paper())
        return _flow(QLabel(say("Save as")), *self.formats.values(), self.pictures, self.paper)

    def _make_buttons(self) -> QWidget:
        self.save_button = QPushButton(say("Save letters..."))
        self.print_button = QPushButton(say("Print..."))
        self.mail_button = QPushButton(say("Open in the mail program"))
        self.ready_button = QPushButton(say("Mark as ready"))
        return _flow(self.save_button, self.print_button, self.mail_button, self.ready_button)

    def _make_saved(self) -> QWidget:
        self.saved_box = QWidget()
        saved = QVBoxLayout(self.saved_box)
        saved.setContentsMargins(0, 0, 0, 0)
        self.saved_label = label(name=say("What was done"))
        self.draft_button = QPushButton(say("Open the e-mail draft"))
        self.folder_button = QPushButton(say("Open folder"))
        self.sent_button = QPushButton(say("I have sent it..."))
        saved.addWidget(self.saved_label)
        saved.addWidget(_flow(self.draft_button, self.folder_button, self.sent_button))
        self.saved_box.hide()
        return self.saved_box

    def _take_paper(self) -> None:
        self._settings.set_text(_PAPER, self.paper_name)
        self.paper_changed.emit()

    @property
    def paper_name(self) -> PaperName:
        """What the letters are laid out for."""
        name: PaperName = self.paper.currentData()
        return name

    def wanted_formats(self) -> list[str]:
        """The formats to save, as ``write_letter`` calls them."""
        return [key for key, box in self.formats.items() if box.isChecked()]

    def show_counts(self) -> None:
        """Say how many pages there are, and how many steps are still open."""
        pages = self.preview.page_count
        self.pages_label.setText(say_counted("{number} page", "{number} pages", pages))
        number = self.steps.open_count
        words = (
            say("Before you send it ({number})", number=number)
            if number
            else say("Before you send it")
        )
        self.tabs.setTabText(STEPS, words)


def _flow(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, that go on below where there is no more room."""
    box = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    flow = FlowLayout(box)
    for widget in widgets:
        flow.addWidget(widget)
    return box
