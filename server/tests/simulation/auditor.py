"""Judges the club by books it never saw: what was told must be there, once, and nothing beside it."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.games.independent import sha256, spin
from tests.simulation.book import Account, read
from tests.simulation.counting import as_mission, expected
from tests.simulation.gambler import settled_part
from tests.simulation.player import DEVICE, PASSWORD
from tests.simulation.product import Product
from tests.simulation.wire import Wire

XP_PER_ROUND, XP_PER_LEVEL = 5, 500
REACTIONS_WITHIN_SECONDS = 60.0
AT_ONCE = 4


class Auditor:
    """Reads the books, then asks the product about each member in turn."""

    def __init__(self, product: Product, book: Path) -> None:
        self._product = product
        self._wire = Wire("127.0.0.1", product.ports[0])
        self._accounts, self._objections = read(book)
        self._document: dict[str, Any] = {}
        self._busts: dict[str, dict[str, Any]] = {}
        self.recomputed = self.busts = self.counted = 0

    async def judge(self) -> list[str]:
        """Everything that is wrong; nothing is the only good answer."""
        turn = asyncio.Semaphore(AT_ONCE)

        async def one(player_id: int, account: Account) -> None:
            async with turn:
                found = await self._account(player_id, account)
                self._objections += [f"{account.site_id}: {objection}" for objection in found]

        await asyncio.gather(*(one(*item) for item in self._accounts.items()))
        code, said = await self._product.command("verify")
        if code:
            self._objections.append(f"verify: {said}")
        return self._objections

    async def _account(self, player_id: int, account: Account) -> list[str]:
        login = {"site_id": account.site_id, "password": PASSWORD}
        signed_in = await self._wire.request("POST", "/api/auth/login", login, DEVICE)
        if signed_in.status != 200:
            return [f"signing in answered {signed_in.status}"]
        token = signed_in.json()["access_token"]
        if not self._document:
            self._document = (await self._get(token, "/api/games/slot/odds"))["document"]
            past = await self._pages(token, "/api/games/crash/history")
            self._busts = {bust["previous_link"]: bust for bust in past}
            self._objections += [objection for bust in past for objection in _of_bust(bust)]
            self.busts = len(past)
        shown = {played["round_id"]: played for played in await self._pages(token, "/api/games/history")}
        pairs = await self._pages(token, "/api/fairness/seeds")
        return [
            *self._same_rounds(account, shown),
            *self._all_recompute(shown.values(), pairs, account),
            *await self._same_totals(token, account),
            *await self._reacted_once(token, account),
            *await self._counted_once(token, account),
        ]

    def _same_rounds(self, account: Account, shown: dict[str, Any]) -> Iterable[str]:
        for round_id, told in account.rounds.items():
            if round_id not in shown:
                yield f"round {round_id} was told and is gone"
            elif _lasting(shown[round_id]) != _lasting(told):
                yield f"round {round_id} was told as {told} and is shown as {shown[round_id]}"
        for round_id in shown.keys() - account.rounds.keys():
            yield f"round {round_id} was never asked for, or is double"
        if len(account.keys) != len(account.rounds):
            yield f"{len(account.keys)} keys had {len(account.rounds)} rounds"

    def _all_recompute(
        self, rounds: Iterable[dict[str, Any]], pairs: list[dict[str, Any]], account: Account
    ) -> Iterable[str]:
        seeds = {pair["server_seed_hash"]: pair["server_seed"] for pair in pairs}
        yield from (
            f"seed of {hashed} is another" for hashed, seed in seeds.items() if sha256(seed) != hashed
        )
        missing = set(account.seeds) - set(seeds.values())
        if missing:
            yield f"{len(missing)} revealed seeds are gone"
        nonces = set()
        for played in rounds:
            fairness, result = played["fairness"], played["result"]
            place = (fairness["server_seed_hash"], fairness["nonce"])
            if place in nonces:
                yield f"{place} was played twice"
            nonces.add(place)
            if played["game"] == "crash":
                yield from self._crash(played)
                continue
            if seed := seeds.get(fairness["server_seed_hash"]):
                computed = spin(
                    self._document, seed, fairness["client_seed"], fairness["nonce"], played["bet_amount"]
                )
                self.recomputed += 1
                if (computed["stops"], computed["payout"]) != (result["stops"], played["payout_amount"]):
                    yield f"round {played['round_id']} recomputes as {computed}"

    def _crash(self, played: dict[str, Any]) -> Iterable[str]:
        """A stake against the bust that everybody can read, or nothing while its curve still runs."""
        bust = self._busts.get(played["fairness"]["server_seed_hash"])
        cashout = played["result"]["cashout_multiplier"]
        if bust is None or played["status"] != "SETTLED":
            return
        end, paid = int(bust["bust_multiplier"].replace(".", "")), 0
        if cashout is not None:
            left = int(cashout.replace(".", ""))
            paid = played["bet_amount"] * left // 100
            if left > end or (left == end and played["result"]["auto_cashout"] != cashout):
                yield f"round {played['round_id']} left at {cashout} and bust at {bust['bust_multiplier']}"
        if paid != played["payout_amount"]:
            yield f"round {played['round_id']} pays {paid}, told {played['payout_amount']}"

    async def _same_totals(self, token: str, account: Account) -> list[str]:
        balance = await self._get(token, "/api/users/balance")
        stats = (await self._get(token, "/api/games/stats/me"))["stats"]
        payouts = account.payouts
        wins = sum(payout > 0 for payout in payouts)
        expected = {
            "total_games_played": len(payouts),
            "total_wins": wins,
            "total_losses": len(payouts) - wins,
            "total_payout": sum(payouts),
            "best_win_amount": max(payouts, default=0),
        }
        found = [
            f"{name} is {stats[name]}, not {value}"
            for name, value in expected.items()
            if stats[name] != value
        ]
        if balance["gold"] != account.gold:
            found.append(f"gold is {balance['gold']}, told {account.gold}")
        return found

    async def _reacted_once(self, token: str, account: Account) -> list[str]:
        """Experience follows rounds and rewards exactly: 5 a round, and a level for every 500."""
        gained = XP_PER_ROUND * len(account.payouts) + account.granted_xp
        deadline = asyncio.get_running_loop().time() + REACTIONS_WITHIN_SECONDS
        while True:
            me = await self._get(token, "/api/auth/me")
            if me["experience_points"] == gained or asyncio.get_running_loop().time() > deadline:
                break
            await asyncio.sleep(0.2)
        found = []
        if me["experience_points"] != gained:
            found.append(f"{me['experience_points']} XP for {len(account.payouts)} rounds")
        actions = await self._pages(token, "/api/actions")
        levels = [a["payload"]["level"] for a in actions if a["action_type"] == "LEVEL_REACHED"][::-1]
        if levels != sorted(set(levels)) or (levels or [1])[-1] != gained // XP_PER_LEVEL + 1:
            found.append(f"levels {levels} were reached with {gained} XP")
        version = (await self._get(token, "/api/users/balance"))["version"]
        if version != len(actions):
            found.append(f"version {version}, {len(actions)} facts")
        return found

    async def _counted_once(self, token: str, account: Account) -> list[str]:
        """Missions and achievements show what the rounds say, whatever was killed while they were counted."""
        deadline = asyncio.get_running_loop().time() + REACTIONS_WITHIN_SECONDS
        while True:
            missions = (await self._get(token, "/api/missions/"))["items"]
            achievements = (await self._get(token, "/api/achievements"))["items"]
            objectives = [*missions, *map(as_mission, achievements)]
            counted = [(each, expected(each, account.rounds.values())) for each in objectives]
            found = [
                f"{each['id']} counts {each['count']} of {each['target']}, the rounds say {count}"
                for each, count in counted
                if count is not None and each["count"] != count
            ]
            if not found or asyncio.get_running_loop().time() > deadline:
                self.counted += sum(count is not None for _, count in counted)
                return found
            await asyncio.sleep(0.2)

    async def _pages(self, token: str, path: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = []
        query = "?limit=100"
        while True:
            page = await self._get(token, path + query)
            items += page["items"]
            if page["next_cursor"] is None:
                return items
            query = f"?limit=100&cursor={page['next_cursor']}"

    async def _get(self, token: str, path: str) -> Any:
        reply = await self._wire.request("GET", path, None, {"authorization": f"Bearer {token}"})
        if reply.status != 200:
            raise AssertionError(f"GET {path} answered {reply.status}: {reply.body!r}")
        return json.loads(reply.body)


def _lasting(told: dict[str, Any]) -> dict[str, Any]:
    """A shared round goes on behind a stake that has ended."""
    return settled_part(told) if told["game"] == "crash" else told


def _of_bust(bust: dict[str, Any]) -> Iterable[str]:
    """Anybody can do this: hash the link, and draw with it as the key."""
    link, message = bust["link"].encode(), f"{bust['salt']}:crash".encode()
    if sha256(bust["link"]) != bust["previous_link"]:
        yield f"link of round {bust['number']} is another than was published"
    number = int(hmac.new(link, message, "sha256").hexdigest()[:13], 16)
    end = min(1_000_000, max(100, (99 << 52) // ((1 << 52) - number)))
    if bust["bust_multiplier"] != f"{end // 100}.{end % 100:02d}":
        yield f"round {bust['number']} bust at {bust['bust_multiplier']}, recomputes as {end}"
