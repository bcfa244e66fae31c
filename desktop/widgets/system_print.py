"""Printing: the system's own dialog, then the PDF to the queue, or its pages drawn at 300 dpi."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QSizeF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.core import whole_file
from desktop.core.language import tr
from desktop.widgets.busy_bar import BusyBar
from desktop.widgets.page_drawing import RESOLUTION, PageDrawing, read
from desktop.widgets.print_order import (
    chosen_pages,
    draw_what_is_chosen,
    in_order,
    is_paused,
    is_queue,
    order_for,
    order_for_drawn,
    takes_apart,
)
from desktop.widgets.print_queue import HandOver, Order, lp, plain_title


def has_printer() -> bool:
    """Whether a printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_pdf(data: bytes, title: str, parent: QWidget, folder: Path) -> str | None:
    """Ask the system's dialog where and how, and print `data`. Returns what a person is to be told:
    where it went, or why not; None when they thought better of it.

    `folder` is their own; the PDF stands there while it is handed to a queue.
    """
    if not has_printer():
        return tr("No printer is set up on this computer. Save as PDF and print it elsewhere.")
    document = read(data, parent)
    try:
        if not document.pageCount():
            return tr("These pages cannot be printed from here. Save as PDF and print that.")
        printer = printer_for(document, title)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, document.pageCount())
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return None
        keep_paper(printer, document.pagePointSize(0))
        return send(data, document, printer, parent, folder)
    finally:
        document.deleteLater()


def printer_for(document: QPdfDocument, title: str) -> QPrinter:
    """The standard printer, set to 300 dpi and to the paper that the document is made for."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(plain_title(title).replace("/", "-"))  # Qt's dialog makes a path of it
    printer.setCreator("Four Pillars")
    set_paper(printer, document.pagePointSize(0))
    return printer


def set_paper(printer: QPrinter, points: QSizeF) -> None:
    """Full sheets of that size, known by name where they have one: margins are in the pages."""
    printer.setPageLayout(page_layout(points))
    printer.setFullPage(True)
    printer.setResolution(RESOLUTION)


def page_layout(points: QSizeF) -> QPageLayout:
    wide = points.width() > points.height()
    size = QPageSize(
        points.transposed() if wide else points,
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    made = QPageLayout(size, turned, QMarginsF())
    made.setMode(QPageLayout.Mode.FullPageMode)  # or a printer that has margins refuses it whole
    return made


def keep_paper(printer: QPrinter, points: QSizeF) -> None:
    """Back to the paper of the document, which Qt's dialog puts aside for the printer's standard
    one; another than that was chosen there, and stays."""
    standard = QPrinterInfo.printerInfo(printer.printerName()).defaultPageSize()
    if printer.pageLayout().pageSize().key() == standard.key():
        set_paper(printer, points)


def send(
    data: bytes, document: QPdfDocument, printer: QPrinter, parent: QWidget, folder: Path
) -> str | None:
    """Print as `printer` was set in the dialog; see `print_pdf`."""
    pages = chosen_pages(printer, document.pageCount())
    if not pages:
        return tr("None of the {} pages was chosen.").format(document.pageCount())
    whole, path = len(pages) == document.pageCount(), printer.outputFileName()
    if path:
        if whole:
            return _write(data, Path(path))
        return _draw_file(document, printer, pages, parent, Path(path))
    if not is_queue(printer):
        return tr("The printer {} is no longer there. Choose another, or save as PDF.").format(
            printer.printerName()
        )
    program = lp()
    if program and (whole or takes_apart(printer)):
        return _hand_over(data, order_for(printer, whole), parent, folder, program)
    if program:
        drawn_pdf = _drawn_pdf(document, in_order(printer, pages), parent)
        order = order_for_drawn(printer)
        return _hand_over(drawn_pdf, order, parent, folder, program) if drawn_pdf else None
    draw_what_is_chosen(printer)
    drawn = _draw(document, printer, in_order(printer, pages), parent)
    if drawn is None:
        return None
    if drawn:
        return _sent(printer.printerName())
    return tr(
        "The printer {} did not take the pages. See whether it is on, or save as PDF."
    ).format(printer.printerName())


def _write(data: bytes, path: Path) -> str:
    """The system's "print to file": the PDF as it is, which can be read aloud, not drawn anew."""
    try:
        whole_file.write(path, data)
    except OSError as error:
        return _not_written(path, error.strerror)
    return tr("Saved {}").format(path)


