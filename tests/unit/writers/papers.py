"""Checklists and flows to write, as a person would have them, and what reads them back."""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree as ET

import docx
from docx.document import Document

from db.checklists import OWN, Item, State
from db.plan.catalogue import Plan
from desktop.core.design import Design
from desktop.core.flow import Block, Check, Flow, Heading
from desktop.core.report import Report, build
from desktop.core.writers.docx_file import docx_file
from tests import office

OWN_KEY = OWN + "0" * 32
TITLE = Heading(1, "Shelter partners")
BODY = "word/document.xml"
STATES = {"todo": "To do", "doing": "In progress", "done": "Done", "na": "Not applicable"}


def report(
    plan: Plan, *own: Item, records: int = 4, design: Design | None = None, title: str = "Shelter"
) -> Report:
    """Records in every state in turn, and items of a person's own."""
    chosen = list(plan.records.values())[:records]
    states = list(State)
    items = {
        record.id: Item(record.id, states[n % 4], who="Maria", due="2026-12-01", note="Ring first")
        for n, record in enumerate(chosen)
    }
    return build(
        plan,
        [*chosen, *own],
        items | {item.key: item for item in own},
        design or Design(notes=True, organization="Casa & Hope"),
        title=title,
        scope="All of it.",
        printed="2026-01-02",
    )


def own(**said: object) -> Item:
    return Item(OWN_KEY, **{"title": "Call Anna", **said})  # type: ignore[arg-type] # each test says what it is about


def flow(*blocks: Block, language: str = "en", foot: str = "") -> Flow:
    return Flow("Shelter partners", language, (TITLE, *blocks), foot)


def check(
    key: str = "PRE-1", state: str = "todo", title: str = "Call Anna", **more: object
) -> Check:
    return Check(key, state, STATES[state], title, **more)  # type: ignore[arg-type] # each test says what it is about


def opened(data: bytes) -> Document:
    return docx.Document(BytesIO(data))


def written(*blocks: Block, language: str = "en") -> Document:
    return opened(docx_file(flow(*blocks, language=language)))


def styled(document: Document) -> list[tuple[str, str]]:
    """All paragraphs, each as its style and text; boxes are no part of a text to the library."""
    return [(str(p.style and p.style.name), p.text) for p in document.paragraphs]


def found(data: bytes, path: str, part: str = BODY) -> list[ET.Element]:
    return office.parts(data)[part].findall(path, office.NAMESPACES)


def w(element: ET.Element | None, name: str = "val", space: str = "w") -> str:
    assert element is not None
    return element.attrib[f"{{{office.NAMESPACES[space]}}}{name}"]
