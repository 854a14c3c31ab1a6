"""Readers of published dataset lists: which photos a dataset's makers say it holds."""

from flickrcheck.lists.reader import FORMATS, ListReader, open_list
from flickrcheck.lists.rows import ListRow, Malformed

__all__ = ["FORMATS", "ListReader", "ListRow", "Malformed", "open_list"]
