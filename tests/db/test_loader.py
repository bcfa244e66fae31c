"""A wrong content file is told in one line: file, record, field, problem."""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

import pytest

from db.errors import ContentError
from db.plan import checks, content
from db.plan.content import Content
from db.plan.tables import BY_NAME, PLAN_KINDS
from db.records import Citation, Kind, PlanRecord
from tests.db.sample import Row, Sample, keys_in_use

KINDS = (*PLAN_KINDS, *(name for name in BY_NAME if name != "record"))
# What a file of plan records does not state, because it follows.
GIVEN = {
    "principle": {"kind", "quoted", "pillar_basis", "principle", "principle_basis", "document"},
    "action": {"kind"},
    "commitment": {"kind", "quoted", "pillar_basis"},
}


def load(sample: Sample, folder: Path) -> Content:
    return content.load(sample.write(folder))


def refusal(folder: Path) -> str:
    """The one line with which the folder is refused."""
    with pytest.raises(ContentError) as caught:
        checks.check(content.load(folder))
    line = str(caught.value)
    assert "\n" not in line
    error = caught.value
    assert line == f"{error.file}: {error.record}: {error.field}: {error.problem}"
    return line


def stated(kind: str) -> dict[str, Any]:
    """The fields a record of that kind states itself, with their types."""
    cls = BY_NAME["record" if kind in PLAN_KINDS else kind].record
    hints = typing.get_type_hints(cls)
    if kind in PLAN_KINDS:
        used = keys_in_use(kind)
        assert used.isdisjoint(GIVEN[kind] | {"year"})
        return {name: hint for name, hint in hints.items() if name in used}
    return hints


def is_required(hint: Any) -> bool:
    return type(None) not in typing.get_args(hint) and typing.get_origin(hint) is not tuple


def test_the_sample_is_whole_and_has_every_kind(sample: Sample, tmp_path: Path) -> None:
    loaded = load(sample, tmp_path)
    checks.check(loaded)
    assert loaded.tables.keys() == BY_NAME.keys()
    assert {each.name for each in loaded.everything()} == set(KINDS)


# -- files --------------------------------------------------------------------------------------


def test_an_empty_folder_is_no_content(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    assert refusal(folder) == "content: -: -: holds no content files"


def test_a_missing_folder_is_no_content(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere") == "nowhere: -: -: holds no content files"


def test_a_file_that_cannot_be_read_is_named(sample: Sample, tmp_path: Path) -> None:
    (sample.write(tmp_path) / "folder.toml").mkdir()
    assert refusal(tmp_path) == "folder.toml: -: -: not readable: Is a directory"
    with pytest.raises(ContentError, match=r"^folder\.toml: -: -: not readable: Is a directory$"):
        content.fingerprint(tmp_path)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[term]]\nid = "GLO-001"\nterm = oops\n', 3),
        ('[[term]]\nid = "GLO-001"\nid = "GLO-002"\n', 3),
        ("[[term\n", 1),
        ('[[term]]\nterm = "never ends\n', 2),
    ],
)
def test_bad_toml_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "glossary.toml").write_text(text, "utf-8")
    told = refusal(tmp_path)
    assert told.startswith("glossary.toml: -: -: not readable as TOML: ")
    assert f"at line {line}, column" in told


def test_text_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "topics.toml").write_bytes('[[topic]]\nlabel = "é"\n'.encode("latin-1"))
    told = refusal(tmp_path)
    assert told.startswith("topics.toml: -: -: not readable as TOML: 'utf-8' codec can't decode")


@pytest.mark.parametrize("kind", ["terms", "record", "Term", "meta", "citation"])
def test_an_unknown_kind_of_record_is_told(sample: Sample, tmp_path: Path, kind: str) -> None:
    (sample.write(tmp_path) / "extra.toml").write_text(f'[[{kind}]]\nid = "X"\n', "utf-8")
    assert refusal(tmp_path) == f"extra.toml: -: {kind}: no such kind of record"


@pytest.mark.parametrize("text", ["term = 5", '[term]\nid = "X"', "term = [1, 2]", 'term = "x"'])
def test_anything_but_an_array_of_tables_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "glossary.toml").write_text(text + "\n", "utf-8")
    assert refusal(tmp_path) == "glossary.toml: -: term: write [[term]] before each record"


def test_other_files_in_the_folder_are_left_alone(sample: Sample, tmp_path: Path) -> None:
    (sample.write(tmp_path) / "notes.txt").write_text("[[nonsense", "utf-8")
    (tmp_path / "glossary.toml~").write_text("[[nonsense", "utf-8")
    checks.check(content.load(tmp_path))


