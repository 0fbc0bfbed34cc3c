"""A socket's work on either transport: one task writes, one listens, the first to end ends both."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any

from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from casino_club.realtime import metrics
from casino_club.realtime.greetings import PONG
from casino_club.realtime.hub import Hub
from casino_club.realtime.member import Subscriber
from casino_club.realtime.outbox import Closing, Outbox
from casino_club.realtime.tickets import Visitor

FAREWELL_SECONDS = 2.0
"""How long a reader that is too slow may still take to hear why it is closed."""
LEFT = Closing(1000, "client left")
TOO_MANY = Closing(1008, "too many messages")
_Gone = (WebSocketDisconnect, ClientDisconnect, OSError)
MOST_MESSAGES, EVERY_SECONDS = 50, 5.0
"""What a client may send: a ping now and then."""


async def serve_websocket(websocket: WebSocket, subscriber: Subscriber) -> None:
    """Until the client leaves or the outbox is closed; then closes with the outbox's word."""
    outbox = subscriber.outbox
    await _until_over(outbox, _write_websocket(websocket, outbox), _read_websocket(websocket, outbox))
    if outbox.closing is not None and outbox.closing is not LEFT:
        await _briefly(websocket.close(outbox.closing.code, outbox.closing.reason))


async def _write_websocket(websocket: WebSocket, outbox: Outbox) -> None:
    sent = metrics.SENT.labels("websocket")
    while (frame := await outbox.take()) is not None:
        for text in frame.texts:
            await websocket.send({"type": "websocket.send", "text": text})
        sent.inc(len(frame.texts))


async def _read_websocket(websocket: WebSocket, outbox: Outbox) -> None:
    """Answers pings; everything else a client says is noise, and noise has a limit."""
    clock = asyncio.get_running_loop().time
    since, heard = clock(), 0
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            outbox.close(LEFT)
            return
        now = clock()
        if now - since > EVERY_SECONDS:
            since, heard = now, 0
        heard += 1
        if heard > MOST_MESSAGES:
            outbox.close(TOO_MANY)
            return
        if '"ping"' in (message.get("text") or ""):
            outbox.push(PONG)


class EventStream(JSONResponse):
    """Server-sent events for one visitor; by its base the OpenAPI document knows that they are JSON."""

    media_type = "text/event-stream"

    def __init__(self, hub: Hub, visitor: Visitor, last_id: int | None) -> None:
        self._hub, self._visitor, self._last_id = hub, visitor, last_id
        self.status_code, self.background = 200, None
        self.init_headers({"cache-control": "no-store", "x-accel-buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._hub.attended(self._visitor, "sse") as subscriber:
            await self._hub.greet(subscriber, self._last_id)
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            outbox = subscriber.outbox
            await _until_over(outbox, _write_events(send, outbox), _await_disconnect(receive, outbox))
            if outbox.closing is not LEFT:
                await _briefly(send({"type": "http.response.body", "body": b"", "more_body": False}))


async def _write_events(send: Send, outbox: Outbox) -> None:
    sent = metrics.SENT.labels("sse")
    while (frame := await outbox.take()) is not None:
        await send({"type": "http.response.body", "body": frame.sse, "more_body": True})
        sent.inc(len(frame.texts))


async def _await_disconnect(receive: Receive, outbox: Outbox) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    outbox.close(LEFT)


async def _until_over(outbox: Outbox, *work: Coroutine[Any, Any, None]) -> None:
    tasks = [asyncio.create_task(part) for part in work]
    try:
        await asyncio.wait({*tasks, outbox.cut}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, _Gone):
            raise result


async def _briefly(work: Awaitable[None]) -> None:
    try:
        async with asyncio.timeout(FAREWELL_SECONDS):
            await work
    except (TimeoutError, RuntimeError, *_Gone):
        return
