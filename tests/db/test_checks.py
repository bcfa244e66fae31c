"""Records that do not fit each other are told in one line: file, record, field, problem."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from db.errors import ContentError
from db.plan import checks, content
from tests.db.misfits import CASES, Break, Case, put
from tests.db.sample import Sample
from tests.db.test_loader import refusal


def cases() -> list[Any]:
    return [
        pytest.param(rule, case, id=f"{rule} {number}")
        for rule, each in CASES.items()
        for number, case in enumerate(each, start=1)
    ]


def test_every_rule_is_broken_by_some_case() -> None:
    assert list(CASES) == [rule.__name__ for rule in checks.RULES]


def test_every_known_word_and_every_date_has_a_case() -> None:
    broken = " ".join(case.told for each in CASES.values() for case in each)
    for names in (checks.ALLOWED, checks.DATES, checks.URLS, checks.ABOVE):
        for _, name in names:
            assert f": {name}: " in broken, name


@pytest.mark.parametrize(("rule", "case"), cases())
def test_a_misfit_is_told_in_one_line_by_its_rule(
    sample: Sample, tmp_path: Path, rule: str, case: Case
) -> None:
    case.broken(sample)
    assert refusal(sample.write(tmp_path)) == case.told
    loaded = content.load(sample.write(tmp_path))
    found = next(iter(getattr(checks, rule)(loaded)))
    assert str(ContentError(found[0].file, found[0].record.id, *found[1:])) == case.told


@pytest.mark.parametrize(
    "fine",
    [
        put("event", "TL-41", date="2022-02", until="2022"),  # within the year it began
        put("event", "TL-41", date="2022-01-25", until="2022-01-25"),
        put("event", "TL-41", date="2021-12-03T10:05:00-05:00", until="2021-12-03"),
        put("silence", "COM-16", not_the_same=["u2024:1-2", "COM-01", "u2023:7"]),
        put("follow_through", "FT-08", passage="u2023:249"),
        put("reference", "REF-25", url="https://example.gov/%E2%80%93?a=b#c"),
        put("term", "GLO-001", note="To do so, one needs a todo list."),
    ],
)
def test_what_fits_is_taken(sample: Sample, tmp_path: Path, fine: Break) -> None:
    fine(sample)
    checks.check(content.load(sample.write(tmp_path)))


@pytest.mark.parametrize(
    "text",
    [
        "2021",
        "2021-12",
        "2021-12-03",
        "2024-02-29",
        "2021-12-03T10:05",
        "2021-12-03T10:05:30",
        "2021-12-03T10:05:30-05:00",
        "2021-12-03T10:05Z",
    ],
)
def test_dates_of_any_precision_are_dates(text: str) -> None:
    assert checks.is_iso(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "21",
        "2021-1",
        "2021-13",
        "2021-00",
        "2021-02-29",
        "2021-12-3",
        "2021-12-03-01",
        "20211203",
        "2021-W05",
        "2021-W05-1",
        "2021-12-03 10:05",
        "2021-12-03T",
        "2021-12-03T10",
        "2021-12-03T25:00",
        "2021-12-03T10:05 and later",
        "2021-12-03T1:05",
        "\u0662\u0660\u0662\u0661",
        "December 2021",
        "0000",
    ],
)
def test_anything_else_is_no_date(text: str) -> None:
    assert not checks.is_iso(text)
