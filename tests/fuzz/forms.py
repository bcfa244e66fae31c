"""Filled forms as viewers write them, and as an enemy would: fields, names, and the file around."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from random import Random
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from db.checklists import ItemField, ItemState, ListField, ListState, State
from desktop.core.exchange.error import ShareError
from desktop.core.exchange.filled import read_filled
from desktop.core.exchange.filling import against
from desktop.core.exchange.form_names import LIST, PRINTED, FieldName, mark
from tests.fuzz.mutate import NASTY, spoil, spoil_text, text

NOW = datetime(2026, 11, 22, tzinfo=UTC)
MINE = "0123456789abcdef0123456789abcdef"
KEYS = ("PRE-1", "COM-20", "own-1", "own-2", "GONE-9")
NOTES = ("", "Call Maria", "Call Maria\ron Monday")
WORDS = ("state:", "note:", ":", "todo", "done", "%", "%2E", "%FF", mark(""), "COM-20")


def cases(seed: int) -> Iterator[bytes]:
    """Files without end: right, odd within, and damaged."""
    rng = Random(seed)
    while True:
        data = _form(rng, odd=rng.random() < 0.5)
        yield spoil(rng, data, rng.choice((0, 0, 0, 1, 4)))


def check(data: bytes) -> None:
    """Either one of our refusals, or something that can be taken over any number of times."""
    try:
        form = read_filled(data, NOW)
    except ShareError as error:
        told = str(error)
        assert "Nothing was imported." in told
        assert "\n" not in told
        assert len(told) < 1000
        return
    assert read_filled(data, NOW) == form
    here = _here()
    once = against(here, form).merged
    twice = against(once, form).merged
    assert (twice.values, twice.items, twice.stamps) == (once.values, once.items, once.stamps)
    assert here.items.keys() <= once.items.keys()


@lru_cache(maxsize=1)
def _here() -> ListState:
    stamp = "2026-11-21T09:00:00.000000Z~aaaaaaaa"
    items = {
        key: ItemState(
            {ItemField.STATE: state, ItemField.NOTE: note, ItemField.BINNED: ""},
            {ItemField.STATE: stamp, ItemField.NOTE: stamp} if note else {},
        )
        for key, state, note in zip(KEYS, State, (*NOTES, "Other"), strict=False)
    }
    values = {ListField.NAME: "Mine", ListField.BINNED: ""}
    seen = {"aaaaaaaa": stamp}
    return ListState(MINE, False, "", "2026-11-20T09:00:00+00:00", values, {}, seen, items)


def _form(rng: Random, *, odd: bool) -> bytes:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        names = rng.sample([(kind, key) for kind in ("state", "note") for key in KEYS], k=4)
        made: list[Any] = [pdf.make_indirect(_field(rng, kind, key)) for kind, key in names]
        root = Dictionary(Fields=Array(made), DR=Dictionary())
        info = Dictionary({LIST: MINE, PRINTED: "2026-11-21T09:00:00+00:00"})
        if odd:
            _twist(rng, rng.choice((root, info, *made)), made)
        pdf.Root.AcroForm = root
        pdf.trailer["/Info"] = pdf.make_indirect(info)
        written = BytesIO()
        packed = rng.choice(tuple(pikepdf.ObjectStreamMode.__members__.values()))
        pdf.save(written, object_stream_mode=packed, static_id=True)
    return written.getvalue()


def _field(rng: Random, kind: str, key: str) -> Dictionary:
    if kind == "note":
        name = FieldName(ItemField.NOTE, mark(rng.choice(NOTES)), key)
        said = rng.choice((*NOTES, text(rng)))
        return Dictionary(T=String(str(name)), FT=Name.Tx, V=String(said))
    name = FieldName(ItemField.STATE, rng.choice(list(State)), key)
    field = Dictionary(T=String(str(name)), FT=Name.Btn)
    for entry in rng.sample(("/V", "/AS"), rng.randrange(3)):
        field[entry] = Name(rng.choice(("/Yes", "/Off", "/1")))
    return field


def _twist(rng: Random, where: Any, fields: list[Any]) -> None:
    """Put something else somewhere."""
    entry = rng.choice(("/T", "/V", "/AS", "/Kids", "/Fields", LIST, PRINTED))
    if entry == "/T" and "/T" in where:
        where.T = String(spoil_text(rng, str(where.T), WORDS))
        return
    loop = Array([rng.choice(fields), where if where.is_indirect else 1])
    nasty = String(rng.choice(NASTY))
    where[entry] = rng.choice((1, True, Array([]), Dictionary(), Name("/X"), nasty, loop, b"\xfe"))
