"""Lists made in one line, as tests need them."""

from __future__ import annotations

from db.checklists import Checklist, Edit, ItemField, ListField
from db.workspace.store import Workspace


def new_list(workspace: Workspace, name: str, *keys: str, whole: bool = False) -> Checklist:
    """A new list of that name with untouched items of these keys."""
    edits = [Edit(key, {}) for key in keys]
    changes = workspace.add_checklist({ListField.NAME: name}, edits, whole=whole)
    return next(each for each in workspace.checklists() if each.id == changes.made)


def setting(key: str, **values: str) -> Edit:
    """What sets values of an item: `setting("COM-1", due="2026-12-01")`."""
    return Edit(key, {ItemField(name): value for name, value in values.items()})
