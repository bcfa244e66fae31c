"""Which documents are cited, and how they read in a handout and by the manuals."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.errors import NotFound
from db.plan.catalogue import Plan
from db.plan.tables import TABLES
from db.records import Kind
from desktop.core import citation, whole_file
from desktop.core.citation import CitationError, Style, cite, items, plain, works
from desktop.core.citation.work import DOCUMENT, Name, body, person
from desktop.core.words import CITATION_STYLES, CITATION_USES
from tests.unit.citing import work

DAY = date(2026, 3, 4)
EDITION = "National Action Plan to Combat Human Trafficking (December 2021)"
ARCHIVE = "https://bidenwhitehouse.archives.gov/"
ORIGINAL = "https://www.whitehouse.gov/"
NAP = "wp-content/uploads/2021/12/National-Action-Plan-to-Combat-Human-Trafficking.pdf"


def ids(plan: Plan, wanted: list[str]) -> list[str]:
    return [str(item["id"]) for item in items(plan, wanted, DAY)]


# -- which documents -----------------------------------------------------------------------------


def test_every_record_of_every_table_can_be_cited(plan: Plan) -> None:
    for table in TABLES:
        for record in plan.table(table.name):
            found = works.Shelf(plan).find(record.id.swapcase())
            assert found.record.id == record.id
            assert found.works
    assert {table.name for table in TABLES} - set(works.TABLES) == {"silence"}


def test_a_record_gives_the_documents_it_rests_on_each_once_and_in_order(plan: Plan) -> None:
    for record in plan.records.values():
        assert ids(plan, [record.id]) == list(dict.fromkeys(c.source for c in record.sources))
    assert ids(plan, ["COM-20", "PRE-1", "com-20"]) == ["003", "004"]
    assert ids(plan, []) == []


def test_a_source_stands_for_itself(plan: Plan) -> None:
    assert [ids(plan, [source]) for source in plan.sources] == [[s] for s in plan.sources]


def test_a_document_that_is_listed_twice_is_cited_once(plan: Plan) -> None:
    assert ids(plan, ["REF-02", "003", "REF-20", "u2023"]) == ["003", "u2023"]
    assert ids(plan, ["REF-25", "REF-04"]) == ["REF-04"]
    assert ids(plan, ["REF-27", "REF-26"]) == ["REF-27", "REF-26"]  # two files


@pytest.mark.parametrize("wanted", ["", " ", "PRE-99", "four-pillars://PRE-1", "0", "\0", "é"])
def test_an_id_that_is_not_there_is_named(plan: Plan, wanted: str) -> None:
    for style in Style:
        with pytest.raises(NotFound, match="nothing to cite") as refused:
            cite(plan, ["PRE-1", wanted], style, DAY)
        assert repr(wanted) in str(refused.value)
    with pytest.raises(NotFound):
        items(plan, [wanted], DAY)


def test_an_id_may_have_blanks_around_it(plan: Plan) -> None:
    assert ids(plan, [" pre-1\n"]) == ["004"]


# -- what is known of them -----------------------------------------------------------------------


def test_a_fact_sheet_is_a_page_with_both_addresses(plan: Plan) -> None:
    source = plan.sources["004"]
    (item,) = items(plan, ["004"], DAY)
    assert item == {
        "id": "004",
        "type": "webpage",
        "title": source.title,
        "author": [{"literal": "The White House"}],
        "issued": {"date-parts": [[2021, 12, 3]]},
        "publisher": "The White House",
        "genre": "Fact sheet",
        "URL": source.archive_url,
        "accessed": {"date-parts": [[2026, 3, 4]]},
        "note": f"First published at {source.url}",
        "language": "en-US",
    }


def test_a_press_article_has_its_author_and_paper_and_nothing_that_is_unknown(plan: Plan) -> None:
    dated, undated = items(plan, ["001", "002"], DAY)
    assert dated["type"] == undated["type"] == "article-newspaper"
    assert dated["author"] == [{"family": "Feinberg", "given": "Andrew"}]
    assert dated["container-title"] == "The Independent"
    assert undated["container-title"] == "Homeland Security Today"
    assert "issued" not in undated
    assert not {"URL", "accessed", "publisher", "note"} & (set(dated) | set(undated))


def test_a_proclamation_is_by_the_president_and_published_by_the_white_house(plan: Plan) -> None:
    (item,) = items(plan, ["proc2022"], DAY)
    assert item["author"] == [{"family": "Biden", "given": "Joseph R.", "suffix": "Jr."}]
    assert (item["publisher"], item["genre"]) == ("The White House", "Proclamation")


def test_the_plan_itself_has_its_edition_and_both_addresses(plan: Plan) -> None:
    (item,) = items(plan, ["REF-04"], DAY)
    assert (item["type"], item["edition"]) == ("report", "December 2021")
    assert item["URL"] == ARCHIVE + NAP
    assert item["note"] == f"First published at {ORIGINAL}{NAP}"


def test_dates_are_as_precise_as_they_are_known(plan: Plan) -> None:
    for reference in plan.table("reference"):
        (item,) = items(plan, [reference.id], DAY)
        parts = item.get("issued", {"date-parts": [[]]})["date-parts"][0]
        assert parts == [int(part) for part in (reference.date or "").split("-") if part]


def test_without_a_day_of_access_none_is_said(plan: Plan) -> None:
    assert all("accessed" not in item for item in items(plan, ["004", "REF-04"], None))
    assert all("ccessed" not in cite(plan, ["004"], style, None) for style in Style)


def test_a_record_of_the_plan_names_its_edition_and_a_commitment_does_not(plan: Plan) -> None:
    beside = {r.id for r in plan.records.values() if r.attribution == "related_announcement"}
    assert beside
    for record in plan.records.values():
        of_it = record.kind is not Kind.COMMITMENT and record.id not in beside
        for item in items(plan, [record.id], DAY):
            assert (EDITION in str(item.get("note"))) is of_it
        assert EDITION in str(items(plan, ["COM-20", "protection"], DAY))
    # Whichever comes first: the document states a record of the plan.
    for order in (["004", "PRE-1"], ["PRE-1", "004"]):
        (item,) = items(plan, order, DAY)
        assert item["note"].startswith(f"Edition of the plan: {EDITION}. First published at")


@pytest.mark.parametrize(
    ("spoken", "name"),
    [
        ("Andrew Feinberg", Name("Feinberg", "Andrew")),
        ("Joseph R. Biden Jr.", Name("Biden", "Joseph R.", "Jr.")),
        ("Joseph R. Biden, Jr.", Name("Biden", "Joseph R.", "Jr.")),
        ("Cher", Name("Cher")),
        ("Henry II", Name("II", "Henry")),
    ],
)
def test_the_parts_of_a_name_are_told_apart(spoken: str, name: Name) -> None:
    assert person(spoken) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Homeland Security Today (GTSC)", "Homeland Security Today"),
        ("The White House, for the countries that made it", "The White House"),
        ("Labor, Trade and Aid", "Labor, Trade and Aid"),
    ],
)
def test_a_body_is_called_without_what_is_said_about_it(said: str, name: str) -> None:
    assert body(said) == Name(name)


def test_an_address_that_never_moved_has_no_other(plan: Plan) -> None:
    source = plan.sources["004"]
    for moved in (
        replace(source, archive_url=None, url="https://example.org/x"),
        replace(source, archive_url="https://example.org/x", url=None),
        replace(source, archive_url="https://example.org/x", url="https://example.org/x"),
    ):
        made = works.of_source(moved)
        assert (made.address, made.original) == ("https://example.org/x", "")


# -- plain text ----------------------------------------------------------------------------------


def test_plain_text_names_the_record_its_documents_its_lines_and_the_day(plan: Plan) -> None:
    source = plan.sources["004"]
    assert cite(plan, ["pre-1"], Style.PLAIN, DAY) == (
        "“Enhance education and outreach efforts, including for at-risk populations.” [PRE-1]. "
        f"Four Pillars, {EDITION}. Stated in:\n"
        f"The White House (December 3, 2021). {source.title}. {source.archive_url} "
        f"(originally {source.url}, accessed March 4, 2026). Lines 87-88."
    )


def test_plain_text_of_several_has_a_paragraph_each(plan: Plan) -> None:
    text = cite(plan, ["COM-20", "dhs", "REF-04", "com-20"], Style.PLAIN, DAY)
    first, second, third = text.split("\n\n")
    assert first.startswith("Public online training on trauma [COM-20]. Four Pillars, ")
    assert second.startswith("Department of Homeland Security [dhs]. ")
    assert third == (
        "The White House (December 3, 2021). National Action Plan to Combat Human Trafficking. "
        f"Edition of December 2021. {ARCHIVE}{NAP} (originally {ORIGINAL}{NAP}, "
        "accessed March 4, 2026)."
    )


def test_a_paragraph_of_a_document_is_called_by_its_id(plan: Plan) -> None:
    bullet = plan.table("bullet")[0]
    text = cite(plan, [bullet.id], Style.PLAIN, DAY)
    assert text.startswith(f"Bullet {bullet.id} [{bullet.id}]. Four Pillars, ")


def test_plain_text_says_what_is_unknown_and_nothing_twice() -> None:
    bare = work("Who asks?", issued="", address="", kind=DOCUMENT)
    assert plain.line(bare, DAY) == "The White House (no date). Who asks?"
    assert plain.line(work(issued="2022-09"), None) == (
        "The White House (September 2022). A title. https://example.gov/a"
    )


# -- styles and files ----------------------------------------------------------------------------


def test_every_style_has_a_name_a_use_and_an_ending() -> None:
    assert list(CITATION_STYLES) == list(CITATION_USES) == [str(style) for style in Style]
    assert {style.value: style.extension for style in Style} == {
        "plain": ".txt",
        "apa": ".txt",
        "chicago": ".txt",
        "bibtex": ".bib",
        "ris": ".ris",
        "csl-json": ".json",
    }
    assert [s for s in Style if s.is_for_machines] == [Style.BIBTEX, Style.RIS, Style.CSL_JSON]


def test_a_saved_file_holds_the_text_to_the_letter(plan: Plan, tmp_path: Path) -> None:
    target = tmp_path / "my list.ris"
    target.write_text("before")
    text = cite(plan, ["001"], Style.RIS, DAY)
    citation.save(text, target)
    assert target.read_bytes() == text.encode()
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("there", ["folder", "nothing"])
def test_a_refused_file_is_named_and_nothing_is_left_behind(tmp_path: Path, there: str) -> None:
    target = tmp_path / "x.bib" if there == "folder" else tmp_path / "missing" / "x.bib"
    if there == "folder":
        target.mkdir()
    with pytest.raises(CitationError, match="could not be written") as refused:
        citation.save("text", target)
    assert str(target) in str(refused.value)
    assert not list(tmp_path.rglob("*.part"))


def test_a_file_that_cannot_be_finished_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.bib"
    whole_file.write(target, b"before")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CitationError, match="No space left"):
        citation.save("after", target)
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["x.bib"]


def test_typst_is_loaded_only_for_the_manuals() -> None:
    code = (
        "import sys, desktop.core.citation as c; "
        "assert 'typst' not in sys.modules and 'PySide6' not in sys.modules; "
        "c.manual.write([], None, 'apa'); assert 'typst' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
