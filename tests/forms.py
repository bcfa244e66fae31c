"""Forms as they are printed from a list, and filled in as one viewer or another does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Name, String

from db.checklists import ListField
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.design import Boxes, Design, Layout
from desktop.core.exchange.form_names import parsed
from desktop.core.report import Report, build
from desktop.printing.pdf import render

Mark = Callable[[Any, str], None]  # writes a value into a field


def report_of(
    plan: Plan, store: Workspace, list_id: str, *, notes: bool = True, layout: Layout | None = None
) -> Report:
    """A list of the workspace as a form."""
    items = store.items(list_id)
    return build(
        plan,
        [plan.records.get(key) or item for key, item in items.items()],
        items,
        Design(boxes=Boxes.FORM, notes=notes, layout=layout or Layout.COMPACT),
        title=store.state(list_id).values[ListField.NAME],
        scope="",
        printed=datetime.now(UTC).date().isoformat(),
        checklist=list_id,
    )


def printed(plan: Plan, store: Workspace, list_id: str, *, notes: bool = True) -> bytes:
    return render(report_of(plan, store, list_id, notes=notes)).data


def careful(field: Any, value: str) -> None:
    """As poppler and pdf.js do it: what it is worth and how it looks, and no old look of a text."""
    if str(field.FT) == "/Btn":
        field.V = field.AS = Name(f"/{value}")
    else:
        field.V = String(value)
        del field.AP


def hasty(field: Any, value: str) -> None:
    """Only what it is worth."""
    field.V = Name(f"/{value}") if str(field.FT) == "/Btn" else String(value)


def painter(field: Any, value: str) -> None:
    """A box only looks ticked; texts as everybody else."""
    if str(field.FT) == "/Btn":
        field.AS = Name(f"/{value}")
    else:
        field.V = String(value)


def forgetful(field: Any, value: str) -> None:
    """What was printed is dropped, and lines end as PDF has it."""
    del field.DV
    careful(field, value.replace("\n", "\r"))


VIEWERS = (careful, hasty, painter, forgetful)


def fields(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    """Every field with what it is about: `state/COM-20`."""
    for each in pdf.Root.AcroForm.Fields:
        name = parsed(str(each.T))
        assert name is not None
        yield f"{name.field}/{name.key}", each


def fill(data: bytes, values: dict[str, str], viewer: Mark = careful) -> bytes:
    """The form with values of fields by what they are about."""

    def write(pdf: pikepdf.Pdf) -> None:
        by_name = dict(fields(pdf))
        for name, value in values.items():
            viewer(by_name[name], value)

    return changed(data, write)


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The PDF after `change` was done to it."""
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        made = BytesIO()
        pdf.save(made)
    return made.getvalue()
