"""Commands that read the records: the promises, one round, the statistics."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated

import typer

from casino_club.app.cli import settings

if TYPE_CHECKING:
    from casino_club.games.replay import Sample

app = typer.Typer()
stats = typer.Typer(help="통계를 다시 세거나 맞춰 본다.")
app.add_typer(stats, name="stats")


@app.command()
def verify() -> None:
    """클럽의 약속을 모든 기록에서 확인하고, 깨진 줄을 가리킨다."""
    from casino_club.app import audit
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        report = asyncio.run(audit.verify_all(chosen))
    for finding in report.findings:
        typer.secho(str(finding), fg="red")
    typer.echo(f"계정 {report.accounts:,}개, 기록 {report.facts:,}줄 확인: 어긋난 곳 {len(report.findings)}")
    if report.findings:
        raise typer.Exit(1)


@app.command()
def replay(
    round_id: Annotated[str | None, typer.Argument(help="라운드 ID")] = None,
    sample: Annotated[int, typer.Option(min=1, help="라운드 ID 대신: 아무 라운드나 이만큼 골라서")] = 1,
) -> None:
    """저장된 라운드를 시드에서 다시 계산해 나란히 보여 준다."""
    from casino_club.app import audit
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        if round_id is None:
            _replay_many(asyncio.run(audit.replay_sample(chosen, sample)))
            return
        found = asyncio.run(audit.replay(chosen, round_id))
    if found is None:
        typer.secho(f"라운드 {round_id}을 찾을 수 없습니다.", fg="red", err=True)
        raise typer.Exit(1)
    typer.echo(json.dumps(found, ensure_ascii=False, indent=2, default=str))
    if not found["is_identical"]:
        raise typer.Exit(1)


def _replay_many(found: Sample) -> None:
    """Says how many were replayed, and which differ."""
    for game, rounds in sorted(found.replayed.items()):
        typer.echo(f"{game:16} {rounds:9,}")
    for round_id in found.differing:
        typer.secho(f"기록과 다른 라운드: {round_id}", fg="red")
    total = sum(found.replayed.values())
    typer.echo(f"라운드 {total:,}개를 다시 계산: 기록과 다른 것 {len(found.differing)}")
    if found.differing:
        raise typer.Exit(1)


@app.command()
def rtp(
    game: Annotated[str, typer.Argument(help="게임")],
    rounds: Annotated[int, typer.Option(min=1_000, help="라운드 수")] = 100_000_000,
    seed: Annotated[int, typer.Option(help="같은 값은 같은 결과를 낸다")] = 1,
) -> None:
    """환급률을 대량으로 모의해 정확한 수치와 견준다."""
    import time

    import numpy as np

    from casino_club.games.simulate import simulate

    started = time.perf_counter()
    try:
        found = simulate(game, rounds, np.random.default_rng(seed))
    except KeyError:
        typer.secho(f"모의할 수 없는 게임입니다: {game}", fg="red", err=True)
        raise typer.Exit(1) from None
    took = time.perf_counter() - started
    typer.echo(f"{found.rounds:,}라운드 {took:.1f}초, 규칙으로 다시 본 라운드 {found.checked:,}")
    typer.echo(
        f"모의 {found.rtp:.5%}  정확 {found.exact:.5%}  σ {found.sigma:.3f}  {found.deviations:+.2f} 표준오차"
    )
    if abs(found.deviations) > 5:
        raise typer.Exit(1)


@stats.command()
def rebuild() -> None:
    """라운드 기록에서 모든 통계를 다시 센다."""
    from casino_club.app import audit
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        typer.echo(f"통계 {asyncio.run(audit.rebuild_statistics(chosen)):,}줄을 다시 썼습니다.")


@stats.command()
def check(nickname: Annotated[str, typer.Argument(help="회원의 닉네임")]) -> None:
    """한 회원의 통계를 라운드 기록과 맞춰 본다."""
    from casino_club.app import audit
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        differences = asyncio.run(audit.check_statistics(chosen, nickname))
    if differences is None:
        typer.secho(f"'{nickname}' 회원이 없습니다.", fg="red", err=True)
        raise typer.Exit(1)
    for difference in differences:
        typer.secho(difference, fg="red")
    typer.echo(f"{nickname}: {'일치' if not differences else '다름'}")
    if differences:
        raise typer.Exit(1)
