"""What build_installer.py checks, lays out and writes, without the long part of a build."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flickrcheck.errors import ExitCode
from flickrcheck.store.casebook_schema import APPLICATION_ID as CASEBOOK_ID
from flickrcheck.store.pack_schema import APPLICATION_ID as PACK_ID
from tools.installer import (
    checks,
    compare,
    contents,
    debian,
    facts,
    linux_tree,
    rpm,
    smoke,
    windows,
)
from tools.installer.command import replace_made
from tools.installer.facts import PACKAGING, REPOSITORY, BuildError, Release, version
from tools.installer.icons import SIZES, png
from tools.installer.macos import info_plist, signed_by
from tools.installer.man_page import man_page

RELEASE = Release("1.2rc3", "A Person <a@example.org>", 1_700_000_000)
LINUX = PACKAGING / "linux"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small repository of its own, committed."""
    folder = tmp_path / "repository"
    (folder / "flickrcheck").mkdir(parents=True)
    (folder / "flickrcheck" / "__init__.py").write_text('__version__ = "1.0"\n')
    (folder / "pyproject.toml").write_text('[project]\nname = "x"\ndynamic = ["version"]\n')
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n")
    git = ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"]):
        subprocess.run([*git, *words], check=True)
    return folder


def test_a_clean_tree_is_built_and_a_dirty_one_is_not(repository):
    assert checks.tree_problems(repository) == []
    (repository / "CHANGELOG.md").write_text("")
    (repository / "new.txt").write_text("")
    (problem,) = checks.tree_problems(repository)
    assert ": CHANGELOG.md, new.txt." in problem


def test_the_version_stands_in_one_place(repository):
    assert checks.version_problems(repository) == []
    with (repository / "pyproject.toml").open("a") as file:
        file.write('version = "2.0"\n')
    (repository / "CHANGELOG.md").write_text("## 0.9\n")
    own, changelog = checks.version_problems(repository)
    assert "pyproject.toml" in own
    assert "0.9" in changelog
    (repository / "flickrcheck" / "__init__.py").write_text('__version__ = "one"\n')
    assert "__version__" in checks.version_problems(repository)[0]


def test_this_repository_has_a_version():
    assert checks.version_problems(REPOSITORY) == []
    assert version()


def test_missing_tools_and_full_disks_are_said(monkeypatch, tmp_path):
    monkeypatch.setattr(checks.shutil, "which", lambda tool: None)
    assert any("rpmbuild is missing" in each for each in checks.tool_problems(["rpm"]))
    assert checks.room_problems(tmp_path / "not" / "yet", 1) == []
    (problem,) = checks.room_problems(tmp_path / "not" / "yet", 1 << 60)
    assert str(tmp_path) in problem


