"""A real CUPS server: what is chosen in the system's own dialog is what comes out."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets import system_print
from desktop.widgets.page_drawing import read
from desktop.widgets.print_queue import HandOver, Order, lp
from desktop.widgets.system_print import print_pdf, printer_for, send
from tests.gui.cups import OFFICE, PICTURES, RAW, Cups, serving
from tests.printing.paper import Paper
from tests.waiting import until

Choose = Callable[[QPrintDialog], None]
Part = TypeVar("Part", bound=QWidget)


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    with serving() as made:
        yield made


@pytest.fixture
def cups(server: Cups, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cups]:
    monkeypatch.setenv("CUPS_SERVER", str(server.folder / "socket"))
    yield server
    until(lambda: not server.waiting)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def office(window: QWidget, letter: bytes, tmp_path: Path) -> Callable[[Choose], str | None]:
    """Prints as a person does: presses in the system's dialog what `choose` does there."""

    def print_it(choose: Choose) -> str | None:
        def act() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QPrintDialog):
                timer.stop()
                choose(dialog)
                dialog.accept()

        timer = QTimer()
        timer.timeout.connect(act)
        timer.start(5)
        said = print_pdf(letter, "Shelter/partners", window, tmp_path)
        assert list(tmp_path.iterdir()) == []
        return said

    return print_it


def queue(dialog: QPrintDialog, name: str) -> None:
    part(dialog, QComboBox, "printers").setCurrentText(name)


def part(dialog: QPrintDialog, kind: type[Part], name: str) -> Part:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def numbers(data: bytes) -> list[int]:
    """The number at the foot of every page."""
    said = [page.split()[-3:] for page in Paper(data).page_texts()]
    return [int(number) for number, of, _ in said if of == "of"]


def ink(data: bytes, page: int) -> float:
    """How many square inches of a page are dark."""
    command = ["pdftoppm", "-gray", "-r", "100", "-f", str(page), "-l", str(page), "-"]
    shown = subprocess.run(command, input=data, capture_output=True, check=True).stdout
    return sum(Image.open(BytesIO(shown)).histogram()[:128]) / 100**2


def test_a_whole_paper_arrives_tagged_on_its_own_sheet(
    cups: Cups, office: Callable[[Choose], str | None], letter: bytes
) -> None:
    assert office(lambda dialog: queue(dialog, OFFICE)) == "Sent to Office"
    (_, title, copies, options), data = cups.job()
    assert title == "Shelter-partners"
    assert copies == "1"
    assert "PageSize=Letter" in options.split()  # the printer's own is A4
    paper = Paper(data)
    assert paper.size == pytest.approx((612, 792))
    assert paper.page_texts() == Paper(letter).page_texts()
    root = paper.pdf.Root
    assert bool(root.MarkInfo.Marked)
    assert "/StructTreeRoot" in root.keys()  # noqa: SIM118 - a PDF's dictionary is not Python's


def test_a_raw_queue_gets_the_very_bytes(
    cups: Cups, office: Callable[[Choose], str | None], letter: bytes
) -> None:
    assert office(lambda dialog: queue(dialog, RAW)) == "Sent to Raw"
    assert cups.job()[1] == letter


def pages_two_and_three(dialog: QPrintDialog) -> None:
    part(dialog, QRadioButton, "pagesRadioButton").click()
    part(dialog, QLineEdit, "pagesLineEdit").setText("2-3")


def from_two_to_three(dialog: QPrintDialog) -> None:
    part(dialog, QRadioButton, "printRange").click()
    part(dialog, QSpinBox, "to").setValue(3)
    part(dialog, QSpinBox, "from").setValue(2)


@pytest.mark.parametrize("choose", [pages_two_and_three, from_two_to_three])
def test_two_copies_of_two_pages_are_four_pages(
    cups: Cups, office: Callable[[Choose], str | None], choose: Choose
) -> None:
    def chosen(dialog: QPrintDialog) -> None:
        queue(dialog, OFFICE)
        choose(dialog)
        part(dialog, QSpinBox, "copies").setValue(2)

    assert office(chosen) == "Sent to Office"
    assert numbers(cups.job()[1]) == [2, 3, 2, 3]


