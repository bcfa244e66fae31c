"""How it looks: one place for colours and spacing. Fusion with palettes of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.paths import FONTS

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QFontMetrics
    from PySide6.QtWidgets import QLabel

STEP = 4  # everything stands on a 4 px grid
FAMILY = "Noto Sans"
_LINE = 18  # pixels of a line, its letters at 100 percent
_EDGED = ("QScrollBar", "QMenu", "QProgressBar", "QComboBox", "QTabBar", "QTabWidget")
_TINTS = "tints"  # the property of a widget that has colours of its own
# The last two for signs and notes that the first have no letters for.
_FONT_FILES = (
    *("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    *("NotoSansSymbols2-Regular.ttf", "NotoSansArabic-Regular.ttf"),
)


class Tokens(NamedTuple):
    """Colours by meaning. Text on its ground meets 4.5:1, shapes meet 3:1 (WCAG 2.2 AA); in high
    contrast 7:1 and 4.5:1. No two sets have the same `window`: by that it is known which is used.
    """

    window: str
    base: str
    sunken: str
    text: str
    quiet: str
    line: str
    control: str
    accent: str
    on_accent: str
    selected: str
    mark: str
    done: str
    doing: str
    na: str
    warning: str
    progressed: str
    continued: str
    changed: str


LIGHT = Tokens(
    window="#f3f5f8",
    base="#ffffff",
    sunken="#e9edf2",
    text="#1a2530",
    quiet="#4b5967",
    line="#d5dce4",
    control="#7d8a98",
    accent="#1d5a9e",
    on_accent="#ffffff",
    selected="#dfeaf7",
    mark="#ffe59a",
    done="#1c6a3b",
    doing="#855300",
    na="#5b6876",
    warning="#a3271f",
    progressed="#0a6672",
    continued="#43529b",
    changed="#863a84",
)
DARK = Tokens(
    window="#171d24",
    base="#1e252d",
    sunken="#12171d",
    text="#e7ecf1",
    quiet="#aab6c2",
    line="#38434e",
    control="#7f8d9b",
    accent="#82b8f2",
    on_accent="#0d1a28",
    selected="#24405f",
    mark="#554308",
    done="#7ed29d",
    doing="#ecbc6c",
    na="#a4b0bc",
    warning="#ff9d92",
    progressed="#6fd0dc",
    continued="#a9b4f5",
    changed="#e3a3e0",
)
CONTRAST = Tokens(
    window="#000000",
    base="#000000",
    sunken="#141414",
    text="#ffffff",
    quiet="#e6e6e6",
    line="#808080",
    control="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    selected="#00215c",
    mark="#6a3d00",
    done="#7dff9b",
    doing="#ffc04d",
    na="#d9d9d9",
    warning="#ffa8a0",
    progressed="#00ffff",
    continued="#c2ccff",
    changed="#ffb3ff",
)
_SETS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
_BY_WINDOW = {QColor(each.window).rgb(): each for each in _SETS.values()}


def tokens() -> Tokens:
    """The tokens of the palette in use."""
    window = QApplication.palette().window().color()
    return _BY_WINDOW.get(window.rgb()) or _near(window)


def _near(window: QColor) -> Tokens:
    """The set that stands nearest to a palette that is not ours."""
    return DARK if window.lightness() < 128 else LIGHT


def apply(app: QApplication, scheme: str = "system") -> None:
    """The palette. `scheme` is `light`, `dark`, `contrast`, or `system` for the desktop's own."""
    t = _SETS.get(scheme) or _of_system(app)
    app.setPalette(palette(t))
    if t is CONTRAST:
        for name in _EDGED:
            made = _edged(t, t.line if name == "QScrollBar" else t.base)
            app.setPalette(made, name)  # type: ignore[arg-type] # its stubs say bytes


