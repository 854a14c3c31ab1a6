"""The few words that paper adds to a letter, in the letter's language, not the window's."""

from __future__ import annotations

from typing import Final

_PAGES: Final = {
    "en": "Page {page} of {pages}",
    "de": "Seite {page} von {pages}",
    "fr": "Page {page} sur {pages}",
    "es": "Página {page} de {pages}",
}
_ENCLOSED: Final = {
    "en": ("Enclosure:", "Enclosures:"),
    "de": ("Anlage:", "Anlagen:"),
    "fr": ("Pièce jointe :", "Pièces jointes :"),
    "es": ("Anexo:", "Anexos:"),
}


def page_words(language: str, page: int, pages: int) -> str:
    """The number of a page.

    >>> page_words("de", 2, 3)
    'Seite 2 von 3'
    """
    return _PAGES.get(language, _PAGES["en"]).format(page=page, pages=pages)


def enclosed_words(language: str, annexes: tuple[str, ...]) -> str:
    """The line that lists what is enclosed.

    >>> enclosed_words("en", ("photos.csv",))
    'Enclosure: photos.csv'
    """
    one, many = _ENCLOSED.get(language, _ENCLOSED["en"])
    return f"{one if len(annexes) == 1 else many} {', '.join(annexes)}"
