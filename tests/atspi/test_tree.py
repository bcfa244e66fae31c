"""What a screen reader finds: every control named, check boxes that really check."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import db
from db.checklists import State
from db.plan.catalogue import Plan
from desktop.core import settings
from desktop.core.library.library import Library
from desktop.core.library.pages import PAGES
from desktop.core.words import LIBRARY_NAMES
from tests.atspi.session import SYSTEM_PYTHON, bus, need_bindings
from tests.gui import vault
from tests.window.screen import ROOT, screen, until

pytestmark = pytest.mark.atspi

Object = list[Any]  # role, name, focusable, showing, checked, pressed


@pytest.fixture
def reader(data_dir: Path, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Starts the program on a record, or as it was left, and returns what a screen reader sees."""
    need_bindings()
    data_dir.mkdir(exist_ok=True)
    left = getattr(request, "param", {"selected": "COM-14"})
    (data_dir / "window.json").write_text(json.dumps(left))
    with (
        screen() as on,
        bus(on),
        on.program("--data-dir", str(data_dir)) as running,
    ):
        on.hands("windowfocus", "--sync", on.window())

        def walk(*action: str) -> list[Object]:
            if action[:1] in (("key",), ("type",), ("search",)):  # by hand, as a person does
                on.hands(*action)
                action = ()
            done = subprocess.run(
                [SYSTEM_PYTHON, str(ROOT / "tests/atspi/walk.py"), str(running.pid), *action],
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
    reader("toggle", "Student Guide to Preventing Human Trafficking")

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


BUTTONS = ("push button", "button")


def _named(seen: list[Object], *roles: str) -> list[str]:
    """The names of everything of these roles, in order."""
    return [name for role, name, *_ in seen if role in roles]


def _left(**remembered: str | bool) -> pytest.MarkDecorator:
    """The program as it was left."""
    return pytest.mark.parametrize("reader", [remembered], indirect=True)


def _waited(reader: Any, name: str) -> list[Object]:
    """What a screen reader sees once something of this name has come up."""
    seen: list[Object] = []

    def look() -> bool:
        seen[:] = reader()
        return any(each[1] == name for each in seen)

    until(look)
    return seen


# -- commands --


@_left()
def test_the_palette_is_a_field_and_a_list_that_say_what_was_found(reader: Any) -> None:
    reader()  # once it is complete
    reader("key", "ctrl+k")
    seen = _waited(reader, "Commands and places")
    named = {(role, name) for role, name, *_ in seen}
    assert {("text", "Find a command or place"), ("list", "Commands and places")} <= named
    # What a window manager does, which this screen has none of.
    reader("search", "--name", "Find a command or place", "windowfocus", "--sync")
    reader("type", "glossary")
    found = "Glossary. Page. 1 of "
    rows: list[str] = []

    def look() -> bool:
        rows[:] = _named(reader(), "list item")
        return any(row.startswith(found) for row in rows)

    until(look)
    assert all(row.split(". ")[-1].endswith(f"of {len(rows)}") for row in rows)
    reader("key", "Return")
    assert "Glossary" in _named(_waited(reader, "Filter this page: Glossary"), "heading", "label")


@_left()
def test_every_row_of_the_sheet_says_its_keys_and_the_field_whose_they_are(reader: Any) -> None:
    reader()  # once it is complete
    reader("key", "ctrl+slash")
    seen = _waited(reader, "Actions and their keys")
    rows = _named(seen, "table cell", "tree item")
    assert "Print or save as PDF: Ctrl+P" in rows
    assert "Backups: no keys" in rows
    assert "Keys for “Open a shared file, form or table”" in _named(seen, "text", "entry")
    controls = [o for o in seen if o[2] and o[3] and o[0] != "table cell"]
    assert not [o for o in controls if not o[0] or o[0] == "unknown" or not o[1]]


# -- the library --


def test_links_of_the_details_are_buttons_with_the_names_of_where_they_lead(
    reader: Any, plan: Plan
) -> None:
    document = Library(plan).document("COM-14")
    seen = reader()
    buttons = _named(seen, *BUTTONS)
    linked = [span.text for span in document.spans() if span.target]
    assert len(linked) > 5
    for text in linked:
        assert [name for name in buttons if name == text or name.startswith(f"{text}, ")], text
    labels = _named(seen, "heading", "label")
    assert document.title in labels
    assert document.kicker in labels
    for part in document.parts:
        assert not part.heading or part.heading in labels


def test_the_rows_of_the_tree_are_pillars_and_pages_with_what_they_are_for(reader: Any) -> None:
    rows = _named(reader(), "tree item", "table cell")
    for page in PAGES.values():
        assert f"{page.title}. {page.intro}" in rows
    assert any(row.startswith("Prevention: ") and row.endswith(" done") for row in rows)


@_left(page="glossary", selected="GLO-018")
def test_a_page_has_its_title_its_filter_its_letters_and_its_rows(reader: Any, plan: Plan) -> None:
    seen = reader()
    assert "Glossary" in _named(seen, "heading", "label")
    assert "Filter this page: Glossary" in _named(seen, "text", "entry")
    assert {"Go to A", "Go to V"} <= set(_named(seen, *BUTTONS))
    rows = _named(seen, "tree item", "table cell")
    first = min((term.term for term in plan.table("term")), key=str.casefold)
    assert [row for row in rows if row.startswith(first) and " of " in row]
    assert [row for row in rows if row.startswith("A, ") and row.endswith(" entries")]
    assert Library(plan).document("GLO-018").title in _named(seen, "heading", "label")
    controls = [o for o in seen if o[2] and o[3]]
    assert not [o for o in controls if not o[0] or o[0] == "unknown" or not o[1]]


@_left(search="labor")
def test_headings_and_rows_of_the_library_say_what_they_are(reader: Any) -> None:
    buttons = _named(reader(), *BUTTONS)
    assert [name for name in buttons if " found. 1 of " in name]
    entries = [name for name in buttons if name.split(". ")[-1].split(" of ")[0].isdigit()]
    assert len(entries) > 5
    kinds = tuple(LIBRARY_NAMES.values())
    said = [name for name in entries if " found. " not in name]
    assert all(any(kind in name for kind in kinds) for name in said)


@_left()
def test_a_page_is_opened_through_the_bus(reader: Any) -> None:
    reader("press", "Glossary")  # in the overview
    seen = _waited(reader, "Filter this page: Glossary")
    assert "Glossary" in _named(seen, "heading", "label")
    assert {"Go to A", "Go to V"} <= set(_named(seen, *BUTTONS))


@_left(page="glossary", selected="GLO-018")
def test_a_link_is_followed_through_the_bus(reader: Any, plan: Plan) -> None:
    library = Library(plan)
    links = [span for span in library.document("GLO-018").spans() if span.target]
    link = next(each for each in links if each.target in plan.records)
    reader("press", link.text)
    followed = library.document(link.target)
    seen = _waited(reader, followed.kicker)
    assert followed.title in _named(seen, "heading", "label")
    assert "Filter this page: Glossary" in _named(seen, "text", "entry")


@_left(welcome=True)
def test_a_first_start_is_read_and_left_through_the_bus(reader: Any, data_dir: Path) -> None:
    seen = _waited(reader, "Find actions on forced labor")
    controls = [o for o in seen if o[2] and o[3]]
    assert not [o for o in controls if not o[0] or o[0] == "unknown" or not o[1]]
    said = _named(seen, "heading", "label")
    for heading in ("Welcome to Four Pillars", "Three things to try", "Your data stays with you"):
        assert said.count(heading) == 1, heading
    assert str(data_dir) in said
    wanted = ["Find actions on forced labor", "Make a checklist", "Print a handout"]
    wanted += ["Open the folder", "Go to the plan", "Don’t show this again"]
    assert [name for name in _named(seen, *BUTTONS) if name in wanted] == wanted, "in this order"
    reader("press", "Don’t show this again")
    until(lambda: not settings.load(data_dir).welcome)
    rows = {name for role, name, _, showing, *_ in reader() if role == "check box" and showing}
    assert any(" of 236" in name for name in rows), "the plan is there instead"


@pytest.fixture
def locked(data_dir: Path) -> None:
    vault.fill(data_dir)
    vault.lock_up(data_dir)


def test_locked_notes_are_asked_for_by_name_and_named_nowhere(locked: None, reader: Any) -> None:
    seen = reader("press", "Show: Password")
    named = {(role, name) for role, name, _, showing, *_ in seen if showing}
    assert {role for role, name in named if name == "Password"} == {"password text"}
    for name in ("Show: Password", "Unlock", "Use the recovery code", "Forgotten it?"):
        assert [role for role, said in named if said == name], name
    assert ("label", "Your notes are locked") in named
    assert not [o for o in seen if any(word in o[1] for word in vault.SECRETS)]
    shown = {name for _, name, _, showing, *_ in reader() if showing}
    assert "Hide: Password" in shown  # the press has been one
