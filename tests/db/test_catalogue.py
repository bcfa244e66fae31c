"""What was written in the content is what is read from the plan."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlite

import db
from db.errors import Cause, Known
from db.plan import build, content
from db.plan.catalogue import Plan
from db.plan.content import Content
from db.plan.tables import TABLES
from db.records import Kind, PlanRecord, Word
from desktop.core.folding import tokens
from tests.conftest import CONTENT
from tests.db.sample import Sample
from tests.strangers import shared_folder, unprivileged

NAMES = [table.name for table in TABLES]


@pytest.fixture(scope="module")
def loaded() -> Content:
    return content.load(CONTENT)


def with_types(record: Any) -> list[tuple[str, type, Any]]:
    """Every field with its very type: 1 is not True, and a kind is more than its text."""
    return [
        (f.name, type(getattr(record, f.name)), getattr(record, f.name))
        for f in dataclasses.fields(record)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_record_comes_back_as_it_was_written(plan: Plan, loaded: Content, name: str) -> None:
    written = build.in_order(loaded) if name == "record" else loaded.records(name)
    read = plan.table(name)
    assert list(read) == written
    assert [with_types(record) for record in read] == [with_types(record) for record in written]


def test_plan_records_stand_in_reading_order(plan: Plan) -> None:
    pillars = list(plan.pillars)
    kinds = list(Kind)
    principles = [record.id for record in plan.records.values() if record.kind is Kind.PRINCIPLE]
    assert principles == [
        f"{prefix}-{number}"
        for prefix, count in (("PRE", 5), ("PRT", 7), ("PRS", 4), ("PAR", 5))
        for number in range(1, count + 1)
    ]

    def place(record: PlanRecord) -> tuple[int, int, int, int]:
        under = principles.index(record.principle) if record.principle else len(principles)
        return pillars.index(record.pillar), under, kinds.index(record.kind), record.year

    places = [place(record) for record in plan.records.values()]
    assert places == sorted(places)


def test_a_table_is_read_once(plan: Plan) -> None:
    assert plan.table("term") is plan.table("term")


def test_records_are_known_by_their_ids(plan: Plan) -> None:
    for by_id in (plan.records, plan.pillars, plan.agencies, plan.topics, plan.sources):
        assert [record.id for record in by_id.values()] == list(by_id)
    assert [len(plan.records), len(plan.agencies), len(plan.silences)] == [236, 76, 108]
    assert plan.silences["COM-16"].status_then == plan.records["COM-16"].status


def test_follow_through_is_known_from_both_ends(plan: Plan) -> None:
    links = plan.table("follow_through")
    assert sum(len(later) for later in plan.later.values()) == len(links)
    assert Counter(id(link) for each in plan.earlier.values() for link in each) == Counter(
        id(link) for link in links
    )
    for earlier, later in plan.later.items():
        assert {link.earlier for link in later} == {earlier}
    for end, earlier_links in plan.earlier.items():
        assert {link.later for link in earlier_links} == {end}
    assert [link.later for link in plan.later["COM-02"]] == ["COM24-35"]
    assert plan.later["COM-02"][0] in plan.earlier["COM24-35"]


def test_notes_on_sources_are_known_by_every_record_they_touch(plan: Plan) -> None:
    touched = sum(len(note.affects) for note in plan.table("discrepancy"))
    assert sum(len(notes) for notes in plan.discrepancies.values()) == touched > 100
    for record, notes in plan.discrepancies.items():
        assert all(record in note.affects for note in notes)


def test_the_plan_names_the_content_it_was_built_from(plan: Plan) -> None:
    assert plan.content_hash == content.fingerprint(CONTENT, build._CODE)
    assert len(plan.content_hash) == 64


def test_the_shipped_plan_is_whole(plan: Plan) -> None:
    plan.verify()


# -- search -------------------------------------------------------------------------------------


def found(plan: Plan, *words: Word) -> list[str]:
    return [hit.id for hit in plan.find(words)]


def test_every_record_is_found_by_every_word_of_its_title(plan: Plan) -> None:
    kinds = {"record": "title", "term": "term", "agency": "name", "discrepancy": "title"}
    for table, field in kinds.items():
        for record in plan.table(table):
            words = [Word(token, prefix=False) for token, _ in tokens(getattr(record, field))]
            assert record.id in found(plan, *words), record.id


def test_a_hit_bears_the_kind_a_reader_knows(plan: Plan) -> None:
    kinds = {hit.kind for hit in plan.find([Word("a")])}
    assert {"principle", "priority_action", "commitment", "term", "agency"} <= kinds
    assert "record" not in kinds


@pytest.mark.parametrize("word", ["hotline", "visa", "supply", "indigenous", "restitution"])
def test_words_of_the_title_count_more_than_words_of_the_text(plan: Plan, word: str) -> None:
    hits = plan.find([Word(word)])
    assert len(hits) > 5
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)
    titled = (*plan.records.values(), *plan.table("reference"), *plan.table("discrepancy"))
    titles = {record.id: record.title for record in titled}
    titles |= {term.id: term.term for term in plan.table("term")}
    titles |= {agency.id: agency.name for agency in plan.agencies.values()}
    titles |= {topic.id: topic.label for topic in plan.topics.values()}
    assert word in titles[hits[0].id].casefold()
    assert any(word not in titles.get(hit.id, "").casefold() for hit in hits)


def test_a_heading_counts_most_then_names_then_the_text(sample: Sample, tmp_path: Path) -> None:
    texts = [("zebra", "x", "y"), ("x", "zebra", "y"), ("x", "y", "zebra")]
    for row, (heading, name, text) in zip(reversed(sample.rows("term")), texts, strict=True):
        row |= {"term": heading, "acronym": name, "definition": text}
        row.pop("note", None)
    wanted = [row["id"] for row in reversed(sample.rows("term"))]
    content = sample.write(tmp_path / "content")
    with closing(db.open_plan(tmp_path / "plan.db", content)) as plan:
        assert found(plan, Word("zebra")) == wanted


def test_a_record_is_found_by_its_programmes(plan: Plan) -> None:
    named = [record for record in plan.records.values() if record.programmes]
    assert len(named) > 10
    for record in named:
        for programme in record.programmes:
            assert record.id in found(plan, Word(programme, prefix=False))


def test_a_record_is_found_by_its_agency_s_acronym_and_its_topic(plan: Plan) -> None:
    fbi = {
        record.id
        for record in plan.records.values()
        if "doj-fbi" in (record.lead, *record.partners, *record.components)
    }
    assert fbi
    assert fbi <= set(found(plan, Word("FBI", prefix=False)))
    chains = [record.id for record in plan.records.values() if "supply-chains" in record.topics]
    assert set(chains) <= set(found(plan, Word("supply chains, imports")))


@pytest.mark.parametrize(
    ("word", "also"),
    [
        (Word("traffick"), True),
        (Word("traffick", prefix=False), False),
        (Word("TRAFFICKING", prefix=False), True),
        (Word("tráfficking"), True),
        (Word("forced labor in"), True),
        (Word("labor forced"), False),
    ],
)
def test_words_match_by_prefix_letter_case_and_diacritics_aside(
    plan: Plan, word: Word, also: bool
) -> None:
    assert bool(found(plan, word)) is also


def test_all_words_must_be_there(plan: Plan) -> None:
    both = set(found(plan, Word("shelter"), Word("housing")))
    assert both <= set(found(plan, Word("shelter"))) & set(found(plan, Word("housing")))
    assert found(plan, Word("shelter"), Word("zebra")) == []


@pytest.mark.parametrize(
    "text", ['"', "a*", "NEAR(a b)", "title:labor", "^labor", "a AND", "-labor", 'a"b OR c', "(a"]
)
def test_no_word_is_an_operator(plan: Plan, text: str) -> None:
    for prefix in (True, False):
        assert isinstance(found(plan, Word(f"{text} x", prefix)), list)


# -- several threads, other users, odd places ---------------------------------------------------


def test_any_thread_may_ask(plan: Plan) -> None:
    wanted = {name: plan.table(name) for name in NAMES}
    labor = plan.find([Word("labor")])
    with closing(Plan(plan.path)) as fresh, ThreadPoolExecutor(8) as pool:
        jobs: list[Callable[[], Any]] = []
        for name in NAMES * 4:
            jobs.append(lambda name=name: fresh.table(name) == wanted[name])  # type: ignore[misc] # mypy knows no default in a lambda
            jobs.append(lambda: fresh.find([Word("labor")]) == labor)
        assert all(pool.map(lambda job: job(), jobs))
    for _ in range(20):
        with closing(Plan(plan.path)) as fresh, ThreadPoolExecutor(8) as pool:
            assert len({id(table) for table in pool.map(fresh.table, ["source"] * 8)}) == 1


def test_a_plan_can_be_read_whoever_has_it_locked(plan: Plan, tmp_path: Path) -> None:
    copy = tmp_path / "plan.db"
    copy.write_bytes(plan.path.read_bytes())
    with closing(sqlite.connect(str(copy), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with closing(Plan(copy)) as opened:
            assert opened.records == plan.records


def test_a_plan_may_lie_in_a_folder_nobody_may_write_to(plan: Plan) -> None:
    with shared_folder() as home:
        copy = home / "100% plan?#1.db"
        copy.write_bytes(plan.path.read_bytes())
        copy.chmod(0o444)
        home.chmod(0o555)
        read = unprivileged(lambda: f"{len(db.open_plan(copy).records)} {list(home.iterdir())}")
        assert read == f"236 {[copy]}"


def test_a_plan_that_may_not_be_read_says_so(plan: Plan) -> None:
    with shared_folder() as home:
        copy = home / "plan.db"
        copy.write_bytes(plan.path.read_bytes())
        copy.chmod(0)
        told = unprivileged(lambda: str(len(Plan(copy).records)))
        assert told.startswith(f"Known: The plan file {copy} cannot be read. Your notes are ")


def test_a_plan_too_deep_for_sqlite_says_so(plan: Plan, tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["x" * 100] * 6)
    deep.mkdir(parents=True)
    copy = deep / "plan.db"
    copy.write_bytes(plan.path.read_bytes())
    with pytest.raises(Known, match=r"cannot be read\. Your notes are kept elsewhere") as caught:
        db.open_plan(copy)
    assert caught.value.cause is Cause.DAMAGED


def test_a_missing_plan_says_so(tmp_path: Path) -> None:
    for path in (tmp_path / "plan.db", tmp_path):
        with pytest.raises(Known, match=r"is missing\. Your notes are safe\. Install") as caught:
            Plan(path)
        assert caught.value.cause is Cause.MISSING
    assert list(tmp_path.iterdir()) == []
