"""Starter templates: those that ship hold what the plan has, and a wrong file is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.checklists import OWN, ItemField
from db.errors import ContentError
from db.plan.catalogue import Plan
from desktop.core import drafts, finder, query
from desktop.core.filters import FacetIndex, Filter
from desktop.core.language import Language, speaking
from desktop.core.query import Field
from desktop.core.templates import Template, read, shipped

WANTED = [
    "four-pillars", "forced-labor", "survivor-engagement", "housing-and-services",
    "law-enforcement", "transportation", "promised-2022", "promised-2023", "promised-2024",
]  # fmt: skip
LEAST = """
id = "mine"
name = "Mine"
purpose = "For a test."
records = ["PRE-1"]
"""


def write(folder: Path, text: str, name: str = "1.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


# -- those that ship --


def test_there_is_one_for_each_purpose_in_their_order() -> None:
    assert [template.id for template in shipped()] == WANTED


def test_no_two_are_called_the_same() -> None:
    names = {template.name.casefold() for template in shipped()}
    assert len(names) == len(WANTED)


@pytest.mark.parametrize("template", shipped(), ids=lambda each: each.id)
def test_everything_a_template_names_is_in_the_plan(plan: Plan, template: Template) -> None:
    assert set(template.records) <= set(plan.records)
    for item in (*template.before, *template.after):
        assert item.pillar in ("", *plan.pillars)
        assert item.principle in ("", *plan.records)
        if item.principle:
            assert plan.records[item.principle].kind == "principle"
            assert plan.records[item.principle].pillar == item.pillar
    asked = query.parse(template.search)
    meant = finder.conditions(plan, asked)
    assert meant.problems == ()
    assert not asked.words, "a template is chosen by what records are, not by their words"
    assert bool(asked.conditions) is bool(template.search)


@pytest.mark.parametrize("template", shipped(), ids=lambda each: each.id)
def test_a_template_makes_a_list_with_records_and_items_of_ones_own(
    plan: Plan, template: Template
) -> None:
    keys = [edit.key for edit in drafts.from_template(plan, template).edits]
    own = [key for key in keys if key.startswith(OWN)]
    assert len(set(keys)) == len(keys)
    assert len(own) == len(template.before) + len(template.after) >= 3
    assert len(keys) - len(own) >= 10
    assert any(item.steps for item in (*template.before, *template.after))


@pytest.mark.parametrize("template", shipped(), ids=lambda each: each.id)
def test_a_template_is_written_plainly(template: Template) -> None:
    texts = [template.name, template.purpose]
    for item in (*template.before, *template.after):
        texts += [item.title, *item.steps]
    for text in texts:
        assert len(text) < 170
        assert text == " ".join(text.split())
        assert text[0].isupper()
        assert not any(mark in text for mark in ("—", "–", "“", "TODO", "  "))
    for title in (item.title for item in (*template.before, *template.after)):
        assert not title.endswith(".")
    assert template.purpose.endswith(".")


@pytest.mark.parametrize("year", [2022, 2023, 2024])
def test_what_was_promised_is_every_commitment_of_that_year(plan: Plan, year: int) -> None:
    template = next(each for each in shipped() if each.id == f"promised-{year}")
    keys = [edit.key for edit in drafts.from_template(plan, template).edits]
    wanted = [r.id for r in plan.records.values() if r.year == year and r.kind == "commitment"]
    assert [key for key in keys if not key.startswith(OWN)] == wanted


def test_the_overview_has_every_principle_under_its_pillar(plan: Plan) -> None:
    made = drafts.from_template(plan, shipped()[0])
    principles = [r.id for r in plan.records.values() if r.kind == "principle"]
    assert [edit.key for edit in made.edits if edit.key in plan.records] == principles


def test_records_named_come_first_and_none_twice(plan: Plan) -> None:
    template = next(each for each in shipped() if each.id == "forced-labor")
    keys = [e.key for e in drafts.from_template(plan, template).edits if e.key in plan.records]
    assert tuple(keys[: len(template.records)]) == template.records
    index = FacetIndex(plan)
    found = index.ids(index.select(Filter(frozenset({(Field.TOPIC, "supply-chains")}))))
    assert set(keys) == {*template.records, *found}
    assert keys[len(template.records) :] == [i for i in found if i not in template.records]


def test_own_items_stand_before_and_after_with_open_steps(plan: Plan) -> None:
    template = next(each for each in shipped() if each.id == "transportation")
    edits = drafts.from_template(plan, template).edits
    assert edits[0].values[ItemField.TITLE] == template.before[0].title
    assert edits[-1].values[ItemField.TITLE] == template.after[-1].title
    lines = edits[0].values[ItemField.STEPS].split("\n")
    assert lines == [f"- {step}" for step in template.before[0].steps]
    assert edits[0].values[ItemField.PILLAR] == "partnerships"


def test_a_template_may_name_its_records_alone(plan: Plan) -> None:
    template = Template("mine", "Mine", "For a test.", records=("COM-20", "PRE-1"))
    made = drafts.from_template(plan, template)
    assert [edit.key for edit in made.edits] == ["COM-20", "PRE-1"]
    assert (made.name, made.purpose) == ("Mine", "For a test.")


# -- files that are wrong --


def test_the_least_a_template_needs(tmp_path: Path) -> None:
    assert read(write(tmp_path, LEAST)) == Template("mine", "Mine", "For a test.", "", ("PRE-1",))


@pytest.mark.parametrize(
    ("text", "field", "problem"),
    [
        ("", "id", "is missing"),
        ('id = "x"', "name", "is missing"),
        ('id = " "', "id", "is empty"),
        ("id = 7", "id", "is 7, not text"),
        (LEAST + "search = 1", "search", "is 1, not text"),
        (LEAST + "colour = 'red'", "colour", "is not known here"),
        (LEAST.replace('["PRE-1"]', '"PRE-1"'), "records", "is 'PRE-1', not a list"),
        (LEAST.replace('["PRE-1"]', "[1]"), "records", "holds 1, not text"),
        (LEAST.replace('["PRE-1"]', '[" "]'), "records", "holds ' ', not text"),
        (LEAST.replace('["PRE-1"]', '["A", "A"]'), "records", "holds something twice"),
        (LEAST.replace('["PRE-1"]', "[]"), "records", "there is nothing in it"),
        (LEAST + "before = [1]", "before", "is not written as [[before]]"),
        (LEAST + "[[after]]", "title", "is missing"),
        (LEAST + "[[after]]\ntitle = 'x'\nnote = 'y'", "note", "is not known here"),
        (LEAST + "[[after]]\ntitle = 'x'\nsteps = 'y'", "steps", "is 'y', not a list"),
    ],
)
def test_what_is_wrong_in_a_file_is_told(
    tmp_path: Path, text: str, field: str, problem: str
) -> None:
    with pytest.raises(ContentError) as told:
        read(write(tmp_path, text, "wrong.toml"))
    assert (told.value.file, told.value.field) == ("wrong.toml", field)
    assert told.value.problem == problem


@pytest.mark.parametrize("raw", [b"id = ", b"\xff\xfe", b"id = 'x'\nid = 'y'", b"\0"])
def test_what_is_no_toml_is_told(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "wrong.toml"
    path.write_bytes(raw)
    with pytest.raises(ContentError, match=r"wrong\.toml: template: file: "):
        read(path)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"gone\.toml"):
        read(tmp_path / "gone.toml")


def test_an_id_that_is_there_twice_is_told(tmp_path: Path) -> None:
    write(tmp_path, LEAST, "1.toml")
    assert len(shipped(tmp_path)) == 1
    write(tmp_path, LEAST, "2.toml")
    with pytest.raises(ContentError, match=r"2\.toml: mine: id: another template has it"):
        shipped(tmp_path)


def test_a_folder_without_any_offers_none(tmp_path: Path) -> None:
    assert shipped(tmp_path) == ()
    assert shipped(tmp_path / "missing") == ()


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ("records = ['PRE-99']", "there is no 'PRE-99'"),
        ("search = 'topic:cooking'", "nothing is called"),
        ("[[before]]\ntitle = 'x'\npillar = 'five'", "there is no 'five'"),
        ("[[after]]\ntitle = 'x'\nprinciple = 'COM-20'", "there is no 'COM-20'"),
    ],
)
def test_what_the_plan_does_not_have_makes_no_list(
    plan: Plan, tmp_path: Path, more: str, problem: str
) -> None:
    text = LEAST.replace('records = ["PRE-1"]', "") + more
    with pytest.raises(ContentError, match=problem):
        drafts.from_template(plan, read(write(tmp_path, text)))


# -- in other languages --


def test_those_that_ship_are_the_same_in_spanish_but_for_their_words() -> None:
    with speaking(Language.SPANISH):
        spanish = shipped()
    for template, said in zip(shipped(), spanish, strict=True):
        assert (said.id, said.search, said.records) == (
            template.id,
            template.search,
            template.records,
        )
        assert said.purpose != template.purpose
        for own, other in zip(
            (*template.before, *template.after), (*said.before, *said.after), strict=True
        ):
            assert (own.pillar, own.principle) == (other.pillar, other.principle)
            assert len(own.steps) == len(other.steps)


def test_without_texts_in_the_language_spoken_a_template_is_english(tmp_path: Path) -> None:
    write(tmp_path, LEAST)
    with speaking(Language.FRENCH):
        assert [each.name for each in shipped(tmp_path)] == ["Mine"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('name = "Mía"', "purpose"),
        ('name = "Mía"\npurpose = "Prueba"\n[[before]]\ntitle = "Una"', "before"),
        ('name = "Mía"\npurpose = "Prueba"\nid = "mía"', "id"),
        ("name = ", "file"),
    ],
)
def test_wrong_texts_are_told_with_file_and_field(tmp_path: Path, text: str, wrong: str) -> None:
    write(tmp_path, LEAST)
    (tmp_path / "es").mkdir()
    write(tmp_path / "es", text)
    with speaking(Language.SPANISH), pytest.raises(ContentError) as error:
        shipped(tmp_path)
    assert error.value.field == wrong