# -- fields -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_leftover_evidence_is_never_shipped(sample: Sample, tmp_path: Path, kind: str) -> None:
    row = sample.row(kind)
    row["evidence"] = "words of others"
    sample.write(tmp_path)
    file = sample.file_of(kind)
    expected = f"{file}: {row['id']}: evidence: evidence strings are never shipped"
    assert refusal(tmp_path) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_key_is_told(sample: Sample, tmp_path: Path, kind: str) -> None:
    row = sample.row(kind)
    row["colour"] = "green"
    sample.write(tmp_path)
    expected = f"{sample.file_of(kind)}: {row['id']}: colour: [[{kind}]] has no such field"
    assert refusal(tmp_path) == expected


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("principle", "quoted"),
        ("principle", "lead"),
        ("principle", "status"),
        ("action", "status"),
        ("action", "kind"),
        ("action", "note"),
        ("commitment", "quoted"),
        ("commitment", "year"),
        ("commitment", "outside_note"),
    ],
)
def test_what_follows_from_the_kind_may_not_be_stated(
    sample: Sample, tmp_path: Path, kind: str, key: str
) -> None:
    row = sample.row(kind)
    row[key] = "anything"
    sample.write(tmp_path)
    expected = f"{sample.file_of(kind)}: {row['id']}: {key}: [[{kind}]] has no such field"
    assert refusal(tmp_path) == expected


@pytest.mark.parametrize("kind", KINDS)
def test_every_missing_key_is_told(sample: Sample, tmp_path: Path, kind: str) -> None:
    row = sample.row(kind)
    before = dict(row)
    required = [name for name, hint in stated(kind).items() if is_required(hint)] + ["sources"]
    assert {"id", "sources"} <= set(required)
    for name in required:
        row.clear()
        row.update({key: value for key, value in before.items() if key != name})
        sample.write(tmp_path)
        record = f"{kind} 1" if name == "id" else before["id"]
        assert refusal(tmp_path) == f"{sample.file_of(kind)}: {record}: {name}: missing"


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_that_may_be_left_out_may(sample: Sample, tmp_path: Path, kind: str) -> None:
    row = sample.row(kind)
    hints = stated(kind)
    for name, hint in hints.items():
        if not is_required(hint) and name != "sources":
            row.pop(name, None)
    loaded = load(sample, tmp_path).tables["record" if kind in PLAN_KINDS else kind]
    record = next(each.record for each in loaded if each.record.id == row["id"])
    for name, hint in hints.items():
        if name not in row:
            wanted = () if typing.get_origin(hint) is tuple else None
            assert getattr(record, name) == wanted, name


@pytest.mark.parametrize("kind", KINDS)
def test_every_wrong_type_is_told(sample: Sample, tmp_path: Path, kind: str) -> None:
    row = sample.row(kind)
    before = dict(row)
    for name, hint in stated(kind).items():
        if name == "sources":
            continue
        row.clear()
        row.update(before | {name: _wrong(hint)})
        sample.write(tmp_path)
        record = f"{kind} 1" if name == "id" else before["id"]
        told = refusal(tmp_path)
        assert told.startswith(f"{sample.file_of(kind)}: {record}: {name}: Expected `"), told


def _wrong(hint: Any) -> Any:
    """A value that a field of that type must not have."""
    if typing.get_origin(hint) is tuple:
        return ["good", 5]
    return "text" if {int, bool} & {hint, *typing.get_args(hint)} else 5


@pytest.mark.parametrize("value", ["2021-12-03", "2021-12-03T10:00:00", "true", "1.5", "{a = 1}"])
def test_toml_s_own_dates_and_tables_are_no_text(tmp_path: Path, value: str) -> None:
    sources = 'id = "TL-1"\nprecision = "day"\nevent = "x"\nbasis = "x"\nkind = "x"\nsources = []'
    (tmp_path / "timeline.toml").write_text(f"[[event]]\ndate = {value}\n{sources}\n", "utf-8")
    assert refusal(tmp_path).startswith("timeline.toml: TL-1: date: Expected `str`, got `")


@pytest.mark.parametrize("value", ["003:52", ["003"], ["003:5-"], ["003:a"], ["003:-5"], [5], 5])
def test_a_citation_names_a_document_and_its_lines(
    sample: Sample, tmp_path: Path, value: Any
) -> None:
    sample.row("term", "GLO-001")["sources"] = value
    sample.write(tmp_path)
    assert refusal(tmp_path) == 'glossary.toml: GLO-001: sources: write ["003:52-53", ...]'


