"""Which installed packs the last scan of a casebook did not search."""

from __future__ import annotations

from flickrcheck.store.casebook import Casebook
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.packs import listing
from flickrcheck.work.words import visible


def unsearched(casebook: Casebook) -> list[str]:
    """The names of datasets of which a pack, or a newer edition, was installed since; harmless.

    None before the first scan, and after one that goes on anyway. Raises UnusableFileError.
    """
    record = casebook.last_scan()
    if record is None or record.finished is None:
        return []
    searched = {(pack.dataset, pack.edition) for pack in record.packs}
    fresh = {
        each.dataset
        for each in listing()
        if not each.problem and (each.dataset, each.edition) not in searched
    }
    return [visible(dataset_name(dataset), 80) for dataset in sorted(fresh)]
