"""Pages and records as paper: accessible, whole, in order, and never torn where it hurts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from db.plan.catalogue import Plan
from desktop.core import frame, handout
from desktop.core.design import Design
from desktop.core.design import Paper as PaperSize
from desktop.core.handout import Form, Handout, Item, Line, Section, Words
from desktop.core.language import Language
from desktop.core.library import pages
from desktop.core.library.library import Library
from desktop.core.library.outlines import outline
from desktop.core.library.pages import PAGES
from desktop.core.words import HOTLINE, HOTLINE_NUMBER, HOTLINE_TEXT_NUMBER
from desktop.printing.pdf import render
from tests.printing.handouts import picture
from tests.printing.paper import Paper, as_extracted, squeezed
from tests.printing.test_accessible import SHOWING, SIZES

DAY = "2026-01-02"
LISTED = [page for page in PAGES if page != pages.BOOKMARKS]
RECORDS = ["COM-20", "dhs", "FIG-01", "QA-01", "GLO-018", "003", "TL-02", "DIS-30", "forced-labor"]
CARD = "card"


@pytest.fixture(scope="module")
def library(plan: Plan) -> Library:
    return Library(plan)


def made(library: Library, name: str, paper: PaperSize = PaperSize.LETTER) -> Handout:
    design = Design(paper=paper)
    if name == CARD:
        return handout.hotline_card(library.plan, DAY, design)
    if name in PAGES:
        return handout.of_page(outline(library.plan, name), library, DAY, design)
    return handout.of_record(library.document(name), library, DAY, design)


@pytest.fixture(scope="module", params=[*LISTED, *RECORDS, CARD])
def printed(request: pytest.FixtureRequest, library: Library) -> tuple[Handout, Paper]:
    """Every page and a record of many a kind, on Letter and A4 in turn."""
    sizes = list(PaperSize)
    size = sizes[[*LISTED, *RECORDS, CARD].index(request.param) % len(sizes)]
    value = made(library, request.param, size)
    return value, Paper(render(value).data)


def items(value: Handout) -> Iterator[Item]:
    def within(some: tuple[Item, ...]) -> Iterator[Item]:
        for item in some:
            yield item
            yield from within(item.items)

    for section in value.sections:
        yield from within(section.items)


def texts(value: Handout) -> Iterator[str]:
    """Everything a handout says, in the order of reading, each run by itself."""
    for item in items(value):
        yield from (item.date, item.title)
        for line in item.lines:
            yield from _said(line)
    for section in value.sections:
        for block in section.blocks:
            for line in block.lines:
                yield from _said(line)


def _said(line: Line) -> Iterator[str]:
    yield line.label
    for text in line.texts:
        for run in text:
            yield from (run.text, run.small)


def body(page: str, value: Handout) -> str:
    """A page without what repeats on every page, squeezed."""
    lines = page.splitlines()
    feet = [n for n, line in enumerate(lines) if line.startswith((HOTLINE, value.frame.edition))]
    head = page.splitlines()[0].startswith(value.frame.title[:30])
    return squeezed("".join(lines[head : feet[-1]]))


# -- for a screen reader --------------------------------------------------------------------------


def test_it_says_that_it_is_accessible_in_what_language_and_what_it_is_called(
    printed: tuple[Handout, Paper],
) -> None:
    value, paper = printed
    root = paper.pdf.Root
    assert root.MarkInfo.Marked
    assert str(root.Lang) == "en"
    assert root.ViewerPreferences.DisplayDocTitle
    assert paper.title == value.frame.title
    with paper.pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == value.frame.title


def test_the_page_is_as_large_as_asked(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    assert paper.size == pytest.approx(SIZES[value.frame.design.paper], abs=0.01)


def test_everything_on_a_page_hangs_in_the_structure(printed: tuple[Handout, Paper]) -> None:
    _, paper = printed
    assert paper.tags[0] == "Document"
    for page in paper.pdf.pages:
        inside = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            inside += operator in ("BDC", "BMC")
            inside -= operator == "EMC"
            assert inside or operator not in SHOWING, f"{operator} stands outside of the structure"


def test_headings_begin_at_the_top_and_skip_no_level(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    levels = [int(tag[1:]) for tag in paper.tags if tag[0] == "H" and tag[1:].isdecimal()]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    named = sum(bool(section.heading) for section in value.sections)
    assert levels.count(2) == named + 1  # and the sources


def test_entries_are_items_of_lists(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    count = Counter(paper.tags)
    assert count["LI"] == count["LBody"]
    if value.form in (Form.TERMS, Form.DATES, Form.ENTRIES):
        assert count["LI"] == len(list(items(value))) + len(value.sources)
    if value.form in (Form.TERMS, Form.DATES):
        assert count["Lbl"] == count["LI"]


def test_numbers_stand_in_a_table_with_heads(library: Library) -> None:
    value = made(library, pages.GRID)
    count = Counter(Paper(render(value).data).tags)
    columns = 1 + len(library.plan.pillars) + 1  # the name before them, all of them behind
    assert (count["Table"], count["TH"]) == (1, columns)
    assert count["TD"] == columns * len(list(items(value)))


def test_there_is_nothing_to_fetch_or_to_run(printed: tuple[Handout, Paper]) -> None:
    _, paper = printed
    assert "/OpenAction" not in paper.pdf.Root
    assert all(to.startswith("https://") and to == said for to, said in paper.links)
    assert all("/ToUnicode" in font for font in paper.fonts.values())


# -- for a reader ---------------------------------------------------------------------------------


def test_all_of_it_is_there_and_in_order(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    if value.form is Form.CARD:
        return  # looked at below
    text = "".join(body(page, value) for page in paper.page_texts())
    at = 0
    for said in filter(None, map(squeezed, texts(value))):
        found = text.find(said.partition("-")[0][:12], at)  # a hyphen may end a line and go
        assert found >= 0, (said, text[at : at + 200])
        at = found


def test_the_page_says_what_it_is_and_where_it_comes_from(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    first, last = paper.page_texts()[0], squeezed("".join(paper.page_texts()))
    assert squeezed(value.kicker) in squeezed(first)
    assert squeezed(value.frame.title) in squeezed(first)
    for source in value.sources:
        assert squeezed(source)[:60] in last
    assert squeezed("Plain-word summaries are by Four Pillars and are not official.") in last
    assert squeezed("Printed January 2, 2026.") in last


def test_every_page_is_numbered_names_the_help_line_and_the_title(
    printed: tuple[Handout, Paper],
) -> None:
    value, paper = printed
    for number, page in enumerate(paper.page_texts(), 1):
        assert f"Page {number} of {paper.pages}" in page
        assert HOTLINE_NUMBER in page
        assert squeezed(value.frame.title[:70]) in squeezed(page)


def test_no_heading_is_left_alone_at_the_foot_of_a_page(printed: tuple[Handout, Paper]) -> None:
    value, paper = printed
    names = [item.title for item in items(value) if item.lines and value.form is Form.ENTRIES]
    headings = [*(section.heading for section in value.sections if section.heading), "Sources"]
    for page in paper.page_texts():
        lines = [line for line in page.splitlines() if line.strip()]
        feet = [n for n, line in enumerate(lines) if line.startswith(HOTLINE)]
        last = lines[feet[-1] - 1] if feet else ""
        assert last not in [*headings, *names], last


def test_the_head_of_a_page_says_from_where_to_where_it_goes(library: Library) -> None:
    value = made(library, pages.GLOSSARY)
    letters = [section.heading for section in value.sections]
    heads = []
    for page in Paper(render(value).data).page_texts()[1:]:
        head = page.split(HOTLINE)[0].splitlines()
        heads.append(next(line for line in head if line.startswith(value.frame.title)))
    ranges = [head.removeprefix(value.frame.title).strip().split(" – ") for head in heads]
    known = [pair for pair in ranges if set(pair) <= set(letters)]
    assert len(known) > len(ranges) // 2
    order = [letters.index(letter) for pair in known for letter in pair]
    assert order == sorted(order)


def test_a_glossary_fits_into_few_sheets(library: Library) -> None:
    for size in PaperSize:
        assert Paper(render(made(library, pages.GLOSSARY, size)).data).pages <= 16


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", PaperSize)
def test_the_card_is_one_page_in_every_language_with_a_logo_too(
    library: Library, size: PaperSize, language: Language, landscape: bool
) -> None:
    design = Design(paper=size, language=language, landscape=landscape, organization="City Shelter")
    for logo in (b"", picture()):
        value = handout.hotline_card(library.plan, DAY, design, logo)
        paper = Paper(render(value).data)
        assert paper.pages == 1
        assert paper.complaints() == []
        assert str(paper.pdf.Root.Lang) == language
        assert HOTLINE_NUMBER in paper.text()
        assert paper.alt_texts == ["City Shelter"] * bool(logo)


@pytest.mark.parametrize("language", [Language.SPANISH, Language.ARABIC])
@pytest.mark.parametrize("name", [pages.GLOSSARY, pages.TIMELINE, pages.GRID, "dhs"])
def test_a_page_of_the_plan_stays_english_in_a_frame_of_any_language(
    library: Library, name: str, language: Language
) -> None:
    value = made(library, name)
    value = replace(
        value, frame=frame.around(Design(language=language), value.frame.title, DAY, picture())
    )
    paper = Paper(render(value).data)
    assert paper.complaints() == []
    assert str(paper.pdf.Root.Lang) == language
    assert any(str(element.get("/Lang")) == "en" for _, element in paper.elements)
    assert paper.alt_texts == ["Logo"]
    words = [as_extracted(word) for word in value.frame.words["sources"].split()]
    assert all(word in paper.letters() for word in words)


@pytest.mark.parametrize("size", PaperSize)
def test_the_card_is_one_page_with_large_numbers_and_room_to_write(
    library: Library, size: PaperSize
) -> None:
    paper = Paper(render(made(library, CARD, size)).data)
    assert paper.pages == 1
    text = paper.text()
    for word in ("Call", HOTLINE_NUMBER, "Text", HOTLINE_TEXT_NUMBER, "Near you", "Who", "When"):
        assert word in text
    assert _largest(paper) > 60


def _largest(paper: Paper) -> float:
    """The largest letters on the first page, in points."""
    sizes = [
        abs(float(instruction.operands[1]))
        for instruction in pikepdf.parse_content_stream(paper.pdf.pages[0])
        if str(instruction.operator) == "Tf"
    ]
    return max(sizes)


# -- odd handouts ---------------------------------------------------------------------------------


@pytest.mark.parametrize("form", Form)
def test_an_empty_handout_is_a_page_all_the_same(library: Library, form: Form) -> None:
    value = replace(made(library, "dhs"), form=form, kicker="Nothing to show", sections=())
    paper = Paper(render(value).data)
    assert "Nothing to show" in paper.text()
    assert "Table" not in paper.tags


def test_letters_no_font_shows_are_replaced_wherever_they_stand(library: Library) -> None:
    line = Line("Who 漢", (((Words("says 😀", "字"),)),))
    item = Item("X-1", "Title 語", lines=(line,))
    page = made(library, pages.TOPICS)
    around = replace(page.frame, title="Topics 🇺")
    value = replace(page, frame=around, sections=(Section("中", items=(item,)),))
    rendered = render(value)
    assert set(rendered.replaced) == set("漢😀語🇺中字")
    paper = Paper(rendered.data)
    assert paper.title == "Topics □"
    assert "Who □" in paper.text()


@pytest.mark.parametrize(
    "title", ["", "   ", "\u200b", "# *not* _markup_ $x$ <b> #panic()", "x" * 900]
)
def test_any_title_can_be_printed(library: Library, title: str) -> None:
    sheet = made(library, "FIG-01")
    paper = Paper(render(replace(sheet, frame=replace(sheet.frame, title=title))).data)
    assert paper.title == (title if len(title) > 3 else "Handout")


def test_text_that_looks_like_markup_stays_text(library: Library) -> None:
    said = "= Heading #let x = 1 *bold* `code` <label> @ref \\ [ ] $math$ // no comment"
    item = Item("X-1", said, lines=(Line(said, ((Words(said, said),),)),))
    for form in (Form.TERMS, Form.DATES, Form.ENTRIES):
        value = replace(made(library, pages.TOPICS), form=form, sections=(Section(said, (item,)),))
        assert squeezed(said) in squeezed(Paper(render(value).data).text())


def test_entries_within_entries_of_any_depth_are_set(library: Library) -> None:
    item = Item("X-0", "The innermost")
    for depth in range(1, 7):
        item = Item(f"X-{depth}", f"Depth {depth}", items=(item,))
    value = replace(made(library, pages.TOPICS), sections=(Section("", (item,)),), sources=())
    paper = Paper(render(value).data)
    assert Counter(paper.tags)["LI"] == 7
    assert "The innermost" in paper.text()
