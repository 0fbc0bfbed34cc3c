"""Where settings are written: `.env` and the compose file say what `Settings` understands (A-183)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from dotenv import dotenv_values

from casino_club.app.doctor.finding import Finding
from casino_club.core.settings import PROJECT_ROOT, Profile, Settings

KNOWN = frozenset(name.upper() for name in Settings.model_fields)


def examine_consistency(project: Path = PROJECT_ROOT) -> Iterator[Finding]:
    """Whichever of the two files exists; a misspelt key would be ignored in silence."""
    for name in (".env", "deploy/compose.yaml"):
        if (project / name).is_file():
            yield dotenv(project / name) if name == ".env" else compose(project / name)


def dotenv(path: Path) -> Finding:
    """Every key of `.env` is a setting."""
    unknown = _unknown(dotenv_values(path, interpolate=False))
    remedy = f"{', '.join(unknown)}: .env.example에 없는 이름입니다. 고치거나 지우세요" if unknown else None
    return Finding(".env", "모르는 설정이 있음" if unknown else "모두 아는 설정", remedy)


def compose(path: Path) -> Finding:
    """Every key a service of the club is given is a setting, and none that its profile needs is missing."""
    found = []
    for service, environment in services(path).items():
        if unknown := _unknown(environment):
            found.append(f"{service}에서 {', '.join(unknown)}을(를) 고치거나 지우세요")
        if missing := sorted(needed(environment.get("ENV")) - environment.keys()):
            found.append(f"{service}에 {', '.join(missing)}을(를) 넣으세요")
    detail = "설정과 다름" if found else "설정과 같음"
    return Finding("deploy/compose.yaml", detail, "; ".join(found) or None)


def services(path: Path) -> dict[str, dict[str, str | None]]:
    """The environments of the services built here; engines and tools have keys of their own."""
    declared = yaml.safe_load(path.read_text())["services"]
    return {
        name: _environment(service.get("environment") or {})
        for name, service in declared.items()
        if "build" in service
    }


def needed(profile: str | None) -> set[str]:
    """The keys without which the profile refuses to start."""
    is_strict = profile in (Profile.STAGING, Profile.PRODUCTION)
    # Built from the defaults alone: what this machine has set is not what the containers are given.
    bare = Settings.model_construct(env=Profile.PRODUCTION if is_strict else Profile.DEVELOPMENT)
    return {refusal.partition(":")[0] for refusal in bare.refusals()}


def _environment(declared: Mapping[str, object] | list[str]) -> dict[str, str | None]:
    """Compose takes a mapping, or a list of `KEY=value` and `KEY`."""
    if isinstance(declared, list):
        pairs = (entry.partition("=") for entry in declared)
        return {key: value for key, _, value in pairs}
    return {key: None if value is None else str(value) for key, value in declared.items()}


def _unknown(keys: Mapping[str, object]) -> list[str]:
    return sorted(key for key in keys if key.upper() not in KNOWN)
