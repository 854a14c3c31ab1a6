"""Reads resources/catalogue/: one TOML file a dataset; finds a dataset by what people call it."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Dataset
from flickrcheck.resource import resource
from flickrcheck.work.catalogue_file import (
    SCOPES,
    THIS_DATASET,
    WHOLE_OPERATOR,
    WrongError,
    dataset_of,
)

__all__ = [
    "SCOPES",
    "THIS_DATASET",
    "WHOLE_OPERATOR",
    "dataset_name",
    "find_dataset",
    "load_catalogue",
    "nearest_datasets",
]


def load_catalogue(folder: Path | None = None) -> dict[str, Dataset]:
    """All datasets by their ID, in the order of their IDs.

    folder: where the TOML files are, by default the program's own.
    Raises UnusableFileError for a file that cannot be read or does not fit the schema.
    """
    return dict(_own()) if folder is None else _read(folder)


@cache
def _own() -> Mapping[str, Dataset]:
    """The program's own catalogue, read once: forty files take as long as a picture."""
    return _read(resource("catalogue"))


def _read(folder: Path) -> dict[str, Dataset]:
    catalogue: dict[str, Dataset] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            with path.open("rb") as file:
                dataset = dataset_of(tomllib.load(file))
            if dataset.id != path.stem:
                raise WrongError(f"its id is {dataset.id!r}, which is not the file's name")
        except (WrongError, OSError, ValueError) as error:
            raise _unusable(path.stem, str(error)) from error
        catalogue[dataset.id] = dataset
    _check_names(catalogue)
    return catalogue


def _check_names(catalogue: Mapping[str, Dataset]) -> None:
    """Parents exist, and no two datasets answer to one name."""
    answers: dict[str, str] = {}
    for dataset in catalogue.values():
        for parent in dataset.parents:
            if parent not in catalogue:
                why = f"it names the parent {parent!r}, which has no file of its own"
                raise _unusable(dataset.id, why)
        for name in (dataset.id, dataset.name, *dataset.aliases):
            other = answers.setdefault(_plain(name), dataset.id)
            if other != dataset.id:
                raise _unusable(dataset.id, f"it is called {name!r}, as {other!r} is")


def _unusable(stem: str, why: str) -> UnusableFileError:
    return UnusableFileError(
        f"The catalogue file {stem}.toml cannot be used: {why}. "
        "Install flickrcheck again, or mend the file if you changed it."
    )


def find_dataset(asked: str, catalogue: Mapping[str, Dataset]) -> Dataset | None:
    """The dataset with this ID, name or alias, in any case and with any signs between words."""
    for dataset in catalogue.values():
        if _plain(asked) in map(_plain, (dataset.id, dataset.name, *dataset.aliases)):
            return dataset
    return None


def nearest_datasets(asked: str, catalogue: Mapping[str, Dataset]) -> list[str]:
    """IDs of up to three datasets whose ID, name or an alias looks like ``asked``, best first."""
    names = {
        _plain(name): dataset.id
        for dataset in catalogue.values()
        for name in (dataset.id, dataset.name, *dataset.aliases)
    }
    plain = _plain(asked[:100])
    near = [name for name in names if len(plain) > 2 and name.startswith(plain)]
    near += difflib.get_close_matches(plain, names, n=6, cutoff=0.6)
    near += [name for name in names if len(plain) > 2 and plain in name]
    return list(dict.fromkeys(names[name] for name in near))[:3]


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def dataset_name(dataset_id: str) -> str:
    """The name of a dataset for people, or the ID itself where the catalogue does not know it."""
    known = _own().get(dataset_id)
    return known.name if known else dataset_id
