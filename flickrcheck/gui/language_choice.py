"""Where the person chooses the language of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from flickrcheck.gui.settings import Settings
from flickrcheck.gui.spoken import of_system, wanted
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import LANGUAGES, say, speaking, spoken


class LanguageChoice(QWidget):
    """The list of languages, each in its own words, and when the choice takes effect."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.box = QComboBox()
        self.box.setAccessibleName(say("Language of the window"))
        self.box.addItem(say("As the system: {language}", language=LANGUAGES[of_system()]), "")
        for code, name in LANGUAGES.items():
            self.box.addItem(name, code)
        self.box.setCurrentIndex(max(0, self.box.findData(settings.language())))
        self.box.currentIndexChanged.connect(self._choose)
        self.state_label = label(name=say("When the language changes"))
        caption = QLabel(say("Language:"))
        caption.setBuddy(self.box)
        form = QFormLayout()
        form.addRow(caption, self.box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Language", "heading"), large=True))
        layout.addWidget(
            label(
                say(
                    "The language of the window. The language of letters is chosen on the Letters "
                    "page. The manual is in English, but for its first page. Names of files and "
                    "datasets stay as they are."
                )
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.state_label)
        layout.addStretch(1)
        self._tell()

    def _choose(self) -> None:
        self._settings.set_language(self.box.currentData())
        self._tell()

    def _tell(self) -> None:
        """Say it in the language that was chosen: who chose it reads that one."""
        code = wanted(self._settings)
        with speaking(code):
            later = say("flickrcheck speaks this language from its next start on.")
        self.state_label.setText("" if code == spoken() else later)
