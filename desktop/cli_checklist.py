"""`four-pillars checklist`: the lists themselves, made, changed, put away and brought back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from db import NotFound
from db.checklists import Action, ListField
from desktop import cli_filters, cli_items
from desktop.cli_output import DONE, print_json
from desktop.core import copies, deeds, drafts, list_items, opening, templates
from desktop.core.copies import Keep
from desktop.core.drafts import Draft
from desktop.core.filters import FacetIndex
from desktop.core.item_title import item_title
from desktop.core.session import Session
from desktop.core.words import count


def run(session: Session, options: argparse.Namespace) -> int:
    """Carry out one of the commands below `checklist`."""
    return _COMMANDS[options.deed](session, options)


def undo(session: Session, options: argparse.Namespace) -> int:  # noqa: ARG001 - as every command
    """Take back what was done last, whatever it was."""
    due, _ = session.workspace.next_actions()
    what = _deed(session, due) if due else ""  # before a list that was made is gone
    session.workspace.undo()
    print(f"Undone: {what}." if due else "There is nothing to undo.")
    return DONE


def redo(session: Session, options: argparse.Namespace) -> int:  # noqa: ARG001 - as every command
    """Bring back what was undone last."""
    _, due = session.workspace.next_actions()
    session.workspace.redo()
    print(f"Done again: {_deed(session, due)}." if due else "There is nothing to redo.")
    return DONE


# -- commands -----------------------------------------------------------------------------------


def _list(session: Session, options: argparse.Namespace) -> int:
    session.checklist(None)  # there is always one
    lists = [
        each
        for each in session.workspace.checklists()
        if options.all or not (each.archived or each.closed)
    ]
    for each in lists:
        if each.whole:
            opening.items_of(session.workspace, session.plan, each)  # takes in what it lacks
    summaries = cli_items.summaries(session, lists)
    rows = [(each, summaries[each.id]) for each in lists]
    if options.json:
        print_json([cli_items.list_data(each, summary) for each, summary in rows])
        return DONE
    for each, summary in rows:
        put_away = f" (closed {each.closed[:10]})" if each.closed else ""
        put_away = put_away or (" (archived)" if each.archived else "")
        print(f"{each.name}{put_away}: {cli_items.standing(summary)}")
    return DONE


def _new(session: Session, options: argparse.Namespace) -> int:
    given = {ListField.NAME: options.name}
    for name in (ListField.PURPOSE, ListField.OWNER, ListField.PLACE):
        if getattr(options, name) is not None:
            given[name] = getattr(options, name)
    for name in (ListField.STARTS, ListField.ENDS):
        if getattr(options, name) is not None:
            given[name] = cli_items.read_day(f"--{name}", getattr(options, name))
    draft = _draft(session, options).saying(given)
    session.workspace.add_checklist(draft.values, draft.edits, whole=draft.whole)
    held = drafts.preview(session.plan, draft).summary
    print(f"Made: {options.name.strip()} ({held or 'empty'})")
    return DONE


def _draft(session: Session, options: argparse.Namespace) -> Draft:
    """What the new list is to hold."""
    plan = session.plan
    if options.empty:
        return drafts.empty()
    if options.template:
        return drafts.from_template(plan, _template(options.template))
    if options.source:
        source = session.workspace.checklist_named(options.source)
        found = copies.read(session.workspace, plan, source)
        keep = frozenset(map(Keep, options.keep or ()))
        return copies.of_list(plan, source, found.items, keep, found.wordings)
    if not (cli_filters.given(options) or options.search):
        return drafts.whole_plan()
    index = FacetIndex(plan)
    if options.checklist or options.state:
        index.set_items(session.items(options.checklist).values())
    chosen = cli_filters.chosen(plan, options)
    return drafts.from_search(plan, chosen, options.search or "", index)


def _template(wanted: str) -> templates.Template:
    known = templates.shipped()
    for each in known:
        if wanted.casefold() in (each.id, each.name.casefold()):
            return each
    ids = ", ".join(each.id for each in known)
    raise NotFound(f"There is no template {wanted!r}; there are: {ids}.")


def _templates(session: Session, options: argparse.Namespace) -> int:
    rows = [
        (each, len(drafts.from_template(session.plan, each).edits)) for each in templates.shipped()
    ]
    if options.json:
        named = [{"id": e.id, "name": e.name, "purpose": e.purpose, "items": n} for e, n in rows]
        print_json(named)
        return DONE
    for each, number in rows:
        print(f"{each.id:20}  {each.name} ({count(number, 'item')})\n{'':22}{each.purpose}")
    return DONE


def _rename(session: Session, options: argparse.Namespace) -> int:
    chosen = session.workspace.checklist_named(options.name)
    session.workspace.edit_checklist(chosen.id, {ListField.NAME: options.new_name})
    print(f"Renamed: {chosen.name} is now {options.new_name.strip()}")
    return DONE


def _archive(session: Session, options: argparse.Namespace) -> int:
    return _put_away(session, options.name, datetime.now(UTC).isoformat(timespec="seconds"))


def _unarchive(session: Session, options: argparse.Namespace) -> int:
    return _put_away(session, options.name, "")


def _put_away(session: Session, name: str, moment: str) -> int:
    chosen = session.workspace.checklist_named(name)
    if bool(chosen.archived) is not bool(moment):
        session.workspace.edit_checklist(chosen.id, {ListField.ARCHIVED: moment})
    print(f"{'Archived' if moment else 'In use again'}: {chosen.name}")
    return DONE


def _delete(session: Session, options: argparse.Namespace) -> int:
    chosen = session.workspace.checklist_named(options.name)
    session.workspace.remove_checklist(chosen.id)
    print(f"In the bin: {chosen.name}")
    return DONE


def _restore(session: Session, options: argparse.Namespace) -> int:
    lists, items = session.workspace.bin("")
    if options.keys:
        chosen = session.workspace.checklist_named(options.name)
        binned = {each.item.key: each.item for each in items if each.checklist == chosen.id}
        keys = [list_items.find_key(session.plan, binned, key) for key in options.keys]
        for key in keys:
            if key not in binned:
                raise NotFound(f"{key} of {chosen.name!r} is not in the bin.")
        session.workspace.restore_items(chosen.id, keys)
        for key in keys:
            title = item_title(session.plan, binned[key])
            print(f"Brought back: {list_items.short_key(key)} {title} (in {chosen.name})")
        return DONE
    wanted = options.name.casefold()
    found = [each for each in lists if wanted in (each.name.casefold(), each.id)]
    if not found:
        raise NotFound(f"There is no checklist named {options.name!r} in the bin.")
    chosen = max(found, key=lambda each: each.binned)
    session.workspace.restore_checklist(chosen.id)
    now = session.workspace.checklist_named(chosen.id)
    print(f"Brought back: {now.name}")
    return DONE


def _again(session: Session, options: argparse.Namespace) -> int:
    chosen = session.workspace.checklist_named(options.name)
    items = session.items(chosen.id).values()
    keep = frozenset({Keep.NOTES} if options.notes else ())
    draft = copies.start_again(session.plan, chosen, items, keep)
    made = session.workspace.start_again(chosen.id, draft.values, draft.edits).made
    held = drafts.preview(session.plan, draft).summary
    name = session.workspace.checklist_named(made).name  # with a number if it was in use
    print(f"Started again: {name} ({held or 'empty'}). The run before it is closed.")
    return DONE


def _bin(session: Session, options: argparse.Namespace) -> int:
    lists, items = session.workspace.bin("")
    names = {each.id: each.name for each in session.workspace.checklists()}
    if options.json:
        today = cli_items.today()
        rows = [
            list_items.data(session.plan, each.item, today)
            | {"checklist": names[each.checklist], "binned": each.item.binned}
            for each in items
        ]
        print_json({"lists": [cli_items.list_data(each) for each in lists], "items": rows})
        return DONE
    for chosen in lists:
        print(f"{chosen.binned[:10]}  {chosen.name}")
    for each in items:
        title = item_title(session.plan, each.item)
        short = list_items.short_key(each.item.key)
        print(f"{each.item.binned[:10]}  {short:12}  {title} (of {names[each.checklist]})")
    if not (lists or items):
        print("The bin is empty.")
    return DONE


_COMMANDS: dict[str, Callable[[Session, argparse.Namespace], int]] = {
    "list": _list,
    "new": _new,
    "show": cli_items.show,
    "add": cli_items.add,
    "set": cli_items.change,
    "remove": cli_items.remove,
    "rename": _rename,
    "archive": _archive,
    "unarchive": _unarchive,
    "delete": _delete,
    "restore": _restore,
    "again": _again,
    "templates": _templates,
    "bin": _bin,
}


def _deed(session: Session, action: Action) -> str:
    """`state of 2 items (in Shelter)`."""
    store = session.workspace
    lists = {each.id: each for each in (*store.checklists(), *store.bin("")[0])}
    items = store.items_at(action.checklist, [action.key])
    said = deeds.in_words(action, session.plan, lists, items)
    if not deeds.is_of_items(action):
        return said
    named = lists.get(action.checklist)
    return f"{said} (in {named.name if named else 'a checklist that is gone'})"
