"""What a player can prove of a shared round with a script that is none of the club's code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.club import OpenClub
from tests.games.crash.table import Hall, bet, cash_out, open_hall

SCRIPT = Path(__file__).parents[4] / "docs" / "fairness" / "verify.py"


@pytest.fixture
async def hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    async with open_hall(open_club) as opened:
        yield opened


def says(folder: Path, record: dict[str, Any]) -> str:
    """What the script prints of a saved record."""
    file = folder / "round.json"
    file.write_text(json.dumps(record), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(file)], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout.strip()


async def test_a_saved_round_is_proved_by_hand_by_target_and_when_lost(hall: Hall, tmp_path: Path):
    leaver, aimer, loser = [await hall.club.join(gold=100_000) for _ in range(3)]
    while True:
        await hall.open_window()
        told = [(await bet(m, auto=a)).json() for m, a in ((leaver, None), (aimer, "1.10"), (loser, None))]
        round_ = await hall.run()
        if (round_.bust or 0) >= 120:
            break
        await hall.finish()
    hall.at(round_, 107)
    assert (await cash_out(leaver, told[0]["round_id"])).status_code == 200
    open_ = (await loser.get(f"/api/games/rounds/{told[2]['round_id']}")).json()
    assert says(tmp_path, open_) == "the server seed is not revealed yet"
    await hall.finish()
    records = [
        (await member.get(f"/api/games/rounds/{placed['round_id']}")).json()
        for member, placed in zip((leaver, aimer, loser), told, strict=True)
    ]
    assert [record["payout_amount"] for record in records] == [107, 110, 0]
    assert {says(tmp_path, record) for record in records} == {"the round is what its seeds and odds say"}
    forged = {**records[2], "payout_amount": 100}
    assert says(tmp_path, forged).startswith("the draws give 0")
    elsewhere = {**records[0], "pre_state": {**records[0]["pre_state"], "terminal_hash": "0" * 64}}
    assert says(tmp_path, elsewhere).startswith("hashing the link does not lead")
