"""One walk through the whole program with a screen reader: pages, dialogs, what is said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

import db
from db.checklists import State
from db.plan.catalogue import Plan
from desktop.core.library.library import Library
from desktop.core.library.pages import PAGES
from desktop.core.work_pages import WORK_PAGES, checklist_page, work_title
from tests import ngo
from tests.atspi.session import Session, Thing, session, unnamed
from tests.window.screen import until

pytestmark = pytest.mark.atspi

WINDOW = "^Four Pillars$"
PALETTE = "Find a command or place"
PLACES = {
    "": "",
    **{name: page.title for name, page in PAGES.items()},
    **{name: work_title(name) for name in WORK_PAGES},
}
# What opens each, and what stands above it.
DIALOGS = {
    "Print or save as PDF": "Print or save as PDF",
    "New checklist": "New checklist",
    "Share checklists": "Share",
    "Export this checklist": "Export",
    "Properties": "About this checklist",
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


def test_the_help_is_read_by_headings_links_and_a_search(reader: Session) -> None:
    read(reader, "COM-14", "Education webinar series")
    reader.keys("F1")
    reader.front("Four Pillars help")
    seen = reader.finds("Pages of the help", "list")
    assert unnamed(seen) == []
    assert [o for o in seen if o.role == "heading"]
    reader.keys("ctrl+f")
    reader.type("merge")
    reader.hears("paragraphs")
    assert unnamed(reader.finds("Paragraphs found", "list")) == []
    reader.keys("Escape", "Escape")
    until(lambda: not any(o.name == "Pages of the help" for o in reader.see()))


def test_a_presentation_is_told_slide_by_slide_and_ticked(
    reader: Session, office: tuple[Path, ngo.Office]
) -> None:
    folder, lists = office
    read(reader, checklist_page(lists.council), "Survivor council")
    reader.keys("F6", "F5")
    reader.front("Presenting: ")
    seen = reader.finds("Leave")
    assert unnamed(seen) == []
    before = states(folder, lists.council)
    assert f"1 of {len(before)}" in [o.name for o in seen]
    reader.heard()
    reader.keys("Right")
    reader.hears("2 of ")
    reader.keys("n")
    assert unnamed(reader.finds("For you alone")) == []
    reader.keys("b")
    reader.hears("The screen is blank")
    reader.keys("b")
    reader.keys("t")
    until(lambda: states(folder, lists.council) != before)
    reader.keys("Escape")
    until(lambda: not any(o.name == "Leave" for o in reader.see()))
    reader.front(WINDOW)


def states(folder: Path, list_id: str) -> dict[str, State]:
    """The state of every item of a list, as another program reads it."""
    with closing(db.open_workspace(folder)) as store:
        return {key: item.state for key, item in store.items(list_id).items()}


def test_a_box_is_ticked_through_the_bus_saved_and_told(
    reader: Session, office: tuple[Path, ngo.Office]
) -> None:
    folder, lists = office
    seen = read(reader, checklist_page(lists.training), "Overview for new trainers")
    box = next(o for o in seen if o.role == "check box" and ". To do. " in o.name)
    before = states(folder, lists.training)
    reader.heard()
    reader.press(box.name.split(".")[0], "toggle")
    reader.hears("Done. Saved")
    after = states(folder, lists.training)
    ((_, state),) = after.items() - before.items()
    assert state is State.DONE


def test_results_are_counted_out_loud_and_so_is_what_is_not_understood(reader: Session) -> None:
    read(reader, "?", "236 of 236 records")
    reader.keys("ctrl+f")
    reader.heard()
    reader.type("blue lightning")
    reader.hears(" of 236 records")
    reader.keys("ctrl+a")
    reader.type("agency:nobody ")
    reader.hears("nothing is called")
    reader.keys("ctrl+a", "BackSpace")
    reader.hears("236 of 236 records")


def test_rows_of_the_tree_tell_how_deep_they_stand_and_which_they_are(reader: Session) -> None:
    rows = {o.name: o.description for o in reader.see() if o.role in ("table cell", "tree item")}
    prevention = next(told for name, told in rows.items() if name.startswith("Prevention: "))
    assert prevention == "Level 2, 1 of 4"
    library = next(told for name, told in rows.items() if name == "Library")
    assert library == "Level 1, 3 of 3"


def test_headings_and_links_of_the_details_stand_in_the_order_of_reading(
    reader: Session, plan: Plan
) -> None:
    seen = read(reader, "COM-14", "Education webinar series")
    document = Library(plan).document("COM-14")
    headings = [o.name for o in seen if o.role == "heading"]
    wanted = [document.title, *(part.heading for part in document.parts if part.heading)]
    assert [name for name in headings if name in wanted] == wanted
    links = [span for span in document.spans() if span.target]
    told = {o.name: o.description for o in seen if o.role in ("push button", "button")}
    for link in links:
        name = next(name for name in told if name in (link.text, f"{link.text}, web address"))
        assert told[name] == link.hint


def test_tab_goes_through_the_window_as_it_is_read(reader: Session) -> None:
    read(reader, "?", "236 of 236 records")
    reader.keys("F6")
    reader.heard()
    reader.keys("ctrl+f")
    order = [o.name for o in reader.see() if o.is_control]
    met = [reader.met()]
    while len(met) < 60 and met[0] not in met[1:]:
        reader.keys("Tab")
        met.append(reader.met())
    met.pop()  # around again
    assert len(met) > 20
    places = [order.index(name) for name in met if order.count(name) == 1]
    assert places == sorted(places)


def test_the_keyboard_is_given_to_a_field_through_the_bus(reader: Session) -> None:
    read(reader, "COM-14", "Education webinar series")
    reader.heard()
    reader.press("My note", "setfocus")
    assert reader.met() == "My note"
