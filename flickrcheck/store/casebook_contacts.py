"""Addresses of operators that the person entered, because they know better than the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast

from flickrcheck.model import Contact
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_schema import whole_rows

_CHANNELS = ("email", "form", "post")


@dataclass(frozen=True, slots=True)
class OwnContact:
    """A contact of the person. id: its row, 0 before it is saved; dataset: the one it is for;
    replaces: the address of the catalogue that it corrects, "" where it is one more."""

    id: int
    dataset: str
    contact: Contact
    replaces: str = ""


def own_contacts(casebook: Casebook) -> Iterator[OwnContact]:
    """All contacts of the person, in the order in which they were entered.

    Raises UnusableFileError where the casebook is damaged.
    """
    for row in casebook.rows("SELECT * FROM own_contact ORDER BY id"):
        with whole_rows(casebook.path):
            entered = date.fromisoformat(row["entered"])
            texts = [row[key] for key in ("dataset", "name", "address", "replaces")]
            if row["channel"] not in _CHANNELS or not all(isinstance(text, str) for text in texts):
                raise ValueError("no contact")
            dataset, name, address, replaces = texts
            contact = Contact(
                name=name,
                channel=cast(Literal["email", "form", "post"], row["channel"]),
                address=address,
                scope="this dataset",
                source=f"entered by you on {entered.isoformat()}",
                checked=entered.isoformat(),
                own=True,
            )
            own = OwnContact(row["id"], dataset, contact, replaces)
        yield own


def save_contact(casebook: Casebook, own: OwnContact, entered: date) -> None:
    """Save a new contact at once; one with the same address for the same dataset is replaced.

    entered: the day on which the person said so.
    """
    contact = own.contact
    with casebook.writing():
        casebook.database.conn.execute(
            "INSERT OR REPLACE INTO own_contact"
            " (dataset, name, channel, address, replaces, entered) VALUES (?, ?, ?, ?, ?, ?)",
            [
                *(own.dataset, contact.name, contact.channel, contact.address, own.replaces),
                entered.isoformat(),
            ],
        )


def remove_contact(casebook: Casebook, contact_id: int) -> None:
    """Delete a contact of the person; what the catalogue knows counts again."""
    with casebook.writing():
        casebook.database.conn.execute("DELETE FROM own_contact WHERE id = ?", [contact_id])
