"""A letter in the fields of an operator's web form."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from made_casebook import match

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import speaking
from flickrcheck.resource import resource
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.web_form import web_forms
from flickrcheck.work.letters.writer import Writer

CATALOGUE = load_catalogue()
WRITER = Writer("Ann Example", "ann@example.org", flickr_nsid="12345678@N00")


def request(*matches):
    stored = [StoredMatch(n, found, None, None, False, True) for n, found in enumerate(matches)]
    [drafted] = draft_letters(stored, WRITER, CATALOGUE, date(2026, 11, 23))
    return drafted


def test_the_fields_of_a_known_form_come_in_its_order_with_its_labels():
    found = (match("/a/1.jpg", "laion", 111, key="s-1"), match("/a/2.jpg", "laion", 222))
    drafted = request(*found)
    [form] = web_forms(drafted, WRITER, CATALOGUE)
    assert form.address == "https://laion.ai/dataset-requests/" and form.known
    assert dict(form.fields) == {
        "Name": "Ann Example",
        "Email": "ann@example.org",
        "Explanation": drafted.letter.body.replace(  # a form takes no files
            "The enclosed list gives", "The list that I will send you on request gives"
        ),
        "Dataset": "LAION-400M, LAION-5B and Re-LAION-5B",
        "Sample ID": "s-1\nFlickr ID 222",
        "Website/URL": "\n".join(
            f"https://www.flickr.com/photo.gne?id={number}" for number in (111, 222)
        ),
    }
    assert [label for label, _ in form.fields][:3] == ["Name", "Email", "Explanation"]
    assert "one photo at a time" in form.note
    [single] = web_forms(request(found[0]), WRITER, CATALOGUE)
    assert single.note == ""
    assert "enclosed" in drafted.letter.body and "enclosed" not in dict(form.fields)["Explanation"]
    body = drafted.letter.body.replace("The enclosed list gives", "My enclosed list gives")
    own = replace(drafted, letter=replace(drafted.letter, body=body, manual=True))
    [form] = web_forms(own, WRITER, CATALOGUE)
    assert dict(form.fields)["Explanation"] == body.rstrip("\n"), "own words stay"


def test_a_form_whose_fields_are_not_known_gets_the_usual_ones():
    drafted = request(*(match(f"/a/{n}.jpg", "pipa", n) for n in range(1, 20)))
    [form] = web_forms(drafted, WRITER, CATALOGUE)
    assert not form.known and "facebook.com" in form.address
    assert [label for label, _ in form.fields] == ["Name", "E-mail", "Subject", "Message"]
    assert dict(form.fields)["Subject"] == drafted.letter.subject
    assert "takes no files" in form.note
    message = dict(form.fields)["Message"]
    assert "These are the first 15 of 19 entries. I will send you the list" in message
    with speaking("de"):
        [form] = web_forms(drafted, WRITER, CATALOGUE)
    assert [label for label, _ in form.fields] == ["Name", "E-Mail", "Betreff", "Nachricht"]


def test_only_the_operators_own_forms_count():
    assert web_forms(request(match("/a/1.jpg", "ffhq")), WRITER, CATALOGUE) == []
    [form] = web_forms(request(match("/a/1.jpg", "ibm-dif")), WRITER, CATALOGUE)
    assert "ibm.com" in form.address
    unknown = replace(request(match("/a/1.jpg", "laion")), datasets=("zanzibar",))
    assert web_forms(unknown, WRITER, CATALOGUE) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('["Name", "name"]', '["Name", "nsid"]'), "not one of: name; email"),
        (('["Name", "name"]', '["Name"]'), r"\[label, value\]"),
        (('["Name", "name"]', '"Name"'), r"\[label, value\]"),
        (('["Name", "name"]', '["Na\\nme", "name"]'), "line break"),
        (("fields = [", "field = ["), "unknown key 'field'"),
        (('channel = "form"', 'channel = "post"'), "no contact of the channel 'form'"),
    ],
)
def test_a_wrong_form_in_the_catalogue_is_a_sentence(tmp_path, change, said):
    text = resource("catalogue", "laion.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (tmp_path / "laion.toml").write_text(text.replace(*change, 1), encoding="utf-8")
    with pytest.raises(UnusableFileError) as caught:
        load_catalogue(tmp_path)
    assert re.search(said, str(caught.value))
