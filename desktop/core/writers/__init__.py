"""Files for others that are made of a report: one door, and each writer behind it loaded late."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from desktop.core.language import Words, speaking, tr_noop

if TYPE_CHECKING:
    from desktop.core.report import Report

KINDS = Words(
    {
        ".xlsx": tr_noop("Excel workbook"),
        ".docx": tr_noop("Word document"),
        ".html": tr_noop("Web page"),
        ".md": "Markdown",
        ".json": "JSON",
    }
)

WITH_LOGO = frozenset({".xlsx", ".docx", ".html"})  # the kinds that can hold a picture


def write(suffix: str, report: Report) -> bytes:
    """The file of the kind that has this ending, one of KINDS."""
    with speaking(report.frame.design.language):
        return _WRITERS[suffix](report)


def _workbook(report: Report) -> bytes:
    from desktop.core.writers.xlsx_file import xlsx_file

    return xlsx_file(report)


def _document(report: Report) -> bytes:
    from desktop.core.flows import of_report
    from desktop.core.writers.docx_file import docx_file

    return docx_file(of_report(report), report.frame.design)


def _page(report: Report) -> bytes:
    from desktop.core.flows import of_report
    from desktop.core.writers.html_file import html_file

    return html_file(of_report(report))


def _markdown(report: Report) -> bytes:
    from desktop.core.flows import of_report
    from desktop.core.writers.markdown_file import markdown_file

    return markdown_file(of_report(report))


def _json(report: Report) -> bytes:
    from desktop.core.flows import of_report
    from desktop.core.writers.json_file import json_file

    return json_file(of_report(report))


_WRITERS: Mapping[str, Callable[[Report], bytes]] = {
    ".xlsx": _workbook,
    ".docx": _document,
    ".html": _page,
    ".md": _markdown,
    ".json": _json,
}