def _edged(t: Tokens, button: str) -> QPalette:
    """For what the style draws the edges of in a darker shade of its ground: black has none."""
    made = palette(t)
    made.setColor(QPalette.ColorRole.Window, QColor(t.control))
    made.setColor(QPalette.ColorRole.Button, QColor(button))
    return made


def _of_system(app: QApplication) -> Tokens:
    # Asked of the desktop's own palette: the colour scheme is an enumeration of `Qt`, and touching
    # that makes some sixty Python classes, too slow before the window is shown.
    if app.palette().window().color().rgb() in _BY_WINDOW:
        app.setPalette(QPalette())  # the desktop's own again
    return _near(app.palette().window().color())


def load_fonts() -> None:
    """Make the bundled fonts known: a bare system shows text, and paper looks like screen."""
    from PySide6.QtGui import QFontDatabase

    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(FONTS / name))


def font(zoom: int) -> QFont:
    """The text font at `zoom` percent."""
    from PySide6.QtGui import (
        QFont,  # making the class takes a moment the first paint can do without
    )

    made = QFont(FAMILY)
    made.setPointSizeF(10.0 * zoom / 100)
    return made


def palette(t: Tokens) -> QPalette:
    """The whole palette from the tokens, disabled and inactive states included."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    colours = {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.base,
        role.AlternateBase: t.sunken,
        role.Text: t.text,
        role.PlaceholderText: t.quiet,
        role.Button: t.base,
        role.ButtonText: t.text,
        role.BrightText: t.warning,
        role.ToolTipBase: t.base,
        role.ToolTipText: t.text,
        role.Highlight: t.accent,
        role.HighlightedText: t.on_accent,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Accent: t.accent,
        role.Light: t.base,
        role.Midlight: t.sunken,
        role.Mid: t.line,
        role.Dark: t.control,
        role.Shadow: t.line,
    }
    for colour_role, colour in colours.items():
        made.setColor(colour_role, QColor(colour))
    for colour_role in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(group.Disabled, colour_role, QColor(t.na))
    return made


def style_sheet(t: Tokens) -> str:
    """What a palette cannot say: fields, buttons, chips, links and quiet text.

    Set on the few containers that hold such widgets, not on the application: a style sheet is
    weighed against every widget below it, which the rows of the list need not pay for.
    """
    return f"""
    QLineEdit, QPlainTextEdit {{ background: {t.base}; border: 1px solid {t.control};
        border-radius: 6px; padding: 5px 8px; selection-background-color: {t.accent};
        selection-color: {t.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 7px; }}
    QPushButton, QToolButton[facet="true"] {{ background: {t.base}; border: 1px solid {t.control};
        border-radius: 6px; padding: 5px 10px; }}
    QPushButton:hover, QToolButton[facet="true"]:hover {{ background: {t.sunken}; }}
    QPushButton:focus, QToolButton[facet="true"]:focus {{ border: 2px solid {t.accent};
        padding: 4px 9px; }}
    QPushButton:default, QPushButton[primary="true"] {{ background: {t.accent};
        color: {t.on_accent}; border-color: {t.accent}; }}
    QPushButton:default:focus, QPushButton[primary="true"]:focus {{ border: 4px double
        {t.on_accent}; padding: 2px 7px; }}
    QPushButton:disabled {{ color: {t.na}; border-color: {t.line}; background: transparent; }}
    QPushButton[link="true"] {{ color: {t.accent}; background: transparent; border: 1px solid
        transparent; border-radius: 4px; padding: 1px 3px; text-align: left; }}
    QPushButton[link="true"]:hover {{ text-decoration: underline; background: {t.sunken}; }}
    QPushButton[link="true"]:disabled {{ color: {t.na}; }}
    QPushButton[link="true"]:focus {{ border: 2px solid {t.accent}; padding: 0px 2px; }}
    QPushButton[tool="true"] {{ background: transparent; border: 1px solid transparent;
        border-radius: 6px; padding: 0; }}
    QPushButton[tool="true"]:hover {{ background: {t.sunken}; }}
    QPushButton[tool="true"]:focus {{ border: 2px solid {t.accent}; padding: 0; }}
    QPushButton[letter="true"] {{ color: {t.accent}; background: transparent; border: 1px solid
        transparent; border-radius: 4px; padding: 1px 4px; min-width: 10px; }}
    QPushButton[letter="true"]:hover {{ background: {t.sunken}; }}
    QPushButton[letter="true"]:focus {{ border: 2px solid {t.accent}; padding: 0px 3px; }}
    QPushButton[chip="true"] {{ background: {t.selected}; border: 1px solid {t.accent};
        border-radius: 11px; padding: 2px 10px; }}
    QPushButton[chip="true"]:focus {{ border: 2px solid {t.accent}; padding: 1px 9px; }}
    QPushButton[state="true"] {{ padding: 5px 7px; }}
    QPushButton[state="true"]:focus {{ padding: 4px 6px; }}
    QPushButton[state="true"]:checked {{ background: {t.selected}; border: 2px solid {t.accent};
        padding: 4px 6px; }}
    QPushButton[state="true"]:checked:focus {{ border: 4px double {t.accent}; padding: 2px 4px; }}
    QLabel[strong="true"] {{ font-weight: bold; }}
    QLabel[quiet="true"] {{ color: {t.quiet}; }}
    QLabel[typed="true"] {{ background: {t.sunken}; border-radius: 6px; padding: 6px 10px; }}
    QLabel[warning="true"] {{ color: {t.warning}; }}
    {_labels()}QScrollArea {{ border: none; }}
    QScrollArea[read="true"] {{ border: 2px solid transparent; }}
    QScrollArea[read="true"]:focus {{ border: 2px solid {t.accent}; }}
    """


def _labels() -> str:
    """A label shows English at the left, also in a window that begins at the right."""
    if not QApplication.isRightToLeft():
        return ""
    return (
        "QLabel { qproperty-alignment: 'AlignRight | AlignAbsolute | AlignVCenter'; }\n"
        'QLabel[centred="true"] { qproperty-alignment: AlignCenter; }\n    '
    )


def dress(container: QWidget) -> None:
    """Give a container and what is in it the style sheet of the palette in use."""
    container.setStyleSheet(style_sheet(tokens()))


def zoom(window: QWidget, percent: int) -> None:
    """Show everything in `window` at `percent` of its size."""
    QApplication.setFont(font(percent))
    for widget in window.findChildren(QWidget):
        if widget.styleSheet():  # what has one does not hear of a new font
            widget.setStyleSheet("")
            dress(widget)


def centre(label: QLabel) -> None:
    """Let a text stand in the middle."""
    label.setProperty("centred", True)
    from PySide6.QtCore import Qt  # which the first paint can do without

    label.setAlignment(Qt.AlignmentFlag.AlignCenter)


def grown(pixels: int, metrics: QFontMetrics) -> int:
    """How large what has so many pixels is beside letters of these metrics. A quarter more at
    most: beyond that the words need the room."""
    return round(pixels * min(max(metrics.lineSpacing() / _LINE, 1), 1.25))


def quiet(label: QWidget) -> None:
    """Let a text outside such a container step back."""
    tint(label, WindowText="quiet")


def tint(widget: QWidget, **inks: str) -> None:
    """Give a widget colours of its own, a token for a role of the palette: `Window="base"`. They
    follow when another set of tokens is put on."""
    kept = {**(widget.property(_TINTS) or {}), **inks}
    widget.setProperty(_TINTS, kept)
    t, colours = tokens(), QPalette()  # which says nothing of what it is not told
    for role, ink in kept.items():
        colours.setColor(getattr(QPalette.ColorRole, role), QColor(getattr(t, ink)))
    widget.setPalette(colours)


def is_tinted(widget: QWidget) -> bool:
    return widget.property(_TINTS) is not None
