"""A list as a table: opened by a spreadsheet without harm, and read back as it was."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.checklists import Item, ItemField, ListField, Priority, State, SubStep
from db.plan.catalogue import Plan
from db.workspace.fields import checked
from db.workspace.store import Workspace
from desktop.core import tables
from desktop.core.tables import csv_writer
from desktop.core.tables.mapping import Target, guess
from desktop.core.tables.matching import Fate, Report, rows_to_edits
from desktop.core.tables.values import as_text

KEY = "own-" + "0a" * 16
OTHER = "own-" + "0b" * 16


def written(plan: Plan, *items: Item, without: tuple[Target, ...] = ()) -> list[dict[str, str]]:
    """The rows as any other program reads them."""
    data = csv_writer.write(plan, {item.key: item for item in items}, without)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def again(plan: Plan, data: bytes, items: dict[str, Item] | None = None) -> Report:
    table = tables.read_bytes(data, "list.csv")
    return rows_to_edits(plan, table, guess(table.headers, table.rows), items)


def test_a_record_of_the_plan_is_told_with_what_the_plan_says(plan: Plan) -> None:
    (row,) = written(plan, Item("COM-14", State.DOING, who="Ana"))
    record = plan.records["COM-14"]
    assert row["Id"] == "COM-14"
    assert row["Title"] == record.title
    assert (row["Pillar"], row["Principle"]) == ("Prevention", "PRE-1")
    assert (row["State"], row["Who"]) == ("In progress", "Ana")


def test_an_own_item_is_told_whole(plan: Plan) -> None:
    (row,) = written(
        plan,
        Item(
            KEY,
            State.DONE,
            title="Call",
            pillar="protection",
            priority=Priority.HIGH,
            tags=("a", "b"),
            steps=(SubStep("one"), SubStep("two", done=True)),
            note="line\nline",
            due="2026-12-01",
            done_on="2026-11-30",
            done_by="AM",
            links=("https://a.org",),
        ),
    )
    assert row == {
        "Id": KEY,
        "Title": "Call",
        "Pillar": "Protection",
        "Principle": "",
        "State": "Done",
        "Who": "",
        "Due": "2026-12-01",
        "Priority": "High",
        "Tags": "a\nb",
        "Steps": "[ ] one\n[x] two",
        "Note": "line\nline",
        "Links": "https://a.org",
        "Done on": "2026-11-30",
        "Done by": "AM",
    }


def test_lines_end_as_excel_ends_them(plan: Plan) -> None:
    data = csv_writer.write(plan, {KEY: Item(KEY, title="x")})
    assert data.count(b"\r\n") == 2
    assert data.endswith(b"\r\n")


@pytest.mark.parametrize("risky", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\uff1d1"])
def test_no_cell_is_run_by_a_spreadsheet(plan: Plan, risky: str) -> None:
    (row,) = written(plan, Item(KEY, title="x", note=risky, who=risky.strip()))
    assert row["Note"] == f"'{risky}"
    assert not row["Who"].startswith(("=", "+", "-", "@"))


def test_the_mark_at_its_beginning_can_be_left_out(plan: Plan) -> None:
    items = {"PRE-1": Item("PRE-1", who="Zoë")}
    data = csv_writer.write(plan, items)
    assert data.startswith(b"\xef\xbb\xbf")
    assert csv_writer.write(plan, items, bom=False) == data[3:]


def test_columns_can_be_left_out(plan: Plan) -> None:
    without = (Target.NOTE, Target.WHO)
    (row,) = written(plan, Item(KEY, title="x", note="private", who="Ana"), without=without)
    assert "Note" not in row
    assert "private" not in row.values()
    assert "Ana" not in row.values()


def test_an_item_of_another_edition_keeps_its_id(plan: Plan) -> None:
    (row,) = written(plan, Item("GONE-1", note="mine"))
    assert (row["Id"], row["Title"], row["Note"]) == ("GONE-1", "", "mine")


def test_a_tag_with_a_comma_stays_one(plan: Plan) -> None:
    item = Item(KEY, title="x", tags=("a, b",))
    report = again(plan, csv_writer.write(plan, {KEY: item}))
    assert report.rows[0].values[ItemField.TAGS] == "a, b"


def test_an_empty_list_is_a_table_without_rows(plan: Plan) -> None:
    assert again(plan, csv_writer.write(plan, {})).rows == ()


def _kept(field: ItemField) -> st.SearchStrategy[str]:
    """Texts as the workspace has them in a field."""
    letters = st.text(alphabet="ab=+-@'\",;\t\n[]x é中\u2713", max_size=12)

    def keep(text: str) -> str:
        try:
            return checked(field, text)
        except ValueError:
            return ""

    return letters.map(keep)


lines = st.lists(_kept(ItemField.WHO).filter(bool), max_size=3)
own_items = st.builds(
    Item,
    st.just(KEY),
    st.sampled_from(State),
    title=_kept(ItemField.WHO).map(lambda text: " ".join(text.split()) or "x"),
    note=_kept(ItemField.NOTE),
    who=_kept(ItemField.WHO).map(lambda text: " ".join(text.split())),
    due=st.dates().map(str) | st.just(""),
    priority=st.sampled_from(Priority),
    pillar=st.sampled_from(["", "prevention", "partnerships"]),
    tags=lines.map(lambda tags: tuple({tag.casefold(): tag for tag in tags}.values())),
    steps=st.lists(st.builds(SubStep, _kept(ItemField.WHO).filter(bool), st.booleans())).map(tuple),
    links=lines.map(tuple),
    done_on=st.dates().map(str) | st.just(""),
    done_by=_kept(ItemField.WHO).map(lambda text: " ".join(text.split())),
)


@given(own_items)
def test_what_we_write_we_read_back_to_the_letter(plan: Plan, item: Item) -> None:
    (row,) = again(plan, csv_writer.write(plan, {KEY: item})).rows
    assert row.fate is Fate.NEW, row.problems
    said = {name: value for name, value in as_text(item).items() if value.strip()}
    if item.state is State.TODO:
        del said[ItemField.STATE]  # as a new item has it
    assert dict(row.values) == said


@given(own_items)
def test_what_we_write_changes_nothing_where_it_came_from(plan: Plan, item: Item) -> None:
    items = {KEY: item, "PRE-1": Item("PRE-1", State.DONE, note=item.note, who=item.who)}
    report = again(plan, csv_writer.write(plan, items), items)
    assert [row.fate for row in report.rows] == [Fate.SAME, Fate.SAME]


def test_a_real_list_goes_out_and_comes_back(plan: Plan, workspace: Workspace) -> None:
    mine = workspace.ensure_checklist()
    workspace.fill(mine.id, plan.records)
    workspace.set_note(mine.id, "PRE-1", "=cmd()\n'=x")
    workspace.set_state(mine.id, ["PRE-2", "COM-14"], State.DONE)
    items = workspace.items(mine.id)
    data = csv_writer.write(plan, items)
    report = again(plan, data)
    made = workspace.add_checklist({ListField.NAME: "Copy"}, report.edits()).made
    copy = workspace.items(made)
    assert list(copy) == list(items)
    assert [as_text(item) for item in copy.values()] == [as_text(item) for item in items.values()]
    assert csv_writer.write(plan, copy) == data
    assert {row.fate for row in again(plan, data, items).rows} == {Fate.SAME}
    assert copy[next(iter(plan.records))].key != OTHER
