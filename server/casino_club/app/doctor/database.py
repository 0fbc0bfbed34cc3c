"""The live engines: reachable, durable, at head, with the rights they should have and no others."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
from redis.asyncio import Redis
from redis.exceptions import RedisError

from casino_club.app import migrate
from casino_club.app.doctor.finding import Finding
from casino_club.core.settings import Settings

DURABLE = ("fsync", "synchronous_commit", "full_page_writes")
MAY_REWRITE = "SELECT has_table_privilege('journal', 'UPDATE') OR has_table_privilege('journal', 'DELETE')"


async def examine_engines(settings: Settings) -> AsyncIterator[Finding]:
    """PostgreSQL first: without it there is nothing more to say about it."""
    yield await redis(settings.redis_url)
    try:
        connection = await asyncpg.connect(settings.database_url, timeout=3)
    except (OSError, TimeoutError, asyncpg.PostgresError) as error:
        yield Finding("PostgreSQL", f"연결되지 않음: {error}", "DATABASE_URL과 서버 상태를 확인하세요")
        return
    try:
        yield Finding("PostgreSQL", str(connection.get_server_version().major))
        yield await durability(connection)
        yield await schema(settings.database_owner_url or settings.database_url)
        yield await rights(connection)
    finally:
        await connection.close()


async def redis(url: str) -> Finding:
    """Play goes on without Redis, but screens stop updating by themselves."""
    client = Redis.from_url(url, socket_connect_timeout=2, socket_timeout=2)
    try:
        await client.ping()
    except (OSError, RedisError) as error:
        return Finding(
            "Redis", f"응답 없음: {error}", "REDIS_URL과 서버 상태를 확인하세요 (실시간 알림만 멈춥니다)"
        )
    finally:
        await client.aclose()
    return Finding("Redis", "응답함")


async def durability(connection: asyncpg.Connection[asyncpg.Record]) -> Finding:
    """Acknowledged means durable only with all three on."""
    off = [name for name in DURABLE if await connection.fetchval(f"SHOW {name}") != "on"]
    if off:
        return Finding(
            "내구성", f"{', '.join(off)} 꺼짐", f"PostgreSQL에서 {', '.join(off)} = on 으로 바꾸세요"
        )
    return Finding("내구성", ", ".join(DURABLE) + " 켜짐")


async def schema(owner_url: str) -> Finding:
    """The database stands at the one head."""
    current, heads = await migrate.current_revision(owner_url), migrate.heads()
    if len(heads) != 1:
        return Finding(
            "구조", f"머리가 {len(heads)}개: {', '.join(heads)}", "마이그레이션을 한 줄로 이으세요"
        )
    if current != heads[0]:
        return Finding(
            "구조", f"{current or '비어 있음'} (최신 {heads[0]})", "`casino-club migrate`를 실행하세요"
        )
    return Finding("구조", f"{current} (최신)")


async def rights(connection: asyncpg.Connection[asyncpg.Record]) -> Finding:
    """The application's role may add to the journal and never rewrite it."""
    if await connection.fetchval("SELECT to_regclass('journal') IS NULL"):
        return Finding("권한", "장부가 아직 없음", "`casino-club migrate`를 실행하세요")
    if await connection.fetchval(MAY_REWRITE):
        role = await connection.fetchval("SELECT current_user")
        return Finding(
            "권한", f"{role} 역할이 장부를 고칠 수 있음", "DATABASE_URL에 소유자가 아닌 역할을 쓰세요"
        )
    return Finding("권한", "장부는 추가만 가능")
