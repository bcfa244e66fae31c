"""Every id and what leads to it; page names and ids never meet."""

from __future__ import annotations

import pytest

from db.checklists import Bookmark
from db.errors import NotFound
from db.plan.catalogue import Plan
from db.plan.tables import BY_NAME, TABLES
from desktop.core.library import bookmarks, pages, titles
from desktop.core.library.document import joined, plain, words
from desktop.core.library.library import Library
from desktop.core.library.marking import Marker
from desktop.core.library.overview import gone, overview, shown
from desktop.core.library.pages import PAGES, page_of
from desktop.core.library.writer import Writer
from desktop.core.words import LIBRARY_NAMES
from tests.unit.library.conftest import Documents

CASES = (str, str.upper, str.lower, str.title, str.swapcase)


# -- the plan's own account of its tables --


def test_the_plan_names_its_tables_and_what_in_them_points_elsewhere(plan: Plan) -> None:
    assert plan.tables == tuple(table.name for table in TABLES)
    for table in plan.tables:
        named = plan.references(table)
        assert set(named) == set(BY_NAME[table].refs)
        assert all(hasattr(plan.table(table)[0], field) for field in named)
    assert plan.references("figure") == ("part_of",)
    assert plan.references("background") == ()


# -- ids --


def test_every_record_of_every_table_is_known_by_its_id(plan: Plan, library: Library) -> None:
    known = library.index.by_id
    for table in plan.tables:
        for record in plan.table(table):
            if table == "silence":  # speaks of a record, under that record's id
                assert known[record.id].table == "record"
            else:
                assert known[record.id].record is record
                assert known[record.id].table == table
    every = sum(len(plan.table(table)) for table in plan.tables if table != "silence")
    assert len(known) == every > 1000


@pytest.mark.parametrize("case", CASES)
def test_an_id_is_known_in_any_letter_case(library: Library, case: type[str]) -> None:
    for target in library.index.by_id:
        assert library.index.id_of(case(target)) == target
        assert library.resolve(case(target)) == target


def test_no_two_ids_differ_by_letter_case_alone(library: Library) -> None:
    assert len({each.casefold() for each in library.index.by_id}) == len(library.index.by_id)


@pytest.mark.parametrize("case", CASES)
def test_no_page_has_the_name_of_a_record(library: Library, case: type[str]) -> None:
    for page in PAGES:
        assert library.index.id_of(case(page)) is None
        assert library.resolve(case(page)) == page
        assert library.name(case(page)) == PAGES[page].title


def test_ids_and_page_names_need_no_escape(library: Library) -> None:
    for target in (*library.index.by_id, *PAGES):
        assert target.replace("-", "").replace(".", "").isalnum()
        assert target.isascii()


def test_ids_near_a_half_copied_one_begin_like_it(library: Library) -> None:
    assert library.index.near("com24-0") == [f"COM24-0{n}" for n in range(1, 6)] or (
        len(library.index.near("com24-0")) == 5
    )
    assert all(each.startswith("COM24-0") for each in library.index.near("com24-0"))
    assert library.index.near("GLO-018") == ["GLO-018"]
    assert library.index.near("nope") == []
    assert len(library.index.near("", most=3)) == 3


# -- what leads to a record --


def test_what_refers_to_a_record_is_found_by_field_and_table(plan: Plan, library: Library) -> None:
    referring = library.index.referring
    assert {r.id for r in referring("dhs", "lead", "record")} == {
        r.id for r in plan.records.values() if r.lead == "dhs"
    }
    both = {r.id for r in referring("dhs", "lead")}
    assert both == {r.id for r in referring("dhs", "lead", "record")} | {
        a.id for a in plan.table("activity") if a.lead == "dhs"
    }
    assert [f.id for f in referring("FIG-27", "part_of")] == ["FIG-28"]
    assert referring("FIG-27", "lead") == ()
    assert referring("NOPE-1", "lead", "record") == ()


def test_every_reference_is_found_from_its_other_end(plan: Plan, library: Library) -> None:
    for table in plan.tables:
        for record in plan.table(table):
            for field in plan.references(table):
                value = getattr(record, field)
                for target in value if isinstance(value, tuple) else filter(None, (value,)):
                    assert record in library.index.referring(target, field, table)


def test_what_rests_on_a_document_is_named_once(plan: Plan, library: Library) -> None:
    for source in plan.sources:
        resting = [found.record.id for found in library.index.resting_on(source)]
        assert len(resting) == len(set(resting)) > 0
    assert library.index.resting_on("nothing") == []


def test_neighbours_are_mutual(library: Library) -> None:
    for target in ("COM-30", "FIG-27", "TL-31", "COM24-16"):
        found = library.index.by_id[target]
        for other in library.index.beside(found.record, "record", "figure", "event"):
            assert other.id != target
            back = library.index.beside(other, found.table)
            assert found.record in back
    assert library.index.beside(library.index.by_id["COM-30"].record) == []


# -- names --


def test_every_record_has_a_name_and_every_kind_too(library: Library) -> None:
    for target, found in library.index.by_id.items():
        assert library.name(target).strip()
        assert titles.TABLE_NAMES[found.table]
        assert isinstance(titles.text(found.table, found.record), str)
        assert "None" not in titles.text(found.table, found.record).split()


def test_a_list_is_called_by_its_conditions(library: Library) -> None:
    assert library.name("?agency:dhs year:2022") == "agency:dhs year:2022"
    assert library.resolve("?Agency:DHS") == "?Agency:DHS"