def _draw_file(
    document: QPdfDocument, printer: QPrinter, pages: Sequence[int], parent: QWidget, path: Path
) -> str | None:
    """Some of the pages into a file, which is there whole or not at all."""
    part = path.parent / f".{os.getpid():x}.part"
    printer.setOutputFileName(str(part))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    try:
        part.write_bytes(b"")  # Qt would not say why it cannot
        drawn = _draw(document, printer, pages, parent)
        if drawn:
            part.replace(path)
    except OSError as error:
        return _not_written(path, error.strerror)
    finally:
        part.unlink(missing_ok=True)
    if drawn is None:
        return None
    return tr("Saved {}").format(path) if drawn else _not_written(path, tr("not possible there"))


def _drawn_pdf(document: QPdfDocument, pages: Sequence[int], parent: QWidget) -> bytes:
    """Some of the pages for a queue that would take the PDF whole; empty when cancelled."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(memory)
    device.setResolution(RESOLUTION)
    device.setPageLayout(page_layout(document.pagePointSize(0)))
    return bytes(memory.data().data()) if _draw(document, device, pages, parent) else b""


def _not_written(path: Path, why: str | None) -> str:
    return tr("{path} could not be written ({why}). Choose another place.").format(
        path=path, why=why
    )


def _hand_over(
    data: bytes, order: Order, parent: QWidget, folder: Path, program: str
) -> str | None:
    waiting = _progress(tr("Handing the pages to the printer…"), 0, parent)
    job = HandOver(data, order, folder, program, waiting)
    answers: list[str] = []
    loop = QEventLoop()
    job.finished.connect(answers.append)
    job.finished.connect(loop.quit)
    waiting.canceled.connect(job.cancel)
    try:
        job.start()
    except OSError as error:
        waiting.deleteLater()
        return tr("There is no room to print from ({}). Save as PDF and print that.").format(
            error.strerror
        )
    waiting.show()
    while not answers:  # also where it was cancelled: the file must be gone
        loop.exec()
    waiting.hide()
    stopped = waiting.wasCanceled()
    waiting.deleteLater()
    if answers[0] and not stopped:
        return tr(
            "The printer {name} did not take the pages ({why}). Save as PDF and print that."
        ).format(name=order.queue, why=answers[0])
    return None if answers[0] else _sent(order.queue)


def _draw(
    document: QPdfDocument, device: QPagedPaintDevice, pages: Sequence[int], parent: QWidget
) -> bool | None:
    """Whether the device took the pages; None when that was cancelled."""
    waiting = _progress(tr("Printing…"), len(pages), parent)
    job = PageDrawing(document, device, pages, waiting)
    answers: list[bool] = []
    loop = QEventLoop()
    job.finished.connect(answers.append)
    job.finished.connect(loop.quit)
    job.advanced.connect(waiting.setValue)
    waiting.canceled.connect(job.cancel)
    QTimer.singleShot(0, job, job.start)
    waiting.show()
    while not answers:
        loop.exec()
    waiting.hide()
    stopped = waiting.wasCanceled()
    waiting.deleteLater()
    return None if stopped and not answers[0] else answers[0]


def _progress(sentence: str, steps: int, parent: QWidget) -> QProgressDialog:
    dialog = QProgressDialog(sentence, tr("Cancel"), 0, steps, parent)
    if not steps:
        dialog.setBar(BusyBar(dialog))
    dialog.setWindowTitle(tr("Print"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog


def _sent(name: str) -> str:
    if is_paused(name):
        return tr("Sent to {}, which is paused: the pages come out when it goes on.").format(name)
    return tr("Sent to {}").format(name)
