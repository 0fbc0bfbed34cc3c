"""Commands that prepare and examine: schema, seeds, the contract, the doctor."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from casino_club.app.cli import settings

if TYPE_CHECKING:
    from casino_club.accounts.seeds import Seeded

app = typer.Typer()
env = typer.Typer(help="설정을 살펴본다.")
app.add_typer(env, name="env")
seeding = typer.Typer(invoke_without_command=True)
app.add_typer(seeding, name="seed")


@app.command()
def migrate(revision: Annotated[str, typer.Argument(help="여기까지 올린다")] = "head") -> None:
    """데이터베이스를 최신 구조로 올린다."""
    from casino_club.app import migrate as schema
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        asyncio.run(schema.upgrade(chosen.database_owner_url, revision))
        typer.echo(f"구조: {asyncio.run(schema.current_revision(chosen.database_owner_url))}")


@seeding.callback()
def seed(context: typer.Context) -> None:
    """기본 계정을 심는다. 이미 있는 계정은 그대로 둔다."""
    if context.invoked_subcommand is not None:
        return
    from casino_club.app import seed as seeds
    from casino_club.app.engines import engines_for

    chosen = settings.load()
    with engines_for(chosen):
        seeded = asyncio.run(seeds.seed_once(chosen))
    _tell(seeded)


@seeding.command()
def reset(yes: Annotated[bool, typer.Option("--yes", help="묻지 않고 지운다")] = False) -> None:
    """모든 회원과 기록을 지우고 처음 시작한 상태로 되돌린다 (development와 test에서만)."""
    from casino_club.app import seed as seeds
    from casino_club.app.doctor.secrets import shown
    from casino_club.app.engines import engines_for
    from casino_club.core.settings import Settings

    chosen = Settings()
    seeds.refuse_reset(chosen)
    where = shown(chosen)["database_url"] or str(chosen.casino_data_dir)
    if not yes and not typer.confirm(f"{where}의 모든 회원과 기록을 지웁니다. 계속할까요?"):
        typer.echo("아무것도 지우지 않았습니다.")
        raise typer.Exit(1)
    with engines_for(chosen, alone=True):
        seeded = asyncio.run(seeds.start_over(chosen))
    typer.echo("처음 상태로 되돌렸습니다.")
    _tell(seeded)


def _tell(seeded: Seeded) -> None:
    typer.echo(f"심은 계정: {', '.join(seeded.created) or '없음 (이미 있음)'}")
    if seeded.admin_password:
        typer.echo(f"admin 비밀번호: {seeded.admin_password} (지금 한 번만 보입니다)")


@app.command()
def openapi(check: Annotated[bool, typer.Option(help="파일과 코드가 다르면 실패한다")] = False) -> None:
    """OpenAPI 문서를 server/openapi.json에 쓴다."""
    from casino_club.app import openapi as contract

    if not check:
        contract.FILE.write_text(contract.text())
        typer.echo(f"{contract.FILE} 작성")
    elif contract.differs():
        typer.secho("server/openapi.json이 코드와 다릅니다: `make openapi`를 실행하세요.", fg="red", err=True)
        raise typer.Exit(1)


@app.command()
def doctor() -> None:
    """무엇이 잘못되었고 어떻게 고치는지 알려 준다."""
    from casino_club.app.doctor import examine
    from casino_club.core.settings import Settings

    findings = examine(Settings())
    for finding in findings:
        typer.secho(str(finding), fg=None if finding.is_well else "red")
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


@env.command("show")
def env_show() -> None:
    """지금 쓰이는 설정을 보여 준다. 비밀은 가린다."""
    from casino_club.app.doctor.secrets import shown
    from casino_club.core.settings import Settings

    for name, value in shown(Settings()).items():
        typer.echo(f"{name.upper()}={value}")


@app.command()
def certify() -> None:
    """모든 게임의 PAR 수치를 다시 세어 확인서에 적는다."""
    from casino_club.games import certificates
    from casino_club.games.catalog import CATALOG

    made = certificates.certify(CATALOG)
    certificates.write(made)
    for odds_hash, certificate in made.items():
        typer.echo(f"{certificate.game:16} 환급률 {certificate.par.rtp.value:.6%}  {odds_hash}")
