"""Icons: there is a file for every name, and they are sharp at every scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from db.checklists import State
from desktop import icons, theme
from desktop.actions import SPECS
from desktop.widgets.row_signs import STATE_ICONS

NAMES = sorted({spec.icon for spec in SPECS if spec.icon} | {*STATE_ICONS.values()})


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_it_is_given(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#1d5a9e", 32).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#1d5a9e"}


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_button_gets_as_many_pixels_as_the_screen_has(qapp: QApplication, scale: float) -> None:
    t = theme.tokens()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        made = icons.icon("circle").pixmap(QSize(16, 16), scale, mode)
        assert made.size() == QSize(round(16 * scale), round(16 * scale))
        assert made.devicePixelRatio() == pytest.approx(scale)
        direct = icons.pixmap("circle", t.text if mode is QIcon.Mode.Normal else t.na, 16, scale)
        assert made.toImage() == direct.toImage()


def test_no_two_states_share_a_shape(qapp: QApplication) -> None:
    shapes = set()
    for state in State:
        alpha = icons.pixmap(STATE_ICONS[state], "#000000", 16).toImage()
        shapes.add(bytes(alpha.convertToFormat(QImage.Format.Format_Alpha8).constBits()))
    assert len(shapes) == len(State)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128])
def test_the_window_has_its_icon_in_every_size_without_scaling(
    qapp: QApplication, size: int
) -> None:
    made = icons.window_icon()
    assert QSize(size, size) in made.availableSizes()
    image = made.pixmap(size).toImage()
    assert image == icons.emblem(size).toImage()
    assert image.pixelColor(0, 0).alpha() < 128, "the corners are round"
    assert image.pixelColor(size // 2, size * 15 // 16).alpha() == 255


def test_the_partner_among_the_pillars_is_told_by_its_colour_in_every_form(
    qapp: QApplication,
) -> None:
    for image in (
        icons.emblem(16).toImage(),
        icons.emblem(64).toImage(),
        icons.emblem(64, dark=True).toImage(),
    ):
        size = image.width()
        at_foot = [image.pixelColor(x, size * 45 // 64).name() for x in range(size)]
        assert at_foot.index("#ffd05c") > len(at_foot) - 1 - at_foot[::-1].index("#ffffff")
