"""The second factor: TOTP (RFC 6238) by pyotp, and the recovery codes that stand in for it."""

from __future__ import annotations

import base64
from datetime import datetime

from pyotp import TOTP

from casino_club.accounts.secrets import same
from casino_club.core.rng import Entropy

SECRET_BYTES = 20
TOLERATED_STEPS = (0, -1, 1)
RECOVERY_CODES = 10
_RECOVERY_BYTES = 10


def new_secret(entropy: Entropy) -> str:
    """A base32 secret of the 160 bits RFC 4226 recommends."""
    return base64.b32encode(entropy(SECRET_BYTES)).decode()


def otpauth_url(secret: str, site_id: str) -> str:
    """What the authenticator app scans."""
    return TOTP(secret).provisioning_uri(name=site_id, issuer_name="Casino-Club")


def accepted_step(secret: str, code: str, now: datetime, last_step: int | None) -> int | None:
    """The time step `code` is right for, one step of clock drift allowed either way.

    None when it is wrong, or not after `last_step`: a code that was watched being typed is worthless.
    """
    totp = TOTP(secret)
    present = int(now.timestamp()) // totp.interval
    for offset in TOLERATED_STEPS:
        step = present + offset
        if (last_step is None or step > last_step) and same(totp.generate_otp(step).encode(), code.encode()):
            return step
    return None


def new_recovery_codes(entropy: Entropy) -> list[str]:
    """Ten codes of 80 bits, in groups that can be read aloud."""
    codes = (base64.b32encode(entropy(_RECOVERY_BYTES)).decode().lower() for _ in range(RECOVERY_CODES))
    return ["-".join(code[start : start + 4] for start in range(0, 16, 4)) for code in codes]


def normal(code: str) -> str:
    """A code as typed, without the spaces and dashes people add."""
    return code.replace(" ", "").replace("-", "").lower()
