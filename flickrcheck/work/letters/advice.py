"""What the person should do before a letter goes out, and the operators' own procedures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from flickrcheck.kept import shown
from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import REMOVAL_KINDS, Dataset, Request
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.letters.entries import photo_count, photo_url
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import apart, enumerated, visible

CHANNELS: Final = {
    "email": marked("e-mail"),
    "form": marked("web form"),
    "post": marked("post"),
}
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
        steps.append(say("Do not send this letter: the operator is made up for the demonstration."))
    if request.kind in REMOVAL_KINDS:
        steps += _removal_steps(writer, datasets)
    taken = request.kind != "access" and writer.role_of_represented == "photographer"
    if taken:
        steps += _account_wanted(writer, datasets)
    steps += _about_contact(request, datasets)
    if taken:
        steps += _others_photos(request, writer)
    steps += _doubts(request)
    if writer.kind == "mandate":
        steps.append(
            say(
                "Keep the mandate at hand: the letter offers to show it. Write only what the "
                "person for whom you write has asked for."
            )
        )
    steps += _claims(request, writer)
    if request.letter.law == "bipa":
        steps.append(
            say(
                "Courts ask that what happened took place mainly in Illinois, and no operator "
                "has to answer by a date. Do not rely on this law alone."
            )
        )
    if request.kind == "access":
        steps += _access_hints(writer)
        steps.append(say("Read the letter. Change what is not true for you."))
    else:
        steps.append(
            say("Read the letter and the table of photos. Change what is not true for you.")
        )
    return tuple(steps)


def _removal_steps(writer: Writer, datasets: Sequence[Dataset]) -> list[str]:
    """What the operators ask of whoever wants something removed."""
    steps = []
    for dataset in datasets:
        for step in (say(step, "catalogue") for step in dataset.steps):
            if len(datasets) > 1:
                step = say("For {dataset}: {step}", dataset=dataset.name, step=step)
            steps.append(step)
    on_flickr = any(step.startswith("On Flickr") for each in datasets for step in each.steps)
    if on_flickr and writer.role_of_represented == "person":
        steps.append(
            say(
                "What has to be done on Flickr only the photographer can do. Ask them if you can. "
                "Otherwise send the letter without it."
            )
        )
    return steps


def _account_wanted(writer: Writer, datasets: Sequence[Dataset]) -> list[str]:
    """That a photographer's account helps the operators who ask for it."""
    if writer.flickr_nsid and writer.flickr_name:
        return []
    asked = [
        dataset.name
        for dataset in datasets
        if any("account ID" in need or "user name" in need for need in dataset.must_supply)
    ]
    if not asked:
        return []
    return [
        say(
            "Consider adding the Flickr account ID and user name: they help the operator "
            "of {datasets} to find the photos.",
            datasets=enumerated(asked),
        )
    ]


def _about_contact(request: Request, datasets: Sequence[Dataset]) -> list[str]:
    """What to do where no address is known, or one for some of the datasets only."""
    contact = request.contact
    if contact is None:
        return [
            say(
                "No e-mail address for this is known, so the draft has no recipient. {other_ways}",
                other_ways=_other_ways(datasets),
            )
        ]
    if all(contact in dataset.contacts for dataset in datasets):
        return []
    if contact.own:
        return [
            say(
                "You entered the address {address} for one of the datasets. Ask there to pass the "
                "letter on for the others.",
                address=contact.address,
            )
        ]
    return [
        say(
            "The address {address} was published for one of the datasets. Ask there to pass "
            "the letter on for the others.",
            address=contact.address,
        )
    ]


def _others_photos(request: Request, writer: Writer) -> list[str]:
    """That photos are listed under other accounts than the photographer's, where that is known."""
    foreign = {
        match.entry_id: match.nsid
        for match in request.matches
        if writer.flickr_nsid and match.nsid and match.nsid != writer.flickr_nsid
    }
    if not foreign:
        return []
    accounts = sorted(set(foreign.values()))
    named = enumerated([visible(nsid) for nsid in accounts[:_DOUBTS_SHOWN]])
    if len(accounts) > _DOUBTS_SHOWN:
        named = say("{accounts} and others", accounts=named)
    return [
        say_counted(
            "{number} photo of this letter is listed under another account than yours "
            '({accounts}). Mark what you did not take as "Not my photo", then draft the letter '
            "again.",
            "{number} photos of this letter are listed under another account than yours "
            '({accounts}). Mark what you did not take as "Not my photo", then draft the letter '
            "again.",
            len(foreign),
            accounts=named,
        )
    ]


