"""The auditor's own books: a file outside the product, one line for each thing a client was told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


class Book:
    """Written while members play; what looks wrong to a member at once is written down too."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("a", buffering=1)
        self.counts: Counter[str] = Counter()

    def joined(self, site_id: str, player_id: int) -> None:
        """A member was told that they are in."""
        self._write({"joined": site_id, "player": player_id})

    def settled(self, player_id: int, key: str, reply: dict[str, Any]) -> None:
        """A member was told how a round ended."""
        self.counts["rounds"] += 1
        self._write({"player": player_id, "key": key, "round": reply})

    def granted(self, player_id: int, reply: dict[str, Any]) -> None:
        """A member was told that a reward was paid."""
        self.counts["rewards"] += 1
        self._write({"player": player_id, "gold": reward_gold(reply), "xp": reply["xp_gained"]})

    def turned(self, player_id: int, reply: dict[str, Any]) -> None:
        """A member was shown a retired seed."""
        self.counts["rotations"] += 1
        self._write({"player": player_id, "seed": reply["server_seed"]})

    def object(self, who: str, what: str) -> None:
        """A member saw what must not be."""
        self.counts["objections"] += 1
        self._write({"objection": f"{who}: {what}"})

    def close(self) -> None:
        """No more is told."""
        self._file.close()

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


@dataclass
class Account:
    """What one member was told, added up."""

    site_id: str
    rounds: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    seeds: list[str] = field(default_factory=list)
    granted_gold: int = 0
    granted_xp: int = 0

    @property
    def gold(self) -> int:
        return 1_000 + self.granted_gold + sum(told["net_amount"] for told in self.rounds.values())

    @property
    def payouts(self) -> list[int]:
        """Of rounds that count: a stake that came back was never played."""
        return [told["payout_amount"] for told in self.rounds.values() if told["status"] == "SETTLED"]


def read(path: Path) -> tuple[dict[int, Account], list[str]]:
    """The accounts of everybody, by id, and the objections made at play."""
    accounts: dict[int, Account] = {}
    objections = []
    for line in _lines(path):
        if "objection" in line:
            objections.append(line["objection"])
        elif "joined" in line:
            accounts[line["player"]] = Account(line["joined"])
        elif "seed" in line:
            accounts[line["player"]].seeds.append(line["seed"])
        elif "gold" in line:
            accounts[line["player"]].granted_gold += line["gold"]
            accounts[line["player"]].granted_xp += line["xp"]
        else:
            account, told = accounts[line["player"]], line["round"]
            account.rounds[told["round_id"]] = told
            account.keys[line["key"]] = told["round_id"]
    return accounts, objections


def reward_gold(reply: dict[str, Any]) -> int:
    """The gold a claim's reply says was paid."""
    return int(reply["reward"]["gold"])


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open() as file:
        for line in file:
            yield json.loads(line)
