"""The commands about the items of one checklist: `checklist show|add|set|remove`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from db import BadText, NotFound
from db.checklists import (
    Checklist,
    Deed,
    Edit,
    Item,
    ItemField,
    Priority,
    State,
    SubStep,
    Summary,
    steps_text,
)
from desktop.cli_output import BOXES, DONE, print_json
from desktop.core import days, finder, list_items, ticking
from desktop.core.drafts import own_key
from desktop.core.item_title import item_title
from desktop.core.list_items import Grouping, short_key
from desktop.core.query import Field
from desktop.core.session import Session
from desktop.core.words import count, day

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

SOON = 7  # days ahead that count as due soon


def show(session: Session, options: argparse.Namespace) -> int:
    """A checklist with its items, as lines or as data."""
    chosen = session.checklist(options.name)
    items = session.items(chosen.id)
    shown = [i for i in items.values() if not options.hide_done or i.is_open]
    summary = summaries(session, [chosen])[chosen.id]
    if options.json:
        rows = [list_items.data(session.plan, item, today()) for item in shown]
        print_json(list_data(chosen, summary) | {"items": rows})
        return DONE
    print(chosen.name)
    for line in _about(chosen):
        print(line)
    by = Grouping(options.group) if options.group else None
    groups = list_items.grouped(session.plan, shown, by, today()) if by else [("", shown)]
    for name, group in groups:
        print(f"\n{name} ({len(group)})" if name else "")
        for item in group:
            print("\n".join(_lines(session.plan, item)))
    hidden = len(items) - len(shown)
    print()
    print(standing(summary) + (f" {hidden} not shown." if hidden else ""))
    return DONE


def add(session: Session, options: argparse.Namespace) -> int:
    """A new item of one's own, or a record of the plan that the list lacks."""
    chosen = session.workspace.checklist_named(options.name)
    known, table = session.plan.ids.get(options.text.casefold(), ("", ""))
    is_record = table == "record"
    key = known if is_record else own_key()
    if key in session.items(chosen.id):
        raise BadText(f"{key} is in {chosen.name!r} already. Nothing was changed.")
    values = _values(session.plan, options, Item(key))
    _only_own(key, values)
    if is_record:
        values[ItemField.BINNED] = ""  # one that lies in the bin comes out of it
    else:
        values[ItemField.TITLE] = _said(options.text)
    session.workspace.edit(chosen.id, [Edit(key, values)], Deed.ADD)
    added = session.items(chosen.id)[key]
    print(f"Added: {short_key(key)} {item_title(session.plan, added)} (in {chosen.name})")
    return DONE


def change(session: Session, options: argparse.Namespace) -> int:
    """Other values for items of a list, all in one step."""
    chosen = session.workspace.checklist_named(options.name)
    items = session.items(chosen.id)
    keys = _keys(session.plan, items, options.keys)
    edits = []
    for key in keys:
        values = _values(session.plan, options, items[key])
        _only_own(key, values)
        if options.state:
            state = State(options.state)
            ticked = ticking.edits(
                session.plan, items, [key], state, today=today(), initials=options.by or ""
            )
            values |= ticked[0].values if ticked else {}
        edits.append(Edit(key, values))
    if not any(edit.values for edit in edits) and not options.state:
        raise BadText("There is nothing to set. Say what, with --state, --due, --who, ...")
    session.workspace.edit(chosen.id, edits)
    now = session.items(chosen.id)
    for key in keys:
        print("\n".join(_lines(session.plan, now[key])))
    return DONE


def remove(session: Session, options: argparse.Namespace) -> int:
    """Put items of a list in the bin."""
    chosen = session.workspace.checklist_named(options.name)
    items = session.items(chosen.id)
    keys = _keys(session.plan, items, options.keys)
    session.workspace.remove_items(chosen.id, keys)
    for key in keys:
        title = item_title(session.plan, items[key])
        print(f"In the bin: {short_key(key)} {title} (from {chosen.name})")
    return DONE


# -- shared -------------------------------------------------------------------------------------


def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


def summaries(session: Session, lists: Iterable[Checklist]) -> dict[str, Summary]:
    """How far lists are, by their ids."""
    found = session.workspace.summaries(today(), _soon(), [each.id for each in lists])
    return {each.checklist: each for each in found}


def list_data(each: Checklist, summary: Summary | None = None) -> dict[str, Any]:
    """A checklist as JSON shows it; without a summary one that lies in the bin."""
    if summary is None:
        return asdict(each)
    states = {str(state): number for state, number in summary.states.items()}
    base = sum(states.values()) - states[State.NA]
    return asdict(each) | {
        "states": states,
        "done": states[State.DONE],
        "base": base,
        "percent": states[State.DONE] * 100 // base if base else 0,
        "overdue": summary.overdue,
        "due_soon": summary.soon,
    }


