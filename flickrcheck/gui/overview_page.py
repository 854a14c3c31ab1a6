"""The Overview page: what the casebook comes to, in a sentence and in charts."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bar_chart import BarChart
from flickrcheck.gui.overview_asker import OverviewAsker
from flickrcheck.gui.overview_charts import (
    Chart,
    checked_chart,
    dataset_chart,
    verdict_chart,
    year_chart,
)
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import EmptyPage, heading, label
from flickrcheck.language import marked, say
from flickrcheck.store.match_filter import Filter
from flickrcheck.work.overview import Overview
from flickrcheck.work.overview_words import (
    not_checked_sentences,
    overview_sentences,
    searched_words,
    year_source,
)

# ruff: noqa: N802 - Qt names its methods in camel case

_DATASETS_NOTE = marked(
    "A photo counts once in each dataset, with its best grade there; matches that you rejected "
    "do not count. Choose a bar with Enter or a click to see its matches."
)
_WIDE = 110  # letters beside each other, from which on two charts stand side by side
_MARGIN = 16
_LONG = 0.6  # of the width, for titles that are sentences


class _Section(QWidget):
    """A heading, a chart, and a note below it."""

    def __init__(self, title: str, *, upright: bool = False, most_title: float = 0.32) -> None:
        super().__init__()
        self.chart = BarChart(title, upright=upright, most_title=most_title)
        self.note = label(name=say("About {chart}", chart=title))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(title))
        layout.addWidget(self.chart)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def show_chart(self, chart: Chart, note: str) -> None:
        """Show a chart, and what has to be known to read it; hidden where there is nothing."""
        self.chart.show_bars(chart.heads, chart.rows)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setVisible(bool(chart.rows))


class OverviewPage(QWidget):
    """The overview of the open casebook.

    Signals: matches_wanted, with a Filter; unchecked_wanted; photos_wanted; export_wanted.
    """

    matches_wanted = Signal(object)
    unchecked_wanted = Signal()
    photos_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.shown: Overview | None = None
        self.asker = OverviewAsker(session)
        self.asker.counted.connect(self._show)
        self.asker.failed.connect(self._say_failed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.casebook_changed.connect(self._forget)

    def _make_empty(self) -> QWidget:
        page = EmptyPage(say("Overview"), say("Why there is no overview"), say("Go to Photos"))
        page.button.clicked.connect(self.photos_wanted)
        self.empty_label = page.label
        self._say_empty(counting=True)
        return page

    def _say_empty(self, *, counting: bool) -> None:
        if counting:
            words = say("The casebook is being counted. Its overview appears here in a moment.")
        else:
            words = say(
                "Here you will see how many of your photos are listed, in which datasets, from "
                "which years, and what was not checked. Add and scan photos first."
            )
        self.empty_label.setText(words)

    def _say_failed(self) -> None:
        if self.shown is None:  # else what was counted before stays
            self.empty_label.setText(
                say(
                    "The casebook cannot be read, so there is no overview of it. When it is in its "
                    "place again, choose Overview once more."
                )
            )

    def _make_full(self) -> QWidget:
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_MARGIN, 14, _MARGIN, _MARGIN)
        layout.setSpacing(16)
        layout.addLayout(self._make_top())
        self.datasets = _Section(say("Photos by dataset and grade"))
        self.years = _Section(say("Photos by year"), upright=True)
        self.verdicts = _Section(say("Your verdicts"), most_title=_LONG)
        self.checked = _Section(say("Checked and not checked"), most_title=_LONG)
        layout.addWidget(self.datasets)
        layout.addWidget(self.years)
        self._pair = QGridLayout()
        self._pair.setHorizontalSpacing(28)
        self._pair.setVerticalSpacing(16)
        layout.addLayout(self._pair)
        self._wide = True
        self._place_pair()
        self.searched_label = label(name=say("What was searched"))
        layout.addWidget(self.searched_label)
        layout.addStretch(1)
        self.area.setWidget(inside)
        for section in (self.datasets, self.years, self.verdicts, self.checked):
            section.chart.chosen.connect(self._lead)
            section.chart.moved.connect(
                lambda place, chart=section.chart: self._bring(chart, place)
            )
        return self.area

    def _make_top(self) -> QHBoxLayout:
        self.sentence_label = label(name=say("What was found"))
        font = self.sentence_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.sentence_label.setFont(font)
        self.more_label = label(name=say("What was checked"))
        words = QVBoxLayout()
        words.addWidget(self.sentence_label)
        words.addWidget(self.more_label)
        self.export_button = QPushButton(say("Export report..."))
        self.export_button.clicked.connect(self.export_wanted)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _place_pair(self) -> None:
        wide = self._wide and not self.verdicts.isHidden()
        for section in (self.verdicts, self.checked):
            self._pair.removeWidget(section)
        self._pair.addWidget(self.verdicts, 0, 0)
        self._pair.addWidget(self.checked, *((0, 1) if wide else (1, 0)))
        self._pair.setColumnStretch(0, 2 if wide else 1)
        self._pair.setColumnStretch(1, 3 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().horizontalAdvance("n") * _WIDE
        if wide != self._wide:
            self._wide = wide
            self._place_pair()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asker.look(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asker.look(False)

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        if self._stack.currentIndex():
            charts = (self.datasets, self.years, self.verdicts, self.checked)
            first = next((each for each in charts if not each.isHidden()), None)
            (first.chart if first else self.export_button).setFocus()
        else:
            self._stack.widget(0).button.setFocus()

    def _forget(self) -> None:
        """Show nothing of the casebook that was open before."""
        self.shown = None
        self._say_empty(counting=True)
        self._stack.setCurrentIndex(0)
        if self.isVisible():
            self.asker.look(True)

    def _show(self, shown: Overview) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self.shown = shown
        if shown.scan is None:
            self._say_empty(counting=False)
            self._stack.setCurrentIndex(0)
            return
        first, *more = overview_sentences(shown)
        self.sentence_label.setText(first)
        self.more_label.setText(" ".join(more))
        self.datasets.show_chart(dataset_chart(shown), say(_DATASETS_NOTE))
        years = year_chart(shown)
        scales = say("Each row has a scale of its own.") if len(years.rows) > 1 else ""
        self.years.show_chart(years, f"{year_source(shown)} {scales}".strip())
        self.verdicts.show_chart(verdict_chart(shown), "")
        self._place_pair()
        self.checked.show_chart(checked_chart(shown), " ".join(not_checked_sentences(shown)))
        self.searched_label.setText(searched_words(shown))
        was_empty = not self._stack.currentIndex()
        self._stack.setCurrentIndex(1)
        if was_empty and had_focus:
            self.take_focus()

    def _lead(self, where: object) -> None:
        if isinstance(where, Filter):
            self.matches_wanted.emit(where)
        else:
            self.unchecked_wanted.emit()

    def _bring(self, chart: BarChart, place: QRect) -> None:
        """Scroll the page to the bar that has the focus now."""
        middle = chart.viewport().mapTo(self.area.widget(), place.center())
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height())
