"""How much of everything there is: the figures of the fact ledgers the content rests on."""

from __future__ import annotations

from collections import Counter

import pytest

from db.plan import checks
from db.plan.content import Content, content_files
from db.plan.tables import TABLES
from db.records import Kind, PlanRecord
from tests.conftest import CONTENT

COUNTS = {
    "source": 10,
    "pillar": 4,
    "topic": 25,
    "agency": 76,
    "bullet": 71,
    "record": 21 + 30 + 55 + 65 + 65,
    "wording": 11,
    "follow_through": 52,
    "silence": 108,
    "term": 229,
    "event": 78,
    "figure": 71,
    "first": 7,
    "question": 5,
    "change": 25,
    "programme": 17,
    "reference": 40,
    "discrepancy": 76,
    "activity": 20,
    "person": 9,
    "statement": 5,
    "speaker": 5,
    "entity": 12,
    "background": 14,
}
PILLARS = ("prevention", "protection", "prosecution", "partnerships")


def of_kind(loaded: Content, kind: Kind) -> list[PlanRecord]:
    return [record for record in loaded.records("record") if record.kind is kind]


def test_the_content_passes_every_check(loaded: Content) -> None:
    checks.check(loaded)
    problems = [problem for rule in checks.RULES for problem in rule(loaded)]
    assert problems == []


def test_every_file_holds_records(loaded: Content) -> None:
    files = {each.file for each in loaded.everything()}
    assert files == {path.name for path in content_files(CONTENT)}


def test_every_table_has_a_count_to_hold_it_to() -> None:
    assert [table.name for table in TABLES] == list(COUNTS)


@pytest.mark.parametrize("table", COUNTS)
def test_no_record_was_lost_or_gained(loaded: Content, table: str) -> None:
    assert len(loaded.records(table)) == COUNTS[table]


def test_the_plan_counts_61_priority_actions_in_four_pillars(loaded: Content) -> None:
    pillars = loaded.records("pillar")
    assert [pillar.id for pillar in pillars] == list(PILLARS)
    assert [pillar.number for pillar in pillars] == [1, 2, 3, 4]
    assert [pillar.official_actions for pillar in pillars] == [13, 17, 12, 19]
    assert sum(pillar.official_actions for pillar in pillars) == 61


def test_there_are_21_principles_in_four_pillars(loaded: Content) -> None:
    by_pillar = Counter(record.pillar for record in of_kind(loaded, Kind.PRINCIPLE))
    assert [by_pillar[pillar] for pillar in PILLARS] == [5, 7, 4, 5]
    prefixes = {(record.id[:3], record.pillar) for record in of_kind(loaded, Kind.PRINCIPLE)}
    assert prefixes == {
        ("PRE", "prevention"),
        ("PRT", "protection"),
        ("PRS", "prosecution"),
        ("PAR", "partnerships"),
    }


def test_30_priority_actions_are_named_12_of_them_in_the_justice_department_s_words(
    loaded: Content,
) -> None:
    actions = of_kind(loaded, Kind.PRIORITY_ACTION)
    assert len(actions) == 30
    quoted = [action for action in actions if action.quoted]
    assert [action.id for action in quoted] == [f"PA-DOJ-{n:02}" for n in range(1, 13)]
    assert {(action.document, action.lead) for action in quoted} == {("002", "doj")}
    assert {action.document for action in actions if not action.quoted} == {"000"}


def test_the_three_fact_sheets_hold_55_65_and_65_commitments(loaded: Content) -> None:
    commitments = of_kind(loaded, Kind.COMMITMENT)
    assert Counter((each.document, each.year) for each in commitments) == {
        ("003", 2022): 55,
        ("u2023", 2023): 65,
        ("u2024", 2024): 65,
    }


def test_every_fact_sheet_s_commitments_stand_under_its_own_headings(loaded: Content) -> None:
    commitments = of_kind(loaded, Kind.COMMITMENT)
    by_heading = Counter((each.year, each.pillar) for each in commitments)
    assert [by_heading[2022, pillar] for pillar in PILLARS] == [15, 8, 15, 17]
    assert [by_heading[2023, pillar] for pillar in PILLARS] == [19, 0, 16, 30]
    assert [by_heading[2024, pillar] for pillar in PILLARS] == [26, 10, 13, 16]


def test_only_official_wording_is_quoted_and_it_is_verbatim(loaded: Content) -> None:
    quoted = {record.id: record.title for record in loaded.records("record") if record.quoted}
    text = (CONTENT.parents[1] / "tests/content/official_wording.txt").read_text("utf-8")
    official = dict(line.split("\t") for line in text.splitlines())
    assert len(official) == 21 + 12
    assert quoted == official
