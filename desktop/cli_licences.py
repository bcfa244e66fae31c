"""`licences`: what is shipped and under which licence; of one, all that it says."""

from __future__ import annotations

import argparse

from db import NotFound
from desktop.cli_output import DONE, print_json
from desktop.core import licences
from desktop.core.session import Session

HELP = "What is shipped with this program, and what its licences say."


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", nargs="?", help="one of them, to read its licence")


def tell(_session: Session, options: argparse.Namespace) -> int:
    """List them, or read one out. Raises NotFound."""
    known = licences.components()
    if options.name is not None:
        known = tuple(c for c in known if c.name.casefold() == options.name.casefold())
        if not known:
            raise NotFound(f"Nothing that is shipped is called {options.name!r}. See: licences")
    if options.json:
        print_json([_as_data(component, whole=options.name is not None) for component in known])
    elif options.name is not None:
        print(licences.text(known[0]))
    else:
        for component in known:
            named = f"{component.name} {licences.version(component)}".rstrip()
            print(f"{named:28} {component.licence}")
    return DONE


def _as_data(component: licences.Component, *, whole: bool) -> dict[str, str]:
    data = {
        "name": component.name,
        "version": licences.version(component),
        "licence": component.licence,
        "does": component.does,
        "site": component.site,
    }
    return data | ({"text": licences.text(component)} if whole else {})
