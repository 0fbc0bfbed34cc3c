"""create_app: the product as one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from fastapi import FastAPI
from starlette.types import ASGIApp

from casino_club import __version__
from casino_club.accounts.tokens import TokenVerifier
from casino_club.app.bootstrap import Runtime
from casino_club.app.docs import serve_docs
from casino_club.app.documentation import describe
from casino_club.app.figures import Figures
from casino_club.app.relays import Background
from casino_club.app.routes import ROUTERS
from casino_club.app.settlers import make_settler, settler_connection
from casino_club.app.web import WebExport
from casino_club.core.http import Edge, install_error_handlers
from casino_club.core.ratelimit import MemberLimit
from casino_club.games.catalog import CATALOG
from casino_club.games.crash import rounds as crash
from casino_club.games.crash.cashout import PATH as CASH_OUT
from casino_club.games.crash.cashout import CashOutRoute
from casino_club.games.disclosure import Disclosure
from casino_club.games.lean import RoundRoute
from casino_club.journal import repository as journal

ROUND_LIMIT = "40 per 2 second"


def create_app(runtime: Runtime, *, with_worker: bool = True) -> Edge:
    """The API, sockets and the web on one ASGI application; with relay and schedule unless told not to."""
    settings = runtime.settings
    book = runtime.book
    round_routes: dict[str, ASGIApp] = {}
    settler = make_settler(runtime)
    background = Background(runtime, settler, with_worker=with_worker)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        connection = await settler_connection(settings.database_url)
        try:
            now = runtime.clock()
            await journal.ensure_partitions(connection, now)
            await book.publish(connection, now)
            await crash.lay_out(connection, book, runtime.entropy, now)
        finally:
            await connection.close()
        await background.start()
        yield
        await background.stop()
        await settler.stop()
        await runtime.close()

    app = declare_api(lifespan)
    app.state.runtime = runtime
    app.state.book = book
    app.state.round_routes = round_routes
    app.state.disclosure = Disclosure(runtime.database, book, runtime.clock)
    app.state.hub = background.hub
    app.state.relay = background.relay
    app.state.figures = Figures(runtime, book)
    app.router.default = WebExport(settings.web_dir)
    verifier, limit = TokenVerifier(settings), MemberLimit(ROUND_LIMIT, enabled=settings.rate_limits_enabled)
    for game in CATALOG.values():
        round_routes[f"/api/games/{game.key}/rounds"] = RoundRoute(game, book, settler, verifier, limit)
    round_routes[CASH_OUT] = CashOutRoute(settler, verifier, limit, runtime.clock)
    return Edge(app, settings, {("POST", path): route for path, route in round_routes.items()})


def declare_api(lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]] | None = None) -> FastAPI:
    """Every route and the document of them, not yet connected to anything."""
    app = FastAPI(
        title="Casino-Club F2P",
        version=__version__,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        separate_input_output_schemas=False,
        redirect_slashes=False,
    )
    for router in ROUTERS:
        app.include_router(router)
    install_error_handlers(app)
    describe(app)
    serve_docs(app)
    return app
