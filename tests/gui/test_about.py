"""The About page: where my data is, whose work is in it, what becomes of what I write."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop import __version__, theme
from desktop.core import help_page, licences
from desktop.core.help_page import Part
from desktop.dialogs.about import AboutDialog
from desktop.widgets.licence_reader import LicenceReader
from tests.conftest import ROOT
from tests.gui.desk import Desk, clipboard, while_dialog
from tests.gui.looks import cut_off, nameless

ABOUT, LICENCES, PRIVACY = range(3)
KEY = Qt.Key


@pytest.fixture
def zoomed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    qapp.setFont(theme.font(request.param))
    yield request.param
    qapp.setFont(theme.font(100))


@pytest.fixture
def dialog(qtbot: QtBot, plan: Plan, data_dir: Path) -> AboutDialog:
    made = AboutDialog(plan, data_dir)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def reader(dialog: AboutDialog) -> LicenceReader:
    dialog.tabs.setCurrentIndex(LICENCES)
    assert dialog.licences is not None
    return dialog.licences


def texts(dialog: AboutDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_menu_opens_it_and_esc_closes_it(desk: Desk) -> None:
    def look(dialog: AboutDialog) -> None:
        assert __version__ in texts(dialog)
        assert str(desk.folder) in texts(dialog)
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()

    with while_dialog(desk, AboutDialog, look):
        desk.bench.action("about").trigger()


def test_version_content_and_folder_stand_there(dialog: AboutDialog, data_dir: Path) -> None:
    said = "\n".join(texts(dialog))
    assert __version__ in said
    assert "December 2021" in said
    assert str(data_dir) in said
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in dialog.findChildren(QLabel)
        if label.text() and label.text() != "•"
    )


def test_the_details_are_copied_and_that_is_said(dialog: AboutDialog) -> None:
    dialog.copy_button.click()
    assert clipboard().startswith(f"Four Pillars {__version__}\n")
    for part in ("SQLCipher", "SQLite", "Qt", "PySide", "Python", "Content: "):
        assert part in clipboard(), part
    assert dialog.message.text() == "Copied"


def test_it_says_how_it_runs_and_where_a_newer_one_would_be(dialog: AboutDialog) -> None:
    said = "\n".join(texts(dialog))
    assert f"Run by Python {platform.python_version()}." in said
    assert "The program never asks by itself. Look where you got this copy" in said
    assert "leaves your data as it is" in said


def test_the_folder_is_opened_by_the_keyboard(
    dialog: AboutDialog, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    works = [True]

    def open_folder(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return works[0]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_folder)
    dialog.folder.button.setFocus()
    QTest.keyClick(dialog.folder.button, KEY.Key_Space)
    assert opened == [], "it is not there before something is kept"
    assert dialog.message.text().startswith("There is no such folder now.")
    data_dir.mkdir()
    QTest.keyClick(dialog.folder.button, KEY.Key_Space)
    assert opened == [data_dir]
    works[0] = False
    QTest.keyClick(dialog.folder.button, KEY.Key_Space)
    assert dialog.message.text() == "No program could be started that shows folders."


def test_enter_closes_it_and_does_not_open_the_folder(
    dialog: AboutDialog, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_dir.mkdir()
    monkeypatch.setattr(QDesktopServices, "openUrl", pytest.fail)
    QTest.keyClick(dialog.tabs, KEY.Key_Return)
    assert not dialog.isVisible()


def test_it_opens_without_reading_any_licence(tmp_path: Path) -> None:
    """They are made of some thousand pages; most people never look."""
    program = (
        "import sys; from tests.gui import offscreen; from pathlib import Path; import db;"
        "from PySide6.QtWidgets import QApplication; from desktop.core import paths;"
        "qt = QApplication([]);"
        "from desktop.dialogs.about import AboutDialog;"
        f"AboutDialog(db.open_plan(Path({str(tmp_path / 'plan.db')!r}), paths.content()),"
        f" Path({str(tmp_path)!r})).show();"
        "print([n for n in ('desktop.core.licences', 'importlib.metadata', 'pikepdf', 'lxml',"
        " 'desktop.core.help_page') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_every_component_is_listed_and_read(reader: LicenceReader) -> None:
    assert reader.shown == [each.name for each in licences.components()]
    for row, component in enumerate(licences.components()):
        reader.list.setCurrentRow(row)
        assert component.name in reader.name.text()
        said = reader.text.toPlainText()
        assert said.startswith(f"{component.does}\n{component.licence}")
        assert said.endswith(licences.text(component))
        assert component.name in reader.text.accessibleName()
        assert component.site in said.partition("\n\n")[0]


def test_typing_narrows_by_name_and_licence_and_down_goes_to_the_list(
    reader: LicenceReader, dialog: AboutDialog
) -> None:
    reader.filter.setFocus()
    QTest.keyClicks(reader.filter, "sqlcipher bsd")
    assert reader.shown == ["SQLCipher"]
    assert "4." in reader.name.text()
    reader.filter.clear()
    QTest.keyClicks(reader.filter, "apache")
    assert {"OpenSSL", "Typst", "qpdf"} <= set(reader.shown)
    first = reader.name.text()
    QTest.keyClick(reader.filter, KEY.Key_Down)
    assert QApplication.focusWidget() is reader.list
    QTest.keyClick(reader.list, KEY.Key_Down)
    assert reader.name.text() != first
    assert reader.text.toPlainText().strip()
    reader.filter.setFocus()
    QTest.keyClick(reader.filter, KEY.Key_Escape)
    assert reader.filter.text() == ""
    assert dialog.isVisible(), "the first Esc empties the filter"
    QTest.keyClick(reader.filter, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_a_filter_that_nothing_meets_says_so(reader: LicenceReader) -> None:
    reader.filter.setText("qqq")
    assert reader.shown == []
    assert reader.name.text() == "Nothing here is called so"
    assert "Take words away" in reader.text.toPlainText()
    reader.filter.clear()
    assert reader.name.text().startswith("Four Pillars")


def test_the_text_is_read_by_keyboard_and_left_by_it(reader: LicenceReader) -> None:
    reader.list.setFocus()
    QTest.keyClick(reader.list, KEY.Key_Tab)
    assert QApplication.focusWidget() is reader.text
    QTest.keyClicks(reader.text, "x")
    assert reader.text.toPlainText()[0] != "x"
    QTest.keyClick(reader.text, KEY.Key_Tab)
    assert QApplication.focusWidget() is not reader.text


def test_privacy_is_told_in_headings_and_sentences(dialog: AboutDialog, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentIndex(PRIVACY)
    qtbot.waitUntil(lambda: "Privacy" in texts(dialog))
    said = texts(dialog)
    pieces = help_page.read(help_page.PRIVACY)
    assert [piece.text for piece in pieces] == [t for t in said if t not in ("•", "")]
    assert said.count("•") == sum(piece.part is Part.POINT for piece in pieces)


@pytest.mark.parametrize("zoomed", [80, 100, 200], indirect=True)
@pytest.mark.parametrize("size", [(900, 640), (520, 420)])
@pytest.mark.parametrize("tab", [ABOUT, LICENCES, PRIVACY])
def test_nothing_is_cut_off_or_without_a_name(
    qtbot: QtBot, plan: Plan, zoomed: int, size: tuple[int, int], tab: int
) -> None:
    made = AboutDialog(plan, Path("/a/folder/with a name"))
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    made.tabs.setCurrentIndex(tab)
    beginning = ("Four Pillars", f"Four Pillars {__version__}", "Privacy")[tab]
    qtbot.waitUntil(lambda: beginning in texts(made))
    qtbot.waitUntil(lambda: not cut_off(made), timeout=2000)
    assert nameless(made) == []
