"""``flickrcheck index``: sign packs, and say which packs and keys are trusted."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from flickrcheck.cli.sum_progress import tell_of_sums
from flickrcheck.errors import UsageError
from flickrcheck.place import is_there

if TYPE_CHECKING:
    from flickrcheck.work.pack_trust import Judged

_ONE_PATH = click.Path(path_type=Path)
_Command = TypeVar("_Command", bound=Callable[..., Any])


def trust_option(command: _Command) -> _Command:
    """The option --trust, the same for every command that uses packs."""
    return click.option(
        "--trust",
        is_flag=True,
        help="Use packs that are not signed by a key you trust, and remember that you trust them.",
    )(command)


def agree_where_asked(packs: Sequence[Path], trust: bool, *, quiet: bool = False) -> None:
    """Trust these packs if the person says so; what was not trusted before is told on stderr, and
    so is from now on how far a large pack is summed.

    quiet: where stderr is read by a program.
    """
    if not quiet:
        tell_of_sums()
    if trust:
        from flickrcheck.work.pack_trust import agree_to_all

        agree_to_all(packs, lambda sentence: None if quiet else click.echo(sentence, err=True))


@click.command()
@click.option(
    "--key", required=True, type=_ONE_PATH, metavar="FILE",
    help="The secret key to write; the public one gets the same name with .pub.",
)  # fmt: skip
@click.option("--no-password", is_flag=True, help="Do not lock the secret key with a password.")
def keygen(key: Path, no_password: bool) -> None:
    """Make a key to sign packs with.

    Keep FILE to yourself. Hand out FILE.pub: people who trust it can check what you sign. Both are
    files of minisign.
    """
    from flickrcheck.store.pack_signature import new_key, public_text, secret_text
    from flickrcheck.work.output import write_whole

    public = key.with_name(key.name + ".pub")
    for path in (key, public):
        if is_there(path):
            raise UsageError(
                f"{path} is there already and was not touched: packs may be signed with it. "
                "Choose another name."
            )
    password = ""
    if not no_password:
        password = click.prompt(
            "Password of the key", hide_input=True, confirmation_prompt=True, err=True
        )
    made = new_key()
    _write_secret(key, secret_text(made, password).encode())
    write_whole(public, public_text(made.public).encode())
    click.echo(f"Written: {key}, to sign with. Whoever has it can sign in your name.")
    click.echo(f"Written: {public}, to hand out. Its key is {made.public.name}.")


def _write_secret(path: Path, data: bytes) -> None:
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(data)
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written: {error.strerror}. Choose another folder."
        ) from error


@click.command()
@click.argument("pack", type=_ONE_PATH)
@click.option("--key", required=True, type=_ONE_PATH, metavar="FILE", help="Your secret key.")
def sign(pack: Path, key: Path) -> None:
    """Sign a pack: check it whole, then write PACK.minisig beside it.

    Hand out both files. Whoever trusts your public key can use the pack without being asked.
    """
    from flickrcheck.store import pack_signature
    from flickrcheck.store.pack import Pack
    from flickrcheck.work.output import write_whole

    password = ""
    if pack_signature.is_locked(key):
        password = click.prompt("Password of the key", hide_input=True, err=True)
    secret = pack_signature.read_secret(key, password)
    with Pack.open(pack) as opened:
        opened.check()
        comment = f"flickrcheck pack {opened.dataset}, edition {opened.edition}"
    digest = pack_signature.digest_of(pack)
    target = pack_signature.signature_path(pack)
    write_whole(target, pack_signature.sign(digest, secret, comment).encode())
    click.echo(f"Signed with the key {secret.public.name}: {comment}")
    click.echo(f"Written: {target}")


@click.command()
@click.argument("what", type=_ONE_PATH, required=False, metavar="[PACK_OR_KEY]")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def trust(what: Path | None, as_json: bool) -> None:
    """Trust a pack, or the packs signed with a key (a file ending with .pub).

    Without an argument: list what is trusted. A pack is remembered by its content, so that an
    altered one is asked about again.
    """
    from flickrcheck.work import pack_trust, trusted_keys

    if what is None:
        _print_trusted(as_json)
    elif what.suffix == ".pub":
        known = trusted_keys.trust_key(what)
        click.echo(
            f"Packs signed with the key {known.key.name} are used without asking. It is called "
            f"{known.label}."
        )
    else:
        judged = pack_trust.agree(what)
        click.echo(f"{what} is used without asking. {pack_trust.trust_words(judged)}")


def _print_trusted(as_json: bool) -> None:
    from flickrcheck.work.pack_trust import problem, trusted
    from flickrcheck.work.words import visible

    found = trusted()
    if wrong := problem():
        click.echo(f"flickrcheck: {wrong}", err=True)
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=1))
        return
    for each in found:
        if each.how == "key":
            came = ", came with flickrcheck" if each.bundled else ""
            click.echo(f"key {each.id}: {visible(each.name)}{came}")
        else:
            since = visible(each.since)
            click.echo(f"pack {each.id}: {visible(each.name)}, {each.how}, since {since}")
    if not found and not wrong:
        click.echo("You trust no keys, and no packs but those that came with flickrcheck.")


@click.command()
@click.argument("name")
def distrust(name: str) -> None:
    """No longer trust a key or a pack. NAME is its name or ID in the list of "index trust"."""
    from flickrcheck.work.pack_trust import take_back
    from flickrcheck.work.words import visible

    for each in take_back(name):
        what = "key" if each.how == "key" else "pack"
        click.echo(f"The {what} {visible(each.name)} ({each.id}) is no longer trusted.")


def signature_words(judged: Judged) -> str:
    """What a pack's signature tells."""
    from flickrcheck.work.pack_trust import Trust, trust_words

    if judged.trust is Trust.WRONG:
        return trust_words(judged)
    if not judged.key:
        return f"It is not signed. {trust_words(judged)}" if judged.usable else "It is not signed."
    if not judged.label:
        return (
            f"It names the key {judged.key} as its signer. You do not have that key, so whether "
            "that is true cannot be told."
        )
    return trust_words(judged)