def _doubts(request: Request) -> list[str]:
    """The matches that have something against them, the first few by name."""
    doubtful = [match for match in request.matches if match.note]
    steps = [
        say(
            "Check {address} first: {note}",
            address=photo_url(match.entry_id or 0),
            note=visible(shown(match.note)),
        )
        for match in doubtful[:_DOUBTS_SHOWN]
    ]
    if len(doubtful) > _DOUBTS_SHOWN:
        steps.append(
            say(
                "{number} more matches have something against them: see the report.",
                number=len(doubtful) - _DOUBTS_SHOWN,
            )
        )
    return steps


def _access_hints(writer: Writer) -> list[str]:
    """By what the operator could find the one of whom access is asked for."""
    if writer.role_of_represented == "person":
        return [
            say(
                "Add what helps to find you without a picture, if you like: where and when you "
                "were photographed, and by whom."
            )
        ]
    if writer.flickr_nsid or writer.flickr_name:
        return []
    return [
        say(
            "The letter names no Flickr account, so the operator has nothing to search "
            "by. Add the account ID or the user name."
        )
    ]


def _shown_in(photos: int, name: str) -> str:
    """That the letter says so, of the one named or, without a name, of who writes."""
    if photos == 1 and name:
        return say(
            "The letter says that {name} is shown in the photo. If that is not so, do not send it.",
            name=name,
        )
    if photos == 1:
        return say(
            "The letter says that you are shown in the photo. If that is not so, do not send it."
        )
    if name:
        return say(
            "The letter says that {name} is shown in each of its {number} photos. Mark those "
            'where that is not so as "Not my photo", then draft the letter again.',
            number=photos,
            name=name,
        )
    return say(
        "The letter says that you are shown in each of its {number} photos. Mark those "
        'where that is not so as "Not my photo", then draft the letter again.',
        number=photos,
    )


def _claims(request: Request, writer: Writer) -> list[str]:
    """What the letter says of the person that nobody here could check."""
    claims = []
    name = visible(writer.represents, 200) if writer.kind in ("guardian", "mandate") else ""
    photos = photo_count(request.matches)
    if photos and writer.role_of_represented == "person":
        claims.append(_shown_in(photos, name))
    state = {"ccpa": "california", "bipa": "illinois"}.get(request.letter.law)
    if state is None or state == writer.lives:
        return claims
    where = say("California") if state == "california" else say("Illinois")
    if name:
        claims.append(
            say(
                "The letter says that {name} lives in {state}. If that is not so, choose another "
                "law.",
                name=name,
                state=where,
            )
        )
    else:
        claims.append(
            say(
                "The letter says that you live in {state}. If that is not so, choose another law.",
                state=where,
            )
        )
    return claims


def procedures(request: Request, catalogue: Mapping[str, Dataset]) -> tuple[str, ...]:
    """The operator's stated way of removal for each dataset, or that none is known; nothing for a
    letter that asks for no removal."""
    if request.kind not in REMOVAL_KINDS:
        return ()
    known = {dataset.id: dataset for dataset in known_datasets(request, catalogue)}
    lines = []
    for id in request.datasets:
        dataset = known.get(id)
        if dataset is None:
            lines.append(
                say(
                    "{dataset}: no procedure known, and no entry in the catalogue.",
                    dataset=visible(id, 100),
                )
            )
        elif dataset.procedure is None:
            lines.append(
                say(
                    "{dataset}: no procedure known, so this letter is an ordinary request.",
                    dataset=dataset.name,
                )
            )
        else:
            procedure = say(dataset.procedure, "catalogue")
            if dataset.procedure_url:
                procedure = say(
                    "{procedure} See {address}", procedure=procedure, address=dataset.procedure_url
                )
            lines.append(say("{name}: {text}", name=dataset.name, text=procedure))
    return tuple(lines)


def _other_ways(datasets: Sequence[Dataset]) -> str:
    """Where to take a letter without an e-mail address."""
    ways = dict.fromkeys(
        f"{say(CHANNELS[contact.channel])} {contact.address}"
        for dataset in datasets
        for contact in dataset.contacts
        if contact.scope in (THIS_DATASET, WHOLE_OPERATOR)
    )
    if not ways:
        return say("Look for the address of the operator's privacy office and put it in.")
    return say("Known is: {ways}.", ways=apart(ways))
