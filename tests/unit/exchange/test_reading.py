"""Share files that anybody may have made: read whole, or refused with one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.checklists import ItemField, ListField, NoteVersion
from desktop.core.exchange import parsing, reading
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.parts import Part
from desktop.core.exchange.reading import load, read
from desktop.core.exchange.writing import as_bytes
from tests.unit.exchange.files import AT, NOW, TEXT, dropped, good, put, value, written
from tests.unit.exchange.making import LIST, ME, YOU, stamp

ITEM = "lists.0.items.0"
NOTE = f"{ITEM}.fields.note"


def refusal(data: bytes) -> str:
    with pytest.raises(ShareError) as refused:
        read(data, now=NOW)
    told = str(refused.value)
    assert "Nothing was imported." in told
    assert "\n" not in told
    return told


def test_a_good_file_is_read_to_the_letter() -> None:
    share = read(written(good()), now=NOW)
    assert (share.made_at, share.without, share.texts) == (AT, frozenset(), (TEXT,))
    [shared] = share.lists
    assert (shared.state.id, shared.state.seen) == (LIST, {ME: stamp(4)})
    assert shared.state.values[ListField.OWNER] == "Ada"
    item = shared.state.items["own-1"]
    assert item.values[ItemField.NOTE] == "<img src='file:///x'> \u202e stays text"
    assert item.values[ItemField.LINKS].endswith("file:///C:/Papers/list.pdf")
    assert item.stamps[ItemField.NOTE] == stamp(3)
    assert ItemField.POSITION not in item.stamps
    assert shared.versions == {"own-1": (NoteVersion(0, AT, "Earlier"),)}


def test_what_was_read_is_written_as_it_was() -> None:
    data = as_bytes(read(written(good()), now=NOW))
    assert as_bytes(read(data, now=NOW)) == data
    assert json.loads(data) == good() | {"lists": json.loads(data)["lists"]}


def test_a_mark_for_utf_8_before_it_is_passed_over() -> None:
    assert read(b"\xef\xbb\xbf" + written(good()), now=NOW) == read(written(good()), now=NOW)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "damaged: Expecting value (line 1, column 1)"),
        (b"PK\x03\x04", "damaged"),
        (b"[1, 2]", "no share file of Four Pillars"),
        (b'{"format": "other"}', "no share file of Four Pillars"),
        (b"\xff\xfe{\0}\0", "UTF-16"),
        (b"\xff\xfe\0\0{\0\0\0", "UTF-32"),
        (b"\xfe\xff\0{", "UTF-16"),
        (b'{"format": "\xe4"}', "not in UTF-8 (byte 13)"),
        (b'{"a": 1, "a": 2}', "says 'a' twice"),
        (b'{"a": NaN}', "holds NaN, which is no number"),
        (b'{"a": -Infinity}', "holds -Infinity"),
        (b'{"a": 1e999}', "the number 1e999"),
        (b'{"a": ' + b"9" * 5000 + b"}", "larger than any"),
        (b"[" * 500_000, "nested deeper"),
        (b'{"a": "\0"}', "Invalid control character"),
        (b'{"a": 1', "damaged"),
    ],
)
def test_what_is_no_json_of_ours_is_refused(data: bytes, told: str) -> None:
    assert told in refusal(data)


def test_a_file_that_is_too_large_is_not_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parsing, "SIZE_LIMIT", 1024 * 1024)
    monkeypatch.setattr(reading, "SIZE_LIMIT", 1024 * 1024)
    path = tmp_path / "large.fourpillars"
    path.write_bytes(b" " * (1024 * 1024 + 1))
    with pytest.raises(ShareError, match="larger than 1 MB"):
        load(path)


def test_a_file_that_is_not_there_or_a_folder_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.fourpillars", tmp_path):
        with pytest.raises(ShareError, match="could not be read") as refused:
            load(path)
        assert str(path) in str(refused.value)


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "a.fourpillars"
    path.write_bytes(written(good()))
    assert load(path).lists[0].state.id == LIST


def test_a_newer_version_says_so_whatever_else_it_holds() -> None:
    told = refusal(written({"format": "four-pillars-share", "version": 2, "more": 1}))
    assert "newer Four Pillars (share file 2, this program knows 1)" in told


@pytest.mark.parametrize("version", [0, -1, True, "1", None, 1.5])
def test_a_version_that_is_none_is_refused(version: Any) -> None:
    assert "number" in refusal(written(good() | {"version": version}))


@pytest.mark.parametrize(
    ("path", "new", "told"),
    [
        ("extra", 1, "'extra' is nothing that belongs here"),
        ("without", "notes", "here belongs an array"),
        ("without", ["notes", "notes"], "'notes' is there twice"),
        ("without", ["everything"], "'everything' is no part"),
        ("without", [1], "here belongs text"),
        ("without", ["notes"], "the file says that it leaves this out"),
        ("made_at", "yesterday", "'yesterday' is no moment"),
        ("made_at", "2026-02-30T00:00:00+00:00", "is no moment"),
        ("wordings", ["Another text"], "one of them belongs to no item"),
        ("wordings", ["\ud800"], "U+D800"),
        ("lists", {}, "here belongs an array"),
        ("lists.0", [], "here belongs an object"),
        ("lists.0.id", "../../etc", "is no id"),
        ("lists.0.id", "", "is no id"),
        ("lists.0.follows", " ", "is no id"),
        ("lists.0.follows", None, "here belongs text"),
        ("lists.0.whole", 1, "true or false"),
        ("lists.0.fields.name.value", "", "the list has no name"),
        ("lists.0.fields.name.value", "Shelter \u202epartners", "U+202E"),
        ("lists.0.fields.name.value", "a\0b", "U+0000"),
        ("lists.0.fields.name.value", "\udc80", "U+DC80"),
        ("lists.0.fields.name.value", " a", "not written as it is kept"),
        ("lists.0.fields.binned", value(AT), "in the bin"),
        ("lists.0.fields.colour", value("red"), "'colour' is nothing that belongs here"),
        ("lists.0.seen", [], "here belongs an object"),
        ("lists.0.seen", {"me": stamp(1)}, "no place with a stamp of its own"),
        ("lists.0.seen", {YOU: stamp(1)}, "no place with a stamp of its own"),
        ("lists.0.seen", {ME: "2026"}, "is no stamp"),
        ("lists.0.seen", {ME: f"9999-01-01T00:00:00.000000Z~{ME}"}, "still to come"),
        (f"{ITEM}.key", "a b", "is no id"),
        (f"{ITEM}.versions", [{"at": AT, "text": "a\0"}], "U+0000"),
        (f"{ITEM}.versions", [{"at": AT}], "'text' is missing"),
        (f"{ITEM}.versions", [{"at": AT, "text": ""}] * 201, "more than the 200"),
        (f"{ITEM}.fields.state.value", "maybe", "not 'maybe'"),
        (f"{ITEM}.fields.due.value", "2026-02-30", "is a day like"),
        (f"{ITEM}.fields.due.value", "20261201", "not written as it is kept"),
        (f"{ITEM}.fields.tags.value", "b\na", "not written as it is kept"),
        (f"{ITEM}.fields.who.value", "\u2066Ada", "U+2066"),
        (f"{ITEM}.fields.who.value", 5, "here belongs text"),
        (f"{ITEM}.fields.wording.value", "x", "cannot be 'x'"),
        (f"{ITEM}.fields.position.value", "V0", "cannot be 'V0'"),
        (f"{ITEM}.fields.binned", value(AT), "yet more is said of it"),
        (f"{NOTE}.value", "a\ud800", "U+D800"),
        (f"{NOTE}.value", "x" * 2_000_001, "2,000,000 can be kept"),
        (f"{NOTE}.by", "me", "'by' is nothing that belongs here"),
        (f"{NOTE}.stamp", "", "does not belong to it"),
        (f"{NOTE}.stamp", "2026-11-21", "is no stamp"),
        (f"{NOTE}.stamp", f"2026-13-21T09:15:00.000000Z~{ME}", "is no stamp"),
        (f"{NOTE}.stamp", f"2026-11-24T00:00:00.000000Z~{ME}", "still to come"),
        (f"{NOTE}.stamp", f"{stamp(1)}@0-1", "does not belong to it"),
        (f"{NOTE}.stamp", f"{stamp(1)}@0-1,{stamp(2)}@0-2", "does not belong to it"),
        (f"{NOTE}.stamp", f"{stamp(2)}@x,{stamp(1)}@0-2", "does not belong to it"),
        (f"{ITEM}.fields.tags.stamp", f"{stamp(2)}@0,{stamp(1)}@9", "does not belong to it"),
        (NOTE + ".stamp", ",".join([stamp(1)] * 65), "more than 64 people"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_where(path: str, new: Any, told: str) -> None:
    assert told in refusal(written(put(good(), path, new)))


@pytest.mark.parametrize(
    "path",
    [
        *("made_at", "without", "lists", "wordings", "lists.0.id", "lists.0.seen"),
        *("lists.0.items", "lists.0.fields.name.value", f"{ITEM}.key", f"{ITEM}.fields"),
        *(f"{NOTE}.value", f"{ITEM}.versions.0.at"),
    ],
)
def test_what_is_missing_is_told(path: str) -> None:
    assert f"{path.rpartition('.')[2]!r} is missing" in refusal(written(dropped(good(), path)))


def test_a_list_without_its_name_is_refused() -> None:
    assert "has no name" in refusal(written(dropped(good(), "lists.0.fields.name")))


def test_a_list_or_an_item_that_comes_twice_is_refused() -> None:
    data = good()
    data["lists"] *= 2
    assert f"the list {LIST!r} is there twice" in refusal(written(data))
    data = good()
    data["lists"][0]["items"].append({"key": "COM-20", "fields": {}})
    assert "the item 'COM-20' is there twice" in refusal(written(data))


def test_there_is_a_limit_to_lists_and_to_items_of_all_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "ITEMS_LIMIT", 3)
    data = good()
    data["lists"].append(data["lists"][0] | {"id": "another"})
    assert "more than the 1 that are read" in refusal(written(data))
    monkeypatch.setattr(reading, "LISTS_LIMIT", 1)
    assert "more than the 1 that are read" in refusal(written(data))


def test_a_file_without_a_part_must_not_claim_to_know_of_it() -> None:
    data = good() | {"without": ["names"]}
    for path in ("lists.0.fields.owner", f"{ITEM}.fields.who", f"{ITEM}.fields.done_by"):
        data = dropped(data, path)
    for seen in ({ME: stamp(1)}, {f"{ME}:names": stamp(1)}):
        told = refusal(written(put(data, "lists.0.seen", seen)))
        assert "claims to know of parts that it leaves out" in told
    share = read(written(put(data, "lists.0.seen", {f"{ME}:rest": stamp(1)})), now=NOW)
    assert share.without == {Part.NAMES}


def test_a_file_without_history_holds_none() -> None:
    data = good() | {"without": ["history"]}
    assert "leaves earlier notes out" in refusal(written(data))


def test_a_clock_a_little_ahead_is_no_reason_to_refuse() -> None:
    ahead = f"2026-11-22T23:59:59.999999Z~{ME}"
    share = read(written(put(good(), f"{NOTE}.stamp", ahead)), now=NOW)
    assert share.lists[0].state.items["own-1"].stamps[ItemField.NOTE] == ahead


def test_the_present_is_the_clock_of_this_computer() -> None:
    past = f"2020-01-01T00:00:00.000000Z~{ME}"
    data = put(good(), "lists.0.items", [])
    data = put(put(data, "lists.0.fields", {"name": value("A", past)}), "lists.0.seen", {})
    assert read(written(data | {"wordings": []})).lists[0].state.stamps == {ListField.NAME: past}
