"""Two copies of a list side by side: what is told of each value, and what stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.checklists import Edit, ItemField, ListField
from desktop.core.exchange.merge import chosen, compare, merged
from desktop.core.exchange.values import Change, Choice, Comparison, Difference, Spot
from tests.unit.exchange.making import LIST, ME, YOU, item, list_state, stamp

NOTE, WHO, STATE, BINNED = ItemField.NOTE, ItemField.WHO, ItemField.STATE, ItemField.BINNED
MINE, THEIRS = stamp(10), stamp(20, YOU)
BOTH_SEEN = {ME: MINE, YOU: THEIRS}


def two(
    field: ItemField,
    mine: str,
    theirs: str,
    my_seen: dict[str, str] | None = None,
    seen: dict[str, str] | None = None,
) -> Comparison:
    """A value that I set, and that they set later; by default neither knew of the other."""
    return compare(
        list_state({"COM-20": item({field: mine}, MINE)}, my_seen or {ME: MINE}),
        list_state({"COM-20": item({field: theirs}, THEIRS)}, seen or {YOU: THEIRS}),
    )


def only(comparison: Comparison) -> Difference:
    [difference] = comparison.every_difference
    return difference


def stands(comparison: Comparison, field: ItemField) -> str:
    return comparison.merged.items["COM-20"].values.get(field, "")


def test_a_list_that_is_not_here_comes_in_as_it_is() -> None:
    theirs = list_state({"COM-20": item({NOTE: "x"}, THEIRS), "own-1": item({BINNED: "y"}, THEIRS)})
    comparison = compare(None, theirs)
    assert comparison.change is Change.NEW
    assert comparison.merged == theirs
    assert {key: each.change for key, each in comparison.items.items()} == {"COM-20": Change.NEW}
    assert comparison.every_difference == ()


def test_a_copy_that_says_the_same_is_the_same() -> None:
    comparison = compare(list_state({"COM-20": item({NOTE: "x"}, MINE)}), list_state())
    assert comparison.change is Change.SAME
    assert comparison.items["COM-20"].change is Change.ONLY_HERE
    again = compare(comparison.merged, comparison.merged)
    assert again.items["COM-20"].change is Change.SAME
    assert again.merged == comparison.merged


def test_the_same_text_written_twice_is_no_difference() -> None:
    comparison = two(NOTE, "x", "x")
    assert comparison.items["COM-20"].change is Change.SAME
    assert comparison.every_difference == ()


def test_an_item_that_is_only_there_is_new() -> None:
    comparison = compare(list_state(), list_state({"own-1": item({NOTE: "x"}, THEIRS)}))
    assert comparison.items["own-1"].change is Change.NEW
    assert comparison.change is Change.THERE
    assert comparison.merged.items["own-1"].values[NOTE] == "x"


def test_what_was_set_there_knowing_of_mine_is_theirs() -> None:
    comparison = two(WHO, "Ada", "Ben", seen=BOTH_SEEN)
    difference = only(comparison)
    assert (difference.change, difference.default) == (Change.THERE, Choice.THEIRS)
    assert difference.spot == Spot(LIST, "COM-20", WHO)
    assert difference.choices == (Choice.MINE, Choice.THEIRS)
    assert stands(comparison, WHO) == "Ben"


def test_what_was_set_here_knowing_of_theirs_stays_though_their_clock_was_ahead() -> None:
    comparison = two(WHO, "Ada", "Ben", my_seen=BOTH_SEEN)
    assert only(comparison).change is Change.HERE
    assert comparison.change is Change.HERE
    assert stands(comparison, WHO) == "Ada"


def test_of_what_was_set_on_both_sides_the_later_stands() -> None:
    comparison = two(WHO, "Ada", "Ben")
    difference = only(comparison)
    assert (difference.change, difference.default, difference.both) == (
        Change.BOTH,
        Choice.THEIRS,
        None,
    )
    assert stands(comparison, WHO) == "Ben"
    back = compare(comparison.theirs, comparison.mine or list_state())
    assert only(back).default is Choice.MINE
    assert back.merged == comparison.merged


def test_notes_written_on_both_sides_are_brought_together() -> None:
    comparison = two(NOTE, "Call Maria", "Maria called")
    difference = only(comparison)
    assert difference.default is Choice.BOTH
    assert difference.choices == tuple(Choice)
    assert stands(comparison, NOTE) == difference.both == "Call Maria\n-----\nMaria called"


def test_a_note_that_says_more_stands_for_both() -> None:
    comparison = two(NOTE, "Call Maria", "Call Maria on Monday")
    assert only(comparison).default is Choice.THEIRS
    assert only(comparison).both is None
    comparison = two(NOTE, "Call Maria on Monday", "Call Maria")
    assert only(comparison).default is Choice.MINE


def test_a_note_changed_there_alone_can_be_kept_beside_mine() -> None:
    comparison = two(NOTE, "Call Maria", "Maria called", seen=BOTH_SEEN)
    difference = only(comparison)
    assert difference.default is Choice.THEIRS
    assert difference.text(Choice.BOTH) == "Call Maria\n-----\nMaria called"


def test_a_choice_that_is_not_offered_is_the_default() -> None:
    assert only(two(WHO, "Ada", "Ben")).text(Choice.BOTH) == "Ben"


def test_places_and_texts_held_against_are_brought_together_without_a_word() -> None:
    comparison = two(ItemField.POSITION, "V", "k")
    assert comparison.every_difference == ()
    assert comparison.items["COM-20"].change is Change.SAME
    assert stands(comparison, ItemField.POSITION) == "k"


def test_places_nobody_chose_are_the_same_in_both_whoever_hears_of_whom() -> None:
    one = list_state({"COM-20": item({ItemField.POSITION: "V"})})
    other = list_state({"COM-20": item({ItemField.POSITION: "k"})})
    assert compare(one, other).merged == compare(other, one).merged


def test_a_value_that_contradicts_what_both_claim_to_know_is_told_as_changed() -> None:
    comparison = two(WHO, "Ada", "Ben", my_seen=BOTH_SEEN, seen=BOTH_SEEN)
    assert only(comparison).change is Change.THERE
    assert only(compare(comparison.theirs, comparison.mine or list_state())).change is Change.HERE


def test_a_field_the_file_leaves_out_stays() -> None:
    mine = list_state({"COM-20": item({NOTE: "x", WHO: "Ada"}, MINE)}, {ME: MINE})
    theirs = list_state({"COM-20": item({WHO: "Ben"}, THEIRS)}, {f"{YOU}:rest": THEIRS})
    comparison = compare(mine, theirs)
    assert stands(comparison, NOTE) == "x"
    assert comparison.merged.seen == {ME: MINE, f"{YOU}:rest": THEIRS}


def test_an_item_they_removed_goes_to_the_bin() -> None:
    comparison = two(NOTE, "x", "", seen=BOTH_SEEN)
    theirs = list_state({"COM-20": item({BINNED: "2026-11-21"}, THEIRS)}, BOTH_SEEN)
    assert comparison.mine is not None
    comparison = compare(comparison.mine, theirs)
    difference = only(comparison)
    assert (difference.change, difference.default) == (Change.THERE, Choice.THEIRS)
    assert stands(comparison, BINNED) == "2026-11-21"
    assert stands(comparison, NOTE) == "x"


def test_an_item_they_removed_stays_if_something_was_said_here_they_did_not_know() -> None:
    mine = list_state({"COM-20": item({NOTE: "x"}, MINE)}, {ME: MINE})
    theirs = list_state({"COM-20": item({BINNED: "2026-11-21"}, THEIRS)}, {YOU: THEIRS})
    comparison = compare(mine, theirs)
    assert only(comparison).change is Change.BOTH
    assert only(comparison).default is Choice.MINE
    assert stands(comparison, BINNED) == ""
    assert (
        compare(theirs, mine).merged.items["COM-20"].stamps[BINNED]
        == (comparison.merged.items["COM-20"].stamps[BINNED])
    )


def test_an_item_moved_here_is_no_reason_to_keep_it() -> None:
    mine = list_state({"COM-20": item({ItemField.POSITION: "k"}, MINE)}, {ME: MINE})
    theirs = list_state({"COM-20": item({BINNED: "2026-11-21"}, THEIRS)}, {YOU: THEIRS})
    assert stands(compare(mine, theirs), BINNED)


def test_items_in_both_bins_are_not_told_of() -> None:
    comparison = two(BINNED, "2026-11-20", "2026-11-21")
    assert comparison.items == {}
    assert comparison.change is Change.SAME


def test_a_list_in_the_bin_comes_out_unless_one_decides_otherwise() -> None:
    binned = {ListField.BINNED: "2026-11-20"}
    mine = list_state(values=binned, stamps={ListField.BINNED: MINE})
    comparison = compare(mine, list_state())
    assert merged(comparison).values == {ListField.BINNED: ""}
    spot = Spot(LIST, "", ListField.BINNED)
    assert merged(comparison, {spot: Choice.MINE}).values == {}


def test_a_list_they_took_out_of_the_bin_needs_no_decision() -> None:
    mine = list_state(values={ListField.BINNED: "2026-11-20"}, stamps={ListField.BINNED: MINE})
    theirs = list_state(values={ListField.BINNED: ""}, stamps={ListField.BINNED: THEIRS})
    assert compare(mine, theirs).every_difference == ()
    assert compare(mine, theirs).merged.values[ListField.BINNED] == ""


def test_what_is_said_of_the_list_is_brought_together_like_an_item() -> None:
    mine = list_state(values={ListField.PLACE: "Oslo"}, stamps={ListField.PLACE: MINE}, whole=True)
    theirs = list_state(values={ListField.PLACE: "Rome"}, stamps={ListField.PLACE: THEIRS})
    comparison = compare(mine, theirs)
    assert only(comparison).spot == Spot(LIST, "", ListField.PLACE)
    assert comparison.merged.values[ListField.PLACE] == "Rome"
    assert comparison.merged.whole
    assert merged(comparison, {only(comparison).spot: Choice.MINE}).values == {
        ListField.PLACE: "Oslo"
    }


def test_defaults_need_nothing_on_top() -> None:
    for comparison in (two(NOTE, "a", "b"), two(WHO, "Ada", "Ben", seen=BOTH_SEEN)):
        incoming = merged(comparison)
        assert (incoming.state, incoming.values, incoming.edits) == (comparison.merged, {}, ())


@pytest.mark.parametrize(
    ("choice", "text"), [(Choice.MINE, "a"), (Choice.THEIRS, "b"), (Choice.BOTH, None)]
)
def test_a_choice_against_the_default_is_an_edit_on_top(choice: Choice, text: str | None) -> None:
    comparison = two(NOTE, "a", "b")
    spot = only(comparison).spot
    edits = merged(comparison, {spot: choice}).edits
    assert edits == (() if text is None else (Edit("COM-20", {NOTE: text}),))


def test_a_choice_that_leads_to_what_stands_anyway_is_no_edit() -> None:
    comparison = two(WHO, "Ada", "Ben", seen=BOTH_SEEN)
    difference = replace(only(comparison), mine="Ben")
    told = replace(comparison.items["COM-20"], differences=(difference,))
    same = replace(comparison, items={"COM-20": told})
    assert merged(same, {difference.spot: Choice.MINE}).edits == ()


def test_one_choice_for_all_is_for_what_both_changed_and_where_it_is_offered() -> None:
    both, there = two(NOTE, "a", "b"), two(WHO, "Ada", "Ben", seen=BOTH_SEEN)
    assert chosen([both, there], Choice.MINE) == {only(both).spot: Choice.MINE}
    assert chosen([two(WHO, "Ada", "Ben")], Choice.BOTH) == {}
