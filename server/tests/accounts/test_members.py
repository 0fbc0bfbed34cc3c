"""The member about themselves: one truth on every page."""

from __future__ import annotations

import pytest

from tests.accounts.conftest import Welcome
from tests.fixtures.club import Member


async def test_me_and_the_profile_agree(member: Member):
    for _ in range(3):
        assert (await member.spin()).status_code == 201
    me = (await member.get("/api/auth/me")).json()
    profile = (await member.get("/api/users/profile")).json()
    assert {name: profile[name] for name in me} == me


async def test_the_profile_counts_what_the_statistics_count(member: Member):
    for _ in range(10):
        await member.spin()
    profile, stats = (await member.get("/api/users/profile")).json(), await member.stats()
    assert profile["total_games_played"] == profile["totals"]["games_played"] == 10
    assert stats["total_games_played"] == 10
    assert profile["total_games_won"] == profile["totals"]["won"] == stats["total_wins"]
    assert profile["total_games_lost"] == profile["totals"]["lost"] == stats["total_losses"]
    assert profile["totals"]["best_win_amount"] == stats["best_win_amount"]


async def test_a_new_member_has_played_nothing(member: Member):
    profile = (await member.get("/api/users/profile")).json()
    assert profile["level_progress"] == {
        "level": 1,
        "xp_into_level": 0,
        "xp_for_next": 500,
        "xp_total": 0,
    }
    assert profile["totals"] == {"games_played": 0, "won": 0, "lost": 0, "best_win_amount": 0}
    assert (profile["daily_streak"], profile["privacy"]) == (0, {"show_in_feed": True})
    assert (profile["locale"], profile["sound_enabled"], profile["motion_reduced"]) == ("ko", True, False)


async def test_the_ledger_tells_every_movement_of_gold(member: Member):
    rounds = [(await member.spin(bet)).json() for bet in (100, 50, 5)]
    entries = (await member.get("/api/users/ledger")).json()["items"]
    assert [entry["reason"] for entry in entries] == ["SLOT_SPIN"] * 3 + ["SIGNUP_BONUS"]
    for entry, round_ in zip(entries, reversed(rounds), strict=False):
        assert entry["ref"] == round_["round_id"]
        assert entry["amount"] == round_["net_amount"]
        assert entry["balance_after"] == round_["balance"]["gold"]
        assert entry["version"] == round_["balance"]["version"]
    assert sum(entry["amount"] for entry in entries) == (await member.balance())["gold"]


async def test_the_ledger_is_stable_while_it_grows(member: Member):
    for _ in range(5):
        await member.spin(5)
    first = (await member.get("/api/users/ledger", limit=4)).json()
    await member.spin(5)
    second = (await member.get("/api/users/ledger", limit=4, cursor=first["next_cursor"])).json()
    versions = [entry["version"] for entry in first["items"] + second["items"]]
    assert versions == [6, 5, 4, 3, 2, 1]
    assert second["next_cursor"] is None


@pytest.mark.parametrize("query", [{"cursor": "x"}, {"cursor": "한"}, {"limit": 0}, {"limit": 101}])
async def test_a_mangled_page_is_refused(member: Member, query: dict):
    assert (await member.get("/api/users/ledger", **query)).status_code == 422


async def test_a_profile_is_changed_by_what_is_sent(welcome: Welcome):
    guest = await welcome()
    wishes = {
        "nickname": "새 별명",
        "avatar_url": "/art/avatars/fox.svg",
        "locale": "en",
        "sound_enabled": False,
        "motion_reduced": True,
        "privacy": {"show_in_feed": False},
    }
    changed = (await guest.patch("/api/users/profile", wishes)).json()
    assert {name: changed[name] for name in wishes} == wishes
    assert (await guest.get("/api/users/profile")).json() == changed
    assert (await guest.patch("/api/users/profile", {})).json() == changed
    assert (await guest.patch("/api/users/profile", {"avatar_url": None})).json()["avatar_url"] is None


async def test_wishes_beyond_ones_own_are_ignored(welcome: Welcome):
    guest = await welcome()
    wishes = {
        "role": "admin",
        "gold": 10**9,
        "vip_tier": "VIP",
        "experience_points": 10**6,
        "id": 1,
        "level": 9,
    }
    before = (await guest.get("/api/users/profile")).json()
    assert (await guest.patch("/api/users/profile", wishes)).json() == before
    assert (await guest.get("/api/users/balance")).json() == {"gold": 1_000, "version": 1}


@pytest.mark.parametrize(
    "change",
    [
        {"nickname": None},
        {"nickname": "x"},
        {"locale": "fr"},
        {"sound_enabled": "yes"},
        {"sound_enabled": None},
        {"privacy": {"show_in_feed": 1}},
        {"privacy": None},
        {"avatar_url": "https://evil.example/x.png"},
        {"avatar_url": "//evil.example/x.png"},
        {"avatar_url": "javascript:alert(1)"},
    ],
)
async def test_what_a_profile_may_not_hold(welcome: Welcome, change: dict):
    guest = await welcome()
    assert (await guest.patch("/api/users/profile", change)).status_code == 422


async def test_a_taken_nickname_stays_with_its_owner(welcome: Welcome):
    guest, owner = await welcome(), await welcome(nickname="Owner")
    reply = await guest.patch("/api/users/profile", {"nickname": "OWNER"})
    assert (reply.status_code, reply.json()["code"]) == (409, "NICKNAME_TAKEN")
    assert (await owner.patch("/api/users/profile", {"nickname": "owner"})).status_code == 200
