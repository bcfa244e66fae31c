"""A shop where papers are printed, and what stands in for its printers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.plan.catalogue import Plan
from desktop.core.design import Paper as Sheet
from desktop.printing import pdf
from desktop.widgets import system_print
from desktop.widgets.page_drawing import read
from desktop.widgets.system_print import printer_for, send
from tests.printing.handouts import handout, some


@pytest.fixture(scope="module")
def letter(plan: Plan) -> bytes:
    return pdf.render(handout(plan, some(plan, 80))).data


@pytest.fixture(scope="module")
def a4(plan: Plan) -> bytes:
    return pdf.render(handout(plan, some(plan, 2), paper=Sheet.A4)).data


@dataclass
class CopyShop:
    """A window, a folder of a person's own, and printers."""

    window: QWidget
    folder: Path
    documents: list[QPdfDocument] = field(default_factory=list)

    def printer(self, data: bytes, ranges: str = "") -> QPrinter:
        document = read(data, self.window)
        self.documents.append(document)
        made = printer_for(document, "Shelter partners")
        if ranges:
            made.setPrintRange(QPrinter.PrintRange.PageRange)
            made.setPageRanges(QPageRanges.fromString(ranges))
        return made

    def send(self, data: bytes, printer: QPrinter) -> str | None:
        return send(data, self.documents[-1], printer, self.window, self.folder)


@pytest.fixture
def shop(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CopyShop]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    folder = tmp_path / "mine"
    folder.mkdir()
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Front office"])
    yield CopyShop(window, folder)
    assert list(folder.iterdir()) == []


@dataclass
class Lp:
    """A program that stands where CUPS's `lp` does and notes what it is given."""

    folder: Path

    def install(self, ending: str = "exit 0") -> None:
        script = self.folder / "lp"
        script.write_text(
            "#!/bin/sh\n"
            f"cd {self.folder}\n"
            'for each in "$@"; do printf "%s\\n" "$each" >> asked; file=$each; done\n'
            'cp "$file" taken; stat -c %a "$file" > mode\n' + ending + "\n"
        )
        script.chmod(0o755)

    @property
    def asked(self) -> list[str]:
        return (self.folder / "asked").read_text().splitlines()

    @property
    def taken(self) -> bytes:
        return (self.folder / "taken").read_bytes()


@pytest.fixture
def lp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lp:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    made = Lp(folder)
    made.install()
    monkeypatch.setattr(QPrinter, "printerName", lambda _: "Front office")
    monkeypatch.setattr(system_print, "takes_apart", lambda _: True)
    return made


def press_cancel(dialog: QProgressDialog) -> None:
    (button,) = dialog.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
