"""writer.toml: what is accepted, and a sentence for everything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.errors import UsageError
from flickrcheck.work.letters.writer import Writer, check_writer, example_writer, read_writer

GOOD = 'name = "Zoë O\'Hara"\nemail = "zoe@example.org"\n'


def write(folder, text):
    path = folder / "my writer é.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def test_the_least_that_is_needed(tmp_path):
    writer = read_writer(write(tmp_path, GOOD))
    assert writer == Writer("Zoë O'Hara", "zoe@example.org", kind="photographer", law="gdpr")


def test_a_file_saved_with_a_byte_order_mark(tmp_path):
    assert read_writer(write(tmp_path, b"\xef\xbb\xbf" + GOOD.encode())).name == "Zoë O'Hara"


def test_the_example_is_a_valid_file(tmp_path):
    text = example_writer()
    assert read_writer(write(tmp_path, text)).name == "Your Name"
    uncommented = text.replace("# postal", "postal").replace("# 1 Example", "1 Example")
    uncommented = uncommented.replace("# 12345 Example", "12345 Example")
    uncommented = uncommented.replace("# flickr_", "flickr_")
    writer = read_writer(write(tmp_path, uncommented))
    assert writer.postal == "1 Example Street\n12345 Example Town"
    assert writer.flickr_nsid == "12345678@N00"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('email = "zoe@example.org"', "name is missing"),
        ('name = " "\nemail = "zoe@example.org"', "name is missing"),
        ('name = "Zoe"', "email is missing"),
        (GOOD + 'nmae = "Zoe"', "unknown key 'nmae'"),
        (GOOD + 'kind = "lawyer"', "'lawyer'"),
        (GOOD + 'law = "martial"', "'martial'"),
        (GOOD + "postal = 7", "not a text"),
        (GOOD + 'flickr_nsid = "zoe"', "not a Flickr account ID"),
        (GOOD + 'flickr_nsid = "١٢٣@N00"', "not a Flickr account ID"),
        ('name = "Zoe\\nBcc: x@example.org"\nemail = "zoe@example.org"', "line break"),
        ('name = "Zoe\\u0000"\nemail = "zoe@example.org"', "control character"),
        ('name = "Zoe\\u202Egro"\nemail = "zoe@example.org"', "U+202E"),
        ('name = "=?utf-8?q?Zoe=0A?="\nemail = "zoe@example.org"', "a code for mail programs"),
        ('name = "Zoe\\u2028x"\nemail = "zoe@example.org"', "line break"),
        ('name = "Zoe"\nemail = "zoe@example.org\\r\\nBcc: x@y.org"', "line break"),
        ('name = "Zoe"\nemail = "zoe at example.org"', "not an e-mail address"),
        ('name = "Zoe"\nemail = "zoe@example"', "not an e-mail address"),
        ('name = "Zoe"\nemail = "zoe@exämple.org"', "not an e-mail address"),
        ('name = "Zoe"\nemail = "a@b.org, c@d.org"', "not an e-mail address"),
        ('name = "Zoe"\nemail = "<a@b.org>"', "not an e-mail address"),
        ('name = "' + "x" * 10_000 + '"\nemail = "zoe@example.org"', "10,000 characters"),
        (GOOD + 'postal = "' + "x" * 10_000 + '"', "10,000 characters"),
        (GOOD + 'postal = "a\\tb"', "control character"),
        ("name = ", "not valid TOML"),
        (b'name = "\xff"', "not valid TOML"),
        (b"#" * 200_000, "too large"),
        ("a = " + "[" * 5000, "not valid TOML"),
    ],
)
def test_every_problem_is_a_sentence(tmp_path, text, words):
    with pytest.raises(UsageError) as caught:
        read_writer(write(tmp_path, text))
    assert words in str(caught.value)
    assert caught.value.exit_code == 2


def test_a_missing_file_and_a_folder_are_sentences(tmp_path):
    with pytest.raises(UsageError, match="--example-writer"):
        read_writer(tmp_path / "missing.toml")
    with pytest.raises(UsageError, match="cannot be read"):
        read_writer(tmp_path)


def test_writing_from_right_to_left_is_accepted():
    check_writer(Writer("שלום\u200f עולם", "a@example.org", postal="شارع\u200f ١"))


@given(st.text(), st.text(), st.text(), st.text())
def test_whatever_passes_keeps_the_head_of_a_mail_whole(name, email, postal, account):
    writer = replace(Writer(name, email), postal=postal, flickr_name=account)
    try:
        check_writer(writer)
    except UsageError:
        return
    for value in (name, email, account):
        assert len(value.splitlines()) <= 1


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("writer") / "writer.toml"
    path.write_bytes(data)
    with pytest.raises(UsageError):
        read_writer(path)


def test_who_writes_for_another_says_for_whom(tmp_path):
    text = GOOD + 'kind = "guardian"\n'
    with pytest.raises(UsageError, match="the name of the child: represents is missing"):
        read_writer(write(tmp_path, text))
    child = read_writer(write(tmp_path, text + 'represents = "Robin"\nrelation = "parent"\n'))
    assert (child.represents, child.role_of_represented) == ("Robin", "person")
    mandate = GOOD + 'kind = "mandate"\nrole = "photographer"\n'
    with pytest.raises(UsageError, match="for whom you write: represents is missing"):
        read_writer(write(tmp_path, mandate))
    agency = read_writer(write(tmp_path, mandate + 'represents = "Robin"\nlanguage = "es"\n'))
    assert (agency.role_of_represented, agency.language) == ("photographer", "es")


def test_a_law_that_does_not_fit_is_refused(tmp_path):
    with pytest.raises(UsageError, match="law of Illinois protects the face"):
        read_writer(write(tmp_path, GOOD + 'law = "bipa"\n'))
    assert read_writer(write(tmp_path, GOOD + 'law = "bipa"\nkind = "person"\n')).law == "bipa"
    assert read_writer(write(tmp_path, GOOD + 'law = ""\nlives = "uk"\n')).lives == "uk"


@pytest.mark.parametrize("key", ["represents", "organisation"])
def test_names_of_others_are_checked_like_ones_own(key):
    sound = Writer("Zoe", "zoe@example.org")
    for value, words in (("x\ny", "line break"), ("x" * 10_000, "at most 200"), ("=?", "a code")):
        with pytest.raises(UsageError, match=words):
            check_writer(replace(sound, **{key: value}))
    for field in ("relation", "role", "lives", "language"):
        with pytest.raises(UsageError, match="not known here"):
            check_writer(replace(sound, **{field: "nonsense"}))
