"""`four-pillars print`: accessible PDFs of one checklist, of many, or of the help line."""

from __future__ import annotations

import argparse
from dataclasses import replace
from functools import partial
from pathlib import Path

from db.checklists import Checklist
from desktop import cli_design, cli_filters, cli_lists
from desktop.cli_output import Saved, save_pdf, tell
from desktop.core import report
from desktop.core.design import Design
from desktop.core.session import Session
from desktop.core.words import count

HELP = "Make accessible PDFs of checklists, or of the help line."
_SUFFIX = ".pdf"
_CARDS = "cards"
_HELP_LINE = ("wall", _CARDS)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What `print` takes."""
    cli_filters.add_filters(parser)
    what = cli_lists.add_options(parser)
    what.add_argument(
        "--help-line",
        choices=_HELP_LINE,
        help="no list, but the help line: a paper for the wall, or cards to cut out and carry",
    )
    parser.add_argument(
        "--to", required=True, metavar="FILE.pdf|FOLDER", help="where; a folder for several lists"
    )
    cli_design.add_list_options(parser)


def problem(options: argparse.Namespace) -> str:
    """What makes no sense about where it goes, if anything."""
    if options.help_line and cli_filters.given(options):
        return "argument --help-line: it is no list that could be filtered"
    is_file = options.to.lower().endswith(_SUFFIX)
    if cli_lists.several(options):
        return "--to: several lists go into a folder, not into one file" if is_file else ""
    return "" if is_file else f"argument --to: {options.to!r} does not end in .pdf"


def run(session: Session, options: argparse.Namespace) -> int:
    """Make the files."""
    design = cli_design.design(options)
    if options.help_line:
        return _help_line(session, options, design)
    lists = cli_lists.wanted(session, options)
    make = partial(_save, session, options, design, cli_design.logo(design))
    cli_filters.chosen(session.plan, options)  # what is wrong there is wrong once, not per list
    if cli_lists.several(options):
        return cli_lists.into_folder(Path(options.to), lists, _SUFFIX, make)
    return tell(make(lists[0], options.to))


def _help_line(session: Session, options: argparse.Namespace, design: Design) -> int:
    from desktop.core import handout  # with the library, which lists do without

    make = handout.wallet_cards if options.help_line == _CARDS else handout.hotline_card
    made = make(session.plan, cli_lists.today(), design)
    framed = replace(made.frame, logo=cli_design.logo(design))
    what = f"the help line, {options.help_line}"
    return tell(save_pdf(replace(made, frame=framed), options.to, what))


def _save(
    session: Session,
    options: argparse.Namespace,
    design: Design,
    logo: bytes,
    mine: Checklist,
    path: Path,
) -> Saved:
    named = options.all or options.checklist is not None
    chosen = cli_lists.narrowed(session, options, mine, whole_plan=not named)
    made = report.build(
        session.plan,
        chosen.entries(session),
        chosen.items,
        design,
        title=mine.name,
        scope=chosen.scope,
        printed=cli_lists.today(),
        logo=logo,
        checklist=mine.id,
    )
    return save_pdf(made, path, f"{count(len(chosen.keys), 'item')}, {design.layout} layout")
