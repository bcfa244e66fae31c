"""How records hang together beyond what the loader insists on."""

from __future__ import annotations

from collections import Counter

from db.plan.content import Content
from db.records import Kind, PlanRecord


def by_id(loaded: Content) -> dict[str, PlanRecord]:
    return {record.id: record for record in loaded.records("record")}


def test_every_principle_lies_in_its_record_s_pillar(loaded: Content) -> None:
    records = by_id(loaded)
    with_principle = [record for record in records.values() if record.principle]
    assert len(with_principle) > 150
    for record in with_principle:
        principle = records[record.principle or ""]
        assert principle.kind is Kind.PRINCIPLE, record.id
        assert principle.pillar == record.pillar, record.id


def test_every_other_principle_is_a_principle_and_another_one(loaded: Content) -> None:
    records = by_id(loaded)
    for record in records.values():
        for other in record.other_principles:
            assert records[other].kind is Kind.PRINCIPLE, record.id
            assert other != record.principle, record.id


def test_a_principle_is_its_own_and_nothing_else_of_it_is_inferred(loaded: Content) -> None:
    principles = [each for each in by_id(loaded).values() if each.kind is Kind.PRINCIPLE]
    for principle in principles:
        assert principle.principle == principle.id
        assert (principle.pillar_basis, principle.principle_basis) == ("stated", "stated")


def test_every_earlier_record_is_either_followed_or_silent(loaded: Content) -> None:
    followed = {link.earlier for link in loaded.records("follow_through")}
    silent = {silence.id for silence in loaded.records("silence")}
    earlier = {
        record.id
        for record in by_id(loaded).values()
        if record.kind is Kind.PRIORITY_ACTION or record.year in (2022, 2023)
    }
    assert followed & silent == set()
    assert followed | silent == earlier
    assert (len(followed), len(silent)) == (42, 108)


def test_what_became_of_a_record_is_told_once_for_each_later_place(loaded: Content) -> None:
    ends = Counter(
        (link.earlier, link.later or link.passage) for link in loaded.records("follow_through")
    )
    assert set(ends.values()) == {1}


def test_a_silence_names_what_was_searched_for_and_what_only_looks_alike(loaded: Content) -> None:
    records = by_id(loaded)
    for silence in loaded.records("silence"):
        assert silence.searched_for, silence.id
        for other in silence.not_the_same:
            if other in records:
                assert records[other].year > records[silence.id].year, silence.id


def test_15_million_dollars_are_part_of_87_million(loaded: Content) -> None:
    figures = {figure.id: figure for figure in loaded.records("figure")}
    part = next(figure for figure in figures.values() if "$15 million" in figure.value)
    whole = figures[part.part_of or ""]
    assert "$87 million" in whole.value
    assert (part.number, whole.number) == (15_000_000, 87_000_000)


def test_the_four_pillars_actions_are_part_of_the_61(loaded: Content) -> None:
    parts = [figure for figure in loaded.records("figure") if figure.part_of == "FIG-09"]
    whole = next(figure for figure in loaded.records("figure") if figure.id == "FIG-09")
    assert [figure.number for figure in parts] == [13, 17, 12, 19]
    assert whole.number == 61


def test_every_commitment_comes_from_a_bullet_of_its_document_and_heading(
    loaded: Content,
) -> None:
    bullets = {bullet.id: bullet for bullet in loaded.records("bullet")}
    used = set()
    for record in by_id(loaded).values():
        if record.kind is Kind.COMMITMENT:
            bullet = bullets[record.bullet or ""]
            used.add(bullet.id)
            assert (bullet.document, bullet.pillar) == (record.document, record.pillar), record.id
        else:
            assert record.bullet is None
    # One paragraph opens its pillar and promises nothing.
    assert bullets.keys() - used == {"B24-17"}


def test_every_commitment_cites_lines_of_its_own_document(loaded: Content) -> None:
    for record in by_id(loaded).values():
        assert record.document in {cited.source for cited in record.sources}, record.id


def test_overlaps_are_told_from_both_sides(loaded: Content) -> None:
    records = by_id(loaded)
    for record in records.values():
        for other in record.overlaps:
            assert record.id in records[other].overlaps, (record.id, other)


def test_every_topic_gathers_records_and_every_record_has_one(loaded: Content) -> None:
    used = Counter(topic for record in by_id(loaded).values() for topic in record.topics)
    assert used.keys() == {topic.id for topic in loaded.records("topic")}
    assert all(record.topics for record in by_id(loaded).values())


def test_an_agency_has_one_part_in_a_record(loaded: Content) -> None:
    for record in by_id(loaded).values():
        parts = [record.lead, *record.partners, *record.components]
        named = [agency for agency in parts if agency is not None]
        assert len(named) == len(set(named)), record.id


def test_a_component_belongs_to_an_agency_above_it(loaded: Content) -> None:
    for agency in loaded.records("agency"):
        assert agency.parent is None or agency.parent_basis is not None, agency.id
        assert agency.kind != "component" or agency.parent is not None, agency.id


def test_terms_that_see_each_other_are_other_terms(loaded: Content) -> None:
    for term in loaded.records("term"):
        assert term.id not in term.see_also
        assert len(term.see_also) == len(set(term.see_also)), term.id


def test_no_two_terms_have_one_name(loaded: Content) -> None:
    names = Counter(term.term.casefold() for term in loaded.records("term"))
    assert [name for name, count in names.items() if count > 1] == []


def test_what_goes_beyond_the_documents_says_what(loaded: Content) -> None:
    for term in loaded.records("term"):
        assert (term.outside == "partial") == (term.outside_what is not None), term.id
