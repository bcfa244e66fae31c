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
from db.checklists import Checklist, Item, ItemField
from db.workspace import history
from db.workspace.engine import FILE_NAME
from db.workspace.schema import SCHEMA_VERSION
from db.workspace.stamps import moment
from db.workspace.store import Workspace
from tests.upgrades.using import use

HERE = Path(__file__).parent


def stored(version: int) -> Path:
    return HERE / f"workspace-{version}.db"


def everything(workspace: Workspace) -> Any:
    """All that a person made, as plain values; what they did not say is left out."""
    lists, items = workspace.bin("")
    return {
        "lists": {each.name: _list(workspace, each) for each in workspace.checklists()},
        "bin": {
            "lists": {each.name: _list(workspace, each) for each in lists},
            "items": sorted([each.item.key, each.item.title] for each in items),
        },
        "bookmarks": [[each.target, each.title] for each in workspace.bookmarks()],
        "wordings": sorted(workspace.wordings().values()),
        "undo": _next(workspace, undone=False),
        "redo": _next(workspace, undone=True),
    }


def _list(workspace: Workspace, checklist: Checklist) -> Any:
    state = workspace.state(checklist.id)
    before = [each.name for each in workspace.checklists() if each.id == checklist.follows]
    return {
        "whole": checklist.whole,
        "follows": before,
        "values": {field: value for field, value in state.values.items() if value},
        "set_at": {field: moment(stamp) for field, stamp in state.stamps.items()},
        "items": {
            item.key: _item(workspace, checklist, item)
            for item in workspace.items(checklist.id).values()
        },
    }


def _item(workspace: Workspace, checklist: Checklist, item: Item) -> Any:
    state = workspace.state(checklist.id).items[item.key]
    versions = workspace.note_versions(checklist.id, item.key)
    return {
        "values": {
            field: value
            for field, value in state.values.items()
            if value and field is not ItemField.POSITION
        },
        "set_at": {field: moment(stamp) for field, stamp in state.stamps.items()},
        "versions": [each.text for each in versions],
    }


def _next(workspace: Workspace, *, undone: bool) -> Any:
    with workspace._reading() as connection:
        about = history.next_action(connection, undone=undone)
        _, steps = history.next_steps(connection, undone=undone)
    if about is None:
        return []
    assert about.items == sum(bool(step.key) for step in steps)
    return [[about.what, step.key, step.before, step.after] for step in steps]


def written(version: int) -> Any:
    """What was made in that version, as `everything` would tell it."""
    made = json.loads(stored(version).with_suffix(".json").read_text("utf-8"))
    return made if version > 2 else _of_old(made)


def _of_old(made: Any) -> Any:
    """What versions 1 and 2 had: states and notes of the whole plan, and no bookmarks at first."""
    return {
        "lists": {
            name: {
                "whole": True,
                "follows": [],
                "values": {"name": name},
                "set_at": {},
                "items": {
                    key: {
                        "values": {"state": state} | ({"note": note} if note else {}),
                        "set_at": {
                            field: at
                            for field, at in (("state", state_at), ("note", note_at))
                            if at
                        },
                        "versions": [],
                    }
                    for key, state, state_at, note, note_at in items
                },
            }
            for name, items in made["checklists"].items()
        },
        "bin": {"lists": {}, "items": []},
        "bookmarks": made.get("bookmarks", []),
        "wordings": [],
        "undo": [_step_of_old(each) for each in made["steps"][0]],
        "redo": [_step_of_old(each) for each in made["steps"][1]],
    }


def _step_of_old(step: Any) -> Any:
    key, field, before, after = step
    return [field, key, {field: before}, {field: after}]


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
