"""Every page and dialogue of the window, one after the other, for docs/make_screenshots.py.

Everything in them is drawn by flickrcheck's own demo; no picture of anybody is shown.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from flickrcheck.gui.guide import Guide
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import DATASETS, LETTERS, MATCHES, OVERVIEW, PHOTOS, REQUESTS, SETTINGS
from flickrcheck.gui.scan_runner import ScanState
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import ROLE, Settings
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.match_filter import Filter, Group
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.request_events import Step
from flickrcheck.work.request_steps import all_tracked, note

SIZE = QSize(1240, 780)
NARROW = QSize(800, 600)
_PATIENCE = 240_000  # milliseconds
PERSON_PICTURES = (
    "Messenger/IMG-20190312-WA0011.jpg",
    "Camera/2019/IMG_2101.jpg",
    "Problems/broken.jpg",
)

Scene = tuple[str, QWidget]


def scenes(app: QApplication, home: Path, photos: Path) -> Iterator[Scene]:
    """Name and widget of each scene, shown until the next one is asked for.

    home: an empty folder for casebooks and letters; photos: the library of the demo.
    """
    stage = Stage(app, home, photos)
    yield from stage.person()
    yield from stage.photographer()
    stage.window.close()


class Stage:
    """The window as it is being photographed."""

    def __init__(self, app: QApplication, home: Path, photos: Path) -> None:
        self._app, self._home, self._photos = app, home, photos
        self.window: MainWindow

    def _open(self, name: str, role: str) -> None:
        settings = Settings()
        settings.set_text(ROLE, role)
        casebook = Casebook.open(self._home / f"{name}.casebook", create=True)
        self.window = MainWindow(Session(casebook, settings))
        self.window.resize(SIZE)
        self.window.show()
        self.settle()

    def settle(self, condition: Callable[[], bool] = lambda: True) -> None:
        """Run the window until something is true and the background has nothing more to say."""
        window = self.window
        quiet = 0
        last = QDeadlineTimer(_PATIENCE)
        while quiet < 12:
            if last.hasExpired():
                raise TimeoutError(f"the window does not come to rest: {self.window.windowTitle()}")
            self._app.processEvents()
            self._app.thread().msleep(10)
            busy = window.session.bridge.waiting or window.overview.asker.busy
            quiet = 0 if busy or not condition() else quiet + 1
        self.window.statusBar().clearMessage()
        self._app.processEvents()

    def _dialog(self) -> QDialog:
        self.settle()
        found = reversed(self.window.findChildren(QDialog))
        return next(each for each in found if each.isVisible())

    def _acted(self, *ids: str) -> Iterator[Scene]:
        """The dialogues that actions of the menus open."""
        for id in ids:
            self.window.menus.actions[id].trigger()
            dialog = self._dialog()
            yield id, dialog
            dialog.close()

    def _guide(self, role: str) -> Iterator[Scene]:
        self.window.show_guide()
        guide = self.window.findChildren(Guide)[-1]
        guide.roles[role].setChecked(True)
        for number in range(3):
            guide.show_page(number)
            self.settle()
            yield f"guide-{role}-{number + 1}", guide
        guide.reject()

    def _pages(self, state: str, *pages: tuple[int, str]) -> Iterator[Scene]:
        for page, name in pages:
            self.window.show_page(page)
            self.settle()
            yield name + state, self.window

    def person(self) -> Iterator[Scene]:
        """A person shown: what each picture came to, which box they are, and the ways on."""
        mine = self._home / "of me"
        mine.mkdir()
        for name in PERSON_PICTURES:
            shutil.copy(self._photos / name, mine)
        self._open("of me", "person")
        yield from self._guide("person")
        window = self.window
        window.photos.add([str(mine)])
        self.settle()
        yield "person-before", window
        window.photos.start()
        self.settle(lambda: not window.session.scan.active)
        window.ways.show_results()
        results = self._dialog()
        yield "person-results", results
        asked = window.ways.results.asked()
        window.show_page(MATCHES)
        window.matches.step(0)
        self.settle()
        window.matches.inspector.ask_box()
        boxes = self._dialog()
        boxes.list.setCurrentRow(0)
        boxes.me_button.click()
        self.settle()
        yield "person-box", boxes
        boxes.reject()
        window.ways.ask_photographer(asked)
        message = self._dialog()
        self.settle(message.save_button.isEnabled)
        yield "person-message", message
        message.save(self._home)
        self.settle(lambda: any(self._home.glob("*request.json")))
        message.reject()
        window.ways.open_request(next(self._home.glob("*request.json")))
        answer = self._dialog()
        self.settle(lambda: bool(answer.summary_label.text()))
        yield "person-answer", answer
        answer.reject()
        window.ways.ask_operators()
        self.settle()
        yield "letters-access", window
        results.close()
        window.show_page(PHOTOS)
        self.settle()
        yield "person-after", window
        window.close()

    def photographer(self) -> Iterator[Scene]:
        """A photographer with a library: before, while and after a scan, and all that follows."""
        # seconds a photo, and what it would find here is found without
        Settings().set_text("look_harder", "none")
        self._open("Robin Example", "photographer")
        window = self.window
        yield from self._guide("photographer")
        yield from self._guide("helper")
        yield from self._pages(
            "-empty",
            (OVERVIEW, "overview"),
            (PHOTOS, "photos"),
            (MATCHES, "matches"),
            (LETTERS, "letters"),
            (REQUESTS, "requests"),
        )
        window.photos.add([str(self._photos)])
        window.photos.options.toggle.setChecked(True)
        yield from self._pages("-options", (PHOTOS, "photos"))
        window.photos.options.toggle.setChecked(False)
        yield from self._pages("-before", (PHOTOS, "photos"))
        yield from self._scan()
        yield from self._pages("-after", (PHOTOS, "photos"))
        window.photos.show_unreadable()
        yield from self._pages("-drawer", (PHOTOS, "photos"))
        window.photos.drawer.toggle.setChecked(False)
        yield from self._matches()
        yield from self._pages("", (OVERVIEW, "overview"))
        yield from self._letters()
        yield from self._pages("", (DATASETS, "datasets"))
        for panel in ("casebooks", "privacy", "keys", "language"):
            tabs = window.settings.tabs
            tabs.setCurrentWidget(getattr(window.settings, panel))
            yield from self._pages("", (SETTINGS, f"settings-{panel}"))
        yield from self._acted("keys", "limits", "about", "look-up")
        window.offline_button.click()
        dialog = self._dialog()
        yield "offline", dialog
        dialog.close()
        yield from self._narrow()

    def _scan(self) -> Iterator[Scene]:
        window, scan = self.window, self.window.session.scan

        def pause() -> None:
            if scan.progress and scan.progress.stage == "pictures" and scan.progress.done:
                scan.progressed.disconnect(pause)
                scan.pause()

        scan.progressed.connect(pause)
        window.photos.start()
        while scan.active and scan.state is not ScanState.PAUSED:
            self._app.processEvents()
            self._app.thread().msleep(5)
        if scan.active:
            scan.resume()
            for _ in range(40):
                self._app.processEvents()
                self._app.thread().msleep(5)
            yield "photos-while", window
        self.settle(lambda: not scan.active)

    def _matches(self) -> Iterator[Scene]:
        window, page = self.window, self.window.matches
        window.show_page(MATCHES)
        self.settle()
        ids = page.model.ids
        for verdict, rows in (
            (Verdict.MINE, (0, 1, 3, 5, 6, 9)),
            (Verdict.NOT_MINE, (2,)),
            (Verdict.UNSURE, (7,)),
            (Verdict.ALLOWED, (8,)),
        ):
            window.session.casebook.set_verdict([ids[row] for row in rows], verdict)
        page.reload()
        page.step(4)
        self.settle()
        yield "matches", window
        page.show_view(grid=True)
        self.settle()
        yield "matches-grid", window
        page.show_view(grid=False)
        page.filter.set_group(Group.FOLDER)
        self.settle()
        yield "matches-grouped", window
        page.filter.set_group(None)
        page.show_filter(Filter(grade=Grade.POSSIBLE))
        self.settle()
        yield "matches-filtered", window
        page.show_filter(Filter())
        self.settle()
        page.view.selectAll()
        self.settle()
        yield "matches-all-selected", window
        page.step(0)
        self.settle()
        page.inspector.compare()
        dialog = self._dialog()
        yield "compare-alone", dialog
        copy = self._home / "saved from the web.jpg"
        with Image.open(dialog._stored.match.photo.path) as opened:
            cut = opened.convert("RGB").crop((180, 60, opened.width - 120, opened.height - 90))
            ImageOps.mirror(cut).save(copy)
        dialog.add_reference(copy)
        self.settle()
        yield "compare", dialog
        dialog.close()

    def _letters(self) -> Iterator[Scene]:
        window = self.window
        yield from self._pages("-no-writer", (LETTERS, "letters"))
        writer = Writer(
            "Robin Example", "robin@example.org", flickr_name="robin_example", law="", lives="eu"
        )
        window.letters.form.set_writer(writer, remembered=False)
        window.letters.refresh()
        self.settle()
        yield from self._pages("", (LETTERS, "letters"))
        window.letters.save(self._home / "letters")
        self.settle(lambda: window.requests.table.rowCount() > 0)
        yield from self._pages("-saved", (LETTERS, "letters"))
        book, today = window.session.casebook, datetime.now().astimezone().date()
        [request] = all_tracked(book, today)
        note(book, request.id, Step.SENT, today=today, day=today)
        window.requests.load()
        yield from self._pages("", (REQUESTS, "requests"))

    def _narrow(self) -> Iterator[Scene]:
        self.window.resize(NARROW)
        yield from self._pages(
            "-narrow",
            (OVERVIEW, "overview"),
            (PHOTOS, "photos"),
            (MATCHES, "matches"),
            (LETTERS, "letters"),
            (DATASETS, "datasets"),
            (SETTINGS, "settings"),
        )
