"""The one shape of every error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

KEYS = {"code", "message", "status_code", "details", "request_id", "path"}
CODE = re.compile(r"[A-Z][A-Z0-9_]+")


def objections(status: int, headers: Mapping[str, str], body: Any) -> list[str]:
    """What is wrong with an error reply, nothing for a good one."""
    if not isinstance(body, dict) or set(body) != KEYS:
        return [f"the body is {body!r}"]
    found = []
    if not CODE.fullmatch(body["code"]):
        found.append(f"the code is {body['code']!r}")
    if body["status_code"] != status:
        found.append(f"the body says {body['status_code']}, the status line {status}")
    if body["request_id"] != headers["x-request-id"]:
        found.append(f"the request is {body['request_id']} here and {headers['x-request-id']} there")
    if not body["message"] or not isinstance(body["message"], str):
        found.append("there is no message")
    if not isinstance(body["details"], dict):
        found.append("the details are no object")
    if status == 429 and not headers.get("retry-after", "").isdigit():
        found.append("429 without Retry-After")
    if headers.get("content-type", "").partition(";")[0] != "application/json":
        found.append(f"the content type is {headers.get('content-type')}")
    return found
