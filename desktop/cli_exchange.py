"""`four-pillars export` and `import`: files for others and from them, told apart by their ending.

A kind of file is a `Handler` in `HANDLERS`; what it reads and writes stands in a module of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath

from db import BadText
from db.checklists import Checklist
from desktop import cli_export, cli_filled, cli_filters, cli_lists, cli_share, cli_tables
from desktop.cli_lists import Chosen
from desktop.cli_output import Saved, save_file, tell
from desktop.core import writers
from desktop.core.session import Session

EXPORT_HELP = "Save checklists as a file for others."
IMPORT_HELP = "Take over checklists from a file. Nothing is lost: see first with --dry-run."

Command = Callable[[Session, argparse.Namespace], int]
Write = Callable[[Session, argparse.Namespace, Chosen], bytes]


@dataclass(frozen=True, slots=True)
class Handler:
    """What is done with files of one ending; None where that is not offered.

    `write` makes a file of one list; `export` is for files that hold several. `options` are what
    only these files take, named so that nobody takes them for another's.
    """

    suffix: str
    what: str
    export: Command | None = None
    write: Write | None = None
    take: Command | None = None
    export_options: Callable[[argparse.ArgumentParser], None] | None = None
    take_options: Callable[[argparse.ArgumentParser], None] | None = None


def _of_report(suffix: str, take: Command | None = None) -> Handler:
    return Handler(
        suffix, writers.KINDS[suffix], write=partial(cli_export.of_report, suffix), take=take
    )


HANDLERS: dict[str, Handler] = {
    each.suffix: each
    for each in (
        Handler(
            cli_share.SUFFIX,
            "share file",
            export=cli_share.export,
            take=cli_share.take,
            export_options=cli_share.export_options,
            take_options=cli_share.take_options,
        ),
        Handler(
            ".csv",
            "table",
            write=cli_export.csv,
            take=cli_tables.take,
            export_options=cli_export.csv_options,
            take_options=cli_tables.take_options,
        ),
        Handler(".tsv", "table", take=cli_tables.take),
        _of_report(".xlsx", take=cli_tables.take),
        Handler(
            ".ics",
            "calendar",
            write=cli_export.calendar,
            export_options=cli_export.calendar_options,
        ),
        Handler(cli_filled.SUFFIX, "filled form", take=cli_filled.take),
        *(_of_report(suffix) for suffix in writers.KINDS if suffix != ".xlsx"),
    )
}
# What writes a file for one list, by `--format`.
_FORMATS: dict[str, Write] = {
    each.suffix.removeprefix("."): each.write for each in HANDLERS.values() if each.write
}


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes."""
    cli_filters.add_filters(parser)
    cli_lists.add_options(parser)
    parser.add_argument(
        "--to",
        required=True,
        metavar="FILE|FOLDER",
        help=f"a file that ends in {_endings(_exporting())}, or with --format a folder",
    )
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        help="put a file of this kind for each list into the folder that --to names",
    )
    cli_export.text_options(parser)
    for handler in HANDLERS.values():
        if handler.export_options is not None:
            handler.export_options(parser)


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """What `import` takes; `--json` comes from the parser of commands."""
    offered = _endings(handler for handler in HANDLERS.values() if handler.take)
    parser.add_argument("file", metavar="FILE", help=f"ends in {offered}")
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    for handler in HANDLERS.values():
        if handler.take_options is not None:
            handler.take_options(parser)


def export(session: Session, options: argparse.Namespace) -> int:
    """Write the file, or one for each list."""
    if options.format:
        return _into_folder(session, options)
    handler = HANDLERS.get(PurePath(options.to).suffix.lower())
    if handler is not None and handler.export is not None:
        if cli_filters.given(options):
            raise BadText(
                f"{options.to}: a share file holds whole lists, without a filter. "
                "Nothing was written."
            )
        return handler.export(session, options)
    if handler is None or handler.write is None:
        raise BadText(
            f"{options.to}: a file to export to ends in {_endings(_exporting())}. "
            "Nothing was written. For a folder of files say --format as well."
        )
    if cli_lists.several(options):
        raise BadText(
            f"{options.to}: such a file holds one list. Nothing was written. For a file each say "
            f"--format {handler.suffix[1:]} and a folder."
        )
    mine, *_ = cli_lists.wanted(session, options)
    return tell(_save(session, options, handler.write, mine, options.to))


def _into_folder(session: Session, options: argparse.Namespace) -> int:
    suffix = f".{options.format}"
    if PurePath(options.to).suffix.lower() == suffix:
        raise BadText(
            f"{options.to}: with --format a folder is named, not a file. Nothing was written."
        )
    lists = cli_lists.wanted(session, options)
    cli_filters.chosen(session.plan, options)  # what is wrong there is wrong once, not per list
    cli_export.left_out(options)
    make = partial(_save, session, options, _FORMATS[options.format])
    return cli_lists.into_folder(Path(options.to), lists, suffix, make)


def _save(
    session: Session, options: argparse.Namespace, write: Write, mine: Checklist, to: Path | str
) -> Saved:
    """A list; with a filter and without a name the plan, and what the first list has besides."""
    named = options.all or options.checklist is not None
    of_plan = cli_filters.given(options) and not named
    chosen = cli_lists.narrowed(session, options, mine, whole_plan=of_plan)
    return save_file(write(session, options, chosen), to, mine.name)


def take(session: Session, options: argparse.Namespace) -> int:
    """Read the file and take over what is in it."""
    handler = HANDLERS.get(PurePath(options.file).suffix.lower())
    if handler is None or handler.take is None:
        offered = _endings(handler for handler in HANDLERS.values() if handler.take)
        raise BadText(f"{options.file}: a file to import ends in {offered}. Nothing was imported.")
    return handler.take(session, options)


def _exporting() -> Iterable[Handler]:
    return (each for each in HANDLERS.values() if each.export or each.write)


def _endings(handlers: Iterable[Handler]) -> str:
    return ", ".join(handler.suffix for handler in handlers)
