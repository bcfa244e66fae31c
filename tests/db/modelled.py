"""The workspace in the simplest way: rows in dictionaries, and steps from one to another."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import count

from db.checklists import Action, Deed, Item, ListState

Row = dict[str, str]
UNTOUCHED: Row = {"state": "todo"} | dict.fromkeys(
    ("note", "due", "who", "title", "tags", "position", "binned", "rev"), ""
)
SHOWN = ("state", "note", "due", "who", "title", "tags")
KEPT = ("position", "binned", "rev")  # of an item that was thrown away for good


@dataclass
class Listing:
    """A list: `row` is what is said about it. `rev` of a row tells one write from another."""

    row: Row
    items: dict[str, Row] = field(default_factory=dict)
    versions: dict[str, set[str]] = field(default_factory=dict)


@dataclass
class Did:
    """A step: a row of a list, and the values that differ; None where it is not there."""

    checklist: str
    key: str
    before: Row | None
    after: Row | None


@dataclass
class Deeds:
    """An action of several steps."""

    what: Deed
    steps: list[Did]

    def told(self) -> Action:
        keys = [step.key for step in self.steps if step.key]
        lists = {step.checklist for step in self.steps}
        first = self.steps[0].checklist
        return Action(self.what, first, keys[0] if keys else "", len(keys), len(lists))


class Model:
    """All that a workspace knows, and what can be undone and redone."""

    def __init__(self, limit: int) -> None:
        self.board: dict[str, Listing] = {}
        self.done: list[Deeds] = []
        self.undone: list[Deeds] = []
        self.changed = False
        self._limit = limit
        self._numbers = count(1)
        self._now = Deeds(Deed.EDIT, [])

    # -- looking --

    def lists(self, *, binned: bool, closed: bool | None = None) -> list[str]:
        return [
            each
            for each, listing in self.board.items()
            if bool(listing.row["binned"]) is binned
            and closed in (None, bool(listing.row["closed"]))
        ]

    def has_name(self, name: str, but: str = "") -> bool:
        return name.casefold() in {
            listing.row["name"].casefold()
            for each, listing in self.board.items()
            if each != but and _is_open(listing.row)
        }

    def has_item(self, checklist: str, key: str) -> bool:
        return key in self.board[checklist].items

    def shown(self, checklist: str) -> dict[str, Row]:
        """The items outside the bin, as far as a person says something about them."""
        return {
            key: {name: row[name] for name in SHOWN}
            for key, row in self.board[checklist].items.items()
            if not row["binned"]
        }

    def next_actions(self) -> tuple[Action | None, Action | None]:
        return (
            self.done[-1].told() if self.done else None,
            self.undone[-1].told() if self.undone else None,
        )

    # -- doing --

    def begin(self, what: Deed) -> None:
        self._now = Deeds(what, [])

    def end(self) -> None:
        self.changed = bool(self._now.steps)
        if self.changed:
            self.undone.clear()
            self.done.append(self._now)
            del self.done[: -self._limit]

    def make(self, checklist: str, name: str, keys: list[str], note: str = "") -> None:
        row = {"name": name, "closed": "", "binned": "", "seen": ""}
        self._do(Did(checklist, "", None, row))
        for key in keys:
            self._do(Did(checklist, key, None, {"note": note}))

    def set_list(self, checklist: str, **values: str | bool) -> None:
        """`closed` and `binned` are since when: another moment each time."""
        row = self.board[checklist].row
        new = {name: self._moment(value) for name, value in values.items()}
        if "name" not in new and _is_open(row | new):
            new["name"] = self.free(row["name"], checklist)
        self._change(checklist, "", row, new)

    def set_item(self, checklist: str, key: str, values: dict[str, str | bool]) -> None:
        row = self.board[checklist].items.get(key)
        new = {name: self._moment(value) for name, value in values.items()}
        if row is None:
            self._do(Did(checklist, key, None, new))
        else:
            self._change(checklist, key, row, new)

    def type(self, checklist: str, key: str, text: str) -> bool:
        """Go on typing, if the last that was done was to write this note."""
        last = self.done[-1] if self.done and not self.undone else None
        row = self.board[checklist].items.get(key)
        if row is None or last is None or last.what is not Deed.NOTE:
            return False
        (step,) = last.steps
        same = (step.checklist, step.key) == (checklist, key)
        if not same or step.after is None or step.after.get("note") != row["note"]:
            return False
        if row["note"] == text:
            return True
        row |= {"note": text, "rev": self._number()}
        step.after["note"] = text
        if step.before == {"note": text}:
            self.done.pop()
        return True

    def bring(self, copy: ListState, rows: Listing, before: ListState | None) -> None:
        """Bring a list to what it was when it was copied, from what it is."""
        new = dict(rows.row)
        if before is not None:
            new["seen"] = self.board[copy.id].row["seen"]
        if before is None or before.seen != copy.seen:
            new["seen"] = json.dumps(copy.seen, sort_keys=True)
        if _is_open(new):
            new["name"] = self.free(new["name"], copy.id)
        listing = self.board.get(copy.id)
        if listing is None:
            self._do(Did(copy.id, "", None, new))
        else:
            self._change(copy.id, "", listing.row, new, "rev")
        for key, row in rows.items.items():
            was = self.board[copy.id].items.get(key)
            if was is None:
                self._do(Did(copy.id, key, None, dict(row)))
            else:
                self._change(copy.id, key, was, row, "rev")

    def undo(self) -> bool:
        if not self.done:
            return False
        deeds = self.done.pop()
        self.undone.append(deeds)
        for step in reversed(deeds.steps):
            self._apply(Did(step.checklist, step.key, step.after, step.before))
        return True

    def redo(self) -> bool:
        if not self.undone:
            return False
        deeds = self.undone.pop()
        self.done.append(deeds)
        for step in deeds.steps:
            self._apply(step)
        return True

    def purge(self) -> None:
        for checklist in self.lists(binned=True):
            del self.board[checklist]
            self._drop(lambda step, of=checklist: step.checklist == of)
        for checklist, listing in self.board.items():
            for key, row in listing.items.items():
                if row["binned"]:
                    row |= {n: v for n, v in UNTOUCHED.items() if n not in KEPT}
                    listing.versions.pop(key, None)
                    self._drop(lambda s, of=(checklist, key): (s.checklist, s.key) == of)

    def forget(self, checklist: str, key: str) -> None:
        """Forget what a note said."""
        self.board[checklist].versions.pop(key, None)
        for deeds in self.done + self.undone:
            for step in deeds.steps:
                if (step.checklist, step.key) == (checklist, key):
                    for part in (step.before, step.after):
                        if part is not None:
                            part.pop("note", None)
        self._drop(lambda s: (s.checklist, s.key, s.before, s.after) == (checklist, key, {}, {}))

    # -- steps --

    def _change(self, checklist: str, key: str, row: Row, new: Row, *always: str) -> None:
        after = {name: value for name, value in new.items() if row[name] != value}
        if after:
            after |= {name: new[name] for name in always}
            self._do(Did(checklist, key, {name: row[name] for name in after}, after))

    def _do(self, step: Did) -> None:
        self._now.steps.append(step)
        self._apply(step)

    def _apply(self, step: Did) -> None:
        if not step.key:
            self._apply_list(step)
            return
        listing = self.board.get(step.checklist)
        was = listing.items.get(step.key) if listing else None
        if listing is None or (was is None and step.before is not None):
            return
        note = was["note"] if was else ""
        if note.strip() and (step.after is None or step.after.get("note", note) != note):
            listing.versions.setdefault(step.key, set()).add(note)
        if step.after is None:
            listing.items.pop(step.key, None)
        else:
            row = (was or UNTOUCHED) | {"rev": self._number()} | step.after
            listing.items[step.key] = row

    def _apply_list(self, step: Did) -> None:
        listing = self.board.get(step.checklist)
        if listing is None and step.before is not None:
            return
        if step.after is None:
            self.board.pop(step.checklist, None)
            return
        row = (listing.row if listing else {}) | {"rev": self._number()} | step.after
        if _is_open(row):
            row["name"] = self.free(row["name"], step.checklist)
        if listing is None:
            self.board[step.checklist] = Listing(row)
        else:
            listing.row = row

    def _drop(self, which: object) -> None:
        assert callable(which)
        for deeds in self.done + self.undone:
            deeds.steps = [step for step in deeds.steps if not which(step)]
        self.done = [deeds for deeds in self.done if deeds.steps]
        self.undone = [deeds for deeds in self.undone if deeds.steps]

    def free(self, name: str, checklist: str = "") -> str:
        """`name`, or with a number after it if an open list other than `checklist` has it."""
        free, number = name, 1
        while self.has_name(free, checklist):
            number += 1
            free = f"{name} ({number})"
        return free

    def _moment(self, value: str | bool) -> str:
        if isinstance(value, str):
            return value
        return f"since {self._number()}" if value else ""

    def _number(self) -> str:
        return str(next(self._numbers))


def said(item: Item) -> Row:
    """What a person says about an item, as the model has it."""
    return {
        "state": str(item.state),
        "note": item.note,
        "due": item.due,
        "who": item.who,
        "title": item.title,
        "tags": "\n".join(item.tags),
    }


def _is_open(row: Row) -> bool:
    return not (row["closed"] or row["binned"])
