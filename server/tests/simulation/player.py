"""One member with a seed: what they do next follows from it, and from nothing else but the answers."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable
from random import Random
from typing import Any

from tests.simulation.book import Book, reward_gold
from tests.simulation.listening import Listener
from tests.simulation.wire import Lost, Reply, Wire

PASSWORD = "simulated-password-1"
DEVICE = {"x-client": "api", "user-agent": "simulation"}
ROUNDS = "/api/games/slot/rounds"
REMEMBERED = 64
ANSWER_WITHIN_SECONDS = 120.0
BETS = [5, 5, 5, 10, 10, 25]


class Player:
    """Plays until told to stop. Every round is asked for until its outcome is known."""

    def __init__(self, name: str, doors: list[Wire], book: Book, random: Random) -> None:
        self._name, self._doors, self._book, self._random = name, doors, book, random
        self._lives = 0
        self._claimed: set[str] = set()
        self._told: deque[tuple[str, int, bytes]] = deque(maxlen=REMEMBERED)
        self._token = self._refresh_token = self._site_id = ""
        self._id = self._gold = self._version = self._rounds = 0

    async def live(self, enough: Callable[[], bool]) -> None:
        """Signs up and does one thing after another."""
        await self._join()
        deeds: list[tuple[Callable[[], Any], int]] = [
            (self._spin, 60),
            (self._retry, 9),
            (self._conflict, 3),
            (self._race_one_key, 5),
            (self._race_many_keys, 4),
            (self._overbet, 2),
            (self._rotate, 2),
            (self._look, 12),
            (self._check_in, 1),
            (self._claim_mission, 3),
            (self._claim_mail, 1),
            (self._listen, 1),
            (self._refresh, 1),
            (self._leave_and_return, 1),
        ]
        acts, weights = zip(*deeds, strict=True)
        while not enough():
            if self._gold < 100:
                await self._join()
            (act,) = self._random.choices(acts, weights)
            await act()
            self._book.counts["operations"] += 1

    # ---- rounds

    async def _spin(self) -> None:
        key, bet = self._new_key(), self._random.choice(BETS)
        self._follow([(key, await self._play(key, bet))])

    async def _race_one_key(self) -> None:
        """The same wish from several tabs at once."""
        key, bet = self._new_key(), self._random.choice(BETS)
        replies = await asyncio.gather(*(self._play(key, bet) for _ in range(self._random.randint(2, 6))))
        self._expect(len({reply.body for reply in replies}) == 1, f"one key {key}, different replies")
        first = [reply for reply in replies if "idempotency-replayed" not in reply.headers]
        self._expect(len(first) <= 1, f"one key {key} had {len(first)} effects")
        self._follow([(key, replies[0])])

    async def _race_many_keys(self) -> None:
        """Several wishes at once."""
        wishes = [(self._new_key(), self._random.choice(BETS)) for _ in range(self._random.randint(2, 4))]
        replies = await asyncio.gather(*(self._play(key, bet) for key, bet in wishes))
        self._follow([(key, reply) for (key, _), reply in zip(wishes, replies, strict=True)])

    async def _retry(self) -> None:
        if self._told:
            key, bet, body = self._random.choice(self._told)
            reply = await self._play(key, bet)
            self._expect(reply.body == body, f"a retry of {key} got another reply")
            self._expect("idempotency-replayed" in reply.headers, f"a retry of {key} had an effect")

    async def _conflict(self) -> None:
        if self._told:
            key, bet, _ = self._random.choice(self._told)
            reply = await self._play(key, bet + 5)
            self._expect(reply.status == 409 and b"IDEMPOTENCY_CONFLICT" in reply.body, f"{key}: no conflict")

    async def _overbet(self) -> None:
        """More than there is; whoever has more than the table takes is refused for that."""
        reply = await self._play(self._new_key(), self._gold - self._gold % 5 + 5)
        self._expect(reply.status in (409, 422), f"{self._gold} gold, overbet answered {reply.status}")

    async def _play(self, key: str, bet: int) -> Reply:
        return await self._certain("POST", ROUNDS, {"bet_amount": bet}, {"idempotency-key": key})

    def _follow(self, answers: list[tuple[str, Reply]]) -> None:
        """Takes the answers into the books, in the order the club gave them."""
        rounds = []
        for key, reply in answers:
            if reply.status != 201:
                self._expect(False, f"a round answered {reply.status}: {reply.body!r}")
                continue
            rounds.append((json.loads(reply.body), key, reply.body))
        for told, key, body in sorted(rounds, key=lambda answer: answer[0]["balance"]["version"]):
            self._book.settled(self._id, key, told)
            gold, version = told["balance"]["gold"], told["balance"]["version"]
            self._expect(gold == self._gold + told["net_amount"], f"{key}: {self._gold} became {gold}")
            self._expect(version > self._version, f"{key}: version {self._version}, then {version}")
            self._gold, self._version, self._rounds = gold, version, self._rounds + 1
            self._told.append((key, told["bet_amount"], body))

    # ---- rewards

    async def _check_in(self) -> None:
        await self._claim("/api/streak/claim", "check-in")

    async def _claim_mission(self) -> None:
        """One that is finished, or now and then one that is not."""
        missions = (await self._certain("GET", "/api/missions/")).json()["items"]
        done = [each for each in missions if each["state"] == "COMPLETED"]
        if done or self._random.random() < 0.2:
            mission = self._random.choice(done or missions)
            await self._claim(f"/api/missions/{mission['id']}/claim", mission["key"])

    async def _claim_mail(self) -> None:
        mail = (await self._certain("GET", "/api/mailbox")).json()["items"]
        if mail:
            name = self._random.choice(mail)["id"]
            await self._claim(f"/api/mailbox/{name}/claim", name)

    async def _claim(self, path: str, name: str) -> None:
        """Several wishes at once, each with its key, asked until answered: one is paid, and only once."""
        keys = [self._new_key() for _ in range(self._random.choice([1, 1, 2, 3]))]
        wishes = [self._certain("POST", path, None, {"idempotency-key": key}) for key in keys]
        replies = await asyncio.gather(*wishes)
        statuses = {reply.status for reply in replies}
        self._expect(statuses <= {200, 404, 409}, f"{path} answered {replies}")
        paid = [reply.json() for reply in replies if reply.status == 200]
        self._expect(len(paid) <= 1, f"{name} was paid {len(paid)} times at once")
        taken = any(b"ALREADY_CLAIMED" in reply.body for reply in replies)
        self._expect(not taken or bool(paid) or name in self._claimed, f"{name} was paid to nobody")
        for told in paid:
            self._expect(name not in self._claimed, f"{name} was paid again")
            self._claimed.add(name)
            self._book.granted(self._id, told)
            gold, version = told["balance"]["gold"], told["balance"]["version"]
            self._expect(gold == self._gold + reward_gold(told), f"{name}: {self._gold} became {gold}")
            self._expect(version > self._version, f"{name}: version {self._version}, then {version}")
            self._gold, self._version = gold, version

    # ---- everything else

    async def _rotate(self) -> None:
        """Not asked twice: a lost answer may have turned the seeds, and the club remembers."""
        seed = f"s{self._random.getrandbits(32)}"
        try:
            reply = await self._request("POST", "/api/fairness/rotate", {"client_seed": seed})
        except Lost:
            return
        if reply.status == 200:
            self._book.turned(self._id, reply.json())

    async def _look(self) -> None:
        """What is shown is what was told."""
        balance = (await self._certain("GET", "/api/users/balance")).json()
        self._expect(balance["gold"] == self._gold, f"balance {balance}, told {self._gold}")
        self._expect(balance["version"] >= self._version, f"balance {balance}, told {self._version}")
        stats = (await self._certain("GET", "/api/games/stats/me")).json()["stats"]
        self._expect(stats["total_games_played"] == self._rounds, f"{self._rounds} rounds, shown {stats}")
        if self._told:
            told = json.loads(self._random.choice(self._told)[2])
            shown = (await self._certain("GET", f"/api/games/rounds/{told['round_id']}")).json()
            self._expect(told.items() <= shown.items(), f"told {told}, shown {shown}")

    async def _listen(self) -> None:
        """Connects behind the present and expects exactly what was missed."""
        try:
            reply = await self._request("POST", "/api/realtime/ticket", {})
        except Lost:
            return
        if reply.status == 200:
            door = self._random.choice(self._doors)
            behind = max(0, self._version - self._random.randint(0, 20))
            listener = Listener(door.host, door.port, behind, self._version)
            for objection in await listener.hear(
                reply.json()["ticket"], [json.loads(t[2]) for t in self._told]
            ):
                self._expect(False, objection)
            self._book.counts["realtime messages"] += listener.heard
            self._book.counts["realtime connections"] += listener.connected

    async def _refresh(self) -> None:
        reply = await self._certain(
            "POST", "/api/auth/refresh", {"refresh_token": self._refresh_token}, DEVICE
        )
        if reply.status == 200:
            self._enter(reply.json())
        else:
            await self._login()

    async def _leave_and_return(self) -> None:
        if self._random.random() < 0.3:  # signing in is slow on purpose
            try:
                await self._request("POST", "/api/auth/logout", {})
            except Lost:
                self._book.counts["lost"] += 1
            await self._login()

    async def _login(self) -> None:
        body = {"site_id": self._site_id, "password": PASSWORD}
        reply = await self._certain("POST", "/api/auth/login", body, DEVICE)
        self._expect(reply.status == 200, f"signing in answered {reply.status}: {reply.body!r}")
        self._enter(reply.json())

    async def _join(self) -> None:
        """A new life; a sign-up whose answer was lost is finished by signing in."""
        self._lives += 1
        self._told.clear()
        self._claimed.clear()
        self._rounds, self._token = 0, ""
        self._site_id = f"{self._name}-{self._lives}"
        body = {
            "site_id": self._site_id,
            "nickname": self._site_id,
            "password": PASSWORD,
            "invite_code": "5858",
            "birth_date": "1990-01-01",
            "terms_accepted": True,
        }
        reply = await self._certain("POST", "/api/auth/signup", body, DEVICE)
        if reply.status == 201:
            self._enter(reply.json())
        else:
            self._expect(reply.status == 409, f"signing up answered {reply.status}: {reply.body!r}")
            await self._login()
        self._gold, self._version = 1_000, 1
        self._book.joined(self._site_id, self._id)

    def _enter(self, tokens: dict[str, Any]) -> None:
        self._token, self._refresh_token = tokens["access_token"], tokens["refresh_token"]
        self._id = tokens["user_info"]["id"]

    async def _certain(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        """Asks until there is an answer that says what is."""
        deadline = asyncio.get_running_loop().time() + ANSWER_WITHIN_SECONDS
        while True:
            try:
                reply = await self._request(method, path, body, headers)
            except Lost:
                self._book.counts["lost"] += 1
                reply = None
            if reply is not None and reply.status == 401 and self._token and "/auth/" not in path:
                await self._refresh()
            elif reply is not None and reply.status != 503:
                self._expect(reply.status < 500, f"{method} {path}: {reply.status} {reply.body!r}")
                return reply
            self._book.counts["asked again"] += 1
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"{method} {path}: no answer for {ANSWER_WITHIN_SECONDS} s")
            await asyncio.sleep(self._random.uniform(0.05, 0.3))

    async def _request(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        bearer = {"authorization": f"Bearer {self._token}"} if self._token else {}
        door = self._random.choice(self._doors)
        reply = await door.request(method, path, body, {**bearer, **(headers or {})})
        self._book.counts[f"status {reply.status}"] += 1
        return reply

    def _new_key(self) -> str:
        return f"{self._site_id}-{self._random.getrandbits(64):016x}"

    def _expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self._book.object(self._site_id, otherwise)
