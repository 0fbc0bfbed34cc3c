"""The second factor: RFC 6238, once per code, with ten ways back in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pyotp import TOTP

from casino_club.accounts import totp
from tests.accounts.conftest import Arrive, Guest, MovedClock, Welcome
from tests.fixtures.club import PASSWORD, Club

RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
RFC_VECTORS = [  # RFC 6238, appendix B, SHA-1, the last six of its eight digits
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
    (20000000000, "353130"),
]


@pytest.mark.parametrize(("second", "code"), RFC_VECTORS)
def test_the_vectors_of_the_rfc(second: int, code: str):
    moment = datetime.fromtimestamp(second, UTC)
    assert totp.accepted_step(RFC_SECRET, code, moment, None) == second // 30


def test_one_step_of_drift_is_forgiven_and_no_more():
    moment = datetime.fromtimestamp(1_234_567_890, UTC)
    accepted = [
        drift
        for drift in range(-3, 4)
        if totp.accepted_step(RFC_SECRET, TOTP(RFC_SECRET).at(moment, counter_offset=drift), moment, None)
        is not None
    ]
    assert accepted == [-1, 0, 1]


def test_a_used_step_is_not_accepted_again():
    moment = datetime.fromtimestamp(59, UTC)
    assert totp.accepted_step(RFC_SECRET, "287082", moment, 1) is None
    assert totp.accepted_step(RFC_SECRET, "２８７０８２", moment, None) is None


class App:
    """The authenticator app: it tells the code of the club's present moment."""

    def __init__(self, secret: str, clock: MovedClock) -> None:
        self._totp, self._clock = TOTP(secret), clock

    def code(self) -> str:
        return self._totp.at(self._clock())

    def next_code(self) -> str:
        self._clock.forward(seconds=30)
        return self.code()


async def protect(member: Guest, clock: MovedClock) -> tuple[App, list[str]]:
    secret = (await member.post("/api/auth/2fa/setup", {})).json()["secret"]
    app = App(secret, clock)
    enabled = await member.post("/api/auth/2fa/enable", {"totp_code": app.code()})
    assert enabled.status_code == 200, enabled.text
    return app, enabled.json()["recovery_codes"]


async def test_turned_on_it_is_asked_for(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member = await welcome()
    app, codes = await protect(member, clock)
    assert len(set(codes)) == 10
    assert (await member.get("/api/auth/me")).json()["totp_enabled"] is True
    asked = await arrive().log_in(member.site_id)
    assert (asked.status_code, asked.json()["code"]) == (401, "TOTP_REQUIRED")
    wrong = await arrive().log_in(member.site_id, totp_code="000000")
    assert (wrong.status_code, wrong.json()["code"]) == (401, "TOTP_INVALID")
    assert (await arrive().log_in(member.site_id, totp_code=app.next_code())).status_code == 200


async def test_a_code_opens_once(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member = await welcome()
    app, _ = await protect(member, clock)
    seen_by_others = app.next_code()
    assert (await arrive().log_in(member.site_id, totp_code=seen_by_others)).status_code == 200
    assert (await arrive().log_in(member.site_id, totp_code=seen_by_others)).json()["code"] == "TOTP_INVALID"


async def test_a_recovery_code_opens_once(arrive: Arrive, welcome: Welcome, clock: MovedClock, club: Club):
    member = await welcome()
    _, codes = await protect(member, clock)
    typed = codes[3].upper().replace("-", " ")
    assert (await arrive().log_in(member.site_id, totp_code=typed)).status_code == 200
    assert (await arrive().log_in(member.site_id, totp_code=typed)).json()["code"] == "TOTP_INVALID"
    async with club.connection() as connection:
        rows = await connection.fetch("SELECT recovery_code::text FROM recovery_code")
    assert not any(codes[3] in row[0] or codes[3].replace("-", "") in row[0] for row in rows)


async def test_guessing_codes_shuts_the_door(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member = await welcome()
    app, _ = await protect(member, clock)
    guest = arrive("198.51.100.5")
    guesses = [(await guest.log_in(member.site_id, totp_code=f"{n:06}")).status_code for n in range(6)]
    assert guesses == [401] * 5 + [429]
    assert (await guest.log_in(member.site_id, totp_code=app.next_code())).status_code == 429


async def test_the_secret_is_sealed_at_rest(welcome: Welcome, clock: MovedClock, club: Club):
    member = await welcome()
    secret = (await member.post("/api/auth/2fa/setup", {})).json()["secret"]
    async with club.connection() as connection:
        stored = await connection.fetchval("SELECT totp_secret FROM users WHERE id = $1", member.id)
    assert secret.encode() not in stored
    assert club.runtime.accounts.secrets.open(stored) == secret


async def test_nothing_is_asked_until_a_first_code_was_shown(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    setup = (await member.post("/api/auth/2fa/setup", {})).json()
    assert setup["otpauth_url"].startswith("otpauth://totp/Casino-Club:")
    wrong = await member.post("/api/auth/2fa/enable", {"totp_code": "000000"})
    assert wrong.json()["code"] == "TOTP_INVALID"
    assert (await arrive().log_in(member.site_id)).status_code == 200


async def test_turning_it_off_takes_both_factors(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member = await welcome()
    app, codes = await protect(member, clock)
    off = "/api/auth/2fa/disable"
    wrong_password = await member.post(off, {"password": "wrong-one", "totp_code": app.next_code()})
    assert wrong_password.json()["code"] == "INVALID_CREDENTIALS"
    wrong_code = await member.post(off, {"password": PASSWORD, "totp_code": "000000"})
    assert wrong_code.json()["code"] == "TOTP_INVALID"
    assert (await member.post(off, {"password": PASSWORD, "totp_code": codes[0]})).status_code == 204
    assert (await arrive().log_in(member.site_id)).status_code == 200
    assert (await member.post(off, {"password": PASSWORD, "totp_code": codes[1]})).status_code == 409


async def test_it_is_not_set_up_over_itself(welcome: Welcome, clock: MovedClock):
    member = await welcome()
    assert (await member.post("/api/auth/2fa/enable", {"totp_code": "123456"})).status_code == 409
    app, _ = await protect(member, clock)
    assert (await member.post("/api/auth/2fa/setup", {})).json()["code"] == "TOTP_ALREADY_ENABLED"
    again = await member.post("/api/auth/2fa/enable", {"totp_code": app.next_code()})
    assert again.json()["code"] == "TOTP_ALREADY_ENABLED"
