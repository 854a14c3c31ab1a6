"""What the catalogue knows of one dataset, as a card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say
from flickrcheck.model import Dataset
from flickrcheck.work.catalogue_words import dataset_rows, operator_words, removal_rows
from flickrcheck.work.words import visible


class DatasetCard(FormCard):
    """Operator, status, way of removal and contacts, each contact with its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Dataset"), parent)

    def show_dataset(
        self,
        dataset_id: str,
        dataset: Dataset | None,
        *,
        installed: str = "",
        catalogue: Mapping[str, Dataset] | None = None,
    ) -> None:
        """Show a dataset, also one that the catalogue does not know.

        installed: what is installed of it, in words; with it the card tells the whole story.
        catalogue: where the datasets are that this one was taken from.
        """
        if dataset is None:
            self.heading.setText(visible(dataset_id, 100))
            rows = [("", say("The catalogue has no entry for this dataset."))]
            self.show_rows([*rows, (say("Installed"), installed)] if installed else rows)
            return
        year = f", {dataset.year}" if dataset.year else ""
        self.heading.setText(f"{dataset.name}{year}")
        if installed:
            told = (
                (name, in_window_words(text))
                for name, text in dataset_rows(dataset, catalogue or {})
            )
            self.show_rows([(say("Installed"), installed), *told])
        else:
            self.show_rows(_short(dataset))


def _short(dataset: Dataset) -> Iterator[tuple[str, str]]:
    yield say("Operator"), operator_words(dataset)
    yield say("Status"), say(dataset.status, "catalogue")
    yield from removal_rows(dataset)
