"""Asks for the address of an operator that the catalogue has none for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import label
from flickrcheck.language import say
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.own_contacts import LONGEST, keep_contact


class AddressDialog(QDialog):
    """An e-mail address of one operator, kept in the casebook as the person's own.

    Signals: saved, when the casebook holds it.
    """

    saved = Signal()

    def __init__(
        self, session: Session, operator: str, datasets: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._operator = operator
        self._datasets = datasets
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("The address of an operator"))
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST)
        self.address.setPlaceholderText("privacy@example.org")
        self.address.setAccessibleName(say("E-mail address of the operator"))
        self.remark = label(name=say("What is wrong with the address"))
        self.remark.hide()
        self.address.textEdited.connect(self.remark.hide)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.save_button = buttons.button(standard.Save)
        self.save_button.setText(say("Save the address"))
        buttons.button(standard.Cancel).setText(say("Cancel"))
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = scrolling_layout(self)
        layout.addWidget(
            label(
                say(
                    "No e-mail address of {operator} is known here. Look for the one of its "
                    "privacy office and enter it. It is kept in this casebook and marked as "
                    "yours; nothing is sent anywhere.",
                    operator=operator_words(operator),
                )
            )
        )
        layout.addWidget(self.address)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        layout.addWidget(buttons)
        session.casebook_closing.connect(self.reject)
        open_at(self, 460, 220)

    def save(self) -> None:
        """Keep the address; what is wrong with it is said below the field."""
        refused = self._session.refusal(self._keep)
        if refused is None:
            return
        self.remark.setText(refused)
        self.remark.setVisible(bool(refused))
        if refused:
            self.address.setFocus()
        else:
            self.accept()
            self.saved.emit()

    def _keep(self) -> None:
        today = datetime.now().astimezone().date()
        for dataset in self._datasets:
            keep_contact(
                self._session.casebook,
                dataset,
                channel="email",
                name=self._operator,
                address=self.address.text(),
                today=today,
            )
