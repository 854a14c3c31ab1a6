"""The letter split to the fields of the operator's web form, each with a button that copies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.pages import scrolled
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.model import Dataset, Request
from flickrcheck.work.letters.ways import without_files
from flickrcheck.work.letters.web_form import WebForm, web_forms
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import visible

_SHOWN = 400  # letters of a text; a copy has all of it


class LetterFormView(QWidget):
    """The fields to copy. Signals: copied, with what was copied, in words."""

    copied = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: Task | None = None
        self._shown: tuple[list[WebForm], str, str] | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._body = QWidget()
        self._inner = QWidget()
        self._layout = QVBoxLayout(self._inner)
        self._layout.setContentsMargins(0, 0, 6, 0)
        self._layout.addWidget(self._body)
        self._layout.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(scrolled(self._inner))

    def show_letter(
        self, request: Request, writer: Writer, catalogue: Mapping[str, Dataset], why_not: str
    ) -> None:
        """Show what belongs into which field. why_not: why nothing can be copied yet, "" if it can.

        With thousands of photos that takes a while, so it is put together in the background.
        """
        if self._task:
            self._task.forget()
            self._task = None
        if why_not:
            self._show([], request, why_not)
            return

        def work(_: Tell) -> list[WebForm]:
            return web_forms(request, writer, catalogue)

        self._task = self._session.bridge.run_task(
            work,
            lambda forms: self._show(forms, request, ""),
            self._session.failed.emit,
            quick=True,
        )

    def _show(self, forms: Sequence[WebForm], request: Request, why_not: str) -> None:
        self._task = None
        now = list(forms), request.letter.body, why_not
        if now == self._shown:
            return
        self._shown = now
        self.buttons = {}
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        if why_not:
            layout.addWidget(label(why_not))
        else:
            for form in forms:
                self._add_form(layout, form)
            if not forms:
                self._add_parts(layout, request)
        self._layout.replaceWidget(self._body, body)
        self._body.hide()  # it is deleted only when the window comes to rest
        self._body.deleteLater()
        self._body = body

    def _add_form(self, layout: QVBoxLayout, form: WebForm) -> None:
        layout.addWidget(
            label(
                say(
                    "Open this form in your browser and copy the texts into it, field by field. "
                    "Nothing is filled in or sent from here."
                )
                if form.known
                else say(
                    "Open this form in your browser and copy the texts into it. Which fields it "
                    "has is not known here; these are the usual ones."
                )
            )
        )
        self._add_field(layout, say("Address of the form"), form.address)
        for name, text in form.fields:
            if text:
                self._add_field(layout, name, text)
        if form.note:
            layout.addWidget(label(form.note))

    def _add_parts(self, layout: QVBoxLayout, request: Request) -> None:
        layout.addWidget(
            label(
                say(
                    "No web form of this operator is known here. If you found one, copy the parts "
                    "of the letter into it."
                )
            )
        )
        self._add_field(layout, say("Subject"), request.letter.subject)
        self._add_field(layout, say("Text of the letter"), without_files(request.letter).body)

    def _add_field(self, layout: QVBoxLayout, name: str, text: str) -> None:
        layout.addWidget(heading(name))
        shown = text if len(text) <= _SHOWN else say("{start} ...", start=text[:_SHOWN])
        lines = [visible(line) for line in shown.splitlines()]
        layout.addWidget(label("\n".join(lines), name=name))
        button = QPushButton(say("Copy"))
        button.setAccessibleName(say("Copy: {field}", field=name))
        button.clicked.connect(lambda: self._copy(name, text))
        self.buttons[name] = button
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)

    def _copy(self, name: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(say("Copied: {field}", field=name))
