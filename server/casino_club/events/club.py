"""What operators do: facts of the club itself, and so its audit log."""

from __future__ import annotations

from casino_club.events.base import Event, of_kind


@of_kind("invite_code_created")
class InviteCodeCreated(Event, frozen=True):
    """An operator opened a new code. `expires_at` is RFC 3339; None for quota or end means there is none."""

    actor_id: int
    code: str
    max_uses: int | None
    expires_at: str | None
    reason: str


@of_kind("invite_code_expired")
class InviteCodeExpired(Event, frozen=True):
    """An operator ended a code; `used_count` is how often it had been used."""

    actor_id: int
    code: str
    used_count: int
    reason: str


@of_kind("member_signed_out")
class MemberSignedOut(Event, frozen=True):
    """An operator ended every session of a member."""

    actor_id: int
    member_id: int
    sessions: int
    reason: str
