"""Half a year of plausible work in a small organization: six lists, one of them a run that is over.

Days stand around `today`, so that what is overdue is so whenever the tests run.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from db.checklists import OWN, Edit, ItemField, ListField, State
from db.plan.catalogue import Plan
from db.workspace.store import Workspace

PEOPLE = ("Anna", "Ben Ortiz", "Chiara", "anna", "")
OWN_TASKS = (
    ("Call the shelter on Elm Street about beds in December", "protection"),
    ("Translate the know-your-rights card into Tagalog and Amharic", "prevention"),
    ("Agree on a referral form with the county prosecutor", "prosecution"),
    ("Ask the survivor council to read the new intake questions", "partnerships"),
    ("Renew the memorandum with the hotel association", "partnerships"),
    ("Book the room for the supply chain workshop", ""),
)


@dataclass(frozen=True)
class Office:
    """The ids of the lists."""

    shelter: str
    last_run: str
    training: str
    supply: str
    council: str
    archived: str


def fill(store: Workspace, plan: Plan, today: date) -> Office:
    """The six lists of an office."""
    dice = random.Random(7)  # noqa: S311 - the same work every time

    def make(name: str, keys: Iterable[str], tasks: int, **more: str) -> str:
        values = {ListField.NAME: name} | {ListField(k): v for k, v in more.items()}
        own = [own_task(n, dice) for n in range(tasks)]
        edits = [Edit(key, _worked(dice, today)) for key in keys]
        return store.add_checklist(values, [*edits, *own]).made

    by_topic = {
        topic: [r.id for r in plan.records.values() if topic in r.topics] for topic in plan.topics
    }
    protection = [r.id for r in plan.records.values() if r.pillar == "protection"]
    training = [r.id for r in plan.records.values() if r.kind == "principle"]
    supply = next(ids for topic, ids in by_topic.items() if "supply" in topic)
    survivors = next(ids for topic, ids in by_topic.items() if "survivor" in topic)
    last = make("Shelter partners", protection[:24], 4, owner="Anna")
    run = store.start_again(
        last,
        {ListField.NAME: "Shelter partners", ListField.STARTS: today.isoformat()},
        [Edit(key, _worked(dice, today)) for key in protection[2:28]]
        + [own_task(n, dice) for n in range(5)],
    ).made
    office = Office(
        run,
        last,
        make("Overview for new trainers", training, 0, purpose="Two mornings in the library"),
        make("Forced labor and supply chains, winter term", supply[:30], 6),
        make("Survivor council", survivors, 3, owner="Chiara"),
        make("Hotel outreach 2024", protection[30:44], 0),
    )
    store.edit_checklist(office.archived, {ListField.ARCHIVED: "2024-12-31T00:00:00+00:00"})
    return office


def own_task(number: int, dice: random.Random) -> Edit:
    """A task of the office's own; the same number is the same task in every run."""
    title, pillar = OWN_TASKS[number]
    return Edit(
        f"{OWN}{number:032x}",
        {
            ItemField.TITLE: title,
            ItemField.PILLAR: pillar,
            ItemField.STATE: dice.choice(list(State)),
            ItemField.WHO: dice.choice(PEOPLE),
        },
    )


def _worked(dice: random.Random, today: date) -> dict[ItemField, str]:
    """What came of one record so far."""
    state = dice.choices(list(State), (5, 2, 4, 1))[0]
    values = {ItemField.STATE: str(state), ItemField.WHO: dice.choice(PEOPLE)}
    if state is State.DONE:
        ago = timedelta(days=dice.randint(0, 20))
        values |= {ItemField.DONE_ON: (today - ago).isoformat(), ItemField.DONE_BY: "AK"}
    if dice.random() < 0.4:
        values[ItemField.DUE] = (today + timedelta(days=dice.randint(-12, 40))).isoformat()
    if dice.random() < 0.3:
        values[ItemField.NOTE] = dice.choice(
            ("Called twice.", "Waiting for the county.", "See mail")
        )
    return values
