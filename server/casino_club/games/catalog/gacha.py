"""캡슐 금고: banners of drawn items, hard pity, one or ten pulls. Maths: `games.md`, "Gacha"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, pairwise
from math import sqrt
from typing import Any, Literal

import msgspec

from casino_club.core.errors import AppError, ValidationFailed
from casino_club.games.catalog.prize_roulette import GACHA_TICKET
from casino_club.games.fairness import ALGO_VERSION, Draws
from casino_club.games.rules import (
    Document,
    Game,
    Holding,
    Outcome,
    OutcomeOdds,
    Par,
    Standing,
    SymbolPar,
    fraction,
    volatility_class,
)

PERCENT = 100
RARITIES = ("COMMON", "UNCOMMON", "RARE", "EPIC", "LEGENDARY")
RARE_OR_BETTER = frozenset(RARITIES[2:])


def _item(item_id: str, title: str, title_en: str) -> dict[str, str]:
    return {"item_id": item_id, "title": title, "title_en": title_en}


DOCUMENT: Document = {
    "game": "gacha",
    "algo_version": ALGO_VERSION,
    "weights": {"COMMON": 60, "UNCOMMON": 25, "RARE": 10, "EPIC": 4, "LEGENDARY": 1},
    # Every 80th pull of a banner without a LEGENDARY is one; a LEGENDARY starts the count again.
    "pity_ceiling": 80,
    # What an item is booked at, in gold: it is never paid out.
    "book_values": {"COMMON": 120, "UNCOMMON": 240, "RARE": 600, "EPIC": 1_500, "LEGENDARY": 6_000},
    "prices": {"1": 400, "10": 3_800},
    # In this order within a rarity; a duplicate adds to the item's count.
    "banners": [
        {
            "banner_id": "midnight_vault",
            "title": "자정의 금고",
            "title_en": "Midnight Vault",
            "items": {
                "COMMON": [
                    _item("card", "출입 카드", "Access Card"),
                    _item("cell", "전지", "Power Cell"),
                    _item("bolt", "육각 볼트", "Hex Bolt"),
                    _item("can", "네온 캔", "Neon Can"),
                ],
                "UNCOMMON": [
                    _item("visor", "야간 바이저", "Night Visor"),
                    _item("knife", "접이 나이프", "Folding Knife"),
                    _item("phones", "헤드폰", "Headphones"),
                ],
                "RARE": [
                    _item("drone", "정찰 드론", "Scout Drone"),
                    _item("skates", "호버 스케이트", "Hover Skates"),
                ],
                "EPIC": [_item("fox", "여우 가면", "Fox Mask")],
                "LEGENDARY": [_item("crown", "자정의 왕관", "Midnight Crown")],
            },
        },
        {
            "banner_id": "deep_arcade",
            "title": "심해 오락실",
            "title_en": "Deep Arcade",
            "items": {
                "COMMON": [
                    _item("coin", "오락실 코인", "Arcade Token"),
                    _item("stick", "조이스틱", "Joystick"),
                    _item("tape", "카세트", "Cassette"),
                    _item("straw", "버블 소다", "Bubble Soda"),
                ],
                "UNCOMMON": [
                    _item("pager", "삐삐", "Pager"),
                    _item("lamp", "해파리 램프", "Jellyfish Lamp"),
                    _item("glove", "파워 글러브", "Power Glove"),
                ],
                "RARE": [
                    _item("cabinet", "미니 오락기", "Mini Cabinet"),
                    _item("helmet", "잠수 헬멧", "Diving Helmet"),
                ],
                "EPIC": [_item("koi", "홀로그램 잉어", "Hologram Koi")],
                "LEGENDARY": [_item("whale", "별고래", "Star Whale")],
            },
        },
    ],
    "bet": {"min": 400, "max": 3_800, "step": 3_400},
}


class NoTicket(AppError):
    """A pull by ticket without one."""

    code, status = "NO_TICKET", 409
    ko, en = "캡슐권이 없어요.", "You have no capsule ticket."


class GachaBet(msgspec.Struct, frozen=True):
    """One pull or ten of a banner, the first one unless named; `ticket` pays for a single pull."""

    count: Literal[1, 10]
    banner_id: str | None = None
    ticket: bool = False


class Pull(msgspec.Struct, frozen=True):
    """One item. `forced` when pity decided its rarity."""

    rarity: str
    item_id: str
    title: str
    is_new: bool
    forced: bool


class GachaResult(msgspec.Struct, frozen=True):
    """The pulls in order, and the banner's count without a LEGENDARY after them."""

    pulls: list[Pull]
    pity_count: int
    banner_id: str


