"""Typed errors: a name, a code, a status, the facts, and a sentence in two languages."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import BaseModel, Field


class AppError(Exception):
    """Base of every error a client is told of."""

    code: ClassVar[str] = "INTERNAL_ERROR"
    status: ClassVar[int] = 500
    ko: ClassVar[str] = "잠시 문제가 생겼어요. 다시 시도해 주세요."
    en: ClassVar[str] = "Something went wrong. Please try again."

    def __init__(self, **details: Any) -> None:
        super().__init__(self.code)
        self.details = details

    @property
    def headers(self) -> dict[str, str]:
        """Headers the reply carries beside the body."""
        retry = self.details.get("retry_after_seconds")
        return {} if retry is None else {"Retry-After": str(retry)}

    def message(self, language: str) -> str:
        """The sentence for people, in `ko` or `en`."""
        return self.en if language == "en" else self.ko


class ErrorBody(BaseModel):
    """The one shape of every error, framework errors included."""

    code: str = Field(description="안정적인 오류 코드 (UPPER_SNAKE)")
    message: str = Field(description="사람이 읽는 문장, Accept-Language에 따라 한국어 또는 영어")
    status_code: int
    details: dict[str, Any]
    request_id: str
    path: str


class ValidationFailed(AppError):
    """The body, query or header is malformed."""

    code, status = "VALIDATION_ERROR", 422
    ko, en = "입력한 내용을 확인해 주세요.", "Please check what you entered."


class NotAuthenticated(AppError):
    """No valid access token."""

    code, status = "NOT_AUTHENTICATED", 401
    ko, en = "로그인이 필요해요.", "Please sign in."

    @property
    def headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": "Bearer"}


class TokenExpired(NotAuthenticated):
    """The access token has expired; refresh it."""

    code = "TOKEN_EXPIRED"
    ko, en = "로그인이 만료됐어요.", "Your session has expired."


class SessionRevoked(NotAuthenticated):
    """The session behind the token was ended."""

    code = "SESSION_REVOKED"
    ko, en = "다른 곳에서 로그아웃됐어요.", "This session was signed out."


class Forbidden(AppError):
    """The member may not do this."""

    code, status = "FORBIDDEN", 403
    ko, en = "권한이 없어요.", "You are not allowed to do this."


class OriginRefused(AppError):
    """A write came from a page of another origin."""

    code, status = "ORIGIN_REFUSED", 403
    ko, en = "허용되지 않은 곳에서 온 요청이에요.", "Requests from this origin are refused."


class NotFound(AppError):
    """Absent, or somebody else's."""

    code, status = "NOT_FOUND", 404
    ko, en = "찾을 수 없어요.", "Not found."


class MethodNotAllowed(AppError):
    """The path exists, the method does not."""

    code, status = "METHOD_NOT_ALLOWED", 405
    ko, en = "지원하지 않는 요청이에요.", "Method not allowed."


class BodyTooLarge(AppError):
    """The body is over the limit."""

    code, status = "BODY_TOO_LARGE", 413
    ko, en = "요청이 너무 커요.", "The request is too large."


class IdempotencyKeyRequired(ValidationFailed):
    """The operation needs an Idempotency-Key of 1–255 characters."""

    code = "IDEMPOTENCY_KEY_REQUIRED"
    ko, en = "요청 키가 필요해요.", "An Idempotency-Key header is required."


class IdempotencyConflict(AppError):
    """The key was used before with other content."""

    code, status = "IDEMPOTENCY_CONFLICT", 409
    ko, en = "같은 키로 다른 요청이 왔어요.", "This key was already used for a different request."


class RateLimited(AppError):
    """Too many requests; `retry_after_seconds` says when to come back."""

    code, status = "RATE_LIMITED", 429
    ko, en = "요청이 너무 잦아요. 잠시 후 다시 시도해 주세요.", "Too many requests. Please slow down."


class ServiceUnavailable(AppError):
    """An engine the request needs does not answer."""

    code, status = "SERVICE_UNAVAILABLE", 503
    ko, en = "지금은 처리할 수 없어요. 잠시 후 다시 시도해 주세요.", "The service is unavailable right now."

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": "2"}
