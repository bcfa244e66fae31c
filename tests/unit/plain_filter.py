"""The filter written down slowly and plainly, from records and items alone, and items to try."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from hypothesis import strategies as st

from db.checklists import OWN, Item, Priority, State, SubStep, wording_hash
from db.plan.catalogue import Plan
from db.records import PlanRecord
from desktop.core import wording
from desktop.core.answers import HAS_VALUES, NONE
from desktop.core.due_days import BUCKETS
from desktop.core.filters import AGENCY_FIELDS, Choice, Filter
from desktop.core.query import Field

TODAY = "2026-06-15"
PEOPLE = [
    "Anna",
    "anna",
    "ANNA BERG",
    "Zoë",
    "Zoe",
    "Ben, Anna",
    'A "Bo" B',
    "None at all",
    "\u0301",
]
TAGS = ["housing", "Housing", "visa T", "T-visa", "été", "ete"]
DAYS = ["2026-06-14", "2026-06-15", "2026-06-16", "2026-06-22", "2026-06-23", "2027-01-01"]
TYPED = ["anna", "BERG", "zoe", "ben", "bo", "b", "nobody", "none"]
TYPED_TAGS = ["housing", "visa", "t", "ete", "none", "x"]
TYPED_DAYS = [*BUCKETS, "<7d", "7d", ">7d", ">=1w", "2026-06", ">2026", "<2026-06-15", "<=today"]

# The texts of days above, as plain comparisons: how many days ahead, None for no day.
AHEAD = {
    "overdue": lambda days: days < 0,
    "today": lambda days: days == 0,
    "week": lambda days: 0 < days <= 7,
    "later": lambda days: days > 7,
    "<7d": lambda days: days <= 7,
    "7d": lambda days: 0 <= days <= 7,
    ">7d": lambda days: days > 7,
    ">=1w": lambda days: days >= 7,
    "<2026-06-15": lambda days: days < 0,
    "<=today": lambda days: days <= 0,
    "2026-06": lambda days: -15 < days <= 15,
    ">2026": lambda days: days > 199,
}


def folded(text: str) -> str:
    for letter, bare in (("ë", "e"), ("é", "e"), ('"', ""), ("\u0301", "")):
        text = text.lower().replace(letter, bare)
    return text or "\u0301"


def called(names: Iterable[str], wanted: str) -> set[str]:
    """The names a typed one stands for."""
    names = set(names)
    same = {name for name in names if folded(name) == folded(wanted)}
    return same or {
        n for n in names if any(t.startswith(folded(wanted)) for t in starts(folded(n)))
    }


def starts(text: str) -> list[str]:
    """A text from each of its words on."""
    words = text.split(" ")
    return [" ".join(words[n:]) for n in range(len(words))]


class Plain:
    """A plan, the items of a list and a day, asked one by one.

    Names are those of the list, or of the items `among` which they are meant.
    """

    def __init__(
        self,
        plan: Plan,
        items: Mapping[str, Item],
        today: str = TODAY,
        among: Iterable[Item] | None = None,
    ) -> None:
        self.plan, self.items, self.today = plan, items, today
        self._among = list(items.values() if among is None else among)
        self._named: dict[Choice, set[str]] = {}

    def __repr__(self) -> str:
        return f"Plain({self.items!r})"

    def passes(self, key: str, wanted: Filter) -> bool:
        """Any choice of every facet that has one, and no excluded choice."""
        return all(
            any(self.meets(key, choice) for choice in wanted.chosen if choice[0] is facet)
            for facet in {field for field, _ in wanted.chosen}
        ) and not any(self.meets(key, choice) for choice in wanted.excluded)

    def meets(self, key: str, choice: Choice) -> bool:
        field, value = choice
        item = self.items.get(key) or Item(key)
        record = self.plan.records.get(key)
        if field in (Field.WHO, Field.TAG):
            return self._is_called(field, value, item)
        if field is Field.DUE:
            return self._is_due(value, item)
        if field is Field.STATE:
            late = item.is_open and "" < item.due < self.today
            return value == item.state or {"open": item.is_open, "overdue": late}.get(value, False)
        if field is Field.PRIORITY:
            return (item.priority or NONE) == value
        if field is Field.HAS:
            if value == "change":
                return record is not None and wording.differs(item, record)
            return value in HAS_VALUES and bool(getattr(item, value))
        if field is Field.IN:
            return value == "list" and key in self.items
        if field is Field.LIST:
            return False
        return self._plan_meets(record, choice) if record else self._own_meets(item, choice)

    def _is_called(self, field: Field, value: str, item: Item) -> bool:
        mine = {item.who} - {""} if field is Field.WHO else set(item.tags)
        if folded(value) == NONE:
            return not mine
        return bool(mine and mine & self._meant(field, value))

    def _meant(self, field: Field, value: str) -> set[str]:
        if (field, value) not in self._named:
            every = {i.who for i in self._among} - {""}
            if field is Field.TAG:
                every = {tag for i in self._among for tag in i.tags}
            self._named[field, value] = called(every, value)
        return self._named[field, value]

    def _is_due(self, value: str, item: Item) -> bool:
        if value == NONE or not item.due:
            return value == NONE and not item.due
        ahead = date.fromisoformat(item.due) - date.fromisoformat(self.today)
        return value in AHEAD and AHEAD[value](ahead / timedelta(days=1))

    def _own_meets(self, item: Item, choice: Choice) -> bool:
        field, value = choice
        principle = self.plan.records.get(item.principle)
        if field is Field.KIND:
            return value == "own" and item.is_own
        if field is Field.PRINCIPLE:
            return value == (principle.id if principle else NONE)
        if field is Field.PILLAR:
            above = principle.pillar if principle else NONE
            return value == (item.pillar if item.pillar in self.plan.pillars else above)
        return field in AGENCY_FIELDS and value == NONE

    def _plan_meets(self, record: PlanRecord, choice: Choice) -> bool:
        field, value = choice
        lead = [record.lead] if record.lead else []
        roles = {
            Field.LEAD: lead,
            Field.PARTNER: [*record.partners],
            Field.AGENCY: [*lead, *record.partners, *record.components],
        }
        if field in roles:
            if value == NONE:
                return not roles[field]
            return any(is_below(self.plan, agency, value) for agency in roles[field])
        if field is Field.TOPIC:
            return value in record.topics
        names = {
            Field.PILLAR: record.pillar,
            Field.PRINCIPLE: record.principle or NONE,
            Field.KIND: record.kind.value,
            Field.YEAR: str(record.year),
            Field.STATUS: record.status,
        }
        return names[field] == value


def is_below(plan: Plan, agency: str, other: str) -> bool:
    parent = plan.agencies[agency].parent
    return agency == other or (parent is not None and is_below(plan, parent, other))


def every_choice(plan: Plan) -> list[Choice]:
    """Every choice of every facet, and of names and days some that a person may type."""
    records = plan.records.values()
    values: dict[Field, Iterable[str]] = {
        Field.AGENCY: [*plan.agencies, NONE],
        Field.LEAD: [*plan.agencies, NONE],
        Field.PARTNER: [*plan.agencies, NONE],
        Field.PILLAR: [*plan.pillars, NONE],
        Field.PRINCIPLE: {r.principle or NONE for r in records},
        Field.TOPIC: plan.topics,
        Field.KIND: {*(str(r.kind) for r in records), "own"},
        Field.YEAR: {str(r.year) for r in records},
        Field.STATUS: {r.status for r in records if r.status},
        Field.STATE: [*State, "open", "overdue"],
        Field.HAS: HAS_VALUES,
        Field.PRIORITY: [*filter(None, Priority), NONE],
        Field.IN: ["list"],
        Field.LIST: ["Mine"],
        Field.WHO: [*PEOPLE, *TYPED],
        Field.TAG: [*TAGS, *TYPED_TAGS],
        Field.DUE: TYPED_DAYS,
    }
    assert set(values) == set(Field)
    return [(field, value) for field in Field for value in sorted(set(values[field]))]


def filters(choices: list[Choice]) -> st.SearchStrategy[Filter]:
    """Filters over all facets alike, unknown values among them."""
    by_field = {f: [c for c in choices if c[0] is f] + [(f, "no-such-thing")] for f in Field}
    choice = st.sampled_from(Field).flatmap(lambda f: st.sampled_from(by_field[f]))
    return st.builds(Filter, st.frozensets(choice, max_size=5), st.frozensets(choice, max_size=2))


def one_item(plan: Plan, key: str) -> st.SearchStrategy[Item]:
    """An item of any making."""
    own = key.startswith(OWN)
    pillars = [*plan.pillars, "", "gone"] if own else [""]
    principles = [*list(plan.records)[::40], "", "GONE-1"] if own else [""]
    hashes = ["", "0123456789abcdef"]
    if key in plan.records:
        hashes.append(wording_hash(wording.text_of(plan.records[key])))
    return st.builds(
        Item,
        st.just(key),
        st.sampled_from(State),
        note=st.sampled_from(["", "shelter", "call the shelter"]),
        title=st.sampled_from(["Write", "Call", ""]) if own else st.just(""),
        pillar=st.sampled_from(pillars),
        principle=st.sampled_from(principles),
        who=st.sampled_from(["", *PEOPLE]),
        due=st.sampled_from(["", *DAYS]),
        priority=st.sampled_from(Priority),
        tags=st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
        steps=st.sampled_from([(), (SubStep("one"),)]),
        links=st.sampled_from([(), ("https://a.b",)]),
        position=st.sampled_from(["", "1", "V", "VV", "k", "z"]),
        wording=st.sampled_from(hashes),
    )


def some_items(plan: Plan) -> st.SearchStrategy[dict[str, Item]]:
    """A list: records of the plan, a person's own items, and what is no longer in the plan."""
    return st.lists(keys(plan).flatmap(lambda key: one_item(plan, key)), max_size=12).map(
        lambda items: {item.key: item for item in items}
    )


def keys(plan: Plan) -> st.SearchStrategy[str]:
    own = st.integers(0, 9).map(lambda n: f"{OWN}{n:032x}")
    return st.one_of(own, st.sampled_from(list(plan.records)[::9]), st.just("OLD-1"))
