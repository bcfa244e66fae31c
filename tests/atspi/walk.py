"""Walks the accessibility tree of the running window, as a screen reader does, and prints JSON.

Runs on the system's Python, which has the Atspi bindings: walk.py PID [ACTION NAME-PREFIX]. With
these, the first object that has the action ("toggle", "press") and whose name begins so does it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is asked for before

PATIENCE = 40.0
ROWS = 80  # of a tree or list: a screenful and some
VIEWS = ("tree", "tree table", "list", "table")


def program(pid: int) -> Any:
    """The program's root, once it is on the bus."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(n)
            if child is None or child.get_process_id() != pid:
                continue
            child.set_cache_mask(Atspi.Cache.NONE)  # what is there now, not what was
            if ready(child):
                return child
    raise SystemExit("the program never came to the accessibility bus")


def ready(root: Any) -> bool:
    """Whether the panes are there and the notes are open."""
    names = [name for _, name, *_ in everything(root)]
    opening = any(name.startswith("Opening") for name in names)
    return "Details" in names and "The plan and the library" in names and not opening


def everything(root: Any, depth: int = 0) -> Iterator[tuple[Any, ...]]:
    """Each object as (role, name, focusable, showing, checked, pressed, itself). One that has gone
    while it was looked at is not there."""
    with suppress(GLib.GError):
        yield from _everything(root, depth)


def _everything(root: Any, depth: int) -> Iterator[tuple[Any, ...]]:
    if root is None or depth > 40:
        return
    states = root.get_state_set()
    yield (
        root.get_role_name(),
        root.get_name() or "",
        states.contains(Atspi.StateType.FOCUSABLE),
        states.contains(Atspi.StateType.SHOWING),
        states.contains(Atspi.StateType.CHECKED),
        states.contains(Atspi.StateType.PRESSED),
        root,
    )
    most = ROWS if root.get_role_name() in VIEWS else 10_000
    n = 0
    while n < min(root.get_child_count(), most):  # asked each time: Qt dies of one too many
        yield from everything(root.get_child_at_index(n), depth + 1)
        n += 1


def actions(thing: Any) -> list[str]:
    """What can be done with an object."""
    return [thing.get_action_name(n).lower() for n in range(thing.get_n_actions())]


def main() -> None:
    root = program(int(sys.argv[1]))
    seen = list(everything(root))
    if len(sys.argv) > 2:
        action, beginning = sys.argv[2:]
        named = [o for _, name, *_, o in seen if name.startswith(beginning)]
        able = next(o for o in named if action in actions(o))
        able.do_action(actions(able).index(action))
    sys.stdout.write(json.dumps([list(row[:-1]) for row in seen]))


if __name__ == "__main__":
    main()
