"""What a transaction does with steps about what is gone, and with places that were chosen."""

from __future__ import annotations

from db.checklists import Edit, ItemField, ListField
from db.workspace.history import Step
from db.workspace.store import Workspace


def test_steps_about_what_was_thrown_away_for_good_are_passed_over(workspace: Workspace) -> None:
    mine = workspace.ensure_checklist().id
    workspace.edit(mine, [Edit("COM-1", {ItemField.NOTE: "kept"})])
    gone = [
        Step("gone", "", {"name": "Old"}, {"name": "New"}),
        Step(mine, "COM-2", {"note": "old"}, {"note": "new"}),
        Step(mine, "COM-1", {"note": "kept"}, {"note": "written over"}),
    ]
    with workspace._writing() as work:
        work.apply(gone)
        changes = work.told()
    assert set(changes.items) == {mine}
    assert {key: item.note for key, item in workspace.items(mine).items()} == {
        "COM-1": "written over"
    }
    assert [each.id for each in workspace.checklists()] == [mine]
    assert [version.text for version in workspace.note_versions(mine, "COM-1")] == ["kept"]


def test_a_new_item_stands_where_it_is_put(workspace: Workspace) -> None:
    made = workspace.add_checklist(
        {ListField.NAME: "Shelter"}, [Edit("COM-1", {}), Edit("COM-2", {})]
    ).made
    first = next(iter(workspace.items(made).values())).position
    workspace.edit(made, [Edit("COM-3", {ItemField.POSITION: f"{first}V"})])
    assert list(workspace.items(made)) == ["COM-1", "COM-3", "COM-2"]
