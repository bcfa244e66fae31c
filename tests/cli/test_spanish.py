"""The plan in Spanish on the command line: `--language es`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.plan.catalogue import Plan
from desktop.cli_output import DONE, USAGE
from tests.cli.program import Call


@pytest.fixture(scope="module")
def spanish(plan: Plan) -> Plan:
    return plan.in_language("es")


def test_records_are_listed_in_spanish_and_found_by_spanish_names(
    call: Call, spanish: Plan
) -> None:
    answer = call("list", "--language", "es", "--pillar", "enjuiciamiento", "--year", "2021")
    assert (answer.code, answer.err) == (DONE, "")
    assert spanish.records["PRS-1"].title in answer.out
    same = call("list", "--language", "es", "--pillar", "prosecution", "--year", "2021")
    assert same.out.splitlines() == answer.out.splitlines()


def test_without_it_everything_is_english(call: Call, plan: Plan) -> None:
    answer = call("list", "--pillar", "prosecution", "--year", "2021")
    assert plan.records["PRS-1"].title in answer.out
    assert "enjuicia" not in answer.out


def test_a_record_is_shown_in_spanish_with_its_official_wording(
    call: Call, plan: Plan, spanish: Plan
) -> None:
    lines = call("show", "pre-1", "--language", "es").out.splitlines()
    assert lines[1] == spanish.records["PRE-1"].title
    assert lines[2] == "Traducción no oficial"
    assert lines[3].endswith(f"“{plan.records['PRE-1'].title}”")
    data = json.loads(call("show", "pre-1", "--language", "es", "--json").out)
    assert data["title"] == spanish.records["PRE-1"].title
    assert data["english_title"] == plan.records["PRE-1"].title
    assert (data["id"], data["kind"], data["pillar"]) == ("PRE-1", "principle", "prevention")


def test_a_search_finds_both_languages_in_spanish(call: Call) -> None:
    def found(text: str) -> list[str]:
        answer = call("search", text, "--language", "es", "--json", "--limit", "999")
        return [row["id"] for row in json.loads(answer.out)]

    assert "dhs" in found("Departamento de Seguridad Nacional")[:2]  # and the term
    assert "dhs" in found("homeland security")


def test_a_search_in_english_finds_spanish_words_where_there_is_nothing_else(
    call: Call, plan: Plan
) -> None:
    rows = json.loads(call("search", "víctima", "--json", "--limit", "999").out)
    assert rows
    titles = {record.id: record.title for record in plan.records.values()}
    assert all(titles[row["id"]] in row["title"] for row in rows if row["id"] in titles)


def test_a_page_of_the_library_is_in_spanish(call: Call, spanish: Plan) -> None:
    out = call("library", "topics", "--language", "es").out
    assert all(topic.label in out for topic in spanish.topics.values())
    data = json.loads(call("library", "glossary", "--language", "es", "--json").out)
    assert data[0]["term"] == spanish.table("term")[0].term


def test_an_export_in_spanish_has_official_titles_beside(
    call: Call, plan: Plan, spanish: Plan, tmp_path: Path
) -> None:
    to = tmp_path / "lista.md"
    answer = call("export", "--language", "es", "--pillar", "enjuiciamiento", "--to", str(to))
    assert answer.code == DONE
    text = to.read_text("utf-8").replace("\\", "")
    assert spanish.records["PRS-1"].title in text
    assert f"“{plan.records['PRS-1'].title}”" in text
    assert "Traducción no oficial" in text


def test_what_is_cited_stays_as_it_was_published(call: Call) -> None:
    assert call("cite", "PRE-1", "--language", "es").code == USAGE
