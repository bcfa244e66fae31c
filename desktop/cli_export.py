"""What `export` writes of one list: a table, a calendar, or what a report becomes."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from db import BadText
from desktop import cli_design
from desktop.cli_lists import Chosen, today
from desktop.core import report, writers
from desktop.core.kept_back import kept_back
from desktop.core.session import Session
from desktop.core.tables import csv_writer
from desktop.core.tables.mapping import Target

# What the parts that can be left out of a share file are in a table.
_PARTS = {
    "notes": (Target.NOTE,),
    "names": (Target.WHO, Target.DONE_BY),
    "links": (Target.LINKS,),
    "history": (),
}


def calendar_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes for calendars."""
    parser.add_argument(
        "--with-notes", action="store_true", help="put your notes into the calendar (.ics) as well"
    )


def csv_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes for tables."""
    parser.add_argument(
        "--bom",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="begin a table (.csv) with the mark by which Excel knows UTF-8 (default: yes)",
    )


def text_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes for what is made of a report."""
    parser.add_argument(
        "--notes",
        action="store_true",
        help=f"with your notes ({', '.join((*writers.KINDS, '.ics'))}; a table always has them)",
    )
    cli_design.add_text_options(parser)


def csv(session: Session, options: argparse.Namespace, chosen: Chosen) -> bytes:
    """The items as a table."""
    without = left_out(options)
    return csv_writer.write(session.plan, chosen.left(), without, bom=options.bom)


def calendar(session: Session, options: argparse.Namespace, chosen: Chosen) -> bytes:
    """The due days of the items as a calendar."""
    from desktop.core.tables import ics_writer  # with the library, which only calendars need

    asked = options.with_notes or options.notes
    without = (*left_out(options), *(() if asked else (Target.NOTE,)))
    now = datetime.now(UTC)
    return ics_writer.write(session.plan, chosen.checklist, chosen.left(), without, now=now)


def of_report(suffix: str, session: Session, options: argparse.Namespace, chosen: Chosen) -> bytes:
    """The items as whatever has this ending, one of `writers.KINDS`."""
    records, items = session.plan.records, kept_back(chosen.left(), left_out(options))
    design = cli_design.design(options)
    made = report.build(
        session.plan,
        [records.get(key) or item for key, item in items.items()],
        items,
        design,
        title=chosen.checklist.name,
        scope=chosen.scope,
        printed=today(),
        logo=cli_design.logo(design) if suffix in writers.WITH_LOGO else b"",
    )
    return writers.write(suffix, made)


def left_out(options: argparse.Namespace) -> tuple[Target, ...]:
    """What `--without` keeps back. Raises BadText for a part that there is not."""
    told = [part.strip() for part in (options.without or "").split(",") if part.strip()]
    unknown = [part for part in told if part not in _PARTS]
    if unknown:
        raise BadText(
            f"--without takes {', '.join(_PARTS)}, not {unknown[0]!r}. Nothing was written."
        )
    return tuple(target for part in told for target in _PARTS[part])
