"""The few words that paper adds to a letter, in the letter's language, not the window's."""

from __future__ import annotations

from dataclasses import dataclass
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
    "fr": ("Pièce jointe\u202f:", "Pièces jointes\u202f:"),
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


@dataclass(frozen=True, slots=True)
class AnnexWords:
    """The words of an annex. head: of the columns; entries: of one entry and of several; thousands:
    the separator of numbers; places: how positions are written; title and meant have a place for a
    value."""

    title: str
    entries: tuple[str, str]
    thousands: str
    head: tuple[str, str, str, str, str, str]
    meant: str
    places: str

    def counted(self, number: int) -> str:
        """How many entries there are, such as "1,312 entries"."""
        many = f"{number:,}".replace(",", self.thousands)
        return f"{many} {self.entries[number != 1]}"


_ANNEXES: Final = {
    "en": AnnexWords(
        "Annex: {subject}",
        ("entry", "entries"),
        ",",
        ("No.", "Photo link", "Dataset", "Name in the dataset", "Match", "Faces, people"),
        "meant is {who}",
        "Faces and people: left,top width x height (size of the photo), in pixels.",
    ),
    "de": AnnexWords(
        "Anlage: {subject}",
        ("Eintrag", "Einträge"),
        ".",
        (
            "Nr.",
            "Link zum Foto",
            "Datensatz",
            "Name im Datensatz",
            "Treffer",
            "Gesichter, Personen",
        ),
        "gemeint ist {who}",
        "Gesichter und Personen: links,oben Breite x Höhe (Größe des Fotos), in Pixeln.",
    ),
    "fr": AnnexWords(
        "Annexe\u202f: {subject}",
        ("entrée", "entrées"),
        "\u202f",
        ("N°", "Lien de la photo", "Jeu de données", "Nom dans le jeu", "Résultat", "Visages"),
        "il s’agit de\u202f: {who}",
        "Visages et personnes : gauche,haut largeur x hauteur (taille de la photo), en pixels.",
    ),
    "es": AnnexWords(
        "Anexo: {subject}",
        ("entrada", "entradas"),
        ".",
        ("N.º", "Enlace de la foto", "Conjunto", "Nombre en el conjunto", "Resultado", "Rostros"),
        "se trata de: {who}",
        "Rostros y personas: izquierda,arriba ancho x alto (tamaño de la foto), en píxeles.",
    ),
}


def annex_words(language: str) -> AnnexWords:
    """The words of an annex in a letter's language."""
    return _ANNEXES.get(language, _ANNEXES["en"])
