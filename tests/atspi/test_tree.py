"""What a screen reader finds: every control named, check boxes that really check."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import db
from db.records import State
from tests.window.screen import ROOT, Screen, need, screen, until

pytestmark = pytest.mark.atspi

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = next(
    (
        path
        for path in (
            "/usr/libexec/at-spi-bus-launcher",
            "/usr/lib/at-spi2-core/at-spi-bus-launcher",
        )
        if Path(path).is_file()
    ),
    "at-spi-bus-launcher",
)
Object = list[Any]  # role, name, focusable, showing, checked, pressed


def _has_bindings() -> bool:
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    return (
        Path(SYSTEM_PYTHON).is_file()
        and not subprocess.run(ask, capture_output=True, check=False).returncode
    )


@contextmanager
def _bus(on: Screen) -> Iterator[None]:
    """A session bus and an accessibility bus of this test's own."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    launcher: subprocess.Popen[bytes] | None = None
    try:
        assert bus.stdout is not None
        on.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        on.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        launcher = subprocess.Popen(
            [LAUNCHER, "--launch-immediately"],
            env=on.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield
    finally:
        for started in (launcher, bus):
            if started is not None:
                started.terminate()
                started.communicate()


@pytest.fixture
def reader(data_dir: Path) -> Iterator[Any]:
    """Starts the program on a record and returns what a screen reader sees of it."""
    need("dbus-daemon", "Xvfb", "xdotool")
    if not _has_bindings() and os.environ.get("CI") != "true":
        pytest.skip("the system's Python has no Atspi bindings")
    data_dir.mkdir()
    (data_dir / "window.json").write_text('{"selected": "COM-14"}')
    with (
        screen() as on,
        _bus(on),
        on.program("--data-dir", str(data_dir)) as running,
    ):
        on.window()

        def walk(*toggle: str) -> list[Object]:
            done = subprocess.run(
                [SYSTEM_PYTHON, str(ROOT / "tests/atspi/walk.py"), str(running.pid), *toggle],
                env=on.environ,
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr
            seen: list[Object] = json.loads(done.stdout)
            return seen

        yield walk


def test_every_control_on_screen_has_a_role_and_a_name(reader: Any) -> None:
    controls = [o for o in reader() if o[2] and o[3]]
    assert len(controls) > 30
    assert not [o for o in controls if not o[0] or o[0] == "unknown" or not o[1]]


def test_a_row_says_what_it_is_where_i_stand_and_which_of_how_many(reader: Any) -> None:
    rows = [name for role, name, *_ in reader() if role == "check box" and " of 236" in name]
    assert len(rows) > 5
    rows.sort(key=lambda name: int(name.split(". ")[-1].split()[0]))
    assert rows[0].startswith("“Enhance education and outreach efforts")
    assert all("To do" in name for name in rows)
    assert rows[0].split(". ")[-1] == "1 of 236"


def test_the_state_buttons_say_which_one_holds(reader: Any) -> None:
    states = [o for o in reader() if o[1].startswith("My state:")]
    assert [o[1] for o in states] == [
        "My state: To do",
        "My state: In progress",
        "My state: Done",
        "My state: Not applicable",
    ]
    assert [bool(o[4] or o[5]) for o in states] == [True, False, False, False]


def test_checking_a_row_through_the_bus_ticks_it_for_good(reader: Any, data_dir: Path) -> None:
    reader("Student Guide to Preventing Human Trafficking")

    def ticked() -> bool:
        opened = db.open_workspace(data_dir)
        try:
            lists = opened.checklists()
            items = opened.items(lists[0].id) if lists else {}
            return "COM-11" in items and items["COM-11"].state is State.DONE
        finally:
            opened.close()

    until(ticked)
    spoken = [name for _, name, *_ in reader() if name.startswith("Student Guide")]
    assert any("Done" in name for name in spoken)
