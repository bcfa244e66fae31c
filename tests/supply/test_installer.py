"""The script of the Windows installer, read as Inno Setup would: no compiler runs here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import macos_files
import windows_files
from desktop import system
from desktop.core import paths, visits

TEXT = windows_files.SCRIPT.read_text(encoding="utf-8-sig")
LANGUAGES = ("en", "es", "fr")
KNOWN = {
    *("Setup", "Languages", "Messages", "CustomMessages", "Tasks", "InstallDelete", "Files"),
    *("Icons", "Registry", "Run", "Code"),
}


def sections() -> dict[str, list[str]]:
    """The lines of each section, without comments and empty ones."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in TEXT.splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            name = heading[1]
            assert name not in found
            found[name] = []
        elif name and line.strip() and not line.startswith((";", "#")):
            found[name].append(line)
    return found


def defined() -> dict[str, str]:
    return dict(re.findall(r'^#define (\w+) "(.*)"$', TEXT, re.MULTILINE))


def plain(text: str) -> str:
    """With what is defined in place."""
    names = defined()
    return re.sub(r"\{#(\w+)\}", lambda found: names.get(found[1], found[0]), text)


def setup() -> dict[str, str]:
    lines = [line.partition("=") for line in sections()["Setup"]]
    return {name: plain(value) for name, _, value in lines}


def entries(section: str) -> list[dict[str, str]]:
    """The parameters of each line of a section."""
    found = []
    for line in sections()[section]:
        parts = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^";]+)(?:; |$)', line)
        assert "; ".join(f"{name}: {value}" for name, value in parts) == line, line
        found.append({name: plain(unquoted(value)) for name, value in parts})
    return found


def unquoted(value: str) -> str:
    return value[1:-1].replace('""', '"') if value.startswith('"') else value


def test_it_has_the_sections_that_inno_setup_knows_and_is_marked_as_utf_8() -> None:
    assert set(sections()) == KNOWN  # none that deletes what a person has, among others
    assert windows_files.SCRIPT.read_bytes().startswith(b"\xef\xbb\xbf")


def test_all_that_it_uses_is_defined_or_given(tmp_path: Path) -> None:
    command = windows_files.inno_command("1.0.0", tmp_path, tmp_path, tmp_path)
    given = {each[2:].partition("=")[0] for each in command if each.startswith("/D")}
    assert set(re.findall(r"\{#(\w+)\}", TEXT)) <= given | set(defined())
    assert set(re.findall(r"!defined\((\w+)\)", TEXT)) == given


def test_it_is_for_one_person_and_never_asks_for_an_administrator() -> None:
    told = setup()
    assert told["PrivilegesRequired"] == "lowest"
    assert "PrivilegesRequiredOverridesAllowed" not in told
    assert told["DefaultDirName"] == r"{localappdata}\Programs\Four Pillars"
    assert all(each["Root"] == "HKCU" for each in entries("Registry"))
    assert not re.search(r"HKLM|HKA|\{commonpf|\{sys\}|\{win\}", TEXT)


def test_an_upgrade_takes_the_place_of_what_was_there() -> None:
    told = setup()
    assert told["AppId"] == "{{6B2C8E0F-6C0B-4B64-9D1A-3F5E6C1D7A42}"  # never another one
    assert "6B2C8E0F-6C0B-4B64-9D1A-3F5E6C1D7A42" in plain("\n".join(sections()["Code"]))
    (removed,) = entries("InstallDelete")
    assert removed["Name"] == r"{app}\_internal"
    assert told["CloseApplications"] == "force"
    assert told["RestartApplications"] == "no"


def test_the_files_it_takes_are_there() -> None:
    licence = windows_files.SCRIPT.parent / setup()["LicenseFile"].replace("\\", "/")
    assert "MIT License" in licence.read_text(encoding="utf-8")
    (bundle,) = entries("Files")
    assert bundle["Source"] == r"{#Bundle}\*"
    assert {"recursesubdirs", "ignoreversion"} <= set(bundle["Flags"].split())


