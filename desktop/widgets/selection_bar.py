"""The bar below a list: how many rows are chosen, and what can be done to all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.core.language import figures
from desktop.core.tips import plain_tip
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.item_actions import ItemActions, Offer
from desktop.widgets.menu_button import MenuButton
from desktop.widgets.sign_button import SignButton


class SelectionBar(QFrame):
    """Hidden while nothing is chosen."""

    clearRequested = Signal()

    def __init__(self, actions: ItemActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._add_to = ""
        self.setAccessibleName(self.tr("What to do with the selected items"))
        theme.dress(self)
        self.number = QLabel(self)
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setProperty("strong", True)
        tools = QWidget(self)
        flow = FlowLayout(tools, spacing=theme.STEP)
        self.state = MenuButton(self.tr("State"), self.tr("Set the state of all selected"), tools)
        actions.fill_states(self.state.menu_below)
        self.who = self._button(self.tr("Who…"), actions.ask_who, tools)
        self.due = self._button(self.tr("Due…"), actions.ask_day, tools)
        name = self.tr("Set the priority of all selected")
        self.priority = MenuButton(self.tr("Priority"), name, tools)
        actions.fill_priorities(self.priority.menu_below)
        self.tag = self._button(self.tr("Tag…"), actions.ask_tag, tools)
        self.add_to = QPushButton(tools)
        self.add_to.clicked.connect(actions.add_to_list)
        self.remove = SignButton("trash-2", self.tr("Remove"), tools)
        self.remove.setToolTip(self.tr("Into the bin, for 30 days"))
        self.remove.clicked.connect(actions.remove)
        self.clear = QPushButton(self.tr("Clear selection"), tools)
        self.clear.setToolTip(self.tr("Esc"))
        self.clear.clicked.connect(self.clearRequested)
        self._edits = (self.who, self.due, self.priority, self.tag, self.remove)
        for tool in (
            *(self.state, self.who, self.due, self.priority, self.tag),
            *(self.add_to, self.remove, self.clear),
        ):
            flow.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.STEP, 2 * theme.STEP, 3 * theme.STEP, 2 * theme.STEP)
        column.setSpacing(theme.STEP)
        column.addWidget(self.number)
        column.addWidget(tools)
        self.hide()

    def show_number(self, number: int, offer: Offer) -> None:
        """Say how many are chosen, and offer this much for them."""
        self.number.setText(self.tr("{} selected").format(figures(number)))
        self.state.setVisible(offer.states)
        for tool in self._edits:
            tool.setVisible(offer.edits)
        self.add_to.setVisible(bool(offer.add_to))
        spoken = self._actions.adding_to(offer.add_to).replace("&&", "&")
        self.add_to.setAccessibleName(spoken)
        self.add_to.setToolTip(plain_tip(spoken))
        self._add_to = offer.add_to
        self._fit_name()
        self.setVisible(number > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """The name of a list can be longer than any bar is wide."""
        metrics, around = self.add_to.fontMetrics(), self._actions.adding_to("")
        chrome = metrics.horizontalAdvance(around) + 14 * theme.STEP
        name = metrics.elidedText(self._add_to, Qt.TextElideMode.ElideRight, self.width() - chrome)
        self.add_to.setText(self._actions.adding_to(name))

    def _button(self, text: str, ask: Callable[[QPoint], None], parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.clicked.connect(lambda: ask(button.mapToGlobal(QPoint(0, button.height() + 2))))
        return button
