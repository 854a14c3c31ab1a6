"""The Datasets page: what the catalogue knows, and which datasets are installed for searching."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.dataset_card import DatasetCard
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import heading, label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.packs import Installed, listing, remove
from flickrcheck.work.words import counted, visible

_COLUMNS = (marked("Dataset"), marked("Installed"), marked("Removal"), marked("Operator"))


class DatasetsPage(QWidget):
    """Every dataset of the catalogue and every installed pack.

    Signals: add_wanted.
    """

    add_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._ids: list[str] = []
        self._installed: dict[str, Installed] = {}
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self._make_right())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([660, 440])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        session.packs_changed.connect(self.load)
        self.load()

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
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setAccessibleName(say("Datasets"))
        self.table.setHorizontalHeaderLabels([say(head) for head in _COLUMNS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        metrics = self.table.fontMetrics()
        known = (say("Procedure known"), say("No procedure known"))
        removal = max(map(metrics.horizontalAdvance, known)) + metrics.horizontalAdvance("nnn")
        for column, width in enumerate(
            (metrics.horizontalAdvance("n") * 30, metrics.horizontalAdvance("n") * 15, removal)
        ):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.itemSelectionChanged.connect(self._show_selected)
        layout.addWidget(self.table, 1)
        self.add_button = QPushButton(say("Add a list or pack..."))
        self.add_button.clicked.connect(self.add_wanted)
        self.remove_button = QPushButton(say("Remove the pack..."))
        self.remove_button.clicked.connect(self.remove_selected)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout.addLayout(row)
        return left

    def _make_right(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 14, 16, 14)
        self.card = DatasetCard()
        layout.addWidget(self.card)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(in_letters(self, 256))
        area.setWidget(inner)
        area.setAccessibleName(say("About the dataset"))
        return area

    def take_focus(self) -> None:
        """Put the focus on the list of datasets."""
        self.table.setFocus()

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
            for column, text in enumerate(self._texts(id)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        if self._ids:
            self.table.selectRow(self._ids.index(chosen) if chosen in self._ids else 0)
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
        elif pack.problem:
            installed = say("Cannot be used")
        else:
            installed = counted(pack.counts.photos, "photo")
        if dataset is None:
            return visible(dataset_name(id), 100), installed, say("Not in the catalogue"), "-"
        removal = say("Procedure known") if dataset.procedure else say("No procedure known")
        return dataset.name, installed, removal, dataset.operator

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
