"""A field below its name, with a remark below it where something is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from flickrcheck.gui.widgets import label
from flickrcheck.language import say

_SHORTEST = 14  # letters of a list to choose from


class FieldRow(QWidget):
    """One field of a form. title: with an ampersand before the letter that leads there."""

    def __init__(self, title: str, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.remark = label()
        self.remark.hide()
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._name.setBuddy(field)
        if isinstance(field, QComboBox):
            # a narrow window may cut off what is chosen; the list itself is as wide as its words
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(_SHORTEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        layout.addWidget(field)
        layout.addWidget(self.remark)
        self.set_title(title)

    @property
    def title(self) -> str:
        """What the field is called, without the sign of its letter."""
        return self.field.accessibleName()

    def set_title(self, title: str) -> None:
        """Call the field otherwise."""
        plain = title.replace("&", "")
        self._name.setText(title)
        self.field.setAccessibleName(plain)
        self.remark.setAccessibleName(say("Remark on {field}", field=plain))

    def show_remark(self, words: str) -> None:
        """Say what is wrong, "" if nothing is."""
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
