"""What a person wrote, however much: whole, in its lines, and beside it whose paper it is."""

from __future__ import annotations

import pytest

from db.checklists import Item, State, SubStep
from db.plan.catalogue import Plan
from desktop.core.design import Gather, Layout
from desktop.core.language import Language
from desktop.core.words import HOTLINE
from desktop.printing.pdf import render
from tests.printing.handouts import LISTS, picture, worked_on
from tests.printing.paper import Paper, as_extracted

WORDS = " ".join(f"w{n}" for n in range(1100))[:5000]
ENDLESS = "".join(chr(97 + n % 26) for n in range(5000))


def matter(paper: Paper) -> str:
    """All pages without what repeats on each of them."""
    pages = [as_extracted(page.rpartition(HOTLINE)[0]) for page in paper.page_texts()]
    heads = ("TickWhatWhoTime", "TickWhatWho", "TickWhat")
    for head in heads:
        pages = [page.removeprefix(head) for page in pages]
    return "".join(pages)


@pytest.mark.parametrize("layout", LISTS)
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize(
    "item",
    [
        Item("own-1", title=WORDS),
        Item("own-1", title="Call Anna", note=WORDS),
        Item("own-1", title=ENDLESS),
        Item("own-1", title="Call Anna", note=ENDLESS),
        Item("own-1", title="Call Anna", steps=(SubStep(WORDS, True), SubStep(ENDLESS))),
        Item("own-1", title="Call Anna", who=WORDS, tags=(ENDLESS,)),
    ],
    ids=["title", "note", "title without an end", "note without an end", "steps", "who and tags"],
)
def test_nothing_of_a_long_item_is_cut(
    plan: Plan, layout: Layout, landscape: bool, item: Item
) -> None:
    paper = Paper(render(worked_on(plan, 3, item, layout=layout, landscape=landscape)).data)
    text = matter(paper)
    for said in (item.title, item.note, item.who, *item.tags, *(each.text for each in item.steps)):
        assert as_extracted(said) in text
    assert paper.complaints() == []
    (width, height), margin = paper.size, 45
    assert paper.pages > 1
    for left, top, right, bottom in paper.words:
        assert margin < left < right < width - margin
        assert 20 < top < bottom < height - 20


def test_a_note_keeps_its_lines_and_its_gaps(plan: Plan) -> None:
    note = "First.\nSecond.\n\nAfter a gap.\n" + "\n".join(f"Line {n}" for n in range(80))
    paper = Paper(render(worked_on(plan, 1, Item("own-1", title="Call Anna", note=note))).data)
    lines = [line.strip() for page in paper.page_texts() for line in page.splitlines()]
    said = [line for line in note.splitlines() if line]
    assert [line for line in lines if line in said] == said
    (_, first), (_, second), (_, after) = (
        paper.places(word)[0] for word in ("First.", "Second.", "After")
    )
    assert after - second > 1.5 * (second - first)


def test_notes_stay_away_unless_they_are_asked_for(plan: Plan) -> None:
    item = Item("own-1", title="Call Anna", note="secret")
    assert "secret" in Paper(render(worked_on(plan, 1, item)).data).text()
    assert "secret" not in Paper(render(worked_on(plan, 1, item, notes=False)).data).text()


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("number", [3, 30, 300])
def test_few_and_many_items_are_all_there_on_no_empty_page(
    plan: Plan, layout: Layout, number: int
) -> None:
    own = [Item(f"own-{n}", State.DOING, title=f"Mine-{n}-") for n in range(number - number // 3)]
    report = worked_on(plan, number // 3, *own, layout=layout, notes=number < 300)
    paper = Paper(render(report).data)
    text = matter(paper)
    for item in own:
        assert text.count(item.title) == (layout is not Layout.OVERVIEW)
    for page in paper.page_texts():
        assert len(page.rpartition(HOTLINE)[0].split()) > 3


# -- whose it is -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("layout", Layout)
def test_a_logo_stands_beside_the_title_and_has_words(
    plan: Plan, layout: Layout, language: Language
) -> None:
    report = worked_on(plan, 3, layout=layout, language=language, logo=picture(), organization="Us")
    paper = Paper(render(report).data)
    assert paper.alt_texts[0] == "Us"
    assert "Us" in paper.page_texts()[0].split()
    assert paper.complaints() == []
    tags = [tag for tag in paper.tags if tag in ("H1", "H2", "Figure")]
    assert tags[:2] == ["H1", "Figure"]


def test_a_logo_without_a_name_is_called_what_it_is(plan: Plan) -> None:
    assert Paper(render(worked_on(plan, 3, logo=picture())).data).alt_texts[0] == "Logo"
    assert "Logo" not in Paper(render(worked_on(plan, 3)).data).alt_texts


@pytest.mark.parametrize(("width", "height"), [(3000, 20), (20, 3000), (1, 1)])
def test_a_logo_of_any_shape_leaves_room_for_the_title(plan: Plan, width: int, height: int) -> None:
    paper = Paper(render(worked_on(plan, 3, logo=picture(width, height))).data)
    assert paper.pages == Paper(render(worked_on(plan, 3)).data).pages
    _, top = paper.places("Prevention")[0]
    assert top < 60


def test_a_title_of_pages_is_whole_with_a_logo_below_it(plan: Plan) -> None:
    report = worked_on(plan, 1, title=WORDS[:200], logo=picture())
    assert as_extracted(WORDS[:200]) in matter(Paper(render(report).data))


# -- what can be left out --------------------------------------------------------------------------


@pytest.mark.parametrize("layout", Layout)
def test_sources_and_the_day_are_left_out_where_nobody_wants_them(
    plan: Plan, layout: Layout
) -> None:
    text = Paper(render(worked_on(plan, 6, layout=layout, sources=False, dated=False)).data).text()
    for word in ("Sources", "https://", "fact sheet", "Printed"):
        assert word not in text
    assert "not official." in text


def test_without_groups_there_is_no_heading_without_words(plan: Plan) -> None:
    paper = Paper(render(worked_on(plan, 6, gather=Gather.NONE)).data)
    assert paper.headings == [1, 2]
    assert paper.tags.count("Table") == 1


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("language", Language)
def test_the_sheet_to_sign_in_is_a_page_of_its_own(
    plan: Plan, landscape: bool, language: Language
) -> None:
    report = worked_on(plan, 3, layout=Layout.FACILITATOR, landscape=landscape, language=language)
    paper = Paper(render(report).data)
    words = report.frame.words
    *before, last = (as_extracted(page, written=False) for page in paper.page_texts())
    heads = [words[key].split()[0] for key in ("sign_in", "name", "organization", "signature")]
    assert all(as_extracted(head) in last for head in heads)
    assert not any(as_extracted(words["sign_in"].split()[0]) in page for page in before)
    rows = [element for tag, element in paper.elements if tag == "TR"][-12:]
    assert all(len(row.K) == 3 for row in rows)


@pytest.mark.parametrize("layout", LISTS)
def test_the_word_above_a_note_is_never_alone_at_the_foot(plan: Plan, layout: Layout) -> None:
    mine = Item("own-1", title="Call Anna", note=WORDS)
    for number in range(2, 9):
        report = worked_on(plan, number, mine, layout=layout)
        for page in Paper(render(report).data).page_texts():
            assert not page.rpartition(HOTLINE)[0].rstrip().endswith("\nNote"), number
