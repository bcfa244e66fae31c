"""Tables on the command line: what becomes of each row."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from db import BadText
from db.checklists import Deed, ListField
from desktop.cli_output import DONE, print_json
from desktop.core import opening, tables
from desktop.core.session import Session
from desktop.core.tables import mapping
from desktop.core.tables.days import Order
from desktop.core.tables.mapping import Mapping, Target
from desktop.core.tables.matching import Report, rows_to_edits
from desktop.core.tables.table import Table
from desktop.core.tables.values import visible
from desktop.core.words import COLUMN_NAMES, FATE_NAMES, count

_WHICH = "the list for a table (default: your first) or a filled form (default: its own)"


def take_options(parser: argparse.ArgumentParser) -> None:
    """What `import` takes for tables."""
    into = parser.add_mutually_exclusive_group()
    into.add_argument("--checklist", metavar="NAME", help=_WHICH)
    into.add_argument("--new", metavar="NAME", help="table: make a new list of it")
    parser.add_argument("--sheet", default="", metavar="NAME", help="which sheet of a workbook")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        type=_column,
        help=f"what a column tells: {', '.join(each for each in Target if each)} or ignore",
    )
    order = parser.add_mutually_exclusive_group()
    for flag, value in (("--day-first", Order.DAY_FIRST), ("--month-first", Order.MONTH_FIRST)):
        order.add_argument(
            flag,
            dest="order",
            action="store_const",
            const=value,
            default=Order.ASK,
            help=f"in days like 03/04/2026 the {value} stands first",
        )
    parser.add_argument(
        "--skip-bad", action="store_true", help="table: leave out rows with a problem"
    )


def take(session: Session, options: argparse.Namespace) -> int:
    """Say what becomes of each row, and do it if all of them, or all that are left, are good."""
    table = tables.read(Path(options.file), options.sheet)
    meant = _mapping(table, options)
    chosen = None if options.new is not None else session.checklist(options.checklist)
    items = opening.items_of(session.workspace, session.plan, chosen) if chosen else {}
    report = rows_to_edits(session.plan, table, meant, items)
    left = bool(report.bad) and not options.skip_bad
    edits = [] if left or options.dry_run else report.edits()
    if chosen is None and edits:
        session.workspace.add_checklist({ListField.NAME: options.new}, edits)
    elif chosen is not None and edits:
        session.workspace.edit(chosen.id, edits, Deed.IMPORT)
    name = chosen.name if chosen else options.new
    if options.json:
        print_json(_as_data(table, meant, report, name, imported=len(edits)))
    else:
        _say(table, meant, report)
    if left:
        raise BadText(_refusal(table, report))
    if not options.json:
        done = "would be imported" if options.dry_run else "imported"
        rows = count(len(report.edits()), "row")
        print(f"{rows} {done} into {name}, {len(report.bad)} left out.")
    return DONE


def _mapping(table: Table, options: argparse.Namespace) -> Mapping:
    meant = mapping.guess(table.headers, table.rows).with_order(options.order)
    for column, field in options.map:
        meant = mapping.named(table.headers, meant, column, field)
    if not meant.names_items:
        there = ", ".join(f"{header[:40]!r}" for header in table.headers[:20])
        raise BadText(
            f"{table.name}: no column is known to hold titles; there is {there}. Nothing was "
            "imported. Say which it is: --map COLUMN=title"
        )
    if not table.rows:
        raise BadText(f"{table.name} has no rows below its headers. Nothing was imported.")
    return meant


def _refusal(table: Table, report: Report) -> str:
    says = f"{len(report.bad):,} of {count(len(report.rows), 'row')} of {table.name} cannot be"
    mend = "Mend them, or leave them out with --skip-bad."
    if report.asks_order:
        mend = "Say --day-first or --month-first, mend them, or leave them out with --skip-bad."
    return f"{says} imported as they are. Nothing was imported. {mend}"


def _say(table: Table, meant: Mapping, report: Report) -> None:
    if len(table.sheets) > 1:
        print(f"Sheet {visible(table.sheet)!r}, one of {len(table.sheets)}")
    for text in table.above:
        print(f"Above the columns, not imported: {visible(text)}")
    for header, target in zip(table.headers, meant.targets, strict=True):
        print(f"Column {visible(header)!r}: {COLUMN_NAMES[target]}")
    for row in report.rows:
        about = "; ".join(row.problems) or visible(row.title)
        print(f"{table.unit.capitalize()} {row.where}: {FATE_NAMES[row.fate]}: {about}")


def _as_data(
    table: Table, meant: Mapping, report: Report, name: str, *, imported: int
) -> dict[str, Any]:
    return {
        "checklist": name,
        "imported": imported,
        "sheet": table.sheet,
        "above": list(table.above),
        "columns": dict(zip(table.headers, map(str, meant.targets), strict=True)),
        "asks_order": report.asks_order,
        "rows": [
            {
                table.unit: row.where,
                "fate": str(row.fate),
                "id": row.key,
                "title": row.title,
                "values": {str(field): value for field, value in row.values.items()},
                "problems": list(row.problems),
            }
            for row in report.rows
        ],
    }


def _column(text: str) -> tuple[str, str]:
    column, equals, field = text.rpartition("=")
    if not equals or not column.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not like COLUMN=FIELD")
    return column, field.strip()
