"""Which column of a table tells what about an item: guessed from its headers, changed by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping as Names
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from db.checklists import OWN
from db.errors import BadText
from desktop.core.folding import fold
from desktop.core.language import everywhere, tr, tr_noop
from desktop.core.tables.days import Order
from desktop.core.words import COLUMN_NAMES


class Target(StrEnum):
    """What a column tells about an item. Except for these two, the name of an `ItemField`."""

    NOTHING = ""
    ID = "id"  # of a record of the plan, or the key of an own item in a list we wrote
    TITLE = "title"
    PILLAR = "pillar"
    PRINCIPLE = "principle"
    STATE = "state"
    WHO = "who"
    DUE = "due"
    PRIORITY = "priority"
    TAGS = "tags"
    STEPS = "steps"
    NOTE = "note"
    LINKS = "links"
    DONE_ON = "done_on"
    DONE_BY = "done_by"


# Headers people give to such columns, besides our own names for them. One that may as well mean
# something else (Date, Area, Address) is not among them: asking is better than a wrong guess. In
# other languages they stand as such a list as well.
_SYNONYMS: Names[Target, str] = {
    Target.ID: tr_noop(
        "plan id, item id, record id, record, key, ref, reference, plan record, code"
    ),
    Target.TITLE: tr_noop(
        "item, task, action, name, what, activity, subject, to do, todo, action item, "
        "task name, item name, summary, priority action, commitment, objective"
    ),
    Target.PILLAR: tr_noop("plan pillar, pillars"),
    Target.PRINCIPLE: tr_noop("plan principle, principles, guiding principle"),
    Target.STATE: tr_noop(
        "status, progress, done, complete, completed, finished, checked, stage, completion, is done"
    ),
    Target.WHO: tr_noop(
        "assigned to, assignee, owner, responsible, person, person responsible, "
        "contact, by whom, assigned, responsible person, responsible party, staff"
    ),
    Target.DUE: tr_noop(
        "due date, due day, deadline, due by, by when, target date, end date, due on, "
        "when, finish by, complete by, date due"
    ),
    Target.PRIORITY: tr_noop("importance, urgency, prio"),
    Target.TAGS: tr_noop("tag, label, labels, category, categories, keywords, topic, topics"),
    Target.STEPS: tr_noop("step, sub steps, substeps, subtasks, sub tasks, next steps, next step"),
    Target.NOTE: tr_noop(
        "notes, comment, comments, remarks, remark, description, details, my note, memo"
    ),
    Target.LINKS: tr_noop(
        "link, url, urls, website, evidence, web address, file, files, attachment, attachments"
    ),
    Target.DONE_ON: tr_noop(
        "done date, completed on, date completed, completion date, date done, "
        "finished on, completed date, day done"
    ),
    Target.DONE_BY: tr_noop(
        "completed by, initials, signed off by, finished by, ticked by, sign off"
    ),
}
_KEY = re.compile(f"{re.escape(OWN)}[0-9A-Za-z-]{{1,64}}")
_RECORD = re.compile("[A-Z]{2,4}[0-9]*-[A-Z0-9-]*[0-9]", re.IGNORECASE)


def _known() -> dict[str, Target]:
    """What columns are called in any language: whoever made the table may speak another one."""
    known: dict[str, Target] = {}
    for names in everywhere(_called):
        known = names | known
    return known


def _called() -> dict[str, Target]:
    known: dict[str, Target] = {}
    for target, synonyms in _SYNONYMS.items():
        known |= {_bare(each): target for each in tr(synonyms).split(",")}
        known |= {_bare(COLUMN_NAMES[target]): target, _bare(target): target}
    return known


def _bare(header: str) -> str:
    """A header as it is compared: small letters, no accents, what is in brackets left out."""
    return " ".join(re.findall(r"\w+", fold(re.sub(r"\(.*?\)", "", header)).replace("_", " ")))


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column tells. No two tell the same; `order` reads days like 03/04/2026."""

    targets: tuple[Target, ...]
    order: Order = Order.ASK

    def column(self, target: Target) -> int | None:
        """The column that tells `target`."""
        return self.targets.index(target) if target in self.targets else None

    @property
    def names_items(self) -> bool:
        """Whether it can be told what the rows are about."""
        return Target.TITLE in self.targets or Target.ID in self.targets

    def with_target(self, column: int, target: Target) -> Mapping:
        """The same with another meaning of a column; the one that had it tells nothing then."""
        freed = [Target.NOTHING if each is target else each for each in self.targets]
        freed[column] = target
        return replace(self, targets=tuple(freed))

    def with_order(self, order: Order) -> Mapping:
        return replace(self, order=order)


def guess(headers: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> Mapping:
    """What the columns seem to tell. Of two alike the first counts.

    With `rows`, a column called id counts only if something in it is an id of ours or the plan's:
    many a table numbers its rows.
    """
    known = _known()
    targets: list[Target] = []
    for at, header in enumerate(headers):
        target = known.get(_bare(header), Target.NOTHING)
        if target is Target.ID and rows and not any(_is_id(row[at]) for row in rows):
            target = Target.NOTHING
        targets.append(Target.NOTHING if target in targets else target)
    return Mapping(tuple(targets))


def named(headers: Sequence[str], mapping: Mapping, column: str, field: str) -> Mapping:
    """`mapping` with the column of that header telling `field`. Raises BadText for either."""
    wanted = fold(column.strip())
    at = next((at for at, header in enumerate(headers) if fold(header) == wanted), None)
    if at is None:
        there = ", ".join(f"{header[:40]!r}" for header in headers[:20])
        said = tr("There is no column {column!r}; there is {there}. Nothing was imported.")
        raise BadText(said.format(column=column, there=there))
    if field.lower() in ("", "ignore", "nothing"):
        return mapping.with_target(at, Target.NOTHING)
    target = _known().get(_bare(field))
    if target is None:
        there = ", ".join([*(str(each) for each in Target if each), "ignore"])
        said = tr("A column can tell {there}, not {field!r}. Nothing was imported.")
        raise BadText(said.format(there=there, field=field))
    return mapping.with_target(at, target)


def is_own_key(text: str) -> bool:
    """Whether this is how the keys of a person's own items look."""
    return bool(_KEY.fullmatch(text))


def _is_id(text: str) -> bool:
    text = text.strip()
    return is_own_key(text) or bool(_RECORD.fullmatch(text))
