"""The plan in another language, as it is built and as it is read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.plan import build, content
from db.plan.catalogue import Plan
from db.plan.freshness import may_be_stale
from db.plan.translated import TranslatedRecord
from db.records import Word
from tests.db.sample import Sample
from tests.db.test_translations import spanish

TITLE = "Fortalecer la lucha"


def written(sample: Sample, folder: Path) -> Path:
    sample.write(folder)
    record = sample.row("action", "PA-DOJ-08")
    spanish(
        folder, sample.file_of("action"), {"record.PA-DOJ-08": {"title": TITLE, "summary": "Más."}}
    )
    assert record["quoted"]
    spanish(
        folder,
        "glossary.toml",
        {"term.GLO-001": {"term": "Víctima", "definition": "Quien la sufre, niños incluidos."}},
    )
    spanish(folder, "agencies.toml", {"agency.dhs": {"name": "Departamento de Seguridad Nacional"}})
    return folder


@pytest.fixture
def english(sample: Sample, tmp_path: Path) -> Iterator[Plan]:
    build.build(written(sample, tmp_path / "content"), tmp_path / "plan.db")
    with closing(Plan(tmp_path / "plan.db")) as opened:
        yield opened


@pytest.fixture
def spoken(english: Plan) -> Plan:
    return english.in_language("es")


def ids(found: object) -> list[str]:
    assert isinstance(found, list)
    return [hit.id for hit in found]


def test_texts_are_in_the_language_and_all_else_is_as_it_was(english: Plan, spoken: Plan) -> None:
    before, now = english.records["PA-DOJ-08"], spoken.records["PA-DOJ-08"]
    assert (now.title, now.summary) == (TITLE, "Más.")
    assert (now.id, now.kind, now.lead, now.sources) == (
        before.id,
        before.kind,
        before.lead,
        before.sources,
    )
    assert list(spoken.records) == list(english.records)
    assert spoken.agencies["dhs"].name == "Departamento de Seguridad Nacional"
    assert spoken.agencies["dhs"].acronym == "DHS"


def test_what_has_no_text_in_the_language_stays_in_english(english: Plan, spoken: Plan) -> None:
    assert spoken.records["COM-16"] is english.records["COM-16"]
    assert spoken.table("programme") == english.table("programme")
    assert spoken.agencies["dhs"].role == english.agencies["dhs"].role


def test_a_translated_title_is_not_official_and_the_official_one_is_at_hand(
    english: Plan, spoken: Plan
) -> None:
    now = spoken.records["PA-DOJ-08"]
    assert isinstance(now, TranslatedRecord)
    assert not now.quoted
    assert now.english is english.records["PA-DOJ-08"]
    assert now.english.quoted
    assert now.english.english is now.english


def test_a_list_is_translated_entry_by_entry(sample: Sample, tmp_path: Path) -> None:
    sample.row("question", "QA-01").update(parts=["One?", "7"])
    folder = sample.write(tmp_path / "content")
    (folder / "es").mkdir()
    (folder / "es" / "phrases-a.toml").write_text('"One?" = "¿Una?"', "utf-8")
    build.build(folder, tmp_path / "plan.db")
    with closing(Plan(tmp_path / "plan.db")) as plan:
        question = plan.in_language("es").table("question")[0]
        assert question.parts == ("¿Una?", "7")


def test_a_plan_is_asked_for_by_language_from_any_plan(english: Plan, spoken: Plan) -> None:
    assert (english.language, spoken.language) == ("en", "es")
    assert english.languages == spoken.languages == ("es",)
    assert english.in_language("en") is english.english is spoken.english is english
    assert english.in_language("es") is spoken.in_language("es") is spoken
    assert spoken.in_language("fr") is english  # of which there is nothing
    assert spoken.in_language("en") is english


def test_the_door_opens_the_plan_in_a_language(sample: Sample, tmp_path: Path) -> None:
    folder = written(sample, tmp_path / "content")
    opened = db.open_plan(tmp_path / "plan.db", folder).in_language("es")
    assert opened.records["PA-DOJ-08"].title == TITLE
    opened.close()


# -- search --


def test_words_of_both_languages_are_found_those_of_the_shown_one_first(spoken: Plan) -> None:
    assert ids(spoken.find([Word("victima")]))[0] == "GLO-001"
    assert "dhs" in ids(spoken.find([Word("seguridad"), Word("nacional")]))
    for typed in ("department", "trafficking"):
        found = ids(spoken.find([Word(typed)]))
        assert set(ids(spoken.english.find([Word(typed)]))) <= set(found)
        assert len(found) == len(set(found))
    hits = spoken.find([Word("dhs")])
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)
    assert spoken.holding([Word("ninos")]) == {"GLO-001"}
    assert spoken.holding([Word("homeland")]) >= {"dhs"}
    assert spoken.find_elsewhere([Word("ninos")]) == []
    assert spoken.holding_elsewhere([Word("ninos")]) == frozenset()


def test_what_is_called_exactly_so_comes_first_whatever_its_accents(spoken: Plan) -> None:
    for typed in ("Víctima", "victima", "VÍCTIMA"):
        first = spoken.find([Word(typed)])[0]
        assert first.id == "GLO-001"
        assert first.rank < -500


def test_english_finds_no_other_words_unless_it_is_asked_to(english: Plan) -> None:
    assert english.find([Word("ninos")]) == []
    assert english.holding([Word("ninos")]) == frozenset()
    assert ids(english.find_elsewhere([Word("ninos")])) == ["GLO-001"]
    assert english.holding_elsewhere([Word("ninos")]) == {"GLO-001"}


# -- the file --


def test_the_same_translations_give_the_same_bytes(sample: Sample, tmp_path: Path) -> None:
    folder = written(sample, tmp_path / "content")
    for name in ("a.db", "b.db"):
        build.build(folder, tmp_path / name)
    same = (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()
    assert same


def test_a_changed_translation_is_another_content(sample: Sample, tmp_path: Path) -> None:
    folder, target = written(sample, tmp_path / "content"), tmp_path / "plan.db"
    assert build.refresh(folder, target)
    assert not build.refresh(folder, target)
    mark = content.fingerprint(folder)
    spanish(folder, "glossary.toml", {"term.GLO-001": {"term": "Otra"}})
    assert content.fingerprint(folder) != mark
    assert build.refresh(folder, target)


def test_a_translation_in_another_folder_is_another_content(sample: Sample, tmp_path: Path) -> None:
    folder = written(sample, tmp_path / "content")
    mark = content.fingerprint(folder)
    (folder / "es").rename(folder / "fr")
    assert content.fingerprint(folder) != mark


@pytest.mark.parametrize("touched", ["es/glossary.toml", "es"])
def test_a_plan_older_than_its_translations_may_be_stale(
    sample: Sample, tmp_path: Path, touched: str
) -> None:
    folder, target = written(sample, tmp_path / "content"), tmp_path / "plan.db"
    build.build(folder, target)
    later = target.stat().st_mtime + 1_000
    os.utime(target, (later, later))
    assert not may_be_stale(target, folder)
    os.utime(folder / touched, (later + 1_000, later + 1_000))
    assert may_be_stale(target, folder)
