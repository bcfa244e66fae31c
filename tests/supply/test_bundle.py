"""What the bundle is made of, chosen from what PyInstaller finds."""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

import bundle
import dist_info
import icu
from tests.conftest import ROOT

QT = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux only")

FOUND: list[bundle.Entry] = [
    ("PySide6/QtCore.abi3.so", "/wheel/QtCore.abi3.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/lib/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6Quick.so.6", "/wheel/lib/libQt6Quick.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/wheel/lib/libQt6XcbQpa.so.6", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/wheel/p/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqvnc.so", "/wheel/p/libqvnc.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/wheel/p/libqgtk3.so", "BINARY"),
    ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ("libpython3.11.so.1.0", "/base/libpython3.11.so.1.0", "BINARY"),
    ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
    ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY"),
    ("libxcb-cursor.so.0", "/lib/libxcb-cursor.so.0", "BINARY"),
]
LINKED = {
    "QtCore.abi3.so": ["libQt6Core.so.6"],
    "libqxcb.so": ["libQt6XcbQpa.so.6", "libX11.so.6", "libxcb-cursor.so.0"],
    "libqvnc.so": ["libQt6Quick.so.6"],
    "libqgtk3.so": ["libgtk-3.so.0", "libQt6Quick.so.6"],
}


def links(path: str) -> Iterable[tuple[str, str | None]]:
    """What a library is linked to, as PyInstaller tells."""
    return {(name, f"/somewhere/{name}") for name in LINKED.get(Path(path).name, ())}


def test_what_modules_and_chosen_plugins_lead_to_is_taken_and_nothing_else() -> None:
    assert {name for name, _, _ in bundle.needed(FOUND, links)} == {
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
    }


def test_files_that_nobody_reads_stay_behind() -> None:
    datas: list[bundle.Entry] = [
        ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
        ("docx/templates/default.docx", "", "DATA"),
        ("docx/parts/__init__.py", "", "DATA"),
        ("docx/templates/default-docx-template/word/styles.xml", "", "DATA"),
        ("typst-0.15.2.dist-info/METADATA", "", "DATA"),
        ("typst-0.15.2.dist-info/INSTALLER", "", "DATA"),
        ("four_pillars-0.1.0.dist-info/direct_url.json", "", "DATA"),
        ("resources/plan.db", "", "DATA"),
        ("typst/__init__.pyi", "", "DATA"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
    ]
    kept = bundle.wanted(datas, bundle.needed(FOUND, links))
    assert {name for name, _, _ in kept} == {
        "docx/templates/default.docx",
        "docx/parts/__init__.py",
        "typst-0.15.2.dist-info/METADATA",
        "resources/plan.db",
        "libQt6Core.so.6",
    }


def test_what_packages_say_of_themselves_is_said_shorter_and_still_read(tmp_path: Path) -> None:
    paper = ROOT / "tests" / "supply" / "test_bundle.py"
    record = tmp_path / "RECORD"
    record.write_text("a/x.py,sha256=1,2\na-1.dist-info/licenses/MIT,sha256=3,4\n")
    parts = tmp_path / "parts.json"
    parts.write_text(json.dumps({"components": [{"name": "zlib"}]}, indent=8))
    datas: list[bundle.Entry] = [
        ("a-1.dist-info/RECORD", str(record), "DATA"),
        ("a-1.dist-info/sboms/parts.json", str(parts), "DATA"),
        ("a-1.dist-info/licenses/MIT", str(paper), "DATA"),
        ("resources/schema/share-1.json", str(parts), "DATA"),
    ]
    made = {name: Path(path) for name, path, _ in dist_info.shortened(datas, tmp_path / "work")}
    assert made["a-1.dist-info/RECORD"].read_text() == "a-1.dist-info/licenses/MIT,sha256=3,4\n"
    parts_made = made["a-1.dist-info/sboms/parts.json"]
    assert parts_made.read_text() == '{"components":[{"name":"zlib"}]}'
    assert made["a-1.dist-info/licenses/MIT"] == paper
    assert made["resources/schema/share-1.json"] == parts


def test_resources_ship_as_in_a_wheel() -> None:
    shipped = {Path(path).relative_to(ROOT).as_posix(): to for path, to in bundle.resources()}
    assert shipped["resources/fonts/OFL.txt"] == "resources/fonts"
    assert shipped["resources/plan.db"] == "resources"
    assert not any(name.startswith("resources/content/") for name in shipped)
    assert not any(name.startswith("resources/screenshots/") for name in shipped)


def test_every_module_of_ours_is_named() -> None:
    named = bundle.modules()
    assert {"db", "db.plan.catalogue", "desktop", "desktop.app", "desktop.core"} <= set(named)
    assert len(named) == len(set(named)) > 300
    assert not any(name.startswith("tests") for name in named)


def test_what_packages_say_of_themselves_comes_for_what_ships_alone() -> None:
    assert {"typst", "sqlalchemy", "pyside6-essentials"} <= set(bundle.packages())
    assert not {"pytest", "pyinstaller", "msgspec"} & set(bundle.packages())


def test_the_day_of_the_source_is_told_to_what_packs_it() -> None:
    made = bundle.environment({"PATH": "/bin", "SOURCE_DATE_EPOCH": "5"})
    assert made["SOURCE_DATE_EPOCH"] == "5"
    assert made["PATH"] == "/bin"
    assert int(bundle.environment({})["SOURCE_DATE_EPOCH"]) > 1_600_000_000


@pytest.mark.parametrize(
    ("item", "stays"),
    [
        ("coll/es.res", True),
        ("coll/root.res", True),
        ("coll/zh.res", False),
        ("coll/ucadata.icu", True),
        ("zone/fr_CA.res", True),
        ("zone/pool.res", True),
        ("curr/en.res", False),
        ("curr/supplementalData.res", True),
        ("brkitr/root.res", False),
        ("ibm-37_P100-1995.cnv", False),
        ("ar_EG.res", True),
        ("yue_Hant.res", False),
        ("likelySubtags.res", True),
        ("nfkc.nrm", True),
    ],
)
def test_of_icu_stays_what_our_languages_need(item: str, stays: bool) -> None:
    assert icu.is_wanted(item) is stays


@LINUX_ONLY
def test_the_smaller_icu_says_the_same_of_what_it_still_knows(tmp_path: Path) -> None:
    (whole,) = QT.glob("libicudata.so.*")
    made = icu.trimmed(whole, tmp_path)
    assert made.name == whole.name
    assert made.stat().st_size < whole.stat().st_size / 5
    symbol = f"icudt{whole.suffix[1:]}_dat"
    header = [
        bytes((ctypes.c_char * 4).in_dll(ctypes.CDLL(str(each)), symbol)) for each in (whole, made)
    ]
    assert header[0][2:] == header[1][2:] == b"\xda\x27"  # as all data of ICU begins
    again = icu.trimmed(whole, tmp_path / "again")
    assert again.read_bytes() == made.read_bytes()


@LINUX_ONLY
def test_without_its_tools_a_sentence_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (whole,) = QT.glob("libicudata.so.*")
    with pytest.raises(SystemExit, match=r"nm is missing\. On Debian and Ubuntu: apt install"):
        icu.trimmed(whole, tmp_path)


def test_a_library_without_icu_is_refused(tmp_path: Path) -> None:
    other = next(QT.glob("libQt6PrintSupport.so.*"))
    with pytest.raises(SystemExit, match="holds no data of ICU"):
        icu.trimmed(other, tmp_path)
