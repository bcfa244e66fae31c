"""Who has seen what."""

from __future__ import annotations

from db.checklists import ItemField, ListField
from desktop.core.exchange.knowing import joined, knows, limited
from desktop.core.exchange.parts import Part, fields_of, scope_of
from tests.unit.exchange.making import ME, YOU, stamp


def test_a_side_knows_what_is_not_later_than_what_it_has_seen() -> None:
    assert knows({ME: stamp(2)}, stamp(2), "rest")
    assert not knows({ME: stamp(2)}, stamp(3), "rest")
    assert not knows({ME: stamp(2)}, stamp(1, YOU), "rest")


def test_a_place_knows_what_it_set_there_before() -> None:
    assert knows({}, stamp(1), "rest", [stamp(5, YOU), stamp(2)])
    assert not knows({}, stamp(3), "rest", [stamp(5, YOU), stamp(2)])


def test_a_scope_is_known_by_itself() -> None:
    seen = {f"{ME}:rest": stamp(2)}
    assert knows(seen, stamp(2), "rest")
    assert not knows(seen, stamp(2), "notes")


def test_two_together_have_seen_what_either_has() -> None:
    assert joined({ME: stamp(1), YOU: stamp(9, YOU)}, {ME: stamp(2)}) == {
        ME: stamp(2),
        YOU: stamp(9, YOU),
    }


def test_a_file_without_a_part_says_nothing_of_having_seen_it() -> None:
    assert limited({ME: stamp(1)}, [Part.NOTES]) == {
        f"{ME}:links": stamp(1),
        f"{ME}:names": stamp(1),
        f"{ME}:rest": stamp(1),
    }
    seen = {f"{ME}:notes": stamp(3), f"{ME}:rest": stamp(2), ME: stamp(1)}
    assert limited(seen, [Part.NOTES, Part.LINKS, Part.NAMES]) == {f"{ME}:rest": stamp(2)}


def test_leaving_out_what_notes_said_earlier_takes_nothing_away_from_that() -> None:
    assert limited({ME: stamp(1)}, [Part.HISTORY]) == {ME: stamp(1)}


def test_every_field_goes_with_one_part() -> None:
    assert scope_of(ItemField.NOTE) == "notes"
    assert scope_of(ListField.OWNER) == "names"
    assert scope_of(ItemField.STATE) == "rest"
    assert fields_of([Part.LINKS, Part.HISTORY]) == {ItemField.LINKS}
