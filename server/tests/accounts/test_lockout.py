"""The door shuts on whoever fails too often, and on nobody else."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

from casino_club.accounts import lockout
from casino_club.accounts.lockout import Failures
from tests.accounts.conftest import Arrive, Guest, MovedClock, Welcome
from tests.fixtures.club import Club

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WRONG = "wrong-password"


async def fail(guest: Guest, site_id: str, times: int) -> list[int]:
    return [(await guest.log_in(site_id, WRONG)).status_code for _ in range(times)]


async def test_the_sixth_try_is_refused_even_with_the_right_password(
    arrive: Arrive, welcome: Welcome, clock: MovedClock
):
    member, guest = await welcome(), arrive()
    assert await fail(guest, member.site_id, 5) == [401] * 5
    reply = await guest.log_in(member.site_id)
    assert (reply.status_code, reply.json()["code"]) == (429, "TOO_MANY_ATTEMPTS")
    assert 890 <= int(reply.headers["Retry-After"]) <= 900
    clock.forward(minutes=15, seconds=1)
    assert (await guest.log_in(member.site_id)).status_code == 200


async def test_four_failures_are_forgiven_by_a_success(arrive: Arrive, welcome: Welcome):
    member, guest = await welcome(), arrive()
    for _ in range(2):
        await fail(guest, member.site_id, 4)
        assert (await guest.log_in(member.site_id)).status_code == 200


async def test_failures_grow_old(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member, guest = await welcome(), arrive()
    await fail(guest, member.site_id, 4)
    clock.forward(minutes=16)
    await fail(guest, member.site_id, 4)
    assert (await guest.log_in(member.site_id)).status_code == 200


async def test_a_stranger_elsewhere_cannot_lock_a_member_out(arrive: Arrive, welcome: Welcome):
    member = await welcome("203.0.113.7")
    stranger = arrive("198.51.100.66")
    assert await fail(stranger, member.site_id, 6) == [401] * 5 + [429]
    assert (await arrive("203.0.113.7").log_in(member.site_id)).status_code == 200
    assert (await arrive("192.0.2.50").log_in(member.site_id)).status_code == 200


async def test_a_flood_of_strangers_is_slowed_and_passes_the_member_by(
    arrive: Arrive, welcome: Welcome, clock: MovedClock
):
    member = await welcome("203.0.113.7")
    flood = [(await arrive(f"198.51.100.{n}").log_in(member.site_id, WRONG)).status_code for n in range(30)]
    assert flood == [401] * lockout.STRANGERS_FREE + [429] * (30 - lockout.STRANGERS_FREE)
    # Even a right guess is not told, unless it comes from where the member has been before:
    assert (await arrive("198.51.100.99").log_in(member.site_id)).status_code == 429
    assert (await arrive("203.0.113.7").log_in(member.site_id)).status_code == 200
    moved = arrive("192.0.2.77")
    moved.http.cookies = member.http.cookies
    assert (await moved.log_in(member.site_id)).status_code == 200
    # A member on a new device waits ten seconds, not fifteen minutes.
    clock.forward(seconds=11)
    assert (await arrive("192.0.2.78").log_in(member.site_id)).status_code == 200


async def test_a_device_is_known_to_its_own_member_only(arrive: Arrive, welcome: Welcome):
    victim, attacker = await welcome("203.0.113.7"), await welcome("198.51.100.1")
    for n in range(20):
        await arrive(f"198.51.100.{n}").log_in(victim.site_id, WRONG)
    guest = arrive("198.51.100.200")
    guest.http.cookies = attacker.http.cookies
    assert (await guest.log_in(victim.site_id, WRONG)).status_code == 429


async def test_parallel_guesses_get_no_more_than_five_answers(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    replies = await asyncio.gather(*(arrive().log_in(member.site_id, WRONG) for _ in range(20)))
    statuses = Counter(reply.status_code for reply in replies)
    assert 0 < statuses[401] <= 5
    assert statuses.keys() <= {401, 429, 503}  # 503: the machine was too busy to answer in time


async def test_unknown_ids_lock_like_known_ones(arrive: Arrive):
    assert await fail(arrive(), "nobody-at-all", 6) == [401] * 5 + [429]


async def test_old_rows_do_not_pile_up(arrive: Arrive, club: Club, clock: MovedClock):
    for n in range(6):
        await arrive().log_in(f"nobody-{n}", WRONG)
    clock.forward(days=2)
    for n in range(6, 10):
        await arrive().log_in(f"nobody-{n}", WRONG)
    async with club.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM login_failure") == 2 * 4


def test_the_fifth_failure_in_a_window_locks():
    known = Failures()
    for minute in range(5):
        assert lockout.wait_of(known, None, NOW + timedelta(minutes=minute)) == 0
        known = lockout.after_failure(known, NOW + timedelta(minutes=minute))
    assert lockout.wait_of(known, None, NOW + timedelta(minutes=4)) == 900
    assert lockout.wait_of(known, None, NOW + timedelta(minutes=19)) == 0


def test_failures_spread_over_hours_never_lock():
    known = Failures()
    for hour in range(50):
        known = lockout.after_failure(known, NOW + timedelta(hours=hour))
    assert known.locked_until is None
    assert len(known.failed_at) == 1


def test_strangers_are_paced_not_locked():
    strangers = Failures()
    for second in range(lockout.STRANGERS_FREE):
        strangers = lockout.after_stranger_failure(strangers, NOW + timedelta(seconds=second))
    last = NOW + timedelta(seconds=lockout.STRANGERS_FREE - 1)
    assert lockout.wait_of(Failures(), strangers, last) == 10
    assert lockout.wait_of(Failures(), strangers, last + timedelta(seconds=10)) == 0
    assert lockout.wait_of(Failures(), None, last) == 0