def test_folders_that_cannot_be_written_and_lists_that_are_away_are_said(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    assert checks.folder_problems([tmp_path / "not" / "yet"]) == []
    (problem,) = checks.folder_problems([file / "dist"])
    assert str(file) in problem
    assert checks.constraint_problems(None) == checks.constraint_problems(file) == []
    assert len(checks.constraint_problems(tmp_path / "away")) == 1


def test_missing_libraries_are_said_with_their_packages(monkeypatch):
    monkeypatch.setattr(checks, "missing", lambda asked: {"libxcb-cursor0": "libxcb-cursor.so.0"})
    (problem,) = checks.library_problems()
    assert "sudo apt install libxcb-cursor0" in problem


def test_only_packs_are_bundled(tmp_path, example_pack):
    fine = Path(shutil.copy(example_pack, tmp_path / "a.pack"))
    text = tmp_path / "b.pack"
    text.write_text("no pack")
    assert checks.pack_problems([fine]) == []
    assert len(checks.pack_problems([text, tmp_path / "away.pack", fine, fine])) == 3
    content = fine.read_bytes()
    broken = tmp_path / "c.pack"
    broken.write_bytes(content[:4096] + bytes(4096) + content[8192:])
    cut = tmp_path / "d.pack"
    cut.write_bytes(content[:-4096])
    assert [("damaged" in each) for each in checks.pack_problems([broken, cut])] == [True, True]


def test_who_makes_the_packages_is_never_a_committer(monkeypatch):
    monkeypatch.delenv("DEBFULLNAME", raising=False)
    monkeypatch.setenv("DEBEMAIL", "a@example.org")
    assert facts.maintainer() == facts.MAINTAINER
    monkeypatch.setenv("DEBFULLNAME", "A Person")
    assert facts.maintainer() == "A Person <a@example.org>"


def test_a_new_build_takes_away_only_what_an_earlier_one_listed(tmp_path):
    out, made = tmp_path / "out", tmp_path / "made"
    out.mkdir()
    made.mkdir()
    (out / "SHA256SUMS").write_text("00  flickrcheck-1.tar.xz\n00  ../flickrcheck-2.tar.xz\n")
    for place in (out / "flickrcheck-1.tar.xz", out / "flickrcheck-notes.txt",
                  tmp_path / "flickrcheck-2.tar.xz", made / "flickrcheck-3.tar.xz"):  # fmt: skip
        place.write_text("")
    replace_made(out, made)
    assert {each.name for each in out.iterdir()} == {
        "flickrcheck-notes.txt", "flickrcheck-3.tar.xz"
    }  # fmt: skip
    assert (tmp_path / "flickrcheck-2.tar.xz").exists()


def test_other_programs_do_not_load_the_bundles_libraries_and_its_workers_do(monkeypatch):
    for given, left in (("/before", "/before"), (None, None)):
        monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
        monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
        monkeypatch.delenv("PYINSTALLER_RESET_ENVIRONMENT", raising=False)
        if given:
            monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", given)
        runpy.run_path(str(PACKAGING / "start.py"))
        assert os.environ.get("LD_LIBRARY_PATH") == left
        assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_versions_sort_as_packages_do():
    assert debian.debian_version("1.2rc3") == "1.2~rc3-1"
    assert debian.debian_version("1.2") == "1.2-1"
    assert windows.file_version("1.2rc3") == "1.2.0.0"


def test_only_what_is_loaded_stays_in_the_program():
    needs = {"core.so": {"libQt6Core.so.6"}, "libqxcb.so": {"libQt6XcbQpa.so.6"}}
    items = [
        ("PySide6/QtCore.abi3.so", "/site-packages/core.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/site-packages/libQt6Core.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "/site-packages/libQt6Quick.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/site-packages/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/tls/libtls.so", "/site-packages/libtls.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/site-packages/libQt6XcbQpa.so.6", "BINARY"),
        ("imagecodecs/_jpegxl.abi3.so", "/site-packages/a.so", "EXTENSION"),
        ("imagecodecs/_zfp.abi3.so", "/site-packages/b.so", "EXTENSION"),
    ]
    kept = contents.needed_binaries(items, lambda file: needs.get(Path(file).name, set()))
    assert {Path(place).name for place, _, _ in kept} == {
        "QtCore.abi3.so", "libQt6Core.so.6", "libqxcb.so", "libQt6XcbQpa.so.6",
        "_jpegxl.abi3.so",
    }  # fmt: skip


def test_links_and_frameworks_stay_with_what_they_belong_to():
    core = "PySide6/Qt/lib/QtCore.framework/Versions/A"
    quick = "PySide6/Qt/lib/QtQuick.framework/Versions/A"
    datas = [
        ("QtCore", f"{core}/QtCore", "SYMLINK"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/Current", "A", "SYMLINK"),
        (f"{core}/Resources/Info.plist", "/qt/Info.plist", "DATA"),
        ("QtQuick", f"{quick}/QtQuick", "SYMLINK"),
        (f"{quick}/Resources/Info.plist", "/qt/Info.plist", "DATA"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ("PySide6/Qt/qml/a.qml", "/qt/a.qml", "DATA"),
        ("resources/icons/flickrcheck.svg", "/f.svg", "DATA"),
    ]
    kept = contents.needed_datas(datas, {f"{core}/QtCore", "PySide6/Qt/lib/libQt6Gui.so.6"})
    assert kept == [*datas[:3], datas[5], datas[8]]


def test_the_menu_entry_and_the_kinds_of_files_agree():
    entry = (LINUX / "flickrcheck.desktop").read_text("utf-8")
    root = ElementTree.parse(LINUX / "flickrcheck.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    types = {each.get("type") for each in root.findall("m:mime-type", space)}
    offered = re.search(r"^MimeType=(.*)$", entry, re.MULTILINE)[1].strip(";").split(";")
    assert types == set(offered)
    magic = {each.get("value") for each in root.iterfind(".//m:match[@offset='68']", space)}
    assert magic == {number.to_bytes(4, "big").decode() for number in (CASEBOOK_ID, PACK_ID)}
    told = ElementTree.parse(LINUX / "flickrcheck.metainfo.xml").getroot()
    assert {each.text for each in told.iter("mediatype")} == types


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_menu_entry_is_valid():
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / "flickrcheck.desktop")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_gets_its_version_and_day(tmp_path):
    place = tmp_path / "a.metainfo.xml"
    linux_tree.write_metainfo(place, "1.2", "2026-11-23")
    release = ElementTree.parse(place).getroot().find("releases/release")
    assert (release.get("version"), release.get("date")) == ("1.2", "2026-11-23")
    assert "{" not in place.read_text("utf-8")


def test_the_manual_page_tells_of_every_command():
    page = man_page("2026-11-23")
    assert page.startswith('.TH FLICKRCHECK 1 "2026-11-23"')
    for command in ("scan", "index build", "requests ics"):
        assert f".SS flickrcheck {command} " in page
    assert r"\-\-look\-harder" in page
    codes = [code for name, code in vars(ExitCode).items() if name.isupper()]
    assert re.findall(r"^\.B (\d+)$", page, re.MULTILINE) == list(map(str, codes))
    assert not re.search(r"^'", page, re.MULTILINE)


def test_the_control_file_says_what_is_needed():
    text = debian.control_file(RELEASE, ["libc6 (>= 2.35)"], ["xdg-utils"], 2049)
    lines = text.splitlines()
    assert "Version: 1.2~rc3-1" in lines
    assert "Installed-Size: 3" in lines
    assert "Depends: libc6 (>= 2.35)" in lines
    [first] = [number for number, line in enumerate(lines) if line.startswith("Description: ")]
    assert " ." in lines[first:] and all(line.startswith(" ") for line in lines[first + 1 :])
    assert max(map(len, lines)) <= 80
    assert debian.changelog(RELEASE).startswith("flickrcheck (1.2~rc3-1) unstable;")


def test_the_rpm_asks_the_system_for_no_library_of_its_own(tmp_path):
    home = tmp_path / linux_tree.HOME
    home.mkdir(parents=True)
    (home / "libQt6Core.so.6").write_bytes(b"")
    text = rpm.spec_file(tmp_path, RELEASE)
    assert "Version: 1.2~rc3" in text
    assert "^(libQt6Core[.]so[.]6)[(].*$" in text
    assert "@" not in text.replace("a@example.org", "")
    assert "* Tue Nov 14 2023 A Person" in text


def test_the_mac_opens_both_kinds_of_files():
    told = plistlib.loads(plistlib.dumps(info_plist("1.2")))
    opened = {each["LSItemContentTypes"][0] for each in told["CFBundleDocumentTypes"]}
    declared = {each["UTTypeIdentifier"] for each in told["UTExportedTypeDeclarations"]}
    assert opened == declared == {"flickrcheck.casebook", "flickrcheck.pack"}
    assert told["CFBundleLocalizations"] == ["en", "de", "fr"]


def test_a_mac_program_is_signed_by_whom_the_environment_names(monkeypatch):
    monkeypatch.delenv("CODESIGN_IDENTITY", raising=False)
    assert signed_by() == {"identity": None, "entitlements": None}
    monkeypatch.setenv("CODESIGN_IDENTITY", "A Person")
    told = signed_by()
    assert told["identity"] == "A Person"
    assert plistlib.loads(Path(told["entitlements"]).read_bytes())


def test_the_windows_installer_needs_no_administrator_and_leaves_what_is_the_persons():
    script = (PACKAGING / "windows" / "flickrcheck.nsi").read_text("utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert 'RMDir /r "$INSTDIR"' not in script
    assert "packs" not in script.split('Section "Uninstall"')[1]


def test_two_builds_are_compared_file_by_file(tmp_path):
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
        (folder / "same").write_bytes(b"same")
    assert compare.differences(first, second) == []
    (first / "only").write_bytes(b"")
    (first / "a").write_bytes(b"abc")
    (second / "a").write_bytes(b"abd")
    assert compare.differences(first, second) == [
        "a: 1 of 3 bytes differ, the first at 2",
        "only: only in the first build",
    ]


def test_an_unexpected_line_of_the_built_program_is_found():
    fine = "Drawing pictures\nLooking harder: 19 of 19, 2 a second, 1 unreadable\n\n"
    assert smoke.unexpected(fine) == []
    bad = "qt.qpa.plugin: Could not load the Qt platform plugin"
    assert smoke.unexpected(fine + bad) == [bad]


def test_a_program_that_ends_with_an_error_fails_the_build(tmp_path):
    with pytest.raises(BuildError):
        smoke.try_out(Path(shutil.which("git") or "git"), tmp_path / "home", "1.2")


def test_gzip_and_icons_are_the_same_every_time(tmp_path):
    place = tmp_path / "a.gz"
    linux_tree.write_gzipped(place, b"text")
    assert gzip.decompress(place.read_bytes()) == b"text"
    assert place.read_bytes()[4:8] == bytes(4)  # no time
    for size in SIZES:
        png(tmp_path, size).write_bytes(b"")
    linux_tree.put_icons(tmp_path, tmp_path / "theme")
    assert (tmp_path / "theme" / "scalable" / "apps" / "flickrcheck.svg").is_file()


def test_the_archive_belongs_to_nobody_and_starts_in_its_folder(tmp_path):
    from tools.installer.archive import make_archive

    built = tmp_path / "built"
    built.mkdir()
    (built / "flickrcheck").write_text("")
    (built / "flickrcheck").chmod(0o755)
    shared = linux_tree.Shared(tmp_path / "shared")
    (shared.folder / "usr" / "share" / "applications").mkdir(parents=True)
    made = make_archive(built, shared, tmp_path, tmp_path / "work", RELEASE, "2.35")
    with lzma.open(made) as packed, tarfile.open(fileobj=packed) as tar:
        members = {member.name: member for member in tar.getmembers()}
        top = made.name.removesuffix(".tar.xz")
        assert members[f"{top}/flickrcheck"].mode & 0o111
        assert members[f"{top}/install-for-me"].mode & 0o111
        assert {member.uid for member in members.values()} == {0}
        assert {member.mtime for member in members.values()} == {RELEASE.seconds}


def test_artefacts_are_listed_with_their_sums(tmp_path):
    from tools.installer.artefacts import write_lists
    from tools.installer.environment import Environment

    (tmp_path / "flickrcheck-1.2.tar.xz").write_bytes(b"x")
    environment = Environment(Path("python"), {"flickrcheck": "1.2", "numpy": "2.0"})
    lines = write_lists(tmp_path, environment, "1.2", ["nothing"])
    assert len(lines) == 2
    told = json.loads((tmp_path / "flickrcheck-1.2-artefacts.json").read_text())
    assert [each["bytes"] for each in told["files"]] == [11, 1]
    assert (tmp_path / "flickrcheck-1.2-versions.txt").read_text() == "numpy==2.0\n"
    assert (
        compare.sum_of(tmp_path / "flickrcheck-1.2.tar.xz") in (tmp_path / "SHA256SUMS").read_text()
    )
