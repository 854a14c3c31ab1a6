"""Every action of the window: its words, its menu, its keys at first, and where these work.

The menus, the list of keys and the choice of keys are all made from this one list.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QKeySequence

from flickrcheck.gui.verdict_words import menu_words
from flickrcheck.language import marked, say
from flickrcheck.model import Verdict

_Key = str | QKeySequence.StandardKey
_Standard = QKeySequence.StandardKey


class Place(StrEnum):
    """Where the keys of an action work: everywhere, or only where the focus is there."""

    WINDOW = "window"
    MATCHES = "matches"
    PHOTOS = "photos"
    DATASETS = "datasets"
    REQUESTS = "requests"


_PLACE_WORDS: Final = {
    Place.WINDOW: marked("in the whole window"),
    Place.MATCHES: marked("among the matches and in the comparison"),
    Place.PHOTOS: marked("in the list of folders"),
    Place.DATASETS: marked("on the Datasets page"),
    Place.REQUESTS: marked("in the list of requests"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do; id: what the settings call it, so it never changes.

    text: as the menu has it, marked, with an ampersand before the letter that opens it. verdict:
    which one it gives; its words depend on who sits here, so that it has no text.
    keys: in Qt's portable writing, or a key that each system has its own for.
    """

    id: str
    text: str
    keys: tuple[_Key, ...] = ()
    place: Place = Place.WINDOW
    verdict: Verdict | None = None

    def menu_words(self) -> str:
        """What the menu shows."""
        return menu_words(self.verdict) if self.verdict else say(self.text)

    def first_keys(self) -> list[str]:
        """The keys before anybody changed them, in portable writing."""
        found = [portable(QKeySequence(key)) for key in self.keys]
        return list(filter(None, dict.fromkeys(found)))

    def words(self) -> str:
        """What the action does, without the signs of a menu."""
        return plain(self.menu_words())


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu; None among its actions is a line between them."""

    id: str
    text: str
    actions: tuple[Action | None, ...]

    def words(self) -> str:
        """The menu's name."""
        return plain(say(self.text))


def _act(id: str, text: str, *keys: _Key, place: Place = Place.WINDOW) -> Action:
    return Action(id, text, keys, place)


def _request(id: str, text: str, *keys: _Key) -> Action:
    return Action(id, text, keys, Place.REQUESTS)


def _review(id: str, text: str, *keys: _Key) -> Action:
    return Action(id, text, keys, Place.MATCHES)


def _verdict(verdict: Verdict, key: str) -> Action:
    return Action(f"verdict-{verdict.name.lower()}", "", (key,), Place.MATCHES, verdict)


