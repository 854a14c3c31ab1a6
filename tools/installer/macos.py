"""macOS: what the .app says of itself, and the .dmg that it is passed on in.

This path has not been run by those who wrote it: they have no Mac. What can be checked elsewhere
(the property list, the order of the steps) is checked by tests.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.installer.facts import NAME
from tools.installer.running import run

_TYPES = (
    ("casebook", "flickrcheck casebook", "Owner", "Editor"),
    ("pack", "flickrcheck index pack", "Owner", "Viewer"),
)


def info_plist(version: str) -> dict[str, object]:
    """What Info.plist adds to PyInstaller's own: the files that a double click opens."""
    return {
        "CFBundleShortVersionString": version,
        "CFBundleDisplayName": NAME,
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": words,
                "CFBundleTypeRole": role,
                "LSHandlerRank": rank,
                "LSItemContentTypes": [f"{NAME}.{name}"],
            }
            for name, words, rank, role in _TYPES
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{NAME}.{name}",
                "UTTypeDescription": words,
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [name]},
            }
            for name, words, _, _ in _TYPES
        ],
    }


def make_dmg(app: Path, out: Path, work: Path) -> Path:
    """A disk image with the .app and a link to the folder of programs.

    Signed by the identity that CODESIGN_IDENTITY names; without one the .app keeps the signature
    "ad hoc" that PyInstaller gave it, and macOS asks the person before it opens it.
    """
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(["ditto", app, folder / app.name])
    identity = os.environ.get("CODESIGN_IDENTITY")
    if identity:
        sign = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp"]
        run([*sign, "--sign", identity, folder / app.name])
        run(["codesign", "--verify", "--deep", "--strict", folder / app.name])
    (folder / "Applications").symlink_to("/Applications")
    run([
        "hdiutil", "create", "-volname", NAME, "-srcfolder", folder, "-ov", "-format", "UDZO", out,
    ])  # fmt: skip
    return out
