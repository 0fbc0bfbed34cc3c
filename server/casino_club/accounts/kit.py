"""What the use cases of the accounts are handed beside a session: settings, secrets, time and chance."""

from __future__ import annotations

from casino_club.accounts.passwords import Passwords
from casino_club.accounts.secrets import Secrets
from casino_club.accounts.tokens import TokenIssuer, TokenVerifier
from casino_club.core.clock import Clock
from casino_club.core.rng import Entropy
from casino_club.core.settings import Settings


class Kit:
    """One a process, made where the process is put together."""

    def __init__(self, settings: Settings, clock: Clock, entropy: Entropy) -> None:
        self.settings = settings
        self.clock = clock
        self.entropy = entropy
        self.secrets = Secrets(settings)
        self.passwords = Passwords()
        self.issuer = TokenIssuer(settings)
        self.verifier = TokenVerifier(settings, lambda: self.clock().timestamp())
