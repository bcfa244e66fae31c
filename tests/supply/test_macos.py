"""What macOS is told of the program, and how it is signed: as far as that goes without macOS."""

from __future__ import annotations

import base64
import plistlib
from pathlib import Path

import pytest
from PIL import Image

import bundle
import macos_files
import macos_signing
from desktop.core import visits
from tests.supply import stand_ins

SECRETS = {
    "MACOS_CERTIFICATE": base64.encodebytes(b"certificate " * 20).decode(),
    "MACOS_CERTIFICATE_PASSWORD": "open sesame",
    "MACOS_IDENTITY": "Developer ID Application: Somebody (TEAM)",
    "NOTARY_KEY": base64.b64encode(b"key").decode(),
    "NOTARY_KEY_ID": "4LL0W3D",
    "NOTARY_ISSUER": "6f1a-22",
}


def test_the_system_learns_what_it_is_and_what_it_opens() -> None:
    told = plistlib.loads(plistlib.dumps(macos_files.info_plist("1.2.3")))
    assert told["CFBundleIdentifier"] == macos_files.IDENTIFIER
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    assert told["NSHighResolutionCapable"] is True
    assert told["LSMinimumSystemVersion"] == "15.0"
    (exported,) = told["UTExportedTypeDeclarations"]
    (opened,) = told["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeIdentifier"].startswith(f"{macos_files.IDENTIFIER}.")
    (ending,) = exported["UTTypeTagSpecification"]["public.filename-extension"]
    assert f".{ending}" in visits.SUFFIXES
    assert not any("Usage" in key or "Transport" in key for key in told)  # nothing to be allowed


def test_menus_of_linux_know_the_files_by_the_same_name() -> None:
    linux = bundle.ROOT / "packaging" / "linux"
    named = "".join(path.read_text() for path in sorted(linux.glob("four-pillars.*")))
    assert macos_files.MIME in named
    assert f"<id>{macos_files.IDENTIFIER}</id>" in named


def test_one_thing_is_asked_of_the_hardened_runtime() -> None:
    asked = plistlib.loads(macos_files.ENTITLEMENTS.read_bytes())
    assert asked == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_bundle_has_an_icon_and_is_signed_by_a_name_where_there_is_one(tmp_path: Path) -> None:
    options = macos_files.bundle_options("1.2.3", tmp_path)
    assert options["name"] == "Four Pillars.app"
    with Image.open(options["icon"]) as icon:
        assert icon.format == "ICNS"
    program = macos_files.program({"MACOS_IDENTITY": "Somebody"})
    assert program["console"] is False  # else it would have no place in the Dock
    assert program["codesign_identity"] == "Somebody"
    assert Path(program["entitlements_file"]).is_file()
    assert macos_files.program({"MACOS_IDENTITY": ""})["codesign_identity"] is None


def test_a_framework_comes_whole_or_not_at_all() -> None:
    core, quick = (f"PySide6/Qt/lib/Qt{name}.framework" for name in ("Core", "Quick"))
    found: list[bundle.Entry] = [
        ("PySide6/QtCore.abi3.so", "/w/QtCore.abi3.so", "EXTENSION"),
        (f"{core}/Versions/A/QtCore", "/w/QtCore", "BINARY"),
        (f"{quick}/Versions/A/QtQuick", "/w/QtQuick", "BINARY"),
        ("Python.framework/Versions/3.13/Python", "/p/Python", "BINARY"),
    ]
    datas: list[bundle.Entry] = [
        (f"{core}/Versions/A/Resources/Info.plist", "/w/Info.plist", "DATA"),
        (f"{core}/Versions/Current", "A", "SYMLINK"),
        (f"{core}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{quick}/QtQuick", "Versions/Current/QtQuick", "SYMLINK"),
        ("QtCore", f"{core}/Versions/A/QtCore", "SYMLINK"),
        ("QtQuick", f"{quick}/Versions/A/QtQuick", "SYMLINK"),
        ("Python.framework/Python", "Versions/Current/Python", "SYMLINK"),
        ("PySide6/Qt/translations/qtbase_de.qm", "/w/de.qm", "DATA"),
    ]
    linked = {"QtCore.abi3.so": [("@rpath/QtCore.framework/Versions/A/QtCore", None)]}
    kept = bundle.needed(found, lambda path: linked.get(Path(path).name, []))
    names = [name for name, _, _ in bundle.wanted(datas, kept)]
    assert [Path(name).name for name, _, _ in kept] == ["QtCore.abi3.so", "QtCore", "Python"]
    assert names == [
        f"{core}/Versions/A/Resources/Info.plist",
        f"{core}/Versions/Current",
        f"{core}/QtCore",
        "QtCore",
        "Python.framework/Python",
    ]


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with stand-ins for the tools of macOS, which are looked for first."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    for name in ("security", "codesign", "xcrun", "spctl"):
        stand_ins.put(folder, name)
    stand_ins.put(folder, "ditto", "import shutil; shutil.copytree(*sys.argv[1:])")
    # An image is a list of what is in it.
    stand_ins.put(
        folder,
        "hdiutil",
        "stage = pathlib.Path(sys.argv[5]); there = sorted(path.name for path in stage.iterdir())\n"
        "pathlib.Path(sys.argv[-1]).write_text(' '.join(there))",
    )
    return folder


