"""What an endpoint may ask of its request, as dependencies: the time, and the key of its retries."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Header, Request

from casino_club.core.clock import Moment
from casino_club.core.errors import IdempotencyKeyRequired

KEY_MAX_LENGTH = 255
REPLAYED = {"Idempotency-Replayed": "true"}
"""The header of a reply that was given before."""


def moment_of(request: Request) -> Moment:
    """The time of this request."""
    runtime = request.app.state.runtime
    return Moment(runtime.clock(), runtime.settings.tz)


def retry_key(
    key: Annotated[
        str | None,
        Header(
            alias="Idempotency-Key",
            description="같은 키의 재시도는 처음 응답을 그대로 돌려준다. 24시간 이상 보관",
        ),
    ] = None,
) -> str:
    """The client's own name for this request. Raises `IdempotencyKeyRequired`."""
    if key is None or not 1 <= len(key) <= KEY_MAX_LENGTH:
        raise IdempotencyKeyRequired
    return key


Now = Annotated[Moment, Depends(moment_of)]
RetryKey = Annotated[str, Depends(retry_key)]