def standing(summary: Summary) -> str:
    """`3 of 10 done, 1 overdue, 2 due soon.`"""
    done = summary.states[State.DONE]
    base = sum(summary.states.values()) - summary.states[State.NA]
    late = f", {summary.overdue} overdue" if summary.overdue else ""
    soon = f", {summary.soon} due soon" if summary.soon else ""
    return f"{done} of {base} done{late}{soon}."


def read_day(option: str, text: str) -> str:
    """An ISO day from what was typed; empty stays empty. Raises BadText."""
    if not text.strip():
        return ""
    found = days.parse(text, date.fromisoformat(today()))
    if found is None:
        raise BadText(
            f"{option} {text!r} is not a day. Write it as 2026-12-01, or tomorrow. "
            "Nothing was changed."
        )
    return found.isoformat()


def _soon() -> str:
    start = date.fromisoformat(today()).toordinal()
    return date.fromordinal(start + SOON).isoformat()


def _keys(plan: Plan, items: Mapping[str, Item], given: Iterable[str]) -> list[str]:
    """The items that are meant, each once. Raises NotFound for one that is not in the list."""
    keys = list(dict.fromkeys(list_items.find_key(plan, items, each) for each in given))
    for key in keys:
        if key not in items:
            raise NotFound(f"{key} is not in this checklist. Nothing was changed.")
    return keys


def _values(plan: Plan, options: argparse.Namespace, before: Item) -> dict[ItemField, str]:
    """What the options say about an item, as text."""
    values: dict[ItemField, str] = {}
    if options.due is not None:
        values[ItemField.DUE] = read_day("--due", options.due)
    if options.who is not None:
        values[ItemField.WHO] = options.who
    if options.priority is not None:
        values[ItemField.PRIORITY] = "" if options.priority == "none" else options.priority
    for name, texts in ((ItemField.TAGS, options.tag), (ItemField.LINKS, options.link)):
        if texts is not None:
            values[name] = "\n".join(texts)
    if options.step is not None:
        values[ItemField.STEPS] = _steps(options.step, before)
    if getattr(options, "title", None) is not None:
        values[ItemField.TITLE] = _said(options.title)
    for name, field in ((ItemField.PILLAR, Field.PILLAR), (ItemField.PRINCIPLE, Field.PRINCIPLE)):
        given = getattr(options, str(name))
        if given is not None:
            values[name] = finder.choose(plan, field, given) if given else ""
    return values


def _said(text: str) -> str:
    if not text.strip():
        raise BadText("An item needs a text. Nothing was changed.")
    return text


def _steps(texts: Iterable[str], before: Item) -> str:
    """Steps as given: `x ` before one says that it is done, and one that was done stays so."""
    done = {step.text.casefold() for step in before.steps if step.done}
    steps = (SubStep(text.removeprefix("x ").strip(), text.startswith("x ")) for text in texts)
    return steps_text(
        SubStep(step.text, step.done or step.text.casefold() in done) for step in steps if step.text
    )


def _only_own(key: str, values: Mapping[ItemField, str]) -> None:
    """Refuse what the plan says itself about a record."""
    for name in (ItemField.TITLE, ItemField.PILLAR, ItemField.PRINCIPLE):
        if name in values and not Item(key).is_own:
            raise BadText(
                f"{key} is of the plan, which gives its {name}. Nothing was changed. "
                "Only items of your own can have another."
            )


def _about(each: Checklist) -> Iterable[str]:
    """What is said about a list, as far as anything is."""
    if each.purpose:
        yield each.purpose
    parts = (
        ("Owner", each.owner),
        ("Place", each.place),
        ("From", day(each.starts) if each.starts else ""),
        ("To", day(each.ends) if each.ends else ""),
        ("Closed", day(each.closed) if each.closed else ""),
        ("Archived", day(each.archived) if each.archived else ""),
    )
    if line := ". ".join(f"{name}: {text}" for name, text in parts if text):
        yield f"{line}."


def _lines(plan: Plan, item: Item) -> Iterable[str]:
    """An item with what is said about it, and its steps below."""
    late = " (overdue)" if list_items.is_overdue(item, today()) else ""
    done = " ".join(filter(None, (day(item.done_on) if item.done_on else "", item.done_by)))
    said = (
        item.who,
        f"due {day(item.due)}{late}" if item.due else "",
        f"done {done}" if done else "",
        f"{item.priority} priority" if item.priority is not Priority.NONE else "",
        " ".join(f"#{tag}" for tag in item.tags),
        count(len(item.links), "link") if item.links else "",
        "note" if item.note else "",
    )
    more = "; ".join(filter(None, said))
    title = item_title(plan, item)
    yield f"{BOXES[item.state]} {short_key(item.key):12}  {title}" + (f" ({more})" if more else "")
    for step in item.steps:
        yield f"{'':18}{BOXES[State.DONE if step.done else State.TODO]} {step.text}"
