"""What belongs into the built program: PyInstaller's hooks bring far more than it ever loads.

The Qt plugins that are kept are named here; a shared library stays only where an extension module
or a kept plugin needs it. Read by packaging/flickrcheck.spec inside PyInstaller.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Final

Item = tuple[str, str, str]
"""One entry of PyInstaller's lists: its place in the bundle, its file, its kind."""

IMPORTED: Final = [
    # loaded by the C code of PyNaCl
    "_cffi_backend",
    # loaded by the C code of imagecodecs, where no import statement is to be seen
    "imagecodecs._shared",
    "imagecodecs._shared_cython",
]

KEPT_OUT: Final = [
    # the extras for people who make packs
    "distributed", "dask", "pyarrow", "tornado",
    # a program that never opens a connection needs no encryption of one
    "ssl", "_ssl",
    # asked for only by parts of libraries that are not used
    "PIL.ImageTk", "PIL.ImageQt", "tkinter", "_tkinter", "IPython", "matplotlib", "pandas", "scipy",
    "numpy.f2py", "numpy.distutils", "numpy.testing", "pytest", "hypothesis", "setuptools",
    "pkg_resources", "pip", "wheel", "distutils", "lib2to3", "pydoc_data", "test", "unittest",
    "curses", "_curses", "_curses_panel", "readline", "rlcompleter", "idlelib", "ensurepip",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
]  # fmt: skip