MENUS: Final = (
    Menu(
        "file",
        marked("&File"),
        (
            _act("new-casebook", marked("&New casebook..."), _Standard.New),
            _act("open-casebook", marked("&Open casebook..."), _Standard.Open),
            _act("recent", marked("Open &recent")),
            None,
            _act("export", marked("&Export report..."), "Ctrl+E"),
            _act("export-without-names", marked("Export report &without names..."), "Ctrl+Shift+E"),
            _act("sum-up", marked("S&um up several casebooks...")),
            _act("sum-up-without-names", marked("Sum up several without na&mes...")),
            _act("save-letters", marked("&Save letters..."), _Standard.Save),
            None,
            _act("quit", marked("&Quit"), "Ctrl+Q"),
        ),
    ),
    Menu(
        "photos",
        marked("&Photos"),
        (
            _act("add-folder", marked("Add a &folder..."), "Ctrl+Shift+O"),
            _act("add-pictures", marked("Add &pictures..."), "Ctrl+Shift+P"),
            _act("paste", marked("P&aste folders, pictures or datasets"), _Standard.Paste),
            _act("remove-folder", marked("&Remove from list"), "Del", place=Place.PHOTOS),
            None,
            _act("start-scan", marked("&Start the scan"), "F5"),
            _act("pause-scan", marked("Pa&use or resume"), "F6"),
            _act("stop-scan", marked("S&top"), "F7"),
            _act("list-unchecked", marked("&List what was not checked"), "F9"),
            None,
            _act("picture-results", marked("R&esult of each picture..."), "Ctrl+R"),
            _act("find-asked", marked("Find pictures that somebody asks f&or...")),
        ),
    ),
    Menu(
        "matches",
        marked("&Matches"),
        (
            *(_verdict(verdict, key) for verdict, key in zip(Verdict, "1234", strict=True)),
            _review("undo", marked("Undo the last &verdict"), "U", _Standard.Undo),
            _review("next-undecided", marked("Ne&xt undecided"), "N"),
            _review("next-match", marked("Next mat&ch"), "J"),
            _review("previous-match", marked("&Previous match"), "K"),
            None,
            _review("compare", marked("Compare the pic&tures..."), "Return", "Enter"),
            _review("next-box", marked("Next marked &box"), "F"),
            _review("which-box", marked("Which box is &you?..."), "B"),
            _review("zoom-in", marked("&Enlarge the picture"), _Standard.ZoomIn, "Ctrl+="),
            _review("zoom-out", marked("&Reduce the picture"), _Standard.ZoomOut),
            _review("zoom-fit", marked("&Whole picture"), "Ctrl+0"),
            _review("zoom-pixels", marked("The picture's own pixel&s"), "Z"),
            None,
            _act("find", marked("&Find"), "Ctrl+F"),
            _act("add-filter", marked("Add a fi&lter..."), "Ctrl+Shift+F"),
            _act("clear-filter", marked("Clear the f&ilter"), "Ctrl+Backspace"),
        ),
    ),
    Menu(
        "letters",
        marked("&Letters"),
        (
            _act("letter-edit", marked("&Edit the text")),
            _act("letter-restore", marked("Use the program's &text again")),
            None,
            _act("letter-print", marked("&Print the letter..."), _Standard.Print),
            _act("letter-mail", marked("Open in the &mail program")),
            _act("letter-form", marked("&Copy for the web form")),
            _act("letter-steps", marked("Steps &before you send it")),
            None,
            _act("letter-address", marked("Enter an &address...")),
            _act("letter-ready", marked("Mark as &ready")),
        ),
    ),
    Menu(
        "requests",
        marked("&Requests"),
        (
            _request("request-next", marked("Do w&hat comes next..."), "N"),
            None,
            _request("request-ready", marked("Read&y to send")),
            _request("request-draft", marked("&Back to draft")),
            _request("request-sent", marked("Mark as &sent..."), "S"),
            _request("request-answered", marked("Add the &answer..."), "A"),
            _request("request-settle", marked("Say &what the answer was..."), "W"),
            None,
            _request("request-received", marked("Note the re&ceipt...")),
            _request("request-extended", marked("Note that &more time was announced...")),
            _request("request-waiting", marked("The answer settles &nothing yet")),
            _request("request-law", marked("Choose the &law...")),
            None,
            _request("request-remind", marked("Dra&ft a reminder...")),
            _request("request-reminded", marked("Note a reminder s&ent...")),
            _request("request-complain", marked("Draft a complain&t...")),
            _request("request-complained", marked("Note a com&plaint sent...")),
            _request("request-notify", marked("Draft a notice to a &known recipient...")),
            _request("request-replied", marked("N&ote a reply sent...")),
            None,
            _request("request-done", marked("&Done")),
            _request("request-refused", marked("&Refused")),
            _request("request-abandoned", marked("&Give up")),
            None,
            _act("requests-calendar", marked("Sa&ve the days for a calendar...")),
            _act("requests-export", marked("E&xport all requests...")),
            _act("requests-import", marked("&Import requests...")),
            None,
            _request("request-undo", marked("&Undo the last step"), "U", _Standard.Undo),
        ),
    ),
    Menu(
        "datasets",
        marked("&Datasets"),
        (
            _act("add-datasets", marked("&Add a list or pack..."), "Ctrl+D"),
            _act("remove-pack", marked("&Remove the pack..."), "Del", place=Place.DATASETS),
            _act("trusted", marked("&Trusted packs...")),
            None,
            _act("find-dataset", marked("&Find a dataset")),
            _act("enter-contact", marked("&Enter a contact...")),
            None,
            _act("recheck", marked("&Check known photos again"), "Shift+F5"),
            _act("look-up", marked("&Look up photos and accounts..."), "Ctrl+L"),
        ),
    ),
    Menu(
        "view",
        marked("&View"),
        (
            _act("page-overview", marked("O&verview page"), "Alt+0"),
            _act("page-photos", marked("&Photos page"), "Alt+1"),
            _act("page-matches", marked("&Matches page"), "Alt+2"),
            _act("page-letters", marked("&Letters page"), "Alt+3"),
            _act("page-requests", marked("&Requests page"), "Alt+4"),
            _act("page-datasets", marked("&Datasets page"), "Alt+5"),
            _act("page-settings", marked("&Settings page"), "Alt+6"),
            None,
            _act("as-table", marked("Matches as &table"), "Ctrl+1"),
            _act("as-grid", marked("Matches as &grid"), "Ctrl+2"),
            _act("sort", marked("Order of the m&atches..."), "Ctrl+Shift+S"),
            _act("columns", marked("&Columns of the table...")),
            None,
            _act("group", marked("Gro&up the matches..."), "Ctrl+G"),
            _act("fold", marked("&Fold or unfold the group"), "Ctrl+."),
            _act("fold-all", marked("F&old all groups")),
            _act("unfold-all", marked("U&nfold all groups")),
            None,
            _act("wider-left", marked("More room for the l&eft side"), "Ctrl+Alt+Right"),
            _act("wider-right", marked("More room for the r&ight side"), "Ctrl+Alt+Left"),
        ),
    ),
    Menu(
        "help",
        marked("&Help"),
        (
            _act("manual", marked("&Manual"), _Standard.HelpContents, "F1"),
            _act("limits", marked("&What this can and cannot find")),
            _act("guide", marked("&Guide of the first steps...")),
            _act("keys", marked("&Keys"), "?"),
            _act("change-keys", marked("&Change keys...")),
            _act("privacy", marked("What is kept about &you")),
            _act("crashes", marked("&Notes of crashes...")),
            _act("about", marked("&About flickrcheck")),
        ),
    ),
)
"""The menu bar."""

ACTIONS: Final = {
    action.id: action for menu in MENUS for action in menu.actions if action is not None
}
"""Every action by its id."""


def menu_of(action: Action) -> Menu:
    """The menu in which an action stands."""
    return next(menu for menu in MENUS if action in menu.actions)


def place_words(place: Place) -> str:
    """Where keys work, as part of a sentence."""
    return say(_PLACE_WORDS[place])


def plain(text: str) -> str:
    """A menu's text without the sign before its letter and the dots after it."""
    return text.replace("&", "").removesuffix("...")


def portable(keys: QKeySequence) -> str:
    """Keys as they are kept, the same on every system and in every language."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """Kept keys as this system writes them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
