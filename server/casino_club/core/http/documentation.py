"""Typed errors in the OpenAPI document: one schema an error, so that clients can switch on `code`."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, Literal

from pydantic import create_model

from casino_club.core.errors import AppError, ErrorBody

_models: dict[type[AppError], type[ErrorBody]] = {}


def error_model(error: type[AppError]) -> type[ErrorBody]:
    """The schema of one error's body."""
    if error not in _models:
        _models[error] = _model_of(error)
    return _models[error]


def _model_of(error: type[AppError]) -> type[ErrorBody]:
    return create_model(
        f"{error.__name__}Error",
        __base__=ErrorBody,
        __doc__=error.__doc__,
        code=(_only(error.code), error.code),
        status_code=(_only(error.status), error.status),
    )


def _only(value: str | int) -> Any:
    """The type whose one value is `value`."""
    return Literal[value]


def responses(*errors: type[AppError]) -> dict[int | str, dict[str, Any]]:
    """The `responses=` of a route that may answer with `errors`."""
    by_status: dict[int, list[type[AppError]]] = {}
    for error in errors:
        by_status.setdefault(error.status, []).append(error)
    return {
        status: {
            "model": reduce(or_, (error_model(error) for error in same)),
            "description": " · ".join(f"`{error.code}` {error.ko}" for error in same),
        }
        for status, same in by_status.items()
    }
