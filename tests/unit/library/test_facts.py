"""Every document says every fact of its record, and names what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest

from db.plan.catalogue import Plan
from db.plan.tables import TABLES
from db.records import Citation
from desktop.core.library.library import Library
from desktop.core.words import (
    ATTRIBUTION_NAMES,
    BASIS_NAMES,
    CHANGE_NAMES,
    DISCREPANCY_NAMES,
    KIND_NAMES,
    RELATION_NAMES,
    STATUS_NAMES,
    day,
)
from tests.unit.library.conftest import Documents
from tests.unit.library.reading import said, targets_under

# Told in other words than those of the content.
NAMES: dict[tuple[str, str], Mapping[str, str]] = {
    ("record", "kind"): KIND_NAMES,
    ("record", "status"): STATUS_NAMES,
    ("activity", "status"): STATUS_NAMES,
    ("record", "attribution"): ATTRIBUTION_NAMES,
    ("change", "kind"): CHANGE_NAMES,
    ("discrepancy", "kind"): DISCREPANCY_NAMES,
    ("follow_through", "relation"): RELATION_NAMES,
    ("follow_through", "basis"): BASIS_NAMES,
}
DAYS = ("date", "until", "event_date", "status_as_of")
NOT_TOLD = {
    ("source", "lines"): "how long our copy is says nothing to a reader; citations name the lines",
    ("source", "year"): "the year its records are filed under, which they tell themselves",
    ("record", "date_text"): "the words that `date` was read from; `date_basis` speaks of them",
    ("event", "precision"): "seen from the date",
    ("figure", "number"): "`value` says it as the documents do",
    ("follow_through", "passage"): "told as a document and lines",
    ("pillar", "number"): "the order of the pillars",
}
# Yes or no, and where a reading of ours is stated or not: tests of their own.
APART = ("quoted", "explicit", "outside", "acronym_in_documents")
KINDS = [table for table in TABLES if table.name != "silence"]


def in_words(table: str, field: str, record: Any, value: Any) -> str:
    """The text that tells `value`; empty where it needs none."""
    if (table, field) in NAMES:
        return NAMES[table, field].get(value, str(value))
    if field in ("pillar_basis", "principle_basis"):
        return "our reading" if value == "inferred" else ""
    if field == "date_basis" and value == "stated":
        return ""
    if table == "event" and field in DAYS and record.label:
        return str(record.label)  # says the date as it is known
    return day(value) if field in DAYS else str(value)


@pytest.mark.parametrize("table", KINDS, ids=lambda table: table.name)
def test_every_field_of_every_record_is_told(plan: Plan, documents: Documents, table: Any) -> None:
    silent = []
    for record in plan.table(table.name):
        document = documents[record.id]
        text, links = said(document).casefold(), document.links()
        for field in fields(record):
            key = table.name, field.name
            if field.name in ("id", "sources", *APART, *table.refs) or key in NOT_TOLD:
                continue
            value = getattr(record, field.name)
            for each in value if isinstance(value, tuple) else (value,):
                if each is None:
                    continue
                wanted = in_words(*key, record, each)
                if wanted.casefold() not in text and wanted not in links:
                    silent.append((record.id, field.name, wanted))
    assert silent == []


@pytest.mark.parametrize("table", KINDS, ids=lambda table: table.name)
def test_every_record_that_another_names_is_a_link_to_it(
    plan: Plan, documents: Documents, table: Any
) -> None:
    missing = []
    for record in plan.table(table.name):
        links = {record.id, *documents[record.id].links()}
        for name in plan.references(table.name):
            value = getattr(record, name)
            named = value if isinstance(value, tuple) else filter(None, (value,))
            missing += [(record.id, name, each) for each in named if each not in links]
    assert missing == []


def test_every_record_names_each_document_it_rests_on_with_the_lines(
    library: Library, documents: Documents
) -> None:
    for target, found in library.index.by_id.items():
        (part,) = (p for p in documents[target].parts if p.heading == "Sources")
        assert len(part.paragraphs) == len(found.record.sources) > 0
        for cited, paragraph in zip(found.record.sources, part.paragraphs, strict=True):
            source = library.plan.sources[cited.source]
            title, lines, *addresses = paragraph.text
            assert title.text == source.short_title
            assert title.target == ("" if source.id == target else source.id)
            assert lines.text.endswith(str(cited).split(":")[1])
            assert ("lines" in lines.text) is (cited.first != cited.last)
            opened = [span.target for span in addresses if span.target]
            assert opened == [a for a in (source.archive_url, source.url) if a]


def test_every_document_says_its_kind_its_id_and_its_name(
    library: Library, documents: Documents
) -> None:
    for target, document in documents.items():
        assert document.id == target
        assert document.kicker.endswith(f" · {target}")
        assert len(document.kicker) > len(f" · {target}")
        assert document.title.strip()
        if library.found(target).table not in ("agency", "figure"):  # acronym; value alone
            assert document.title == library.name(target)


def test_no_two_records_of_a_kind_are_told_apart_by_their_id_alone(
    library: Library, documents: Documents
) -> None:
    texts: dict[str, str] = {}
    for target, document in documents.items():
        text = said(document).replace(target, "")
        assert text not in texts, (target, texts[text])
        texts[text] = target


def test_a_fact_that_is_not_told_is_one_there_is(plan: Plan) -> None:
    """The lists of exceptions above hold nothing that went away."""
    known = {(t.name, f.name) for t in TABLES for f in fields(t.record)}
    assert set(NOT_TOLD) <= known
    assert set(NAMES) <= known
    assert all(any(field == name for _, name in known) for field in (*APART, *DAYS))
    assert isinstance(plan.table("record")[0].sources[0], Citation)


def test_everything_is_linked_from_the_documents_it_rests_on(
    library: Library, documents: Documents
) -> None:
    for source in library.plan.sources:
        rests = {
            target
            for target, found in library.index.by_id.items()
            if target != source and any(cited.source == source for cited in found.record.sources)
        }
        listed = targets_under(documents[source], "rest on it")
        assert len(listed) == len(set(listed))
        assert set(listed) == rests
        assert f"{len(rests):,} records" in said(documents[source])