def test_citations_are_read_as_lines(sample: Sample, tmp_path: Path) -> None:
    sample.row("term", "GLO-001")["sources"] = ["003:52-53", "u2023:7"]
    term = load(sample, tmp_path).records("term")[0]
    assert term.sources == (Citation("003", 52, 53), Citation("u2023", 7, 7))
    assert [str(each) for each in term.sources] == ["003:52-53", "u2023:7"]


@pytest.mark.parametrize("identity", ["", 7, ["GLO-001"]])
def test_a_record_without_a_usable_id_is_named_by_its_place(
    sample: Sample, tmp_path: Path, identity: Any
) -> None:
    rows = sample.rows("term")
    rows[1]["id"] = identity
    rows[1]["colour"] = "green"
    sample.write(tmp_path)
    assert refusal(tmp_path) == "glossary.toml: term 2: colour: [[term]] has no such field"


# -- what becomes of them -----------------------------------------------------------------------


def test_white_space_is_folded_in_texts_and_lists(sample: Sample, tmp_path: Path) -> None:
    row = sample.row("term", "GLO-001")
    row["definition"] = "\n  One\n  two,\r\n\tthree. \n"
    row["note"] = "no\u00a0break stays"
    sample.row("silence", "COM-16")["searched_for"] = [" a\n b "]
    loaded = load(sample, tmp_path)
    assert loaded.records("term")[0].definition == "One two, three."
    assert loaded.records("term")[0].note == "no\u00a0break stays"
    silence = next(each for each in loaded.records("silence") if each.id == "COM-16")
    assert silence.searched_for == ("a b",)


def record_of(sample: Sample, folder: Path, row: Row) -> PlanRecord:
    records: list[PlanRecord] = load(sample, folder).records("record")
    return next(record for record in records if record.id == row["id"])


def test_a_principle_is_official_wording_and_its_own_principle(
    sample: Sample, tmp_path: Path
) -> None:
    record = record_of(sample, tmp_path, sample.row("principle", "PRE-1"))
    assert (record.kind, record.quoted, record.principle) == (Kind.PRINCIPLE, True, "PRE-1")
    assert (record.document, record.year, record.status) == ("004", 2021, None)


def test_a_commitment_is_in_our_words_under_its_document_s_heading(
    sample: Sample, tmp_path: Path
) -> None:
    record = record_of(sample, tmp_path, sample.row("commitment", "COM24-35"))
    assert (record.kind, record.quoted, record.pillar_basis) == (Kind.COMMITMENT, False, "stated")
    assert record.year == 2024


def test_an_action_may_be_quoted(sample: Sample, tmp_path: Path) -> None:
    record = record_of(sample, tmp_path, sample.row("action", "PA-DOJ-08"))
    assert (record.kind, record.quoted, record.year) == (Kind.PRIORITY_ACTION, True, 2021)


@pytest.mark.parametrize("document", ["nowhere", "vp2022"])
def test_a_record_s_document_must_have_a_year(
    sample: Sample, tmp_path: Path, document: str
) -> None:
    sample.row("commitment", "COM-16")["document"] = document
    sample.write(tmp_path)
    expected = f"commitments_2022.toml: COM-16: document: {document!r} is no source with a year"
    assert refusal(tmp_path) == expected


def test_records_keep_the_order_of_the_files(sample: Sample, tmp_path: Path) -> None:
    loaded = load(sample, tmp_path)
    for kind in KINDS:
        kept = [each.record.id for each in loaded.everything() if each.name == kind]
        assert kept == [row["id"] for row in sample.rows(kind)]


def test_the_fingerprint_is_that_of_names_and_texts_whatever_the_line_ends(
    sample: Sample, tmp_path: Path
) -> None:
    mark = content.fingerprint(sample.write(tmp_path / "a"))
    assert content.fingerprint(sample.write(tmp_path / "b")) == mark
    for path in (tmp_path / "b").glob("*.toml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert content.fingerprint(tmp_path / "b") == mark
    (tmp_path / "b" / "topics.toml").rename(tmp_path / "b" / "headings.toml")
    assert content.fingerprint(tmp_path / "b") != mark
    sample.row("term")["note"] = "one word more"
    assert content.fingerprint(sample.write(tmp_path / "a")) != mark


def test_the_fingerprint_covers_the_code_that_compiles_it(sample: Sample, tmp_path: Path) -> None:
    folder = sample.write(tmp_path / "a")
    code = tmp_path / "build.py"
    code.write_text("one", "utf-8")
    first = content.fingerprint(folder, [code])
    code.write_text("two", "utf-8")
    assert len({content.fingerprint(folder), first, content.fingerprint(folder, [code])}) == 3
