"""A paper as a document, read back by its own library, by XML, and by LibreOffice."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx.enum.section import WD_ORIENT

from db.plan.catalogue import Plan
from desktop.core.design import Design, Layout, Paper
from desktop.core.flow import (
    Bullets,
    Checks,
    Fact,
    Grid,
    Heading,
    Room,
    Step,
    Terms,
    Text,
)
from desktop.core.flows import of_report
from desktop.core.writers.docx_file import docx_file
from tests import office
from tests.unit.writers.papers import (
    BODY,
    STATES,
    check,
    flow,
    found,
    opened,
    own,
    report,
    styled,
    w,
    written,
)

# -- what stands in it ----------------------------------------------------------------------------


def test_headings_are_headings_at_their_level() -> None:
    document = written(Heading(2, "Prevention"), Heading(3, "Schools"), Heading(9, "Deep"))
    assert styled(document) == [
        ("Heading 1", "Shelter partners"),
        ("Heading 2", "Prevention"),
        ("Heading 3", "Schools"),
        ("Heading 6", "Deep"),
    ]


def test_lists_are_lists_and_terms_begin_with_their_word() -> None:
    document = written(
        Bullets((("one", ("below",)), ("two", ()))), Terms((("T visa", "A status."),))
    )
    assert styled(document)[1:] == [
        ("List Bullet", "one"),
        ("List Bullet 2", "below"),
        ("List Bullet", "two"),
        ("Normal", "T visa: A status."),
    ]
    assert document.paragraphs[-1].runs[0].bold


def test_texts_keep_their_lines_and_quiet_ones_are_smaller() -> None:
    document = written(Text("one\ntwo"), Text("beside", quiet=True))
    assert styled(document)[1:] == [("Normal", "one\ntwo"), ("Small Print", "beside")]


def test_every_state_has_a_box_that_can_be_clicked_and_a_word_where_it_needs_one() -> None:
    data = docx_file(flow(Checks(tuple(check(f"k{s}", s) for s in STATES))))
    boxes = found(data, ".//w14:checkbox/w14:checked")
    assert [w(box, space="w14") for box in boxes] == ["0", "0", "1", "0"]
    assert [w(tag) for tag in found(data, ".//w:sdtPr/w:tag")] == [f"k{s}" for s in STATES]
    assert [box.text for box in found(data, ".//w:sdtContent//w:t")] == ["☐", "☐", "☑", "☐"]
    texts = [text.strip() for _, text in styled(opened(data))[1:]]
    assert texts == [
        "Call Anna",
        "Call Anna (In progress)",
        "Call Anna",
        "Call Anna (Not applicable)",
    ]


def test_a_box_clicked_in_word_shows_the_same_signs() -> None:
    data = docx_file(flow(Checks((check(),))))
    for name, sign in (("checkedState", "☑"), ("uncheckedState", "☐")):
        (state,) = found(data, f".//w14:{name}")
        assert chr(int(w(state, space="w14"), 16)) == sign


def test_an_item_has_everything_below_it_and_stays_together() -> None:
    document = written(
        Checks(
            (
                check(
                    meta="PRE-1 · 2021",
                    facts=(Fact("Who", "DHS"), Fact("", "Plainly.")),
                    steps=(Step("ring", True), Step("write", False)),
                    note="one\n\ntwo",
                    room=("Time",),
                ),
                check("PRE-2", title="Next"),
            )
        )
    )
    assert styled(document)[1:] == [
        ("Checklist Item", "\tCall Anna"),
        ("Checklist Facts", "PRE-1 · 2021"),
        ("Checklist Detail", "Who: DHS"),
        ("Checklist Detail", "Plainly."),
        ("Checklist Step", " ring"),
        ("Checklist Step", " write"),
        ("Checklist Note", "Note: one\n\ntwo"),
        ("Room to Write", "Time: "),
        ("Room to Write", ""),
        ("Room to Write", ""),
        ("Checklist Item", "\tNext"),
    ]
    kept = [bool(p.paragraph_format.keep_with_next) for p in document.paragraphs[1:]]
    assert kept == [True] * 6 + [False, True, True, False, False]


def test_boxes_and_styles_have_ids_of_their_own() -> None:
    checks = tuple(check(f"k{n}", steps=(Step("ring", True),) * 3) for n in range(30))
    data = docx_file(flow(Checks(checks)))
    ids = [w(each) for each in found(data, ".//w:sdtPr/w:id")]
    assert len(ids) == len(set(ids)) == 120
    styles = [w(each, "styleId") for each in found(data, ".//w:style", "word/styles.xml")]
    assert len(styles) == len(set(styles))
    used = {w(each) for name in ("pStyle", "tblStyle") for each in found(data, f".//w:{name}")}
    assert used <= set(styles)


def test_a_table_repeats_its_head_and_parts_no_row() -> None:
    data = docx_file(flow(Grid(("Name", "Count"), (("a", "1"), ("b",), ("c", "2", "3")))))
    table = opened(data).tables[0]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows == [["Name", "Count"], ["a", "1"], ["b", ""], ["c", "2"]]
    assert len(found(data, ".//w:tr/w:trPr/w:cantSplit")) == 4
    assert len(found(data, ".//w:tr/w:trPr/w:tblHeader")) == 1
    assert table.rows[2].height is not None
    assert table.rows[1].height is None


def test_a_table_to_be_written_into_is_as_wide_as_the_page() -> None:
    data = docx_file(flow(Grid(("#", "Name", "Signature"), (("1", "", ""), ("12", "", "")))))
    first, *others = (int(w(each, "w")) for each in found(data, ".//w:gridCol"))
    assert first * 4 < others[0] == others[1]
    assert 10_000 < first + sum(others) <= 10_200  # Letter without its margins


def test_room_to_write_is_a_line_for_each_label() -> None:
    data = docx_file(flow(Room(("Date", "Signature"))))
    assert styled(opened(data))[1:] == [
        ("Room to Write", "Date: "),
        ("Room to Write", "Signature: "),
    ]
    (style,) = [
        each
        for each in found(data, ".//w:style", "word/styles.xml")
        if w(each.find("w:name", office.NAMESPACES)) == "Room to Write"
    ]
    lines = style.find("w:pPr/w:pBdr", office.NAMESPACES)
    assert [each.tag.rpartition("}")[2] for each in lines or ()] == ["bottom", "between"]


# -- the page -------------------------------------------------------------------------------------


def test_the_page_is_as_designed() -> None:
    design = Design(paper=Paper.A4, landscape=True, layout=Layout.LARGE, organization="Casa\nHope")
    data = docx_file(flow(foot="Call 1-888"), design)
    section = opened(data).sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.page_width is not None
    assert round(section.page_width.mm) == 297
    assert section.header.paragraphs[0].text == "Casa Hope"
    for footer in (section.footer, section.first_page_footer):
        assert footer.paragraphs[0].text == "Call 1-888"
        fields = footer._element.xpath(".//w:fldSimple/@w:instr")
        assert fields == ["PAGE", "NUMPAGES"]
    (size,) = found(data, ".//w:rPrDefault//w:sz", "word/styles.xml")
    assert w(size) == "36"


def test_without_a_foot_there_is_only_the_number_of_the_page() -> None:
    section = written().sections[0]
    assert [p.text.split() for p in section.footer.paragraphs] == [["Page", "of"]]


def test_it_says_what_it_is() -> None:
    data = docx_file(flow(language="es"))
    said = opened(data).core_properties
    assert (said.title, said.author, said.language) == ("Shelter partners", "Four Pillars", "es")
    assert said.comments == ""
    (language,) = found(data, ".//w:rPrDefault//w:lang", "word/styles.xml")
    assert w(language) == "es-US"
    names = set(office.parts(data))
    assert not any("customXml" in name or "WithEffects" in name for name in names)
    fonts = found(data, "w:font", "word/fontTable.xml")
    assert {"Noto Sans", "Noto Sans Arabic"} <= {w(font, "name") for font in fonts}


# Of what a part can have, what ours do: Word wants it in this order.
ORDERS = {
    "pPr": "pStyle keepNext keepLines numPr pBdr shd tabs bidi spacing ind contextualSpacing jc "
    "outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs smallCaps color spacing kern sz szCs u vertAlign rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblBorders tblLayout tblLook",
    "tcPr": "tcW shd",
    "sdtPr": "alias tag id checkbox",
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg bidi docGrid",
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_is_in_the_order_of_the_format(language: str) -> None:
    text = Text("https://a.example")
    item = check(meta="PRE-1", steps=(Step("ring", True),), note="one", room=("Time",))
    grid = Grid(("Name", "Count"), (("a", "1"),))
    parts = office.parts(docx_file(flow(text, Checks((item,)), grid, language=language, foot="x")))
    wanted = {name: order.split() for name, order in ORDERS.items()}
    named = {"Normal", "Header", "Footer", *(f"Heading{n}" for n in range(1, 7))}
    styles = [
        each
        for each in parts["word/styles.xml"].findall("w:style", office.NAMESPACES)
        if w(each, "styleId") in named
        or w(each, "styleId").startswith(("Checklist", "Small", "Room"))
    ]
    assert len(styles) == 16
    for root in (parts[BODY], *styles):
        for each in root.iter():
            name = each.tag.rpartition("}")[2]
            if name in wanted:
                there = [kid.tag.rpartition("}")[2] for kid in each]
                assert there == sorted(there, key=wanted[name].index), name


def test_word_knows_which_letters_stand_for_the_boxes() -> None:
    data = docx_file(flow(Checks((check(),))))
    with zipfile.ZipFile(BytesIO(data)) as package:
        root = package.read(BODY).decode()[:3000]
    assert f'xmlns:w14="{office.NAMESPACES["w14"]}"' in root
    ignorable = root.partition('mc:Ignorable="')[2].partition('"')[0]
    assert "w14" in ignorable.split()  # so that older programs pass over them


# -- whole papers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [3, 30, 300])
@pytest.mark.parametrize("layout", [Layout.COMPACT, Layout.FACILITATOR])
def test_libreoffice_opens_a_checklist(
    plan: Plan, tmp_path: Path, number: int, layout: Layout
) -> None:
    design = Design(notes=True, layout=layout)
    made = report(plan, own(note="Zimmer frei ملجأ"), records=number, design=design)
    text = office.text_of(office.pdf_of(docx_file(of_report(made), design), ".docx", tmp_path))
    keys = [row.id for section in made.sections for row in section.rows if row.id]
    assert all(key in text for key in keys)
    assert "Page 1 of" in text
    assert "Zimmer frei" in text
    assert made.frame.foot in text
