"""Recomputes rounds of the club from their records alone: standard library, none of the club's code.

    python verify.py round.json       a round as GET /api/games/rounds/{id} gives it, seed revealed
    python verify.py vectors.json     the shared vectors
"""

import hashlib
import hmac
import json
import sys


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def stream(server_seed, client_seed, nonce):
    """uniform(n): 8-byte words of HMAC blocks, those that would favour small numbers thrown away."""

    def words():
        block = 0
        while True:
            message = f"{client_seed}:{nonce}:{block}".encode()
            digest = hmac.new(server_seed.encode(), message, hashlib.sha256).digest()
            yield from (int.from_bytes(digest[at : at + 8], "big") for at in range(0, 32, 8))
            block += 1

    source = words()

    def uniform(n):
        while (word := next(source)) >= 2**64 // n * n:
            pass
        return word % n

    return uniform


def spin(odds, bet, uniform, times):
    stops = [uniform(len(strip)) for strip in odds["strips"]]
    grid = [
        [strip[(stop + row) % len(strip)] for strip, stop in zip(odds["strips"], stops)]
        for row in range(odds["rows"])
    ]
    wins, line_bet = [], bet // len(odds["lines"])
    for number, rows in enumerate(odds["lines"], 1):
        line = [grid[row][reel] for reel, row in enumerate(rows)]
        kind = next((symbol for symbol in line if symbol != odds["wild"]), odds["wild"])
        count = next((i for i, symbol in enumerate(line) if symbol not in (kind, odds["wild"])), len(line))
        pays = odds["paytable"].get(kind, 0)
        if isinstance(pays, list):
            pays = pays[count - 3] if count >= 3 else 0
        elif count < len(line):
            pays = 0
        if pays:
            wins.append({"line": number, "symbol": kind, "count": count, "payout": pays * line_bet * times})
    awarded, seen = 0, sum(row.count(odds.get("scatter")) for row in grid)
    if "scatter" in odds and seen >= 3:
        pays, awarded = odds["scatter_pays"][seen - 3], odds["scatter_free_spins"][seen - 3]
        wins.append({"line": 0, "symbol": odds["scatter"], "count": seen, "payout": pays * bet * times})
    return {"stops": stops, "grid": grid, "wins": wins}, sum(win["payout"] for win in wins), awarded


def slot(odds, bet, stake, before, uniform):
    shown, payout, _ = spin(odds, stake, uniform, 1)
    jackpot = any(win["symbol"] == odds["jackpot_symbol"] for win in shown["wins"])
    return payout, {**shown, "jackpot": jackpot}


def slot_enhanced(odds, bet, stake, before, uniform):
    shown, payout, left = spin(odds, stake, uniform, 1)
    wins, spins = list(shown["wins"]), []
    while len(spins) < left:
        free, won, more = spin(odds, stake, uniform, odds["free_spin_multiplier"])
        left, wins = left + more, wins + free["wins"]
        spins.append({**free, "payout": won, "awarded": more})
    total = sum(free["payout"] for free in spins)
    free_spins = {"awarded": left, "multiplier": odds["free_spin_multiplier"], "payout": total, "spins": spins}
    jackpot = any(w["symbol"] == odds["jackpot_symbol"] and w["count"] == odds["reels"] for w in wins)
    return payout + total, {**shown, "free_spins": free_spins if spins else None, "jackpot": jackpot}


def rps(odds, bet, stake, before, uniform):
    player, server = bet["choice"], odds["hands"][uniform(len(odds["hands"]))]
    outcome = "tie" if player == server else "win" if odds["beats"][player] == server else "lose"
    result = {"player_choice": player, "server_choice": server, "outcome": outcome}
    return stake * odds["pays_tenths"][outcome] // 10, result


