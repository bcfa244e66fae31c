"""How papers were designed comes back, and whatever is in the file, papers are printed."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.design import Boxes, Design, Gather, Layout, Order, Paper, PrintError
from desktop.core.designs import (
    FILE_NAME,
    LARGEST,
    LONGEST_NAME,
    LONGEST_SUBJECT,
    MOST_PRESETS,
    MOST_SUBJECTS,
    Designs,
    tidy,
)
from desktop.core.language import Language, speaking

OTHER = Design(
    layout=Layout.FACILITATOR,
    paper=Paper.A4,
    landscape=True,
    boxes=Boxes.BLANK,
    gather=Gather.WHO,
    order=Order.DUE,
    notes=True,
    hotline=False,
    sources=False,
    dated=False,
    language=Language.ARABIC,
    title="اجتماع",
    organization="Shelter e.V.",
    logo="/pictures/logo.png",
    footer="Our own line",
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
NEARLY = st.fixed_dictionaries(
    {
        "subjects": ANYTHING | st.dictionaries(st.text(st.characters()), ANYTHING, max_size=3),
        "presets": st.dictionaries(
            st.text(max_size=100),
            st.dictionaries(st.sampled_from(sorted(Design().as_data())), ANYTHING),
            max_size=3,
        ),
    }
)


def test_every_choice_comes_back_after_a_restart(tmp_path: Path) -> None:
    standard = Design().as_data()
    assert all(standard[name] != value for name, value in OTHER.as_data().items())
    Designs(tmp_path).remember("glossary", OTHER)
    Designs(tmp_path).keep("Board", OTHER)
    again = Designs(tmp_path)
    assert again.last("glossary") == OTHER
    assert again.presets() == {"Board": OTHER}
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_each_subject_has_its_own(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    designs.remember("a", OTHER)
    designs.remember("b", Design(layout=Layout.LARGE))
    assert designs.last("a") == OTHER
    assert designs.last("b") == Design(layout=Layout.LARGE)


def test_a_new_subject_is_usual_but_for_whose_it_is(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    assert designs.last("new") == Design()
    designs.remember("a", Design(organization="Long ago"))
    designs.remember("b", OTHER)
    assert designs.last("new") == Design(
        paper=Paper.A4, organization=OTHER.organization, logo=OTHER.logo
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    Designs(tmp_path).remember("a", OTHER)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_the_oldest_subject_is_forgotten(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    for number in range(MOST_SUBJECTS):
        designs.remember(f"{number}", OTHER)
    designs.remember("0", OTHER)  # which is the newest now
    designs.remember("one more", Design())
    assert designs.last("0") == OTHER
    assert designs.last("1") == Design()
    assert designs.last("2") == OTHER
    assert len(json.loads((tmp_path / FILE_NAME).read_text())["subjects"]) == MOST_SUBJECTS


def test_a_subject_no_page_could_have_is_not_kept(tmp_path: Path) -> None:
    Designs(tmp_path).remember("x" * (LONGEST_SUBJECT + 1), OTHER)
    assert not list(tmp_path.iterdir())


def test_presets_are_kept_replaced_and_dropped_in_the_order_of_their_names(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    for name in ("zebra", "Board", "  two \n lines "):
        designs.keep(name, OTHER)
    assert list(designs.presets()) == ["Board", "two lines", "zebra"]
    designs.keep("Board", Design())
    assert designs.presets()["Board"] == Design()
    designs.drop("Board")
    designs.drop("never there")
    assert list(designs.presets()) == ["two lines", "zebra"]


def test_a_design_without_a_name_is_refused(tmp_path: Path) -> None:
    for name in ("", "  \n"):
        with pytest.raises(PrintError, match="needs a name"):
            Designs(tmp_path).keep(name, OTHER)


def test_a_long_name_is_shortened(tmp_path: Path) -> None:
    Designs(tmp_path).keep("x" * 10_000, OTHER)
    assert list(Designs(tmp_path).presets()) == ["x" * LONGEST_NAME]
    assert tidy("x" * (LONGEST_NAME - 1) + " y") == "x" * (LONGEST_NAME - 1)


def test_no_preset_is_lost_to_a_new_one(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    for number in range(MOST_PRESETS):
        designs.keep(f"{number}", Design())
    with pytest.raises(PrintError, match="Delete one"):
        designs.keep("one more", OTHER)
    designs.keep("7", OTHER)  # in place of one
    assert len(designs.presets()) == MOST_PRESETS
    assert designs.presets()["7"] == OTHER


def test_two_windows_lose_nothing_of_each_other(tmp_path: Path) -> None:
    one, other = Designs(tmp_path), Designs(tmp_path)
    one.keep("one", OTHER)
    other.keep("other", OTHER)
    one.remember("a", OTHER)
    assert list(other.presets()) == ["one", "other"]
    assert other.last("a") == OTHER


def test_a_folder_that_cannot_be_written_to_keeps_until_the_end(tmp_path: Path) -> None:
    designs = Designs(tmp_path / "missing")
    designs.remember("a", OTHER)
    assert designs.last("a") == OTHER
    with pytest.raises(PrintError, match="until you close the program"):
        designs.keep("Board", OTHER)
    assert designs.presets() == {"Board": OTHER}
    assert Designs(tmp_path / "missing").presets() == {}
    (tmp_path / "missing").mkdir()  # the stick is back
    designs.remember("b", OTHER)
    assert Designs(tmp_path / "missing").presets() == {"Board": OTHER}


def test_a_folder_in_the_place_of_the_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    designs = Designs(tmp_path)
    designs.remember("a", OTHER)
    assert designs.last("a") == OTHER
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b'{"subjects": [], "presets": 3}',
        b'{"subjects": {"a": ',
        b"[" * 100_000,
        b'{"presets": {"x": {}}}' + b" " * LARGEST,
    ],
    ids=["empty", "bytes", "a list", "no tables", "cut off", "deep", "too large"],
)
def test_a_damaged_file_is_started_anew(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    designs = Designs(tmp_path)
    assert designs.last("a") == Design()
    assert designs.presets() == {}
    designs.remember("a", OTHER)
    assert Designs(tmp_path).last("a") == OTHER


def test_what_is_more_or_longer_than_we_write_is_left_out(tmp_path: Path) -> None:
    many = {f"{number}": OTHER.as_data() for number in range(300)}
    long = {"x" * 201: OTHER.as_data()}
    halves = {"half": {"title": "\ud800"}, "\udfff": {}}
    raw = {"subjects": long | many, "presets": halves | long | many}
    (tmp_path / FILE_NAME).write_text(json.dumps(raw))
    designs = Designs(tmp_path)
    assert sorted(designs.presets()) == sorted(f"{number}" for number in range(MOST_PRESETS))
    designs.remember("300", OTHER)
    kept = json.loads((tmp_path / FILE_NAME).read_text())["subjects"]
    assert list(kept) == [f"{number}" for number in range(101, 301)]


@given(raw=ANYTHING | NEARLY)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_file_keeps_anybody_from_printing(tmp_path: Path, raw: object) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps(raw))
    designs = Designs(tmp_path)
    for chosen in (designs.last("a"), *designs.presets().values()):
        assert isinstance(chosen, Design)
        json.dumps(chosen.as_data(), ensure_ascii=False).encode()
    designs.remember("a", OTHER)
    assert Designs(tmp_path).last("a") == OTHER


def test_what_is_new_is_in_the_language_that_is_spoken(tmp_path: Path) -> None:
    designs = Designs(tmp_path)
    with speaking(Language.SPANISH):
        assert designs.last("plan").language is Language.SPANISH
        designs.remember("plan", Design(language=Language.ARABIC, paper=Paper.A4))
        assert designs.last("plan").language is Language.ARABIC, "chosen for it"
        assert designs.last("glossary") == Design(language=Language.SPANISH, paper=Paper.A4)
    assert designs.last("glossary").language is Language.ENGLISH
