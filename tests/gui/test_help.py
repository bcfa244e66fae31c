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

from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.library import pages
from desktop.core.query import Field
from desktop.core.work_pages import BACKUPS, BIN, DUE, PROGRESS
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.hotline_panel import HotlinePanel
from desktop.dialogs.presentation import Presentation
from desktop.dialogs.print_designer import PrintDesigner
from desktop.dialogs.share_dialog import ShareDialog
from desktop.views.help_window import HelpWindow
from desktop.widgets.linked_text import LinkedText
from tests.conftest import ROOT
from tests.gui import vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog, window_of

KEY = Qt.Key


def help_of(desk: Desk) -> HelpWindow:
    assert desk.program._help is not None
    window = desk.program._help.help
    assert window is not None, "no help was opened"
    return window


def asked(desk: Desk) -> HelpWindow:
    """Press F1, and wait until the help is in front."""
    desk.keys("F1")
    window = help_of(desk)
    desk.bot.waitUntil(window.isActiveWindow)
    return window


def back_to_work(desk: Desk) -> None:
    desk.keys("Esc")
    assert not help_of(desk).isVisible()
    desk.enter()


def sees(window: HelpWindow, heading: str) -> bool:
    """Whether that heading is in sight, and as near to the top as the page allows."""
    assert window.page is not None
    pieces = window._book.page(window.topic).pieces
    at = next(n for n, piece in enumerate(pieces) if piece.plain == heading)
    bar, y = window.area.verticalScrollBar(), window.page.parts[at].y()
    top = bar.value() <= y < bar.value() + 100
    return top or (bar.value() == bar.maximum() > 0 and y > bar.value())


def links(window: HelpWindow) -> dict[str, object]:
    assert window.page is not None
    texts = window.page.findChildren(LinkedText)
    return {link.accessibleName(): link for text in texts for link in text.links}


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


# -- reading -------------------------------------------------------------------------------------


