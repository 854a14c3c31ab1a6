"""The window: rail, pages, message bar, status bar, drops, and closing without losing anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui import help_texts
from flickrcheck.gui.added_packs import AddedPacks
from flickrcheck.gui.casebook_guard import CasebookGuard
from flickrcheck.gui.casebook_opener import choose_casebook, make_casebook
from flickrcheck.gui.dataset_adder import DatasetAdder
from flickrcheck.gui.datasets_page import DatasetsPage
from flickrcheck.gui.dialogs import TextDialog
from flickrcheck.gui.going_on import GoingOn
from flickrcheck.gui.guide_opener import open_guide, was_guided
from flickrcheck.gui.keys_dialog import KeysDialog
from flickrcheck.gui.letters_page import LettersPage
from flickrcheck.gui.manual import OF_PAGE
from flickrcheck.gui.matches_page import MatchesPage
from flickrcheck.gui.menus import Menus
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.overview_page import OverviewPage
from flickrcheck.gui.pack_watch import PackWatch
from flickrcheck.gui.pages import Pages, scrolled
from flickrcheck.gui.paths import paths_of, sort_paths
from flickrcheck.gui.person_ways import PersonWays
from flickrcheck.gui.photos_page import PhotosPage
from flickrcheck.gui.rail import (
    DATASETS,
    LETTERS,
    MATCHES,
    NAMES,
    PHOTOS,
    REQUESTS,
    SETTINGS,
    Rail,
)
from flickrcheck.gui.rail_counters import RailCounters
from flickrcheck.gui.report_asker import ReportAsker
from flickrcheck.gui.requests_page import RequestsPage
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings_page import SettingsPage
from flickrcheck.gui.sizes import is_met, open_at
from flickrcheck.gui.task_status import TaskStatus
from flickrcheck.language import say
from flickrcheck.store.casebook_query import Filter, Totals
from flickrcheck.work import scan_words
from flickrcheck.work.letters.writer_file import forget_writer
from flickrcheck.work.words import enumerated, visible

if TYPE_CHECKING:
    from flickrcheck.gui.lookup_dialog import LookupDialog
    from flickrcheck.gui.manual_window import ManualWindow
    from flickrcheck.gui.trust_dialog import TrustDialog

# ruff: noqa: N802 - Qt names its methods in camel case

_SAID_FOR = 8000  # milliseconds
_NAMED = 3  # of many names


class MainWindow(QMainWindow):
    """Everything the person sees; ``session`` holds what the pages share."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._closing = False
        self._lookup: LookupDialog | None = None
        self._manual: ManualWindow | None = None
        self.overview = OverviewPage(session)
        self.photos = PhotosPage(session)
        self.matches = MatchesPage(session)
        self.letters = LettersPage(session)
        self.datasets = DatasetsPage(session)
        self.adder = DatasetAdder(session, self)
        self.bar = MessageBar()
        self.added = AddedPacks(session, self.bar, self)
        self._pack_watch = PackWatch(session, self.adder, self)
        self.reports = ReportAsker(session, self.bar, self)
        self.guard = CasebookGuard(session, self.bar, self)
        self.requests = RequestsPage(session)
        self.settings = SettingsPage(session)
        self.rail = Rail(list(map(say, NAMES)))
        self._counters = RailCounters(session, self.rail)
        self.pages = Pages()
        for page in (
            self.overview,
            self.photos,
            self.matches,
            self.letters,
            self.requests,
            self.datasets,
            self.settings,
        ):
            self.pages.addWidget(page)
        self._arrange()
        self._make_status_bar()
        self.recent_menu = QMenu(self)
        self.ways = PersonWays(self)
        self.menus = Menus(self, session.keys)
        self.casebook_button.setMenu(self.recent_menu)
        self._connect()
        self._accept_drops()
        self._show_casebook()
        self._show_totals(self.matches.totals)
        self._show_packs()
        self.going_on = GoingOn(session, self.bar, self.photos, lambda: self.show_page(PHOTOS))
        self._restore_layout()
        self.show_page(PHOTOS)

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(scrolled(self.pages), 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        central = QWidget()
        central.setLayout(row)
        self.setCentralWidget(central)

    def _make_status_bar(self) -> None:
        status = self.statusBar()
        self.task = TaskStatus(self.session.scan)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setAccessibleName(say("Cancel adding the dataset"))
        self.cancel_button.clicked.connect(self.adder.cancel)
        self.cancel_button.hide()
        self.casebook_button = QToolButton()
        self.casebook_button.setAutoRaise(True)
        self.casebook_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.packs_label = QLabel()
        self.packs_label.setAccessibleName(say("Installed packs"))
        self.offline_button = QToolButton()
        self.offline_button.setText(say("Offline"))
        self.offline_button.setAccessibleName(say("Offline: what this means"))
        self.offline_button.setAutoRaise(True)
        self.offline_button.clicked.connect(
            lambda: self.show_text(say("Offline"), help_texts.offline())
        )
        for widget in (
            self.task,
            self.cancel_button,
            self.casebook_button,
            self.packs_label,
            self.offline_button,
        ):
            if isinstance(widget, QLabel):
                widget.setTextFormat(Qt.TextFormat.PlainText)
                widget.setContentsMargins(6, 0, 6, 0)
            status.addPermanentWidget(widget)

    def _connect(self) -> None:
        session = self.session
        self.rail.currentRowChanged.connect(self.pages.setCurrentIndex)
        session.said.connect(lambda text: self.statusBar().showMessage(text, _SAID_FOR))
        session.failed.connect(self.bar.show_problem)
        session.overcome.connect(self.bar.drop_problem)
        session.casebook_changed.connect(self._show_casebook)
        session.packs_changed.connect(self._show_packs)
        self.added.recheck_started.connect(lambda: self.show_page(PHOTOS))
        self.added.new_wanted.connect(self.show_new)
        self._pack_watch.noticed.connect(self.added.look)
        session.bridge.idle.connect(self._idle)
        self.overview.matches_wanted.connect(self.show_filtered)
        self.overview.unchecked_wanted.connect(
            lambda: self.on_page(PHOTOS, self.photos.show_unreadable)
        )
        self.overview.photos_wanted.connect(lambda: self.show_page(PHOTOS))
        self.overview.export_wanted.connect(self.reports.export)
        self.photos.add_datasets_wanted.connect(self.choose_datasets)
        self.photos.results_wanted.connect(self.ways.show_results)
        self.photos.matches_wanted.connect(lambda: self.show_page(MATCHES))
        self.matches.totals_changed.connect(self._show_totals)
        self.matches.totals_changed.connect(self._keep_summary)
        self.matches.photos_wanted.connect(lambda: self.show_page(PHOTOS))
        self.letters.matches_wanted.connect(lambda: self.show_page(MATCHES))
        self.letters.saved.connect(self.requests.load)
        self.letters.requests_wanted.connect(
            lambda numbers: self.on_page(REQUESTS, lambda: self.requests.offer_sent(numbers))
        )
        self.letters.contact_entered.connect(self.datasets.read_contacts)
        self.requests.letters_wanted.connect(lambda: self.show_page(LETTERS))
        self.requests.counted.connect(self._counters.show_requests)
        for told in (self.letters.told, self.requests.told):
            told.connect(self.bar.show_remark)
        self.requests.writer = self.letters.form.writer
        self.requests.writer_given.connect(self.letters.form.take_name)
        self.datasets.add_wanted.connect(self.choose_datasets)
        # letters are drafted anew, as after a verdict
        self.datasets.contacts_changed.connect(self.session.verdicts_changed)
        self.settings.casebooks.new_wanted.connect(self.new_casebook)
        self.settings.casebooks.open_wanted.connect(self.open_casebook)
        privacy = self.settings.privacy
        privacy.deleted.connect(self._something_deleted)
        privacy.delete_casebook_wanted.connect(self.delete_casebook)
        privacy.delete_writer_wanted.connect(self.delete_writer)
        privacy.datasets_wanted.connect(lambda: self.show_page(DATASETS))
        privacy.report_wanted.connect(lambda: self.reports.export(redact=True))
        self.adder.state_changed.connect(self._show_adding)
        self.adder.added.connect(self.added.tell)

    def _accept_drops(self) -> None:
        self.setAcceptDrops(True)
        # text fields would take a dropped folder as text
        for kind in (QLineEdit, QPlainTextEdit):
            for widget in self.findChildren(kind):
                widget.setAcceptDrops(False)

    def show_page(self, row: int) -> None:
        """Show a page and put the focus into it."""
        self.rail.setCurrentRow(row)
        self.pages.widget(row).take_focus()

    def on_page(self, row: int, act: Callable[[], None]) -> None:
        """Show a page, then do something there."""
        self.show_page(row)
        act()

    def _show_casebook(self) -> None:
        path = self.session.casebook.path
        name = visible(path.stem, 60)
        self.setWindowTitle(f"{name} - flickrcheck")
        # in a text of Qt's an ampersand would underline the next letter
        self.casebook_button.setText(say("Casebook: {name}", name=name).replace("&", "&&"))
        self.casebook_button.setAccessibleName(say("Casebook {name}: open another one", name=name))

    def _show_packs(self) -> None:
        self.packs_label.setText(self._counters.show_packs(self.datasets.installed_count))

    def _show_totals(self, totals: Totals) -> None:
        self._counters.show_totals(totals)
        self.photos.show_found(scan_words.found_sentence(totals) if totals.matches else "")

    def _keep_summary(self, totals: Totals) -> None:
        """For the list of casebooks, which opens none of them to look inside."""
        path = self.session.casebook.path
        self.session.settings.set_summary(path, totals.photos, totals.undecided)

    def _show_adding(self, words: str) -> None:
        self.cancel_button.setVisible(bool(words))
        if words:
            self.statusBar().showMessage(words)
        else:
            self.statusBar().clearMessage()

    # --- photos and datasets from outside

    def take(self, paths: Sequence[str]) -> None:
        """Put folders and pictures on the list, install lists and packs, and read an answer."""
        found = sort_paths(paths)
        if found.missing:
            names = [visible(path, 100) for path in found.missing[:_NAMED]]
            if len(found.missing) > len(names):
                names.append(say("{number} more", number=len(found.missing) - len(names)))
            self.bar.show_problem(
                say(
                    "There is no file or folder {names}. Check the spelling.",
                    names=enumerated(names),
                )
            )
        for request in found.requests[:1]:
            self.ways.open_request(request)
        for mail in found.mails[:1]:
            self.show_page(REQUESTS)
            self.requests.take_mail(mail)
        if found.photos:
            self.photos.add(found.photos)
            self.show_page(PHOTOS)
        if found.datasets:
            self.adder.add(found.datasets)

    def paste(self) -> None:
        """Take paths from the clipboard."""
        paths = paths_of(QGuiApplication.clipboard().mimeData())
        if paths:
            self.take(paths)
        else:
            self.session.said.emit(say("The clipboard holds no path of a folder or file."))

    def choose_datasets(self) -> None:
        """Ask for lists and packs, and install them."""
        files, _ = QFileDialog.getOpenFileNames(
            self, say("Add dataset lists or packs"), str(Path.home())
        )
        if files:
            self.adder.add([Path(file) for file in files])

    def show_trusted(self) -> TrustDialog:
        """Show which packs and keys are trusted."""
        from flickrcheck.gui.trust_dialog import TrustDialog

        shown = TrustDialog(self.session, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()
        return shown

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _droppable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def show_new(self) -> None:
        """Show the matches that the last scan found for the first time."""
        self.bar.drop_remark()
        self.on_page(MATCHES, self.matches.show_new)

    def show_filtered(self, wanted: Filter) -> None:
        """Show the matches that fit a filter, whatever was filtered before."""
        self.on_page(MATCHES, lambda: self.matches.show_filter(wanted))

    # --- casebooks, reports, letters

    def new_casebook(self) -> None:
        """Ask for a name and make a casebook there."""
        make_casebook(self.session, self.bar, self)

    def open_casebook(self) -> None:
        """Ask for a casebook and open it."""
        choose_casebook(self.session, self)

    def delete_casebook(self) -> None:
        """Delete the open casebook, which the person has confirmed."""
        self.letters.flush()  # else the details would be written again afterwards
        name = visible(self.session.casebook.path.name, 80)
        if self.session.discard():
            now = visible(self.session.casebook.path.stem, 60)
            self.bar.show_remark(
                say("{name} was deleted. The casebook {now} is open now.", name=name, now=now)
            )

    def delete_writer(self) -> None:
        """Delete the details of who writes the letters, which the person has confirmed."""
        self.letters.flush()
        path = self.session.casebook.path
        if self.session.attempt(lambda: forget_writer(path)):
            self.letters.load()
            self.settings.privacy.refresh()
            self.bar.show_remark(say("Your details were deleted."))

    def _something_deleted(self, sentence: str) -> None:
        self.statusBar().clearMessage()
        self.requests.load()
        self.matches.model.forget_pictures()  # what is deleted is not to be seen any longer
        self.bar.show_remark(sentence)

    def show_privacy(self) -> None:
        """Show what is kept on this computer."""
        self.on_page(SETTINGS, self.settings.show_privacy)

    def show_casebooks(self) -> None:
        """Show the casebooks that were used."""
        self.on_page(SETTINGS, self.settings.show_casebooks)

    def save_letters(self) -> None:
        """Go to the letters and save them."""
        self.on_page(LETTERS, self.letters.choose_folder)

    def look_up(self) -> LookupDialog:
        """Ask which datasets list photos and accounts that the person names."""
        if self._lookup is None:
            from flickrcheck.gui.lookup_dialog import LookupDialog  # its readers load long

            self._lookup = LookupDialog(self.session, self)
        self._lookup.show()
        self._lookup.raise_()
        self._lookup.activateWindow()
        return self._lookup

    # --- help

    def guide_first(self) -> None:
        """Open the guide where nobody has worked with the program yet."""
        casebook = self.session.casebook
        untouched = not self.photos.roots and not casebook.photo_count()
        if untouched and not was_guided(self.session):
            self.show_guide()

    def show_guide(self) -> None:
        """Open the guide of the first steps."""
        self.show_page(PHOTOS)
        open_guide(self)

    def show_text(self, title: str, text: str) -> None:
        """Show a text in a dialogue."""
        TextDialog(title, text, self).open()

    def show_manual(self) -> ManualWindow:
        """Open the manual at the chapter about the page that is shown."""
        from flickrcheck.gui.manual_window import ManualWindow

        if self._manual is None:
            self._manual = ManualWindow(self)
        self._manual.open_chapter(OF_PAGE[self.rail.currentRow()])
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()
        return self._manual

    def show_about(self) -> None:
        """Show what the program is and whose work it contains."""
        from flickrcheck.gui.about_dialog import AboutDialog

        shown = AboutDialog(self.session, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()

    def show_crashes(self) -> None:
        """Show the notes of what went wrong inside the program."""
        from flickrcheck.gui.crash_dialog import CrashDialog

        shown = CrashDialog(self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.open()

    def show_keys(self) -> None:
        """Show every key."""
        shown = KeysDialog(self.session.keys, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.change_wanted.connect(shown.accept)
        shown.change_wanted.connect(self.change_keys)
        shown.open()

    def change_keys(self) -> None:
        """Show where keys are chosen."""
        self.settings.show_keys()
        self.show_page(SETTINGS)

    # --- layout and closing

    def _restore_layout(self) -> None:
        settings = self.session.settings
        open_at(self, 1240, 780)
        geometry = settings.layout("window")
        if geometry and not (self.restoreGeometry(geometry) and is_met(self)):
            self.setWindowState(Qt.WindowState.WindowNoState)
            open_at(self, 1240, 780)
            self.move(self.screen().availableGeometry().topLeft())
        state = settings.layout("matches")
        if state:
            self.matches.restore_splitter(state)
        self.matches.table.restore_columns(settings.text("columns"))

    def _save_layout(self) -> None:
        settings = self.session.settings
        settings.set_layout("window", self.saveGeometry())
        settings.set_layout("matches", self.matches.splitter.saveState())
        settings.set_text("columns", self.matches.table.columns_kept())

    def keep(self) -> None:
        """Keep what was typed a moment ago and how the window looks; a scan keeps its finds itself,
        every second."""
        self.letters.flush()
        self._save_layout()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing:
            self.keep()
            self._closing = True
        if self.session.bridge.busy:
            scanning = self.session.scan.active
            self.session.scan.stop()
            self.adder.cancel()
            self.reports.stop()
            self.centralWidget().setEnabled(False)
            if scanning:
                words = say(
                    "Closing as soon as the scan has stopped. What was found is kept; the scan "
                    "goes on there next time."
                )
            else:
                words = say("Closing as soon as the running work has stopped.")
            self.statusBar().showMessage(words)
            event.ignore()  # comes back when the bridge is idle
            return
        self.session.close()
        event.accept()

    def _idle(self) -> None:
        if self._closing:
            self.close()


def _droppable(mime: QMimeData) -> bool:
    return mime.hasUrls() or mime.hasText()
