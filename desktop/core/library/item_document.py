"""What the details show for an item of a checklist that the plan does not speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.item_title import item_title
from desktop.core.language import tr
from desktop.core.library.document import Document, Paragraph, Part, Span, words
from desktop.core.row_parts import parts_of
from desktop.core.words import NOT_IN_PLAN, STATE_NAMES

if TYPE_CHECKING:
    from db.checklists import Item
    from db.plan.catalogue import Plan


def own(item: Item, plan: Plan) -> Document:
    """A person's own item: where it stands among the pillars and principles."""
    pillars = {pillar.id: pillar.name for pillar in plan.table("pillar")}
    paragraphs = [Paragraph(words(tr("You added this item; the plan does not have it.")), "", True)]
    if item.pillar:
        paragraphs.append(_place(item.pillar, pillars.get(item.pillar, ""), tr("Pillar")))
    if item.principle:
        record = plan.records.get(item.principle)
        paragraphs.append(_place(item.principle, record.title if record else "", tr("Principle")))
    parts = (Part("", tuple(paragraphs)),)
    return Document(item.key, tr("Your own item"), item_title(plan, item), parts)


def gone(item: Item, text: str) -> Document:
    """A record that an earlier edition had; `text` is what it said, title first, if known."""
    title, _, summary = text.partition("\n")
    said = Paragraph(
        words(
            tr(
                "This edition of the plan has no such record. What you made of it is kept; "
                "the text is what you last saw."
            )
            if text
            else tr("This edition of the plan has no such record. What you made of it is kept.")
        ),
        sign="flag",
    )
    paragraphs = (said, *(Paragraph(words(line)) for line in summary.split("\n") if line.strip()))
    kicker = f"{tr(NOT_IN_PLAN)} · {item.key}"
    return Document(item.key, kicker, title or item.key, (Part("", paragraphs),))


def elsewhere(target: str, item: Item, name: str, plan: Plan, today: str) -> Document:
    """An item of a list called `name` that is not the open one, and the way there."""
    record = plan.records.get(item.key)
    way = Paragraph((Span(tr("Open it in {list}").format(list=name), target),))
    standing = ", ".join((STATE_NAMES[item.state], *(p.text for p in parts_of(item, today))))
    paragraphs = [way, Paragraph(words(standing), tr("State"))]
    if record is not None:
        paragraphs.append(Paragraph(words(record.summary)))
    parts = [Part("", tuple(paragraphs))]
    if item.note:
        lines = (line for line in item.note.split("\n") if line.strip())
        parts.append(Part(tr("Note"), tuple(Paragraph(words(line)) for line in lines)))
    return Document(target, tr("In {list}").format(list=name), item_title(plan, item), tuple(parts))


def _place(target: str, name: str, label: str) -> Paragraph:
    """A link; what this edition does not have leads nowhere."""
    return Paragraph((Span(name, target) if name else Span(target),), label)
