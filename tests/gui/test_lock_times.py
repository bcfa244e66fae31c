"""When notes are locked without anybody asking: nobody is there, or the system says so."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.core.idle import Moment
from desktop.work.idling import IdleWatch
from desktop.work.system_lock import SystemLock
from tests.gui import vault
from tests.gui.conftest import Start
from tests.gui.desk import Desk, while_dialog
from tests.window.screen import need


class Clocks:
    """Two clocks that go on when they are told to."""

    def __init__(self, watch: IdleWatch, monkeypatch: pytest.MonkeyPatch) -> None:
        self._now = watch.now()
        self._watch = watch
        monkeypatch.setattr(watch, "now", lambda: self._now)

    def pass_by(self, seconds: float, *, asleep: bool = False) -> None:
        """So much later the program looks at its clocks."""
        running = self._now.running + (0 if asleep else seconds)
        self._now = Moment(running, self._now.wall + seconds)
        self._watch.look()


@pytest.fixture
def locked(data_dir: Path, start: Start) -> Desk:
    """Unlocked, with a password."""
    vault.fill(data_dir)
    vault.lock_up(data_dir)
    desk = start()
    vault.unlock(desk)
    return desk


@pytest.fixture
def clocks(locked: Desk, monkeypatch: pytest.MonkeyPatch) -> Clocks:
    assert locked.program.locks is not None
    return Clocks(locked.program.locks.idle, monkeypatch)


def warning(desk: Desk) -> str:
    assert desk.program.locks is not None
    notice = desk.program.locks.notice
    return notice.sentence.text() if notice is not None and notice.isVisible() else ""


def test_after_five_minutes_without_a_touch_it_is_locked(locked: Desk, clocks: Clocks) -> None:
    before = locked.bench
    clocks.pass_by(239)
    assert warning(locked) == ""
    clocks.pass_by(2)
    locked.bot.waitUntil(lambda: "locked in a minute" in warning(locked))
    clocks.pass_by(60)
    vault.wait_locked(locked, before)
    assert vault.seen(vault.SECRETS) == []


@pytest.mark.parametrize("touch", ["key", "mouse", "wheel", "button"])
def test_whoever_is_there_stays(locked: Desk, clocks: Clocks, touch: str) -> None:
    clocks.pass_by(250)
    locked.bot.waitUntil(lambda: warning(locked) != "")
    match touch:
        case "key":
            locked.keys("Shift+Tab")
        case "mouse":
            locked.click(locked.bench.status)
        case "wheel":
            locked.wheel(locked.records.viewport(), 1)
        case _:
            locked.click(locked.button("Stay unlocked"))
    locked.bot.waitUntil(lambda: warning(locked) == "")
    clocks.pass_by(239)
    assert warning(locked) == ""
    assert vault.is_open(locked)


def test_behind_a_large_dialog_the_warning_stands_before_it(locked: Desk, clocks: Clocks) -> None:
    met: list[QDialog] = []

    def see(dialog: QDialog) -> None:
        met.append(dialog)
        clocks.pass_by(250)
        assert warning(locked) != ""
        notice = locked.program.locks.notice if locked.program.locks else None
        assert notice is not None
        assert notice.window() is dialog
        assert notice.geometry().bottom() == dialog.rect().bottom()
        assert notice.height() >= notice.sentence.heightForWidth(notice.sentence.width())
        locked.click(notice.close_button)
        assert warning(locked) == ""
        clocks.pass_by(250)
        dialog.reject()  # by itself, when something is done

    with while_dialog(locked, QDialog, see):
        locked.bench.action("print").trigger()
    assert met
    locked.bot.waitUntil(lambda: warning(locked) != "")
    assert locked.program.locks is not None
    assert locked.program.locks.notice is not None
    assert locked.program.locks.notice.window() is locked.program.window


def test_a_computer_that_slept_is_locked_when_it_wakes(locked: Desk, clocks: Clocks) -> None:
    before = locked.bench
    clocks.pass_by(3600, asleep=True)
    vault.wait_locked(locked, before)


def test_typing_in_a_dialog_is_a_touch_as_well(locked: Desk, clocks: Clocks) -> None:
    clocks.pass_by(100)

    def type_there(dialog: QDialog) -> None:
        locked.bot.waitUntil(dialog.isActiveWindow)
        clocks.pass_by(100)
        locked.keys("Tab")
        clocks.pass_by(200)
        assert warning(locked) == ""

    with while_dialog(locked, QDialog, type_there):
        locked.bench.action("shortcuts").trigger()


def test_never_by_itself_listens_to_nothing(locked: Desk, clocks: Clocks) -> None:
    assert locked.program.locks is not None
    locked.program.locks._lock_after(0)
    clocks.pass_by(1e9)
    assert vault.is_open(locked)
    assert not locked.program.locks.idle._timer.isActive()


def test_the_watch_hears_keys_and_mouse_and_nothing_else(locked: Desk, clocks: Clocks) -> None:
    """It sees what comes into the window, not the thousands of events inside it."""
    heard: list[QEvent.Type] = []

    class Ear(IdleWatch):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            heard.append(event.type())
            return super().eventFilter(watched, event)

    ear = Ear()
    ear.start(5)
    locked.program.window.repaint()
    locked.search("labor")
    ear.stop()
    locked.keys("Tab")
    assert heard.count(QEvent.Type.KeyPress) > 0
    assert QEvent.Type.Paint not in heard
    assert len(heard) < 60


# -- what the system tells ------------------------------------------------------------------------


@pytest.fixture
def bus() -> Iterator[str]:
    """A message bus of this test's own."""
    need("dbus-daemon")
    running = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert running.stdout is not None
    yield running.stdout.readline().strip()
    running.terminate()
    running.communicate()


