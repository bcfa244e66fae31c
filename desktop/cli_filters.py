"""The options that choose records of the plan, and what they choose."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.core import finder
from desktop.core.filters import Filter
from desktop.core.query import Field

if TYPE_CHECKING:
    from db.plan.catalogue import Plan

_FILTERS = ("pillar", "agency", "topic", "kind", "year", "state")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What narrows the plan down; `--checklist` says whose states count."""
    add_filters(parser)
    add_checklist(parser)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """What narrows the plan down."""
    several: dict[str, Any] = {"action": "append", "metavar": "X"}
    parser.add_argument("--pillar", **several, help="prevention, protection, ... or 1 to 4")
    parser.add_argument("--agency", **several, help="id, acronym or name; includes what is below")
    parser.add_argument("--role", choices=("lead", "partner"), help="for --agency")
    parser.add_argument("--topic", **several, help="id or label")
    parser.add_argument("--kind", **several, help="principle, priority_action or commitment")
    parser.add_argument("--year", **several, help="2021 (the plan), 2022, 2023 or 2024")
    parser.add_argument("--state", **several, help="todo, doing, done or na")


def add_checklist(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--checklist", metavar="NAME", help="default: your first checklist")


def given(options: argparse.Namespace) -> bool:
    """Whether anything is to be narrowed down."""
    return any(getattr(options, name) for name in _FILTERS)


def problem(options: argparse.Namespace) -> str:
    """What makes no sense about the options, if anything."""
    if getattr(options, "role", None) and not options.agency:
        return "--role says how an agency takes part: it needs --agency"
    return ""


def chosen(plan: Plan, options: argparse.Namespace) -> Filter:
    """The filter that the options name. Raises NotFound for a name that is unknown."""
    role = {"lead": Field.LEAD, "partner": Field.PARTNER, None: Field.AGENCY}[options.role]
    fields = (Field.PILLAR, role, Field.TOPIC, Field.KIND, Field.YEAR, Field.STATE)
    return Filter(
        frozenset(
            (field, finder.choose(plan, field, text))
            for field, name in zip(fields, _FILTERS, strict=True)
            for text in getattr(options, name) or ()
        )
    )
