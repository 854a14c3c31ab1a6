"""Keys and signatures of packs, in the files of minisign, so that other programs can check them.

Ed25519 over the BLAKE2b-512 sum of the whole pack file. The formats are those of minisign 0.10 and
newer (https://jedisct1.github.io/minisign/, "Signature format", "Public key format", "Secret key
format"): what is signed here is verified by ``minisign -V``, and the other way round.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say

SUFFIX: Final = ".minisig"
"""What is added to the name of a pack for the file of its signature."""

_ALGORITHM: Final = b"Ed"
_HASHED: Final = b"ED"  # over the sum of the file, not over the file itself
_SCRYPT: Final = b"Sc"
_NO_PASSWORD: Final = b"\0\0"
_CHECKSUM: Final = b"B2"
_UNTRUSTED: Final = "untrusted comment: "
_TRUSTED: Final = "trusted comment: "
_LONGEST: Final = 20_000  # bytes of a file of keys or of a signature
_LONGEST_COMMENT: Final = 500
_WORK: Final = 33_554_432  # scrypt's "sensitive" limits, those of minisign: 1 GB of memory
_MEMORY: Final = 1_073_741_824
_CHUNK: Final = 1 << 22


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that signatures are checked with. number: 8 bytes that name it; key: 32 bytes."""

    number: bytes
    key: bytes

    @property
    def name(self) -> str:
        """How people tell keys apart: 16 hexadecimal digits, as minisign writes them."""
        return self.number[::-1].hex().upper()


@dataclass(frozen=True, slots=True)
class SecretKey:
    """A key that packs are signed with. seed: 32 bytes."""

    public: PublicKey
    seed: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """number: of the key that signed; signature, whole: 64 bytes each, the second over the first
    and the comment."""

    number: bytes
    signature: bytes
    comment: str
    whole: bytes

    @property
    def key_name(self) -> str:
        """The name of the key that signed, as PublicKey.name."""
        return self.number[::-1].hex().upper()

    def fits(self, digest: bytes, key: PublicKey) -> bool:
        """Whether this key signed a file of this BLAKE2b-512 sum, and the comment."""
        from nacl.exceptions import BadSignatureError
        from nacl.signing import VerifyKey

        if key.number != self.number:
            return False
        try:
            checker = VerifyKey(key.key)
            checker.verify(digest, self.signature)
            checker.verify(self.signature + self.comment.encode(), self.whole)
        except (BadSignatureError, ValueError):
            return False
        return True


def signature_path(pack: Path) -> Path:
    """Where the signature of a pack lies: beside it."""
    return pack.with_name(pack.name + SUFFIX)


Summing: TypeAlias = Callable[[Path, int, int], object]
"""Called with the path of a file, how many bytes of it are read, and how many it has."""

_told: ContextVar[Summing | None] = ContextVar("summing", default=None)


@contextmanager
def telling_of_sums(tell: Summing) -> Iterator[None]:
    """Have tell called again and again inside the ``with``, in this thread, while a file is summed:
    whatever uses packs does that first."""
    token = _told.set(tell)
    try:
        yield
    finally:
        _told.reset(token)


def digest_of(path: Path) -> bytes:
    """The BLAKE2b-512 sum of a file, about a gigabyte a second.

    Raises UnusableFileError where it cannot be read.
    """
    total = hashlib.blake2b()
    done, tell = 0, _told.get()
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            while piece := file.read(_CHUNK):
                total.update(piece)
                done += len(piece)
                if tell is not None:
                    tell(path, done, size)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return total.digest()


def new_key() -> SecretKey:
    """A new key, from the system's source of random bytes."""
    return _secret(secrets.token_bytes(8), secrets.token_bytes(32))


def sign(digest: bytes, key: SecretKey, comment: str) -> str:
    """The text of a signature file. comment: one line, which is signed too."""
    from nacl.signing import SigningKey

    signer = SigningKey(key.seed)
    comment = " ".join(comment.split())[:_LONGEST_COMMENT]
    signature = signer.sign(digest).signature
    whole = signer.sign(signature + comment.encode()).signature
    return (
        f"{_UNTRUSTED}signature from flickrcheck, key {key.public.name}\n"
        f"{_encoded(_HASHED + key.public.number + signature)}\n"
        f"{_TRUSTED}{comment}\n{_encoded(whole)}\n"
    )


def read_signature(path: Path) -> Signature:
    """Read the file of a signature; UnusableFileError where it is none."""
    lines = _lines(path)
    try:
        blob, whole = _decoded(lines[1], 74), _decoded(lines[3], 64)
        told = lines[2]
    except (IndexError, ValueError) as error:
        raise _no_signature(path) from error
    if blob[:2] != _HASHED or not told.startswith(_TRUSTED) or len(told) > 2 * _LONGEST_COMMENT:
        raise _no_signature(path)
    return Signature(blob[2:10], blob[10:], told.removeprefix(_TRUSTED), whole)


def public_text(key: PublicKey) -> str:
    """The text of the file of a public key."""
    return (
        f"{_UNTRUSTED}minisign public key {key.name}\n{_encoded(_ALGORITHM + key.number + key.key)}"
        "\n"
    )


