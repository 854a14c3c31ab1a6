"""What the catalogue knows of one dataset, as a card."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say
from flickrcheck.model import Contact, Dataset
from flickrcheck.work.words import visible


class DatasetCard(FormCard):
    """Operator, status, way of removal and contacts, each contact with its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Dataset"), parent)

    def show_dataset(
        self, dataset_id: str, dataset: Dataset | None, *, installed: str = ""
    ) -> None:
        """Show a dataset, also one that the catalogue does not know.

        installed: what is installed of it, in words; with it the card tells the whole story.
        """
        if dataset is None:
            self.heading.setText(visible(dataset_id, 100))
            rows = [("", say("The catalogue has no entry for this dataset."))]
            self.show_rows([*rows, (say("Installed"), installed)] if installed else rows)
            return
        year = f", {dataset.year}" if dataset.year else ""
        self.heading.setText(f"{dataset.name}{year}")
        self.show_rows(_rows(dataset, installed))


def _rows(dataset: Dataset, installed: str) -> Iterator[tuple[str, str]]:
    country = f" ({dataset.country})" if dataset.country else ""
    yield say("Operator"), f"{dataset.operator}{country}"
    yield say("Status"), say(dataset.status, "catalogue")
    if installed:
        yield say("Installed"), installed
        yield say("About"), say(dataset.about, "catalogue")
        yield say("Faces"), say(dataset.faces, "catalogue")
    yield say("Removal"), _removal(dataset)
    for step in dataset.steps:
        yield say("First"), say(step, "catalogue")
    for contact in dataset.contacts:
        yield _channel(contact), _contact(contact)
    if not dataset.contacts:
        yield say("Contact"), say("No address is known.")
    if installed:
        yield say("To search it"), in_window_words(say(dataset.list_files, "catalogue"))
        yield say("Sources"), "\n".join(dataset.sources)


def _removal(dataset: Dataset) -> str:
    if dataset.procedure is None:
        return say("No procedure known.")
    return f"{say(dataset.procedure, 'catalogue')} {dataset.procedure_url or ''}".strip()


def _channel(contact: Contact) -> str:
    words = {
        "email": say("E-mail"),
        "form": say("Web form"),
        "post": say("Post", "by letter"),
    }
    return words[contact.channel]


def _contact(contact: Contact) -> str:
    return say(
        "{address}\n{name}, for {scope}. Address published at {source}",
        address=contact.address,
        name=contact.name,
        scope=say(contact.scope, "catalogue"),
        source=contact.source,
    )