def test_it_starts_the_program_that_has_a_window() -> None:
    window, console = defined()["Window"], defined()["Console"]
    assert window == f"{windows_files.WINDOW}.exe"
    assert console == f"{windows_files.CONSOLE}.exe"
    started = [each["Filename"] for section in ("Icons", "Run") for each in entries(section)]
    assert set(started) == {rf"{{app}}\{window}"}
    (run,) = entries("Run")
    assert {"nowait", "postinstall", "skipifsilent"} == set(run["Flags"].split())


def test_files_of_ours_are_opened_by_a_double_click_and_by_open_with() -> None:
    keys = entries("Registry")
    by_key = {each["Subkey"]: each for each in keys if "ValueName" not in each}
    kind = defined()["Share"]
    assert ".fourpillars" in visits.SUFFIXES
    assert by_key[r"Software\Classes\.fourpillars"]["ValueData"] == kind
    assert by_key[r"Software\Classes\.fourpillars"]["Tasks"] == "associate"
    command = by_key[rf"Software\Classes\{kind}\shell\open\command"]["ValueData"]
    assert command == r'"{app}\Four Pillars.exe" "%1"'
    named = {(each["Subkey"], each["ValueName"]): each for each in keys if "ValueName" in each}
    assert (r"Software\Classes\.fourpillars\OpenWithProgids", kind) in named
    mime = named[r"Software\Classes\.fourpillars", "Content Type"]
    assert mime["ValueData"] == macos_files.MIME
    assert setup()["ChangesAssociations"] == "yes"


def test_what_it_writes_into_the_registry_goes_with_it() -> None:
    flags = [(each["Subkey"], each.get("Flags", "").split()) for each in entries("Registry")]
    whole = [key for key, said in flags if "uninsdeletekey" in said]
    for key, said in flags:
        below = any(key.startswith(f"{each}\\") for each in whole)
        assert below or {"uninsdeletekey", "uninsdeletevalue"} & set(said), key


def test_every_task_that_is_named_is_offered() -> None:
    offered = {each["Name"] for each in entries("Tasks")}
    named = {e["Tasks"] for part in ("Icons", "Registry") for e in entries(part) if "Tasks" in e}
    assert named == offered == {"desktopicon", "associate"}
    (desktop,) = (each for each in entries("Tasks") if each["Name"] == "desktopicon")
    assert desktop["Flags"] == "unchecked"


def test_everything_is_said_in_each_language() -> None:
    assert tuple(each["Name"] for each in entries("Languages")) == LANGUAGES
    for section in ("Messages", "CustomMessages"):
        said = [line.partition("=")[0].split(".") for line in sections()[section]]
        names = {name for _, name in said}
        assert sorted(map(tuple, said)) == sorted(
            (tongue, n) for tongue in LANGUAGES for n in names
        )
    ours = {line.partition("=")[0].split(".")[1] for line in sections()["CustomMessages"]}
    used = set(re.findall(r"CustomMessage\('(\w+)'\)", TEXT)) | set(re.findall(r"\{cm:(\w+)", TEXT))
    of_inno = {"CreateDesktopIcon", "AdditionalIcons", "AssocFileExtension", "LaunchProgram"}
    assert used == ours | of_inno


def test_who_removes_it_is_told_that_the_notes_stay_and_where() -> None:
    folder = paths.data_folder(None, {}).name
    for line in sections()["Messages"]:
        assert "%1" in line
        if ".UninstalledAll=" in line:
            assert folder in line
            assert r"AppData\Local" in line


def test_the_uninstaller_looks_for_what_an_open_window_holds() -> None:
    assert defined()["Mutex"] == system.OPEN


def test_its_code_is_whole() -> None:
    code = re.sub(r"'[^'\n]*'|\{[^#][^}]*\}", "", "\n".join(sections()["Code"]))
    words = re.findall(r"\b(begin|end)\b", code)
    assert words.count("begin") == words.count("end") == 2
    assert code.count("(") == code.count(")")
    assert "'" not in code
    assert "{" not in code
    for name in ("InitializeSetup", "InitializeUninstall"):
        assert f"function {name}: Boolean;" in code


@pytest.mark.parametrize("silent", ["Older", "StillOpen"])
def test_questions_have_an_answer_when_nobody_is_asked(silent: str) -> None:
    asked = re.search(rf"SuppressibleMsgBox\([^;]*'{silent}'[^;]*;", TEXT)
    assert asked is not None
    assert re.search(r"IDNO\)|IDCANCEL\)", asked[0])
