"""What the catalogue knows of one dataset, as a card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from flickrcheck.gui.widgets import heading, label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say
from flickrcheck.model import Contact, Dataset
from flickrcheck.work.words import visible


class DatasetCard(QWidget):
    """Operator, status, way of removal and contacts, each contact with its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading("")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(self._form)

    def show_dataset(
        self, dataset_id: str, dataset: Dataset | None, *, installed: str = ""
    ) -> None:
        """Show a dataset, also one that the catalogue does not know.

        installed: what is installed of it, in words; with it the card tells the whole story.
        """
        while self._form.rowCount():
            self._form.removeRow(0)
        if dataset is None:
            self._title.setText(visible(dataset_id, 100))
            self._add("", say("The catalogue has no entry for this dataset."))
            if installed:
                self._add(say("Installed"), installed)
            return
        year = f", {dataset.year}" if dataset.year else ""
        self._title.setText(f"{dataset.name}{year}")
        country = "" if dataset.fictitious else f" ({dataset.country})"
        self._add(say("Operator"), f"{dataset.operator}{country}")
        self._add(say("Status"), say(dataset.status, "catalogue"))
        if installed:
            self._add(say("Installed"), installed)
            self._add(say("About"), say(dataset.about, "catalogue"))
            self._add(say("Faces"), say(dataset.faces, "catalogue"))
        self._add(say("Removal"), _removal(dataset))
        for step in dataset.steps:
            self._add(say("First"), say(step, "catalogue"))
        for contact in dataset.contacts:
            self._add(_channel(contact), _contact(contact))
        if not dataset.contacts:
            self._add(say("Contact"), say("No address is known."))
        if installed:
            self._add(say("To search it"), in_window_words(say(dataset.list_files, "catalogue")))
            self._add(say("Sources"), "\n".join(dataset.sources))

    def _add(self, title: str, text: str) -> None:
        field = label(text, name=title or say("Dataset"))
        field.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        if not title:
            self._form.addRow(field)
            return
        name = QLabel(say("{name}:", name=title))
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        name.setBuddy(field)
        self._form.addRow(name, field)


def _removal(dataset: Dataset) -> str:
    if dataset.procedure is None:
        return say("No procedure known.")
    return f"{say(dataset.procedure, 'catalogue')} {dataset.procedure_url or ''}".strip()


def _channel(contact: Contact) -> str:
    words = {
        "email": say("E-mail"),
        "form": say("Web form"),
        "post": say("Post", "by letter"),
    }
    return words[contact.channel]


def _contact(contact: Contact) -> str:
    return say(
        "{address}\n{name}, for {scope}. Address published at {source}",
        address=contact.address,
        name=contact.name,
        scope=say(contact.scope, "catalogue"),
        source=contact.source,
    )
