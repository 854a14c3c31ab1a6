"""What the person should know before a letter goes out: steps, procedures, what it discloses."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from flickrcheck.model import Dataset, Request
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.letters import photo_count, photo_url
from flickrcheck.work.letters_writer import Writer
from flickrcheck.work.words import counted, enumerated, visible

CHANNELS: Final = {"email": "e-mail", "form": "web form", "post": "post"}
_DOUBTS_SHOWN: Final = 5


def known_datasets(request: Request, catalogue: Mapping[str, Dataset]) -> list[Dataset]:
    """The datasets of a request that the catalogue describes."""
    return [catalogue[id] for id in request.datasets if id in catalogue]


def before_sending(
    request: Request, writer: Writer, catalogue: Mapping[str, Dataset]
) -> tuple[str, ...]:
    """What the person should do before the letter goes out, one sentence or two each."""
    datasets = known_datasets(request, catalogue)
    steps: list[str] = []
    if any(dataset.fictitious for dataset in datasets):
        steps.append("Do not send this letter: the operator is made up for the demonstration.")
    for dataset in datasets:
        own = "" if len(datasets) == 1 else f"For {dataset.name}: "
        steps += [f"{own}{step}" for step in dataset.steps]
    if request.kind == "photographer" and not (writer.flickr_nsid and writer.flickr_name):
        asked = [
            dataset.name
            for dataset in datasets
            if any("account ID" in need or "user name" in need for need in dataset.must_supply)
        ]
        if asked:
            steps.append(
                "Consider adding your Flickr account ID and user name (flickr_nsid and "
                f"flickr_name): they help the operator of {enumerated(asked)} to find the photos."
            )
    if request.contact is None:
        steps.append(
            "No e-mail address for this is known, so the draft has no recipient. "
            + _other_ways(datasets)
        )
    elif any(request.contact not in dataset.contacts for dataset in datasets):
        steps.append(
            f"The address {request.contact.address} was published for one of the datasets. Ask "
            "there to pass the letter on for the others."
        )
    foreign = {
        match.entry_id: match.nsid
        for match in request.matches
        if request.kind == "photographer" and writer.flickr_nsid and match.nsid
        if match.nsid != writer.flickr_nsid
    }
    if foreign:
        accounts = sorted(set(filter(None, foreign.values())))
        steps.append(
            f"{counted(len(foreign), 'photo')} of this letter "
            f"{'is' if len(foreign) == 1 else 'are'} listed under another account than yours "
            f"({enumerated([visible(nsid) for nsid in accounts[:_DOUBTS_SHOWN]])}"
            f"{' and others' if len(accounts) > _DOUBTS_SHOWN else ''}). Mark what you did not "
            'take as "Not my photo", then draft the letter again.'
        )
    doubtful = [match for match in request.matches if match.note]
    steps += [
        f"Check {photo_url(match.entry_id or 0)} first: {visible(match.note)}"
        for match in doubtful[:_DOUBTS_SHOWN]
    ]
    if len(doubtful) > _DOUBTS_SHOWN:
        steps.append(
            f"{len(doubtful) - _DOUBTS_SHOWN:,} more matches have something against them: see the "
            "report."
        )
    steps.append("Read the letter and the table of photos. Change what is not true for you.")
    return tuple(steps)


def discloses(request: Request, writer: Writer, exported: Collection[int] = ()) -> str:
    """What the operator learns from the letter, and what it does not.

    exported: IDs of photos that the person's account exports describe.
    """
    told = ["your name", "your e-mail address"]
    if writer.postal.strip():
        told.append("your postal address")
    if request.kind == "photographer" and (writer.flickr_nsid or writer.flickr_name):
        told.append("your Flickr account")
    photos = photo_count(request.matches)
    told += [counted(photos, "photo link"), f"how {'it was' if photos == 1 else 'they were'} found"]
    ids = {match.entry_id for match in request.matches}
    if request.kind == "photographer" and not ids.isdisjoint(exported):
        told.append("titles of public photos, who may see them and their licences")
    return (
        f"This letter discloses {enumerated(told)}. It does not disclose your photos, their file "
        "names or their folders."
    )


def procedures(request: Request, catalogue: Mapping[str, Dataset]) -> tuple[str, ...]:
    """The operator's stated way of removal for each dataset, or that none is known."""
    known = {dataset.id: dataset for dataset in known_datasets(request, catalogue)}
    lines = []
    for id in request.datasets:
        dataset = known.get(id)
        if dataset is None:
            lines.append(f"{visible(id, 100)}: no procedure known, and no entry in the catalogue.")
        elif dataset.procedure is None:
            lines.append(
                f"{dataset.name}: no procedure known, so this letter is an ordinary request."
            )
        else:
            page = f" See {dataset.procedure_url}" if dataset.procedure_url else ""
            lines.append(f"{dataset.name}: {dataset.procedure}{page}")
    return tuple(lines)


def _other_ways(datasets: Sequence[Dataset]) -> str:
    """Where to take a letter without an e-mail address."""
    ways = dict.fromkeys(
        f"{CHANNELS[contact.channel]} {contact.address}"
        for dataset in datasets
        for contact in dataset.contacts
        if contact.scope in (THIS_DATASET, WHOLE_OPERATOR)
    )
    if not ways:
        return "Look for the address of the operator's privacy office and put it in."
    return f"Known is: {'; '.join(ways)}."
