"""Which rows of a list are chosen to be acted on together, by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal

KEY_ROLE = Qt.ItemDataRole.UserRole + 1  # the key of a row that can be chosen; else nothing


class RowSelection(QObject):
    """Follows the model: what leaves the list is not chosen any more.

    A row that was clicked or walked to is where a stretch begins, but it is chosen only beside
    others: with nothing chosen, what is done is done to the current row.
    """

    changed = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen: frozenset[str] = frozenset()
        self._anchor = ""
        self._order: list[str] | None = None  # read when it is first needed
        self._at: dict[str, int] = {}
        model.modelReset.connect(self._reset)

    @property
    def order(self) -> list[str]:
        """The keys of all rows that can be chosen, from above."""
        if self._order is None:
            self._order = [key for key in self._read() if key]
            self._at = {key: at for at, key in enumerate(self._order)}
        return self._order

    @property
    def keys(self) -> tuple[str, ...]:
        """What is chosen, from above."""
        chosen = self._chosen
        return tuple(key for key in self.order if key in chosen) if chosen else ()

    def __contains__(self, key: str) -> bool:
        return key in self._chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def acted_on(self, key: str) -> tuple[str, ...]:
        """What is meant by doing something to a row: all that is chosen, if it is among it."""
        if key in self._chosen:
            return self.keys
        # In a long list, most rows are acted on alone: the others need not be read for that.
        there = key in self._at if self._order is not None else key in self._read()
        return (key,) if there else ()

    def begin(self, key: str) -> None:
        """A person went to this row alone."""
        self._anchor = key
        self._take(())

    def clear(self) -> None:
        """Choose nothing."""
        self._take(())

    def forget(self) -> None:
        """Choose nothing, and begin nowhere: another list is shown."""
        self.begin("")

    def toggle(self, key: str) -> None:
        """Choose one more, or one less. The row a person was at counts as the first."""
        order = self.order
        if key not in self._at:
            return
        first = {self._anchor} if self._anchor in self._at else set()
        chosen = self._chosen or (first - {key})
        self._anchor = key
        self._take([each for each in order if (each in chosen) != (each == key)])

    def extend(self, key: str, start: str) -> None:
        """Choose the stretch from where a person was (from `start` by default) to this row."""
        order = self.order
        if key not in self._at:
            return
        anchor = self._anchor if self._anchor in self._at else start
        first, last = sorted((self._at.get(anchor, self._at[key]), self._at[key]))
        self._anchor = anchor if anchor in self._at else key
        self._take(order[first : last + 1])

    def take_all(self) -> None:
        """Choose everything."""
        self._take(self.order)

    def _read(self) -> Iterator[str]:
        model = self._model
        return (model.index(row, 0).data(KEY_ROLE) for row in range(model.rowCount()))

    def _take(self, keys: Iterable[str]) -> None:
        chosen = frozenset(keys)
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()

    def _reset(self) -> None:
        self._order = None
        if self._chosen:
            order = self.order
            self._take(self._chosen.intersection(order))
