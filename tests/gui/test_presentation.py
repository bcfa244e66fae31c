"""A list before a room: moved, ticked, blanked and left by keys and by mouse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from db.checklists import State
from desktop.core.slides import Slide
from desktop.dialogs.presentation import Presentation
from tests.conftest import ROOT
from tests.gui.desk import Desk, while_dialog

LONG = "A title that goes on and on, past every edge there is. " * 60


def slide_of(key: str) -> Slide:
    return Slide(key, "Prevention", f"Title of {key}", "Text.", ("DOL",), State.TODO, ("A note.",))


@pytest.fixture
def room(qtbot: QtBot) -> Callable[..., Presentation]:
    """Shows slides by themselves."""
    windows = []

    def show(keys: str = "abc", of: Callable[[str], Slide] = slide_of) -> Presentation:
        window = QWidget()
        windows.append(window)  # Python would let it go
        window.resize(1000, 700)
        made = Presentation(list(keys), of, keys[0], "a list", window)
        qtbot.addWidget(window)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return show


def press(shown: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or shown, key)


# -- in the program --


def test_f5_shows_what_is_listed_from_what_is_chosen_on(desk: Desk) -> None:
    desk.click_row("COM-14")

    def look(shown: Presentation) -> None:
        assert shown.isFullScreen()
        assert shown.count.text() == "3 of 236"
        assert shown.face.title.text() == desk.plan.records["COM-14"].title
        desk.keys("PgDown")
        assert shown.key == desk.listed[3]

    with while_dialog(desk, Presentation, look):
        desk.keys("F5")
    assert desk.selected == desk.listed[3], "the window goes on where the room was left"


def test_what_is_ticked_before_the_room_is_kept(desk: Desk) -> None:
    def tick(shown: Presentation) -> None:
        desk.keys("T")
        desk.wait_stored("COM-11", state=State.DONE)
        desk.settle()
        assert shown.box.text() == "Done"
        assert shown.box.checkState() is Qt.CheckState.Checked
        desk.click(shown.box)
        desk.wait_stored("COM-11", state=State.TODO)
        desk.settle()
        assert shown.box.text() == "To do"
        desk.keys("T")
        desk.settle()

    desk.click_row("COM-11")
    with while_dialog(desk, Presentation, tick):
        desk.keys("F5")
    desk.wait_stored("COM-11", state=State.DONE)
    assert desk.box_of("COM-11") is Qt.CheckState.Checked


def test_a_tick_that_cannot_be_kept_is_told_and_not_shown(desk: Desk) -> None:
    def tick(shown: Presentation) -> None:
        before = shown.box.text()
        desk.board.failed.emit("The disk is full. Nothing is lost.")
        assert shown.said.isVisible()
        assert shown.said.text() == "The disk is full. Nothing is lost."
        assert shown.box.text() == before
        desk.keys("Right")
        assert not shown.said.isVisible()

    with while_dialog(desk, Presentation, tick):
        desk.keys("F5")


def test_a_filter_leaves_less_to_show_and_nothing_is_told(desk: Desk) -> None:
    desk.search("forced labor in supply chains")
    listed = len(desk.listed)

    def look(shown: Presentation) -> None:
        assert shown.count.text() == f"1 of {listed}"

    with while_dialog(desk, Presentation, look):
        desk.keys("F5")
    desk.search("zzzz")
    desk.keys("F5")
    assert desk.status == "There is no action here to present. Open a checklist first."
    desk.search("")
    desk.bench.navigator.follow("glossary")
    desk.settle()
    desk.keys("F5")
    assert "no action here" in desk.status


# -- by itself --


def test_every_key_a_remote_knows_moves_it(room: Callable[..., Presentation]) -> None:
    shown = room("abcd")
    assert shown.focusWidget() is shown.face
    key = Qt.Key
    for pressed, at in (
        (key.Key_Right, "b"),
        (key.Key_Space, "c"),
        (key.Key_Return, "d"),
        (key.Key_Down, "d"),
        (key.Key_PageUp, "c"),
        (key.Key_Left, "b"),
        (key.Key_Backspace, "a"),
        (key.Key_Up, "a"),
        (key.Key_End, "d"),
        (key.Key_Home, "a"),
        (key.Key_PageDown, "b"),
    ):
        press(shown, pressed)
        assert shown.key == at, pressed
    assert shown.count.text() == "2 of 4"
    assert shown.progress.value() == 2


def test_the_ends_are_told_by_the_buttons(room: Callable[..., Presentation]) -> None:
    shown = room("ab")
    assert not shown.back.isEnabled()
    QTest.mouseClick(shown.forward, Qt.MouseButton.LeftButton)
    assert shown.key == "b"
    assert not shown.forward.isEnabled()
    assert shown.strip.next.text() == "The last one."
    QTest.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.key == "a"


def test_a_button_with_the_keyboard_is_pressed_and_arrows_still_move(
    room: Callable[..., Presentation],
) -> None:
    shown = room()
    shown.notes.setFocus()
    press(shown, Qt.Key.Key_Right)
    assert shown.key == "b"
    press(shown, Qt.Key.Key_Return)
    assert shown.strip.isVisible()
    shown.leave.setFocus()
    press(shown, Qt.Key.Key_Return)
    assert not shown.isVisible()


@pytest.mark.parametrize("again", [Qt.Key.Key_B, Qt.Key.Key_Right, Qt.Key.Key_X, Qt.Key.Key_Space])
def test_blank_is_black_until_any_key(room: Callable[..., Presentation], again: Qt.Key) -> None:
    shown = room()
    press(shown, Qt.Key.Key_B)
    picture = shown.grab().toImage()
    corners = ((1, 1), (picture.width() - 2, picture.height() - 2))
    assert all(picture.pixelColor(*at).name() == "#000000" for at in corners)
    press(shown, again)
    assert shown.blank.isHidden()
    assert shown.key == "a", "it comes back where it was"


def test_a_click_ends_the_blank(room: Callable[..., Presentation]) -> None:
    shown = room()
    QTest.mouseClick(shown.blank_button, Qt.MouseButton.LeftButton)
    assert shown.blank.isVisible()
    QTest.mouseClick(shown.blank, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown.blank.isHidden()


def test_private_words_are_not_on_the_screen_until_asked_for(
    room: Callable[..., Presentation],
) -> None:
    shown = room()

    def seen() -> str:
        labels = shown.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    assert "A note." not in seen()
    press(shown, Qt.Key.Key_N)
    assert "A note." in seen()
    assert "Next: Title of b" in seen()
    press(shown, Qt.Key.Key_N)
    assert "A note." not in seen()


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_it_is_left_by_key(room: Callable[..., Presentation], leave: Qt.Key) -> None:
    shown = room()
    press(shown, leave)
    assert not shown.isVisible()


@pytest.mark.parametrize("size", [(640, 480), (900, 600), (3840, 2160)])
def test_the_longest_text_fits_and_short_text_is_large(
    room: Callable[..., Presentation], size: tuple[int, int]
) -> None:
    shown = room("ab", lambda key: slide_of(key)._replace(title=LONG if key == "b" else "Short"))
    shown.resize(*size)
    assert shown.face.title.font().pixelSize() >= shown.face.height() // 20
    press(shown, Qt.Key.Key_Right)
    face = shown.face
    if size != (640, 480):  # where the smallest letters that can be read are too many
        assert face.lines.geometry().bottom() <= face.height()
    assert face.title.font().pixelSize() >= 14
    assert shown.foot.geometry().bottom() <= shown.height()


def test_a_screen_reader_hears_what_is_shown(room: Callable[..., Presentation]) -> None:
    shown = room()
    assert shown.face.accessibleName() == "Title of a. Text."
    assert shown.box.text() == "To do"
    for widget in (shown.back, shown.forward, shown.time, shown.progress, shown.strip):
        assert widget.accessibleName()


def test_the_time_starts_again_when_asked(room: Callable[..., Presentation], qtbot: QtBot) -> None:
    shown = room()
    qtbot.waitUntil(lambda: shown.time.text() != "0:00")
    press(shown, Qt.Key.Key_R)
    assert shown.time.text() == "0:00"


# With two screens: in a process of its own, for Qt learns of its screens at the start.
TWO = """
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import Qt
from tests.gui.test_presentation import slide_of
from desktop.dialogs.presentation import Presentation
qt = QApplication([])
window = QWidget()
window.setGeometry(10, 10, 800, 600)
window.show()
shown = Presentation("abc", slide_of, "a", "a list", window)
shown.showFullScreen()
rooms = {screen.name(): screen for screen in qt.screens()}
assert shown.screen() is rooms["room"], shown.screen().name()
assert shown.geometry() == rooms["room"].geometry(), shown.geometry()
assert shown.strip.isWindow() and shown.strip.isVisible()
assert shown.strip.screen() is rooms["desk"], shown.strip.screen().name()
assert shown.strip.title.isVisible() and "A note." in shown.strip.private.text()
assert shown.notes.isHidden()
shown.strip.activateWindow()
assert QTest.qWaitForWindowActive(shown.strip)
QTest.keyClick(shown.strip, Qt.Key.Key_Right)
assert shown.key == "b" and shown.strip.title.text() == "Title of b"
QTest.keyClick(shown.strip, Qt.Key.Key_N)
assert shown.strip.isVisible()
QTest.keyClick(shown.strip, Qt.Key.Key_Escape)
assert not shown.isVisible() and not shown.strip.isVisible()
print("two screens")
"""


def test_with_two_screens_the_room_sees_one_and_the_presenter_both(tmp_path: Path) -> None:
    common = {
        "width": 1000,
        "height": 700,
        "y": 0,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    screens = [{"name": "desk", "x": 0, **common}, {"name": "room", "x": 1000, **common}]
    described = tmp_path / "screens.json"
    described.write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={described}"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", TWO],
        env={**os.environ, "QT_QPA_PLATFORM": platform},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "two screens\n"), done.stderr