@pytest.fixture
def app(tmp_path: Path) -> Path:
    made = tmp_path / "Four Pillars.app"
    (made / "Contents").mkdir(parents=True)
    return made


def test_without_secrets_an_image_is_made_that_nobody_signed(
    tools: Path, app: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert macos_signing.given({"MACOS_IDENTITY": "", "PATH": "x"}) is None
    image = macos_signing.make("1.2.3", app, tmp_path, "arm64", None)
    assert image.name == "four-pillars-1.2.3-macos-arm64.dmg"
    assert image.read_text() == "Applications Four Pillars.app"
    assert not (tmp_path / ".image").exists()
    assert [each[0] for each in stand_ins.told(tools)] == ["codesign", "ditto", "hdiutil"]


def test_it_says_that_it_will_not_sign(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in SECRETS:
        monkeypatch.delenv(name, raising=False)
    assert macos_signing.prepare() is None
    assert capsys.readouterr().out.startswith("Not signed")


def test_with_secrets_it_is_signed_shown_to_apple_and_stapled(
    tools: Path, app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    known = macos_signing.prepare()
    assert known is not None
    image = macos_signing.make("1.2.3", app, tmp_path, "arm64", known)
    told = stand_ins.told(tools)
    steps = [" ".join(each[:3] if each[0] == "xcrun" else each[:2]) for each in told]
    assert steps == [
        "security create-keychain",
        "security set-keychain-settings",
        "security unlock-keychain",
        "security import",
        "security set-key-partition-list",
        "security list-keychains",
        "codesign --verify",
        f"ditto {app}",
        "hdiutil create",
        "codesign --sign",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "spctl --assess",
    ]
    submit = next(each for each in told if "submit" in each)
    assert submit[3] == str(image)
    assert submit[submit.index("--key-id") + 1] == "4LL0W3D"
    assert "--wait" in submit
    # What was written down for a moment is nowhere any more.
    assert not Path(submit[submit.index("--key") + 1]).exists()
    imported = next(each for each in told if "import" in each)
    assert not Path(imported[2]).exists()


@pytest.mark.parametrize("missing", SECRETS)
def test_some_secrets_without_the_others_are_a_mistake(missing: str) -> None:
    with pytest.raises(SystemExit, match=f"missing: {missing}$") as ended:
        macos_signing.given({**SECRETS, missing: " "})
    assert not any(value in str(ended.value) for value in SECRETS.values())


@pytest.mark.parametrize("name", ["MACOS_CERTIFICATE", "NOTARY_KEY"])
def test_a_secret_that_is_no_file_is_named_and_not_shown(name: str) -> None:
    with pytest.raises(SystemExit) as ended:
        macos_signing.given({**SECRETS, name: "hush*hush"})
    assert str(ended.value) == f"{name} is not a file in base64."


def test_a_keychain_that_does_not_open_tells_no_password(
    tools: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    stand_ins.put(tools, "security", "sys.exit(f'no: {sys.argv}' if 'import' in sys.argv else 0)")
    known = macos_signing.given(SECRETS)
    assert known is not None
    with pytest.raises(SystemExit, match="security import failed") as ended:
        macos_signing.open_keychain(known, tmp_path)
    assert "sesame" not in str(ended.value) + "".join(capfd.readouterr())


def test_a_step_that_fails_ends_it_and_leaves_nothing_half_done(
    tools: Path, app: Path, tmp_path: Path
) -> None:
    stand_ins.put(tools, "hdiutil", "sys.exit(1)")
    with pytest.raises(SystemExit, match="hdiutil ended with 1"):
        macos_files.make("1.2.3", app, tmp_path, "arm64")
    assert not (tmp_path / ".image").exists()
    (tools / "hdiutil").unlink()
    with pytest.raises(SystemExit, match="hdiutil is not here"):
        macos_files.make("1.2.3", app, tmp_path, "arm64")
