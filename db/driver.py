"""Which database this really is: what was built into the driver, asked of the driver itself."""

from __future__ import annotations

from contextlib import closing
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite


class Binaries(NamedTuple):
    """Versions as numbers with dots."""

    sqlite: str
    sqlcipher: str
    openssl: str  # empty where the cryptography is another


def binaries() -> Binaries:
    """The versions of what opens the plan and the workspace."""
    with closing(sqlite.connect(":memory:")) as connection:
        connection.execute("PRAGMA key = 'x'")  # the provider is told of a keyed database only
        told = {
            name: (connection.execute(f"PRAGMA {name}").fetchone() or ("",))[0]
            for name in ("cipher_version", "cipher_provider", "cipher_provider_version")
        }
    name, _, rest = told["cipher_provider_version"].partition(" ")
    return Binaries(
        sqlite=sqlite.sqlite_version,
        sqlcipher=told["cipher_version"].split()[0],
        openssl=rest.split()[0] if name == "OpenSSL" else "",
    )
