"""A screen reader that stays: listens to the running window, and does and tells what it is asked.

Runs on the system's Python, which has the Atspi bindings: hearing.py PID. Each line of stdin asks
for one thing and gets one line of JSON: {"see": true}, {"heard": true}, {"do": "press", "name":
"Glossary"}. An object is [role, name, states, description, depth, actions].
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is asked for before
from walk import (  # type: ignore[import-not-found] # it stands beside this one  # noqa: E402
    ROWS,
    VIEWS,
    actions,
    program,
)

EVENTS = (
    *("object:announcement", "object:state-changed:checked", "object:state-changed:focused"),
    *("object:state-changed:pressed", "object:property-change:accessible-name"),
)
STATES = {
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.SHOWING: "showing",
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.PRESSED: "pressed",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.ENABLED: "enabled",
    Atspi.StateType.SELECTED: "selected",
}
heard: list[list[str]] = []


def hear(event: Any) -> None:
    """Note an event as (type, what was said or the name of what changed, detail)."""
    with suppress(GLib.GError):
        said = event.any_data if event.type.startswith("object:announcement") else None
        name = event.source.get_name() if event.source else ""
        heard.append([event.type, said or name or "", event.detail1])


def label_of(thing: Any) -> str:
    """What stands before a box: on Linux its own name is what is chosen in it."""
    labels = Atspi.RelationType.LABELLED_BY
    found = (r for r in thing.get_relation_set() if r.get_relation_type() == labels)
    return next((r.get_target(0).get_name() or "" for r in found), "")


def showing(thing: Any, depth: int = 0) -> Iterator[list[Any]]:
    """What can be met on the screen, outside in; what is gone while it is looked at is not there.
    Beyond what does not show, nothing does."""
    with suppress(GLib.GError):
        if thing is None or depth > 40:
            return
        states = thing.get_state_set()
        has = [name for state, name in STATES.items() if states.contains(state)]
        role = thing.get_role_name()
        if "showing" not in has and depth > 1:
            return
        about = thing.get_description() or (label_of(thing) if role == "combo box" else "")
        told = [about, depth, actions(thing) if "focusable" in has else []]
        yield [role, thing.get_name() or "", has, *told]
        most = ROWS if role in VIEWS else 10_000
        n = 0
        while n < min(thing.get_child_count(), most):  # asked each time: Qt dies of one too many
            yield from showing(thing.get_child_at_index(n), depth + 1)
            n += 1


def able(thing: Any, action: str, name: str, depth: int = 0) -> Any:
    """The first object on screen that is called so and has the action."""
    if thing is None or depth > 40:
        return None
    if depth > 1 and not thing.get_state_set().contains(Atspi.StateType.SHOWING):
        return None
    if (thing.get_name() or "").startswith(name) and action in actions(thing):
        return thing
    most = ROWS if thing.get_role_name() in VIEWS else 10_000
    for n in range(min(thing.get_child_count(), most)):
        found = able(thing.get_child_at_index(n), action, name, depth + 1)
        if found is not None:
            return found
    return None


def answer(root: Any, asked: dict[str, str]) -> Any:
    """What is told for one line."""
    if "see" in asked:
        return list(showing(root))
    if "heard" in asked:
        told = list(heard)
        heard.clear()
        return told
    thing = able(root, asked["do"], asked["name"])
    if thing is None:
        return False
    thing.do_action(actions(thing).index(asked["do"]))
    return True


def main() -> None:
    root = program(int(sys.argv[1]))
    listener = Atspi.EventListener.new(hear)
    for event in EVENTS:
        listener.register(event)
    loop = GLib.MainLoop()

    def asked(*_: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        sys.stdout.write(json.dumps(answer(root, json.loads(line))) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, asked)
    sys.stdout.write('"listening"\n')
    sys.stdout.flush()
    loop.run()


main()
