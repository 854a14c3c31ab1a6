"""Keys and signatures of packs, against files that minisign itself and py-minisign wrote."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.pack_signature import (
    digest_of,
    new_key,
    public_text,
    read_public,
    read_secret,
    read_signature,
    secret_text,
    sign,
)

FROM_MINISIGN_README = """\
untrusted comment: minisign public key E7620F1842B4E81F
RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3
"""


@pytest.fixture
def key(tmp_path):
    made = new_key()
    (tmp_path / "k").write_text(secret_text(made))
    (tmp_path / "k.pub").write_text(public_text(made.public))
    return made


def test_keys_and_signatures_survive_their_files(tmp_path, key):
    assert read_secret(tmp_path / "k") == key
    assert read_public(tmp_path / "k.pub") == key.public
    pack = tmp_path / "a.pack"
    pack.write_bytes(b"some bytes" * 1000)
    assert digest_of(pack) == hashlib.blake2b(pack.read_bytes()).digest()
    (tmp_path / "a.pack.minisig").write_text(sign(digest_of(pack), key, "edition 1\nof it"))
    signature = read_signature(tmp_path / "a.pack.minisig")
    assert signature.comment == "edition 1 of it"
    assert signature.key_name == key.public.name
    assert signature.fits(digest_of(pack), key.public)
    assert not signature.fits(digest_of(pack), new_key().public)
    pack.write_bytes(b"some bytes" * 1000 + b"!")
    assert not signature.fits(digest_of(pack), key.public)


def test_a_comment_is_signed_too(tmp_path, key):
    file = tmp_path / "a.minisig"
    file.write_text(sign(bytes(64), key, "edition 1").replace("edition 1", "edition 2"))
    assert not read_signature(file).fits(bytes(64), key.public)


def test_a_public_key_of_minisign_is_read(tmp_path):
    file = tmp_path / "minisign.pub"
    file.write_text(FROM_MINISIGN_README)
    assert read_public(file).name == "E7620F1842B4E81F"
    assert public_text(read_public(file)) == FROM_MINISIGN_README


def test_a_key_that_asks_for_more_memory_than_minisigns_is_none(tmp_path, key):
    text = secret_text(key)
    blob = bytearray(base64.b64decode(text.splitlines()[1]))
    blob[2:4] = b"Sc"
    blob[46:54] = (1 << 40).to_bytes(8, "little")
    file = tmp_path / "greedy"
    file.write_text(f"untrusted comment: x\n{base64.b64encode(bytes(blob)).decode()}\n")
    with pytest.raises(UnusableFileError, match="not a key to sign packs with"):
        read_secret(file, "password")


def test_another_password_is_told(tmp_path, key, monkeypatch):
    # minisign's limits take a gigabyte
    monkeypatch.setattr("flickrcheck.store.pack_signature._WORK", 1 << 15)
    monkeypatch.setattr("flickrcheck.store.pack_signature._MEMORY", 1 << 24)
    file = tmp_path / "locked"
    file.write_text(secret_text(key, "right"))
    assert read_secret(file, "right") == key
    with pytest.raises(UnusableFileError, match="password"):
        read_secret(file, "wrong")


READERS = (read_public, read_secret, read_signature)


@pytest.mark.parametrize("read", READERS)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(
    data=st.one_of(
        st.binary(max_size=300),
        st.lists(st.binary(max_size=160).map(base64.b64encode), max_size=5).map(b"\n".join),
        st.integers(0, 400).map(lambda cut: sign(bytes(64), new_key(), "x").encode()[:cut]),
    )
)
def test_whatever_a_file_holds_is_refused_in_a_sentence(tmp_path, read, data):
    file = tmp_path / "file"
    file.write_bytes(data)
    try:
        read(file)
    except UnusableFileError as error:
        assert str(error).endswith(".") or "keygen" in str(error)


@pytest.mark.parametrize("read", READERS)
def test_what_is_no_file_is_refused(tmp_path, read):
    for path in (tmp_path, tmp_path / "missing", tmp_path / "nul\0"):
        with pytest.raises(UnusableFileError, match="cannot be read"):
            read(path)
