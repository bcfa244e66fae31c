"""What stands behind `four-pillars checklist` on the command line."""

from __future__ import annotations

import argparse

from db.checklists import ListField, Priority, State
from desktop import cli_filters
from desktop.core.copies import Keep
from desktop.core.list_items import Grouping

HELP = "Make, show, change and put away checklists."
MORE = """
JSON: a list has id, name, whole, purpose, owner, place, starts, ends, made_at, archived, closed,
binned, follows (the run before it) and, outside the bin, states (how many items of each), done,
base, percent, overdue, due_soon. "show" adds items in their order, each with key, short (what to
call it here), kind (of the record, or own), title, pillar, principle, agency (the lead), state,
state_at, done_on, done_by, who, due, overdue, priority, tags, steps (text, done), links, note,
note_at. "templates" gives id, name, purpose, items; "bin" gives lists, and items with checklist
(the name of their list) and binned.
"""


def problem(options: argparse.Namespace) -> str:
    """What makes no sense about the options of `checklist new`, if anything."""
    ways = [options.template, options.source, options.empty]
    if options.keep and not options.source:
        return "--keep says what a copy keeps: it needs --from"
    if any(ways) and (cli_filters.given(options) or options.search):
        return "a filter chooses from the plan: it does not go with --template, --from or --empty"
    return ""


def add_options(parser: argparse.ArgumentParser, shared: argparse.ArgumentParser) -> None:
    """What stands below `checklist`."""
    deeds = parser.add_subparsers(dest="deed", metavar="COMMAND", required=True)

    def deed(name: str, help: str, *, named: bool = True) -> argparse.ArgumentParser:
        made = deeds.add_parser(name, help=help, description=help, parents=[shared])
        if named:
            made.add_argument("name", metavar="NAME", help="of a checklist")
        return made

    every = deed("list", "List the checklists with how far each is.", named=False)
    every.add_argument("--all", action="store_true", help="archived and closed ones as well")
    _json(every)
    _new_options(deed("new", "Make a checklist; without more, one of the whole plan."))
    show = deed("show", "Show the items of a checklist.", named=False)
    show.add_argument("name", metavar="NAME", nargs="?", help="default: your first checklist")
    show.add_argument("--group", choices=[str(each) for each in Grouping])
    show.add_argument("--hide-done", action="store_true", help="and what does not apply")
    _json(show)
    add = deed("add", "Add an item of your own, or a record of the plan.")
    add.add_argument("text", metavar="TEXT", help="what is to be done, or the id of a record")
    _item_options(add)
    change = deed("set", "Set values of items. An empty value removes what is there.")
    _keys(change, "+")
    change.add_argument("--state", choices=[str(state) for state in State])
    change.add_argument("--by", metavar="INITIALS", help="of whoever ticks, for --state done")
    change.add_argument("--title", metavar="TEXT", help="of an item of your own")
    _item_options(change)
    _keys(deed("remove", "Put items in the bin."), "+")
    deed("rename", "Give a checklist another name.").add_argument("new_name", metavar="NEW")
    deed("archive", "Put a checklist out of sight; nothing is lost.")
    deed("unarchive", "Take a checklist back into use.")
    deed("delete", "Put a checklist in the bin.")
    _keys(deed("restore", "Take a checklist, or items of one, out of the bin."), "*")
    again = deed("again", "Close a checklist and start a new run of it.")
    again.add_argument("--notes", action="store_true", help="keep the notes")
    _json(deed("templates", "List the templates to start from.", named=False))
    _json(deed("bin", "List what lies in the bin.", named=False))


def _new_options(new: argparse.ArgumentParser) -> None:
    way = new.add_mutually_exclusive_group()
    way.add_argument("--template", metavar="T", help="see: checklist templates")
    way.add_argument("--from", dest="source", metavar="LIST", help="copy another checklist")
    way.add_argument("--empty", action="store_true", help="with nothing in it")
    new.add_argument(
        "--keep", action="append", choices=[str(each) for each in Keep], help="for --from"
    )
    new.add_argument("--search", metavar="TEXT", help="in the search language: agency:dhs forced")
    for name in (ListField.PURPOSE, ListField.OWNER, ListField.PLACE):
        new.add_argument(f"--{name}", metavar="TEXT")
    for name in (ListField.STARTS, ListField.ENDS):
        new.add_argument(f"--{name}", metavar="DAY")
    cli_filters.add_options(new)


def _item_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pillar", metavar="P", help="of an item of your own")
    parser.add_argument("--principle", metavar="P", help="of an item of your own")
    parser.add_argument("--due", metavar="DAY", help="2026-12-01, Dec 1, tomorrow, ...")
    parser.add_argument("--who", metavar="NAME")
    parser.add_argument("--priority", choices=("none", *filter(None, map(str, Priority))))
    for name, what in (
        ("tag", "all its tags: repeat it"),
        ("step", 'all its steps, in order; "x TEXT" is done'),
        ("link", "all its links: a path or https"),
    ):
        parser.add_argument(f"--{name}", action="append", metavar="TEXT", help=what)


def _keys(parser: argparse.ArgumentParser, number: str) -> None:
    parser.add_argument("keys", metavar="ID", nargs=number, help="PRE-1, or as shown: own-1a2b3c4d")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
