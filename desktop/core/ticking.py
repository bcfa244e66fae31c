"""What a tick says besides the state: the day, the initials, the text that was ticked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from db.checklists import Edit, Item, ItemField, State
from desktop.core import wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.plan.catalogue import Plan


def edits(
    plan: Plan,
    items: Mapping[str, Item],
    keys: Iterable[str],
    state: State,
    *,
    today: str,
    initials: str = "",
) -> list[Edit]:
    """What setting `state` changes about items; those that have it already are left alone.

    `today` is the person's own day, ISO 8601.
    """
    made = []
    for key in dict.fromkeys(keys):
        before = items.get(key) or Item(key)
        if before.state is state:
            continue
        values = {ItemField.STATE: str(state)}
        if state is State.DONE:
            values |= {ItemField.DONE_ON: today, ItemField.DONE_BY: initials}
        elif before.state is State.DONE:
            values |= {ItemField.DONE_ON: "", ItemField.DONE_BY: ""}
        if key in plan.records:
            values[ItemField.WORDING] = wording.text_of(plan.records[key])
        if key not in items:
            values |= joining(plan, key)
        made.append(Edit(key, values))
    return made


def joining(plan: Plan, key: str) -> dict[ItemField, str]:
    """What comes along when a record enters a list: its text, and that it is not in the bin."""
    record = plan.records.get(key)
    text = {ItemField.WORDING: wording.text_of(record)} if record else {}
    return {ItemField.BINNED: "", **text}
