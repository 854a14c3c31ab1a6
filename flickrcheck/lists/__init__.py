"""Readers of published dataset lists: which photos a dataset's makers say it holds."""

from flickrcheck.lists.formats import FORMATS
from flickrcheck.lists.reader import ListReader, open_list
from flickrcheck.lists.rows import ListRow, Malformed, PlainRows

__all__ = ["FORMATS", "ListReader", "ListRow", "Malformed", "PlainRows", "open_list"]