def test_f1_in_the_help_explains_the_help(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("F1")
    assert window.topic is Topic.KEYBOARD
    desk.bot.waitUntil(lambda: sees(window, "How do I use this help?"))


def test_the_contents_lead_to_every_page_by_keyboard(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("Ctrl+F", "Down")
    assert desk.focus is window.index.contents
    desk.keys("Home")
    read = [window.topic]
    for _ in range(len(Topic) - 1):
        desk.keys("Down")
        read.append(window.topic)
    assert read == [topic for chapter in CHAPTERS for topic in chapter.topics]
    assert window.windowTitle().startswith("Installing")


def test_words_find_a_paragraph_that_comes_into_sight_marked(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("Ctrl+F")
    desk.type("forgotten password")
    assert window.index.said.text() == f"{len(window.index.texts())} paragraphs"
    assert any("I have forgotten" in text for text in window.index.texts())
    desk.keys("Return")
    assert window.topic is Topic.PASSWORDS
    desk.bot.waitUntil(lambda: sees(window, "I have forgotten my password. What now?"))
    marked = [text for text in window.findChildren(LinkedText) if text._marks]
    assert marked
    way = len(window._trail)
    desk.keys("Down", "Down")
    assert desk.focus is window.index.results
    assert window.index.results.currentRow() == 1
    assert len(window._trail) == way + 1


def test_a_result_is_clicked(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("Ctrl+F")
    desk.type("usb stick")
    results = window.index.results
    row = next(n for n in range(results.count()) if "USB stick?" in window.index.texts()[n])
    at = results.visualItemRect(results.item(row)).center()
    desk.click(results.viewport(), at)
    desk.bot.waitUntil(lambda: sees(window, "How do I use it from a USB stick?"))


def test_what_is_not_there_is_said_and_esc_empties_then_closes(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("Ctrl+F")
    desk.type("zebra")
    assert window.index.texts() == []
    assert "Nothing in the help" in window.index.said.text()
    desk.keys("Return")  # leads nowhere
    topic = window.topic
    desk.keys("Esc")
    assert window.index.search.text() == ""
    assert len(window.index.texts()) == len(Topic) + len(CHAPTERS)
    assert window.topic is topic
    desk.keys("Esc")
    assert not window.isVisible()


def test_one_paragraph_is_one(desk: Desk) -> None:
    window = asked(desk)
    desk.keys("Ctrl+F")
    desk.type("browser network web page excel")
    assert window.index.said.text() in ("1 paragraph", f"{window.index.results.count()} paragraphs")
    desk.type(" zebra")
    assert window.index.results.count() == 0


def test_links_lead_on_and_back_comes_to_where_one_was(desk: Desk) -> None:
    desk.keys("Ctrl+F")
    window = asked(desk)
    desk.keys("Esc")
    desk.enter()
    desk.bench.read(PROGRESS)
    desk.settle()
    window = asked(desk)
    assert str(window.topic) == Topic.DUE
    link = links(window)["Sources and editions"]
    link.setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[attr-defined] # a button
    was = window.area.verticalScrollBar().value()
    desk.keys("Return")
    assert str(window.topic) == Topic.SOURCES
    assert desk.focus is window.area
    desk.keys("Alt+Left")
    assert str(window.topic) == Topic.DUE
    desk.bot.waitUntil(lambda: window.area.verticalScrollBar().value() == was)
    desk.keys("Alt+Right")
    assert str(window.topic) == Topic.SOURCES
    assert not window.forward.isEnabled()
    desk.keys("Alt+Right")
    assert str(window.topic) == Topic.SOURCES
    desk.click(window.back)
    desk.click(window.back)
    assert str(window.topic) == Topic.FILTERS


def test_a_link_to_a_heading_shows_that_heading(desk: Desk) -> None:
    window = asked(desk)
    window.explain("passwords")
    desk.click(links(window)["Privacy"])  # type: ignore[arg-type] # a button
    assert window.topic is Topic.PRIVACY
    desk.bot.waitUntil(lambda: sees(window, "What a password does"))


def test_a_link_into_the_window_shows_it_there(desk: Desk) -> None:
    window = asked(desk)
    window.explain("library")
    desk.click(links(window)["Glossary"])  # type: ignore[arg-type] # a button
    desk.settle()
    assert desk.bench.place.page == pages.GLOSSARY
    assert window.isVisible()


def test_an_address_is_asked_about_before_it_opens(desk: Desk) -> None:
    window = asked(desk)
    said: list[str] = []

    def look(box: QMessageBox) -> None:
        said.append(box.informativeText().replace("\u200b", ""))
        desk.keys("Esc")

    with while_dialog(desk, QMessageBox, look):
        window._follow("https://humantraffickinghotline.org/en")
    assert said == ["https://humantraffickinghotline.org/en"]


def test_the_arrows_and_pages_scroll_the_text(desk: Desk) -> None:
    window = asked(desk)
    bar = window.area.verticalScrollBar()
    assert desk.focus is window.area
    desk.keys("Down")
    small = bar.value()
    desk.keys("Space")
    assert bar.value() > small > 0
    desk.keys("End")
    assert bar.value() == bar.maximum()
    desk.keys("Home")
    assert bar.value() == 0


# -- its place -----------------------------------------------------------------------------------


def test_the_contents_open_where_the_help_was_left(desk: Desk) -> None:
    window = asked(desk)
    window.explain("backups")
    bar = window.area.verticalScrollBar()
    desk.settle()
    desk.keys("End")
    back_to_work(desk)
    desk.bench.action("help_contents").trigger()
    assert help_of(desk) is window
    assert window.isVisible()
    assert (window.topic, bar.value()) == (Topic.BACKUPS, bar.maximum())


def test_what_is_asked_for_again_is_no_second_step_back(desk: Desk) -> None:
    desk.keys("Ctrl+F")
    window = asked(desk)
    trail = len(window._trail)
    back_to_work(desk)
    asked(desk)
    assert len(window._trail) == trail


def test_the_text_size_of_the_program_is_that_of_the_help(desk: Desk) -> None:
    window = asked(desk)
    window.explain("printing")
    assert window.page is not None
    title = window.page.parts[0]
    before = title.height(), window.index.search.height()
    desk.keys("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++")
    assert desk.bench.settings.zoom == 150
    desk.bot.waitUntil(lambda: title.height() > before[0])
    assert window.index.search.height() > before[1]
    desk.keys("Ctrl+0")
    desk.bot.waitUntil(lambda: (title.height(), window.index.search.height()) == before)


def test_a_page_goes_to_paper(desk: Desk) -> None:
    window = asked(desk)
    window.explain("printing")
    said: list[str] = []

    def look(designer: PrintDesigner) -> None:
        desk.bot.waitUntil(lambda: designer.is_up_to_date, timeout=20_000)
        designer.tabs.setCurrentWidget(designer.text)
        said.append(designer.text.text.toPlainText())

    with while_dialog(desk, PrintDesigner, look):
        desk.keys("Ctrl+P")
    assert "Which layout should I take?" in said[0]
    assert "Compact has one line for an item" in said[0]


def test_the_help_goes_with_the_window(desk: Desk) -> None:
    asked(desk)
    desk.leave()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpWindow)]


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
