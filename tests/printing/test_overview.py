"""All pillars of a list on one page, whatever the paper, the language and the list."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from db.checklists import Item, State
from db.plan.catalogue import Plan
from db.records import Kind
from desktop.core.design import Boxes, Design, Layout
from desktop.core.design import Paper as PaperSize
from desktop.core.language import Language
from desktop.core.report import Report, build
from desktop.printing.pdf import render
from tests.printing.handouts import handout
from tests.printing.paper import Paper, as_extracted, squeezed

OWN = Item("own-1", State.DONE, title="Call Anna")


def overview(plan: Plan, number: int = 236, own: tuple[Item, ...] = (), **design: Any) -> Report:
    records = list(plan.records.values())[:number]
    items = {record.id: Item(record.id, list(State)[n % 4]) for n, record in enumerate(records)}
    return build(
        plan,
        [*records, *own],
        items | {item.key: item for item in own},
        Design(**{"layout": Layout.OVERVIEW, **design}),
        title="Shelter partners",
        scope="",
        printed="2026-01-02",
    )


@pytest.mark.parametrize(
    ("paper", "landscape", "language"), list(product(PaperSize, (False, True), Language))
)
def test_the_whole_plan_is_one_page(
    plan: Plan, paper: PaperSize, landscape: bool, language: Language
) -> None:
    for own in ((), (OWN,)):
        report = overview(plan, own=own, paper=paper, landscape=landscape, language=language)
        made = Paper(render(report).data)
        assert made.pages == 1
        assert made.complaints() == []
        assert made.headings == [1, *[2] * (4 + len(own))]
        assert made.bookmarks == ["Shelter partners", *(pillar.name for pillar in report.pillars)]


@pytest.mark.parametrize("landscape", [False, True])
def test_every_principle_every_number_and_every_agency_is_there_whole(
    plan: Plan, landscape: bool
) -> None:
    text = squeezed(Paper(render(overview(plan, landscape=landscape)).data).text())
    for record in plan.records.values():
        if record.kind is Kind.PRINCIPLE:
            assert squeezed(record.title) in text
    for pillar in overview(plan).pillars:
        assert squeezed(f"{pillar.name}{pillar.amount} · {pillar.progress}") in text
        for lead in pillar.leads:
            assert squeezed(f"{lead.name} {lead.number}") in text


def test_the_letters_are_as_large_as_there_is_room(plan: Plan) -> None:
    small, large = (Paper(render(overview(plan, number)).data).letter_size for number in (236, 3))
    assert small >= 7
    assert large == 12
    assert small < large


def test_how_far_a_pillar_is_stands_there_in_words_of_the_language(plan: Plan) -> None:
    spanish = Paper(render(overview(plan, language=Language.SPANISH)).data).text()
    for pillar in overview(plan, language=Language.SPANISH).pillars:
        assert f"{pillar.done} de {pillar.base} hechos" in spanish
    arabic = Paper(render(overview(plan, language=Language.ARABIC)).data).letters()
    assert as_extracted("المبادئ") in arabic


def test_a_blank_one_tells_nothing_of_what_is_done(plan: Plan) -> None:
    text = Paper(render(overview(plan, boxes=Boxes.BLANK)).data).text()
    assert "done" not in text
    assert "69 items" in text


def test_an_empty_list_is_one_page_that_says_so(plan: Plan) -> None:
    paper = Paper(render(handout(plan, [], layout=Layout.OVERVIEW)).data)
    assert paper.pages == 1
    assert "Nothing to show" in paper.text()


def test_a_list_of_one_pillar_has_the_page_for_itself(plan: Plan) -> None:
    paper = Paper(render(overview(plan, 0, own=(OWN,))).data)
    assert paper.pages == 1
    assert "1 item · 1 of 1 done" in paper.text()


@pytest.mark.parametrize(("paper", "landscape"), list(product(PaperSize, (False, True))))
def test_a_title_without_end_leaves_it_one_page(
    plan: Plan, paper: PaperSize, landscape: bool
) -> None:
    endless = "Partners in the shelter " * 420
    report = handout(
        plan,
        layout=Layout.OVERVIEW,
        title=endless,
        scope=endless,
        organization=endless,
        footer=endless,
        paper=paper,
        landscape=landscape,
    )
    made = Paper(render(report).data)
    assert made.pages == 1
    assert made.title == endless
    text = made.text()
    assert text.count("Partners in the…") + text.count("the shelter…") == 4  # one for each
    assert "Partnerships" in text
    assert max(bottom for _, _, _, bottom in made.words) < made.size[1] - 8
