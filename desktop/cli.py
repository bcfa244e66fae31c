"""The command line: the same program without a window, and without Qt.

Exit codes: 0 done, 1 a fault of ours, 2 usage, 3 no such thing, 4 bad input, 5 the store refused.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from io import StringIO

from db import BadText
from db.checklists import OWN, Deed, Item, State
from desktop import (
    __version__,
    cli_backup,
    cli_checklist,
    cli_cite,
    cli_design,
    cli_erase,
    cli_exchange,
    cli_filters,
    cli_help,
    cli_licences,
    cli_lists,
    cli_password,
    cli_print,
    cli_recover,
    cli_secrets,
)
from desktop import cli_checklist_options as options_of
from desktop.cli_library import PARTS, library, show
from desktop.cli_output import BOXES, DONE, REFUSED, STOPPED, TOLD, print_json, refuse
from desktop.core import (
    catalogue,
    describe,
    doctor,
    list_items,
    recovery_words,
    search_all,
    ticking,
    visits,
)
from desktop.core.item_title import item_title
from desktop.core.language import Language, speak, speaking, tr
from desktop.core.progress import coverage_sentence, progress
from desktop.core.session import Session
from desktop.core.words import LIBRARY_NAMES, STATE_NAMES, count


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command line; `command` is empty where the window is wanted.

    Exits with USAGE and a sentence on stderr where they make no sense.
    """
    parser = make_parser()
    made = argparse.Namespace(data_dir=None, unlock_file=None, command="")
    options = parser.parse_args(visits.spelled_out(arguments), made)
    wrong = cli_filters.problem(options)
    if options.open and options.command:
        wrong = wrong or "--open is for the window, and goes with no command"
    if options.screenshot:
        wrong = wrong or _no_picture(options)
    if getattr(options, "deed", "") == "new":
        wrong = wrong or options_of.problem(options)
    if options.command in _PROBLEMS:
        wrong = wrong or _PROBLEMS[options.command](options)
    if wrong:
        parser.error(wrong)
    return options


def _no_picture(options: argparse.Namespace) -> str:
    """Why no picture can be taken, if so. A file is opened with a question, which nobody hears."""
    if options.command:
        return "--screenshot is for the window, and goes with no command"
    if options.open and visits.asked(options.open).file:
        return "--screenshot: --open takes an id or an address then, no file"
    return ""


def run(options: argparse.Namespace) -> int:
    """Carry out one command; what went wrong is one line on stderr, its kind the exit code."""
    if sys.stdout is None:  # started where there is no console: the work is done all the same
        with redirect_stdout(StringIO()):
            return run(options)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console that lacks a letter still lists
    session = None
    try:
        options.secret = cli_secrets.secret(options)
        spoken = getattr(options, "language", None) or Language.ENGLISH
        speak(catalogue.tongue(Language.ENGLISH))
        with (
            speaking(spoken),
            Session(options.data_dir, secret=options.secret, language=spoken) as session,
        ):
            code = _COMMANDS[options.command](session, options)
            _tell_lost(session, options)
        sys.stdout.flush()
    except TOLD as error:
        return refuse(cli_recover.named(error, session))
    except OSError as error:  # the stores tell theirs apart, so this is the console
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # lest Python tries again
        if isinstance(error, BrokenPipeError):  # `four-pillars list | head`
            return DONE
        return refuse(OSError(f"The answer could not be given: {error}."))
    except KeyboardInterrupt:
        return STOPPED
    return code


def _tell_lost(session: Session, options: argparse.Namespace) -> None:
    """Changes that are missing are told after every command, until somebody says it is known."""
    lost = session.lost() if options.command not in ("recover", "doctor") else None
    if lost is not None:
        said = recovery_words.lost(lost, session.folder / "backups")
        print(f"four-pillars: {said} {tr(recovery_words.LOST_HINT)}", file=sys.stderr)


# -- commands -----------------------------------------------------------------------------------


def _list(session: Session, options: argparse.Namespace) -> int:
    mine = session.checklist(options.checklist)
    chosen = cli_lists.narrowed(session, options, mine, whole_plan=options.checklist is None)
    keys, items = chosen.keys, chosen.items
    records = [session.plan.records[key] for key in keys if key in session.plan.records]
    if options.json:
        print_json([describe.as_data(record, items.get(record.id)) for record in records])
        return DONE
    for record in records:
        item = items.get(record.id)
        box = BOXES[item.state if item else State.TODO]
        who = describe.agencies_line(session.plan, record)
        noted = " (note)" if item and item.note else ""
        print(f"{box} {record.id:9} {record.year}  {who:24.24} {describe.heading(record)}{noted}")
    done = progress([record.id for record in records], items)
    print(f"{count(len(records), 'record')}: {describe.kinds_line(records) or 'nothing matches'}.")
    print(f"{done.done} of {done.base} done. {coverage_sentence(session.plan)}")
    if options.checklist and (own := sum(item.is_own for item in items.values())):
        more = count(own, "item of your own", "items of your own")
        print(f"The checklist has {more} as well: four-pillars checklist show")
    return DONE


