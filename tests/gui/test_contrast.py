"""Each set of colours by the numbers of WCAG 2.2, pair by pair, whatever is drawn with it."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop import theme
from tests.gui.test_outcomes_looks import contrast

GROUNDS = ("window", "base", "sunken", "selected")
WORDS = (
    *("text", "quiet", "accent", "warning", "done", "doing", "na"),
    *("progressed", "continued", "changed"),
)
SETS = [(theme.LIGHT, 4.5, 3.0), (theme.DARK, 4.5, 3.0), (theme.CONTRAST, 7.0, 4.5)]
every = pytest.mark.parametrize(("t", "words", "shapes"), SETS, ids=("light", "dark", "contrast"))


def low(
    t: theme.Tokens, inks: tuple[str, ...], grounds: tuple[str, ...], least: float
) -> list[str]:
    """The pairs that cannot be told apart well enough."""
    pairs = ((ink, on, _contrast(t, ink, on)) for ink, on in product(inks, grounds))
    return [f"{ink} on {on}: {found:.2f}" for ink, on, found in pairs if found < least]


def _contrast(t: theme.Tokens, ink: str, ground: str) -> float:
    return contrast(QColor(getattr(t, ink)), QColor(getattr(t, ground)))


@every
def test_all_words_can_be_read_on_all_grounds(t: theme.Tokens, words: float, shapes: float) -> None:
    assert not low(t, WORDS, GROUNDS, words)
    assert not low(t, ("text", "quiet"), ("mark",), words), "found words"
    assert not low(t, ("on_accent",), ("accent",), words), "the main button, chosen text"


@every
def test_the_edges_of_what_can_be_used_can_be_seen(
    t: theme.Tokens, words: float, shapes: float
) -> None:
    assert not low(t, ("control",), ("window", "base"), shapes)
    assert not low(t, ("accent",), GROUNDS, shapes), "the ring of the keyboard"
    assert not low(t, ("on_accent",), ("progressed", "continued", "changed", "done", "na"), shapes)


def test_high_contrast_has_solid_lines_and_no_pale_words() -> None:
    assert not low(theme.CONTRAST, ("line", "control"), ("window", "base", "sunken"), 4.5)
    assert not low(theme.CONTRAST, ("quiet", "na"), GROUNDS, 10)
    assert theme.CONTRAST.window == "#000000"
    assert theme.CONTRAST.text == "#ffffff"


def test_every_set_is_known_by_its_window_alone(qapp: QApplication) -> None:
    try:
        for scheme, t in (("dark", theme.DARK), ("contrast", theme.CONTRAST)):
            theme.apply(qapp, scheme)
            assert theme.tokens() is t
        theme.apply(qapp)
        assert theme.tokens() is theme.LIGHT, "what the system shows here, not what was before"
        for ground, t in (("#202020", theme.DARK), ("#fefefe", theme.LIGHT)):
            qapp.setPalette(QPalette(QColor(ground)))
            assert theme.tokens() is t, "a palette that is not ours"
    finally:
        theme.apply(qapp, "light")


@every
def test_what_the_style_draws_can_be_read_as_well(
    qapp: QApplication, t: theme.Tokens, words: float, shapes: float
) -> None:
    """Menus, fields, lists, tips: what the palette says, also of what is not available."""
    made, role = theme.palette(t), QPalette.ColorRole
    pairs = (
        *((role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase)),
        *((role.ButtonText, role.Button), (role.HighlightedText, role.Highlight)),
        *((role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base)),
        *((role.Link, role.Base), (role.LinkVisited, role.Window)),
    )
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for ink, ground in pairs:
            found = contrast(made.color(group, ink), made.color(group, ground))
            assert found >= words, (group, ink, ground)
