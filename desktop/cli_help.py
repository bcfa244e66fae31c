"""`help`: the pages of the help as text."""

from __future__ import annotations

import argparse

from db import NotFound
from desktop.cli_output import DONE
from desktop.core.help import page, telling
from desktop.core.help.contents import CHAPTERS, Topic
from desktop.core.session import Session

HELP = "Read a page of the help; without one, list the pages there are."


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", nargs="?", help="printing, filters-and-search, ...")


def tell(_session: Session, options: argparse.Namespace) -> int:
    """List the pages, or read one out. Raises NotFound."""
    if options.page is None:
        for chapter in CHAPTERS:
            print(chapter.name)
            for topic in chapter.topics:
                print(f"  {topic:24} {page.read(topic).title}")
        print("Read one with: four-pillars help PAGE")
        return DONE
    named = options.page.casefold()
    if named not in set(Topic):
        known = ", ".join(Topic)
        raise NotFound(f"The help has no page called {options.page!r}; there are: {known}.")
    for line in telling.lines(page.read(Topic(named))):
        print(line)
    return DONE
