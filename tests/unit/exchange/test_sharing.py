"""What leaves with a share file: all that was chosen, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.checklists import Edit, ItemField, ListField, State
from db.errors import NotFound
from db.plan.catalogue import Plan
from db.workspace.store import Workspace
from desktop.core.exchange import writing
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.leaving import Leaving, collect, leaving
from desktop.core.exchange.parts import Part
from desktop.core.exchange.reading import read
from desktop.core.exchange.share import Share
from desktop.core.exchange.writing import as_bytes, save
from tests.unit.exchange.files import AT

SECRETS = {
    Part.NOTES: "Call Maria back",
    Part.NAMES: "Ada Lovelace",
    Part.HISTORY: "What it said before",
    Part.LINKS: "file:///srv/ada/secret.pdf",
}


@pytest.fixture
def mine(workspace: Workspace) -> str:
    """A list with all there can be, something in the bin and something that was removed."""
    values = {ListField.NAME: "Shelter partners", ListField.OWNER: "Ada Lovelace"}
    made = workspace.add_checklist(values | {ListField.STARTS: "2026-11-01"}).made
    said = {
        ItemField.NOTE: SECRETS[Part.HISTORY],
        ItemField.WHO: "Ada Lovelace",
        ItemField.LINKS: f"https://example.org\n{SECRETS[Part.LINKS]}",
        ItemField.TAGS: "housing\nurgent",
        ItemField.STEPS: "x call\n- write",
        ItemField.PILLAR: "protection",
        ItemField.PRINCIPLE: "PRE-1",
        ItemField.PRIORITY: "high",
        ItemField.TITLE: "Visit",
    }
    done = {ItemField.STATE: State.DONE, ItemField.DONE_ON: "2026-11-20", ItemField.DONE_BY: "AL"}
    workspace.edit(
        made,
        [
            Edit("own-a", said),
            Edit("COM-20", done | {ItemField.WORDING: "A title\nA summary"}),
            Edit("own-gone", {ItemField.TITLE: "Thrown away", ItemField.NOTE: "Gone note"}),
            Edit("OLD-1", {ItemField.DUE: "2026-12-01"}),
        ],
    )
    workspace.set_note(made, "own-a", SECRETS[Part.NOTES])
    for day in ("2026-12-01", ""):  # said and taken back: that, too, is known elsewhere
        workspace.edit_checklist(made, {ListField.ENDS: day})
    workspace.set_note(made, "own-gone", "Gone note, later")
    workspace.remove_items(made, ["own-gone"])
    return made


def shared(store: Workspace, made: str, *without: Part) -> Share:
    return collect(store, [made], without, made_at=AT)


def text_of(share: Share) -> str:
    return as_bytes(share).decode()


def test_everything_leaves_if_nothing_is_left_out(workspace: Workspace, mine: str) -> None:
    text = text_of(shared(workspace, mine))
    assert all(secret in text for secret in SECRETS.values())
    assert "A title\\nA summary" in text
    share = read(text.encode())
    assert share == shared(workspace, mine)
    assert share.lists[0].state.seen == workspace.state(mine).seen


@pytest.mark.parametrize("part", list(Part))
def test_what_is_left_out_is_nowhere_in_the_file(
    workspace: Workspace, mine: str, part: Part
) -> None:
    text = text_of(shared(workspace, mine, part))
    there = {each for each, secret in SECRETS.items() if secret in text}
    gone = {part, Part.HISTORY} if part is Part.NOTES else {part}
    assert there == set(Part) - gone
    assert read(text.encode()).without == {part}


def test_all_of_it_can_be_left_out_at_once(workspace: Workspace, mine: str) -> None:
    text = text_of(shared(workspace, mine, *Part))
    assert not any(secret in text for secret in SECRETS.values())
    assert '"AL"' not in text
    [seen] = [each.state.seen for each in read(text.encode()).lists]
    assert all(place.endswith(":rest") for place in seen)


def test_of_an_item_in_the_bin_only_its_removal_leaves(workspace: Workspace, mine: str) -> None:
    share = shared(workspace, mine)
    gone = share.lists[0].state.items["own-gone"]
    assert gone.values.keys() == gone.stamps.keys() == {ItemField.BINNED}
    assert "Thrown away" not in text_of(share)
    assert "Gone note" not in text_of(share)


def test_a_list_in_the_bin_stays_at_home(workspace: Workspace, mine: str) -> None:
    workspace.remove_checklist(mine)
    assert shared(workspace, mine).lists == ()


def test_a_list_that_is_not_there_cannot_leave(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        shared(workspace, "gone")


def test_what_nobody_ever_said_is_not_in_the_file(workspace: Workspace, mine: str) -> None:
    workspace.fill(mine, ["PRE-1"])
    item = shared(workspace, mine).lists[0].state.items["PRE-1"]
    assert item.values.keys() == {ItemField.POSITION}


def test_items_leave_in_their_order(workspace: Workspace, mine: str) -> None:
    keys = [key for key in shared(workspace, mine).lists[0].state.items if key != "own-gone"]
    assert keys == list(workspace.items(mine))


def test_the_file_names_no_computer_and_no_person(workspace: Workspace, mine: str) -> None:
    text = text_of(shared(workspace, mine, *Part))
    assert str(workspace.path.parent) not in text
    assert Path.home().name not in text


def test_a_text_of_the_plan_that_is_not_kept_any_more_is_not_missed() -> None:
    assert shared_texts({}) == ()


def shared_texts(wordings: dict[str, str]) -> tuple[str, ...]:
    from desktop.core.exchange.share import make
    from tests.unit.exchange.making import item, list_state

    held = list_state({"COM-20": item({ItemField.WORDING: "0123456789abcdef"})})
    return make([(held, {})], wordings, made_at=AT).texts


# -- what a person sees before --


@pytest.fixture
def told(plan: Plan, workspace: Workspace, mine: str) -> Leaving:
    return leaving(plan, shared(workspace, mine))


def test_the_preview_counts_all_that_leaves(told: Leaving) -> None:
    assert told.sentence == (
        "1 list, 3 items (1 your own), 1 note, 1 earlier note, 2 links, 1 removal."
    )
    assert told.names == ("Ada Lovelace", "AL")
    assert told.paths == (SECRETS[Part.LINKS],)


def test_an_empty_list_is_counted_in_few_words(plan: Plan, workspace: Workspace) -> None:
    made = workspace.add_checklist({ListField.NAME: "Empty"}).made
    assert leaving(plan, shared(workspace, made)).sentence == "1 list, 0 items."


def test_the_preview_shows_every_value_in_words(told: Leaving, plan: Plan) -> None:
    rows = {(row.item, row.field): (row.text, row.part) for row in told.rows}
    title = plan.records["COM-20"].title
    assert rows["", "Name"] == ("Shelter partners", None)
    assert rows["", "Owner"] == ("Ada Lovelace", Part.NAMES)
    assert rows["", "First day"] == ("November 1, 2026", None)
    assert rows[title, "State"] == ("Done", None)
    assert rows[title, "Done by"] == ("AL", Part.NAMES)
    assert rows["Visit", "Note"] == ("Call Maria back", Part.NOTES)
    assert rows["Visit", "Steps"] == ("☑ call\n☐ write", None)
    assert rows["Visit", "Tags"] == ("housing, urgent", None)
    assert rows["Visit", "Pillar"] == ("Protection", None)
    assert rows["Visit", "Principle"] == (plan.records["PRE-1"].title, None)
    assert rows["Visit", "Priority"] == ("High", None)
    assert rows["OLD-1 (no longer in the plan)", "Due"][0] == "December 1, 2026"
    assert [text for (_, field), (text, _) in rows.items() if field.startswith("Earlier note")] == [
        SECRETS[Part.HISTORY]
    ]
    assert any(text.startswith("Removed") for text, _ in rows.values())


def test_the_preview_shows_what_stands_in_the_file(
    told: Leaving, workspace: Workspace, mine: str
) -> None:
    data = json.loads(text_of(shared(workspace, mine)))
    items = data["lists"][0]["items"]
    silent = ("position", "wording")
    fields = sum(
        bool(field["value"]) and name not in silent
        for each in [data["lists"][0], *items]
        for name, field in each["fields"].items()
    )
    earlier = sum(len(each.get("versions", ())) for each in items)
    assert len(told.rows) == fields + earlier


# -- the file itself --


def test_saving_replaces_a_file_at_once(workspace: Workspace, mine: str, tmp_path: Path) -> None:
    path = tmp_path / "a.fourpillars"
    path.write_text("old")
    save(shared(workspace, mine), path)
    assert read(path.read_bytes()) == shared(workspace, mine)
    assert list(tmp_path.glob("*.part")) == []


def test_a_place_that_cannot_be_written_to_is_named(
    workspace: Workspace, mine: str, tmp_path: Path
) -> None:
    with pytest.raises(ShareError, match="could not be written") as refused:
        save(shared(workspace, mine), tmp_path / "gone" / "a.fourpillars")
    assert "Nothing was saved." in str(refused.value)


def test_more_than_anybody_could_read_is_not_written(
    workspace: Workspace, mine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "SIZE_LIMIT", 1024)
    with pytest.raises(ShareError, match="Share fewer lists"):
        as_bytes(shared(workspace, mine))
