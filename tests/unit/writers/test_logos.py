"""The logo of an organization at the head of every file that can hold a picture."""

from __future__ import annotations

import re
import subprocess
import zipfile
from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from db.plan.catalogue import Plan
from desktop.core import writers
from desktop.core.design import Design, Layout, Paper
from desktop.core.language import Language
from desktop.core.logo import at_height, fitted
from desktop.core.report import Report
from tests import office
from tests.printing.handouts import picture
from tests.unit.writers.papers import opened, report

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def with_logo(plan: Plan, png: bytes | None = None, **design: object) -> Report:
    chosen = Design(**{"organization": 'Casa & "Hope"', **design})  # type: ignore[arg-type] # each test says what it is about
    made = report(plan, design=chosen)
    return replace(made, frame=replace(made.frame, logo=picture() if png is None else png))


def page(made: Report) -> str:
    return writers.write(".html", made).decode()


# -- a web page --


def test_a_web_page_holds_the_picture_itself(plan: Plan, tmp_path: Path) -> None:
    text = page(with_logo(plan))
    (found,) = re.findall(
        r'<img class="logo" alt="([^"]*)" src="data:image/png;base64,(.*)">', text
    )
    assert found[0] == "Casa &amp; &quot;Hope&quot;"
    assert b64decode(found[1]) == picture()
    assert "img-src data:" in text
    assert text.index("<header>") < text.index("<img") < text.index("<h1")
    (tmp_path / "page.html").write_text(text)
    tidy = ["tidy", "-quiet", "-errors", "--drop-empty-elements", "no", str(tmp_path / "page.html")]
    told = subprocess.run(tidy, capture_output=True, check=False, text=True)
    assert (told.stderr, told.returncode) == ("", 0)


def test_a_page_without_one_lets_no_picture_in(plan: Plan) -> None:
    text = page(report(plan))
    assert "<img" not in text
    assert "img-src" not in text


def test_a_logo_of_nobody_has_a_name_all_the_same(plan: Plan) -> None:
    assert 'alt="Logo"' in page(with_logo(plan, organization=""))


# -- a document --


def test_a_document_has_it_in_the_line_above_the_title(plan: Plan, tmp_path: Path) -> None:
    data = writers.write(".docx", with_logo(plan))
    document = opened(data)
    (shape,) = document.inline_shapes
    assert (shape.width.mm, shape.height.mm) == pytest.approx((54, 18), abs=1)
    (said,) = document.element.iter(f"{{{DRAWING}}}docPr")
    assert said.get("descr") == 'Casa & "Hope"'
    assert [bool(p._p.xpath(".//pic:pic")) for p in document.paragraphs[:2]] == [True, False]
    assert document.paragraphs[1].style is not None
    assert document.paragraphs[1].style.name == "Heading 1"
    assert all(address.startswith("https://") for address in office.outside(data))
    pdf = office.pdf_of(data, ".docx", tmp_path)
    listed = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, check=True).stdout
    assert b" image " in listed


def test_a_document_is_as_it_was_designed(plan: Plan) -> None:
    made = with_logo(plan, paper=Paper.A4, layout=Layout.LARGE, language=Language.ARABIC)
    document = opened(writers.write(".docx", made))
    width = document.sections[0].page_width
    assert width is not None
    assert round(width.mm) == 210
    assert len(document.inline_shapes) == 1


# -- a workbook --


def test_a_workbook_has_it_in_a_row_of_its_own_and_at_the_head_of_pages(plan: Plan) -> None:
    data = writers.write(".xlsx", with_logo(plan))
    book = openpyxl.load_workbook(BytesIO(data))
    about = book["About"]
    drawing = office.parts(data)["xl/drawings/drawing1.xml"]
    rows, columns = (
        [each.text for each in drawing.iter() if each.tag.endswith(f"}}{name}")]
        for name in ("row", "col")
    )
    assert (rows, columns) == (["0", "0"], ["1", "1"])  # it begins and ends in one cell
    assert [cell.value for cell in about[1]] == [None, None]
    assert about["A2"].value == "Title"
    parts = office.parts(data)
    header = parts["xl/worksheets/sheet1.xml"].find(".//s:oddHeader", office.NAMESPACES)
    assert header is not None
    assert str(header.text).startswith("&L&G&R&8 Casa && ")
    assert book["Checklist"].page_margins.top > 0.9
    assert book["Checklist"]["A1"].value == "Tick"
    described = parts["xl/drawings/drawing1.xml"]
    assert 'Casa & "Hope"' in [each.get("descr") for each in described.iter()]
    with zipfile.ZipFile(BytesIO(data)) as package:
        kept = [name for name in package.namelist() if name.startswith("xl/media/")]
        sizes = {Image.open(BytesIO(package.read(name))).size for name in kept}
    assert sizes == {(600, 200)}
    assert office.outside(data) == []


@pytest.mark.parametrize("name", ["R&G", "&[Picture]", "&&G&G"])
def test_no_name_takes_the_place_of_the_picture(plan: Plan, name: str) -> None:
    for made in (
        with_logo(plan, organization=name),
        report(plan, design=Design(organization=name)),
    ):
        sheet = office.parts(writers.write(".xlsx", made))["xl/worksheets/sheet1.xml"]
        header = sheet.find(".//s:oddHeader", office.NAMESPACES)
        assert header is not None
        assert str(header.text).count("&G") == bool(made.frame.logo)
        assert "&[Picture]" not in str(header.text)


def test_libreoffice_opens_the_workbook(plan: Plan, tmp_path: Path) -> None:
    pdf = office.pdf_of(writers.write(".xlsx", with_logo(plan)), ".xlsx", tmp_path)
    listed = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, check=True).stdout
    assert b" image " in listed
    assert "Casa" in office.text_of(pdf)


# -- its size --


@pytest.mark.parametrize(
    ("size", "room", "wanted"),
    [
        ((900, 300), (55, 18), (54, 18)),
        ((900, 10), (55, 18), (55, 55 / 90)),
        ((1, 9), (9, 9), (1, 9)),
    ],
)
def test_it_keeps_its_shape_in_the_room_there_is(
    size: tuple[int, int], room: tuple[float, float], wanted: tuple[float, float]
) -> None:
    assert fitted(picture(*size), *room) == pytest.approx(wanted)


def test_it_says_how_large_it_is_to_be() -> None:
    with Image.open(BytesIO(at_height(picture(600, 200), 0.5))) as read:
        read.load()
        assert read.info["dpi"] == pytest.approx((400, 400), abs=0.1)
        assert read.tobytes() == Image.open(BytesIO(picture(600, 200))).tobytes()
