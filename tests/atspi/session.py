"""A person with a screen reader in front of the program: what is told, and what they press."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.window.screen import ROOT, Screen, comes, need, screen, until

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


def need_bindings() -> None:
    """Skip where the system's Python cannot read the accessibility bus, but never in CI."""
    need("dbus-daemon", "Xvfb", "xdotool")
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    has = (
        Path(SYSTEM_PYTHON).is_file()
        and not subprocess.run(ask, capture_output=True, check=False).returncode
    )
    if not has and os.environ.get("CI") != "true":
        pytest.skip("the system's Python has no Atspi bindings")


@contextmanager
def bus(on: Screen) -> Iterator[None]:
    """A session bus and an accessibility bus of this test's own."""
    made = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    launcher: subprocess.Popen[bytes] | None = None
    try:
        assert made.stdout is not None
        on.environ["DBUS_SESSION_BUS_ADDRESS"] = made.stdout.readline().strip()
        on.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        launcher = subprocess.Popen(
            [LAUNCHER, "--launch-immediately"],
            env=on.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield
    finally:
        for started in (launcher, made):
            if started is not None:
                started.terminate()
                started.communicate()


# What is used, also where only the mouse comes to it.
CONTROLS = {
    *("push button", "button", "check box", "radio button", "combo box", "text", "entry", "link"),
    *("spin button", "slider", "menu", "menu item", "list item", "table cell", "tree item"),
    *("password text", "page tab", "toggle button", "heading", "progress bar", "dialog", "alert"),
}
_MOST = 60  # presses of a key: whoever needs more is lost


class Thing(NamedTuple):
    """An object as assistive technology meets it; `depth` is how far inside it stands."""

    role: str
    name: str
    states: list[str]
    description: str
    depth: int
    actions: list[str]

    @property
    def is_control(self) -> bool:
        return "focusable" in self.states and "showing" in self.states


def unnamed(seen: list[Thing]) -> list[Thing]:
    """What nobody could tell from anything else."""
    return [
        o
        for o in seen
        if (o.is_control or o.role in CONTROLS)
        and (
            not o.name.strip()
            or o.role == "unknown"
            or (o.role == "combo box" and not o.description)
        )
    ]


class Session:
    """The program, a screen reader beside it, and two hands."""

    def __init__(self, on: Screen, running: subprocess.Popen[str], folder: Path) -> None:
        self.on, self.running, self.folder = on, running, folder
        self._ears = subprocess.Popen(
            [SYSTEM_PYTHON, str(ROOT / "tests/atspi/hearing.py"), str(running.pid)],
            env=on.environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._read() == "listening"

    def end(self) -> None:
        self._ears.communicate()

    # -- what is told --

    def see(self) -> list[Thing]:
        """All that shows, outside in."""
        return [Thing(*each) for each in self._ask(see=True)]

    def heard(self) -> list[list[Any]]:
        """What was told since this was last asked: type, words, detail."""
        told: list[list[Any]] = self._ask(heard=True)
        return told

    def hears(self, words: str, kind: str = "object:announcement") -> None:
        """Wait until something with these words in it is told."""
        told: list[list[Any]] = []

        def listen() -> bool:
            told.extend(self.heard())
            return any(each[0].startswith(kind) and words in each[1] for each in told)

        try:
            until(listen)
        except AssertionError:
            raise AssertionError(f"{words!r} was not told, but {told}") from None

    def finds(self, name: str, *roles: str, whole: bool = False) -> list[Thing]:
        """What shows once something whose name begins so, or is so as a `whole`, has come up."""
        seen: list[Thing] = []

        def look() -> bool:
            seen[:] = self.see()
            found = (o for o in seen if o.name == name or (not whole and o.name.startswith(name)))
            return any(not roles or o.role in roles for o in found)

        try:
            until(look)
        except AssertionError:
            said = sorted({o.name for o in seen if not roles or o.role in roles})
            raise AssertionError(f"no {name!r} in {said}") from None
        return seen

    # -- what is done --

    def press(self, name: str, action: str = "press") -> None:
        """Do it through the bus to the first that is called so, once it is there."""
        until(lambda: self._ask(do=action, name=name))

    def keys(self, *keys: str) -> None:
        self.on.hands("key", *keys)

    def type(self, text: str) -> None:
        self.on.hands("type", "--delay", "20", text)

    def goes_to(self, key: str, name: str) -> str:
        """Press a key again and again until what it brings the keyboard to is called so; the whole
        of what that is called."""
        way: list[str] = []
        for _ in range(_MOST):
            self.heard()
            self.keys(key)
            met = self.met()
            if name in met:
                return met
            way.append(met)
        raise AssertionError(f"{key} leads to {way}, not to {name!r}")

    def met(self) -> str:
        """What the keyboard has just come to, once that is told."""
        told: list[str] = []

        def listen() -> bool:
            kind = "object:state-changed:focused"
            told.extend(each[1] for each in self.heard() if each[0] == kind and each[2])
            return bool(told)

        return told[-1] if comes(listen) else ""

    def front(self, title: str, number: int = 1) -> None:
        """Give the keyboard to the window of that title, as a window manager does; the last of so
        many that are called alike."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.on.hands("search", "--onlyvisible", "--name", title).split()
            return len(found) >= number

        until(look)
        self.on.hands("windowfocus", "--sync", max(found, key=int))

    def _ask(self, **asked: Any) -> Any:
        assert self._ears.stdin is not None
        self._ears.stdin.write(json.dumps(asked) + "\n")
        self._ears.stdin.flush()
        return self._read()

    def _read(self) -> Any:
        assert self._ears.stdout is not None
        line = self._ears.stdout.readline()
        assert line, "the screen reader is gone"
        return json.loads(line)


@contextmanager
def session(folder: Path, home: Path | None = None) -> Iterator[Session]:
    """The program on that folder, as it was left; with a `home`, dialogs save below that."""
    need_bindings()
    with screen() as on, bus(on):
        if home is not None:
            (home / "Documents").mkdir(exist_ok=True)
            on.environ |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
        with on.program("--data-dir", str(folder)) as running:
            yield from _beside(on, running, folder)


def _beside(on: Screen, running: subprocess.Popen[str], folder: Path) -> Iterator[Session]:
    on.hands("windowfocus", "--sync", on.window())
    made = Session(on, running, folder)
    try:
        yield made
    finally:
        made.end()
