"""`casino-club up`: everything on one machine, from nothing to a served product, and back to nothing."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import asyncpg
import uvloop

from casino_club.adapters.embedded.engines import EmbeddedEngines, embedded_engines
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.app import migrate, seed
from casino_club.app.bootstrap import make_runtime
from casino_club.app.main import create_app
from casino_club.app.relays import Background
from casino_club.app.serve import Stop, make_server, reserve
from casino_club.app.settlers import make_settler
from casino_club.app.welcome import welcome
from casino_club.core.logging import configure_logging
from casino_club.core.settings import Settings

SUPERVISION_SECONDS = 1.0
log = logging.getLogger(__name__)


class DemoAccountsOpen(EngineFailed):
    """A strict profile with accounts whose password is public."""


def up(settings: Settings) -> None:
    """Serves until a signal, then stops every engine it started."""
    configure_logging(settings.log_level)
    with Stop().heard() as stop, reserve(settings.casino_host, settings.casino_port) as listener:
        settings.fill_development_secrets()
        with suppress(KeyboardInterrupt), embedded_engines(settings) as engines, _loop() as runner:
            runner.run(_serve(settings, stop, listener, engines))


def api(settings: Settings, port: int) -> None:
    """One more API process, on engines named by URL or kept running by `up` on the same data folder."""
    configure_logging(settings.log_level)
    with Stop().heard() as stop, reserve(settings.casino_host, port) as listener, _loop() as runner:
        settings.fill_development_secrets()
        EmbeddedEngines(settings).join(settings)
        refuse_demo_accounts(runner.run(seed.refusals(settings)))
        server = make_server(create_app(make_runtime(settings), with_worker=False), settings)
        stop.governs(server)
        runner.run(server.serve(sockets=[listener]))


def worker(settings: Settings) -> None:
    """Relay, schedule and conductor alone, on engines named by URL or kept running by `up`."""
    configure_logging(settings.log_level)
    with Stop().heard(), _loop() as runner, suppress(KeyboardInterrupt):
        settings.fill_development_secrets()
        EmbeddedEngines(settings).join(settings)
        runner.run(_work(settings))


async def _work(settings: Settings) -> None:
    runtime = make_runtime(settings)
    connection = await asyncpg.connect(settings.database_url, timeout=3)
    try:
        await runtime.book.load(connection, runtime.clock())
    finally:
        await connection.close()
    settler = make_settler(runtime)
    background = Background(runtime, settler, with_worker=True)
    await background.start()
    try:
        await asyncio.Event().wait()
    finally:
        await background.stop()
        await settler.stop()
        await runtime.close()


def refuse_demo_accounts(found: list[str]) -> None:
    """Ends a strict start while anybody could sign in; each account is named."""
    if found:
        raise DemoAccountsOpen("; ".join(found))


def _loop() -> asyncio.Runner:
    return asyncio.Runner(loop_factory=uvloop.new_event_loop)


async def _serve(settings: Settings, stop: Stop, listener: socket.socket, engines: EmbeddedEngines) -> None:
    await migrate.upgrade(settings.database_owner_url)
    refuse_demo_accounts(await seed.refusals(settings))
    seeded = await seed.seed_once(settings)
    greeting = welcome(settings, seeded, has_web=(settings.web_dir / "index.html").is_file())
    server = make_server(create_app(make_runtime(settings)), settings, greeting)
    stop.governs(server)
    async with _supervised(engines):
        await server.serve(sockets=[listener])


@asynccontextmanager
async def _supervised(engines: EmbeddedEngines) -> AsyncIterator[None]:
    """Starts an engine that died again, until the block ends."""
    ended = asyncio.Event()

    async def watch() -> None:
        while not ended.is_set():
            try:
                for name in await asyncio.to_thread(engines.revive):
                    log.error("%s had ended and was started again", name)
            except (EngineFailed, OSError):  # a full disk, say: there may be room the next time
                log.exception("an engine could not be started again")
            try:
                await asyncio.wait_for(ended.wait(), SUPERVISION_SECONDS)
            except TimeoutError:
                continue

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        ended.set()
        await watching