_PLUGINS: Final = (
    "iconengines/*svgicon*",
    "imageformats/*qsvg*", "imageformats/*qjpeg*", "imageformats/*qico*",
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*", "platforms/*qminimal.*",
    "platforms/*qwindows*", "platforms/*qcocoa*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platformthemes/*",
    "printsupport/*",
    "styles/*",
    "wayland-decoration-client/*", "wayland-graphics-integration-client/*wayland-egl*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)  # fmt: skip
_TRANSLATIONS: Final = re.compile(r"/translations/qtbase_(de|fr)\.qm$")
_CODECS: Final = re.compile(r"^imagecodecs/_(jpegxl|jpeg2k|shared|shared_cython)\.")
_METADATA: Final = re.compile(
    r"\.dist-info/(METADATA|licenses/.*|[^/]*(LICENSE|COPYING|NOTICE)[^/]*)$"
)
_NEEDED: Final = re.compile(r"\(NEEDED\).*\[(.*)\]")

# Libraries that belong to the desktop of whoever runs the program: they speak to its display
# server, its settings and its fonts, so its own must be taken. Packages depend on them.
_OF_THE_DESKTOP: Final = re.compile(
    r"^lib(X[\w-]+|xcb[\w-]*|xkbcommon[\w-]*|wayland-\w+|GL\w*|EGL|OpenGL|drm|gbm|glib-2\.0|gobject-2\.0"
    r"|gio-2\.0|gmodule-2\.0|gthread-2\.0|dbus-1|systemd|fontconfig|freetype|harfbuzz[\w-]*|graphite2|png16"
    r"|gtk-3|gdk-3|gdk_pixbuf-2\.0|pango\w*-1\.0|cairo[\w-]*|atk-1\.0|atk-bridge-2\.0|atspi|epoxy"
    r"|cups|avahi-\w+|pixman-1|fribidi|thai|datrie|mount|blkid|selinux|gcrypt|gpg-error|cap|lz4"
    r"|stdc\+\+|gcc_s|bsd|md|pcre\w*-\d+|brotli\w+|gssapi_krb5|krb5\w*|k5crypto|com_err|keyutils"
    r"|gnutls|hogweed|nettle|idn2|unistring|tasn1|p11-kit|gmp|udev|input|mtdev|evdev|wacom|gudev-1\.0|ts"
    r"|jpeg|tiff|webp\w*|deflate|jbig|Lerc)\.so"
)


def only_needed(binaries: Iterable[Item], datas: Iterable[Item]) -> tuple[list[Item], list[Item]]:
    """The binaries and data files that the program loads, of all that PyInstaller found."""
    kept = needed_binaries(binaries, names_needed_by)
    return kept, needed_datas(datas, {_slashed(place) for place, _, _ in kept})


def needed_datas(datas: Iterable[Item], kept: set[str]) -> list[Item]:
    """Data files of the program, and links to what was kept.

    kept: places of binaries. What PyInstaller puts into their frameworks on macOS stays with them,
    because no framework can be signed without it.
    """
    frameworks = {framework for place in kept if (framework := _framework(place))}
    links_lead_to = kept | frameworks
    found = []
    for item in datas:
        place, file, kind = _slashed(item[0]), item[1], item[2]
        if framework := _framework(place):
            stays = framework in frameworks
        elif kind == "SYMLINK":
            target = _target(place, file)
            stays = target in links_lead_to or _framework(target) in frameworks
        else:
            stays = _keeps_data(place)
        if stays:
            found.append(item)
    return found


def _framework(place: str) -> str:
    """The folder of the macOS framework that a place lies in; empty where it lies in none."""
    before, found, _ = place.partition(".framework/")
    return f"{before}.framework" if found else ""


def needed_binaries(
    binaries: Iterable[Item], names_needed: Callable[[str], set[str]]
) -> list[Item]:
    """Extension modules and kept plugins, and the libraries that they need, by any number of steps.

    names_needed: the file names of the libraries that a file names.
    """
    found = {_slashed(place): (place, file, kind) for place, file, kind in binaries}
    by_name: dict[str, list[str]] = {}
    for place in found:
        by_name.setdefault(PurePosixPath(place).name.lower(), []).append(place)
    kept: set[str] = set()
    waiting = [place for place, item in found.items() if _is_root(place, item[2])]
    while waiting:
        place = waiting.pop()
        if place in kept:
            continue
        kept.add(place)
        for name in names_needed(found[place][1]):  # Windows does not tell capitals apart
            waiting.extend(by_name.get(name.lower(), []))
    kept = {place for place in kept if not _belongs_to_the_desktop(place, found[place][1])}
    return [item for place, item in found.items() if place in kept]


def _target(place: str, link: str) -> str:
    """Where a link leads inside the bundle."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(place), _slashed(link)))


def _is_root(place: str, kind: str) -> bool:
    """Whether a file is loaded for its own sake, not because another one names it."""
    if "/plugins/" in place:
        plugin = PurePosixPath(place.split("/plugins/", 1)[1])
        return any(plugin.match(pattern) for pattern in _PLUGINS)
    if place.startswith("imagecodecs/"):
        return bool(_CODECS.match(place))
    name = PurePosixPath(place).name
    return kind == "EXTENSION" or name.startswith(("libpython", "python3", "Python"))


def _belongs_to_the_desktop(place: str, file: str) -> bool:
    """Only what comes from the system; a library that lies in a wheel belongs to that wheel."""
    if not sys.platform.startswith("linux") or "site-packages" in file:
        return False
    return bool(_OF_THE_DESKTOP.match(PurePosixPath(place).name))


def _keeps_data(place: str) -> bool:
    if place.startswith("PySide6/"):
        return bool(_TRANSLATIONS.search(place))
    if ".dist-info/" in place:
        return bool(_METADATA.search(place))
    return not place.endswith((".pyi", "/py.typed", "/.lock"))


def names_needed_by(file: str) -> set[str]:
    """The names of the libraries that a program or library names as needed."""
    if sys.platform.startswith("linux"):
        # ldd, which PyInstaller asks, names also what only libraries of the system need
        said = subprocess.run(["readelf", "-d", file], capture_output=True, text=True).stdout
        return set(_NEEDED.findall(said))
    from PyInstaller.depend import bindepend  # type: ignore[import-untyped]

    return {PurePosixPath(_slashed(name)).name for name, _ in bindepend.get_imports(file)}


def _slashed(path: str) -> str:
    return path.replace("\\", "/")
