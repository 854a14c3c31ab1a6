"""Which rows of the matches are selected, in few pieces, because each piece costs time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
)


def whole_rows(model: QAbstractItemModel, rows: Sequence[int]) -> QItemSelection:
    """A selection of these rows; neighbours together, or very many take long."""
    selection = QItemSelection()
    last_column = model.columnCount() - 1
    ordered = sorted(rows)
    start = 0
    for place in range(1, len(ordered) + 1):
        if place == len(ordered) or ordered[place] > ordered[place - 1] + 1:
            first, last = ordered[start], ordered[place - 1]
            selection.append(
                QItemSelectionRange(model.index(first, 0), model.index(last, last_column))
            )
            start = place
    return selection


def spans_of(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """First and last row of what is selected, from top to bottom."""
    merged: list[tuple[int, int]] = []
    spans = sorted((span.top(), span.bottom()) for span in selection.selection())
    for top, bottom in spans:
        if merged and top <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(bottom, merged[-1][1])
        else:
            merged.append((top, bottom))
    return merged
