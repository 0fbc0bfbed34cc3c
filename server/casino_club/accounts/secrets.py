"""What is done with the API's secret key: keyed digests, sealing, and comparing in constant time."""

from __future__ import annotations

import base64
import hashlib
import hmac

from cryptography.fernet import Fernet

from casino_club.core.settings import Settings


class Secrets:
    """Digests and seals, each purpose with a key of its own derived from `API_SECRET_KEY`."""

    def __init__(self, settings: Settings) -> None:
        self._root = settings.api_secret_key.encode()
        self._fernet = Fernet(base64.urlsafe_b64encode(self._key("seal")))

    def _key(self, purpose: str) -> bytes:
        return hmac.digest(self._root, purpose.encode(), hashlib.sha256)

    def mac(self, purpose: str, value: bytes) -> bytes:
        """32 bytes nobody without the key can make."""
        return hmac.digest(self._key(purpose), value, hashlib.sha256)

    def digest(self, purpose: str, value: str) -> str:
        """32 hex characters that stand for `value` without telling it."""
        return self.mac(purpose, value.encode()).hex()[:32]

    def seal(self, value: str) -> bytes:
        """Encrypted and authenticated, for a column at rest."""
        return self._fernet.encrypt(value.encode())

    def open(self, sealed: bytes) -> str:
        """What `seal` was given."""
        return self._fernet.decrypt(sealed).decode()


same = hmac.compare_digest
"""Equality in constant time."""
