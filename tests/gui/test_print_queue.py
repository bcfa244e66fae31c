"""The PDF itself handed to CUPS: the very bytes, what was chosen, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QProgressDialog

from desktop.widgets.print_queue import HandOver, Order
from tests.gui.printers import CopyShop, Lp, press_cancel
from tests.waiting import until


def test_cups_gets_the_very_bytes_and_what_was_chosen(
    shop: CopyShop, letter: bytes, lp: Lp, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = shop.printer(letter, "1-2,4")
    monkeypatch.setattr(QPrinter, "copyCount", lambda _: 3)
    monkeypatch.setattr(QPrinter, "duplex", lambda _: QPrinter.DuplexMode.DuplexLongSide)
    monkeypatch.setattr(QPrinter, "colorMode", lambda _: QPrinter.ColorMode.GrayScale)
    printer.setCollateCopies(True)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert shop.send(letter, printer) == "Sent to Front office"
    *asked, file = lp.asked
    expected = ["-d", "Front office", "-n", "3", "-P", "1-2,4"]
    options = [
        *("media=Letter", "sides=two-sided-long-edge", "print-color-mode=monochrome"),
        *("collate=true", "outputorder=reverse"),
    ]
    for option in options:
        expected += ["-o", option]
    assert asked == [*expected, "-t", "Shelter partners"]
    assert lp.taken == letter
    assert Path(file).parent == shop.folder
    assert (lp.folder / "mode").read_text().strip() == "600"


def test_a_title_is_one_plain_argument_whatever_it_says() -> None:
    order = Order("q", "-o x; $(rm) `ls`\n\t" + "y" * 500)
    arguments = order.arguments(Path("f.pdf"))
    assert arguments[:5] == ["-d", "q", "-n", "1", "-t"]
    assert arguments[5].startswith("-o x; $(rm) `ls`  yyy")
    assert len(arguments[5]) <= 120
    assert Order("q", "\n").arguments(Path("f"))[-2] == "Four Pillars"


def test_why_cups_refused_is_said(shop: CopyShop, letter: bytes, lp: Lp) -> None:
    lp.install('echo "$0: The printer or class does not exist." >&2; exit 1')
    said = shop.send(letter, shop.printer(letter))
    assert said is not None
    assert said.startswith("The printer Front office did not take the pages (The printer or")
    assert said.endswith("does not exist). Save as PDF and print that.")


def test_an_lp_that_cannot_be_started_is_told_of(shop: CopyShop, letter: bytes) -> None:
    job = HandOver(letter, Order("q", "t"), shop.folder, str(shop.folder / "lp"))
    told: list[str] = []
    job.finished.connect(told.append)
    job.start()
    until(lambda: told)
    assert told == ["failed"]


def test_handing_over_can_be_cancelled(shop: CopyShop, letter: bytes, lp: Lp) -> None:
    lp.install("touch waiting; exec tail -f /dev/null")

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog) and (lp.folder / "waiting").exists():
            timer.stop()
            press_cancel(dialog)

    timer = QTimer()
    timer.timeout.connect(cancel)
    timer.start(5)
    assert shop.send(letter, shop.printer(letter)) is None


def test_a_folder_without_room_is_told_of(shop: CopyShop, letter: bytes, lp: Lp) -> None:
    printer = shop.printer(letter)
    shop.folder /= "missing"
    said = shop.send(letter, printer)
    shop.folder = shop.folder.parent
    assert said is not None
    assert said.startswith("There is no room to print from (No such file or directory).")
    assert not (lp.folder / "asked").exists()


def test_what_is_over_before_anybody_could_wait_is_not_waited_for(
    shop: CopyShop, letter: bytes, lp: Lp, monkeypatch: pytest.MonkeyPatch
) -> None:
    show = QProgressDialog.show

    def show_late(dialog: QProgressDialog) -> None:
        show(dialog)
        until(lambda: (lp.folder / "mode").exists() and not list(shop.folder.iterdir()))

    monkeypatch.setattr(QProgressDialog, "show", show_late)
    assert shop.send(letter, shop.printer(letter)) == "Sent to Front office"
