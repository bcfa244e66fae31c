"""Opens the workspace; where that is refused, shows what can be done about it, by its cause."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from db.errors import BadText, Cause, Known
from desktop.core import unlocking
from desktop.core.language import retold
from desktop.views.workbench import Workbench
from desktop.widgets.refusal_page import RefusalPage
from desktop.work.board import Board

if TYPE_CHECKING:
    from db.workspace.keyed_file import Key
    from db.workspace.store import Workspace


def _no_key() -> None:
    """What opens a workspace without a password."""


class OpeningDesk(QObject):
    """One page across the window for each cause in `PAGES`, a sentence for any other.

    The page stays till the workspace is open, or refused for another cause; the plan can be read
    beside it. What happens to an attempt to open it is told to the page that is there.
    """

    def __init__(self, bench: Workbench, board: Board, folder: Path) -> None:
        super().__init__(bench)
        self.bench, self.board, self.folder = bench, board, folder
        self.page: RefusalPage | None = None
        self._cause: Cause | None = None
        self._refusal: Exception = Known(Cause.LOCKED, "")  # the last
        self.key: Key | None = None  # that was tried last
        self.asks = False  # for the password, whatever tells that there is none
        self.used_code = False  # whether it was tried last with a recovery code
        board.notOpened.connect(self._show)
        board.reloaded.connect(self._clear)

    def open(self, find_key: Callable[[], Key | None] = _no_key) -> None:
        """Open the workspace with the key that `find_key` gives. It is called on the store's
        worker, as finding a key takes a moment."""
        import db

        def make() -> Workspace:
            self.key = None
            self.key = find_key()
            return db.open_workspace(self.folder, self.key)

        self.board.open(make)

    def ask(self) -> None:
        """Ask for the password, on a page that takes the place of the one that is there."""
        self._clear()
        self.asks = True
        self.open()

    def doubt(self, secret: str, refused: Callable[[Exception], None]) -> None:
        """The person is sure of the password or code that opens nothing: show what can be done
        about a damaged file, with the key that it is to the backups."""

        def show(key: Key) -> None:
            self._clear()
            self.key, self.asks = key, False
            self._put_up(Cause.LOCKED, _recovery_page)
            self._tell()
            if self.page is not None:
                self.page.take_keyboard()

        self.board.while_closed(
            lambda: unlocking.key_for_damaged(self.folder, secret), show, refused
        )

    def _show(self, refusal: Exception) -> None:
        self._refusal = refusal
        cause = refusal.cause if isinstance(refusal, Known) else None
        make = PAGES.get(cause) if cause else None
        if make is None and self.page is None:
            self.board.failed.emit(retold(refusal))
            return
        if make is not None and cause is not self._cause:
            self._clear()
        if cause is not None and make is not None and self.page is None:
            self._put_up(cause, make)
        self._tell()

    def _put_up(self, cause: Cause, make: Callable[[OpeningDesk], RefusalPage]) -> None:
        self._cause, self.page = cause, make(self)
        self.bench.add_notice(self.page)
        self.page.show()

    def _tell(self) -> None:
        """The page that is there is told what was refused."""
        if self.page is not None:
            self.page.show_refusal(self._refusal)
            self.board.refusal = self.page.reason or retold(self._refusal)

    def _clear(self) -> None:
        """Whatever is shown goes, and what was typed into it."""
        page, self.page, self._cause = self.page, None, None
        if page is None:
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and page.isAncestorOf(focus)
        page.hide()
        page.deleteLater()
        if had_keyboard:
            self.bench.take_middle()


def _recovery_page(desk: OpeningDesk) -> RefusalPage:
    from desktop.recovery_desk import RecoveryDesk
    from desktop.widgets.recovery_page import RecoveryPage

    page = RecoveryPage(desk.folder / "workspace.db", desk.bench)
    RecoveryDesk(
        page,
        desk.bench,
        desk.board,
        desk.folder,
        desk.key,
        lambda key: desk.open(lambda: key),
        desk.ask,
    )
    return page


def _locked_page(desk: OpeningDesk) -> RefusalPage:
    """A file that nobody has locked is damaged, or another program's."""
    import db

    if desk.asks or db.needs_password(desk.folder):
        return _unlock_page(desk)
    return _recovery_page(desk)


def _unlock_page(desk: OpeningDesk) -> RefusalPage:
    import db
    from desktop.widgets.unlock_page import UnlockPage

    page, folder = UnlockPage(desk.folder, desk.bench), desk.folder

    def by_password(text: str) -> None:
        """With the password; or with the recovery code, which the sheet says to type there."""
        desk.used_code = False
        with suppress(BadText):
            by_code(db.key_from_code(text))
            return
        desk.open(lambda: db.key_for(folder, text))

    def by_code(key: Key) -> None:
        desk.used_code = True
        desk.open(lambda: key)

    def by_code_only(text: str) -> None:
        try:
            by_code(db.key_from_code(text))
        except BadText as error:
            page.refuse(retold(error))

    page.passwordGiven.connect(by_password)
    page.codeGiven.connect(by_code_only)
    page.damageSuspected.connect(lambda text: desk.doubt(text, lambda no: page.refuse(str(no))))
    if not desk.bench.bar.search.text():  # someone may be typing there
        QTimer.singleShot(0, page, page.take_keyboard)
    return page


PAGES: dict[Cause, Callable[[OpeningDesk], RefusalPage]] = {
    **dict.fromkeys(Cause, _recovery_page),
    Cause.LOCKED: _locked_page,
}
