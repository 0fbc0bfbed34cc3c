"""Whatever the OpenAPI document allows, and what it forbids: never a 5xx, every error in the one shape."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case, CheckContext, Response
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)

from casino_club.app import openapi
from tests.contract import shape
from tests.fixtures.club import signup_body
from tests.fixtures.served import Served

DOCUMENT = openapi.document()
EVERY_BOUNDARY = {"coverage": {"unexpected-methods": []}}
"""Methods that no path has get their 405 in a test of their own."""
FUZZED = {"coverage": {"enabled": False}}
"""Who is a stranger everywhere needs no enumeration of every boundary."""


def described(phases: dict[str, Any]) -> Any:
    return schemathesis.openapi.from_dict(DOCUMENT, config=schemathesis.Config.from_dict({"phases": phases}))


inside, outside = described(EVERY_BOUNDARY), described(FUZZED)
EXAMPLES = 8


def error_shape(ctx: CheckContext, response: Response, case: Case) -> None:
    """Every error body is the one schema."""
    if response.status_code >= 400:
        headers = {name.lower(): values[0] for name, values in response.headers.items()}
        assert shape.objections(response.status_code, headers, response.json()) == []


CHECKS = [
    not_a_server_error,
    error_shape,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
few = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


class Visitor:
    """A member whose sessions come and go with what is tried."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._authorization = ""

    def call(self, case: Case) -> Response:
        """The reply to the case, with a token that counted a moment ago."""
        if not self._authorization:
            reply = httpx.post(f"{self._url}/api/auth/signup", json=signup_body())
            self._authorization = f"Bearer {reply.json()['access_token']}"
        case.headers = {**(case.headers or {}), "Authorization": self._authorization}
        response = case.call(base_url=self._url)
        if response.status_code == 401:
            self._authorization = ""
        return response


@pytest.fixture
def visitor(served: Served) -> Visitor:
    return Visitor(served.url)


@inside.parametrize()
@few
def test_as_a_member(case: Case, visitor: Visitor):
    case.validate_response(visitor.call(case), checks=CHECKS)


@outside.parametrize()
@few
def test_as_a_stranger(case: Case, served: Served):
    case.headers = {
        name: value for name, value in (case.headers or {}).items() if name.lower() != "authorization"
    }
    case.validate_response(case.call(base_url=served.url), checks=CHECKS)
