"""On real paper: 300 dpi on white, the pages that were chosen, and the PDF itself where CUPS is."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QImage, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QProgressDialog

from desktop.widgets import print_order, system_print
from desktop.widgets.page_drawing import PageDrawing, read
from desktop.widgets.system_print import print_pdf
from tests.gui.printers import CopyShop, Lp, press_cancel
from tests.printing.paper import Paper
from tests.waiting import until

NO_PRINTER = "No printer is set up on this computer. Save as PDF and print it elsewhere."


def drawn(data: bytes, page: int, folder: Path) -> QImage:
    """A page as another program sees it."""
    (folder / "read.pdf").write_bytes(data)
    number = str(page + 1)
    subprocess.run(
        [
            "pdftoppm",
            "-r",
            "50",
            "-f",
            number,
            "-l",
            number,
            "-singlefile",
            "-png",
            "read.pdf",
            "x",
        ],
        cwd=folder,
        check=True,
    )
    return QImage(str(folder / "x.png"))


def pictures(data: bytes) -> list[tuple[int, str]]:
    """How many dots wide the widest picture of each page is, and how it is packed."""
    found = []
    for page in Paper(data).pdf.pages:
        images = [each for each in page.resources.XObject.values() if each.Subtype == "/Image"]
        found.append(max((int(each.Width), str(each.Filter)) for each in images))
    return found


# -- drawn by us --


def test_chosen_pages_come_out_at_300_dpi_on_white(
    shop: CopyShop, letter: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "out.pdf"
    printer = shop.printer(letter, "2-3")
    printer.setOutputFileName(str(target))
    assert shop.send(letter, printer) == f"Saved {target}"
    data = target.read_bytes()
    paper = Paper(data)
    assert paper.pages == 2
    assert paper.size == pytest.approx((612, 792))
    assert pictures(data) == [(2550, "/FlateDecode")] * 2  # nothing is softened
    ours, theirs = drawn(letter, 1, tmp_path), drawn(data, 0, tmp_path)
    assert ours.size() == theirs.size()
    assert theirs.pixelColor(2, 2).lightness() > 250  # what reads it rounds
    dark = [
        sum(
            image.pixelColor(x, y).lightness() < 128
            for x in range(image.width())
            for y in range(image.height())
        )
        for image in (ours, theirs)
    ]
    assert dark[0] > 500
    assert dark[1] == pytest.approx(dark[0], rel=0.1)  # neither black nor empty, nor smaller
    assert [path.name for path in tmp_path.glob(".*")] == []


@pytest.mark.parametrize(("sheet", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_that_of_the_pages(
    shop: CopyShop, request: pytest.FixtureRequest, sheet: str, size: tuple[int, int]
) -> None:
    printer = shop.printer(request.getfixturevalue(sheet))
    layout = printer.pageLayout()
    assert layout.pageSize().key() == sheet.capitalize()
    points = layout.fullRectPoints()
    assert (points.width(), points.height()) == size
    assert printer.resolution() == 300
    assert printer.docName() == "Shelter partners"


def test_a_sheet_on_its_side_is_told_so(shop: CopyShop, letter: bytes) -> None:
    printer = shop.printer(letter)
    system_print.set_paper(printer, QSizeF(792, 612))
    assert printer.pageLayout().pageSize().key() == "Letter"
    assert printer.pageLayout().fullRectPoints().width() == 792


def test_pages_are_made_smaller_for_a_smaller_sheet(
    shop: CopyShop, letter: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "small.pdf"
    printer = shop.printer(letter, "1")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setOutputFileName(str(target))
    shop.send(letter, printer)
    image = drawn(target.read_bytes(), 0, tmp_path)
    assert Paper(target.read_bytes()).size == (420, 595)
    edge = [image.pixelColor(image.width() - 2, y).lightness() for y in range(image.height())]
    assert min(edge) > 250  # nothing runs over it


def test_all_pages_into_a_file_are_the_pdf_as_it_is(
    shop: CopyShop, letter: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "whole.pdf"
    printer = shop.printer(letter)
    printer.setOutputFileName(str(target))
    assert shop.send(letter, printer) == f"Saved {target}"
    assert target.read_bytes() == letter


@pytest.mark.parametrize("ranges", ["", "1-2"])
def test_a_file_that_cannot_be_written_is_told_of(
    shop: CopyShop, letter: bytes, tmp_path: Path, ranges: str
) -> None:
    printer = shop.printer(letter, ranges)
    printer.setOutputFileName(str(tmp_path / "missing" / "x.pdf"))
    said = shop.send(letter, printer)
    assert said is not None
    assert "could not be written" in said
    assert "Choose another place" in said


def test_cancelling_leaves_what_was_there(shop: CopyShop, letter: bytes, tmp_path: Path) -> None:
    target = tmp_path / "kept.pdf"
    target.write_bytes(b"kept")
    printer = shop.printer(letter, "1-4")
    printer.setOutputFileName(str(target))

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog) and dialog.value() >= 1:
            timer.stop()
            press_cancel(dialog)

    timer = QTimer()
    timer.timeout.connect(cancel)
    timer.start(0)
    assert shop.send(letter, printer) is None
    assert target.read_bytes() == b"kept"
    assert list(tmp_path.glob(".*")) == []


def test_pages_that_are_not_there_are_not_printed(shop: CopyShop, letter: bytes) -> None:
    said = shop.send(letter, shop.printer(letter, "900"))
    assert said is not None
    assert said.startswith("None of the ")


def test_copies_and_order_are_ours_where_the_printer_has_none(
    shop: CopyShop, letter: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = shop.printer(letter, "1-3")
    monkeypatch.setattr(QPrinter, "copyCount", lambda _: 2)
    pages = print_order.chosen_pages(printer, 9)
    assert pages == [0, 1, 2]
    printer.setCollateCopies(True)
    assert print_order.in_order(printer, pages) == [0, 1, 2, 0, 1, 2]
    printer.setCollateCopies(False)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert print_order.in_order(printer, pages) == [2, 2, 1, 1, 0, 0]
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _: True)
    assert print_order.in_order(printer, pages) == [2, 1, 0]


def test_any_device_of_qts_can_be_drawn_on(shop: CopyShop, a4: bytes, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    writer.setResolution(300)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    job = PageDrawing(read(a4, shop.window), writer, [0, 0, 0])
    told: list[object] = []
    job.advanced.connect(told.append)
    job.finished.connect(told.append)
    job.start()
    until(lambda: True in told[3:])
    assert told == [1, 2, 3, True]
    del writer
    assert Paper((tmp_path / "x.pdf").read_bytes()).pages == 3


def test_what_was_cancelled_before_it_began_never_begins(
    shop: CopyShop, a4: bytes, tmp_path: Path
) -> None:
    job = PageDrawing(read(a4, shop.window), QPdfWriter(str(tmp_path / "x.pdf")), [0])
    told: list[bool] = []
    job.finished.connect(told.append)
    job.cancel()
    job.start()
    assert told == [False]


# -- the dialog --


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[QPrintDialog.DialogCode], None]:
    """Answers the system's dialog, which tests cannot press."""

    def reply(code: QPrintDialog.DialogCode) -> None:
        monkeypatch.setattr(QPrintDialog, "exec", lambda _: code)

    return reply


