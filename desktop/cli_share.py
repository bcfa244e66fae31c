"""Share files on the command line: lists as they leave, and as they are brought together."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db import BadText
from desktop import cli_lists, cli_secrets
from desktop.cli_output import DONE, print_json
from desktop.core.exchange import leaving, reading, writing
from desktop.core.exchange.error import PasswordError
from desktop.core.exchange.merge import chosen
from desktop.core.exchange.parts import Part
from desktop.core.exchange.preview import ListPreview, Preview, Row
from desktop.core.exchange.share import SUFFIX, Share
from desktop.core.exchange.sources import ShareSource, Source
from desktop.core.exchange.values import Change, Choice, Choices
from desktop.core.session import Session
from desktop.core.words import CHANGE_OF_COPIES, CHOICE_NAMES, PART_NAMES, count

__all__ = ["SUFFIX", "export", "export_options", "take", "take_options", "take_source"]

_LINE = 60  # characters of a value in a line of its own


def export_options(parser: argparse.ArgumentParser) -> None:
    """What `export` takes for share files."""
    parser.add_argument(
        "--without",
        metavar="PARTS",
        help=f"leave out, of share files and others: {','.join(Part)} (any of them, with commas)",
    )
    parser.add_argument(
        "--password", action="store_true", help="ask for a password and lock the share file"
    )
    _password_option(parser)


def take_options(parser: argparse.ArgumentParser) -> None:
    """What `import` takes for share files."""
    parser.add_argument(
        "--choose",
        choices=[str(choice) for choice in Choice],
        help="what stands where both sides changed the same value (default: what was written "
        "later, and of notes, tags, links and steps both)",
    )
    _password_option(parser)


def export(session: Session, options: argparse.Namespace) -> int:
    """Write a share file."""
    lists = [each.id for each in cli_lists.wanted(session, options)]
    share = leaving.collect(session.workspace, lists, _parts(options.without), made_at=_now())
    writing.save(share, Path(options.to), _new_password(options))
    told = leaving.leaving(session.plan, share)
    print(f"Saved {options.to}: {told.sentence}")
    if told.names:
        print(f"People named in it: {', '.join(told.names)}.")
    for path in told.paths:
        print(f"A link to a place on your computer: {path}")
    return DONE


def take(session: Session, options: argparse.Namespace) -> int:
    """Take over what a share file holds, or only say what it would change."""
    return take_source(session, ShareSource(_opened(Path(options.file), options)), options)


def take_source(session: Session, source: Source, options: argparse.Namespace) -> int:
    """Say what a file would change and, unless it is only asked, take it over."""
    store = session.workspace
    told = source.preview(session.plan, store)
    choices: Choices = {}
    if options.choose:
        choices = chosen(source.comparisons(store), Choice(options.choose))
    if not options.dry_run:
        source.take_over(store, choices)
    if options.json:
        print_json(_as_data(told, choices, imported=not options.dry_run))
        return DONE
    for line in _lines(told, choices):
        print(line)
    if options.dry_run:
        print("Nothing was imported: --dry-run.")
    elif not told.changes_nothing:
        print("Imported.")
    return DONE


def _opened(path: Path, options: argparse.Namespace) -> Share:
    password = _given(options)
    try:
        return reading.load(path, password)
    except PasswordError:
        if password is not None or not cli_secrets.can_ask():
            raise
    return reading.load(path, getpass.getpass("Password of the file: "))


# -- what an import says --


def _lines(told: Preview, choices: Choices) -> Iterator[str]:
    for each in told.lists:
        yield f"{each.name}: {_counted(each)}"
        if each.remark:
            yield f"    {each.remark}"
    for row in told.rows:
        if row.change is Change.NEW:
            continue
        choice = choices.get(row.spot, row.default)
        yield f"{row.list_name}: {': '.join(filter(None, (row.item, row.field)))}"
        yield f"    {CHANGE_OF_COPIES[row.change]}. Here: {_short(row.mine)}"
        yield f"    There: {_short(row.theirs)}. Stands: {CHOICE_NAMES[choice].lower()}"
    if told.missing:
        yield told.missing
    if told.changes_nothing:
        yield "All of it is here already."


def _counted(told: ListPreview) -> str:
    if told.change is Change.NEW:
        return f"new, {count(told.counts.get(Change.NEW, 0), 'item')}"
    counts = [
        f"{told.counts[change]:,} {CHANGE_OF_COPIES[change].lower()}"
        for change in Change
        if told.counts.get(change)
    ]
    return ", ".join(counts) or "no items"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LINE else line[: _LINE - 1] + '…'}”" if line else "nothing"


def _as_data(told: Preview, choices: Choices, *, imported: bool) -> dict[str, Any]:
    return {
        "imported": imported,
        "lists": [asdict(each) for each in told.lists],
        "counts": _by_name(told.counts),
        "missing": told.missing,
        "rows": [_row(row, choices) for row in told.rows],
    }


def _row(row: Row, choices: Choices) -> dict[str, Any]:
    return {
        "checklist": row.spot.checklist,
        "key": row.spot.key,
        "field": str(row.spot.field),
        "list_name": row.list_name,
        "item": row.item,
        "change": str(row.change),
        "mine": row.mine,
        "theirs": row.theirs,
        "both": row.both,
        "choice": str(choices.get(row.spot, row.default)),
    }


def _by_name(counts: Mapping[Change, int]) -> dict[str, int]:
    return {str(change): number for change, number in counts.items()}


# -- what is given on the command line --


def _parts(text: str | None) -> frozenset[Part]:
    names = [name.strip().lower() for name in (text or "").split(",") if name.strip()]
    for name in names:
        if name not in PART_NAMES:
            raise BadText(
                f"--without {name!r}: what can be left out is {', '.join(Part)}. "
                "Nothing was written."
            )
    return frozenset(Part(name) for name in names)


def _new_password(options: argparse.Namespace) -> str | None:
    if options.password_file or not options.password:
        return _given(options)
    if not cli_secrets.can_ask():
        raise BadText("There is nobody to ask for a password. Use --password-file.")
    return cli_secrets.asked_twice("Password for the file: ")


def _given(options: argparse.Namespace) -> str | None:
    return None if options.password_file is None else cli_secrets.first_line(options.password_file)


def _password_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help="its first line is the password of the share file",
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
