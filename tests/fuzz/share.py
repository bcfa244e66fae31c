"""Share files as our own program writes them, and as an enemy would."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any
from zlib import crc32

from db import BadText, open_workspace
from db.checklists import Deed, Edit, ItemField, ListField, ListState, wording_hash
from db.workspace.store import Workspace
from desktop.core.exchange import importing
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.merge import compare
from desktop.core.exchange.reading import read
from desktop.core.exchange.registers import write
from desktop.core.exchange.share import Share
from desktop.core.exchange.writing import as_bytes
from tests.fuzz.mutate import NASTY, spoil, spoil_text, text

NOW = datetime(2026, 11, 22, tzinfo=UTC)
STORED = 16  # one of so many goes through a real workspace as well
MINE = "0123456789abcdef0123456789abcdef"  # a list that is here already
PLACES = ("aaaaaaaa", "bbbbbbbb", "0123abcd")
KEYS = ("PRE-1", "COM-20", "PA-DOJ-08", "own-1", "own-2", "GONE-9")
TEXTS = ("One title\nOne summary", "Another")
VALUES: dict[str, tuple[str, ...]] = {
    "title": ("Call the shelter", "", "<b>x</b>", "file:///etc/passwd"),
    "pillar": ("prevention", "nowhere"),
    "state": ("todo", "doing", "done", "na", "gone"),
    "done_on": ("2026-12-01", "", "2026-02-30"),
    "who": ("Ada", "", "\u202eadA"),
    "due": ("2026-12-01", "", "20261201"),
    "priority": ("high", "", "urgent"),
    "tags": ("a\nb", "c", "", "b\na", "A\na"),
    "steps": ("x one\n- two", "- one\n- one", "one", "x "),
    "links": ("https://example.org", "file:///C:/Papers\nhttps://example.org"),
    "note": ("Call Maria", "Call Maria on Monday", "x\n-----\ny", "", "\0", "<img src=//host/x>"),
    "position": ("V", "VV", "0", "k0", "\u00e9"),
    "wording": (*map(wording_hash, TEXTS), "0000000000000000", "x"),
    "binned": ("2026-11-21T09:00:00+00:00", "", "yesterday"),
}
LIST_VALUES: dict[str, tuple[str, ...]] = {
    "name": ("Shelter partners", "shelter PARTNERS", "Mine", "", "Week\u202e"),
    "purpose": ("To be ready", "", "\ud800"),
    "owner": ("Ada", ""),
    "starts": ("2026-12-01", "", "soon"),
    "closed": ("2026-11-21T09:00:00+00:00", ""),
    "archived": ("", "2026-11-21T09:00:00+00:00"),
}
WORDS = ('"value"', '"stamp"', "{", "}", "[", "]", ",", '""', "null", "1e5", "NaN", '"\\ud800"')


def cases(seed: int) -> Iterator[bytes]:
    """Files without end: right, nearly right, and spoiled."""
    rng = Random(seed)
    while True:
        data = _share(rng)
        how = rng.choices(("right", "twisted", "misspelt", "damaged"), (4, 3, 2, 1))[0]
        if how == "twisted":
            _twist(rng, data)
        written = json.dumps(data, ensure_ascii=rng.random() < 0.5)
        if how == "misspelt":
            for _ in range(rng.choice((1, 1, 2))):
                written = spoil_text(rng, written, WORDS)
        encoded = written.encode("utf-8", "surrogatepass")
        mark = rng.choices((b"", b"\xef\xbb\xbf", b"\xff\xfe"), (40, 4, 1))[0]
        yield spoil(rng, mark + encoded, rng.choice((1, 1, 4)) if how == "damaged" else 0)


def check(data: bytes) -> None:
    """Either one of our refusals, or a share that goes through everything a person can do."""
    try:
        share = read(data, now=NOW)
    except ShareError as error:
        told = str(error)
        assert "Nothing was imported." in told
        assert "\n" not in told
        assert len(told) < 1000
        return
    assert read(as_bytes(share), now=NOW) == share
    _check_merged(share)
    if crc32(data) % STORED == 0:
        _check_stored(share)


def _check_merged(share: Share) -> None:
    """Nobody can make a list that is another one when it is brought in twice, or that loses what
    was written here."""
    here = _here()
    for each in share.lists:
        mine = here if each.state.id == MINE else None
        once = compare(mine, each.state).merged
        twice = compare(once, each.state).merged
        assert (twice.values, twice.items, twice.stamps) == (once.values, once.items, once.stamps)
        assert mine is None or mine.items.keys() <= once.items.keys()


def _check_stored(share: Share) -> None:
    store = _store()
    before = _standing(store)
    try:
        importing.take_over(store, share)
    except BadText:  # what is fit alone may be too much together
        assert _standing(store) == before
        return
    after = _standing(store)
    importing.take_over(store, share)
    assert _standing(store) == after, "twice is more than once"
    _undo_imports(store)
    assert _standing(store) == before, "Undo left something"


@lru_cache(maxsize=1)
def _store() -> Workspace:
    """A workspace with one list, in which the last action is no import."""
    store = open_workspace(Path(tempfile.mkdtemp(prefix="four-pillars-fuzz-")))
    made_at = "2026-11-21T09:00:00+00:00"
    store.merge([ListState(MINE, False, "", made_at, {ListField.NAME: "Mine"}, {}, {}, {})])
    shown = {ItemField.NOTE: "Call Maria", ItemField.TAGS: "a\nc", ItemField.WHO: "Ben"}
    store.edit(MINE, [Edit("PRE-1", shown), Edit("own-1", {ItemField.TITLE: "Call"})])
    return store


@lru_cache(maxsize=1)
def _here() -> ListState:
    return _store().state(MINE)


def _undo_imports(store: Workspace) -> None:
    while (last := store.next_actions()[0]) and last.what is Deed.IMPORT:
        store.undo()


def _standing(store: Workspace) -> object:
    """All that is shown of the lists; stamps and what was seen may grow."""
    return [
        (each.id, dict(store.state(each.id).values), store.items(each.id))
        for each in store.checklists()
    ]


# -- what files are made of --


def _share(rng: Random) -> dict[str, Any]:
    without = rng.choices(
        ([], ["history"], ["notes"], ["links", "names"], ["nothing"]), (30, 3, 1, 1, 1)
    )[0]
    lists = [_list(rng, number) for number in range(rng.choice((0, 1, 1, 1, 2)))]
    used = {
        item["fields"].get("wording", {}).get("value") for each in lists for item in each["items"]
    }
    return {
        "format": "four-pillars-share",
        "version": rng.choices((1, 2, 0, True), (90, 1, 1, 1))[0],
        "made_at": "2026-11-21T09:00:00+00:00",
        "without": without,
        "lists": lists,
        "wordings": [each for each in TEXTS if wording_hash(each) in used],
    }


def _list(rng: Random, number: int) -> dict[str, Any]:
    items = [_item(rng, key) for key in rng.sample(KEYS, rng.randrange(4))]
    fields = {name: _field(rng, name, LIST_VALUES) for name in rng.sample(list(LIST_VALUES), 2)}
    return {
        "id": rng.choice((MINE, f"{number:032x}")),
        "whole": rng.random() < 0.2,
        "follows": rng.choice(("", "", MINE)),
        "made_at": "2026-11-21T09:00:00.25+00:00",
        "fields": {"name": {"value": "Shelter partners"}} | fields,
        "seen": {place: _dot(rng, place) for place in rng.sample(PLACES, rng.randrange(3))},
        "items": items,
    }


def _item(rng: Random, key: str) -> dict[str, Any]:
    names = rng.choices((["binned"], rng.sample(list(VALUES), rng.randrange(5))), (1, 9))[0]
    item: dict[str, Any] = {"key": key}
    item["fields"] = {name: _field(rng, name, VALUES) for name in names if name != "binned"}
    if names == ["binned"]:
        item["fields"] = {"binned": _field(rng, "binned", VALUES)}
    elif rng.random() < 0.2:
        item["versions"] = [{"at": "2026-11-20T09:00:00+00:00", "text": text(rng)}]
    return item


def _field(rng: Random, name: str, values: dict[str, tuple[str, ...]]) -> dict[str, str]:
    # The first ones are as they should be.
    value = rng.choice(values[name][:2]) if rng.random() < 0.98 else rng.choice(values[name])
    field = {"value": value}
    if rng.random() < 0.6:
        field["stamp"] = _dot(rng, rng.choice(PLACES))
    elif rng.random() < 0.4 and values is VALUES:  # several people at once
        said = {_dot(rng, place): rng.choice(values[name][:2]) for place in PLACES[:2]}
        field["value"], field["stamp"] = write(ItemField(name), said)
        if rng.random() < 0.05:
            field["stamp"] = spoil_text(rng, field["stamp"], ("@", ",", "-", "0", "99"))
    return field


def _dot(rng: Random, place: str) -> str:
    day = rng.choices(("21", "22", "23", "30", "31"), (200, 90, 1, 1, 1))[0]
    return f"2026-11-{day}T0{rng.randrange(10)}:15:00.{rng.randrange(10**6):06}Z~{place}"


def _twist(rng: Random, data: Any) -> None:
    """Put something else somewhere within."""
    while isinstance(data, dict | list) and data:
        at: Any = rng.choice(list(data)) if isinstance(data, dict) else rng.randrange(len(data))
        if rng.random() < 0.3 or not isinstance(data[at], dict | list) or not data[at]:
            data[at] = rng.choice((None, 0, 10**30, 1.5, True, [], {}, [[]], rng.choice(NASTY)))
            return
        data = data[at]