def test_odd_pages_from_behind_come_so(
    cups: Cups, office: Callable[[Choose], str | None], letter: bytes
) -> None:
    def chosen(dialog: QPrintDialog) -> None:
        queue(dialog, OFFICE)
        part(dialog, QComboBox, "pageSetCombo").setCurrentIndex(1)
        part(dialog, QCheckBox, "reverse").click()

    assert office(chosen) == "Sent to Office"
    pages = range(1, Paper(letter).pages + 1, 2)
    assert numbers(cups.job()[1]) == [*pages][::-1]


@pytest.mark.parametrize(("choose", "pages"), [(pages_two_and_three, 2), (from_two_to_three, 2)])
def test_a_raw_queue_gets_the_chosen_pages_drawn(
    cups: Cups, office: Callable[[Choose], str | None], choose: Choose, pages: int
) -> None:
    def chosen(dialog: QPrintDialog) -> None:
        queue(dialog, RAW)
        choose(dialog)

    assert office(chosen) == "Sent to Raw"
    paper = Paper(cups.job()[1])
    assert paper.pages == pages
    assert paper.size == pytest.approx((612, 792))


def test_a_printer_that_takes_pictures_gets_them_from_cups(
    cups: Cups, office: Callable[[Choose], str | None], letter: bytes
) -> None:
    def chosen(dialog: QPrintDialog) -> None:
        queue(dialog, PICTURES)
        pages_two_and_three(dialog)

    assert office(chosen) == "Sent to Pictures"
    data = cups.job()[1]
    assert ink(data, 1) == pytest.approx(ink(letter, 2), rel=0.3)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == 2
        assert [round(float(edge)) for edge in pdf.pages[0].mediabox] == [0, 0, 588, 768]
        # Letter without the margins of the printer, in which nothing of ours stands.


def test_without_lp_the_chosen_pages_are_drawn(
    cups: Cups,
    office: Callable[[Choose], str | None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_print, "lp", lambda: None)

    def chosen(dialog: QPrintDialog) -> None:
        queue(dialog, OFFICE)
        pages_two_and_three(dialog)
        part(dialog, QSpinBox, "copies").setValue(2)

    assert office(chosen) == "Sent to Office"
    (_, title, _, options), data = cups.job()
    assert title == "Shelter-partners"
    assert "PageSize=Letter" in options.split()
    paper = Paper(data)
    assert paper.pages == 4
    assert paper.size == pytest.approx((612, 792))


# -- what goes wrong --


def test_a_queue_that_refuses_is_told(cups: Cups, office: Callable[[Choose], str | None]) -> None:
    cups.run("cupsreject", OFFICE)
    said = office(lambda dialog: queue(dialog, OFFICE))
    cups.run("cupsaccept", OFFICE)
    assert said is not None
    assert said.startswith("The printer Office did not take the pages (Destination")
    assert "not accepting jobs). Save as PDF" in said


def test_a_paused_queue_keeps_the_pages_and_that_is_told(
    cups: Cups, office: Callable[[Choose], str | None]
) -> None:
    cups.run("cupsdisable", OFFICE)
    said = office(lambda dialog: queue(dialog, OFFICE))
    assert said == "Sent to Office, which is paused: the pages come out when it goes on."
    assert len(cups.waiting) == 1
    cups.run("cupsenable", OFFICE)
    assert Paper(cups.job()[1]).pages > 1


def test_a_queue_that_is_gone_since_is_told(
    cups: Cups, window: QWidget, letter: bytes, tmp_path: Path
) -> None:
    cups.run("lpadmin", "-p", "Hall", "-v", "keep:/", "-E", "-m", "raw")
    document = read(letter, window)
    printer = printer_for(document, "List")
    printer.setPrinterName("Hall")
    assert printer.printerName() == "Hall"
    cups.run("lpadmin", "-x", "Hall")
    said = send(letter, document, printer, window, tmp_path)
    assert said == "The printer Hall is no longer there. Choose another, or save as PDF."


def test_a_server_that_does_not_answer_is_not_waited_for(
    cups: Cups, letter: bytes, tmp_path: Path
) -> None:
    program = lp()
    assert program is not None
    job = HandOver(letter, Order(OFFICE, "List"), tmp_path, program)
    told: list[str] = []
    job.finished.connect(told.append)
    with cups.frozen():
        job.start()
        job.cancel()
        until(lambda: told)
    assert told == ["failed"]
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_offers_what_the_server_has(cups: Cups) -> None:
    assert {OFFICE, PICTURES, RAW} <= set(QPrinterInfo.availablePrinterNames())
    assert system_print.has_printer()
    assert QPrinterInfo.printerInfo(OFFICE).state() == QPrinter.PrinterState.Idle