def test_what_is_nowhere_has_neither_name_nor_document(library: Library) -> None:
    for target in ("", "NOPE-1", "?", "glossary", "https://example.org"):
        with pytest.raises(NotFound):
            library.document(target)
    for target in ("", "NOPE-1"):
        with pytest.raises(NotFound):
            library.name(target)
        with pytest.raises(NotFound):
            library.found(target)


def test_every_kind_of_record_has_a_page_and_the_plan_its_own(plan: Plan) -> None:
    assert page_of("record") == page_of("silence") == pages.PLAN
    for table in LIBRARY_NAMES:
        assert table in PAGES[page_of(table)].tables
    listed = [table for page in PAGES.values() for table in page.tables]
    assert sorted(listed) == sorted(set(plan.tables) - {"record", "silence"})


# -- small parts --


def test_a_writer_links_what_there_is_and_leaves_the_rest_as_words(library: Library) -> None:
    writer = Writer(library.index, Marker(library.plan), "PRE-1")
    assert plain(writer.link("NOPE-1")) == "NOPE-1"
    assert plain(writer.link("NOPE-1", "an old name")) == "an old name"
    assert [span.target for span in writer.link("NOPE-1")] == [""]
    (own,) = writer.link("PRE-1")
    assert own.target == ""
    (other,) = writer.link("PRE-2")
    assert (other.target, other.hint) == ("PRE-2", library.plan.records["PRE-2"].summary)
    (named,) = writer.link("PRE-2", "the second")
    assert named.text == "the second"
    assert named.hint.startswith(library.name("PRE-2"))
    (bare,) = writer.link("training")
    assert bare.hint == "training"
    (known,) = writer.link("dhs", "the department")
    assert known.hint.startswith("Department of Homeland Security (DHS). ")


def test_a_writer_leaves_out_what_is_empty(library: Library) -> None:
    writer = Writer(library.index, Marker(library.plan), "PRE-1")
    writer.part("Nothing here")
    writer.say(None, "Label")
    writer.say("", "Label")
    writer.put((), "Label")
    writer.part("Something")
    writer.say("Forced labor and forced labor.")
    document = writer.finish("kicker", "title")
    assert [part.heading for part in document.parts] == ["Something"]
    assert document.links() == ["GLO-018"]  # where it first stands


def test_texts_are_joined_without_gaps_for_empty_ones() -> None:
    assert plain(joined([words("a"), words(""), words("b")])) == "a, b"
    assert plain(joined([words(""), words("b")], "; ")) == "b"
    assert joined([]) == words("") == ()


# -- documents that stand for no record --


def test_the_overview_tells_where_to_begin_and_leads_to_the_plan_itself(
    plan: Plan, library: Library
) -> None:
    document = overview(plan)
    assert document.id == ""
    inside = [each for each in document.links() if each in PAGES]
    outside = [each for each in document.links() if each.startswith("https://")]
    assert len(inside) >= 5
    assert len(outside) == 2
    assert all(each.endswith(".pdf") for each in outside)
    assert {r.url for r in plan.table("reference")} >= set(outside)


def test_a_record_of_another_edition_is_shown_as_gone_by_the_name_it_had() -> None:
    document = gone("COM-99", "A promise of old")
    assert document.id == "COM-99"
    assert "COM-99" in document.kicker
    assert document.title == "A promise of old"
    assert document.links() == [pages.BOOKMARKS]
    assert gone("COM-99", "").title == "COM-99"


def test_the_details_show_what_there_is_else_that_it_is_gone(library: Library) -> None:
    kept = [Bookmark("OLD-1", "An action of another edition", "2026-01-01")]
    assert shown(library, "", kept) == overview(library.plan)
    assert shown(library, "COM-20", kept) == library.document("COM-20")
    assert shown(library, "OLD-1", kept) == gone("OLD-1", "An action of another edition")
    assert shown(library, "OLD-2", kept) == gone("OLD-2", "")


def test_bookmarks_are_listed_newest_first_by_what_they_are_called_now(
    library: Library, documents: Documents
) -> None:
    kept = [
        Bookmark("COM-20", "what it was called", "2026-01-01"),
        Bookmark("GLO-018", "old", "2026-01-02"),
        Bookmark("timeline", "old", "2026-01-03"),
        Bookmark("?agency:dhs", "DHS", "2026-01-04"),
        Bookmark("COM-99", "A promise of old", "2026-01-05"),
    ]
    outline = bookmarks.outline(library, kept)
    (group,) = outline.groups
    assert [e.target for e in group.entries] == [each.target for each in reversed(kept)]
    titles_shown = {e.target: e.title for e in group.entries}
    assert titles_shown["COM-20"] == documents["COM-20"].title
    assert titles_shown["timeline"] == PAGES["timeline"].title
    assert titles_shown["?agency:dhs"] == "agency:dhs"
    assert titles_shown["COM-99"] == "A promise of old"
    lines = {e.target: e.meta for e in group.entries}
    assert "no longer" in lines["COM-99"].casefold()
    assert "COM-99" in lines["COM-99"]
    assert lines["COM-20"].startswith("Commitment")
    assert lines["GLO-018"].startswith("Glossary")
    assert all(lines.values())
    assert bookmarks.outline(library, []).groups == ()


def test_a_half_copied_id_is_told_what_it_may_be(library: Library) -> None:
    with pytest.raises(NotFound, match="Perhaps COM-20, COM-21, COM-23, COM-22 or COM-24"):
        library.document("COM-2")
    with pytest.raises(NotFound, match="Perhaps glossary"):
        library.document("gloss")
    with pytest.raises(NotFound, match="Ids look like"):
        library.document("nothing")
