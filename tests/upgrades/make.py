"""`python -m tests.upgrades.make` stores a workspace of the current version beside this file.

Run it once for each version of the schema, before the program that writes it is released: what is
stored here must open in every later one.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import db
from db.checklists import State
from db.workspace.engine import FILE_NAME
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.store import Workspace

HERE = Path(__file__).parent


def stored(version: int) -> Path:
    return HERE / f"workspace-{version}.db"


def everything(workspace: Workspace) -> Any:
    """All that a person made, as plain values."""
    return {
        "checklists": {
            each.name: [
                [item.plan_id, item.state, item.state_at, item.note, item.note_at]
                for item in sorted(workspace.items(each.id).values(), key=lambda item: item.plan_id)
            ]
            for each in workspace.checklists()
        },
        "bookmarks": [[each.target, each.title] for each in workspace.bookmarks()],
        "steps": [
            [[step.plan_id, step.field, step.before, step.after] for step in steps]
            for steps in workspace.steps()
        ],
    }


def use(workspace: Workspace) -> None:
    """A little of everything this version can do."""
    mine = workspace.ensure_checklist().id
    shelter = workspace.add_checklist("Shelter partners, \u00c9lan").id
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


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    with closing(db.open_workspace(folder)) as workspace:
        use(workspace)
        made = everything(workspace)
    target = stored(SCHEMA_VERSION)
    with target.open("xb") as file:  # never over one that was released
        file.write((folder / FILE_NAME).read_bytes())
    target.with_suffix(".json").write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
