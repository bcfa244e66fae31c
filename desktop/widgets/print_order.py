"""What was asked for in the system's print dialog: which pages, in which order, of which queue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintEngine, QPrinter, QPrinterInfo

from desktop.widgets.print_queue import Order

# Qt's own number for what its dialog has for CUPS alone, such as odd pages or several on a sheet.
_FOR_CUPS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
_RANGES, _SET, _REVERSE = "page-ranges", "page-set", "outputorder=reverse"
_LEFT_OVER = {"odd": 1, "even": 0}  # of the number of a page, divided by two
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "sides=one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "sides=two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "sides=two-sided-short-edge",
}


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages asked for, from 0."""
    ranges, told = _ranges(printer), _for_cups(printer)
    left_over = _LEFT_OVER.get(told.get(_SET, ""))
    return [
        page - 1
        for page in range(1, count + 1)
        if (ranges.isEmpty() or ranges.contains(page)) and left_over in (None, page % 2)
    ]


def in_order(printer: QPrinter, pages: Sequence[int]) -> list[int]:
    """`pages` as they are to come out, with copies of which the printer knows nothing."""
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return [*pages] * copies
    return [page for page in pages for _ in range(copies)]


def draw_what_is_chosen(printer: QPrinter) -> None:
    """We choose the pages ourselves; CUPS is not to choose among those once more."""
    told = _for_cups(printer)
    kept = [each for pair in told.items() if pair[0] not in (_RANGES, _SET) for each in pair]
    if len(kept) < 2 * len(told):
        printer.printEngine().setProperty(_FOR_CUPS, kept)


def is_queue(printer: QPrinter) -> bool:
    """Whether CUPS knows the printer under its name, as it does wherever Qt asks CUPS for them."""
    return printer.printerName() in QPrinterInfo.availablePrinterNames()


def takes_apart(printer: QPrinter) -> bool:
    """Whether what the queue is given is turned into pages; a raw one passes files on whole."""
    return bool(QPrinterInfo.printerInfo(printer.printerName()).supportedPageSizes())


def is_paused(queue: str) -> bool:
    """Whether a queue keeps what it is given until it goes on."""
    found = QPrinterInfo.printerInfo(queue)
    return not found.isNull() and found.state() == QPrinter.PrinterState.Error


def order_for(printer: QPrinter, whole: bool) -> Order:
    """What the dialog was told, in the words of CUPS."""
    told = _for_cups(printer)
    options = [f"media={printer.pageLayout().pageSize().key()}"]
    if printer.duplex() in _SIDES:
        options.append(_SIDES[printer.duplex()])
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        options.append("print-color-mode=monochrome")
    if printer.copyCount() > 1:
        options.append(f"collate={'true' if printer.collateCopies() else 'false'}")
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        options.append(_REVERSE)
    options += [f"{name}={value}" for name, value in told.items() if value and name != _RANGES]
    return Order(
        printer.printerName(),
        printer.docName(),
        printer.copyCount(),
        "" if whole else _ranges(printer).toString(),
        options,
    )


def order_for_drawn(printer: QPrinter) -> Order:
    """The same for pages that were drawn as they were chosen, in their order."""
    order = order_for(printer, whole=True)
    chosen = (_REVERSE, _SET)
    return replace(order, options=[each for each in order.options if not each.startswith(chosen)])


def _ranges(printer: QPrinter) -> QPageRanges:
    """Empty for all pages."""
    told = _for_cups(printer)
    if _RANGES in told:
        return QPageRanges.fromString(told[_RANGES])
    if printer.printRange() == QPrinter.PrintRange.AllPages:
        return QPageRanges()
    return printer.pageRanges()


def _for_cups(printer: QPrinter) -> Mapping[str, str]:
    """Names and values, which Qt keeps in turn; nothing where there is no CUPS."""
    found = printer.printEngine().property(_FOR_CUPS)
    return dict(zip(found[::2], found[1::2], strict=False)) if isinstance(found, list) else {}
