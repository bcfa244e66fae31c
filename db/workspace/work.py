"""What happens to lists and items within one transaction: values, stamps, history, versions."""

from __future__ import annotations

import json
import uuid
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from db.changes import Changes
from db.checklists import Deed, Edit, ItemField, ListField, wording_hash
from db.errors import BadText, NotFound
from db.phrase import Phrase
from db.workspace import bookmarks, history, order, rows, versions
from db.workspace.fields import checked, checked_key, kept
from db.workspace.history import Step
from db.workspace.names import Names, is_open
from db.workspace.rows import Values
from db.workspace.schema import item, wording
from db.workspace.stamps import Clock, moment


@dataclass
class Work:
    """One transaction's worth of changes, remembered as one action by `done`."""

    connection: Connection
    place: str
    steps: list[Step] = field(default_factory=list)

    @cached_property
    def clock(self) -> Clock:
        """What gives the stamps of this file."""
        return Clock(self.connection, self.place)

    @cached_property
    def stamp(self) -> str:
        """The stamp of everything that is set here."""
        return self.clock.stamp()

    @cached_property
    def names(self) -> Names:
        """The names that lists have."""
        return Names(self.connection)

    # -- lists --

    def make_list(self, values: Mapping[ListField, str], *, whole: bool, follows: str) -> str:
        """A new list. Returns its id. Raises BadText for a name that is empty or in use."""
        made = uuid.uuid4().hex
        at = f"{self.stamp.partition('Z')[0]}+00:00"  # to the microsecond: lists stand in order
        row = {"whole": str(int(whole)), "follows": follows, "made_at": at}
        new: Values = row | {str(f): checked(f, v) for f, v in values.items()}
        new["name"] = self.names.checked(new.get("name", ""), made)
        self._put_list(made, None, new | {"stamps": self._stamped("{}", values)})
        self.steps.append(Step(made, "", None, new))
        return made

    def set_list(self, checklist_id: str, values: Mapping[ListField, str]) -> None:
        """Set what is said about a list. Raises NotFound, and BadText for a name in use.

        One that is opened again gets a number after its name if that is in use.
        """
        before = self.require(checklist_id)
        wanted = {str(f): checked(f, v) for f, v in values.items()}
        if "name" in wanted:
            wanted["name"] = self.names.checked(wanted["name"], checklist_id)
        elif is_open(before | wanted):
            wanted["name"] = self.names.free(before["name"], checklist_id)
        after = {column: value for column, value in wanted.items() if before[column] != value}
        if after:
            stamps = self._stamped(before["stamps"], after)
            self._put_list(checklist_id, before, after | {"stamps": stamps})
            self.steps.append(Step(checklist_id, "", {c: before[c] for c in after}, after))

    def _put_list(self, checklist_id: str, was: Values | None, after: Values | None) -> None:
        rows.put_list(self.connection, checklist_id, after)
        self.names.put(checklist_id, None if after is None else (was or {}) | after)

    def require(self, checklist_id: str) -> Values:
        """The values of a list. Raises NotFound."""
        found = rows.list_values(self.connection, checklist_id)
        if found is None:
            raise NotFound(Phrase("That checklist is no longer there. Nothing was changed."))
        return found

    def require_open(self, checklist_id: str) -> Values:
        """The same, of a list that can be written to. Raises BadText for a run that is over."""
        found = self.require(checklist_id)
        if found["closed"]:
            raise BadText(
                Phrase(
                    "{name!r} was closed on {day} and can only be read. Nothing was changed. "
                    "Start it again to go on.",
                    name=found["name"],
                    day=found["closed"][:10],
                )
            )
        return found

    # -- items --

    def set_items(self, checklist_id: str, edits: Iterable[Edit]) -> None:
        """Set values of items; those that are not in the list are added at its end, and those in
        its bin come back."""
        wanted: dict[str, Values] = {}
        for edit in edits:
            values = {str(f): self._checked(f, v) for f, v in edit.values.items()}
            key = checked_key(edit.key)
            wanted[key] = wanted.get(key, {}) | values
        before = rows.item_values(self.connection, checklist_id, wanted)
        for key, was in before.items():
            if was["binned"]:
                wanted[key].setdefault("binned", "")
        self._bring(checklist_id, wanted, before)

    def set_there(self, checklist_id: str, keys: Iterable[str], values: Values) -> None:
        """Set values of those items that there are, in or out of the bin."""
        wanted = dict.fromkeys(keys)
        before = rows.item_values(self.connection, checklist_id, wanted)
        there = {key: dict(values) for key in wanted if key in before}
        self._bring(checklist_id, there, before)

    def set_note(self, checklist_id: str, key: str, text: str, *, going_on: bool) -> bool:
        """Replace a note; whether it could go on from the one before it, as one action."""
        note, key = checked(ItemField.NOTE, text), checked_key(key)
        before = rows.item_values(self.connection, checklist_id, [key])
        typed = None
        if going_on and key in before:
            was = before[key]["note"]
            typed = history.typed_last(self.connection, checklist_id, key, was)
        self._bring(checklist_id, {key: {"note": note}}, before, kept=typed is None)
        if typed is not None and self.steps:
            history.extend(self.connection, typed, note)
        return typed is not None

    def _bring(
        self,
        checklist_id: str,
        wanted: Mapping[str, Values],
        before: Mapping[str, Values],
        *,
        kept: bool = True,
    ) -> None:
        """Bring items to the values wanted; what a note said is `kept` as an earlier version."""
        placeless = [k for k, v in wanted.items() if k not in before and "position" not in v]
        last = self._last(checklist_id) if placeless else ""
        places = dict(zip(placeless, order.spread(len(placeless), last), strict=True))
        new: dict[str, Values | None] = {}
        for key, values in wanted.items():
            was = before.get(key)
            if was is None:
                if key in places:
                    values["position"] = places[key]
                self.steps.append(Step(checklist_id, key, None, values))
                new[key] = values | {"stamps": self._stamped("{}", values)}
                continue
            after = {column: value for column, value in values.items() if was[column] != value}
            if not after:
                continue
            if "note" in after and kept:
                self._keep_version(checklist_id, key, was)
            self.steps.append(Step(checklist_id, key, {c: was[c] for c in after}, after))
            new[key] = after | {"stamps": self._stamped(was["stamps"], after)}
        rows.put_items(self.connection, checklist_id, new, before)

    def fill(self, checklist_id: str, keys: Iterable[str]) -> list[str]:
        """Add untouched items for keys that are missing (or have no place), each after the last.

        This is nobody's doing: it has no stamp and nothing to undo. Returns the keys added.
        """
        mine = item.c.checklist == checklist_id
        found = self.connection.execute(select(item.c.key, item.c.position).where(mine))
        places = {row.key: row.position for row in found}
        taken = sorted(filter(None, places.values()))
        added: dict[str, Values | None] = {}
        run: list[str] = []
        last = ""
        for key in [*keys, ""]:
            if key and not places.get(key):
                run.append(key)
                continue
            at = bisect_right(taken, last)
            following = taken[at] if at < len(taken) else ""
            for new, place in zip(run, order.spread(len(run), last, following), strict=True):
                added[new] = {"position": place}
            run = []
            last = places.get(key, last)
        rows.put_items(self.connection, checklist_id, added, places)
        return list(added)

    def _last(self, checklist_id: str) -> str:
        mine = item.c.checklist == checklist_id
        found = self.connection.execute(select(func.max(item.c.position)).where(mine))
        return found.scalar_one() or ""

    def _checked(self, field: ItemField, value: str) -> str:
        if field is not ItemField.WORDING or not value:
            return checked(field, value)
        return self.learn(value)

    def learn(self, text: str) -> str:
        """Keep a text of the plan. Returns its hash. Raises BadText."""
        digest = wording_hash(kept(text))
        row = {"hash": digest, "text": text}
        self.connection.execute(insert(wording).values(row).on_conflict_do_nothing())
        return digest

    def _keep_version(self, checklist_id: str, key: str, was: Values) -> None:
        at = moment(json.loads(was["stamps"]).get("note", "")) or history.now()
        versions.keep(self.connection, checklist_id, key, at, was["note"])

    def _stamped(self, stamps: str, changed: Iterable[str]) -> str:
        new = {str(name): self.stamp for name in changed}
        return json.dumps(json.loads(stamps) | new, sort_keys=True)  # the same ones, the same text

    # -- whole steps, as a merge or the history has them --

    def apply(self, steps: Iterable[Step]) -> None:
        """Bring rows to what the steps lead to, one after another.

        Values that bring no stamps along are set here and now. A step about a row that was thrown
        away for good is passed over. With a list its items go.
        """
        waiting: dict[str, dict[str, Step]] = {}  # to be done together, as nothing comes between
        for step in steps:
            mine = waiting.setdefault(step.checklist, {})
            if step.key and step.key not in mine:
                mine[step.key] = step
                continue
            del waiting[step.checklist]
            if step.key:
                waiting[step.checklist] = {step.key: step}
            if step.key or step.after is not None:
                self._apply_items(step.checklist, mine)
            else:
                self.steps += mine.values()
            if not step.key:
                self._apply_list(step)
        for checklist_id, mine in waiting.items():
            self._apply_items(checklist_id, mine)

    def _apply_list(self, step: Step) -> None:
        was = rows.list_values(self.connection, step.checklist)
        after = step.after
        if was is None and step.before is not None:
            return
        if after is not None:
            now = (was or {}) | after
            if is_open(now):  # its name may be that of another by now
                free = self.names.free(now["name"], step.checklist)
                after = after | ({"name": free} if free != now["name"] else {})
            if "stamps" not in after:
                changed = [column for column in after if column in _STAMPED]
                after = after | {"stamps": self._stamped(was["stamps"] if was else "{}", changed)}
        self._put_list(step.checklist, was, after)
        self.steps.append(step)

    def _apply_items(self, checklist_id: str, steps: Mapping[str, Step]) -> None:
        if not steps or rows.list_values(self.connection, checklist_id) is None:
            return
        before = rows.item_values(self.connection, checklist_id, steps)
        new: dict[str, Values | None] = {}
        for key, step in steps.items():
            was, after = before.get(key), step.after
            if was is None and step.before is not None:
                continue
            if was is not None and (after is None or after.get("note", was["note"]) != was["note"]):
                self._keep_version(checklist_id, key, was)
            if after is not None and "stamps" not in after:
                after = after | {"stamps": self._stamped(was["stamps"] if was else "{}", after)}
            new[key] = after
            self.steps.append(step)
        rows.put_items(self.connection, checklist_id, new, before)

    # -- the end --

    def done(self, what: Deed, *, made: str = "") -> Changes:
        """Remember all of it as one action, and tell what is different now."""
        history.remember(self.connection, what, self.steps)
        return self.told(made=made)

    def told(self, *, made: str = "", bookmarked: bool = False) -> Changes:
        """What the steps so far have changed, and the bookmarks if it was about them."""
        touched: dict[str, list[str]] = {}
        for step in self.steps:
            touched.setdefault(step.checklist, [])
            if step.key:
                touched[step.checklist].append(step.key)
        items = {
            checklist_id: tuple(rows.items_at(self.connection, checklist_id, keys))
            for checklist_id, keys in touched.items()
        }
        gone = {
            checklist_id: frozenset(keys) - {each.key for each in items[checklist_id]}
            for checklist_id, keys in touched.items()
        }
        about_lists = any(not step.key for step in self.steps)
        return Changes(
            items=items,
            gone={checklist_id: keys for checklist_id, keys in gone.items() if keys},
            checklists=rows.lists(self.connection) if about_lists else None,
            bookmarks=bookmarks.read(self.connection) if bookmarked else None,
            undo=history.next_action(self.connection, undone=False),
            redo=history.next_action(self.connection, undone=True),
            made=made,
        )


_STAMPED = frozenset(str(name) for name in ListField)
