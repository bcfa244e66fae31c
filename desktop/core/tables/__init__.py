"""Tables that come from spreadsheets and go to them: reading, mapping to items, writing."""

from __future__ import annotations

from pathlib import Path

from desktop.core.language import tr
from desktop.core.tables.table import FILE_LIMIT, MB, Sheet, Table, TableError

__all__ = ["SUFFIXES", "Sheet", "Table", "TableError", "read", "read_bytes"]

SUFFIXES = (".csv", ".tsv", ".xlsx")


def read(path: Path, sheet: str = "") -> Table:
    """The table in a file, or in the sheet of that name of a workbook.

    Raises TableError, whose one line says what is wrong and what to do.
    """
    try:
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except (OSError, ValueError) as error:  # the latter for a name no file can have
        reason = error.strerror if isinstance(error, OSError) else None
        raise TableError(
            tr("{name} could not be read ({reason}).").format(
                name=path.name, reason=reason or tr("no file has such a name")
            ),
            tr("Check where it is and try again."),
        ) from error
    return read_bytes(data, path.name, sheet)


def read_bytes(data: bytes, name: str, sheet: str = "") -> Table:
    """The same of the bytes of a file of that name."""
    if len(data) > FILE_LIMIT:
        raise TableError(
            tr("{name} is larger than {file_limit} MB.").format(
                name=name, file_limit=FILE_LIMIT // MB
            ),
            tr("Split it up, or take out what is not needed, and try again."),
        )
    if name.lower().endswith(".xlsx"):
        from desktop.core.tables import xlsx_reader  # as few need it, at no cost to the others

        return xlsx_reader.read(data, name, sheet)
    from desktop.core.tables import csv_reader

    return csv_reader.read(data, name)
