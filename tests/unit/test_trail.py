"""Back and forward: where a person was, in order, without every letter they typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.core.trail import LONGEST, Place, Trail

DHS = Filter(frozenset({(Field.AGENCY, "dhs")}))


def test_a_new_trail_leads_nowhere() -> None:
    trail = Trail(Place())
    assert not trail.can_go_back
    assert not trail.can_go_forward
    assert trail.back() == trail.forward() == Place()


def test_back_and_forward_return_to_the_same_places() -> None:
    places = [Place(), Place(DHS), Place(DHS, "", "COM-23")]
    trail = Trail(places[0])
    for place in places[1:]:
        trail.go(place)
    assert trail.back() == places[1]
    assert trail.back() == places[0]
    assert trail.can_go_forward
    assert trail.forward() == places[1]
    assert trail.forward() == places[2]
    assert not trail.can_go_forward


def test_going_somewhere_new_forgets_what_lay_ahead() -> None:
    trail = Trail(Place())
    trail.go(Place(DHS))
    trail.back()
    trail.go(Place(selected="PRE-1"))
    assert not trail.can_go_forward
    assert trail.back() == Place()


def test_the_same_place_again_is_no_step() -> None:
    trail = Trail(Place(DHS))
    trail.go(Place(DHS))
    assert not trail.can_go_back


def test_typing_on_in_the_search_is_one_place() -> None:
    trail = Trail(Place())
    for text in ("s", "se", "sea", "seaf"):
        trail.go(Place(search=text))
    assert trail.here == Place(search="seaf")
    assert trail.back() == Place()


def test_emptying_the_search_is_a_step_of_its_own() -> None:
    trail = Trail(Place())
    trail.go(Place(search="seafood"))
    trail.go(Place())
    assert trail.back() == Place(search="seafood")


@given(st.lists(st.text("abc", min_size=1, max_size=3), max_size=LONGEST + 50))
def test_going_all_the_way_back_and_forward_ends_where_one_was(names: list[str]) -> None:
    trail = Trail(Place())
    for name in names:
        trail.go(Place(selected=name))
    end, steps = trail.here, 0
    while trail.can_go_back:
        trail.back()
        steps += 1
    assert steps < LONGEST
    while trail.can_go_forward:
        trail.forward()
    assert trail.here == end


def test_a_turn_is_a_place_of_its_own_though_only_the_search_differs() -> None:
    trail = Trail(Place())
    trail.go(Place(search="housing"))
    trail.go(Place(search="housing b"))
    trail.turn(Place(search="housing b kind:term"))
    assert trail.back() == Place(search="housing b")
    trail.turn(Place(search="housing b kind:event"))
    assert not trail.can_go_forward
    assert trail.back() == Place(search="housing b")
    assert trail.back() == Place()
    for number in range(2 * LONGEST):
        trail.turn(Place(search=str(number)))
    steps = 0
    while trail.can_go_back:
        trail.back()
        steps += 1
    assert steps == LONGEST - 1
