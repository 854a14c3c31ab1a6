"""Which packs may be used, and that it is remembered by their content."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_signature import (
    PublicKey,
    digest_of,
    new_key,
    public_text,
    sign,
    signature_path,
)
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work import pack_trust, packs, trust_book, trusted_keys
from flickrcheck.work.check import scan
from flickrcheck.work.lookup import lookup
from flickrcheck.work.pack_trust import Trust, UntrustedPackError, judge
from flickrcheck.work.trust_book import TrustBook

pytestmark = pytest.mark.trust


@pytest.fixture
def pack(tmp_path, example_pack) -> Path:
    """A pack of somebody else."""
    return Path(shutil.copy(example_pack, tmp_path / "theirs.pack"))


@pytest.fixture
def key(tmp_path):
    made = new_key()
    (tmp_path / "Their key.pub").write_text(public_text(made.public))
    return made


def sign_it(pack: Path, key) -> None:
    signature_path(pack).write_text(sign(digest_of(pack), key, "edition 1"))


def alter(pack: Path) -> None:
    """Another title, in which SQLite finds nothing wrong; size and times stay as they are."""
    before = pack.stat()
    data = pack.read_bytes()
    assert b"Example Faces" in data
    pack.write_bytes(data.replace(b"Example Faces", b"Example Fakes"))
    os.utime(pack, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_bundled_packs_are_part_of_the_program(example_pack):
    assert judge(example_pack).trust is Trust.BUNDLED


def test_an_unsigned_pack_is_not_opened_by_anything_that_searches(pack, tmp_path):
    (tmp_path / "photos").mkdir()
    with (
        Casebook.open(tmp_path / "a.casebook", create=True) as book,
        pytest.raises(UntrustedPackError, match="not signed"),
    ):
        list(scan(book, [tmp_path / "photos"], [pack]))
    with pytest.raises(UntrustedPackError, match="--trust"):
        lookup(["99999000001"], [pack])
    with pytest.raises(UntrustedPackError, match="not signed"):
        list(packs.add([pack]))
    assert not list(packs.pack_folder().glob("*.pack"))


def test_what_was_agreed_to_holds_for_the_content_wherever_it_lies(pack, tmp_path):
    pack_trust.agree(pack)
    written = TrustBook.path().stat()
    assert judge(pack).trust is Trust.AGREED
    after = TrustBook.path().stat()  # nothing new, so nothing is written
    assert (after.st_ino, after.st_mtime_ns) == (written.st_ino, written.st_mtime_ns)
    elsewhere = Path(shutil.copy(pack, tmp_path / "copy.pack"))
    assert judge(elsewhere).trust is Trust.AGREED
    answers, _ = lookup(["99999000001"], [elsewhere])
    assert answers
    alter(elsewhere)
    assert judge(elsewhere).trust is Trust.UNSIGNED
    assert judge(pack).trust is Trust.AGREED


def test_an_altered_pack_in_the_folder_asks_again(pack):
    pack_trust.agree(pack)
    [added] = [event for event in packs.add([pack]) if isinstance(event, packs.Added)]
    [installed] = packs.listing()
    assert (installed.trust, installed.problem) == (Trust.AGREED, None)
    alter(added.path)
    [installed] = packs.listing()
    assert installed.trust == Trust.UNSIGNED and "not signed" in installed.problem


def test_a_damaged_pack_cannot_be_agreed_to(pack):
    alter(pack)
    with pytest.raises(UnusableFileError, match="checksum"):
        pack_trust.agree(pack)
    assert not judge(pack).usable


def test_what_the_person_was_asked_about_is_what_is_agreed_to(pack):
    asked = judge(pack)
    alter(pack)
    with pytest.raises(UntrustedPackError):
        pack_trust.agree(pack, asked.digest)
    assert not judge(pack).usable


def test_a_signed_pack_needs_its_key(pack, key, tmp_path):
    sign_it(pack, key)
    unknown = judge(pack)
    assert (unknown.trust, unknown.key) == (Trust.UNKNOWN_KEY, key.public.name)
    with pytest.raises(UntrustedPackError, match=key.public.name):
        pack_trust.trusted_pack(pack)
    known = trusted_keys.trust_key(tmp_path / "Their key.pub")
    assert known.label == "Their-key"
    assert judge(pack).trust is Trust.SIGNED
    [added] = [event for event in packs.add([pack]) if isinstance(event, packs.Added)]
    assert judge(added.path).trust is Trust.SIGNED
    [taken] = pack_trust.take_back(key.public.name)
    assert taken.how == "key"
    assert judge(added.path).trust is Trust.UNKNOWN_KEY
    packs.remove("example-faces")
    assert not list(packs.pack_folder().glob("*.minisig"))


def test_a_signed_pack_is_checked_whole_when_it_is_first_met(pack, key, tmp_path):
    alter(pack)  # damaged before it was signed
    sign_it(pack, key)
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    assert judge(pack).trust is Trust.SIGNED
    for _ in range(2):
        with pytest.raises(UnusableFileError, match="damaged"):
            pack_trust.trusted_pack(pack)


def test_a_bundled_key_gives_its_name_to_none_of_the_persons(pack, key, tmp_path, monkeypatch):
    sign_it(pack, key)
    monkeypatch.setattr(trusted_keys, "resource", lambda *parts: tmp_path.joinpath(*parts))
    trusted_keys.key_folder().mkdir(parents=True)
    theirs = PublicKey(key.public.number, new_key().public.key)
    (trusted_keys.key_folder() / "by-hand.pub").write_text(public_text(theirs))
    assert judge(pack).trust is Trust.WRONG
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "project.pub").write_text(public_text(key.public))
    assert (judge(pack).trust, judge(pack).label) == (Trust.SIGNED, "project")


def test_a_pack_that_cannot_be_replaced_keeps_its_signature(pack, key, tmp_path, monkeypatch):
    sign_it(pack, key)
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    list(packs.add([pack]))
    replace = Path.replace

    def refused(path, target):
        if target.suffix == packs.SUFFIX:  # as on Windows while a scan uses it
            raise PermissionError(13, "in use")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(UnusableFileError, match=r"in use\. Nothing was changed"):
        list(packs.add([pack]))
    [installed] = packs.listing()
    assert (installed.trust, installed.problem) == (Trust.SIGNED, None)


@pytest.mark.parametrize("agreed", [False, True])
def test_a_wrong_signature_is_refused_whatever_was_said(pack, key, tmp_path, agreed):
    if agreed:
        pack_trust.agree(pack)
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    sign_it(pack, key)
    if not agreed:
        alter(pack)
    else:
        signature_path(pack).write_text(sign(bytes(64), key, "of another file"))
    assert judge(pack).trust is Trust.WRONG
    with pytest.raises(UntrustedPackError, match="not the file that the key Their-key signed"):
        pack_trust.agree(pack)
    signature_path(pack).write_text("cut off")
    with pytest.raises(UntrustedPackError, match="not the signature of a pack"):
        pack_trust.agree(pack)


def test_a_list_that_is_built_here_is_the_persons_own(tmp_path):
    # the pictures' IDs of PIPA's list: photoset, photo ID, box, identity, subset
    listed = tmp_path / "pipa-index.txt"
    listed.write_text("72157600000000000 9999900000 10 20 30 40 1 1\n" * 2)
    [added] = [event for event in packs.add([listed], "pipa") if isinstance(event, packs.Added)]
    assert judge(added.path).trust is Trust.OWN
    assert "computer" in pack_trust.trust_words(judge(added.path))


def test_a_pack_is_not_trusted_for_lying_in_the_folder(pack):
    """Not at the first start either, nor when the book of trust was deleted."""
    folder = packs.pack_folder()
    folder.mkdir(parents=True)
    copied = Path(shutil.copy(pack, folder / "example-faces.pack"))
    assert [each.trust for each in packs.listing()] == [Trust.UNSIGNED]
    with pytest.raises(UntrustedPackError, match="not signed"):
        lookup(["99999000001"], packs.default_packs())
    pack_trust.agree(copied)
    assert judge(copied).usable and pack_trust.trusted()
    TrustBook.path().unlink()
    assert judge(copied).trust is Trust.UNSIGNED and not pack_trust.trusted()
    said = (
        '{"version": 1, "packs": {"%s": {"name": "x", "how": "before", "since": ""}}, "files": {}}'
    )
    TrustBook.path().write_text(said % digest_of(copied).hex())  # of a reason that no longer counts
    assert judge(copied).trust is Trust.UNSIGNED and not pack_trust.trusted()


def test_looking_writes_nothing(pack, own_home):
    folder = packs.pack_folder()
    folder.mkdir(parents=True)
    shutil.copy(pack, folder / "example-faces.pack")

    def files():
        return {path: path.stat().st_mtime_ns for path in own_home.rglob("*")}

    before = files()
    [found] = packs.listing(keep=False)
    assert found.trust == Trust.UNSIGNED and files() == before
    packs.listing()
    assert files() != before


def test_of_a_damaged_book_nothing_is_believed(pack):
    pack_trust.agree(pack)
    endless = '{"version": 1, "packs": {}, "files": {"x": [1e999, 1, 1, 1, 1, ""]}}'
    for text in ("", "[]", "{}", '{"packs": {"00": {}}, "files": {}}', "[" * 100_000, endless):
        TrustBook.path().write_text(text)
        assert judge(pack).trust is Trust.UNSIGNED, text[:20]
        assert "damaged" in pack_trust.refusal(judge(pack)), text[:20]
        assert TrustBook.path().read_text() == text
    pack_trust.agree(pack)
    assert judge(pack).trust is Trust.AGREED and not pack_trust.problem()
    assert TrustBook.path().with_suffix(".damaged").read_text() == endless


@pytest.mark.parametrize("packs_as", ["packs", "contents"])
def test_the_book_of_a_newer_version_is_left_as_it_is(pack, packs_as):
    pack_trust.agree(pack)
    text = TrustBook.path().read_text().replace('"version": 1', '"version": 2')
    text = text.replace('"packs"', f'"{packs_as}"')
    TrustBook.path().write_text(text)
    assert judge(pack).usable == (packs_as == "packs")
    assert "newer flickrcheck" in pack_trust.problem()
    alter(pack)
    with pytest.raises(UntrustedPackError, match=r"not signed.* newer flickrcheck"):
        pack_trust.trusted_pack(pack)
    pack.unlink()
    with PackWriter(pack, dataset="example", edition="1") as writer:
        writer.add_entries([Entry("example", 1)])
        writer.finish()
    with pytest.raises(UnusableFileError, match="nothing is changed in it"):
        pack_trust.agree(pack)
    assert TrustBook.path().read_text() == text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX")
def test_a_pipe_or_a_film_is_not_summed(pack, tmp_path, monkeypatch):
    monkeypatch.setattr(pack_trust, "digest_of", lambda path: pytest.fail("was summed"))
    pipe = tmp_path / "pipe.pack"
    os.mkfifo(pipe)
    film = tmp_path / "film.pack"
    film.write_bytes(bytes(5000))
    for path, why in ((pipe, "not a file"), (film, "not an index pack"), (tmp_path, "a folder")):
        with pytest.raises(UnusableFileError, match=why):
            pack_trust.trusted_pack(path)
        with pytest.raises(UnusableFileError, match=why):
            pack_trust.agree(path)


def test_a_key_that_is_taken_back_is_trusted_under_no_other_name(pack, key, tmp_path):
    sign_it(pack, key)
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    again = tmp_path / "again.pub"
    again.write_text(public_text(key.public))
    assert trusted_keys.trust_key(again).label == "Their-key"
    (trusted_keys.key_folder() / "by-hand.pub").write_text(public_text(key.public))
    pack_trust.take_back("Their-key" if "Their-key" in pack_trust.trusted()[0].name else "by-hand")
    assert pack_trust.trusted() == [] and judge(pack).trust is Trust.UNKNOWN_KEY


def test_another_key_of_the_same_name_is_not_taken(pack, key, tmp_path):
    """Eight bytes name a key, and whoever makes one chooses them."""
    sign_it(pack, key)
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    theirs = PublicKey(key.public.number, new_key().public.key)
    (tmp_path / "aaa.pub").write_text(public_text(theirs))
    with pytest.raises(UnusableFileError, match="as the key Their-key does"):
        trusted_keys.trust_key(tmp_path / "aaa.pub")
    assert judge(pack).trust is Trust.SIGNED and len(pack_trust.trusted()) == 1


def test_keys_that_cannot_be_read_are_said(pack, key, tmp_path, monkeypatch):
    trusted_keys.trust_key(tmp_path / "Their key.pub")
    sign_it(pack, key)

    def locked(folder):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(trusted_keys.os, "listdir", locked)
    for ask in (lambda: pack_trust.trusted_pack(pack), pack_trust.trusted):
        with pytest.raises(UnusableFileError, match="Which keys you trust cannot be read"):
            ask()


def test_a_pack_that_is_replaced_while_it_is_added_is_not(pack, example_pack, monkeypatch):
    pack_trust.agree(pack)
    list(packs.add([pack]))
    opened = pack_trust.trusted_pack

    def replaced_then(path):
        found = opened(path)
        alter(path)
        return found

    monkeypatch.setattr(pack_trust, "trusted_pack", replaced_then)
    with pytest.raises(UnusableFileError):
        list(packs.add([pack]))
    [installed] = packs.listing()
    assert (installed.trust, installed.problem) == (Trust.AGREED, None)


def test_a_pack_that_is_replaced_while_it_is_opened_is_not_used(pack, monkeypatch):
    pack_trust.agree(pack)
    opened = Pack.open

    def replaced_then(path):
        alter(path)
        return opened(path)

    monkeypatch.setattr(Pack, "open", replaced_then)
    with pytest.raises(UnusableFileError, match="was replaced while it was opened"):
        pack_trust.trusted_pack(pack)


def test_a_small_pack_is_summed_whatever_its_size_and_times_say(pack, monkeypatch):
    pack_trust.agree(pack)
    state = trust_book.state_of(pack)
    monkeypatch.setattr(pack_trust, "state_of", lambda _: state)  # as who forges them has it
    assert judge(pack).usable
    alter(pack)
    assert judge(pack, quick=True).usable and not judge(pack).usable


def test_a_large_pack_is_summed_again_only_when_its_file_changed(pack, monkeypatch):
    monkeypatch.setattr(pack_trust, "_SUMMED_ALWAYS", 0)
    summed = []

    def counted(path):
        summed.append(path)
        return digest_of(path)

    monkeypatch.setattr(pack_trust, "digest_of", counted)
    pack_trust.agree(pack)
    before = len(summed)
    assert judge(pack).usable and judge(pack).usable
    assert len(summed) == before
    alter(pack)
    assert not judge(pack).usable
    assert len(summed) == before + 1


def test_where_trust_cannot_be_kept_that_is_said(pack, monkeypatch):
    TrustBook.folder().parent.mkdir(parents=True, exist_ok=True)
    TrustBook.folder().write_text("a file is in the way")
    assert judge(pack).trust is Trust.UNSIGNED
    with pytest.raises(UnusableFileError, match="cannot be written"):
        pack_trust.agree(pack)


def test_the_list_forgets_the_oldest(pack, monkeypatch):
    monkeypatch.setattr(trust_book, "_MOST", 3)
    monkeypatch.setattr(trust_book, "_MOST_FILES", 2)
    for number in range(5):
        file = pack.with_name(f"{number}.pack")
        file.touch()
        pack_trust.note(file, bytes([number]) * 64, Trust.AGREED)
    assert [Path(each).name for each in TrustBook.read().files] == ["3.pack", "4.pack"]
    assert [each.name for each in pack_trust.trusted()] == ["2", "3", "4"]
    with pytest.raises(UsageError, match="Nothing that you trust"):
        pack_trust.take_back("0")
