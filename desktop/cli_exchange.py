"""`four-pillars export` and `import`: files for others and from them, told apart by their ending.

A kind of file is a `Handler` in `HANDLERS`; what it reads and writes stands in a module of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePath

from db import BadText
from desktop import cli_filled, cli_share, cli_tables
from desktop.core.session import Session

EXPORT_HELP = "Save checklists as a file for others."
IMPORT_HELP = "Take over checklists from a file. Nothing is lost: see first with --dry-run."

Command = Callable[[Session, argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class Handler:
    """What is done with files of one ending; None where that is not offered.

    `options` are what only these files take, named so that nobody takes them for another's.
    """

    suffix: str
    what: str
    export: Command | None = None
    take: Command | None = None
    export_options: Callable[[argparse.ArgumentParser], None] | None = None
    take_options: Callable[[argparse.ArgumentParser], None] | None = None


HANDLERS: dict[str, Handler] = {
    each.suffix: each
    for each in (
        Handler(
            cli_share.SUFFIX,
            "share file",
            cli_share.export,
            cli_share.take,
            cli_share.export_options,
            cli_share.take_options,
        ),
        Handler(
            ".csv",
            "table",
            cli_tables.export_csv,
            cli_tables.take,
            take_options=cli_tables.take_options,
        ),
        Handler(".tsv", "table", take=cli_tables.take),
        Handler(".xlsx", "workbook", take=cli_tables.take),
        Handler(
            ".ics",
            "calendar",
            cli_tables.export_calendar,
            export_options=cli_tables.calendar_options,
        ),
        Handler(cli_filled.SUFFIX, "filled form", take=cli_filled.take),
    )
}


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes."""
    parser.add_argument(
        "--checklist",
        action="append",
        metavar="NAME",
        help="which list; again for more (default: your first checklist)",
    )
    offered = _endings(handler for handler in HANDLERS.values() if handler.export)
    parser.add_argument("--to", required=True, metavar="FILE", help=f"ends in {offered}")
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
    """Write the file."""
    handler = HANDLERS.get(PurePath(options.to).suffix.lower())
    if handler is None or handler.export is None:
        offered = _endings(handler for handler in HANDLERS.values() if handler.export)
        raise BadText(f"{options.to}: a file to export to ends in {offered}. Nothing was written.")
    return handler.export(session, options)


def take(session: Session, options: argparse.Namespace) -> int:
    """Read the file and take over what is in it."""
    handler = HANDLERS.get(PurePath(options.file).suffix.lower())
    if handler is None or handler.take is None:
        offered = _endings(handler for handler in HANDLERS.values() if handler.take)
        raise BadText(f"{options.file}: a file to import ends in {offered}. Nothing was imported.")
    return handler.take(session, options)


def _endings(handlers: Iterable[Handler]) -> str:
    return ", ".join(handler.suffix for handler in handlers)
