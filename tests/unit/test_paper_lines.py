"""What is said of records and items on paper, in every language; and the overview of pillars."""

from __future__ import annotations

from typing import Any

import pytest

from db.checklists import Item, Priority, State
from db.plan.catalogue import Plan
from desktop.core import paper_lines
from desktop.core.design import Boxes, Design, Gather, Layout, Order
from desktop.core.language import Language
from desktop.core.report import Report, build

EN, ES, AR = Language.ENGLISH, Language.SPANISH, Language.ARABIC
TODAY = "2026-01-02"
OWN = Item("own-1", State.DONE, title="Call Anna", pillar="protection")


def made(plan: Plan, *own: Item, records: int = 3, **design: Any) -> Report:
    chosen = list(plan.records.values())[:records]
    return build(
        plan,
        [*chosen, *own],
        {item.key: item for item in own},
        Design(**design),
        title="x",
        scope="",
        printed=TODAY,
    )


@pytest.mark.parametrize(
    ("item", "english", "spanish"),
    [
        (Item("a"), "", ""),
        (Item("a", due="2026-01-01"), "Overdue: Jan 1", "Venció el 1 de enero"),
        (Item("a", due=TODAY), "Due today", "Vence hoy"),
        (Item("a", due="2027-03-04"), "Due Mar 4, 2027", "Vence el 4 de marzo de 2027"),
        (Item("a", State.DONE, due="2026-01-01"), "Due Jan 1", "Vence el 1 de enero"),
        (Item("a", who="Maria"), "Maria", "Maria"),
        (Item("a", priority=Priority.HIGH), "High priority", "Prioridad alta"),
        (Item("a", tags=("beds", "ice")), "beds, ice", "beds, ice"),
        (Item("a", who="M", priority=Priority.LOW), "M · Low priority", "M · Prioridad baja"),
    ],
)
def test_by_when_who_and_how_pressing(item: Item, english: str, spanish: str) -> None:
    assert paper_lines.work(item, TODAY, EN) == english
    assert paper_lines.work(item, TODAY, ES) == spanish


def test_arabic_has_commas_of_its_own() -> None:
    assert paper_lines.work(Item("a", tags=("x", "y")), TODAY, AR) == "x، y"


def test_a_record_is_told_in_the_language(plan: Plan) -> None:
    record = plan.records["COM-20"]
    said = [paper_lines.about_record(record, each) for each in (EN, ES, AR)]
    assert said == [
        "COM-20 · Commitment · 2022 · Planned as of January 25, 2022",
        "COM-20 · Compromiso · 2022 · Previsto (al 25 de enero de 2022)",
        "COM-20 · التزام · 2022 · مخطط له حتى 25 يناير 2022",
    ]


@pytest.mark.parametrize(
    ("item", "title"),
    [
        (Item("own-1", title="Llamar"), "Llamar"),
        (Item("own-1", title="  "), "Elemento sin título"),
        (Item("OLD-1"), "OLD-1 (ya no está en el plan)"),
    ],
)
def test_an_item_that_the_plan_lacks_has_a_title(item: Item, title: str) -> None:
    assert paper_lines.own_title(item, ES) == title


def test_a_report_is_in_its_language_and_so_is_the_plan_where_it_has_that(plan: Plan) -> None:
    report = made(plan, OWN, language=ES)
    assert report.summary == "1 principio, 2 compromisos, 1 elemento propio; 1 de 4 hechos"
    assert report.coverage.startswith("Estas fuentes nombran 30 de las 61")
    first, second = report.sections
    assert (first.heading, first.name, first.english) == (
        "Prevención (3 elementos)",
        "Prevención",
        False,
    )
    assert "Traducción no oficial" in report.coverage
    assert not any(row.english for row in (*first.rows, *second.rows))
    arabic = made(plan, OWN, language=AR)
    first, _ = arabic.sections
    assert (first.name, first.english) == ("Prevention", True)
    rows = [row for section in arabic.sections for row in section.rows]
    assert [row.english for row in rows] == [True, True, True, False]
    assert not any(row.official for row in rows)
    assert (second.rows[0].meta, second.rows[0].state_name) == ("Propio", "Hecho")
    assert made(plan, records=0, language=ES).summary == "Nada que mostrar; 0 de 0 hechos"
    assert "؛" in made(plan, language=AR).summary


