"""The PDF itself handed to CUPS, which prints it sharper than a picture of it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

_TITLE = 120  # characters a queue shows of a title
_FAILED = "failed"
_BEFORE = "LD_LIBRARY_PATH_ORIG"  # as it was before the bundle began


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a queue. `ranges` is `1-3,5`, or empty for all pages; `options` are CUPS's
    own, as `sides=two-sided-long-edge`."""

    queue: str
    title: str
    copies: int = 1
    ranges: str = ""
    options: Sequence[str] = ()

    def arguments(self, file: Path) -> list[str]:
        """What `lp` is called with: no shell reads it."""
        made = ["-d", self.queue, "-n", str(self.copies)]
        if self.ranges:
            made += ["-P", self.ranges]
        for option in self.options:
            made += ["-o", option]
        return [*made, "-t", plain_title(self.title), str(file)]


def plain_title(title: str) -> str:
    """`title` as a queue can show it."""
    plain = "".join(c if c.isprintable() else " " for c in title)
    return plain[:_TITLE].strip() or "Four Pillars"


def lp() -> str | None:
    """The program that takes orders for CUPS, where there is one."""
    return shutil.which("lp") if os.name == "posix" else None


class HandOver(QObject):
    """Gives a PDF to a queue. The file is for nobody else to read, and goes when it is taken."""

    finished = Signal(str)  # empty, or why it was not taken

    def __init__(
        self, data: bytes, order: Order, folder: Path, program: str, parent: QObject | None = None
    ) -> None:
        """`folder` is a person's own, where the file stands for the moment."""
        super().__init__(parent)
        self._data, self._order, self._program = data, order, program
        self._file = folder / f".print-{os.getpid():x}-{id(self):x}.pdf"
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)

    def start(self) -> None:
        """Hand it over; `finished` follows. Raises OSError when the file cannot be written."""
        place = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(place, "wb") as file:
                file.write(self._data)
        except OSError:
            self._remove()
            raise
        self._process.start(self._program, self._order.arguments(self._file))

    def cancel(self) -> None:
        """Stop; `finished` follows if it had been started."""
        self._process.kill()

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        said = said.removeprefix(f"{self._program}: ").removesuffix(".")
        well = status == QProcess.ExitStatus.NormalExit and code == 0
        self._remove()
        self.finished.emit("" if well else said or _FAILED)

    def _fail(self, error: QProcess.ProcessError) -> None:
        """Only what never started has no end."""
        if error == QProcess.ProcessError.FailedToStart:
            self._remove()
            QTimer.singleShot(0, self, lambda: self.finished.emit(_FAILED))

    def _remove(self) -> None:
        self._file.unlink(missing_ok=True)


def _environment() -> QProcessEnvironment:
    """A bundle tells its own programs where its libraries are; one of the system's needs others."""
    made = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        made.remove("LD_LIBRARY_PATH")
        if made.contains(_BEFORE):
            made.insert("LD_LIBRARY_PATH", made.value(_BEFORE))
    return made
