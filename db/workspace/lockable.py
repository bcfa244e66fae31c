"""What a workspace can have done about its password."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace
from hmac import compare_digest
from pathlib import Path

from sqlalchemy import Engine

from db.backups import Why
from db.errors import BadText, StoreError
from db.phrase import Phrase
from db.workspace import backups, passwords, vault
from db.workspace.driver_errors import guarded
from db.workspace.engine import engines
from db.workspace.gate import Gate
from db.workspace.keyed_file import NO_PASSWORD, Key, KeyedFile


class Lockable:
    """An open file that can be brought under another key, with all its connections."""

    path: Path
    _file: KeyedFile
    _writer: Engine
    _reader: Engine
    _turn: threading.Lock
    _gate: Gate
    _keys_before: int  # how many keys it had since it was opened

    def close(self) -> None:
        self._writer.dispose()
        self._reader.dispose()

    @property
    def has_password(self) -> bool:
        return self._file.is_locked

    def set_password(self, password: str) -> Key:
        """Lock the workspace and its backups with a password, or with another one.

        Everything under it is as it was, in one step, after a backup. Raises BadText for what can
        be no password, and Known when another program has the file open or a backup cannot be
        brought under the password; nothing was changed then.
        """
        self._bring_under(passwords.derive(password, passwords.salt_of(self.path)))
        return self._file.key

    def remove_password(self) -> None:
        """Let everybody open the workspace and its backups. Raises Known as `set_password`."""
        self._bring_under(NO_PASSWORD)

    def opens_with(self, key: Key) -> bool:
        """Whether `key` is the one that the workspace is locked with."""
        return compare_digest(key.raw, self._file.key.raw)

    def recovery_code(self) -> str:
        """The key as groups of letters for paper, which opened the file when they were read back.

        Raises BadText when there is no password.
        """
        if not self.has_password:
            raise BadText(Phrase("This workspace has no password, so there is nothing to recover."))
        with guarded(self.path):
            return vault.tested_code(self._file)

    def _bring_under(self, key: Key) -> None:
        with self._turn:
            with guarded(self.path), self._writer.begin():  # so that nobody writes meanwhile
                backups.add(self._file, Why.PASSWORD)
            with self._gate.alone():
                self.close()
                try:
                    vault.change(self._file, key)
                    self._file = replace(self._file, key=key)
                except StoreError:
                    with suppress(StoreError):  # a disk that fails: most likely nothing was done
                        self._file = vault.standing(self._file, key)
                    raise
                finally:
                    self._go_on()

    def _go_on(self) -> None:
        """Open the file with the key that it has by now, and finish with its backups."""
        self._writer, self._reader = engines(self._file)
        self._keys_before += 1
        # What a disk refuses of this is done at the next start; the file has its key.
        with suppress(StoreError), guarded(self.path), self._reader.connect() as connection:
            connection.exec_driver_sql("PRAGMA user_version")  # nobody else is at it now
            vault.settle(self._file)
