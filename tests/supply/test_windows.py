"""What Windows is told of the program, as far as that can be read without Windows."""

from __future__ import annotations

import ntpath
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image

import bundle
import windows_files
from desktop import __version__
from tests.supply import stand_ins

SETTINGS = "{http://schemas.microsoft.com/SMI/%d/WindowsSettings}%s"


class Told:
    """Stands for each kind of part in a version resource, and keeps what it was given."""

    def __init__(self, *parts: Any, **named: Any) -> None:
        self.parts, self.named = parts, named


def read(text: str) -> tuple[dict[str, Any], dict[str, str], str, list[int]]:
    """The numbers, the texts, the language they are under, and the languages named."""
    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct")
    names = dict.fromkeys((*kinds, "VarFileInfo", "VarStruct"), Told)
    whole = eval(text, {"__builtins__": {}}, names)  # noqa: S307 - as PyInstaller reads it
    texts, languages = whole.named["kids"]
    (table,) = texts.parts[0]
    under, lines = table.parts
    (named,) = languages.parts[0]
    assert named.parts[0] == "Translation"
    return whole.named["ffi"].named, dict(each.parts for each in lines), under, named.parts[1]


def test_the_version_resource_says_the_version_in_numbers_and_words() -> None:
    numbers, texts, under, languages = read(windows_files.version_info("1.20.3rc4"))
    assert numbers["filevers"] == numbers["prodvers"] == (1, 20, 3, 0)
    assert texts["FileVersion"] == texts["ProductVersion"] == "1.20.3rc4"
    assert texts["OriginalFilename"] == "Four Pillars.exe"
    assert under == "".join(f"{each:04X}" for each in languages)  # else Explorer shows no text


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.0", (2, 0, 0, 0)), (__version__, None)]
)
def test_a_version_has_four_numbers(version: str, numbers: tuple[int, ...] | None) -> None:
    four = windows_files.numbers(version)
    assert len(four) == 4
    assert numbers in (None, four)


@pytest.mark.parametrize("version", ["", "one", "1", "1.65536.0", "v1.0"])
def test_what_windows_could_not_compare_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(version))):
        windows_files.numbers(version)


def test_the_manifest_asks_for_nothing_and_for_sharp_letters() -> None:
    root = ElementTree.fromstring(windows_files.manifest())  # noqa: S314 - our own file
    assert root.tag == "{urn:schemas-microsoft-com:asm.v1}assembly"
    assert root.get("manifestVersion") == "1.0"
    asked = root.find(".//{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert asked is not None
    assert asked.attrib == {"level": "asInvoker", "uiAccess": "false"}
    settings = {
        (2016, "dpiAwareness"): "PerMonitorV2, PerMonitor",
        (2005, "dpiAware"): "true/pm",
        (2016, "longPathAware"): "true",
        (2019, "activeCodePage"): "UTF-8",
    }
    for (year, name), value in settings.items():
        assert root.findtext(f".//{SETTINGS % (year, name)}") == value
    ids = [each.get("Id") for each in root.iter() if each.tag.endswith("supportedOS")]
    assert ids == ["{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"]  # Windows 10 and 11


def test_one_program_opens_a_window_and_the_other_talks(tmp_path: Path) -> None:
    window, console = windows_files.programs("1.2.3", tmp_path / "new")
    assert (window["name"], window["console"]) == ("Four Pillars", False)
    assert (console["name"], console["console"]) == ("four-pillars", True)
    for each in (window, console):
        assert each["manifest"].startswith("<?xml")
        texts = read(Path(each["version"]).read_text(encoding="utf-8"))[1]
        assert texts["OriginalFilename"] == f"{each['name']}.exe"
        with Image.open(each["icon"]) as icon:
            assert {(16, 16), (256, 256)} <= icon.info["sizes"]


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for programs, the only one that is looked into."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_the_installer_is_made_of_the_bundle(tools: Path, tmp_path: Path) -> None:
    stand_ins.put(tools, "ISCC", "assert pathlib.Path(sys.argv[6][7:]).is_file()")
    made = windows_files.make("1.2.3", tmp_path / "bundle", tmp_path, "AMD64")
    assert made == tmp_path / "four-pillars-1.2.3-windows-x64-setup.exe"
    ((_, *arguments),) = stand_ins.told(tools)
    assert arguments[:5] == [
        *("/Qp", "/DVersion=1.2.3", "/DNumbers=1.2.3.0", "/DKind=x64"),
        f"/DBundle={tmp_path / 'bundle'}",
    ]
    assert arguments[6:] == [
        f"/O{tmp_path}",
        "/Ffour-pillars-1.2.3-windows-x64-setup",
        str(windows_files.SCRIPT),
    ]


def test_arm_has_an_installer_of_its_own(tmp_path: Path) -> None:
    command = windows_files.inno_command("1.2.3", tmp_path, tmp_path, tmp_path / "i", "ARM64")
    assert "/DKind=arm64" in command
    assert "/Ffour-pillars-1.2.3-windows-arm64-setup" in command
    with pytest.raises(ValueError, match="no installer for x86"):
        windows_files.inno_command("1.2.3", tmp_path, tmp_path, tmp_path / "i", "x86")


def test_without_a_compiler_or_when_it_fails_a_sentence_says_so(
    tools: Path, tmp_path: Path
) -> None:
    with pytest.raises(SystemExit, match="Inno Setup 6 is not here"):
        windows_files.make("1.2.3", tmp_path, tmp_path, "AMD64")
    stand_ins.put(tools, "ISCC", "sys.exit(2)")
    with pytest.raises(SystemExit, match="ended with 2"):
        windows_files.make("1.2.3", tmp_path, tmp_path, "AMD64")


def test_windows_finds_libraries_whatever_capitals_they_are_asked_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("os.path.normcase", ntpath.normcase)
    found: list[bundle.Entry] = [
        ("PySide6/QtCore.pyd", "C:/wheel/QtCore.pyd", "EXTENSION"),
        ("PySide6/Qt6Core.dll", "C:/wheel/Qt6Core.dll", "BINARY"),
        ("PySide6/Qt6Quick.dll", "C:/wheel/Qt6Quick.dll", "BINARY"),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/wheel/qwindows.dll", "BINARY"),
        ("PySide6/plugins/platforms/qdirect2d.dll", "C:/wheel/qdirect2d.dll", "BINARY"),
        ("python313.dll", "C:/Python/python313.dll", "BINARY"),
        ("VCRUNTIME140.dll", "C:/Python/VCRUNTIME140.dll", "BINARY"),
    ]
    linked = {"QtCore.pyd": "qt6core.DLL", "python313.dll": "vcruntime140.dll"}
    kept = bundle.needed(found, lambda path: [(linked.get(Path(path).name, "kernel32.dll"), None)])
    assert {Path(name).name for name, _, _ in kept} == {
        *("QtCore.pyd", "Qt6Core.dll", "qwindows.dll", "python313.dll", "VCRUNTIME140.dll")
    }
