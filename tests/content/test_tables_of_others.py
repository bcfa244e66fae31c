"""A table that was written in one language is read in a window of any other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import translations
from db.checklists import ItemField, Priority, State
from db.plan.catalogue import Plan
from desktop.core import catalogue, language
from desktop.core.language import Language, speaking
from desktop.core.tables import mapping
from desktop.core.tables.csv_writer import COLUMNS
from desktop.core.tables.days import Order
from desktop.core.tables.values import Reader
from desktop.core.words import COLUMN_NAMES, PRIORITY_NAMES, STATE_NAMES


@pytest.fixture(params=Language)
def spoken(request: pytest.FixtureRequest) -> Iterator[Language]:
    translations.release()
    language.speak(catalogue.tongue(request.param))
    yield request.param
    language.speak(catalogue.tongue(Language.ENGLISH))


@pytest.mark.parametrize("written", Language)
def test_headings_states_and_priorities_come_back(
    plan: Plan, spoken: Language, written: Language
) -> None:
    with speaking(written):
        headings = [COLUMN_NAMES[column] for column in COLUMNS]
        states = {STATE_NAMES[state]: state for state in State}
        priorities = {PRIORITY_NAMES[priority]: priority for priority in Priority}
    assert mapping.guess(headings).targets == COLUMNS
    reader = Reader(plan, Order.ASK)
    for name, state in states.items():
        assert reader.read(ItemField.STATE, name) == state
    for name, priority in priorities.items():
        assert reader.read(ItemField.PRIORITY, name) == priority


def test_each_language_has_words_of_its_own_to_write(spoken: Language) -> None:
    with speaking(Language.ENGLISH):
        english = dict(COLUMN_NAMES)
    assert (dict(COLUMN_NAMES) == english) is (spoken is Language.ENGLISH)
