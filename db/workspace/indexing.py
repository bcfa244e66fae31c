"""The index of words follows the items by itself; here is how it keeps up with many at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

MANY = 500  # items from which on it is quicker to make the index once, at the end

_SECURE = "INSERT INTO item_index(item_index, rank) VALUES ('secure-delete', {})"


@contextmanager
def following(connection: Connection, items: int) -> Iterator[None]:
    """Change or remove so many items. Their words have left the index when this ends."""
    if items < MANY:
        yield
        return
    connection.exec_driver_sql(_SECURE.format(0))
    yield
    # Made anew and not only put in order: that can leave a part which says nothing but what has
    # gone, words and all, and takes hardly less time.
    connection.exec_driver_sql("INSERT INTO item_index(item_index) VALUES ('rebuild')")
    connection.exec_driver_sql(_SECURE.format(1))
