"""What makes a Linux desktop know the program: its files, held against the tools that read them."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import lzma
import os
import shutil
import stat
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from PIL import Image

from desktop import __version__, cli
from desktop.core import licences, paths, visits
from linux import appimage, artefacts, deb, flatpak, manual, needs, papers, portable, tools, tree
from tests.conftest import ROOT
from tests.window.screen import need

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux")

EPOCH = 1_767_225_600  # the first moment of 2026
QUICK = [{"id": lzma.FILTER_LZMA2, "preset": 0}]
SITE = {
    "GITHUB_SERVER_URL": "https://git.example",
    "GITHUB_REPOSITORY": "somebody/four-pillars",
    "GITHUB_SHA": "0123abc",
}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """As small as a bundle can be: a program, a library it brings, and one of Python's modules."""
    made = tmp_path / "bundle"
    (made / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", made / "four-pillars")
    (made / "_internal" / "data.txt").write_text("something")
    (made / "_internal" / "link.txt").symlink_to("data.txt")
    return made


@pytest.fixture
def laid_out(bundle: Path, tmp_path: Path) -> Path:
    root = tmp_path / "root"
    tree.lay_out(bundle, root, EPOCH)
    return root


def said(*command: str | Path) -> str:
    """What a checker says of a file it finds nothing wrong with."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


# -- menus, files, software centres -------------------------------------------------------------


def test_the_menu_entry_is_as_desktops_want_it_and_opens_a_file(laid_out: Path) -> None:
    need("desktop-file-validate")
    entry = laid_out / "usr/share/applications/four-pillars.desktop"
    assert said("desktop-file-validate", entry) == ""
    lines = entry.read_text().splitlines()
    assert "Exec=four-pillars %f" in lines
    assert "Icon=four-pillars" in lines
    assert f"MimeType={_type_of(laid_out)};" in lines
    given = visits.spelled_out(["/somewhere/with spaces.fourpillars"])
    assert given == ["--open", "/somewhere/with spaces.fourpillars"]


def _type_of(root: Path) -> str:
    """The type that Qt, as every desktop, tells a shared list by its name."""
    asked = (
        "from PySide6.QtCore import QMimeDatabase; found = QMimeDatabase().mimeTypeForFile("
        "'For Jane.fourpillars', QMimeDatabase.MatchMode.MatchExtension); "
        "print(found.name(), found.comment(), found.iconName(), sep='|')"
    )
    environ = os.environ | {"XDG_DATA_DIRS": str(root / "usr/share"), "LC_ALL": "C.UTF-8"}
    told = subprocess.run(
        [sys.executable, "-c", asked], env=environ, capture_output=True, text=True, check=True
    )
    name, comment, icon = told.stdout.strip().split("|")
    assert (comment, icon) == ("Four Pillars checklist", "four-pillars")
    return name


@pytest.mark.parametrize("environ", [{}, SITE], ids=["nowhere on the web", "in a repository"])
def test_software_centres_take_what_is_said_of_it(environ: dict[str, str], tmp_path: Path) -> None:
    need("appstreamcli")
    file = tmp_path / "four-pillars.metainfo.xml"
    file.write_text(tree.metainfo(EPOCH, environ))
    said("appstreamcli", "validate", "--no-net", file)
    assert f'version="{__version__}" date="2026-01-01"' in file.read_text()
    shown = [line for line in file.read_text().splitlines() if "<image" in line]
    assert len(shown) == (5 if environ else 0)


def test_every_picture_that_is_shown_is_one_of_ours() -> None:
    begin = "https://git.example/somebody/four-pillars/raw/0123abc/"
    told = tree.metainfo(EPOCH, SITE)
    for picture in (ROOT / "resources" / "screenshots").glob("*.png"):
        assert f"{begin}{picture.relative_to(ROOT).as_posix()}<" in told


def test_the_icon_is_there_in_every_size_and_for_panels(laid_out: Path) -> None:
    theme = laid_out / "usr/share/icons/hicolor"
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        with Image.open(theme / f"{size}x{size}" / "apps" / "four-pillars.png") as image:
            assert image.size == (size, size)
    assert (theme / "scalable/apps/four-pillars.svg").is_file()
    assert (theme / "symbolic/apps/four-pillars-symbolic.svg").is_file()


def test_the_program_is_on_the_path(laid_out: Path) -> None:
    link = laid_out / "usr/bin/four-pillars"
    assert not link.readlink().is_absolute()
    assert link.resolve() == laid_out / "usr/lib/four-pillars/four-pillars"


# -- the manual ---------------------------------------------------------------------------------


def test_the_manual_is_read_without_a_warning(tmp_path: Path) -> None:
    need("man")
    page = tmp_path / "four-pillars.1.gz"
    page.write_bytes(manual.packed(EPOCH))
    environ = os.environ | {"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANROFFSEQ": ""}
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "--local-file", str(page)],
        env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""


def _parsers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    found = [parser]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                found += _parsers(below)
    return found


def test_the_manual_names_every_command_and_every_option() -> None:
    page = manual.page(EPOCH)
    for parser in _parsers(cli.make_parser()):
        command = parser.prog.removeprefix("four-pillars").strip()
        assert not command or manual.text(command) in page, command
        for action in parser._actions:
            for option in action.option_strings:
                assert manual.text(option) in page, option


@pytest.mark.parametrize(
    ("words", "roff"),
    [
        (".fourpillars files", "\\&.fourpillars files"),
        ("--to", "\\-\\-to"),
        ("C:\\notes ~jane", "C:\\enotes \\(tijane"),
        ("two\n  lines", "two lines"),
        (None, ""),
    ],
)
def test_no_sign_is_taken_for_an_order_of_the_manual(words: str | None, roff: str) -> None:
    assert manual.text(words) == roff


# -- what the system must bring -----------------------------------------------------------------


def test_what_the_bundle_lacks_is_asked_for_and_what_it_has_is_not(bundle: Path) -> None:
    need("readelf", "dpkg-shlibdeps")
    library = Path(sys.executable).resolve()  # linked to more than the C library, or to libpython
    shutil.copy(library, bundle / "_internal" / "more.so")
    wanted = needs.needs(bundle)
    assert any(each.startswith("libc6 (>= 2.") for each in wanted.depends)
    assert set(needs.CALLED) <= set(wanted.recommends)
    linked = needs.links(needs.elf_files(bundle))
    assert "libc.so.6" in linked[bundle / "four-pillars"]


def test_a_library_that_nobody_has_ends_the_build_with_its_name(bundle: Path) -> None:
    need("patchelf", "readelf")
    said("patchelf", "--add-needed", "libnobody-has-this.so.9", bundle / "four-pillars")
    with pytest.raises(tools.ToolError, match=r"four-pillars needs libnobody-has-this\.so\.9"):
        needs.needs(bundle)


def test_a_plugin_is_recommended_for_and_the_one_for_the_screen_depended_on(bundle: Path) -> None:
    plugins = bundle / "_internal" / "plugins"
    for name in ("platforms/libqxcb.so", "printsupport/libcups.so"):
        (plugins / name).parent.mkdir(parents=True)
        shutil.copy("/bin/true", plugins / name)
    linked = needs.links(needs.elf_files(bundle))
    assert {path.name for path in needs.must(linked, bundle)} == {"four-pillars", "libqxcb.so"}


@pytest.mark.parametrize(
    ("package", "told"),
    [
        ("libegl1", "libegl1"),
        ("libc6", "libc6 (>= 2.34)"),
        ("libglib2.0-0", "libglib2.0-0t64 (>= 2.26) | libglib2.0-0 (>= 2.26)"),
        ("libcups2t64", "libcups2t64 | libcups2"),
    ],
)
def test_a_package_that_was_renamed_is_known_by_both_names(package: str, told: str) -> None:
    versions = {"libc6": " (>= 2.34)", "libglib2.0-0": " (>= 2.26)"}
    assert needs.claim(package, versions) == told


def test_a_tool_that_is_missing_or_refuses_is_named() -> None:
    with pytest.raises(tools.ToolError, match="no-such-tool is not installed"):
        tools.told("no-such-tool")
    with pytest.raises(tools.ToolError, match=r"^ls: .*nothing-here"):
        tools.told("ls", "nothing-here")
    assert tools.told("ls", "nothing-here", codes=(2,)) == ""


def test_folders_of_the_builders_computer_are_not_looked_into(bundle: Path, tmp_path: Path) -> None:
    need("patchelf", "readelf")
    said("patchelf", "--set-rpath", "/somebodys/python/lib", bundle / "four-pillars")
    tree.copy(bundle, tmp_path / "copy")
    told = said("readelf", "--dynamic", tmp_path / "copy" / "four-pillars")
    assert "somebodys" not in told
    assert "NEEDED" in told


# -- packages -----------------------------------------------------------------------------------


@pytest.fixture
def package(bundle: Path, tmp_path: Path) -> Path:
    need("dpkg-deb", "dpkg-shlibdeps")
    return deb.make(bundle, tmp_path, EPOCH, ("-Znone",))


def test_the_package_says_which_version_it_is_and_what_it_needs(package: Path) -> None:
    told = said("dpkg-deb", "--field", package)
    assert f"Version: {__version__}-1\n" in told
    assert "Depends: libc6 (>= 2." in told


def test_the_package_belongs_to_root_and_runs_nothing_when_it_is_installed(package: Path) -> None:
    listed = said("dpkg-deb", "--contents", package).splitlines()
    assert {line.split()[1] for line in listed} == {"root/root"}
    assert {line.split()[0][1:] for line in listed if line[0] == "-"} == {"rwxr-xr-x", "rw-r--r--"}
    said("dpkg-deb", "--control", package, package.parent / "control")
    assert {path.name for path in (package.parent / "control").iterdir()} == {"control", "md5sums"}


def test_the_same_bundle_gives_the_same_package_and_archive(bundle: Path, tmp_path: Path) -> None:
    need("dpkg-deb", "dpkg-shlibdeps")
    sums = []
    for name, mask in (("one", 0o022), ("two", 0o077)):
        out = tmp_path / name
        out.mkdir()
        before = os.umask(mask)
        try:
            made = [
                deb.make(bundle, out, EPOCH, ("-Znone",)),
                portable.make(bundle, out, EPOCH, QUICK),
            ]
        finally:
            os.umask(before)
        sums.append([hashlib.sha256(path.read_bytes()).hexdigest() for path in made])
        assert sorted(out.iterdir()) == sorted(made)
    assert sums[0] == sums[1]


def test_every_licence_is_named_and_its_text_brought_along() -> None:
    listed, texts = papers.copyright_file(), gzip.decompress(papers.licence_texts()).decode()
    for component in licences.components():
        assert licences.text(component) in texts
        if component.name != "Four Pillars":
            assert f": {component.licence}\n" in listed
            assert component.name in listed
    assert "\n\n " not in listed  # an empty line within a text would end it


def test_the_archive_brings_a_folder_for_the_data_and_says_how_it_is_used(
    bundle: Path, tmp_path: Path
) -> None:
    archive = portable.make(bundle, tmp_path, EPOCH, QUICK)
    with tarfile.open(archive) as opened:
        opened.extractall(tmp_path / "stick", filter="data")
    (folder,) = (tmp_path / "stick").iterdir()
    assert archive.name == f"{folder.name}.tar.xz"
    assert list((folder / paths.PORTABLE).iterdir()) == []
    assert (folder / "four-pillars").stat().st_mode & stat.S_IXUSR
    assert (folder / "_internal" / "link.txt").readlink() == Path("data.txt")
    words = (folder / "README.txt").read_text()
    assert paths.PORTABLE in words
    assert max(map(len, words.splitlines())) <= 100
    heading, line = words.splitlines()[:2]
    assert len(heading) == len(line)


def test_an_appimage_is_made_where_its_tool_is_and_told_of_where_not(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, there = tmp_path / "out", tmp_path / "bin"
    for folder in (out, there):
        folder.mkdir()
    assert appimage.make(bundle, out, EPOCH) is None
    assert list(out.iterdir()) == []
    tool = there / appimage.TOOL
    tool.write_text('#!/bin/sh\n"$1/AppRun" && ls -A "$1" > "$2"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{there}:{os.environ['PATH']}")
    made = appimage.make(bundle, out, EPOCH)
    assert made is not None
    assert made.name.endswith(".AppImage")
    named = {".DirIcon", "AppRun", "four-pillars.desktop", "four-pillars.svg", "usr"}
    assert set(made.read_text().split()) == named
    assert list(out.iterdir()) == [made]
    (there / appimage.RUNTIME).write_text("the head of the file")
    tool.write_text('#!/bin/sh\nshift 1\ncat "$1" > "$3"\n')
    assert appimage.make(bundle, out, EPOCH) == made
    assert made.read_text() == "the head of the file"


def test_what_cannot_be_made_here_is_told_and_the_rest_is_made(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A system that is none of Debian's, and has neither of the other tools."""
    need("readelf", "patchelf")
    there, out = tmp_path / "bin", tmp_path / "out"
    for folder in (there, out):
        folder.mkdir()
    for name in ("readelf", "patchelf"):
        (there / name).symlink_to(str(shutil.which(name)))
    monkeypatch.setenv("PATH", str(there))
    made = artefacts.make(bundle, out, EPOCH)
    assert [path.suffixes[-2:] for path in made.files] == [[".tar", ".xz"]]
    assert [sentence.partition(":")[0] for sentence in made.missing] == [
        "No Debian package", "No AppImage", "No Flatpak",
    ]  # fmt: skip
    assert list(out.iterdir()) == list(made.files)


def test_a_flatpak_is_laid_out_as_its_manifest_says_and_gets_no_network(
    bundle: Path, tmp_path: Path
) -> None:
    manifest = json.loads(flatpak.lay_out(bundle, tmp_path / "flatpak", EPOCH).read_text())
    (module,) = manifest["modules"]
    place = tmp_path / "flatpak" / module["sources"][0]["path"]
    assert (place / "usr/lib/four-pillars/four-pillars").is_file()
    assert manifest["id"] == flatpak.ID
    assert f"{manifest['runtime']}//{manifest['runtime-version']}" == flatpak.RUNTIME
    assert f"<id>{flatpak.ID}</id>" in tree.metainfo(EPOCH, {})
    assert [given for given in manifest["finish-args"] if "network" in given] == []
    for key, folder in (("desktop", "applications"), ("appdata", "metainfo")):
        named = manifest[f"rename-{key}-file"]
        assert (place / "usr/share" / folder / named).is_file()
