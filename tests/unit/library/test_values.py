"""The short values of the content have words, so that no code of ours is shown to a person."""

from __future__ import annotations

import pytest

from db.plan.catalogue import Plan
from desktop.core.language import Words
from desktop.core.library import values
from desktop.core.words import STATUS_NAMES

KNOWN = {
    ("agency", "kind"): values.AGENCY_KINDS,
    ("source", "kind"): values.SOURCE_KINDS,
    ("figure", "kind"): values.FIGURE_KINDS,
    ("event", "kind"): values.EVENT_KINDS,
    ("entity", "kind"): values.ENTITY_KINDS,
    ("bullet", "form"): values.BULLET_FORMS,
    ("question", "status"): values.QUESTION_STATUSES,
    ("reference", "kind"): values.REFERENCE_KINDS,
    ("activity", "status"): STATUS_NAMES,
}


@pytest.mark.parametrize(("table", "field"), KNOWN)
def test_every_value_that_occurs_has_words(plan: Plan, table: str, field: str) -> None:
    assert {getattr(record, field) for record in plan.table(table)} <= set(KNOWN[table, field])


def test_in_english_a_value_is_called_as_the_content_calls_it() -> None:
    for words in (each for each in KNOWN.values() if isinstance(each, Words)):
        if words is not STATUS_NAMES:
            assert dict(words) == {value: value for value in words}


def test_where_something_is_known_from_is_a_word_or_a_sentence_of_the_content() -> None:
    assert values.basis("stated") == "stated"
    assert values.basis("the web address") == "the web address"
    assert values.capital("the web address") == "The web address"
