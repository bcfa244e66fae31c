"""Back and forward: where a person was, in order, without every letter they typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.filters import Filter
from desktop.core.query import Field
from desktop.core.trail import LONGEST, Look, Place, Trail

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


# -- how places looked --


def test_a_place_looks_as_it_was_left() -> None:
    trail = Trail(Place())
    assert trail.look == Look()
    trail.leave(Look(page_at=3))
    trail.go(Place(DHS))
    assert trail.look == Look()
    trail.leave(Look(detail_at=7, link="GLO-001"))
    assert (trail.back(), trail.look) == (Place(), Look(page_at=3))
    assert (trail.forward(), trail.look) == (Place(DHS), Look(detail_at=7, link="GLO-001"))


def test_leaving_again_keeps_the_last_look() -> None:
    trail = Trail(Place())
    trail.leave(Look(page_at=1))
    trail.leave(Look(page_at=2))
    trail.go(Place(DHS))
    trail.back()
    assert trail.look == Look(page_at=2)


def test_what_lay_ahead_is_forgotten_with_its_looks() -> None:
    trail = Trail(Place())
    trail.go(Place(selected="PRE-1"))
    trail.leave(Look(detail_at=9))
    trail.back()
    trail.go(Place(selected="PRE-2"))
    assert trail.look == Look()
    trail.back()
    assert trail.forward() == Place(selected="PRE-2")


def test_a_page_in_between_makes_typing_a_new_place() -> None:
    trail = Trail(Place(search="sea"))
    trail.go(Place(search="sea", page="glossary"))
    trail.go(Place(search="seafood"))
    assert trail.back() == Place(search="sea", page="glossary")
    assert trail.back() == Place(search="sea")


WAYS = st.one_of(
    st.just("back"),
    st.just("forward"),
    st.builds(Place, search=st.text("ab", max_size=2), selected=st.text("x", max_size=2)),
    st.builds(Look, st.integers(0, 3)),
)


@given(st.lists(WAYS, max_size=LONGEST))
def test_places_and_looks_stay_together(ways: list[str | Place | Look]) -> None:
    """Against two plain lists: what was seen last at a place is what it looks like again."""
    trail = Trail(Place())
    behind: list[tuple[Place, Look]] = []
    here: tuple[Place, Look] = (Place(), Look())
    ahead: list[tuple[Place, Look]] = []
    for way in ways:
        if way == "back":
            trail.back()
            if behind:
                ahead.insert(0, here)
                here = behind.pop()
        elif way == "forward":
            trail.forward()
            if ahead:
                behind.append(here)
                here = ahead.pop(0)
        elif isinstance(way, Look):
            trail.leave(way)
            here = (here[0], way)
        elif isinstance(way, Place) and way != here[0]:
            trail.go(way)
            typed = here[0].search and way.search and here[0].selected == way.selected
            if not typed:
                behind.append(here)
                here = (way, Look())
            here = (way, here[1])
            ahead = []
        assert (trail.here, trail.look) == here
        assert trail.can_go_back is bool(behind)
        assert trail.can_go_forward is bool(ahead)
