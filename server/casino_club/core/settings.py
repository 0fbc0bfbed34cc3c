"""The only reader of the environment (A-010)."""

from __future__ import annotations

import json
import secrets
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PROJECT_ROOT = Path(__file__).resolve().parents[3]
EXAMPLE_SECRETS = frozenset({"", "change-me", "changeme", "secret", "replace-this-secret-in-production"})
SECRET_MIN_LENGTH = 32
ADMIN_PASSWORD_MIN_LENGTH = 12


class Profile(StrEnum):
    """Where this process runs; production and staging refuse what development forgives."""

    DEVELOPMENT = "development"
    TEST = "test"
    STAGING = "staging"
    PRODUCTION = "production"


def _split(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [part.strip() for part in value.split(",") if part.strip()]


def _below_project(path: Path) -> Path:
    return PROJECT_ROOT / path


Folder = Annotated[Path, AfterValidator(_below_project), Field(validate_default=True)]
"""A path; a relative one starts at the project, wherever the command was called from."""


class Settings(BaseSettings):
    """Every setting of the club. Empty engine URLs mean: start the embedded engine."""

    model_config = SettingsConfigDict(env_file=PROJECT_ROOT / ".env", extra="ignore")

    env: Profile = Profile.DEVELOPMENT
    casino_host: str = "127.0.0.1"
    casino_port: int = 8000
    casino_data_dir: Folder = Path(".casino")
    web_dir: Folder = Path("web/out")

    database_url: str = Field("", description="The application's role; may not alter the journal.")
    database_owner_url: str = Field("", description="The owner's role, for migrations.")
    redis_url: str = ""

    jwt_secret_key: str = ""
    jwt_algorithm: str = "HS256"
    jwt_expire_minutes: int = 15
    refresh_expire_days: int = 30
    max_concurrent_sessions: int = 5
    api_secret_key: str = Field(
        "", description="Keys the hashes of addresses and devices and seals TOTP secrets."
    )
    admin_password: str = ""

    invite_codes: str = Field("5858", description="Permanent codes, separated by commas.")
    signup_bonus_gold: int = 1000
    business_tz: str = "Asia/Seoul"
    streak_reward_cap_days: int = Field(
        0, ge=0, description="Days after which a streak's daily reward grows no more; 0 for never (D1)."
    )
    auto_seed_basic: bool = True
    crash_betting_seconds: float = Field(6.0, gt=0, description="How long a shared round takes bets.")
    crash_pause_seconds: float = Field(3.0, ge=0, description="Between a shared round and the next window.")

    public_origins: Annotated[list[str], NoDecode, BeforeValidator(_split)] = Field(
        default_factory=list, description="Origins browsers may call from, beside the served one."
    )
    trusted_proxies: str = Field("127.0.0.1", description="Peers whose X-Forwarded-For is believed.")
    rate_limits_enabled: bool = True
    body_limit_bytes: int = 65_536
    answer_deadline_seconds: float = Field(
        4.0,
        description="When an engine hangs, a request is answered 503 after this; the contract promises 5 s.",
    )
    log_level: str = "INFO"

    @cached_property
    def tz(self) -> ZoneInfo:
        """The business day's zone (D10)."""
        return ZoneInfo(self.business_tz)

    @property
    def is_strict(self) -> bool:
        """Whether this profile refuses default secrets, demo accounts and http origins."""
        return self.env in (Profile.STAGING, Profile.PRODUCTION)

    @property
    def fixed_invite_codes(self) -> list[str]:
        """The permanent invite codes (D8); empty means none."""
        return [code.strip() for code in self.invite_codes.split(",") if code.strip()]

    def fill_development_secrets(self) -> None:
        """Outside strict profiles, makes missing secrets once and keeps them in the data folder."""
        if self.is_strict:
            return
        path = self.casino_data_dir / "secrets.json"
        kept: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
        for name in ("jwt_secret_key", "api_secret_key"):
            if not getattr(self, name):
                setattr(self, name, kept.setdefault(name, secrets.token_hex(32)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(json.dumps(kept))

    def refusals(self) -> list[str]:
        """What stops a strict profile from starting, each named with its remedy."""
        if not self.is_strict:
            return []
        found = []
        for name in ("jwt_secret_key", "api_secret_key"):
            value = getattr(self, name)
            if value in EXAMPLE_SECRETS or len(value) < SECRET_MIN_LENGTH:
                found.append(
                    f"{name.upper()}: set a secret of at least {SECRET_MIN_LENGTH} random characters"
                )
        found += [
            f"PUBLIC_ORIGINS: {origin} is not https"
            for origin in self.public_origins
            if not origin.startswith("https://")
        ]
        if not self.public_origins:
            found.append("PUBLIC_ORIGINS: name the https origin the club is served from")
        found += [
            f"{name.upper()}: name the managed engine's URL"
            for name in ("database_url", "database_owner_url", "redis_url")
            if not getattr(self, name)
        ]
        if self.admin_password and len(self.admin_password) < ADMIN_PASSWORD_MIN_LENGTH:
            found.append(
                f"ADMIN_PASSWORD: at least {ADMIN_PASSWORD_MIN_LENGTH} characters, or empty to have one made"
            )
        if not self.rate_limits_enabled:
            found.append("RATE_LIMITS_ENABLED: may not be off outside development and test")
        return found