def read_public(path: Path) -> PublicKey:
    """Read the file of a public key; UnusableFileError where it is none."""
    lines = _lines(path)
    try:
        blob = _decoded(lines[1], 42)
        if blob[:2] != _ALGORITHM:
            raise ValueError("not Ed25519")
    except (IndexError, ValueError) as error:
        raise UnusableFileError(
            say(
                "{path} is not a public key for packs. Give the file that ends with .pub, which "
                "whoever signs the packs hands out.",
                path=path,
            )
        ) from error
    return PublicKey(blob[2:10], blob[10:])


def secret_text(key: SecretKey, password: str = "") -> str:
    """The text of the file of a secret key. password: "" leaves it open to whoever has the file;
    otherwise scrypt takes some seconds and a gigabyte of memory."""
    body = key.public.number + key.seed + key.public.key
    body += hashlib.blake2b(_ALGORITHM + body, digest_size=32).digest()
    salt, work, memory = bytes(32), 0, 0
    if password:
        salt, work, memory = secrets.token_bytes(32), _WORK, _MEMORY
        body = _mixed(body, password, salt, work, memory)
    head = _ALGORITHM + (_SCRYPT if password else _NO_PASSWORD) + _CHECKSUM
    numbers = struct.pack("<QQ", work, memory)
    kind = "encrypted" if password else "unencrypted"
    return f"{_UNTRUSTED}minisign {kind} secret key\n{_encoded(head + salt + numbers + body)}\n"


def is_locked(path: Path) -> bool:
    """Whether the file of a secret key needs a password. Raises UnusableFileError."""
    return _secret_blob(path)[2:4] == _SCRYPT


def read_secret(path: Path, password: str = "") -> SecretKey:
    """Read the file of a secret key; UnusableFileError where it is none or the password is wrong.

    The memory that a hostile file may ask for is that of minisign's own keys at most.
    """
    blob = _secret_blob(path)
    salt, body = blob[6:38], blob[54:]
    if blob[2:4] == _SCRYPT:
        work, memory = struct.unpack("<QQ", blob[38:54])
        if work > _WORK or memory > _MEMORY:
            raise _no_secret(path)
        body = _mixed(body, password, salt, work, memory)
    kept, said = body[:72], body[72:]
    if not secrets.compare_digest(
        hashlib.blake2b(_ALGORITHM + kept, digest_size=32).digest(), said
    ):
        if blob[2:4] == _SCRYPT:
            raise UnusableFileError(
                say("The password of the key {path} is not this one. Try again.", path=path)
            )
        raise _no_secret(path)
    return _secret(kept[:8], kept[8:40])


def _secret(number: bytes, seed: bytes) -> SecretKey:
    from nacl.signing import SigningKey

    return SecretKey(PublicKey(number, bytes(SigningKey(seed).verify_key)), seed)


def _secret_blob(path: Path) -> bytes:
    try:
        blob = _decoded(_lines(path)[1], 158)
    except (IndexError, ValueError) as error:
        raise _no_secret(path) from error
    sound = blob[:2] == _ALGORITHM and blob[4:6] == _CHECKSUM
    if not sound or blob[2:4] not in (_SCRYPT, _NO_PASSWORD):
        raise _no_secret(path)
    return blob


def _mixed(body: bytes, password: str, salt: bytes, work: int, memory: int) -> bytes:
    """Lock or unlock a key: the same deed, because it is an exclusive or."""
    from nacl.exceptions import CryptoError
    from nacl.pwhash import scrypt

    try:
        stream = scrypt.kdf(len(body), password.encode(), salt, work, memory)
    except (CryptoError, ValueError, MemoryError) as error:
        raise UnusableFileError(
            say(
                "The password of the key could not be used: that needs a gigabyte of memory. "
                "Close other programs, then try again."
            )
        ) from error
    return bytes(a ^ b for a, b in zip(body, stream, strict=True))


def _lines(path: Path) -> list[str]:
    try:
        if not path.is_file():
            path.stat()  # says why, where it is not there
            raise OSError(say("it is not a file"))
        with path.open("rb") as file:
            text = file.read(_LONGEST).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return [line.rstrip("\r") for line in text.split("\n")]


def _decoded(line: str, size: int) -> bytes:
    try:
        blob = base64.b64decode(line.strip(), validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    if len(blob) != size:
        raise ValueError("of another length")
    return blob


def _encoded(blob: bytes) -> str:
    return base64.b64encode(blob).decode("ascii")


def _unreadable(path: Path, error: OSError | ValueError) -> UnusableFileError:
    reason = os_reason(error) if isinstance(error, OSError) else str(error)
    return UnusableFileError(
        say(
            "{path} cannot be read: {reason}. Check the name and whether you may read the file.",
            path=path,
            reason=reason,
        )
    )


def _no_signature(path: Path) -> UnusableFileError:
    return UnusableFileError(
        say(
            "{path} is not the signature of a pack: it was cut off or altered, or another "
            "program made it. Get the pack and its signature again from where they came from.",
            path=path,
        )
    )


def _no_secret(path: Path) -> UnusableFileError:
    return UnusableFileError(
        say(
            "{path} is not a key to sign packs with. Make one with: flickrcheck index keygen",
            path=path,
        )
    )
