"""What is said of records and items on paper, in the language of the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from db.checklists import Item, Priority
from db.records import Kind, PlanRecord
from desktop.core import progress
from desktop.core.language import Language, figures
from desktop.core.paper_words import counted, date_words, short_date, words
from desktop.core.progress import Progress

if TYPE_CHECKING:
    from db.plan.catalogue import Plan


def summary(entries: Iterable[PlanRecord | Item], language: Language) -> str:
    """`3 principles, 9 commitments, 1 own item`: how many there are of each."""
    entries = list(entries)
    kinds = [entry.kind for entry in entries if isinstance(entry, PlanRecord)]
    own = [entry.is_own for entry in entries if isinstance(entry, Item)]
    numbers = {f"{kind}_count": kinds.count(kind) for kind in Kind}
    numbers |= {"own_items": sum(own), "gone_items": len(own) - sum(own)}
    said = [counted(key, number, language) for key, number in numbers.items() if number]
    return _comma(language).join(said) or words(language)["nothing"]


def summed_up(summary: str, made: Progress, language: Language) -> str:
    """What `summary` says, and how much of it is done."""
    return f"{summary}{'؛' if language is Language.ARABIC else ';'} {done_of(made, language)}"


def done_of(made: Progress, language: Language) -> str:
    """`3 of 10 done`."""
    return words(language)["progress"].format(
        done=figures(made.done, language), base=figures(made.base, language)
    )


def coverage(plan: Plan, language: Language) -> str:
    """How many of the plan's priority actions the sources name."""
    found = progress.coverage(plan)
    return words(language)["coverage"].format(named=found.named, official=found.official)


def about_record(record: PlanRecord, language: Language) -> str:
    """`COM-20 · Commitment · 2022 · Planned as of January 25, 2022`."""
    said = words(language)
    parts = [record.id, said[f"kind_{record.kind}"], str(record.year)]
    if record.status is not None and record.status_as_of is not None:
        parts.append(
            said["status_as_of"].format(
                status=said[f"status_{record.status}"],
                day=date_words(record.status_as_of, language),
            )
        )
    return " · ".join(parts)


def own_title(item: Item, language: Language) -> str:
    """What an item that the plan does not have is called."""
    said = words(language)
    if item.is_own:
        return item.title if item.title.strip() else said["untitled"]
    return f"{item.key} ({_lower(said['not_in_plan'])})"


def work(item: Item, today: str, language: Language) -> str:
    """`Due Feb 1 · Maria · High priority · beds, shelter`: by when, who, how pressing."""
    return " · ".join(_work(item, today, language))


def _work(item: Item, today: str, language: Language) -> Iterator[str]:
    said = words(language)
    if item.due:
        key = "due"
        if item.is_open and item.due <= today:
            key = "overdue" if item.due < today else "due_today"
        yield said[key].format(day=short_date(item.due, today, language))
    if item.who:
        yield item.who
    if item.priority is not Priority.NONE:
        yield said[f"priority_{item.priority}"]
    if item.tags:
        yield _comma(language).join(item.tags)


def _comma(language: Language) -> str:
    return "، " if language is Language.ARABIC else ", "


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
