"""Who is knocking: the address and device of a request, told without keeping either in the clear (A-028)."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TypedDict
from uuid import UUID, uuid4

from ua_parser import parse

from casino_club.accounts.secrets import Secrets, same

USER_AGENT_MAX = 256
_PRODUCT = re.compile(r"[\w.-]{1,32}")


class DeviceInfo(TypedDict):
    """What a session remembers of its device."""

    label: str
    browser: str
    os: str
    fingerprint: str
    ip_hint: str


@dataclass(frozen=True)
class Caller:
    """The other end of a request. `device_cookie` is what it claims to be, not yet believed."""

    network: str
    ip_hash: str
    user_agent: str
    device_info: DeviceInfo
    language: str
    device_cookie: str | None = None


def describe(
    secrets: Secrets,
    *,
    address: str,
    user_agent: str,
    client_hint: str = "",
    client_id: str = "",
    language: str = "ko",
    device_cookie: str | None = None,
) -> Caller:
    """A caller from what its request says. The fingerprint is of user agent, client hint and client id."""
    network = network_of(address)
    agent = user_agent.replace("\0", "")[:USER_AGENT_MAX]
    browser, os = _families(agent)
    info = DeviceInfo(
        label=" · ".join(part for part in (browser, os) if part) or "-",
        browser=browser,
        os=os,
        fingerprint=secrets.digest("device", "\0".join((agent, client_hint, client_id))),
        ip_hint=hint_of(address),
    )
    return Caller(network, secrets.digest("address", network), agent, info, language, device_cookie)


def network_of(address: str) -> str:
    """The address limits count by: IPv4 whole, IPv6 by its /64, which is what one household is given."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((int(parsed), 64), strict=False))
    return str(parsed)


def hint_of(address: str) -> str:
    """Enough of an address for its owner to recognise it: `203.0.113.*`, `2001:db8:1:*`."""
    network = network_of(address)
    if "." in network:
        return network.rpartition(".")[0] + ".*"
    return ":".join(network.split(":")[:3]) + ":*" if ":" in network else "-"


def issue_cookie(secrets: Secrets, user_id: int) -> str:
    """Proof for later that this device signed in as this member once (OWASP's device cookie)."""
    device_id = uuid4().hex
    return f"{device_id}.{secrets.digest('device-cookie', f'{user_id}.{device_id}')}"


def known_device(secrets: Secrets, cookie: str | None, user_id: int) -> str | None:
    """The id of a device this member signed in from; None for anything else."""
    device_id, _, mac = (cookie or "").partition(".")
    try:
        UUID(hex=device_id)
    except ValueError:
        return None
    expected = secrets.digest("device-cookie", f"{user_id}.{device_id}")
    return device_id if same(expected.encode(), mac.encode()) else None


def _families(agent: str) -> tuple[str, str]:
    """Browser and system by name; a tool's own first word where there is no browser."""
    found = parse(agent)
    product = _PRODUCT.match(agent)
    browser = found.user_agent.family if found.user_agent else product.group() if product else ""
    return browser, found.os.family if found.os else ""
