"""What a folder of another language may hold, and what is said of one that is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.errors import ContentError
from db.plan import content, translations
from db.plan.translations import Gap, Language, Text
from tests.db.sample import Sample

Rows = dict[str, dict[str, Any]]


def spanish(folder: Path, file: str, rows: Rows) -> None:
    """Write a file of translations: fields by `term.GLO-001`."""
    (folder / "es").mkdir(exist_ok=True)
    lines = []
    for record, fields in rows.items():
        table, _, identity = record.partition(".")
        lines.append(f"[{table}.{json.dumps(identity)}]")
        lines += [
            f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()
        ]
    (folder / "es" / file).write_text("\n".join(lines), "utf-8")


def phrases(folder: Path, file: str, said: dict[str, Any]) -> None:
    (folder / "es").mkdir(exist_ok=True)
    lines = [f"{json.dumps(each)} = {json.dumps(text)}" for each, text in said.items()]
    (folder / "es" / file).write_text("\n".join(lines), "utf-8")


def read(folder: Path) -> Language:
    return translations.load(folder, content.load(folder))["es"]


@pytest.fixture
def folder(sample: Sample, tmp_path: Path) -> Path:
    sample.row("term", "GLO-001")["term"] = "A word"
    sample.row("question", "QA-01").update(
        parts=["One?", "7"], answers=["Yes."], answered_by=["stated"]
    )
    return sample.write(tmp_path / "content")


def test_texts_stand_under_kind_and_id_with_their_white_space_folded(folder: Path) -> None:
    spanish(folder, "glossary.toml", {"term.GLO-001": {"term": " Una\npalabra "}})
    texts = list(read(folder).texts(content.load(folder)))
    assert texts == [Text("term", "GLO-001", "term", 0, "Una palabra")]


def test_a_list_has_its_texts_in_their_order(folder: Path) -> None:
    spanish(folder, "questions.toml", {"question.QA-01": {"parts": ["¿Una?", "7"]}})
    texts = list(read(folder).texts(content.load(folder)))
    assert texts == [
        Text("question", "QA-01", "parts", 0, "¿Una?"),
        Text("question", "QA-01", "parts", 1, "7"),
    ]


def test_a_phrase_is_said_once_for_all_but_gives_way_to_a_records_own_text(folder: Path) -> None:
    phrases(folder, "phrases-a.toml", {"A  word": "Una palabra", "One?": "¿Una?"})
    assert {text.text for text in read(folder).texts(content.load(folder))} == {
        "Una palabra",
        "¿Una?",
    }
    spanish(folder, "glossary.toml", {"term.GLO-001": {"term": "La palabra"}})
    made = read(folder)
    assert Text("term", "GLO-001", "term", 0, "La palabra") in made.texts(content.load(folder))
    assert made.idle(content.load(folder)) == {"A word"}


def test_what_is_missing_is_named_but_no_numbers_and_no_words_of_the_program(folder: Path) -> None:
    spanish(folder, "questions.toml", {"question.QA-01": {"answers": ["Sí."]}})
    loaded = content.load(folder)
    gaps = [gap for gap in read(folder).gaps(loaded) if gap.id == "QA-01"]
    assert Gap("questions.toml", "question", "QA-01", "parts", "One?") in gaps
    assert {gap.field for gap in gaps} == {"question", "parts", "answered_by_basis"}


def test_without_a_folder_of_a_language_there_is_none(folder: Path) -> None:
    assert translations.load(folder, content.load(folder)) == {}


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("glossary.toml", "[word.GLO-001]", "glossary.toml: - word"),
        ("glossary.toml", "[programme.PG-01]", "no kind of record with texts"),
        ("glossary.toml", '[term.GLO-999]\nterm = "x"', "GLO-999"),
        ("timeline.toml", '[term.GLO-001]\nterm = "x"', "timeline.toml has no such term"),
        ("glossary.toml", '[term.GLO-001]\nid = "x"', "no field of a term that is translated"),
        ("glossary.toml", '[term.GLO-001]\nterm = ["x"]', "a list in one language"),
        ("questions.toml", '[question.QA-01]\nparts = "x"', "a list in one language"),
        ("questions.toml", '[question.QA-01]\nparts = ["x"]', "has 1 entries, in English 2"),
        ("questions.toml", '[question.QA-01]\nparts = ["x", " "]', "says nothing"),
        ("questions.toml", '[question.QA-01]\nanswered_by = ["dicho"]', "a word for the program"),
        ("glossary.toml", "[term.GLO-001]\nterm = 7", "says nothing"),
        ("glossary.toml", "[term]\nGLO-001 = 7", "write [term.ID]"),
        ("glossary.toml", "term = 7", "write [term.ID]"),
        ("glossary.toml", "[term", "not readable as TOML"),
        ("phrases-a.toml", '"A word" = 7', "quotation marks"),
        ("phrases-a.toml", '"A word" = " "', "quotation marks"),
        ("phrases-a.toml", '["A word"]\nx = "x"', "quotation marks"),
    ],
)
def test_a_file_that_does_not_fit_is_refused_by_name(
    folder: Path, file: str, text: str, problem: str
) -> None:
    (folder / "es").mkdir()
    (folder / "es" / file).write_text(text, "utf-8")
    with pytest.raises(ContentError) as refused:
        read(folder)
    assert f"es/{file}" in str(refused.value) or "not readable" in problem
    assert problem.split(": - ")[-1] in str(refused.value)


def test_a_text_for_what_says_nothing_in_english_is_refused(sample: Sample, tmp_path: Path) -> None:
    sample.row("term", "GLO-001").pop("note", None)
    folder = sample.write(tmp_path / "content")
    spanish(folder, "glossary.toml", {"term.GLO-001": {"note": "Algo"}})
    with pytest.raises(ContentError, match="nothing in English"):
        read(folder)


def test_two_files_of_phrases_agree_on_a_phrase_they_share(folder: Path) -> None:
    phrases(folder, "phrases-a.toml", {"A word": "Una palabra"})
    phrases(folder, "phrases-b.toml", {"A word": "Una palabra"})
    assert read(folder).phrases == {"A word": "Una palabra"}
    phrases(folder, "phrases-b.toml", {"A word": "La palabra"})
    with pytest.raises(ContentError, match=r"phrases-a\.toml says it with other words"):
        read(folder)