def _search(session: Session, options: argparse.Namespace) -> int:
    found, problems = search_all.search(session, options.text, cli_lists.today())
    rows = found[: options.limit]
    for problem in problems:
        print(problem, file=sys.stderr)
    if options.json:
        keys = ("id", "kind", "title", "snippet")
        print_json(
            [
                {key: getattr(row, key) for key in keys}
                | ({"checklist": row.checklist} if row.checklist else {})
                for row in rows
            ]
        )
        return DONE
    for row in rows:
        kind = LIBRARY_NAMES.get(row.kind, row.kind.replace("_", " ").capitalize())
        if row.checklist:
            print(f"In {row.checklist}: {row.title}  ({row.id})")
        else:
            print(f"{row.id:10} {kind:22} {row.title}")
        if row.snippet:
            print(f"{'':10} {row.snippet}")
    more = f", {len(rows)} shown (--limit)" if len(rows) < len(found) else ""
    print(f"{count(len(found), 'result')}{more}.")
    return DONE


def _tick(session: Session, options: argparse.Namespace) -> int:
    keys = [_key(session, options, given) for given in options.ids]
    chosen = session.checklist(options.checklist)
    items = session.items(chosen.id)
    state = State(options.state)
    today = cli_lists.today()
    edits = ticking.edits(session.plan, items, keys, state, today=today)
    session.workspace.edit(chosen.id, edits, Deed.STATE)
    for key in keys:
        title = item_title(session.plan, items.get(key) or Item(key))
        print(f"{STATE_NAMES[state]}: {list_items.short_key(key)} {title} (in {chosen.name})")
    return DONE


def _note(session: Session, options: argparse.Namespace) -> int:
    key = _key(session, options, options.id)
    named = list_items.short_key(key)
    if options.text is None:
        item = session.items(options.checklist).get(key)
        print(item.note if item and item.note else f"No note on {named}.")
        return DONE
    text = _from_stdin() if options.text == "-" else options.text
    chosen = session.checklist(options.checklist)
    session.workspace.set_note(chosen.id, key, text)
    print(f"{'Saved' if text else 'Removed'}: note on {named} (in {chosen.name})")
    return DONE


def _key(session: Session, options: argparse.Namespace, given: str) -> str:
    """A record of the plan or, where it or a list is named so, an item of one's own."""
    if options.checklist is None and not given.startswith(OWN):
        return session.record(given).id
    return list_items.find_key(session.plan, session.items(options.checklist), given)


def _doctor(session: Session, options: argparse.Namespace) -> int:
    checks = doctor.examine(session)
    if options.json:
        print_json([check.as_data() for check in checks])
    else:
        for check in checks:
            print(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.says}")
    return DONE if all(check.ok for check in checks) else REFUSED


_COMMANDS: dict[str, Callable[[Session, argparse.Namespace], int]] = {
    "list": _list,
    "show": show,
    "search": _search,
    "library": library,
    "tick": _tick,
    "note": _note,
    "print": cli_print.run,
    "checklist": cli_checklist.run,
    "undo": cli_checklist.undo,
    "redo": cli_checklist.redo,
    "cite": cli_cite.run,
    "export": cli_exchange.export,
    "import": cli_exchange.take,
    "help": cli_help.tell,
    "licences": cli_licences.tell,
    "backup": cli_backup.backup,
    "restore": cli_backup.restore,
    "password": cli_password.run,
    "doctor": _doctor,
    "recover": cli_recover.run,
    "erase": cli_erase.run,
}


_PROBLEMS: dict[str, Callable[[argparse.Namespace], str]] = {
    "print": cli_print.problem,
    "backup": cli_backup.problem,
    "password": cli_password.problem,
}


# -- shared -------------------------------------------------------------------------------------


def _from_stdin() -> str:
    if sys.stdin is None:
        raise BadText("There is no standard input to read the text from. Nothing was changed.")
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadText(
            f"The text is not UTF-8 (byte {error.start + 1}). Nothing was changed. "
            "Save it as UTF-8 and try again."
        ) from error
    return text.replace("\r\n", "\n").removesuffix("\n")


_LANGUAGE = 'words, "phrases", -not, agency:dhs, is:overdue, who:anna, due:<7d, tag:housing'


