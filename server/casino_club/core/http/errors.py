"""Every failure becomes one shape: ours, the framework's, and an engine's."""

from __future__ import annotations

import logging
from typing import Any

import asyncpg
import msgspec
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from redis.exceptions import RedisError
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import Response

from casino_club.core import context
from casino_club.core.errors import (
    AppError,
    Forbidden,
    MethodNotAllowed,
    NotAuthenticated,
    NotFound,
    ServiceUnavailable,
    ValidationFailed,
)

log = logging.getLogger(__name__)

_ENGINE_DOWN = (
    OSError,
    TimeoutError,
    PoolTimeout,
    RedisError,
    InterfaceError,
    OperationalError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that heard of its server's end between two statements
    asyncpg.PostgresConnectionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,
    asyncpg.QueryCanceledError,
    asyncpg.LockNotAvailableError,
)
_BY_STATUS: dict[int, type[AppError]] = {
    400: ValidationFailed,
    401: NotAuthenticated,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    422: ValidationFailed,
    503: ServiceUnavailable,
}


def as_app_error(error: Exception) -> AppError:
    """The typed error behind any exception; what nobody expected is logged with its traceback."""
    if isinstance(error, AppError):
        return error
    if is_engine_down(error):
        log.warning("engine unavailable: %r", error)
        return ServiceUnavailable()
    if isinstance(error.__cause__, AppError):
        return error.__cause__  # FastAPI wraps what reading the body raised
    if isinstance(error, HTTPException):
        return _BY_STATUS.get(error.status_code, AppError)()
    log.error("unexpected error", exc_info=error)
    return AppError()


def is_engine_down(error: BaseException) -> bool:
    """Whether PostgreSQL, Redis or the way to them is the cause (a full disk included)."""
    if isinstance(error, _ENGINE_DOWN):
        return True
    cause = error.orig.__cause__ if isinstance(error, DBAPIError) and error.orig else None
    return cause is not None and isinstance(cause, _ENGINE_DOWN)


def error_body(error: AppError) -> bytes:
    """The JSON of an error, with the request it belongs to."""
    request = context.current()
    request.error_code = error.code
    return msgspec.json.encode(
        {
            "code": error.code,
            "message": error.message(request.language),
            "status_code": error.status,
            "details": error.details,
            "request_id": request.request_id,
            "path": request.path,
        }
    )


def error_response(error: AppError) -> Response:
    """The same as a Starlette response."""
    return Response(error_body(error), error.status, error.headers, "application/json")


def validation_failed(errors: Any) -> ValidationFailed:
    """Pydantic's findings without the input: a password in a 422 would end up in somebody's log."""
    return ValidationFailed(errors=[{key: item[key] for key in ("loc", "msg", "type")} for item in errors])


def install_error_handlers(app: FastAPI) -> None:
    """Makes FastAPI answer in the one shape."""

    async def any_error(_: Request, error: Exception) -> Response:
        return error_response(as_app_error(error))

    async def invalid(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return error_response(validation_failed(error.errors()))

    app.add_exception_handler(RequestValidationError, invalid)
    for kind in (AppError, HTTPException, *_ENGINE_DOWN, DBAPIError, Exception):
        app.add_exception_handler(kind, any_error)
