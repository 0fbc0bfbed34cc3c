"""What operators do with invite codes. Every change is a fact of the club, with who and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.accounts import repository
from casino_club.accounts.errors import InviteCodeTaken
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import InviteCode
from casino_club.accounts.service.invites import create
from casino_club.core.errors import NotFound, ValidationFailed
from casino_club.events import Event, InviteCodeCreated, InviteCodeExpired
from casino_club.journal import Entry
from casino_club.journal.models import CLUB_ID

CODE_BYTES = 5


@dataclass(frozen=True)
class NewCode:
    """What an operator asks for; without a code of their own they get an unguessable one."""

    code: str | None
    max_uses: int | None
    expires_at: datetime | None
    note: str
    reason: str


@dataclass(frozen=True)
class Usage:
    """How often a code was used in a window, and its share of all uses."""

    code: str
    uses: int
    share: float


async def open_code(session: AsyncSession, kit: Kit, actor_id: int, wanted: NewCode) -> InviteCode:
    """A new code. Raises `InviteCodeTaken` for one that exists, or is permanent."""
    if wanted.expires_at is not None and wanted.expires_at <= kit.clock():
        raise ValidationFailed(
            errors=[{"loc": ["body", "expires_at"], "msg": "must be in the future", "type": "past"}]
        )
    code = wanted.code or kit.entropy(CODE_BYTES).hex()
    if code in kit.settings.fixed_invite_codes or await repository.invite(session, code) is not None:
        raise InviteCodeTaken(code=code)
    invite = await create(
        session,
        kit,
        code,
        max_uses=wanted.max_uses,
        expires_at=wanted.expires_at,
        note=wanted.note,
        created_by=actor_id,
    )
    until = wanted.expires_at.isoformat() if wanted.expires_at else None
    await _tell(session, kit, InviteCodeCreated(actor_id, code, wanted.max_uses, until, wanted.reason))
    return invite


async def expire_code(session: AsyncSession, kit: Kit, actor_id: int, code: str, reason: str) -> InviteCode:
    """Ends a code now. Raises `NotFound`; a permanent code ends in the settings, not here."""
    invite = await repository.lock_invite(session, code)
    if invite is None:
        raise NotFound
    invite.expires_at = kit.clock()
    await session.flush()
    await _tell(session, kit, InviteCodeExpired(actor_id, code, invite.used_count, reason))
    return invite


async def usage(session: AsyncSession, kit: Kit, days: int) -> list[Usage]:
    """Every code used in the last `days` days, the most used first; permanent codes included."""
    counted = await repository.invite_uses_since(session, kit.clock() - timedelta(days=days))
    total = sum(uses for _, uses in counted)
    return [Usage(code, uses, uses / total) for code, uses in counted]


def concentration(usages: Sequence[Usage]) -> float:
    """Herfindahl–Hirschman index, Σ share²: 1 when one code brings everybody, 0 when nobody came."""
    return sum(each.share**2 for each in usages)


async def _tell(session: AsyncSession, kit: Kit, event: Event) -> None:
    await journal.append(session, [(CLUB_ID, Entry(event))], kit.clock())
