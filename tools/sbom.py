"""Writes the software bill of materials of an environment: CycloneDX 1.6, as JSON.

Run by the environment that the program is built in:

    python tools/sbom.py > flickrcheck.cdx.json

It names the program, every distribution that it needs with licence and address, what lies inside
these, and each shared library in their files with its SHA-256. The same environment gives the same
bytes: the time is that of SOURCE_DATE_EPOCH, and the serial number follows from the content.
Written by hand because the format is small; tests/work/test_sbom.py holds it against the schema of
CycloneDX (https://cyclonedx.org/docs/1.6/json/).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import uuid
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from flickrcheck.work.parts import Part, parts

_LIBRARY = re.compile(r"\.(?:so(?:\.\d+)*|dylib|dll|pyd)\Z")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*\Z")
_NAMED = {
    "MIT", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "PSF-2.0", "ISC", "0BSD",
    "Zlib", "CC0-1.0", "blessing", "LGPL-2.1-only", "LGPL-3.0-only", "LGPL-3.0-or-later",
    "GPL-2.0-only", "GPL-3.0-only", "CDDL-1.0", "MPL-2.0", "Unlicense",
}  # fmt: skip
"""Licences whose names are known to be SPDX's; others are told in their own words."""


def bill() -> dict[str, Any]:
    """The whole document."""
    own, *others = parts()
    components = [_component(part) for part in others]
    libraries = [library for part in others if not part.inside for library in _libraries(part)]
    body: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": _time(),
            "lifecycles": [{"phase": "build"}],
            "component": _component(own) | {"type": "application"},
        },
        "components": components + libraries,
        "dependencies": _dependencies(own, others),
    }
    text = json.dumps(body, sort_keys=True)
    return {"serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, text)}"} | body


def _time() -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


def _component(part: Part) -> dict[str, Any]:
    version = part.version.rpartition(" ")[2]
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": _ref(part),
        "name": part.name,
        "licenses": _licences(part.licence),
    }
    if not part.inside:
        told |= {"version": version, "purl": _ref(part)}
    elif part.inside == "Python":
        told |= {"version": version, "purl": f"pkg:generic/{part.name.lower()}@{version}"}
    else:  # its own version is not told anywhere
        told |= {"description": f"Part of {part.inside} {version}", "purl": _purl_of_library(part)}
    if part.homepage:
        told["externalReferences"] = [{"type": "website", "url": part.homepage}]
    return told


def _purl_of_library(part: Part) -> str:
    """https://github.com/package-url/purl-spec: by its home on GitHub, else by its name alone."""
    at_github = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+)", part.homepage)
    if at_github:
        return f"pkg:github/{at_github[1].lower()}"
    return f"pkg:generic/{part.name.lower().replace(' ', '-')}"


def _ref(part: Part) -> str:
    if part.inside:
        return f"{part.inside}/{part.name.replace(' ', '-')}"
    return f"pkg:pypi/{re.sub(r'[-_.]+', '-', part.name).lower()}@{part.version}"


def _licences(licence: str) -> list[dict[str, Any]]:
    names = re.split(" (?:AND|OR|WITH) ", licence)
    if not _SPDX.fullmatch(licence) or not set(names) <= _NAMED:
        return [{"license": {"name": licence}}]
    return [{"license": {"id": licence}}] if len(names) == 1 else [{"expression": licence}]


def _libraries(part: Part) -> list[dict[str, Any]]:
    """The shared libraries among a distribution's files."""
    try:
        found = distribution(part.name)
    except PackageNotFoundError:
        return []
    told = []
    for file in sorted(found.files or [], key=str):
        path = Path(str(found.locate_file(file)))
        if _LIBRARY.search(file.name) and path.is_file():
            sum_ = hashlib.sha256(path.read_bytes()).hexdigest()
            told.append(
                {
                    "type": "file",
                    "bom-ref": f"{_ref(part)}#{file}",
                    "name": str(file),
                    "hashes": [{"alg": "SHA-256", "content": sum_}],
                }
            )
    return told


def _dependencies(own: Part, others: list[Part]) -> list[dict[str, Any]]:
    """What the program needs; what lies inside a part depends on nothing that is told here."""
    direct = [_ref(part) for part in others if not part.inside or part.inside == "Python"]
    inside: dict[str, list[str]] = {}
    for part in others:
        if part.inside and part.inside != "Python":
            inside.setdefault(part.inside, []).append(_ref(part))
    told = [{"ref": _ref(own), "dependsOn": sorted(direct)}]
    for part in others:
        if part.name in inside:
            told.append({"ref": _ref(part), "dependsOn": sorted(inside[part.name])})
    return told


if __name__ == "__main__":
    sys.stdout.buffer.write((json.dumps(bill(), indent=1) + "\n").encode())
