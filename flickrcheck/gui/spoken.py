"""Chooses the language of the window, before anything of it is made."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from flickrcheck.gui.settings import Settings
from flickrcheck.language import LANGUAGES, choose

TOLD: Final = "FLICKRCHECK_LANGUAGE"
"""The environment variable that comes before what was chosen in the settings, such as "de"."""


def wanted(settings: Settings, environ: Mapping[str, str] = os.environ) -> str:
    """The code of the language to speak: as told, as chosen, or as the system speaks."""
    return _first_of_ours([environ.get(TOLD, ""), settings.language()]) or of_system()


def of_system() -> str:
    """The first language of the system that there is here, else English."""
    return _first_of_ours(QLocale.system().uiLanguages()) or "en"


def _first_of_ours(names: Iterable[str]) -> str:
    """names: as systems write languages, such as "de-AT" and "fr_CA.UTF-8"; "" if none is here."""
    codes = (name.replace("_", "-").partition("-")[0].lower() for name in names)
    return next((code for code in codes if code in LANGUAGES), "")


def speak(app: QApplication, language: str) -> None:
    """Speak a language in all that is made from now on, also in Qt's own dialogues and fields."""
    choose(language)
    locale = QLocale(language)  # its numbers stand in fields, whatever the system's look like
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    translator = QTranslator(app)
    # a bundle may come without these files; then Qt's own buttons stay English
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)
