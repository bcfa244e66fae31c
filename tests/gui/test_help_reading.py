"""In the help people read, search, follow links, and find their place again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.library import pages
from desktop.core.work_pages import PROGRESS
from desktop.dialogs.print_designer import PrintDesigner
from desktop.views.help_window import HelpWindow
from desktop.widgets.linked_text import LinkedText
from tests.gui.desk import Desk, while_dialog
from tests.gui.helping import asked, back_to_work, help_of, links, sees

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
    link.setFocus(Qt.FocusReason.TabFocusReason)
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
    desk.click(links(window)["Privacy"])
    assert window.topic is Topic.PRIVACY
    desk.bot.waitUntil(lambda: sees(window, "What a password does"))


def test_a_link_into_the_window_shows_it_there(desk: Desk) -> None:
    window = asked(desk)
    window.explain("library")
    desk.click(links(window)["Glossary"])
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
