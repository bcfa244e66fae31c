"""Signs and notarises what is built on macOS, where the secrets for it are given; else says so.

The secrets are the variables of `Secrets`. Some without the others are a mistake and end the build.
"""

from __future__ import annotations

import base64
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import macos_files

# What a signature is made of, then what Apple knows us by. All are secrets of the repository.
SIGNING = ("MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD", "MACOS_IDENTITY")
NOTARY = ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")
IDENTITY = "MACOS_IDENTITY"
UNSIGNED = "Not signed, for no secrets are given: macOS asks people whether they trust the program."


@dataclass(frozen=True, slots=True)
class Secrets:
    """`certificate` is a .p12 file and `key` a .p8 file, as bytes; `identity` is the certificate's
    name, such as `Developer ID Application: Somebody (TEAM)`."""

    certificate: bytes
    certificate_password: str
    identity: str
    key: bytes
    key_id: str
    issuer: str


def given(environ: Mapping[str, str] = os.environ) -> Secrets | None:
    """The secrets, None where there are none. Exits with a sentence where some are missing or no
    base64; it names them and never shows one."""
    values = {name: environ.get(name, "").strip() for name in (*SIGNING, *NOTARY)}
    if not any(values.values()):
        return None
    missing = [name for name, value in values.items() if not value]
    if missing:
        sys.exit(f"Some secrets for signing are given, and these are missing: {', '.join(missing)}")
    return Secrets(
        _decoded("MACOS_CERTIFICATE", values),
        values["MACOS_CERTIFICATE_PASSWORD"],
        values[IDENTITY],
        _decoded("NOTARY_KEY", values),
        values["NOTARY_KEY_ID"],
        values["NOTARY_ISSUER"],
    )


def _decoded(name: str, values: Mapping[str, str]) -> bytes:
    try:
        return base64.b64decode("".join(values[name].split()), validate=True)
    except ValueError:
        sys.exit(f"{name} is not a file in base64.")


def keychain_commands(
    certificate: Path, password: str, keychain: Path, lock: str
) -> list[list[str]]:
    """The commands that let codesign find the certificate: a keychain of its own, behind the
    password `lock`, for as long as the machine lives."""
    where = str(keychain)
    return [
        ["security", "create-keychain", "-p", lock, where],
        ["security", "set-keychain-settings", "-lut", "21600", where],
        ["security", "unlock-keychain", "-p", lock, where],
        ["security", "import", str(certificate), "-k", where, "-P", password,
         "-T", "/usr/bin/codesign"],
        # Without it codesign asks a person, and there is none.
        ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-k", lock, where],
        ["security", "list-keychains", "-d", "user", "-s", where, "login.keychain"],
    ]  # fmt: skip


def check_commands(app: Path) -> list[list[str]]:
    """The commands that look at what PyInstaller signed, with everything in it."""
    return [["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]]


def sign_commands(image: Path, identity: str) -> list[list[str]]:
    """The commands that sign a disk image. What is in it was signed when it was put together."""
    return [["codesign", "--sign", identity, "--timestamp", "--force", str(image)]]


def notarise_commands(image: Path, key: Path, key_id: str, issuer: str) -> list[list[str]]:
    """The commands that have Apple look at a disk image, fasten its answer to it, and ask this
    system whether it would open it."""
    return [
        ["xcrun", "notarytool", "submit", str(image), "--key", str(key), "--key-id", key_id,
         "--issuer", issuer, "--wait", "--timeout", "60m"],
        ["xcrun", "stapler", "staple", str(image)],
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature",
         "--verbose", str(image)],
    ]  # fmt: skip


def prepare() -> Secrets | None:
    """Make ready to sign what is built next, if there are secrets; they are what it returns."""
    known = given()
    if known is None:
        sys.stdout.write(UNSIGNED + "\n")
    else:
        open_keychain(known, Path(tempfile.mkdtemp()))
    return known


def open_keychain(known: Secrets, folder: Path) -> Path:
    """Make the certificate known to codesign; the keychain that it is in. Exits with a sentence if
    it cannot: of the command only its name is said, for its arguments are secret."""
    certificate, keychain = folder / "certificate.p12", folder / "four-pillars.keychain-db"
    _write(certificate, known.certificate)
    lock = secrets.token_urlsafe(24)
    for command in keychain_commands(certificate, known.certificate_password, keychain, lock):
        if subprocess.run(command, check=False, capture_output=True).returncode:  # noqa: S603 - above
            sys.exit(f"{' '.join(command[:2])} failed: is the certificate's password right?")
    certificate.unlink()
    return keychain


def make(version: str, app: Path, out: Path, machine: str, known: Secrets | None) -> Path:
    """Make the disk image of `app`, signed and notarised where the secrets are known; where it
    stands. Exits with a sentence if it cannot."""
    for command in check_commands(app):
        macos_files.run(command)
    image = macos_files.make(version, app, out, machine)
    if known is not None:
        notarise(image, known)
    return image


def notarise(image: Path, known: Secrets) -> None:
    """Sign a disk image and have it notarised. Exits with a sentence if that fails."""
    for command in sign_commands(image, known.identity):
        macos_files.run(command)
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder, "key.p8")
        _write(key, known.key)
        for command in notarise_commands(image, key, known.key_id, known.issuer):
            macos_files.run(command)


def _write(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)
