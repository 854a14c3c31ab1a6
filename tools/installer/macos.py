"""macOS: what the .app says of itself, and the .dmg that it is passed on in.

This path has not been run by those who wrote it: they have no Mac. What can be checked elsewhere
(the property list, the order of the steps) is checked by tests.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from tools.installer.facts import NAME, PACKAGING
from tools.installer.running import run

_WHY = "flickrcheck looks for your photos in the folders that you name, and changes none of them."
_GUARDED = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "RemovableVolumes",
            "NetworkVolumes")  # fmt: skip
"""Folders for which macOS asks the person when a program first reads them."""

_TYPES = (
    ("casebook", "flickrcheck casebook", "Owner", "Editor"),
    ("pack", "flickrcheck index pack", "Owner", "Viewer"),
)


def info_plist(version: str) -> dict[str, object]:
    """What Info.plist adds to PyInstaller's own, such as the files that a double click opens.

    Source: Apple's "Information Property List", "Defining file and data types for your app".
    """
    return {
        "CFBundleShortVersionString": version,
        "CFBundleVersion": re.split(r"a|b|rc|\.dev", version)[0],  # numbers and dots only
        "CFBundleDisplayName": NAME,
        # without them macOS takes a program for English only, whatever the person speaks
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr"],
        **{f"NS{place}UsageDescription": _WHY for place in _GUARDED},
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": words,
                "CFBundleTypeRole": role,
                "CFBundleTypeIconFile": f"{NAME}.icns",
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


def signed_by() -> dict[str, str | None]:
    """What PyInstaller signs the .app with: the identity that CODESIGN_IDENTITY names.

    Without one it signs "ad hoc", and macOS asks the person before it opens the program.
    """
    identity = os.environ.get("CODESIGN_IDENTITY") or None
    entitlements = PACKAGING / "macos" / "entitlements.plist"
    return {"identity": identity, "entitlements": str(entitlements) if identity else None}


def make_dmg(app: Path, out: Path, work: Path) -> Path:
    """A disk image with the .app and a link to the folder of programs. Raises BuildError."""
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    run(["codesign", "--verify", "--deep", "--strict", app])  # nothing was altered since
    run(["ditto", app, folder / app.name])
    (folder / "Applications").symlink_to("/Applications")
    run([
        "hdiutil", "create", "-volname", NAME, "-srcfolder", folder, "-ov", "-format", "UDZO", out,
    ])  # fmt: skip
    return out
