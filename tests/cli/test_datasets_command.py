"""``flickrcheck datasets``: what is printed and which code is returned."""

from __future__ import annotations

import json
from datetime import date

import pytest

from flickrcheck.cli.main import run
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.own_contacts import keep_contact


def printed(capsys, *arguments: str) -> str:
    assert run(["datasets", *arguments]) == 0
    return capsys.readouterr().out


def test_the_list_names_every_dataset_and_how_hard_it_is_to_leave(capsys):
    lines = printed(capsys, "list").splitlines()
    assert lines[0].split() == ["ID", "Name", "State", "Removal"]
    rows = {line.split()[0]: line for line in lines[1:-2]}
    assert len(rows) == 39
    assert rows["megaface"].endswith("Withdrawn (2020-06)  Very hard")
    assert rows["vggface"].endswith("Easy")
    assert rows["ffhq"].endswith("Available            Medium")
    assert rows["coco"].endswith("Hard")
    assert "example-faces" not in rows
    assert lines[-1].startswith("39 datasets.")


def test_the_list_as_json_has_the_same_fields_for_all(capsys):
    found = json.loads(printed(capsys, "list", "--json"))
    assert len(found) == 39
    assert len({frozenset(each) for each in found}) == 1
    assert {each["difficulty"] for each in found} == {"easy", "medium", "hard", "very hard"}


@pytest.mark.parametrize("asked", ["ffhq", "FFHQ", "flickr-faces-hq (ffhq)"])
def test_one_dataset_is_shown_by_id_and_by_name(capsys, asked):
    out = printed(capsys, "show", asked)
    assert out.startswith("Flickr-Faces-HQ (FFHQ), 2019\n====")
    out = " ".join(out.split())  # as it was before it was broken into lines
    for part in (
        "70,000 photos, 70,000 faces. Source: https://github.com/NVlabs/ffhq-dataset",
        "E-mail: researchinquiries@nvidia.com NVIDIA research inquiries, for this dataset.",
        "Last seen there on 23 November 2026.",
        "When it was last seen there is not noted.",
        "Difficulty: Medium",
        "Given out as: Links to the photos, whole photos and faces cut out of photos.",
        "List format: ffhq",
    ):
        assert part in out, part


def test_one_dataset_as_json(capsys):
    found = json.loads(printed(capsys, "show", "dif", "--json"))
    assert found["id"] == "ibm-dif" and found["parents"] == ["yfcc100m"]
    assert found["state"] == "withdrawn" and found["withdrawn_on"] is None
    assert found["lawsuits_source"].startswith("https://")
    assert found["contacts"][0]["checked"] == "2026-11-23"
    assert found["counts"]["faces"] == 1_000_000


def test_contacts_of_a_casebook_go_before_the_published_ones(capsys, tmp_path):
    path = tmp_path / "a.casebook"
    with Casebook.open(path, create=True) as book:
        keep_contact(
            book, "megaface", channel="post", name="Dean", address="1 Road", today=date(2026, 12, 1)
        )
    out = printed(capsys, "show", "megaface", "--casebook", str(path))
    assert "Post:\n    1 Road\n    Dean. Entered by you on 1 December 2026." in out
    assert "Hard: the operator does not say how" in out
    found = json.loads(printed(capsys, "show", "megaface", "--casebook", str(path), "--json"))
    assert [(each["address"], each["own"]) for each in found["contacts"]] == [("1 Road", True)]
    assert run(["datasets", "show", "megaface", "--casebook", str(tmp_path / "no")]) == 5


def test_an_unknown_name_is_a_sentence_with_what_is_near(capsys):
    assert run(["datasets", "show", "megafaec\x1b[2J"]) == 2
    told = capsys.readouterr().err
    assert "Did you mean megaface" in told and "\x1b" not in told
    assert run(["datasets", "show", "zzzzzz"]) == 2
    assert "Did you mean" not in capsys.readouterr().err
