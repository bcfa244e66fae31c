"""`four-pillars erase`: removes all that the program keeps of a person."""

from __future__ import annotations

import argparse

from db import Cause, Known
from desktop.cli_output import DONE, REFUSED
from desktop.core import erasing, instance
from desktop.core.language import tr
from desktop.core.session import Session

HELP = "Erase everything Four Pillars keeps: your work, backups, settings. It cannot be undone."


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do it; else only say what would go")


def run(session: Session, options: argparse.Namespace) -> int:
    folder = session.folder
    held = erasing.inventory(folder)
    if not held:
        print(f"There is nothing to erase in {folder}.")
        return DONE
    if not options.yes:
        print(f"In {folder}:")
        for each in held:
            print(f"  {each.line}")
        print(tr(erasing.ELSEWHERE))
        print(tr(erasing.PLAINLY))
        print("Nothing was erased. To erase all of this: four-pillars erase --yes")
        return DONE
    seat = instance.take(folder)
    if seat is None:
        raise Known(
            Cause.BUSY,
            f"Four Pillars is open with {folder}. Nothing was erased. Close that window first.",
        )
    try:
        erased = erasing.erase(folder)
    except OSError as error:
        raise Known(
            Cause.READ_ONLY,
            f"{folder} cannot be written to ({error.strerror or error}). Nothing was erased.",
        ) from error
    finally:
        seat.leave()
    print(erased.sentence)
    return REFUSED if erased.failed else DONE
