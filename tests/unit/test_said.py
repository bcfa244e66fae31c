"""What the core says, in a language of a few texts: looked up when it is said, found by it too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.checklists import OWN, Item, Priority, State
from db.plan.catalogue import Plan
from desktop.core import due_days, finder, recovery_sheet, report
from desktop.core.agenda import Reminder
from desktop.core.arrangement import Grouping
from desktop.core.checklist_view import grouped
from desktop.core.design import Design
from desktop.core.filters import FacetIndex, Filter
from desktop.core.item_title import item_title
from desktop.core.language import Language
from desktop.core.particulars import summary
from desktop.core.query import Condition, Field
from desktop.core.words import COLUMN_NAMES, OUTCOME_NAMES, STATE_NAMES
from tests.tongues import speaking

TODAY = date(2026, 11, 22)
TEXTS = {
    "Done": "Hecho",
    "Overdue": "Vencido",
    "Commitment": "Compromiso",
    "Planned": "Previsto",
    "High": "Alta",
    "high priority": "prioridad alta",
    "My own": "Propio",
    "Glossary": "Glosario",
    "Agency": "Organismo",
    "Not {field}": "Sin {field}",
    "Untitled item": "Elemento sin título",
    "No pillar": "Sin pilar",
    "{n} items are overdue.": "{n} elemento vencido.|{n} elementos vencidos.",
    "{source}, lines {lines}": "{source}, líneas {lines}",
    "Recovery sheet": "Hoja de recuperación",
    ", ": "; ",
    "Fulfilled": "Cumplido",
    "Within {time}": "En {time}",
    "{n} days": "{n} día|{n} días",
}


@pytest.fixture
def spanish() -> Iterator[None]:
    with speaking(Language.SPANISH, TEXTS):
        yield


def test_a_word_is_said_as_is_spoken_when_it_is_asked_for(plan: Plan, spanish: None) -> None:
    assert STATE_NAMES[State.DONE] == "Hecho"
    assert OUTCOME_NAMES["fulfilled"] == "Cumplido"
    assert COLUMN_NAMES.english["state"] == "State"
    assert item_title(plan, Item(f"{OWN}1")) == "Elemento sin título"
    with speaking(Language.ENGLISH, {}):
        assert STATE_NAMES[State.DONE] == "Done"


def test_sentences_count_in_the_language_spoken(spanish: None) -> None:
    assert Reminder(1, 0).sentence == "1 elemento vencido."
    assert Reminder(12_000, 0).sentence == "12\u00a0000 elementos vencidos."
    assert due_days.name("7d") == "En 7 días"


def test_items_are_told_in_the_language_spoken(spanish: None) -> None:
    item = Item(f"{OWN}1", priority=Priority.HIGH, tags=("a", "b"))
    assert summary(item, TODAY) == "prioridad alta · a; b"


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (Field.KIND, "compromiso", "commitment"),
        (Field.KIND, "commitment", "commitment"),
        (Field.KIND, "glosario", "term"),
        (Field.KIND, "glossary", "term"),
        (Field.KIND, "propio", "own"),
        (Field.STATUS, "previsto", "planned"),
        (Field.STATE, "hecho", "done"),
        (Field.STATE, "done", "done"),
        (Field.PRIORITY, "alta", "high"),
    ],
)
def test_conditions_are_understood_in_the_language_spoken_and_in_english(
    plan: Plan, spanish: None, field: Field, typed: str, value: str
) -> None:
    assert finder.meanings(plan, Condition(field, typed)) == [value]


def test_a_filter_is_told_in_the_language_spoken(plan: Plan, spanish: None) -> None:
    chosen = Filter(frozenset({(Field.STATE, "overdue")}), frozenset({(Field.KIND, "term")}))
    assert "Vencido" in finder.in_words(plan, chosen)
    assert finder.choice_name(plan, (Field.KIND, "term")) == "Glosario"


def test_groups_are_named_in_the_language_spoken(plan: Plan, spanish: None) -> None:
    index = FacetIndex(plan)
    index.set_items([Item(f"{OWN}1", due="2026-11-01")], TODAY.isoformat())
    for grouping, name in ((Grouping.DUE, "Vencido"), (Grouping.PILLAR, "Sin pilar")):
        (group,) = grouped(plan, index, index.members, grouping)
        assert group.name == name


def test_a_paper_speaks_its_own_language_whatever_the_window_speaks(
    plan: Plan, spanish: None
) -> None:
    records = plan.records.values()
    record = next(each for each in records if each.sources[0].first < each.sources[0].last)
    for language, word in ((Language.ENGLISH, "lines"), (Language.SPANISH, "líneas")):
        made = report.build(
            plan,
            [record],
            {},
            Design(language=language),
            title="Plan",
            scope="",
            printed=TODAY.isoformat(),
        )
        assert f", {word} " in made.sections[0].rows[0].sources[0]
    assert STATE_NAMES[State.DONE] == "Hecho"  # and the window goes on


def test_the_recovery_sheet_is_in_the_language_spoken(tmp_path: Path, spanish: None) -> None:
    sheet = recovery_sheet.build("AAAA-BBBB", tmp_path, TODAY.isoformat())
    assert sheet.said["title"] == sheet.frame.title == "Hoja de recuperación"
    assert sheet.frame.design.language is Language.SPANISH
    assert sheet.as_data()["said"]["title"] == "Hoja de recuperación"
