"""What people do with the program, by keyboard alone and by ear: keys go in, words come out.

Nothing is asked of the program but what a screen reader is told; what came of it is read from the
papers, and from the files by another program.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

import db
from db.checklists import Item, State
from db.plan.catalogue import Plan
from tests.atspi.session import Session, session, unnamed
from tests.lists import new_list, setting
from tests.second_start import second_start
from tests.window.screen import until

pytestmark = pytest.mark.atspi

WINDOW = "^Four Pillars$"
LIST = "Shelter partners"


def items(folder: Path, name: str = LIST) -> dict[str, Item]:
    """The items of a list of that name, as another program reads them."""
    with closing(db.open_workspace(folder)) as store:
        found = [each for each in store.checklists() if each.name == name and not each.closed]
        return store.items(found[0].id) if found else {}


def saved(person: Session, title: str, home: Path, ending: str, number: int = 1) -> Path:
    """Take the name and the folder that are offered, hear that it was done; where it is."""
    before = set(home.glob(f"Documents/*{ending}"))
    person.front(f"^{title}$", number)
    person.heard()
    person.keys("Return")
    person.hears("Saved")
    (made,) = set(home.glob(f"Documents/*{ending}")) - before
    return made


def printed(person: Session, home: Path) -> str:
    """What a paper says that is saved from the print dialog."""
    person.keys("alt+v")
    path = saved(person, "Save as PDF", home, ".pdf")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def ids(said: str) -> set[str]:
    """The records that a paper names below their titles."""
    return set(re.findall(r"^ *([A-Z]{2,4}[0-9]*-[\w-]+) ·", said, re.MULTILINE))


def go_to_list(person: Session) -> None:
    """Open the list by its name, and give the keyboard to its first row."""
    person.front(WINDOW)
    person.keys("ctrl+k")
    person.front("Find a command or place")
    person.type(LIST)
    person.finds(f"{LIST}. ", "list item")
    person.keys("Return")
    person.finds("Add an item of your own")
    person.front(WINDOW)
    person.keys("ctrl+f", "Down", "Home")


def write(person: Session, folder: Path, note: str) -> str:
    """Write a note on the row that has the keyboard, till it is kept; of which item."""
    person.keys("ctrl+n")
    person.type(note)
    until(lambda: note in [each.note for each in items(folder).values()])
    return next(key for key, each in items(folder).items() if each.note == note)


def open_file(person: Session, name: str) -> None:
    """Take over a shared file out of the folder that is offered."""
    person.front(WINDOW)
    person.keys("ctrl+o")
    person.front("Open a shared file")
    person.type(name)
    person.keys("Return")
    person.front("Take over shared checklists")
    assert unnamed(person.finds("What comes in and what differs")) == []
    person.goes_to("Tab", "Import")
    person.keys("space")


def share(person: Session, home: Path) -> Path:
    """Share the list that is open."""
    person.front(WINDOW)
    person.keys("ctrl+shift+s")
    person.front("^Share checklists$")
    person.finds("In the file: ")
    person.keys("alt+s")
    made = saved(person, "Share checklists", home, ".fourpillars", 2)
    person.front("^Share checklists$")
    person.keys("Escape")
    return made


@pytest.fixture
def office(data_dir: Path, plan: Plan) -> Path:
    """The folder of an office that works on a list; two of it were due yesterday."""
    late = (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011 - the person's own day
    keys = [each.id for each in plan.records.values() if each.pillar == "protection"][:8]
    with closing(db.open_workspace(second_start(data_dir))) as store:
        mine = new_list(store, LIST, *keys)
        store.edit(mine.id, [setting(key, due=late) for key in keys[2:4]])
        store.set_state(mine.id, keys[6:7], State.NA)
    return data_dir


def test_a_trainer_finds_forced_labor_and_prints_two_pages_with_room_to_write(
    tmp_path: Path, data_dir: Path, plan: Plan
) -> None:
    with session(second_start(data_dir), tmp_path) as trainer:
        trainer.keys("ctrl+f")
        trainer.type("forced labor supply chains kind:action")
        trainer.finds("2 of 236 records", whole=True)
        trainer.keys("ctrl+p")
        trainer.front("Print or save as PDF")
        trainer.goes_to("Tab", "Compact")
        trainer.type("fac")
        trainer.finds("Facilitator: with room to write", "combo box")
        said = printed(trainer, tmp_path)
    assert said.count("\f") == 2
    assert "Sign-in" in said
    found = ids(said)
    assert len(found) == 2
    assert all("supply-chains" in plan.records[each].topics for each in found)


def test_a_coordinator_ticks_notes_sees_what_is_overdue_and_prints_the_rest(
    tmp_path: Path, office: Path, plan: Plan
) -> None:
    before = items(office)
    with session(office, tmp_path) as person:
        go_to_list(person)
        person.goes_to("Down", ". To do. ")
        person.keys("space")
        person.hears("Done. Saved")
        note = write(person, office, "They moved in on Monday")
        after = items(office)
        (ticked,) = (key for key in after if after[key].state is not before[key].state)
        assert (note, after[ticked].state) == (ticked, State.DONE)
        person.keys("ctrl+shift+d")
        told = " ".join(o.name for o in person.finds("Overdue"))
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        over = [
            key
            for key, item in after.items()
            if item.due and item.due < today and item.state in (State.TODO, State.DOING)
        ]
        assert over
        assert all(plan.records[key].title in told for key in over if key in plan.records)
        go_to_list(person)
        person.keys("ctrl+f")
        person.type("is:open")
        rest = {key for key, item in after.items() if item.state in (State.TODO, State.DOING)}
        person.finds(f"{len(rest)} of {len(after)} items", whole=True)
        person.keys("ctrl+p")
        person.front("Print or save as PDF")
        said = printed(person, tmp_path)
    assert ids(said) == rest & set(plan.records)


def test_an_office_shares_a_list_gets_it_back_and_loses_no_note(
    tmp_path: Path, office: Path
) -> None:
    colleague = second_start(tmp_path / "colleague")
    homes = [tmp_path / name for name in ("here", "there")]
    for home in homes:
        (home / "Documents").mkdir(parents=True)
    with session(office, homes[0]) as anna:
        go_to_list(anna)
        left = share(anna, homes[0])
        go_to_list(anna)
        mine = write(anna, office, "Anna rang them")
    shutil.copy(left, homes[1] / "Documents/list.fourpillars")
    with session(colleague, homes[1]) as ben:
        open_file(ben, "list.fourpillars")
        until(lambda: items(colleague))
        go_to_list(ben)
        ben.keys("End")
        theirs = write(ben, colleague, "Ben wrote to them")
        back = share(ben, homes[1])
    assert mine != theirs
    shutil.copy(back, homes[0] / "Documents/back.fourpillars")
    with session(office, homes[0]) as anna:
        open_file(anna, "back.fourpillars")
        until(lambda: items(office)[theirs].note == "Ben wrote to them")
    assert items(office)[mine].note == "Anna rang them"


def test_after_a_crash_all_is_there_that_was_said_to_be_saved(office: Path) -> None:
    with session(office) as person:
        go_to_list(person)
        row = person.goes_to("Down", ". To do. ").split(".")[0]
        person.keys("space")
        person.hears("Done. Saved")
        noted = write(person, office, "Ring the shelter on Tuesday")
        person.running.send_signal(signal.SIGKILL)
        person.running.wait()
    with session(office) as person:
        person.keys("ctrl+f")
        person.type("Tuesday")
        person.finds(row)
        assert [o for o in person.see() if o.name.startswith(row) and ". Done. " in o.name]
    assert items(office)[noted].state is State.DONE
