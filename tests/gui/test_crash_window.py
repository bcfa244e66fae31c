"""A fault of the program is told with all that is in its report, and work goes on."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.core import crash_report
from desktop.crash import Crashes
from desktop.dialogs.crash_window import CrashWindow
from tests.gui.desk import LEFT, clipboard

SECRET = "Anna Petrova, Elm Street"  # noqa: S105 - nothing that opens anything


class Scene:
    """A window whose faults are heard."""

    def __init__(self, folder: Path, bot: QtBot) -> None:
        self.folder, self.bot = folder, bot
        self.window = QMainWindow()
        bot.addWidget(self.window)
        self.window.show()
        self.crashes = Crashes(folder, self.window)
        self.crashes.watch()

    def fail(self, raised: type[Exception] = ValueError) -> None:
        """What Python does with an exception that nobody caught."""
        try:
            raise raised(SECRET)
        except raised as error:
            sys.excepthook(raised, error, error.__traceback__)

    def shown(self) -> CrashWindow:
        found: list[CrashWindow] = []

        def look() -> bool:
            found[:] = [w for w in self.window.findChildren(CrashWindow) if w.isVisible()]
            return bool(found)

        self.bot.waitUntil(look)
        (only,) = found
        return only

    def close(self, window: CrashWindow) -> None:
        with self.bot.waitSignal(window.destroyed):
            QTest.mouseClick(window.close_button, LEFT)


@pytest.fixture
def scene(qapp: QApplication, qtbot: QtBot, data_dir: Path) -> Iterator[Scene]:
    theme.apply(qapp)
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    was_on = faulthandler.is_enabled()
    made = Scene(data_dir, qtbot)
    yield made
    made.crashes.end()
    sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
    if was_on and sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def on_a_thread(fail: Callable[[], None]) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def test_it_shows_the_report_and_what_is_safe(
    scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.fail()
    window = scene.shown()
    (path,) = crash_report.kept(scene.folder)
    assert window.text.toPlainText() == path.read_text()
    assert "builtins.ValueError\n  tests/gui/test_crash_window.py:" in path.read_text()
    assert SECRET not in path.read_text()
    assert "What is saved is safe" in window.safe.text()
    assert str(path) in window.where.text()
    assert not window.isModal()
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert SECRET not in said
    assert "Traceback" not in said


def test_it_can_be_copied_and_saved(scene: Scene, tmp_path: Path) -> None:
    scene.fail()
    window = scene.shown()
    QTest.mouseClick(window.copy_button, LEFT)
    assert clipboard() == window.text.toPlainText()
    window.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == window.text.toPlainText()
    window.save(tmp_path / "no" / "report.txt")
    assert "could not be written" in window.where.text()


def test_the_same_again_is_counted_and_opens_no_more(scene: Scene) -> None:
    for _ in range(3):
        scene.fail()
    window = scene.shown()
    scene.bot.waitUntil(lambda: "2 more times" in window.told.text())
    assert len(crash_report.kept(scene.folder)) == 1
    scene.close(window)
    scene.fail()
    scene.fail(OSError)  # another one is shown
    assert "builtins.OSError" in scene.shown().text.toPlainText()
    assert len(crash_report.kept(scene.folder)) == 2


def test_there_is_an_end_to_the_windows(scene: Scene) -> None:
    for raised in (ValueError, KeyError, OSError):
        scene.fail(raised)
        scene.close(scene.shown())
    scene.fail(TypeError)
    scene.bot.waitUntil(lambda: len(crash_report.kept(scene.folder)) == 4)
    assert scene.window.findChildren(CrashWindow) == []


def test_a_fault_on_another_thread_is_told_here(scene: Scene) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    on_a_thread(fail)
    assert "builtins.KeyError" in scene.shown().text.toPlainText()


def test_a_fault_while_something_is_thrown_away_is_told(scene: Scene) -> None:
    class Broken:
        def __del__(self) -> None:
            raise LookupError(SECRET)

    Broken()
    assert "builtins.LookupError" in scene.shown().text.toPlainText()


@pytest.mark.parametrize("ends", [KeyboardInterrupt, SystemExit])
def test_the_end_of_the_program_is_no_fault(scene: Scene, ends: type[BaseException]) -> None:
    sys.excepthook(ends, ends(), None)
    scene.fail()
    scene.shown()
    assert len(crash_report.kept(scene.folder)) == 1


def test_it_goes_with_the_dialog_it_stands_before(scene: Scene, qtbot: QtBot) -> None:
    dialog = QDialog(scene.window)
    dialog.setModal(True)
    dialog.show()
    scene.fail()
    window = scene.shown()
    assert window.parent() is dialog
    with qtbot.waitSignal(window.destroyed):
        dialog.deleteLater()
    scene.fail(OSError)
    assert scene.shown().parent() is scene.window


def test_without_a_place_for_the_report_it_is_shown_all_the_same(scene: Scene) -> None:
    scene.folder.write_text("no folder")
    scene.fail()
    window = scene.shown()
    assert "It could not be saved" in window.where.text()


def test_where_the_program_died_is_told_at_the_next_start(scene: Scene) -> None:
    place = scene.folder / crash_report.FOLDER
    place.mkdir(parents=True)
    (place / crash_report.HARD).write_text("Fatal Python error: Aborted\n\n")
    scene.crashes.watch_hard()
    window = scene.shown()
    assert window.heading.text() == "Four Pillars broke off the last time it ran."
    assert "Fatal Python error: Aborted" in window.text.toPlainText()
    assert (place / crash_report.HARD).stat().st_mode & 0o777 == 0o600
    scene.crashes.end()
    assert not (place / crash_report.HARD).exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("percent", [80, 200])
def test_nothing_is_clipped(scene: Scene, qapp: QApplication, scheme: str, percent: int) -> None:
    theme.apply(qapp, scheme)
    before = qapp.font()
    qapp.setFont(theme.font(percent))
    scene.fail()
    window = scene.shown()
    for each in window.findChildren(QWidget):
        if each in (window.heading, window.safe, window.where):
            assert each.height() >= each.heightForWidth(each.width()), each
    for button in (window.copy_button, window.save_button, window.close_button):
        assert button.width() >= button.sizeHint().width()
    qapp.setFont(before)
    theme.apply(qapp)
