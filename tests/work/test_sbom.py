"""Whose work the program contains: in the About box, and in the bill of materials."""

from __future__ import annotations

import json
import runpy
from importlib.metadata import version
from pathlib import Path

import pytest

from flickrcheck.work.parts import Part, licence_text, parts

TOOL = Path(__file__).parents[2] / "tools" / "sbom.py"


@pytest.fixture(scope="module")
def bill() -> dict:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1763900000")
        made = runpy.run_path(str(TOOL))["bill"]
        first = made()
        assert made() == first
    return first


def test_every_part_has_a_version_and_a_licence():
    found = {part.name.lower(): part for part in parts()}
    assert next(iter(found)) == "flickrcheck"
    assert {"pillow", "numpy", "click", "pi_heif", "qt", "libheif", "libraw", "sqlite"} <= set(
        found
    )
    assert "pytest" not in found and "pyarrow" not in found  # only what it needs to run
    for part in found.values():
        assert part.version and part.licence, part
    assert found["pillow"].version == version("Pillow")
    assert found["libheif"].licence.startswith("LGPL")
    words = {
        "flickrcheck": "Permission is hereby granted", "pillow": "Pillow", "python": "PSF",
        "qt": "GNU LESSER GENERAL PUBLIC LICENSE", "libheif": "GNU LESSER", "sqlite": "blessing",
        "libjxl": "the JPEG XL Project Authors", "openjpeg": "Universite catholique de Louvain",
    }  # fmt: skip
    assert [name for name, said in words.items() if said not in licence_text(found[name])] == []
    assert "GNU GENERAL PUBLIC LICENSE" in licence_text(found["qt"])  # to which the LGPL adds
    assert licence_text(Part("no-such-part", "1", "MIT")) == ""


def test_no_part_comes_without_the_text_of_its_licence():
    """Most licences ask that whoever gets the program gets their text."""
    assert [part.name for part in parts() if len(licence_text(part)) < 200] == []


def test_the_bill_of_materials_is_one_of_cyclonedx(bill):
    validation = pytest.importorskip(
        "cyclonedx.validation.json", reason="part of flickrcheck[test]"
    )
    from cyclonedx.schema import SchemaVersion

    validator = validation.JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(json.dumps(bill)) is None
    assert validator.validate_str(json.dumps(bill | {"version": "one"})) is not None


def test_the_bill_names_program_parts_and_libraries(bill):
    assert bill["metadata"]["component"]["name"] == "flickrcheck"
    assert bill["metadata"]["timestamp"] == "2025-11-23T12:13:20Z"
    by_ref = {each["bom-ref"]: each for each in bill["components"]}
    assert len(by_ref) == len(bill["components"])
    pillow = by_ref[f"pkg:pypi/pillow@{version('Pillow')}"]
    assert pillow["licenses"] == [{"license": {"id": "MIT-CMU"}}]
    for each in (*bill["components"], bill["metadata"]["component"]):
        assert each["type"] == "file" or (each["licenses"] and each["purl"].startswith("pkg:"))
    assert by_ref["pi_heif/libheif"]["purl"] == "pkg:github/strukturag/libheif"
    assert "expression" in by_ref["rawpy/LibRaw"]["licenses"][0]
    files = [each for each in bill["components"] if each["type"] == "file"]
    assert any("libheif" in each["name"] for each in files)
    assert all(len(each["hashes"][0]["content"]) == 64 for each in files)
    refs = {*by_ref, bill["metadata"]["component"]["bom-ref"]}
    assert {ref for each in bill["dependencies"] for ref in each["dependsOn"]} <= refs