SAYINGS = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", [True]),
    ("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", []),
]


def say(address: str, path: str, interface: str, member: str, said: list[Any]) -> None:
    """Let another program say something on the bus."""
    told = [f"boolean:{str(each).lower()}" for each in said]
    done = subprocess.run(
        ["dbus-send", f"--bus={address}", "--type=signal", path, f"{interface}.{member}", *told],
        check=False,
    )
    assert done.returncode == 0


@pytest.mark.parametrize(("path", "interface", "member", "said"), SAYINGS)
def test_a_locked_screen_and_sleep_are_heard(
    bus: str, qtbot: QtBot, path: str, interface: str, member: str, said: list[Any]
) -> None:
    need("dbus-send")
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.connectToBus(bus, "heard")
    ear = SystemLock(None, "heard", "heard")
    with qtbot.waitSignal(ear.locked):
        say(bus, path, interface, member, said)
    times: list[int] = []
    ear.locked.connect(lambda: times.append(1))
    if said:  # that it is over is heard as well, and locks nothing
        say(bus, path, interface, member, [False])
        say(bus, *SAYINGS[-1])
        qtbot.waitUntil(lambda: bool(times))
        assert times == [1]
    ear.deleteLater()
    QDBusConnection.disconnectFromBus("heard")


def test_without_a_bus_nothing_is_heard_and_nothing_is_wrong(qapp: QApplication) -> None:
    ear = SystemLock(None, "there is no such bus", "nor this")
    ear.deleteLater()


def test_the_screen_that_is_locked_locks_the_notes(locked: Desk) -> None:
    before = locked.bench
    assert locked.program.locks is not None
    assert locked.program.locks._system is not None
    locked.program.locks._system.locked.emit()
    vault.wait_locked(locked, before)


def test_a_window_without_a_password_never_loads_the_bus(data_dir: Path) -> None:
    """In a process of its own, as others have loaded it here."""
    script = (
        "import sys; from tests.gui import offscreen; from PySide6.QtWidgets import QApplication;"
        "from desktop.app import Program; from tests.waiting import until;"
        "p = Program(QApplication([]), sys.argv[1]); p.show();"
        "until(lambda: p.board is not None and p.board.checklist is not None);"
        "p.window.close(); p.finish();"
        "sys.exit('PySide6.QtDBus' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(data_dir)], env=dict(os.environ), check=False
    )
    assert done.returncode == 0
