"""Walks the accessibility tree of the running window, as a screen reader does, and prints JSON.

Runs on the system's Python, which has the Atspi bindings: walk.py PID [TOGGLE-NAME-PREFIX]. With
a prefix, the first check box whose name begins so is toggled through its accessible action.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is asked for before

PATIENCE = 40.0


def program(pid: int) -> Any:
    """The program's root, once it is on the bus."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(n)
            if child is not None and child.get_process_id() == pid and ready(child):
                return child
    raise SystemExit("the program never came to the accessibility bus")


def ready(root: Any) -> bool:
    """Whether the rows and the details are there."""
    seen = list(everything(root))
    roles = [role for role, *_ in seen]
    return roles.count("check box") >= 5 and any(name == "My note" for _, name, *_ in seen)


def everything(root: Any, depth: int = 0) -> Iterator[tuple[Any, ...]]:
    """Each object as (role, name, focusable, showing, checked, pressed, itself)."""
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
    if root.get_role_name() in ("tree", "tree table"):
        return  # the rows of the tree are not widgets
    for n in range(root.get_child_count()):
        yield from everything(root.get_child_at_index(n), depth + 1)


def main() -> None:
    root = program(int(sys.argv[1]))
    seen = list(everything(root))
    if len(sys.argv) > 2:
        box = next(
            o for role, name, *_, o in seen if role == "check box" and name.startswith(sys.argv[2])
        )
        names = [box.get_action_name(n).lower() for n in range(box.get_n_actions())]
        box.do_action(names.index("toggle"))
    sys.stdout.write(json.dumps([list(row[:-1]) for row in seen]))


main()
