"""One walk through the whole program with a screen reader: pages, dialogs, what is said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import db
from db.plan.catalogue import Plan
from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES
from tests import ngo
from tests.atspi.session import Session, Thing, session
from tests.window.screen import until

pytestmark = pytest.mark.atspi

WINDOW = "^Four Pillars$"
PALETTE = "Find a command or place"
# What is used, also where only the mouse comes to it.
CONTROLS = {
    *("push button", "button", "check box", "radio button", "combo box", "text", "entry", "link"),
    *("spin button", "slider", "menu", "menu item", "list item", "table cell", "tree item"),
    *("password text", "page tab", "toggle button", "heading", "progress bar", "dialog", "alert"),
}
PLACES = {"": "", **{name: page.title for name, page in PAGES.items()}, **WORK_PAGES}
# What opens each, and what stands above it.
DIALOGS = {
    "Print or save as PDF": "Print or save as PDF",
    "New checklist": "New checklist",
    "Share checklists": "Share",
    "Export this checklist": "Export",
    "About this checklist": "About this checklist",
    "Cite": "Cite",
    "Cite the whole list": "Cite",
    "Help line": "Help line",
    "Keyboard shortcuts": "Keyboard shortcuts",
    "About Four Pillars": "About Four Pillars",
    "Erase everything": "Erase everything",
    "Password": "Password",
    "My initials": "My initials",
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> tuple[Path, ngo.Office]:
    """The folder of an office at work, and its lists."""
    folder = tmp_path_factory.mktemp("office") / "data"
    with closing(db.open_workspace(folder)) as store:
        lists = ngo.fill(store, plan, date.today())  # noqa: DTZ011 - the person's own day
    left = {"selected": "COM-14", "checklist": lists.shelter, "initials": "AK"}
    (folder / "window.json").write_text(json.dumps(left))
    return folder, lists


@pytest.fixture(scope="module")
def reader(office: tuple[Path, ngo.Office]) -> Iterator[Session]:
    with session(office[0]) as made:
        yield made


def unnamed(seen: list[Thing]) -> list[Thing]:
    """What nobody could tell from anything else."""
    return [
        o
        for o in seen
        if (o.is_control or o.role in CONTROLS) and (not o.name.strip() or o.role == "unknown")
    ]


def read(reader: Session, target: str, name: str) -> list[Thing]:
    """Go to an address by keyboard; what is there once something of that name is."""
    reader.front(WINDOW)
    reader.keys("ctrl+f", "ctrl+a")
    reader.type(f"four-pillars://{target}")
    reader.keys("Return")
    return reader.finds(name, "label", "heading", whole=True)


def opened(reader: Session, command: str, title: str) -> list[Thing]:
    """Call a command by its name; what shows once its window is in front."""
    reader.front(WINDOW)
    reader.keys("ctrl+k")
    reader.front(PALETTE)
    reader.type(command)
    reader.finds(f"{command}. ")
    reader.keys("Return")
    reader.front(title)
    return reader.finds(title)


@pytest.mark.parametrize("place", list(filter(None, PLACES)))
def test_every_control_of_every_page_is_named(reader: Session, place: str) -> None:
    seen = read(reader, place, PLACES[place])
    assert len([o for o in seen if o.is_control]) > 15
    assert unnamed(seen) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_every_control_of_every_dialog_is_named(reader: Session, command: str) -> None:
    read(reader, "COM-14", "Education webinar series")
    seen = opened(reader, command, DIALOGS[command])
    try:
        assert any(o.role in ("dialog", "alert") for o in seen), "told as a dialog"
        assert unnamed(seen) == []
        focused = [o for o in seen if "focused" in o.states]
        assert focused, "the keyboard is somewhere"
    finally:
        reader.keys("Escape")
    until(lambda: not any(o.role in ("dialog", "alert") for o in reader.see()))
