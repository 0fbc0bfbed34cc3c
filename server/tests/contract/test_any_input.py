"""Whatever the OpenAPI document allows, and what it forbids: never a 5xx, every error in the one shape."""

from __future__ import annotations

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case, CheckContext, Response
from schemathesis.checks import not_a_server_error
from schemathesis.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from casino_club.app import openapi
from tests.contract import shape
from tests.fixtures.club import signup_body
from tests.fixtures.served import Served

schema = schemathesis.openapi.from_dict(openapi.document())
EXAMPLES = 12


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
        self._token = ""

    def authorization(self) -> str:
        """A token that counts."""
        alive = httpx.get(f"{self._url}/api/auth/me", headers={"Authorization": f"Bearer {self._token}"})
        if alive.status_code != 200:
            reply = httpx.post(f"{self._url}/api/auth/signup", json=signup_body())
            self._token = reply.json()["access_token"]
        return f"Bearer {self._token}"


@pytest.fixture
def visitor(served: Served) -> Visitor:
    return Visitor(served.url)


@schema.parametrize()
@few
def test_as_a_member(case: Case, served: Served, visitor: Visitor):
    case.headers = {**(case.headers or {}), "Authorization": visitor.authorization()}
    case.validate_response(case.call(base_url=served.url), checks=CHECKS)


@schema.parametrize()
@few
def test_as_a_stranger(case: Case, served: Served):
    case.headers = {
        name: value for name, value in (case.headers or {}).items() if name.lower() != "authorization"
    }
    case.validate_response(case.call(base_url=served.url), checks=CHECKS)
