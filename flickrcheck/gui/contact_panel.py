"""Contacts of an operator that the person knows better than the catalogue: entering, removing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.model import Dataset
from flickrcheck.store.casebook_contacts import OwnContact, remove_contact
from flickrcheck.work.catalogue_file import CHANNELS
from flickrcheck.work.catalogue_words import channel_name
from flickrcheck.work.own_contacts import LONGEST, keep_contact
from flickrcheck.work.words import visible

_NARROWEST = 14  # letters of a list to choose from


class ContactPanel(QWidget):
    """The person's own contacts of one dataset, and the form to enter one.

    Signals: changed, when the casebook holds other contacts than before; opened, when the form is
    shown, which may be out of sight.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._dataset = ""
        self.open_button = QPushButton(say("Enter a contact..."))
        self.open_button.clicked.connect(self.open_form)
        self.form = self._make_form()
        self.form.hide()
        self._own = QWidget()
        self.remove_buttons: list[QPushButton] = []
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 0)
        self._layout.addWidget(self._own)
        self._layout.addLayout(row)
        self._layout.addWidget(self.form)

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.replaces = QComboBox()
        self.channel = QComboBox()
        for channel in CHANNELS:
            self.channel.addItem(channel_name(channel), channel)
        for combo in (self.replaces, self.channel):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(_NARROWEST)
        self.name, self.address = QLineEdit(), QLineEdit()
        self.remark = label(name=say("What is wrong with the contact"))
        self.remark.hide()
        for line in (self.name, self.address):
            line.setMaxLength(LONGEST)
            line.textEdited.connect(self.remark.hide)
            line.returnPressed.connect(self.save)
        self.save_button = QPushButton(say("Save the contact"))
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.clicked.connect(self.close_form)
        fields = QFormLayout()
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(say("In place of"), self.replaces)
        fields.addRow(say("Reached by"), self.channel)
        fields.addRow(say("Name"), self.name)
        fields.addRow(say("Address"), self.address)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(
            label(
                say(
                    "It is kept in this casebook and marked as yours, and letters go to it first. "
                    "Nothing is sent anywhere."
                )
            )
        )
        layout.addLayout(fields)
        layout.addWidget(self.remark)
        layout.addLayout(buttons)
        return form

    def show_dataset(self, dataset: Dataset | None, own: Sequence[OwnContact]) -> None:
        """Show what the person entered for a dataset; None where the catalogue does not know it.

        dataset: as it was published, without contacts of the person.
        """
        self._dataset = dataset.id if dataset else ""
        self.close_form()
        self.setVisible(dataset is not None)
        self.replaces.clear()
        self.replaces.addItem(say("nothing: it is one more"), "")
        for contact in dataset.contacts if dataset else ():
            self.replaces.addItem(visible(contact.address, 80), contact.address)
        self._show_own(own)

    def _show_own(self, own: Sequence[OwnContact]) -> None:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.remove_buttons = []
        if own:
            layout.addWidget(heading(say("Entered by you")))
        for each in own:
            address = visible(each.contact.address, 80)
            words = address
            if each.replaces:
                old = visible(each.replaces, 80)
                words = say("{address}, in place of {old}", address=address, old=old)
            button = QPushButton(say("Remove this contact"))
            button.setAccessibleName(say("Remove the contact {address}", address=address))
            button.clicked.connect(lambda _=False, id=each.id: self.remove(id))
            self.remove_buttons.append(button)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            layout.addWidget(label(words))
            layout.addLayout(row)
        self._layout.replaceWidget(self._own, box)
        self._own.hide()  # it is deleted only when the window comes to rest
        self._own.deleteLater()
        self._own = box

    def open_form(self) -> None:
        """Show the empty form."""
        self.name.clear()
        self.address.clear()
        self.replaces.setCurrentIndex(0)
        self.channel.setCurrentIndex(0)
        self.remark.hide()
        self.form.show()
        self.open_button.setEnabled(False)
        self.replaces.setFocus()
        self.opened.emit()

    def close_form(self) -> None:
        """Hide the form; what was typed is forgotten."""
        self.form.hide()
        self.open_button.setEnabled(True)

    def save(self) -> None:
        """Keep what the form holds; what is wrong with it is said below the fields."""
        refused = self._session.refusal(self._keep)
        if refused is None:
            return
        self.remark.setText(refused)
        self.remark.setVisible(bool(refused))
        if refused:
            self.address.setFocus()
        else:
            self.close_form()
            self._session.said.emit(say("The contact is saved. Letters go to it first."))
            self.changed.emit()

    def _keep(self) -> None:
        keep_contact(
            self._session.casebook,
            self._dataset,
            channel=self.channel.currentData(),
            name=self.name.text(),
            address=self.address.text(),
            replaces=self.replaces.currentData(),
            today=datetime.now().astimezone().date(),
        )

    def remove(self, contact_id: int) -> None:
        """Delete a contact of the person; what was published counts again."""
        casebook = self._session.casebook
        if self._session.in_place() and self._session.attempt(
            lambda: remove_contact(casebook, contact_id)
        ):
            self._session.said.emit(say("The contact is removed."))
            self.changed.emit()