def roulette(odds, bet, stake, before, uniform):
    pocket = uniform(odds["pockets"])
    color = "green" if not pocket else "red" if pocket in odds["red"] else "black"
    groups = {"dozen": -(-pocket // 12), "column": (pocket - 1) % 3 + 1}
    even_money = {
        "red": color == "red",
        "black": color == "black",
        "odd": pocket % 2 == 1,
        "even": pocket > 0 and pocket % 2 == 0,
        "low": 1 <= pocket <= 18,
        "high": pocket >= 19,
    }
    bets = []
    for one in bet["bets"]:
        chosen = one.get("selection")
        chosen = [] if chosen is None else [chosen] if isinstance(chosen, int) else chosen
        kind = one["kind"]
        if kind in groups:
            wins = pocket > 0 and [groups[kind]] == chosen
        else:
            wins = even_money[kind] if kind in even_money else pocket in chosen
        payout = one["amount"] * odds["pays"][kind] if wins else 0
        bets.append({"kind": kind, "selection": chosen, "amount": one["amount"], "payout": payout})
    return sum(one["payout"] for one in bets), {"pocket": pocket, "color": color, "bets": bets}


def prize_roulette(odds, bet, stake, before, uniform):
    faces = [index for index, segment in enumerate(odds["segments"]) for _ in range(segment["weight"])]
    index = faces[uniform(len(faces))]
    won = odds["segments"][index]
    reward = {"kind": won["kind"], "amount": won["amount"]}
    result = {"segment_index": index, "label": won["label"], "reward": reward, "free": bet["free"]}
    return won["amount"] if won["kind"] == "gold" else 0, result


def gacha(odds, bet, stake, before, uniform):
    rarities = ["COMMON", "UNCOMMON", "RARE", "EPIC", "LEGENDARY"]
    faces = [rarity for rarity in rarities for _ in range(odds["weights"][rarity])]
    banners = {banner["banner_id"]: banner for banner in odds["banners"]}
    banner_id = bet.get("banner_id") or odds["banners"][0]["banner_id"]
    pity, owned, pulls = before["pity"], set(before["owned"]), []
    for _ in range(bet["count"]):
        drawn, forced = faces[uniform(100)], pity == odds["pity_ceiling"] - 1
        rarity = "LEGENDARY" if forced else drawn
        items = banners[banner_id]["items"][rarity]
        item = items[uniform(len(items))]
        is_new = item["item_id"] not in owned
        pulls.append(
            {"rarity": rarity, "item_id": item["item_id"], "title": item["title"], "is_new": is_new, "forced": forced}
        )
        owned.add(item["item_id"])
        pity = 0 if rarity == "LEGENDARY" else pity + 1
    return 0, {"pulls": pulls, "pity_count": pity, "banner_id": banner_id}


def hundredths(text):
    return None if text is None else int(text.replace(".", ""))


def crash(odds, bet, stake, before, number, told=None):
    """The number is the top bits of HMAC(link, "salt:crash"); when one asked to leave is in the record alone."""
    space = 2 ** odds["bits"]
    bust = min(odds["cap"], max(100, odds["numerator"] * space // (space - number(space))))
    auto, left = hundredths(bet.get("auto_cashout")), hundredths((told or {}).get("cashout_multiplier"))
    if left is None or not 100 <= left < min(bust, auto or bust):
        left = auto if auto is not None and auto <= bust else None
    shown = [None if m is None else f"{m // 100}.{m % 100:02d}" for m in (auto, left, bust)]
    result = dict(zip(("auto_cashout", "cashout_multiplier", "bust_multiplier"), shown))
    return stake * (left or 0) // 100, {"phase": (told or {}).get("phase", "SETTLED"), **result}


def link_number(link, salt):
    word = int.from_bytes(hmac.new(link.encode(), f"{salt}:crash".encode(), hashlib.sha256).digest()[:8], "big")
    return lambda space: word * space >> 64


def check_shared(record):
    """A round of crash: its link leads to the published end of the chain, and draws where it bust."""
    link, fairness = record["server_seed"], record["fairness"]
    end = link
    for _ in range(fairness["nonce"]):
        end = sha256(end)
    if end != record["pre_state"]["terminal_hash"]:
        return "hashing the link does not lead to the published end of its chain"
    number = link_number(link, fairness["client_seed"])
    payout, result = crash(record["odds"], record["bet"], record["bet_amount"], None, number, record["result"])
    if record.get("status") == "REFUNDED":
        payout, result["cashout_multiplier"] = record["bet_amount"], None
    return difference(record, payout, result)


def difference(record, payout, result):
    if canonical(result) != canonical(record["result"]) or payout != record["payout_amount"]:
        return f"the draws give {payout} and {canonical(result)}"
    return None


GAMES = {f.__name__: f for f in (slot, slot_enhanced, rps, roulette, prize_roulette, gacha, crash)}


def check_vector(vector):
    lines = []
    for nonce in range(vector["rounds"]):
        seed = sha256(f"{vector['game']}:{nonce}")
        uniform = link_number(seed, "vector") if vector["game"] == "crash" else stream(seed, "vector", nonce)
        play = GAMES[vector["game"]]
        payout, result = play(vector["odds"], vector["bet"], vector["stake"], vector["pre_state"], uniform)
        lines.append(canonical({"payout": payout, "result": result}))
    return sha256("\n".join(lines)) == vector["digest"]


def check_round(record):
    fairness = record["fairness"]
    if record["server_seed"] is None:
        return "the server seed is not revealed yet"
    if sha256(record["server_seed"]) != fairness["server_seed_hash"]:
        return "the seed is not the committed one"
    if sha256(canonical(record["odds"])) != fairness["odds_hash"]:
        return "the odds are not the committed ones"
    if record["game"] == "crash":
        return check_shared(record)
    uniform = stream(record["server_seed"], fairness["client_seed"], fairness["nonce"])
    play = GAMES[record["game"]]
    payout, result = play(record["odds"], record.get("bet"), record["bet_amount"], record.get("pre_state"), uniform)
    return difference(record, payout, result)


def main(path):
    with open(path, encoding="utf-8") as file:
        found = json.load(file)
    if isinstance(found, list):
        wrong = [vector["game"] for vector in found if not check_vector(vector)]
        print(f"{sum(v['rounds'] for v in found)} rounds of {len(found)} games:", wrong or "all agree")
        return bool(wrong)
    wrong = check_round(found)
    print(wrong or "the round is what its seeds and odds say")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
