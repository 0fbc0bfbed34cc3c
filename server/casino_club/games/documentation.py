"""The lean routes in the OpenAPI document: the catalogue's own shapes, a typed route a game."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
from fastapi.routing import APIRoute
from starlette.types import Receive, Scope, Send

from casino_club.core.errors import MethodNotAllowed
from casino_club.games.catalog import CATALOG
from casino_club.games.rounds import Round, RoundDetail
from casino_club.games.rules import Game

_REF = "#/components/schemas/{name}"

IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": True,
    "description": "같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}


class RoundDocumentation(APIRoute):
    """A declared route whose work is done by the lean ASGI application of its game."""

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in (self.methods or ()):
            raise MethodNotAllowed
        await scope["app"].state.round_routes[self.path](scope, receive, send)


@cache
def round_type(game: Game, base: type[Round] = Round) -> type[msgspec.Struct]:
    """`Round` with the game's own result: SlotRound, SlotRoundDetail."""
    name = game.result.__name__.removesuffix("Result") + base.__name__
    return msgspec.defstruct(
        name, [("result", game.result)], bases=(base,), frozen=True, kw_only=True, module=__name__
    )


def components() -> dict[str, Any]:
    """The schemas of every game, to be merged into the document's components."""
    types = [
        t for game in CATALOG.values() for t in (game.bet, round_type(game), round_type(game, RoundDetail))
    ]
    types += [game.shown for game in CATALOG.values() if game.shown]
    _, schemas = msgspec.json.schema_components(types, ref_template=_REF)
    return schemas


def reference(struct: type[msgspec.Struct]) -> dict[str, Any]:
    """A pointer to one of them."""
    return {"$ref": _REF.format(name=struct.__name__)}


def any_round(base: type[Round] = Round) -> dict[str, Any]:
    """A round of any game, told apart by `game`."""
    return {"oneOf": [reference(round_type(game, base)) for game in CATALOG.values()]}


def json_reply(schema: dict[str, Any], description: str) -> dict[str, Any]:
    """One entry of `responses=` with a schema of ours."""
    return {"description": description, "content": {"application/json": {"schema": schema}}}