def test_without_a_printer_that_is_said_and_nothing_asked(
    shop: CopyShop, letter: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    assert not system_print.has_printer()
    assert print_pdf(letter, "List", shop.window, shop.folder) == NO_PRINTER


def test_thinking_better_of_it_prints_nothing(
    shop: CopyShop, letter: bytes, lp: Lp, answer: Callable[[QPrintDialog.DialogCode], None]
) -> None:
    answer(QPrintDialog.DialogCode.Rejected)
    assert print_pdf(letter, "List", shop.window, shop.folder) is None
    assert not (lp.folder / "asked").exists()


def test_what_is_accepted_goes_to_the_printer(
    shop: CopyShop, letter: bytes, lp: Lp, answer: Callable[[QPrintDialog.DialogCode], None]
) -> None:
    answer(QPrintDialog.DialogCode.Accepted)
    assert print_pdf(letter, "List", shop.window, shop.folder) == "Sent to Front office"
    assert lp.taken == letter
    assert "-P" not in lp.asked
    assert lp.asked[-2] == "List"


def test_what_is_no_pdf_is_not_printed(shop: CopyShop) -> None:
    said = print_pdf(b"no pdf", "List", shop.window, shop.folder)
    assert said is not None
    assert said.startswith("These pages cannot be printed")
