"""The OpenAPI document: as committed, and complete for whoever reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from casino_club.app import openapi

HANGUL = re.compile("[가-힣]")
METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return openapi.document()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method in METHODS:
                yield f"{method.upper()} {path}", operation


def test_the_committed_document_is_what_the_code_says():
    assert not openapi.differs(), "run `make openapi`"


def test_every_operation_has_one_tag(document):
    assert {name: o.get("tags") for name, o in operations(document) if len(o.get("tags", [])) != 1} == {}


def test_every_operation_has_a_korean_summary(document):
    assert [name for name, o in operations(document) if not HANGUL.search(o.get("summary", ""))] == []


def test_every_operation_has_a_name_of_its_own(document):
    names = [o["operationId"] for _, o in operations(document)]
    assert len(names) == len(set(names))


def test_paths_are_canonical(document):
    outside = {"/health", "/healthz", "/ws/notifications", "/sse/notifications"}
    assert [p for p in document["paths"] if not p.startswith("/api/") and p not in outside] == []


def test_the_document_is_the_same_every_time():
    assert openapi.text() == openapi.text()
