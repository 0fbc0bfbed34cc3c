"""The club's public figures, and what developers look at."""

from __future__ import annotations

from casino_club.app.developers import documents
from casino_club.core.settings import PROJECT_ROOT
from tests.fixtures.club import Club


async def test_the_club_in_numbers_adds_up(club: Club) -> None:
    first, second = await club.join(), await club.join()
    rounds = [(await first.spin(100)).json() for _ in range(3)] + [(await second.spin(50)).json()]
    figures = (await first.http.get("/api/metrics/global")).json()
    staked, paid = sum(r["bet_amount"] for r in rounds), sum(r["payout_amount"] for r in rounds)
    assert (figures["spins_today"], figures["online"], figures["members"]) == (4, 2, 2)
    assert figures["gold_circulation_total"] == 2_000 - staked + paid
    assert figures["games"]["slot"]["rounds"] == 4
    assert figures["games"]["slot"]["rtp_measured"] == paid / staked


async def test_documents_are_listed_as_they_are(club: Club) -> None:
    listed = (await (await club.join()).get("/api/doc-titles")).json()
    assert listed["count"] == len(listed["items"]) == len(documents())
    titles = {item["path"]: item["title"] for item in listed["items"]}
    assert titles["README.md"] == "Casino-Club F2P"
    assert (PROJECT_ROOT / "docs/adr/0002-one-journal.md").exists()
    assert "docs/adr/0002-one-journal.md" in titles


async def test_logs_are_for_staff(club: Club) -> None:
    assert (await (await club.join()).get("/api/dev/logs")).status_code == 403
