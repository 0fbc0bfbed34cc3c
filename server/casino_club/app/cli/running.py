"""Commands that stay: the product, one more API process, the worker alone."""

from __future__ import annotations

from typing import Annotated

import typer

from casino_club.app.cli import settings

app = typer.Typer()


@app.command()
def up() -> None:
    """엔진을 켜고, 마이그레이션과 시드를 마친 뒤 API·웹·작업자를 한 포트에서 서비스한다."""
    from casino_club.app import up as product

    product.up(settings.load())


@app.command()
def api(port: Annotated[int, typer.Option(help="서비스할 포트")]) -> None:
    """같은 데이터 폴더(또는 URL)의 엔진에 API 프로세스를 하나 더 붙인다."""
    from casino_club.app import up as product

    product.api(settings.load(), port)


@app.command()
def worker() -> None:
    """릴레이와 일정만 도는 프로세스를 실행한다."""
    from casino_club.app import up as product

    product.worker(settings.load())
