"""F1 opens the help where it explains what is in front; there people read, search and go on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox, QPushButton

from desktop.core.help.contents import Topic
from desktop.core.library import pages
from desktop.core.query import Field
from desktop.core.work_pages import BACKUPS, BIN, DUE, PROGRESS
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.hotline_panel import HotlinePanel
from desktop.dialogs.presentation import Presentation
from desktop.dialogs.print_designer import PrintDesigner
from desktop.dialogs.share_dialog import ShareDialog
from desktop.views.help_window import HelpWindow
from tests.conftest import ROOT
from tests.gui import vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog, window_of
from tests.gui.helping import asked, back_to_work, help_of, sees

KEY = Qt.Key


# -- F1 ------------------------------------------------------------------------------------------


def test_nothing_of_the_help_is_loaded_before_it_is_asked_for(desk: Desk) -> None:
    program = (
        "import sys; import desktop.app, desktop.help_desk, desktop.views.workbench;"
        "print([n for n in sys.modules if n.startswith(('desktop.core.help',"
        " 'desktop.views.help_window', 'desktop.widgets.help'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert desk.program._help is not None
    assert desk.program._help.help is None
    desk.keys("F1")
    assert help_of(desk).isVisible()


PLACES: dict[str, tuple[Callable[[Desk], object], str]] = {
    "search": (lambda d: d.keys("Ctrl+F"), Topic.FILTERS),
    "tree": (lambda d: d.bench.plan_pane.tree.setFocus(), Topic.FIRST_MINUTE),
    "list of the plan": (lambda d: d.bench.list_pane.take_keyboard(), Topic.FIRST_MINUTE),
    "note": (lambda d: d.note.setFocus(), Topic.NOTES),
    "checklist": (lambda d: d.keys("Ctrl+Shift+L"), Topic.CHECKLISTS),
    "due": (lambda d: d.bench.read(DUE), Topic.DUE),
    "progress": (lambda d: d.bench.read(PROGRESS), Topic.DUE),
    "bin": (lambda d: d.bench.read(BIN), Topic.CHECKLISTS),
    "backups": (lambda d: d.bench.read(BACKUPS), Topic.BACKUPS),
    "glossary": (lambda d: d.bench.read(pages.GLOSSARY), Topic.LIBRARY),
    "sources": (lambda d: d.bench.read(pages.SOURCES), Topic.SOURCES),
}


def test_f1_explains_the_part_that_has_the_keyboard(desk: Desk) -> None:
    desk.click_row("PRE-1")
    for name, (go, topic) in PLACES.items():
        go(desk)
        desk.settle()
        if name == "checklist":
            desk.bench.list_pane.take_keyboard()
        assert asked(desk).topic == topic, name
        back_to_work(desk)


def test_with_the_keyboard_nowhere_the_page_in_the_middle_is_explained(desk: Desk) -> None:
    desk.bench.read(DUE)
    desk.settle()
    if desk.focus is not None:
        desk.focus.clearFocus()
    desk.bench.action("help").trigger()
    assert help_of(desk).topic is Topic.DUE


@pytest.mark.parametrize(
    ("page", "heading"),
    [
        (pages.OUTCOMES, "What do the marks of What became of it mean?"),
        (pages.TIMELINE, "How do I move along the timeline?"),
        (BIN, "I removed something. Is it gone?"),
    ],
)
def test_where_one_paragraph_is_meant_it_is_in_sight(desk: Desk, page: str, heading: str) -> None:
    desk.bench.read(page)
    desk.settle()
    window = asked(desk)
    desk.bot.waitUntil(lambda: sees(window, heading))


# -- dialogs -------------------------------------------------------------------------------------


def test_f1_and_a_button_work_over_a_dialog_and_the_help_stays_when_it_ends(desk: Desk) -> None:
    def look(dialog: PrintDesigner) -> None:
        desk.bot.waitUntil(lambda: bool(_help_button(dialog)))
        window = asked(desk)
        assert window.topic is Topic.PRINTING
        handle = window.windowHandle()
        assert handle is not None
        assert handle.transientParent() is window_of(dialog)
        QTest.keyClick(window_of(window), KEY.Key_End)  # a dialog lets it be used
        bar = window.area.verticalScrollBar()
        assert bar.value() == bar.maximum() > 0
        window.close()
        dialog.activateWindow()
        desk.click(_help_button(dialog)[0])
        assert window.isVisible()
        assert window.topic is Topic.PRINTING
        dialog.reject()
        assert handle.transientParent() is None
        assert window.isVisible()

    with while_dialog(desk, PrintDesigner, look):
        desk.bench.action("print").trigger()
    assert help_of(desk).isVisible()


def _help_button(dialog: QDialog) -> list[QPushButton]:
    row = dialog.findChild(QDialogButtonBox)
    button = row.button(QDialogButtonBox.StandardButton.Help) if row else None
    return [button] if button else []


def test_enter_in_a_dialog_still_means_what_it_meant(desk: Desk) -> None:
    def look(dialog: ShareDialog) -> None:
        desk.bot.waitUntil(lambda: bool(_help_button(dialog)))
        (button,) = _help_button(dialog)
        assert not button.isDefault()
        assert not button.autoDefault()
        assert dialog.main_button.isDefault()

    with while_dialog(desk, ShareDialog, look):
        desk.bench.action("share").trigger()


def test_each_tab_of_about_has_its_own_page(desk: Desk) -> None:
    def look(dialog: AboutDialog) -> None:
        desk.bot.waitUntil(lambda: bool(dialog.actions()))
        for index, topic in enumerate((Topic.UPDATING, Topic.SOURCES, Topic.PRIVACY)):
            dialog.tabs.setCurrentIndex(index)
            assert asked(desk).topic is topic
            desk.keys("Esc")
            dialog.activateWindow()
            desk.bot.waitUntil(dialog.isActiveWindow)

    with while_dialog(desk, AboutDialog, look):
        desk.bench.action("about").trigger()


def test_a_question_has_the_help_of_what_asks_it(desk: Desk) -> None:
    def look(box: QMessageBox) -> None:
        desk.bot.waitUntil(lambda: bool(box.actions()))
        assert _help_button(box) == []
        assert asked(desk).topic is Topic.BACKUPS
        desk.keys("Esc")

    desk.bench.read(BACKUPS)
    desk.settle()
    with while_dialog(desk, QMessageBox, look):
        QMessageBox.question(desk.page, "A question", "Is it?")


def test_nothing_pops_up_before_a_room(desk: Desk) -> None:
    def look(shown: Presentation) -> None:
        desk.bot.waitUntil(shown.isFullScreen)
        desk.bot.waitUntil(shown.isActiveWindow)
        desk.keys("F1")
        assert desk.program._help is not None
        assert desk.program._help.help is None
        desk.keys("Esc")

    with while_dialog(desk, Presentation, look):
        desk.keys("F5")


def test_a_dialog_is_met_once(desk: Desk) -> None:
    def look(panel: HotlinePanel) -> None:
        desk.bot.waitUntil(lambda: bool(panel.actions()))
        for _ in range(2):
            asked(desk)
            desk.keys("Esc")
            panel.activateWindow()
            desk.bot.waitUntil(panel.isActiveWindow)
        assert len(panel.actions()) == 1

    with while_dialog(desk, HotlinePanel, look):
        desk.keys("F2")


def test_a_filter_that_is_open_can_be_asked_about(desk: Desk) -> None:
    button = desk.open_panel(Field.AGENCY)
    desk.keys("F1")
    assert help_of(desk).topic is Topic.FILTERS
    assert button.panel is not None
    assert not button.panel.isVisible()


def test_locking_closes_the_help_and_the_locked_page_explains_itself(
    start: Start, data_dir: Path
) -> None:
    vault.fill(data_dir)
    vault.lock_up(data_dir)
    desk = start(data_dir)
    assert asked(desk).topic is Topic.PASSWORDS
    back_to_work(desk)
    vault.unlock(desk)
    desk.bot.waitUntil(lambda: desk.board.workspace is not None)
    asked(desk)
    desk.enter()
    desk.keys("Ctrl+L")
    assert not [
        w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow) and w.isVisible()
    ]
    desk.bot.waitUntil(lambda: vault.is_locked(desk), timeout=20_000)
    desk.enter()
    assert asked(desk).topic is Topic.PASSWORDS
