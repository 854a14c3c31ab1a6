"""Finds words in the manual: which sections have them, the best first.

The manual is in English. Everyday words and those of the other languages of the window find the
words that the manual uses. Small words count for nothing, and endings are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from flickrcheck.gui.manual import Chapter, chapters, sections

_SMALL: Final = """
a an and any are at be can did do does for from get have how i if in is it its me mode my of on or
our that the this to was what when where which who why will with you your
auf das den der die ein eine für ich ist kann man mein meine meinen mit und von warum was wie wo zu
au aux avec ce comment dans de des du en est et je la le les ma mes mon où par pour pourquoi que
quoi sur un une
"""
"""Words that say nothing of what is looked for."""

_MEANS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        # what people say, and what the manual says
        "abort": ("stop", "cancel"),
        "backup": ("backup", "back up", "copy"),
        "broken": ("broken", "damaged"),
        "cancel": ("cancel", "stop"),
        "client": ("client",),
        "crash": ("crash",),
        "dark": ("dark", "light"),
        "data": ("data", "kept"),
        "database": ("pack", "list", "database"),
        "deadline": ("deadline", "due"),
        "delet": ("delet", "remov"),
        "email": ("e-mail", "mail"),
        "encrypt": ("encrypt",),
        "eras": ("delet", "remov", "eras"),
        "error": ("error", "wrong", "mistake", "exit code"),
        "forget": ("forget", "delet"),
        "hotkey": ("key",),
        "keyboard": ("key", "without a mouse"),
        "internet": ("network", "web", "internet"),
        "nothing": ("nothing", "no match", "not found"),
        "offline": ("offline", "network"),
        "photoshop": ("photoshop", "psd"),
        "problem": ("wrong", "problem"),
        "remov": ("remov", "delet"),
        "send": ("send", "sent"),
        "shortcut": ("key",),
        "slow": ("slow", "faster", "how long"),
        "speed": ("speed", "fast", "a second"),
        "uninstall": ("removing the program", "remov"),
        "upload": ("upload", "leaves this computer"),
        "virus": ("do harm", "hostile"),
        "wipe": ("delet", "overwritten"),
        # German
        "absturz": ("crash",),
        "abstürz": ("crash",),
        "anfrage": ("request",),
        "anwalt": ("lawyer",),
        "antwort": ("answer",),
        "befehl": ("command",),
        "beginn": ("start",),
        "behörde": ("authority",),
        "bericht": ("report",),
        "beschwerde": ("complaint",),
        "betreiber": ("operator",),
        "bild": ("picture",),
        "brief": ("letter",),
        "daten": ("your data", "my data", "kept"),
        "datenschutz": ("privacy",),
        "datensatz": ("dataset",),
        "datensätz": ("dataset",),
        "deinstall": ("removing the program", "remov"),
        "drucken": ("print",),
        "dsgvo": ("gdpr",),
        "einstellung": ("setting",),
        "erinnerung": ("reminder",),
        "fallakte": ("casebook",),
        "fehler": ("error", "wrong", "mistake"),
        "fingerabdruck": ("fingerprint",),
        "frist": ("deadline", "due"),
        "gelistet": ("listed",),
        "gesicht": ("face",),
        "handbuch": ("manual",),
        "kennwort": ("password",),
        "konto": ("account",),
        "langsam": ("slow", "faster", "how long"),
        "liste": ("list",),
        "lösch": ("delet", "remov"),
        "mandant": ("client",),
        "ordner": ("folder",),
        "paket": ("pack",),
        "passwort": ("password",),
        "schlüssel": ("key",),
        "schreiben": ("letter",),
        "sprache": ("language",),
        "suchlauf": ("scan",),
        "taste": ("key",),
        "treffer": ("match",),
        "urteil": ("verdict",),
        "vollmacht": ("mandate",),
        "überblick": ("overview",),
        # French
        "analyse": ("scan",),
        "avis": ("verdict",),
        "avocat": ("lawyer",),
        "bloqu": ("crash", "wrong"),
        "carnet": ("casebook",),
        "clavier": ("key",),
        "commande": ("command",),
        "compte": ("account",),
        "confidentialité": ("privacy",),
        "correspondance": ("match",),
        "courriel": ("e-mail", "mail"),
        "demande": ("request",),
        "donnée": ("your data", "my data", "kept"),
        "dossier": ("folder",),
        "délai": ("deadline", "due"),
        "désinstall": ("removing the program", "remov"),
        "effac": ("delet", "remov"),
        "empreinte": ("fingerprint",),
        "erreur": ("error", "wrong", "mistake"),
        "exploitant": ("operator",),
        "imprim": ("print",),
        "jeu": ("dataset",),
        "jeux": ("dataset",),
        "langue": ("language",),
        "lent": ("slow", "faster", "how long"),
        "lettre": ("letter",),
        "manuel": ("manual",),
        "paquet": ("pack",),
        "plant": ("crash",),
        "plainte": ("complaint",),
        "rappel": ("reminder",),
        "rapport": ("report",),
        "rgpd": ("gdpr",),
        "réclamation": ("complaint",),
        "réglage": ("setting",),
        "réponse": ("answer",),
        "répertori": ("listed",),
        "supprim": ("delet", "remov"),
        "touche": ("key",),
        "vie": ("privacy",),
        "visage": ("face",),
    }
)
"""Beginnings of words that are asked for, and the beginnings for which they stand."""

_ENDINGS: Final = ("ings", "ing", "ed", "es", "s")
_ELIDED: Final = re.compile(r"\b(?:[cdjlmnst]|qu)['’]")  # French: l'erreur
_AROUND: Final = ".,;:!?()\"'«»„“”"
_SHORTEST: Final = 4  # letters of a word that are left without its ending
_WHOLE: Final = 5  # letters; shorter words begin too many others: "data" is no dataset
_MOST: Final = 40  # places; nobody reads more
_IN_HEADING, _IN_TITLE, _TOGETHER = 6, 3, 20


@dataclass(frozen=True, slots=True)
class Found:
    """A section that has the words. name: of its chapter; place: the slug of its heading, "" for
    the beginning; title: what to call it."""

    name: str
    place: str
    title: str


Words = tuple[re.Pattern[str], ...]


def wanted(text: str) -> Words:
    """What to look for: a pattern, for small letters, of each word that says something."""
    plain = _ELIDED.sub("", text.casefold())
    all_words = [word.strip(_AROUND) or word for word in plain.split()]
    words = [word for word in all_words if word not in _SMALL.split()] or all_words
    return tuple(_pattern(word) for word in words)


@cache
def _pattern(word: str) -> re.Pattern[str]:
    key = max((each for each in _MEANS if word.startswith(each)), key=len, default="")
    meant = {_without_ending(word), *_MEANS.get(key, ())}
    begin = r"(?<!\w)" if word[0].isalnum() else ""
    end = r"(?:s|es|d|ed|ing)?(?!\w)" if len(word) < _WHOLE and word.isalnum() else ""
    return re.compile(f"{begin}(?:{'|'.join(map(re.escape, sorted(meant)))}){end}")


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


def found(words: Words) -> tuple[list[Found], bool]:
    """The sections to read, the best first, and whether all of the words are there.

    Where no chapter has all of them, those sections that have the most.
    """
    if not words:
        return [], True
    worth = [
        each
        for chapter in chapters()
        if all(word.search(chapter.folded) for word in words)
        for each in _in_chapter(chapter, words)
    ]
    together = [each for each in worth if each[0] >= _TOGETHER]
    ranked = together or worth
    if not worth:
        ranked = [each for chapter in chapters() for each in _in_chapter(chapter, words)]
    ranked = sorted(ranked, key=lambda each: -each[0])  # of equals the order of the manual
    return [each for _, each in ranked[:_MOST]], bool(worth)


def _in_chapter(chapter: Chapter, words: Sequence[re.Pattern[str]]) -> list[tuple[int, Found]]:
    result = []
    for section in sections(chapter):
        there = [word for word in words if word.search(section.folded)]
        if not there:
            continue
        heading = section.heading.casefold()
        worth = sum(
            1
            + _IN_HEADING * bool(word.search(heading))
            + _IN_TITLE * bool(word.search(chapter.title.casefold()))
            for word in there
        )
        title = f"{chapter.title}: {section.heading}" if section.place else chapter.title
        named = title.casefold()
        whole = all(word.search(section.folded) or word.search(named) for word in words)
        result.append((worth + _TOGETHER * whole, Found(chapter.name, section.place, title)))
    return result
