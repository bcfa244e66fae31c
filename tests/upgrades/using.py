"""What a person does to a workspace that is stored for the versions to come."""

from __future__ import annotations

from db.checklists import State
from db.workspace.store import Workspace
from tests.lists import new_list


def use(workspace: Workspace) -> None:
    """A little of everything this version can do."""
    mine = workspace.ensure_checklist().id
    shelter = new_list(workspace, "Shelter partners, \u00c9lan", whole=True).id
    _as_ever(workspace, mine, shelter)


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
