"""Taking a share over into the workspace, in one step that one Undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.changes import Changes
from db.checklists import Incoming, ListState
from db.errors import NotFound
from desktop.core.exchange.merge import compare, merged
from desktop.core.exchange.share import Share
from desktop.core.exchange.values import Choices, Comparison

if TYPE_CHECKING:
    from db.workspace.store import Workspace


def comparisons(store: Workspace, share: Share) -> tuple[Comparison, ...]:
    """Every list of the share beside the one of the same id that is here."""
    return tuple(
        compare(_here(store, each.state.id), each.state, share.without) for each in share.lists
    )


def take_over(store: Workspace, share: Share, choices: Choices | None = None) -> Changes:
    """Import the share: by the defaults, but for what was chosen otherwise.

    Compared again with what is here by then, so that nothing written meanwhile is lost. Earlier
    texts of notes join those that are here, and stay if it is undone.
    """

    def decide(here: Mapping[str, ListState]) -> list[Incoming]:
        return [
            merged(compare(here.get(each.state.id), each.state, share.without), choices)._replace(
                versions=each.versions
            )
            for each in share.lists
        ]

    return store.take_over([each.state.id for each in share.lists], decide, share.texts)


def _here(store: Workspace, checklist_id: str) -> ListState | None:
    try:
        return store.state(checklist_id)
    except NotFound:
        return None