@pytest.mark.parametrize(
    ("gather", "headings"),
    [
        (Gather.NONE, [""]),
        (Gather.STATE, ["Por hacer (3 elementos)", "Hecho (1 elemento)"]),
        (Gather.DUE, ["Sin fecha (4 elementos)"]),
        (Gather.WHO, ["Nadie (4 elementos)"]),
    ],
)
def test_groups_of_a_persons_work_are_in_the_language(
    plan: Plan, gather: Gather, headings: list[str]
) -> None:
    report = made(plan, OWN, language=ES, gather=gather)
    assert [section.heading for section in report.sections] == headings
    assert not any(section.english for section in report.sections)


def test_agencies_keep_their_names_and_who_has_none_is_told(plan: Plan) -> None:
    sections = made(plan, OWN, language=AR, gather=Gather.AGENCY).sections
    assert [section.english for section in sections] == [True, True, False]
    sections = made(plan, OWN, language=ES, gather=Gather.AGENCY).sections
    assert [section.english for section in sections] == [False, False, False]
    assert sections[-1].name == "Sin organismo"
    (nowhere,) = made(plan, Item("own-2"), records=0, language=ES).sections
    assert (nowhere.name, nowhere.english) == ("Sin pilar", False)


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        (Order.LIST, ["PRE-1", "own-z", "own-a"]),
        (Order.TITLE, ["PRE-1", "own-a", "own-z"]),
        (Order.DUE, ["own-a", "own-z", "PRE-1"]),
    ],
)
def test_items_stand_in_the_order_that_is_asked_for(
    plan: Plan, order: Order, keys: list[str]
) -> None:
    own = (
        Item("own-z", title="Zoe is told", due="2026-03-01"),
        Item("own-a", title="enhance more", due="2026-02-01"),
    )
    (section,) = made(plan, *own, records=1, gather=Gather.NONE, order=order).sections
    assert [row.key for row in section.rows] == keys


@pytest.mark.parametrize("gather", Gather)
def test_nobody_is_forgotten_whatever_they_are_gathered_by(plan: Plan, gather: Gather) -> None:
    own = (Item("own-1", who="Zoe"), Item("own-2", who="zoe "), Item("own-3", who="Ben"))
    report = made(plan, *own, records=5, gather=gather)
    rows = [row.key for section in report.sections for row in section.rows]
    assert len(rows) == len(set(rows)) == 8
    if gather is Gather.WHO:
        assert [each.heading for each in report.sections] == [
            "Ben (1 item)",
            "Zoe (2 items)",
            "Nobody (5 items)",
        ]


# -- the overview ---------------------------------------------------------------------------------


def test_the_overview_says_of_every_pillar_how_far_it_is(plan: Plan) -> None:
    report = made(plan, OWN, Item("own-2"), records=236, layout=Layout.OVERVIEW)
    assert [pillar.name for pillar in report.pillars] == [
        *(pillar.name for pillar in plan.pillars.values()),
        "No pillar",
    ]
    protection, nowhere = report.pillars[1], report.pillars[-1]
    assert (protection.amount, protection.progress) == ("35 items", "1 of 35 done")
    assert (protection.done, protection.base, protection.english) == (1, 35, True)
    assert len(protection.principles) == 7
    numbers = [int(lead.number) for lead in protection.leads]
    assert (protection.leads[0].name, numbers[0]) == ("DOJ", 9)
    assert numbers == sorted(numbers, reverse=True)
    assert (nowhere.english, nowhere.principles, nowhere.leads) == (False, (), ())


def test_a_blank_overview_says_nothing_of_what_is_done(plan: Plan) -> None:
    report = made(plan, OWN, layout=Layout.OVERVIEW, boxes=Boxes.BLANK)
    assert {(pillar.done, pillar.progress) for pillar in report.pillars} == {(0, "")}


def test_only_the_overview_has_pillars_and_its_page_no_rows(plan: Plan) -> None:
    assert made(plan).pillars == ()
    assert len(made(plan).as_data()["sections"]) == 1
    report = made(plan, layout=Layout.OVERVIEW)
    assert report.sections  # for those who write the list otherwise
    assert report.as_data()["sections"] == ()
