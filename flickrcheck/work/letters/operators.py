"""What the person calls an operator whom the catalogue does not know."""

from __future__ import annotations

from typing import Final

from flickrcheck.language import say
from flickrcheck.work.words import visible

_UNKNOWN: Final = "The operator of "


def unknown_operator(dataset_id: str) -> str:
    """The name under which casebooks and files keep whoever runs a dataset, in English always."""
    return f"{_UNKNOWN}{visible(dataset_id, 100)}"


def operator_words(operator: str) -> str:
    """A name that is kept as the person reads it, alone or within any sentence.

    An unknown operator is named by the dataset, because "the operator of" would have to be bent in
    most languages. At most some 200 characters; what cannot be shown is escaped.
    """
    name = visible(operator, 200)
    if not name.startswith(_UNKNOWN):
        return name
    return say("{dataset} (operator unknown)", dataset=name.removeprefix(_UNKNOWN))