def make_parser() -> argparse.ArgumentParser:
    """What a command line may hold. The man page is made of it."""
    placed = argparse.ArgumentParser(add_help=False)
    placed.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder of your ticks and notes (default: $FOUR_PILLARS_HOME, else the system's)",
    )
    shared = argparse.ArgumentParser(add_help=False, parents=[placed])
    cli_secrets.add_option(shared)
    parser = argparse.ArgumentParser(
        prog="four-pillars",
        description="Offline reference and checklist for the U.S. National Action Plan to Combat "
        "Human Trafficking (December 2021). Without a command, opens the window, or brings the one "
        "to the front that is open with the same data.",
        epilog="Exit codes: 0 done, 1 a fault of the program, 2 usage, "
        "3 no such thing, 4 bad input, 5 the store refused.",
        parents=[shared],
    )
    parser.add_argument(
        "--open",
        metavar="FILE|ID",
        default="",
        help="show this in the window, also in one that is open: a shared file, form or table "
        "(four-pillars FILE does the same), or an id or address (PRE-1, glossary)",
    )
    parser.add_argument(
        "--screenshot",
        metavar="FILE.png",
        type=_png,
        help="open the window, save its picture once it is complete, and close it",
    )
    parser.add_argument("--version", action="version", version=f"Four Pillars {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(
        name: str,
        help: str,
        *,
        json: bool = True,
        more: str | None = None,
        common: argparse.ArgumentParser = shared,
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help, epilog=more, parents=[common])
        if json:
            made.add_argument("--json", action="store_true", help="print JSON")
        return made

    listed = command(
        "list",
        "List principles, priority actions and commitments. "
        "All items of a checklist, your own as well: checklist show.",
    )
    listed.add_argument("text", metavar="TEXT", nargs="*", help=_LANGUAGE)
    cli_filters.add_options(listed)
    cli_design.add_language(listed)

    show = command("show", "Show a record of any kind with everything around it.")
    show.add_argument("id", metavar="ID", help="COM-20, dhs, GLO-001, or an address copied here")
    _paper_options(show)
    cli_filters.add_checklist(show)

    search = command("search", "Search the plan, its library and your checklists.")
    search.add_argument("text", metavar="TEXT", help=_LANGUAGE)
    search.add_argument("--limit", type=_positive, default=20, metavar="N")
    cli_design.add_language(search)

    library = command("library", "List a part of the library.")
    library.add_argument("part", choices=PARTS, metavar="|".join(PARTS))
    _paper_options(library)

    tick = command("tick", "Set the state of records, or items of a checklist.", json=False)
    tick.add_argument("ids", metavar="ID", nargs="+", help="PRE-1; with --checklist also own ones")
    tick.add_argument("--state", choices=[str(s) for s in State], default=str(State.DONE))
    cli_filters.add_checklist(tick)

    note = command("note", "Show, write or (with an empty text) remove a note.", json=False)
    note.add_argument("id", metavar="ID")
    note.add_argument("text", metavar="TEXT", nargs="?", help="the note; - reads it from stdin")
    cli_filters.add_checklist(note)

    cli_print.add_options(command("print", cli_print.HELP, json=False))

    lists = command("checklist", options_of.HELP, json=False, more=options_of.MORE)
    options_of.add_options(lists, shared)
    command("undo", "Take back what was done last, in any checklist.", json=False)
    command("redo", "Bring back what was undone last.", json=False)

    cli_cite.add_options(command("cite", cli_cite.HELP, json=False))

    # Behind these the password of a file is meant; that of the workspace goes before them.
    leaving = command("export", cli_exchange.EXPORT_HELP, json=False, common=placed)
    cli_exchange.add_export_options(leaving)
    cli_exchange.add_import_options(command("import", cli_exchange.IMPORT_HELP, common=placed))

    cli_help.add_options(command("help", cli_help.HELP, json=False))
    cli_licences.add_options(command("licences", cli_licences.HELP))
    cli_backup.add_backup_options(command("backup", cli_backup.BACKUP_HELP))
    cli_backup.add_restore_options(command("restore", cli_backup.RESTORE_HELP))

    cli_password.add_options(command("password", cli_password.HELP, json=False), shared)
    cli_recover.add_options(command("recover", cli_recover.HELP))
    command("doctor", "Check the plan, your data, fonts and folders.")
    cli_erase.add_options(command("erase", cli_erase.HELP, json=False))
    return parser


def _paper_options(parser: argparse.ArgumentParser) -> None:
    what = "save it as an accessible PDF"
    parser.add_argument("--to", metavar="FILE.pdf", type=_pdf, help=what)
    cli_design.add_frame_options(parser)


def _positive(text: str) -> int:
    if not text.isdecimal() or len(text) > 9 or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _pdf(text: str) -> str:
    return _ending_in(".pdf", text)


def _png(text: str) -> str:
    return _ending_in(".png", text)


def _ending_in(suffix: str, text: str) -> str:
    if not text.lower().endswith(suffix):
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {suffix}")
    return text
