"""A checklist as a form is still PDF/UA: each field is in the structure, named, drawn, in order."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

import db
from db.checklists import Edit, ItemField, ListField
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.design import Layout
from desktop.core.report import Report
from desktop.printing.pdf import render
from tests.forms import fields, fill, report_of
from tests.printing.handouts import handout, some
from tests.printing.paper import Paper

NOTE, STATE = ItemField.NOTE, ItemField.STATE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Workspace]:
    with_lists = db.open_workspace(tmp_path)
    yield with_lists
    with_lists.close()


@pytest.fixture
def shelter(plan: Plan, store: Workspace) -> str:
    keys = list(plan.records)
    edits = [
        Edit(keys[0], {STATE: "done"}),
        Edit(keys[1], {STATE: "doing", NOTE: "Call Maria\non Monday"}),
        Edit(keys[120], {STATE: "na", NOTE: "مرحبا \U0001f980 日本"}),
        Edit("own-a.b%", {ItemField.TITLE: "Visit <b>", NOTE: "word " * 4000}),
        *(Edit(key, {}) for key in keys[2:14]),
    ]
    return store.add_checklist({ListField.NAME: "Shelter partners"}, edits).made


# The overview has no room for fields.
@pytest.fixture(params=[each for each in Layout if each is not Layout.OVERVIEW], ids=str)
def made(
    request: pytest.FixtureRequest, plan: Plan, store: Workspace, shelter: str
) -> tuple[Report, Paper]:
    report = report_of(plan, store, shelter, layout=request.param)
    return report, Paper(render(report).data)


def rows(report: Report) -> list[Any]:
    return [row for section in report.sections for row in section.rows]


def on_pages(paper: Paper) -> list[Any]:
    pages: list[Any] = list(paper.pdf.pages)
    return [each for page in pages for each in page.get("/Annots", ())]


def widgets(paper: Paper) -> list[Any]:
    """Every field as it stands on the pages, in the order of the content."""
    found = on_pages(paper)
    assert all(each.Subtype in ("/Widget", "/Link") for each in found)
    return [each for each in found if each.Subtype == "/Widget"]


def test_each_item_has_a_box_and_a_note_in_the_order_of_the_paper(
    made: tuple[Report, Paper],
) -> None:
    report, paper = made
    names = [name for name, _ in fields(paper.pdf)]
    assert names == [f"{kind}/{row.key}" for row in rows(report) for kind in ("state", "note")]
    assert [each.objgen for each in widgets(paper)] == [
        field.objgen for _, field in fields(paper.pdf)
    ]
    assert {str(page.Tabs) for page in paper.pdf.pages} == {"/S"}


def test_the_file_is_sound_and_says_that_it_is_accessible(made: tuple[Report, Paper]) -> None:
    _, paper = made
    assert paper.pdf.check_pdf_syntax() == []
    assert paper.pdf.Root.MarkInfo.Marked
    with paper.pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    targets = [str(each.A.URI) for each in on_pages(paper) if "/A" in each]
    assert not any(target.startswith("fourpillars") for target in targets)


def test_each_field_hangs_in_the_structure_where_its_row_is(made: tuple[Report, Paper]) -> None:
    _, paper = made
    parents = pikepdf.NumberTree(paper.pdf.Root.StructTreeRoot.ParentTree)
    elements = [element for tag, element in paper.elements if tag == "Form"]
    assert len(elements) == len(widgets(paper))
    for widget, element in zip(widgets(paper), elements, strict=True):
        (kid,) = element.K
        assert kid.Type == "/OBJR"
        assert kid.Obj.objgen == widget.objgen
        assert parents[int(widget.StructParent)].objgen == element.objgen
        assert str(element.Alt) == str(widget.TU)
        assert "/A" not in widget
        assert "/Contents" not in widget


def test_each_field_is_named_by_what_it_is_about(made: tuple[Report, Paper]) -> None:
    report, paper = made
    told = {"doing": " (In progress)", "na": " (Not applicable)"}
    expected = [
        name
        for row in rows(report)
        for name in (f"Done: {row.heading}{told.get(row.state, '')}", f"Note: {row.heading}")
    ]
    assert [str(each.TU) for each in widgets(paper)] == expected


def test_each_field_holds_what_was_printed_and_is_drawn(made: tuple[Report, Paper]) -> None:
    report, paper = made
    by_name = dict(fields(paper.pdf))
    for row in rows(report):
        box, note = by_name[f"state/{row.key}"], by_name[f"note/{row.key}"]
        state = "/Yes" if row.state == "done" else "/Off"
        assert (str(box.V), str(box.DV), str(box.AS)) == (state, state, state)
        assert set(box.AP.N.keys()) == {"/Yes", "/Off"}
        assert (str(note.V), str(note.DV)) == (row.note, row.note)
        assert int(note.Ff) == 1 << 12
        assert note.AP.N.Subtype == "/Form"
        for field in (box, note):
            left, bottom, right, top = (float(edge) for edge in field.Rect)
            assert right - left > 8
            assert top - bottom > 8
            assert 0 < bottom < top < paper.size[1]


def test_every_font_that_a_field_is_written_with_is_in_the_file(made: tuple[Report, Paper]) -> None:
    _, paper = made
    (font,) = paper.pdf.Root.AcroForm.DR.Font.values()
    assert font.FontDescriptor.FontFile2.read_bytes()[:4] == b"\0\1\0\0"
    widths = [int(each) for each in font.Widths]
    assert len(widths) == 224
    assert (widths[0], widths[ord("A") - 32], widths[ord("m") - 32]) == (260, 639, 935)
    assert "/NotoSans" in str(paper.pdf.Root.AcroForm.DA)


def test_it_says_which_list_it_is_of_and_nothing_else(
    made: tuple[Report, Paper], shelter: str
) -> None:
    _, paper = made
    assert str(paper.pdf.docinfo["/FourPillarsList"]) == shelter
    assert str(paper.pdf.docinfo["/FourPillarsPrinted"]).endswith("+00:00")
    told = {str(value) for value in paper.pdf.docinfo.values()}
    assert not any("Maria" in each for each in told)


def test_without_notes_there_are_boxes_alone(plan: Plan, store: Workspace, shelter: str) -> None:
    paper = Paper(render(report_of(plan, store, shelter, notes=False)).data)
    assert {name.partition("/")[0] for name, _ in fields(paper.pdf)} == {"state"}
    assert b"Maria" not in paper.data


def test_a_list_without_any_note_has_empty_fields(plan: Plan, store: Workspace) -> None:
    fresh = store.add_checklist({ListField.NAME: "New"}, [Edit("COM-20", {})]).made
    paper = Paper(render(report_of(plan, store, fresh)).data)
    assert [str(field.V) for name, field in fields(paper.pdf) if name == "note/COM-20"] == [""]


def test_an_empty_list_is_a_form_without_fields(plan: Plan, store: Workspace) -> None:
    fresh = store.add_checklist({ListField.NAME: "New"}, []).made
    assert list(fields(Paper(render(report_of(plan, store, fresh)).data).pdf)) == []


def _darkness(data: bytes, tmp_path: Path) -> int:
    """How much ink is on the first page, as poppler draws it."""
    import subprocess

    from PIL import Image

    path = tmp_path / "form.pdf"
    path.write_bytes(data)
    subprocess.run(
        ["pdftoppm", "-r", "60", "-l", "1", "-gray", "-singlefile", "-png", path, tmp_path / "p"],
        check=True,
        capture_output=True,
    )
    with Image.open(tmp_path / "p.png") as image:
        return sum(255 - value for value in image.tobytes())


def test_what_is_ticked_is_seen_as_ticked(
    plan: Plan, store: Workspace, shelter: str, tmp_path: Path
) -> None:
    data = render(report_of(plan, store, shelter)).data
    with pikepdf.open(BytesIO(data)) as pdf:
        open_boxes = [name for name, field in fields(pdf) if str(field.V) == "/Off"]
    ticked = fill(data, dict.fromkeys(open_boxes, "Yes"))
    assert _darkness(ticked, tmp_path) > _darkness(data, tmp_path) + 255


def test_where_no_fields_are_shown_it_looks_the_same(
    plan: Plan, store: Workspace, shelter: str, tmp_path: Path
) -> None:
    rendered = render(report_of(plan, store, shelter))
    shown = Paper(rendered.to_show())
    assert widgets(shown) == []
    assert shown.pages == Paper(rendered.data).pages
    ink = _darkness(rendered.data, tmp_path)
    assert _darkness(shown.data, tmp_path) == pytest.approx(ink, rel=0.01)


def test_what_has_no_fields_is_shown_as_it_is(plan: Plan) -> None:
    rendered = render(handout(plan, some(plan, 3)))
    assert not rendered.has_fields
    assert rendered.to_show() is rendered.data
