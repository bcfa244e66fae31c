"""What a person does to a workspace that is stored for the versions to come."""

from __future__ import annotations

from db.checklists import OWN, Deed, Edit, ItemField, ItemState, ListField, ListState, State
from db.workspace.store import Workspace
from tests.lists import new_list, setting

MINE = f"{OWN}{1:032x}"  # a person's own items have ids by chance; these are for comparing
OURS = f"{OWN}{2:032x}"
ROOMS = f"{OWN}{3:032x}"
ALWAYS = "9999"  # after anything that is put in the bin


def use(workspace: Workspace) -> None:
    """A little of everything this version can do."""
    mine = workspace.ensure_checklist().id
    shelter = new_list(workspace, "Shelter partners, \u00c9lan", whole=True).id
    _lists(workspace)
    _bins(workspace)
    _merges(workspace)
    _as_ever(workspace, mine, shelter)


def _lists(workspace: Workspace) -> None:
    """A list with all that can be said of it and its items, archived; and one in its second run."""
    said = {
        ListField.NAME: "Spring training \u0645\u0631\u062d\u0628\u0627",
        ListField.PURPOSE: "What the new staff\nhas to know",
        ListField.OWNER: "Ana Ortiz",
        ListField.PLACE: "Room 4",
        ListField.STARTS: "2027-03-01",
        ListField.ENDS: "2027-05-31",
    }
    own = setting(
        MINE,
        title="Ask the hotel about rooms",
        pillar="prevention",
        principle="PRE-1",
        state="done",
        done_on="2027-03-02",
        done_by="AO",
        who="B. Reyes",
        due="2027-03-15",
        priority="high",
        tags="rooms\nMay",
        steps="x called\n- written",
        links="https://example.org/rooms",
        note="They have 12",
        wording="A text of the plan\nthat was looked at",
    )
    spring = workspace.add_checklist(said, [own, setting("COM-1"), setting(ROOMS, title="Rooms")])
    workspace.set_note(spring.made, MINE, "They have 14")
    workspace.move_items(spring.made, [ROOMS], MINE)
    workspace.edit_checklist(spring.made, {ListField.ARCHIVED: "2027-06-01T08:00:00+00:00"})
    first = new_list(workspace, "Weekly", "COM-1", "COM-2").id
    carried = [setting("COM-1", state="doing", note="carried over")]
    workspace.start_again(first, {ListField.NAME: "Weekly"}, carried)
    workspace.edit_checklist(first, {ListField.NAME: "Weekly, first run"})


def _bins(workspace: Workspace) -> None:
    """A list and items in the bin, and some that were thrown away for good."""
    gone = new_list(workspace, "Thrown away for good", "COM-1").id
    kept = new_list(workspace, "Kept", "COM-1", "COM-2", "COM-3").id
    workspace.set_note(kept, "COM-2", "nobody should read this")
    workspace.remove_items(kept, ["COM-2"])
    workspace.remove_checklist(gone)
    workspace.purge(ALWAYS)
    workspace.remove_items(kept, ["COM-3"])
    binned = new_list(workspace, "In the bin", "COM-1").id
    workspace.set_note(binned, "COM-1", "kept for a month")
    workspace.remove_checklist(binned)


def _merges(workspace: Workspace) -> None:
    """A list that came from elsewhere, and went on here."""
    copy = _elsewhere()
    workspace.merge([copy], ["A text of the plan\nof another edition"])
    workspace.edit(copy.id, [Edit(OURS, {ItemField.DUE: "2027-01-31"})], Deed.EDIT)


def _elsewhere() -> ListState:
    """A list as another workspace would share it."""
    stamp = "2026-11-20T10:00:00.000001Z~0a0b0c0d"
    item = {ItemField.TITLE: "Ask the clinic", ItemField.STATE: "doing", ItemField.NOTE: "by phone"}
    return ListState(
        "c" * 32,
        False,
        "",
        "2026-11-20T09:00:00+00:00",
        {ListField.NAME: "From a colleague"},
        {ListField.NAME: stamp},
        {"0a0b0c0d": stamp},
        {OURS: ItemState(item, dict.fromkeys(item, stamp))},
    )


def _as_ever(workspace: Workspace, mine: str, shelter: str) -> None:
    """What could be done from the first version on, and in the second."""
    workspace.set_state(mine, ["PRE-1"], State.DOING)
    workspace.set_state(mine, ["COM-1", "PA-DOJ-08", "GONE-1"], State.DONE)
    workspace.set_state(shelter, ["COM-16"], State.NA)
    workspace.set_note(mine, "COM-16", "Call Ms. Ortiz\nabout the 15 beds \U0001f469")
    workspace.set_note(shelter, "COM-16", "\u0645\u0631\u062d\u0628\u0627 e\u0301")
    workspace.set_note(shelter, "COM-17", "longer words " * 900)
    workspace.set_note(mine, "COM-1", "thrown away")
    workspace.set_note(mine, "COM-1", "")
    workspace.undo()
    workspace.set_bookmark("COM-16", "Shelter beds, \u0645\u0631\u062d\u0628\u0627")
    workspace.set_bookmark("GONE-2", "Of another edition")
    workspace.set_bookmark("glossary", "Glossary")
    workspace.set_bookmark("?agency:dhs year:2022", "Homeland Security in 2022")
    workspace.remove_bookmark("glossary")
