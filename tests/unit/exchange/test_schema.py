"""The schema we publish and the reader agree on what a share file is."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from db.checklists import ItemField, ListField
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.parts import Part
from desktop.core.exchange.reading import read
from desktop.core.exchange.writing import VERSION, as_data
from desktop.core.paths import RESOURCES
from tests.unit.exchange.files import AT, NOW, dropped, good, put, value, written
from tests.unit.exchange.making import ME, stamp

SCHEMA = json.loads((RESOURCES / "schema" / f"share-{VERSION}.json").read_text("utf-8"))
ITEM = "lists.0.items.0"


def fits(data: Any) -> bool:
    return bool(jsonschema.Draft202012Validator(SCHEMA).is_valid(data))


def is_read(data: Any) -> bool:
    try:
        read(written(data), now=NOW)
    except ShareError:
        return False
    return True


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_knows_every_field_and_part() -> None:
    defined = SCHEMA["$defs"]
    assert set(defined["item_fields"]["properties"]) == set(ItemField)
    assert set(defined["list_fields"]["properties"]) == set(ListField)
    assert set(SCHEMA["properties"]["without"]["items"]["enum"]) == set(Part)


def test_what_is_written_fits_the_schema() -> None:
    assert fits(good())
    assert fits(as_data(read(written(good()), now=NOW)))


BAD = [
    ("extra", 1),
    ("format", "four-pillars"),
    ("version", 2),
    ("version", "1"),
    ("made_at", "2026-11-21"),
    ("without", ["notes", "notes"]),
    ("without", ["people"]),
    ("wordings", [1]),
    ("wordings", ["\0"]),
    ("lists.0.id", "a b"),
    ("lists.0.whole", None),
    ("lists.0.follows", "/"),
    ("lists.0.more", ""),
    ("lists.0.fields.name.value", ""),
    ("lists.0.fields.name.value", "a\u202eb"),
    ("lists.0.fields.name.value", "a\nb"),
    ("lists.0.fields.name.value", "x" * 1001),
    ("lists.0.fields.name.stamp", "now"),
    ("lists.0.fields.binned", value(AT)),
    ("lists.0.fields.starts.value", "1 May"),
    ("lists.0.seen", {"here": stamp(1)}),
    ("lists.0.seen", {ME: "now"}),
    ("lists.0.seen", {f"{ME}:all": stamp(1)}),
    (f"{ITEM}.key", ""),
    (f"{ITEM}.fields.state.value", "open"),
    (f"{ITEM}.fields.priority.value", "urgent"),
    (f"{ITEM}.fields.position.value", "V0"),
    (f"{ITEM}.fields.wording.value", "ABC"),
    (f"{ITEM}.fields.note.value", "\0"),
    (f"{ITEM}.fields.note.value", None),
    (f"{ITEM}.fields.tags.value", "a\tb"),
    (f"{ITEM}.fields.note.stamp", f"{stamp(1)}, {stamp(2)}"),
    (f"{ITEM}.fields.note.text", ""),
    (f"{ITEM}.versions.0.at", ""),
    (f"{ITEM}.versions.0.by", ""),
]


@pytest.mark.parametrize(("path", "new"), BAD)
def test_what_does_not_fit_the_schema_is_not_read(path: str, new: Any) -> None:
    data = put(good(), path, new)
    assert not fits(data)
    assert not is_read(data)


@pytest.mark.parametrize(
    "path",
    ["format", "lists", "lists.0.seen", "lists.0.fields.name", f"{ITEM}.fields.note.value"],
)
def test_what_lacks_something_fits_neither(path: str) -> None:
    data = dropped(good(), path)
    assert not fits(data)
    assert not is_read(data)


GOOD = [
    ("lists", []),
    ("lists.0.items.1", {"key": "PRE-1", "fields": {}}),
    ("lists.0.follows", "another"),
    ("lists.0.seen", {ME: stamp(1), f"{ME}:rest": stamp(2)}),
    ("lists.0.fields.binned", value("", stamp(1))),
    (f"{ITEM}.versions", []),
    (f"{ITEM}.fields.note", value("a\u202e\ta\r\n", f"{stamp(2)}@0-6,{stamp(1)}@0-1")),
]


@pytest.mark.parametrize(("path", "new"), GOOD)
def test_what_fits_is_read(path: str, new: Any) -> None:
    data = put(good(), path, new)
    if path == "lists":
        data["wordings"] = []
    assert fits(data)
    assert is_read(data)
