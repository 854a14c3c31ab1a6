"""What is found in typed terms and pasted texts, and what is not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.errors import UsageError
from flickrcheck.flickr.ids import encode_short
from flickrcheck.work import lookup_terms
from flickrcheck.work.lookup_term import read_term
from flickrcheck.work.lookup_terms import pasted_terms, terms_in, typed_terms

ID = 53208249252
PAGE = f"https://www.flickr.com/photos/anna/{ID}/"
FILE = f"{ID}_0a1b2c3d4e_b.jpg"
NSID = "12345678@N01"


def named(terms):
    return [(t.photo_id, t.nsid or t.name) for t in terms if t.problem is None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (str(ID), (ID, None)),
        (f"  {ID}\t", (ID, None)),
        ("1", (1, None)),
        (NSID, (None, NSID)),
        ("12345678%40N01", (None, NSID)),
        ("12345678@n01", (None, NSID)),
        (PAGE, (ID, "anna")),
        (f"<{PAGE}>", (ID, "anna")),
        (f'"{PAGE}"', (ID, "anna")),
        (f"flickr.com/photos/{NSID}/{ID}/in/album-72157", (ID, NSID)),
        ("https://flic.kr/p/2p4QbKN", (ID, None)),
        (f"https://live.staticflickr.com/65535/{FILE}", (ID, None)),
        (f"https://www.flickr.com/people/{NSID}", (None, NSID)),
        ("https://www.flickr.com/photos/anna/albums/72157600000000001", (None, "anna")),
        (f"http://farm1.staticflickr.com/2/buddyicons/{NSID}.jpg", (None, NSID)),
        (FILE, (ID, None)),
        (f"/home/anna/My pictures/{FILE}", (ID, None)),
        (f"C:\\Users\\anna\\{FILE}", (ID, None)),
        (f"sunset_{ID}_o.jpg", (ID, None)),
        (f"flickr:id={ID}", (ID, None)),
        (f"photo_id: {ID}", (ID, None)),
        (f"https://web.archive.org/web/20150101000000/{PAGE}", (ID, "anna")),
        ("anna", (None, "anna")),
        ("@anna", (None, "anna")),
        ("Anna Example", (None, "Anna Example")),
    ],
)
def test_a_term(text, expected):
    assert named([read_term(text)]) == [expected]
    assert named(typed_terms(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no Flickr photo ID"),
        ("\x00", "no Flickr photo ID"),
        ("0", "no Flickr photo ID"),
        ("012345", "no Flickr photo ID"),
        ("123456789012", "no Flickr photo ID"),
        ("１２３４５", "no Flickr photo ID"),
        ("a.jpg", "no Flickr photo ID"),
        ("https://example.org/1", "no Flickr photo ID"),
        (f"https://notflickr.com/photos/anna/{ID}", "no Flickr photo ID"),
        (f"evil.example/flickr.com/photos/anna/{ID}", "no Flickr photo ID"),
        (f"https://evil.example/?u={PAGE}", "no Flickr photo ID"),
        ("17859053_1254964121291776_570026879_o.jpg", "no Flickr photo ID"),
        (f"photo-{ID}.jpg", "no Flickr photo ID"),
        ("72157600000000001", "album or gallery"),
        ("https://flic.kr/s/aHsk123", "cannot be followed offline"),
        ("https://www.flickr.com/groups/1234567@N20/", "address of a group"),
        ("https://www.flickr.com/explore", "neither a photo nor an account"),
        ("https://www.flickr.com/photos/tags/2024/", "neither a photo nor an account"),
        ("x" * 30_000, "no Flickr photo ID"),
    ],
)
def test_what_is_no_term_says_why(text, why):
    term = read_term(text)
    assert term.problem and why in term.problem
    assert (term.photo_id, term.nsid, term.name) == (None, None, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"See {PAGE}, please.", [(ID, "anna")]),
        (f"(see {PAGE[:-1]})", [(ID, "anna")]),
        (f"- [my photo]({PAGE})", [(ID, "anna")]),
        (f"> {PAGE}", [(ID, "anna")]),
        (f"[{PAGE}]({PAGE})", [(ID, "anna")]),
        (f"*{PAGE}* {{https://flic.kr/p/2p4QbKM}}", [(ID, "anna"), (ID - 1, None)]),
        (f"https://flickr.com/photo.gne?section=1&copy=2&id={ID}", [(ID, None)]),
        (f"(https://evil.example/(x)?u={PAGE})", []),
        (f"url={PAGE}", [(ID, "anna")]),
        (f"1. {PAGE}", [(ID, "anna")]),
        (f"写真は{PAGE}です", []),  # where the address ends cannot be told
        (f"写真: {PAGE} です", [(ID, "anna")]),
        (f"{PAGE[:-1]},Sunset,2013-05-04", [(ID, "anna")]),
        (f"Sunset;2013;{PAGE}", [(ID, "anna")]),
        (f"{PAGE} and https://flic.kr/p/2p4QbKM", [(ID, "anna"), (ID - 1, None)]),
        (f'{{"url":"{PAGE.replace("/", chr(92) + "/")}"}}', [(ID, "anna")]),
        (f'"https://www.flickr.com/photo.gne?a=1&amp;id={ID}"', [(ID, None)]),
        (PAGE.replace(":", "%3A").replace("/", "%2F") + " x", [(ID, "anna")]),
        (f"saved at web.archive.org/web/2015id_/{PAGE}", [(ID, "anna")]),
        # Flickr's own code for web pages names the photo by its page and its picture
        (
            f'<a data-flickr-embed="true" href="https://www.flickr.com/photos/{NSID}/{ID}">'
            f'<img src="https://live.staticflickr.com/65535/{FILE}"></a>',
            [(ID, NSID)],
        ),
        # Flickr's code for forums
        (
            f"[url=https://flic.kr/p/2p4QbKN][img]https://live.staticflickr.com/65535/{FILE}[/img]"
            f"[/url]by [url=https://www.flickr.com/photos/anna/]Anna[/url], on Flickr",
            [(ID, None), (None, "anna")],
        ),
        (f'{{"id":"{ID}","owner":"{NSID}","secret":"0a"}}', [(ID, None), (None, NSID)]),
        (f'<photo id="{ID}" owner="{NSID}" secret="0a" />', [(ID, None), (None, NSID)]),
        (f"\u200b{ID}\u200b", [(ID, None)]),
        (f"\u202aC:\\pics\\{FILE}\u202c", [(ID, None)]),
        (f"see {PAGE[:-1]}\u200b there", [(ID, "anna")]),
        (f"write to {NSID} about it", [(None, NSID)]),
        (f"owner=12345678%40N01&x, {ID}", [(None, NSID)]),
        (f'"photo_id": "{ID}", "title": "x"', [(ID, None)]),
        (f"pics/{FILE} taken in 2013", [(ID, None)]),
        (f"{ID}, {ID + 1}", [(ID, None), (ID + 1, None)]),
        (f"{ID}\t{ID}", [(ID, None)]),
        (f"- {ID}", [(ID, None)]),
        (f"     7\t{ID}", [(ID, None)]),  # numbered lines
        (f"20130504 {ID}", [(ID, None)]),
        ("anna", [(None, "anna")]),
        (f"1. {ID}", [(ID, None)]),
        (f"12) {ID}", [(ID, None)]),
        (f"7, {ID}", [(ID, None)]),
        (f"Instagram, flickr_id: {ID}", [(ID, None)]),
        # not of Flickr, or not for sure
        ("2013", []),
        ("20130504", []),
        ("04052013", []),
        ("3. 2013", []),
        ("415 5551234", []),  # telephones
        ("44 7911123456", []),
        ("photo id 3 of 12", []),
        ('{"photo_id": 123456789, "site": "500px"}', []),
        ('<img data-photo-id="123456789" src="https://cdn.instagram.com/x.jpg">', []),
        ("evil.example?photo_id=123456789", []),
        ("GET /x?a=1&photo_id=123456789", []),
        ('{"id":1296269,"owner":{"login":"x"}}', []),
        ('"id": 1296269, "owner": "x"', []),
        ("see flickr.com/photos/anna/5320[...]", []),
        ("see flickr.com/photos/anna/5320[…]", []),
        ("photo 12 of 3, 1808093328 views", []),
        (f"call {ID}", []),
        ("555-1234567", []),
        (f"{ID},1808093", []),  # views or an ID of 2005
        ("1070124 49249080 438 498 22 30 93 3", []),  # PIPA: an album, a photo, a face
        (f"{NSID}_identity_2/{ID}_0.jpg", [(ID, NSID)]),  # DiveFace
        (f"{ID} 1369612800", [(ID, None)]),  # a time
        ("1808093328 1369612800", [(1808093328, None), (1369612800, None)]),
        ("2009 2010 2011", []),
        ("1,808,093,328", []),
        ("2013-05-04", []),
        ("192.168.1.1", []),
        ("hello world", []),
        ("photo_id: 012345", []),
        (f"photo_id: {ID}99", []),
        (f"photo_id: {ID}x", []),
        (f"https://evil.example/?u={PAGE}", []),
        (f"evil.example/?u={PAGE}", []),
        (f"see evil.example/flickr.com/photos/anna/{ID}", []),
        (f"see https://notflickr.com/photos/anna/{ID}", []),
        (f"see https://flickr.com.evil.example/photos/anna/{ID}", []),
        (f"see https://example.org/{FILE}", []),
        ("the group https://www.flickr.com/groups/1234567@N20/ is ours", []),
        (f"mail {NSID}.example.org", []),
        (f"mail x{NSID}", []),
        (f"mail {NSID}0", []),
        ("see flickr.com/photos/anna/5320…", []),
        ("see flickr.com/photos/anna/5320\u200b8249252 there", []),
        (f'{{"id":"{ID}","name":"x"}}', []),
        (f'<user id="{ID}" owner_name="x" />', []),
        ("flickr.com/photos/anna/5320...", []),
        ("see flickr.com/photos/anna/5320é", []),
        (f"see photo-{ID}.jpg", []),
        ("see 17859053_1254964121291776_570026879_o.jpg", []),
        ("see https://www.flickr.com/photos/tags/2024/ too", []),
    ],
)
def test_a_line_of_a_text(line, expected):
    found = list(terms_in(line, "a.txt"))
    assert named(found) == expected
    assert all((term.source, term.line) == ("a.txt", 1) for term in found)
    if not expected:
        [term] = found
        assert term.problem and term.text == line.strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f'Photo ID,Title,Year\n{ID},Sunset,2013\n{ID + 1},"Day, off",2014\n', [ID, ID + 1]),
        (f"title\tphoto_id\nSunset\t{ID}\n", [ID]),
        (f'"id";"title";"secret"\n"{ID}";"a; b";"0a"\n', [ID]),
        (f"id,title,year\n{ID},Sunset,2013\n", []),  # of what the IDs are is not said
        (f"photo_id,flickr_id,a\n1,{ID},b\n", []),  # neither which of two
        (f"photo_id,views\n{ID},1808093\n1808093328,1808093\n{ID}0,9999999\n", [ID, 1808093328]),
        (f"photo_id,owner\n{ID},{NSID}\n", [ID, None]),
        (f"photo_id,page\n{ID},{PAGE}\n", [ID]),
        ("photo_id,page\n123456789,https://500px.com/photo/123456789\n", []),
        (f'photo_id,title,views\n{ID},"Sunset\n12345678,red",99\n', []),
        (f"photo_id,title\n{ID},Sunset,2013\n0{ID},a\nx,{ID}\n,\n", []),
    ],
)
def test_a_table(text, expected):
    assert [term.photo_id for term in terms_in(text) if term.problem is None] == expected


@pytest.mark.parametrize("quote", ["", "> "])
@pytest.mark.parametrize("rest", ["249252", "249252/", "249252/in/photostream/", "249252>"])
def test_an_address_that_a_mail_program_broke_names_no_photo(quote, rest):
    start = f"{quote}I found it at last, see https://www.flickr.com/photos/12345678@N01/53208"
    cut, after = terms_in(f"{start}\n{quote}{rest}")
    assert "cut off" in (cut.problem or "")
    assert after.problem


def test_addresses_one_below_the_other_are_not_broken():
    owner = "https://www.flickr.com/photos/somebody-with-a-very-long-name-of-many-words-in-it"
    assert named(terms_in(f"{owner}/{ID}\n{ID + 1}\n")) == [(ID, owner[30:]), (ID + 1, None)]
    assert named(terms_in(f"{owner}/{ID}\n2 more\n{PAGE}"))[0][0] == ID


def test_a_number_that_may_be_a_day_is_looked_up_where_it_is_typed():
    assert named(typed_terms("20130504")) == [(20130504, None)]
    assert named(terms_in("photo ID 20130504")) == [(20130504, None)]
    [term] = terms_in("20130504")
    assert "a year or a day" in (term.problem or "")


def test_a_cut_address_says_so():
    [term] = terms_in("flickr.com/photos/anna/5320…")
    assert "cut off" in (term.problem or "")


def test_lines_are_counted_as_editors_do():
    text = f"\ufeff\n{ID}\r\n\r\n{NSID}\rhello \u2028 world\x0b\n\n{PAGE}"
    found = [(term.line, term.photo_id, term.nsid) for term in terms_in(text)][-4:]
    assert found == [(2, ID, None), (4, None, NSID), (5, None, None), (7, ID, None)]


def test_a_field_takes_one_term_or_a_text():
    assert named(pasted_terms(" Anna Example\n")) == [(None, "Anna Example")]
    assert named(pasted_terms(f"{ID} and {NSID}")) == [(None, NSID)]
    assert named(pasted_terms(f"Anna Example\n{ID}\n")) == [(ID, None)]
    assert pasted_terms(" \n\n ") == []


def test_one_argument_may_hold_several():
    assert named(typed_terms(f"{ID} {ID + 1}")) == [(ID, None), (ID + 1, None)]
    assert named(typed_terms(f"see {PAGE} and\n{NSID}")) == [(ID, "anna"), (None, NSID)]


def test_too_many(monkeypatch):
    monkeypatch.setattr(lookup_terms, "MOST_TERMS", 3)
    assert len(list(terms_in("1\n2\n3"))) == 3
    with pytest.raises(UsageError, match="Divide it"):
        list(terms_in("1\n2\n3\n4"))


_PIECES = [
    *("a.", "1", "https://", "flickr.com/", "photo_id ", "a-", "\\/", "&amp;", "12345678@"),
    *("x.jpg ", "//", "%40", "photos/anna/", "people/", ",", " ", "…", "N01", "\n", "\r", "é"),
]


@pytest.mark.parametrize("piece", _PIECES)
def test_long_lines_are_searched_in_time_that_grows_with_their_length(piece):
    # a pattern that goes back and forth would take hours for these
    text = piece * (60_000 // len(piece)) + " x " + PAGE
    assert (ID, "anna") in named(terms_in(text))


_TEXTS = st.text(max_size=300) | st.lists(st.sampled_from([*_PIECES, FILE, PAGE])).map("".join)


@given(_TEXTS)
def test_no_text_is_too_odd(text):
    for term in [read_term(text), *typed_terms(text), *terms_in(text), *pasted_terms(text)]:
        assert term.photo_id is None or 1 <= term.photo_id <= 99_999_999_999
        named = term.photo_id is not None or term.nsid is not None or term.name is not None
        assert named == (term.problem is None)


_MAYBE_DAY = re.compile("[0-9]{4}|[0-9]{8}")
_FORMS = st.sampled_from(
    [
        "{id}", "flickr:id={id}", "https://www.flickr.com/photos/anna/{id}",
        "https://www.flickr.com/photos/12345678@N01/{id}/sizes/l/", "flic.kr/p/{short}",
        "https://live.staticflickr.com/65535/{id}_0a1b2c3d4e_b.jpg",
    ]
)  # fmt: skip


@given(st.lists(st.tuples(st.integers(1, 99_999_999_999), _FORMS), max_size=20), st.data())
def test_whatever_is_put_into_a_text_is_found(wanted, data):
    lines = []
    wanted = [(n, form) for n, form in wanted if form != "{id}" or not _MAYBE_DAY.fullmatch(str(n))]
    for photo_id, form in wanted:
        noise = data.draw(
            st.sampled_from(["", "What a fine day it was.", "12 of 30", "see below:"])
        )
        lines += [noise, form.format(id=photo_id, short=encode_short(photo_id))]
    found = [term.photo_id for term in terms_in("\n".join(lines)) if term.problem is None]
    assert found == [photo_id for photo_id, _ in wanted]
