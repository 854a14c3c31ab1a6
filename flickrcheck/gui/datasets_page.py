"""The Datasets page: what the catalogue knows, and which datasets are installed for searching."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.contact_panel import ContactPanel
from flickrcheck.gui.dataset_card import DatasetCard
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import heading, label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say, say_counted
from flickrcheck.store.casebook_contacts import OwnContact, own_contacts
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.catalogue_words import difficulty_of, difficulty_words, state_words
from flickrcheck.work.own_contacts import with_own
from flickrcheck.work.pack_trust import Trust
from flickrcheck.work.packs import Installed, listing, remove
from flickrcheck.work.words import counted, visible

_COLUMNS = (
    (marked("Dataset"), 26),
    (marked("Installed"), 10),
    (marked("State"), 14),
    (marked("Removal"), 10),
    (marked("Operator"), 12),
)
_CARD = 264  # pixels of a usual font, for the card of a dataset at least
_SHORT = (1, 2, 3)  # columns that show all of their words in every language


class DatasetsPage(QWidget):
    """Every dataset of the catalogue and every installed pack.

    Signals: add_wanted; contacts_changed, when the person has other contacts than
    before.
    """

    add_wanted = Signal()
    contacts_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._ids: list[str] = []
        self._installed: dict[str, Installed] = {}
        self._published = dict(session.catalogue)  # without contacts of the person
        self._own: list[OwnContact] = []
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        self._splitter = splitter
        self._left = self._make_left()
        splitter.addWidget(self._left)
        splitter.addWidget(self._make_right())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([660, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        session.packs_changed.connect(self.load)
        session.casebook_changed.connect(self.read_contacts)
        self.read_contacts()

    def _make_left(self) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(16, 14, 6, 14)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Datasets"), large=True))
        layout.addWidget(
            label(
                say(
                    "To search a dataset, add the list that its makers published, or a pack. "
                    "Select a dataset to see where its list is."
                )
            )
        )
        self.filter = QLineEdit()
        hint = say("Find a dataset, an operator or a country")
        self.filter.setPlaceholderText(hint)
        self.filter.setAccessibleName(hint)
        letters = self.filter.fontMetrics()
        self.filter.setMinimumWidth(letters.horizontalAdvance(hint) + letters.height() // 2)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_found)
        self.found_label = label(name=say("How many datasets are shown"))
        layout.addWidget(self.filter)
        layout.addWidget(self.found_label)
        self.table = plain_table(say("Datasets"), _COLUMNS)
        # names begin with what tells them apart
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.itemSelectionChanged.connect(self._show_selected)
        layout.addWidget(self.table, 1)
        self.add_button = QPushButton(say("Add a list or pack..."))
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button = QPushButton(say("Remove the pack..."))
        self.remove_button.clicked.connect(self.remove_selected)
        row = FlowLayout()  # one below the other where the card needs the room
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        layout.addLayout(row)
        return left

    def _make_right(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 14, 16, 14)
        self.card = DatasetCard()
        self.contacts = ContactPanel(self._session)
        self.contacts.changed.connect(self.read_contacts)
        # only when the layout has given the form its room
        self.contacts.opened.connect(lambda: QTimer.singleShot(0, self, self._show_form))
        layout.addWidget(self.card)
        layout.addWidget(self.contacts)
        layout.addStretch(1)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(in_letters(self, _CARD))
        area.setWidget(inner)
        area.setAccessibleName(say("About the dataset"))
        return area

    def _show_form(self) -> None:
        self._area.ensureWidgetVisible(self.contacts.form)

    def take_focus(self) -> None:
        """Put the focus on the list of datasets."""
        self.table.setFocus()

    def focus_filter(self) -> None:
        """Put the focus on the field that finds datasets."""
        self.filter.setFocus()
        self.filter.selectAll()

    def enter_contact(self) -> None:
        """Open the form for a contact of the selected dataset, if the catalogue knows it."""
        if self._chosen() in self._published:
            self.contacts.open_form()

    def read_contacts(self) -> None:
        """Put the person's contacts into the catalogue that all pages share."""
        before, self._own = self._own, []
        self._session.attempt(lambda: self._own.extend(own_contacts(self._session.casebook)))
        # its keys stay the same, because letters may be drafted from it at this moment
        self._session.catalogue.update(with_own(self._published, self._own))
        self.load()
        if self._own != before:
            self.contacts_changed.emit()

    def load(self) -> None:
        """Read the catalogue and the installed packs."""
        chosen = self._chosen()
        packs: list[Installed] = []
        self._session.attempt(lambda: packs.extend(listing()))
        self._installed = {pack.dataset: pack for pack in packs}
        known = [
            id
            for id, dataset in self._session.catalogue.items()
            if not dataset.fictitious or id in self._installed
        ]
        others = [id for id in self._installed if id not in known]
        self._ids = sorted(
            [*known, *others],
            key=lambda id: (id not in self._installed, dataset_name(id).casefold()),
        )
        self.table.setRowCount(len(self._ids))
        for row, id in enumerate(self._ids):
            fill_row(self.table, row, self._texts(id))
        for column in _SHORT:
            needed = self.table.sizeHintForColumn(column) + self.fontMetrics().averageCharWidth()
            if needed > self.table.columnWidth(column):
                self.table.setColumnWidth(column, needed)
        if self._ids:
            self.table.selectRow(self._ids.index(chosen) if chosen in self._ids else 0)
        self._show_found()
        self._show_selected()

    @property
    def installed_count(self) -> int:
        """How many packs are installed and can be used."""
        return sum(pack.problem is None for pack in self._installed.values())

    def _texts(self, id: str) -> tuple[str, ...]:
        dataset = self._session.catalogue.get(id)
        pack = self._installed.get(id)
        if pack is None:
            installed = "-"
        elif pack.trust in (Trust.UNSIGNED, Trust.UNKNOWN_KEY):
            installed = say("Not trusted")
        elif pack.problem:
            installed = say("Cannot be used")
        else:
            installed = counted(pack.counts.photos, "photo")
        if dataset is None:
            return visible(dataset_name(id), 100), installed, say("Not in the catalogue"), "-", "-"
        removal = "-" if dataset.fictitious else difficulty_words(difficulty_of(dataset))
        return dataset.name, installed, state_words(dataset), removal, dataset.operator

    def _show_found(self) -> None:
        """Hide the datasets in which a word of the filter field does not occur."""
        words = self.filter.text().casefold().split()
        found = 0
        for row, id in enumerate(self._ids):
            told = self._searched(id).casefold()
            hidden = not all(word in told for word in words)
            self.table.setRowHidden(row, hidden)
            found += not hidden
        self.found_label.setText(
            say_counted(
                "{number} dataset. A list or pack is installed for {installed}.",
                "{number} datasets. A list or pack is installed for {installed}.",
                found,
                installed=self.installed_count,
            )
            if not words
            else say("{found} of {all} datasets.", found=found, all=len(self._ids))
        )
        chosen = self.table.currentRow()
        if words and found and (chosen < 0 or self.table.isRowHidden(chosen)):
            seen = [row for row in range(len(self._ids)) if not self.table.isRowHidden(row)]
            # one of that name goes before those that only have to do with it
            self.table.selectRow(min(seen, key=lambda row: not self._is_named(row, words)))

    def _is_named(self, row: int, words: list[str]) -> bool:
        name = f"{self._ids[row]} {dataset_name(self._ids[row])}".casefold()
        return all(word in name for word in words)

    def _searched(self, id: str) -> str:
        dataset = self._session.catalogue.get(id)
        told = [id, *self._texts(id)]
        if dataset is not None:
            told += [*dataset.aliases, *dataset.parents, dataset.country]
        return "\n".join(told)

    def _chosen(self) -> str | None:
        row = self.table.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def _show_selected(self) -> None:
        id = self._chosen()
        pack = self._installed.get(id) if id else None
        self.remove_button.setEnabled(pack is not None and not pack.bundled)
        if id is None:
            return
        known = self._session.catalogue.get(id)
        self.card.show_dataset(
            id, known, installed=_pack_words(pack), catalogue=self._session.catalogue
        )
        own = [each for each in self._own if each.dataset == id]
        self.contacts.show_dataset(self._published.get(id), own)
        QTimer.singleShot(0, self, self._give_room)  # when the new texts have their sizes

    def _give_room(self) -> None:
        """Make the card's side so wide that no word of it is cut off, as far as there is room."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        needed = self._area.widget().minimumSizeHint().width() + bar
        room = self.width() - self._left.minimumSizeHint().width() - self._splitter.handleWidth()
        self._area.setMinimumWidth(max(in_letters(self, _CARD), min(needed, room)))

    def remove_selected(self) -> None:
        """Delete the selected pack after a question; verdicts and matches stay."""
        id = self._chosen()
        pack = self._installed.get(id) if id else None
        if pack is None:
            return
        asked = QMessageBox.question(
            self,
            say("Remove the pack"),
            say(
                "Remove the pack of {dataset}? Scans no longer search it. Matches and verdicts you "
                "have stay.",
                dataset=visible(dataset_name(pack.dataset), 100),
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if asked == QMessageBox.StandardButton.Yes:
            self._session.attempt(lambda: remove(pack.path.name) and None)
            self._session.packs_changed.emit()


def _pack_words(pack: Installed | None) -> str:
    if pack is None:
        return say("No: scans do not search this dataset.")
    if pack.problem:
        return say("Yes, but the pack cannot be used. {why}", why=in_window_words(pack.problem))
    counts = pack.counts
    kinds = [
        counted(counts.photos, "photo"),
        counted(counts.owners, "account"),
        counted(counts.hashes, "picture fingerprint"),
        counted(counts.faces, "marked face or person", "marked faces or people"),
    ]
    contents = ", ".join(kinds)
    if not pack.edition:
        return f"{contents}."
    return say(
        "Edition {edition}: {contents}.", edition=visible(pack.edition, 80), contents=contents
    )
