"""The outermost ASGI layer: request id, limits, headers, metrics, and one access line a request."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Mapping

import uuid_utils
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casino_club.core import context
from casino_club.core.context import RequestContext
from casino_club.core.errors import AppError, BodyTooLarge, OriginRefused, ServiceUnavailable
from casino_club.core.http.errors import as_app_error, error_body
from casino_club.core.metrics import observe_request
from casino_club.core.settings import Settings

access = logging.getLogger("casino_club.access")
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,64}")
_ROUND_ID = re.compile(r"/[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}/")
"""An id in the middle of a path: the lean applications are found by their template."""
_UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_SECURITY_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
]
_API_CSP = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_NO_STORE = (b"cache-control", b"no-store")
_OF_EVERY_ANSWER = [*_SECURITY_HEADERS, _API_CSP, _NO_STORE]
_OVERRIDABLE = {name for name, _ in (_API_CSP, _NO_STORE)}
_HSTS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")


class Edge:
    """Wraps the application. `lean` maps `(method, template)` to ASGI apps that skip the framework."""

    def __init__(self, app: ASGIApp, settings: Settings, lean: Mapping[tuple[str, str], ASGIApp]) -> None:
        self._app = app
        self._lean = lean
        self._origins = frozenset(settings.public_origins)
        self._body_limit = settings.body_limit_bytes
        self._deadline_seconds = settings.answer_deadline_seconds
        self._headers = [*_OF_EVERY_ANSWER, *([_HSTS] if settings.is_strict else [])]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = dict(scope["headers"])
        request = _request_of(scope, headers)
        token = context.enter(request)
        reply = _Reply(send, request, self._headers)
        route = request.path
        lean = self._lean.get((request.method, route))
        if lean is None and _ROUND_ID.search(route):
            route = _ROUND_ID.sub("/{round_id}/", route)
            lean = self._lean.get((request.method, route))
        try:
            self._refuse(request.method, headers)
            if lean is not None:
                await lean(scope, self._limited(headers, receive), reply.send)
            else:
                await self._through_framework(scope, self._limited(headers, receive), reply)
        except Exception as error:
            if not reply.started:  # else the framework has answered, and logged, already
                await reply.fail(as_app_error(error))
        finally:
            seconds = time.perf_counter() - started
            if lean is None:
                route = _route_of(scope, request)
            observe_request(request.method, route, reply.status, seconds)
            access.info(
                "%s",
                request.title,
                extra={"status_code": reply.status, "latency_ms": round(seconds * 1000, 2), "route": route},
            )
            context.leave(token)

    def _refuse(self, method: str, headers: dict[bytes, bytes]) -> None:
        """Bodies over the limit, and writes from pages of another origin."""
        length = headers.get(b"content-length")
        if length is not None and length.isdigit() and int(length) > self._body_limit:
            raise BodyTooLarge(limit_bytes=self._body_limit)
        origin = headers.get(b"origin")
        if (
            origin is not None
            and method in _UNSAFE
            and not self.is_own_origin(origin, headers.get(b"host", b""))
        ):
            raise OriginRefused(origin=origin.decode("latin-1"))

    def is_own_origin(self, origin: bytes, host: bytes) -> bool:
        """Whether a page of `origin` may write: the served host itself, or one the settings name."""
        text = origin.decode("latin-1")
        return text in self._origins or text.partition("://")[2] == host.decode("latin-1")

    def _limited(self, headers: dict[bytes, bytes], receive: Receive) -> Receive:
        """Counts a body that came without a length."""
        if b"content-length" in headers:
            return receive
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._body_limit:
                raise BodyTooLarge(limit_bytes=self._body_limit)
            return message

        return counted

    async def _through_framework(self, scope: Scope, receive: Receive, reply: _Reply) -> None:
        if not scope["path"].startswith("/api/"):
            await self._app(scope, receive, reply.send)
            return
        work = asyncio.ensure_future(self._app(scope, receive, reply.send))
        try:
            done, _ = await asyncio.wait({work}, timeout=self._deadline_seconds)
        except asyncio.CancelledError:
            work.cancel()
            raise
        if done:
            work.result()
            return
        reply.close()  # whatever the work still sends is dropped; its cleanup may itself wait on the engine
        work.cancel()
        await reply.fail(ServiceUnavailable())


class _Reply:
    """The response on its way out: adds headers, remembers the status, sends an error if none began."""

    __slots__ = ("_closed", "_headers", "_request", "_send", "started", "status")

    def __init__(self, send: Send, request: RequestContext, headers: list[tuple[bytes, bytes]]) -> None:
        self._send, self._request, self._headers = send, request, headers
        self.status, self.started, self._closed = 0, False, False

    async def send(self, message: Message) -> None:
        if self._closed:
            return
        if message["type"] == "http.response.start":
            self.started, self.status = True, message["status"]
            given = message.get("headers", ())
            chosen = {name for name, _ in given} & _OVERRIDABLE
            ours = (
                [header for header in self._headers if header[0] not in chosen] if chosen else self._headers
            )
            request_id = (b"x-request-id", self._request.request_id.encode())
            message = {**message, "headers": [*given, *ours, request_id]}
        await self._send(message)

    def close(self) -> None:
        """Drops what comes from the application from now on."""
        self._closed = True

    async def fail(self, error: AppError) -> None:
        """Answers with `error`, unless an answer is already on its way."""
        if self.started:
            return
        self._closed = False
        body = error_body(error)
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        headers += [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
        await self.send({"type": "http.response.start", "status": error.status, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})
        self._closed = True


def _request_of(scope: Scope, headers: dict[bytes, bytes]) -> RequestContext:
    given = headers.get(b"x-request-id", b"")
    client = scope.get("client")
    language = headers.get(b"accept-language", b"")[:2].lower()
    return RequestContext(
        request_id=given.decode() if _REQUEST_ID.fullmatch(given) else str(uuid_utils.uuid7()),
        method=scope["method"],
        path=scope["path"],
        client_ip=client[0] if client else "-",
        language="en" if language == b"en" else "ko",
        user_agent=headers.get(b"user-agent", b"").decode("latin-1")[:512],
    )


def _route_of(scope: Scope, request: RequestContext) -> str:
    """The route's template, so that metrics have few labels; and its title for the access line."""
    # Routers that include routers: FastAPI keeps the whole path beside the route it matched.
    route = scope.get("fastapi", {}).get("effective_route_context") or scope.get("route")
    if route is None:
        return "-"
    request.title = getattr(route, "summary", None) or request.title
    return str(getattr(route, "path", "-"))
