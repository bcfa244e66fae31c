"""Flows to be written: of the real plan in every layout and form, and what no plan would hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.checklists import Item, State, SubStep
from db.plan.catalogue import Plan
from desktop.core import handout, report
from desktop.core.design import Boxes, Design, Layout
from desktop.core.flow import (
    Bullets,
    Check,
    Checks,
    Fact,
    Flow,
    Grid,
    Heading,
    Room,
    Step,
    Terms,
    Text,
)
from desktop.core.flows import of_handout, of_report
from desktop.core.language import Language
from desktop.core.library.library import Library
from desktop.core.library.outlines import outline
from desktop.core.library.pages import BOOKMARKS, PAGES

DAY = "2026-01-02"
NOTE = "They answer in May:\n  https://example.org/a_(b)?x=1&y=2.\n\n<b>Ask</b> again & again"


def checklist(plan: Plan, layout: Layout = Layout.FULL, **choices: Any) -> Flow:
    """The first of the plan in all states, with notes and steps, and an item of a person's own."""
    records = list(plan.records.values())[:9]
    states = list(State)
    items = {
        each.id: Item(
            each.id,
            states[n % len(states)],
            note=NOTE if n < 3 else "",
            who="Ana",
            due="2026-03-01",
            steps=(SubStep("Write", done=True), SubStep("Wait")) if n == 1 else (),
        )
        for n, each in enumerate(records)
    }
    own = Item("own-1", State.DOING, title="قائمة الملاجئ", note="ملاحظة")
    design = Design(layout, notes=True, organization="Harbor House", **choices)
    return of_report(
        report.build(
            plan,
            [*records, own],
            {**items, own.key: own},
            design,
            title="Shelter partners",
            scope="Pillar: Prevention.",
            printed=DAY,
        )
    )


def handouts(plan: Plan) -> Iterator[tuple[str, Flow]]:
    """Every page of the library, records of several kinds and the card, each with its name."""
    library = Library(plan)
    for page in PAGES:
        if page != BOOKMARKS:
            yield page, of_handout(handout.of_page(outline(plan, page), library, DAY))
    for target in ("PRE-1", "COM-20", "dhs", "GLO-018", "FIG-01", "QA-01"):
        yield target, of_handout(handout.of_record(library.document(target), library, DAY))
    design = Design(language=Language.SPANISH)
    yield "resumen", of_handout(handout.of_page(outline(plan, "grid"), library, DAY, design))
    yield "card", of_handout(handout.hotline_card(plan, DAY))
    yield "wallet", of_handout(handout.wallet_cards(plan, DAY))


def papers(plan: Plan) -> dict[str, Flow]:
    """All of them by name."""
    lists = {str(layout): checklist(plan, layout) for layout in Layout}
    lists["blank"] = checklist(plan, boxes=Boxes.BLANK, hotline=False)
    lists["arabic"] = checklist(plan, language=Language.ARABIC)
    lists["spanish"] = checklist(plan, Layout.OVERVIEW, language=Language.SPANISH)
    lists["vista"] = checklist(plan, Layout.OVERVIEW, language=Language.ARABIC)
    return {**lists, **dict(handouts(plan))}


def all_saying(text: str) -> Flow:
    """A flow with every kind of block, in which all that can be said says `text`."""
    facts = (Fact(text, text), Fact("", text))
    steps = (Step(text, done=True), Step(text, done=False))
    checks = [
        Check(f"own-{state}", state, text, text, text, facts, steps, text, (text,))
        for state in State
    ]
    return Flow(
        title=text,
        language="en",
        blocks=(
            Heading(1, text),
            Text(text),
            Heading(2, text),
            Checks((*checks, Check("own-2", State.TODO, text, text))),
            Bullets(((text, ()), (text, (text, text)))),
            Terms(((text, text), (text, text))),
            Grid((text, text), ((text, text), (text, ""))),
            Grid((text, text), ((text, ""), (text, ""))),
            Room((text, text)),
            Text(text, quiet=True),
        ),
        foot=text,
    )
