"""Finds a person's photos in published datasets made from Flickr, and drafts removal letters."""

__version__ = "0.1.0"