class GachaState(msgspec.Struct, frozen=True, omit_defaults=True):
    """Pulls without a LEGENDARY, by banner."""

    pity: dict[str, int] = {}


class GachaBefore(msgspec.Struct, frozen=True):
    """The banner's count, and the items of it that the member has."""

    pity: int
    owned: list[str]


class CollectionItem(msgspec.Struct, frozen=True):
    """An item of a banner, and how many the member has."""

    item_id: str
    title: str
    title_en: str
    rarity: str
    count: int


class BannerShown(msgspec.Struct, frozen=True):
    """A banner, and where the member stands in it."""

    banner_id: str
    title: str
    title_en: str
    pity_count: int
    pity_ceiling: int
    items: list[CollectionItem]


class GachaShown(msgspec.Struct, frozen=True):
    """Every banner with the member's collection, prices by number of pulls, and tickets in hand."""

    banners: list[BannerShown]
    prices: dict[str, int]
    tickets: int


def item_key(item_id: str) -> str:
    """How an item is kept among a member's belongings."""
    return f"gacha:{item_id}"


class GachaRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._weights: dict[str, int] = document["weights"]
        self._bounds = list(accumulate(self._weights[rarity] for rarity in RARITIES))
        self._ceiling: int = document["pity_ceiling"]
        self._values: dict[str, int] = document["book_values"]
        self._prices = {int(count): price for count, price in document["prices"].items()}
        self._banners: dict[str, Mapping[str, Any]] = {
            banner["banner_id"]: banner for banner in document["banners"]
        }
        self._first_banner: str = document["banners"][0]["banner_id"]

    def stake(self, bet: GachaBet) -> int:
        """Raises `ValidationFailed` for a banner that does not exist, or ten pulls for a ticket."""
        if self._banner_id(bet) not in self._banners:
            raise ValidationFailed(errors=[_wrong("banner_id", "no such banner")])
        if bet.ticket and bet.count != 1:
            raise ValidationFailed(errors=[_wrong("count", "a ticket is for one pull")])
        return 0 if bet.ticket else self._prices[bet.count]

    def _banner_id(self, bet: GachaBet) -> str:
        return bet.banner_id or self._first_banner

    def before(self, bet: GachaBet, holding: Holding) -> GachaBefore:
        """Raises `NoTicket`."""
        if bet.ticket and holding.items.get(GACHA_TICKET, 0) < 1:
            raise NoTicket
        banner_id = self._banner_id(bet)
        owned = [item for item in self._items_of(banner_id) if holding.items.get(item_key(item), 0)]
        return GachaBefore(holding.state.pity.get(banner_id, 0), owned)

    def _items_of(self, banner_id: str) -> Iterator[str]:
        for items in self._banners[banner_id]["items"].values():
            yield from (item["item_id"] for item in items)

    def after(self, bet: GachaBet, holding: Holding, outcome: Outcome) -> GachaState:
        result: GachaResult = outcome.result
        return GachaState(holding.state.pity | {result.banner_id: result.pity_count})

    def show(self, holding: Holding, next_day: str) -> GachaShown:
        return GachaShown(
            banners=[self._banner(banner_id, holding) for banner_id in self._banners],
            prices={str(count): price for count, price in self._prices.items()},
            tickets=holding.items.get(GACHA_TICKET, 0),
        )

    def _banner(self, banner_id: str, holding: Holding) -> BannerShown:
        banner = self._banners[banner_id]
        items = [
            CollectionItem(
                item["item_id"],
                item["title"],
                item["title_en"],
                rarity,
                holding.items.get(item_key(item["item_id"]), 0),
            )
            for rarity, published in banner["items"].items()
            for item in published
        ]
        pity = holding.state.pity.get(banner_id, 0)
        return BannerShown(banner_id, banner["title"], banner["title_en"], pity, self._ceiling, items)

    def play(self, bet: GachaBet, draws: Draws, before: GachaBefore | None = None) -> Outcome:
        banner_id = self._banner_id(bet)
        items = self._banners[banner_id]["items"]
        pity, owned = (before.pity, set(before.owned)) if before else (0, set())
        pulls = []
        for _ in range(bet.count):
            drawn = self._rarity(draws.uniform(PERCENT))
            forced = pity == self._ceiling - 1
            rarity = RARITIES[-1] if forced else drawn
            choice = items[rarity][draws.uniform(len(items[rarity]))]
            item_id = choice["item_id"]
            pulls.append(Pull(rarity, item_id, choice["title"], item_id not in owned, forced))
            owned.add(item_id)
            pity = 0 if rarity == RARITIES[-1] else pity + 1
        changes: dict[str, int] = {GACHA_TICKET: -1} if bet.ticket else {}
        for pull in pulls:
            changes[item_key(pull.item_id)] = changes.get(item_key(pull.item_id), 0) + 1
        is_rare = any(pull.rarity in RARE_OR_BETTER for pull in pulls)
        standing = Standing.WIN if is_rare else Standing.PLAIN
        worth = sum(self._values[pull.rarity] for pull in pulls)
        return Outcome(0, standing, GachaResult(pulls, pity, banner_id), changes, worth)

    def _rarity(self, percent: int) -> str:
        return next(rarity for rarity, bound in zip(RARITIES, self._bounds, strict=True) if percent < bound)

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The rarity of every pull that chance decided."""
        return [pull.rarity for pull in outcome.result.pulls if not pull.forced]

    @cached_property
    def _consolidated(self) -> dict[str, float]:
        """Rates with pity: a LEGENDARY comes every E = (1 − (1−p)^N)/p pulls, the rest share what is left."""
        legendary = self._weights[RARITIES[-1]] / PERCENT
        expected = (1 - (1 - legendary) ** self._ceiling) / legendary
        left = (1 - 1 / expected) / (1 - legendary)
        rates = {rarity: self._weights[rarity] / PERCENT * left for rarity in RARITIES[:-1]}
        return rates | {RARITIES[-1]: 1 / expected}

    def par(self) -> Par:
        """Closed form. The return is book value over the price of a single pull, pity included."""
        price, rates, values = self._prices[1], self._consolidated, self._values
        mean = sum(rates[rarity] * values[rarity] for rarity in RARITIES)
        second = sum(rates[rarity] * values[rarity] ** 2 for rarity in RARITIES)
        rtp = _rounded(mean / price)
        true_win = _rounded(sum(rates[rarity] for rarity in RARITIES if values[rarity] >= price))
        sigma = sqrt(second - mean * mean) / price
        base = [bound - before for before, bound in pairwise([0, *self._bounds])]
        return Par(
            cycle=PERCENT,
            rtp=rtp,
            rtp_per_cycle=rtp,
            hit_frequency=fraction(1, 1),
            true_win_frequency=true_win,
            ldw_frequency=_rounded(1 - true_win.value),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(values.values()) / price,
            by_symbol=[
                SymbolPar(
                    rarity,
                    values[rarity] / price,
                    weight,
                    _rounded(rates[rarity]),
                    _rounded(rates[rarity] * values[rarity] / price),
                )
                for rarity, weight in zip(RARITIES, base, strict=True)
            ],
            outcomes=[
                OutcomeOdds(rarity, fraction(weight, PERCENT))
                for rarity, weight in zip(RARITIES, base, strict=True)
            ],
        )


def _rounded(value: float) -> Any:
    """A closed form is no small fraction: twelve decimals."""
    return fraction(round(value * 10**12), 10**12)


def _wrong(name: str, reason: str) -> dict[str, Any]:
    return {"loc": ["body", name], "msg": reason, "type": "bet"}


GAME = Game(
    key="gacha",
    title="캡슐 금고",
    title_en="Capsule Vault",
    summary="🎁 캡슐 열기",
    image_url="/art/games/gacha.svg",
    action_type="GACHA_SPIN",
    subtype="gacha_spin",
    bet=GachaBet,
    result=GachaResult,
    document=DOCUMENT,
    rules=GachaRules,
    breakdown={"spins": "rounds", "rare_wins": "wins"},
    state=GachaState,
    before=GachaBefore,
    shown=GachaShown,
)
