"""Makes the application, opens a casebook and runs the window."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from flickrcheck import __version__, crash
from flickrcheck.errors import ExitCode, FlickrcheckError
from flickrcheck.gui.bridge import mistake_words
from flickrcheck.gui.contrast import keep_readable
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.opened_files import FileOpener, is_casebook, open_in
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import Settings
from flickrcheck.gui.spoken import speak, wanted
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.resource import resource
from flickrcheck.store import casebook_backup
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.work.words import visible

_LOOK_FOR_SIGNALS = 300  # milliseconds; Qt's loop alone never lets Python see Ctrl-C


def run(arguments: Sequence[str]) -> int:
    """Run the window until it is closed.

    arguments: at most one file: a casebook to open, or what the window takes, such as a pack.
    """
    app = QApplication.instance() or QApplication(["flickrcheck"])
    app.setApplicationName("flickrcheck")
    app.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("flickrcheck")
    app.setWindowIcon(program_icon())
    keep_readable(app)
    settings = Settings()
    speak(app, wanted(settings))
    if not QFontMetrics(app.font()).inFont("a"):  # every letter would be an empty box
        problem = say(
            "The window cannot show any text because no font is installed; install one, for "
            "instance with: sudo apt install fonts-dejavu-core, or use the commands, which "
            "'flickrcheck --help' lists."
        )
        print(f"flickrcheck: {problem}", file=sys.stderr)
        return ExitCode.USAGE
    last = settings.casebook()
    named = [Path(argument).absolute() for argument in arguments]
    casebook = _first_casebook(settings, [path for path in named if is_casebook(path)])
    if casebook is None:
        return ExitCode.UNUSABLE_FILE
    hard_crashes = crash.HardCrashes()
    window = MainWindow(Session(casebook, settings))
    _explain_surprises(window)
    timer = _close_on_signals(window)
    # the session ends: whatever else happens, what was typed is kept; then the system closes us
    app.commitDataRequest.connect(window.keep)
    window.show()
    window.guide_first()
    for sentence in casebook_backup.sentences():
        window.bar.show_remark(visible(sentence))
    if hard_crashes.met:
        window.bar.show_remark(
            say(
                "flickrcheck was ended by a crash last time. What was saved before stays. There is "
                "a note of it without names; nothing was sent."
            ),
            say("Show the note"),
            window.show_crashes,
        )
    if sys.platform == "darwin":  # elsewhere files come as arguments, and a filter costs time
        app.installEventFilter(FileOpener(window))
    for path in named:
        if not is_casebook(path):
            QTimer.singleShot(0, window, lambda taken=path: open_in(window, taken))
    if last and not arguments and not is_there(last):
        window.bar.show_problem(
            say(
                "The casebook {path}, which was open last, is not in its place: it was moved or "
                "deleted, or its disk is not connected. What you see is {name}. Bring the other "
                "one back and open it with File, Open casebook.",
                path=visible(str(last), 300),
                name=visible(casebook.path.name, 80),
            )
        )
    code = app.exec()
    timer.stop()
    hard_crashes.close()
    return code


def program_icon() -> QIcon:
    """What the system shows for the program; drawn anew for each size."""
    return QIcon(str(resource("icons", "flickrcheck.svg")))


def _first_casebook(settings: Settings, named: Sequence[Path]) -> Casebook | None:
    """The casebook named, or the last one, or the person's own; None if none can be opened."""
    last = settings.casebook()
    create = False  # a misspelt name must not become a new casebook
    if named:
        path = named[0]
    elif last and is_there(last):
        path = last
    else:
        path, create = default_casebook_path(), True
    while True:
        try:
            return Casebook.open(path, create=create)
        except FlickrcheckError as error:
            chosen = _other_casebook(str(error))
            if chosen is None:
                return None
            path, create = chosen


def _other_casebook(problem: str) -> tuple[Path, bool] | None:
    """Say why a casebook cannot be opened and ask for another one: its path, and if it is new."""
    box = QMessageBox(QMessageBox.Icon.Warning, "flickrcheck", in_window_words(problem))
    box.setTextFormat(Qt.TextFormat.PlainText)
    choose = box.addButton(say("Open another casebook..."), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(say("New casebook..."), QMessageBox.ButtonRole.ActionRole)
    box.addButton(say("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    kinds = f"{say('Casebooks')} (*.casebook);;{say('All files')} (*)"
    name = ""
    if box.clickedButton() is choose:
        name, _ = QFileDialog.getOpenFileName(None, say("Open casebook"), "", kinds)
    elif box.clickedButton() is new:
        name, _ = QFileDialog.getSaveFileName(
            None, say("New casebook"), "new.casebook", kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
    return (Path(name), box.clickedButton() is new) if name else None


def _explain_surprises(window: MainWindow) -> None:
    """Show an error of the program itself instead of only printing it, and keep a note of it."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        words = mistake_words(error, crash.note("window", error))
        window.bar.show_problem(words, say("Show the note"), window.show_crashes)

    sys.excepthook = show
    crash.note_errors_of_threads("window")


def _close_all(window: MainWindow) -> None:
    """Close the window, and first the dialogues over it, which would keep the program running."""
    while (dialogue := QApplication.activeModalWidget()) and dialogue.close():
        pass
    window.close()


def _close_on_signals(window: MainWindow) -> QTimer:
    """Close in order on Ctrl-C, on SIGTERM, and when the terminal is closed."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), lambda *_: _close_all(window))
    timer = QTimer(interval=_LOOK_FOR_SIGNALS)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer
