"""The running product, asked from outside as a client would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from casino_club.app.doctor.finding import Finding
from casino_club.core.settings import Settings

DEMO_MEMBER = ("user001", "123455")
FORGED = "e30.e30.e30"
NOBODY = ("nobody-of-this-name", "not-a-password")


class Product:
    """A client of one address; every answer is a status and a body."""

    def __init__(self, address: str) -> None:
        self._netloc = urlsplit(address).netloc

    def ask(self, method: str, path: str, body: object = None, token: str = "") -> tuple[int, Any]:
        """One request, JSON in and out; raises `OSError` when nobody answers."""
        connection = HTTPConnection(self._netloc, timeout=6)
        headers = {"Content-Type": "application/json", "X-Client": "api"}
        headers |= {"Authorization": f"Bearer {token}"} if token else {}
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None, headers)
            answer = connection.getresponse()
            text = answer.read()
            is_json = answer.headers.get_content_type() == "application/json"
            return answer.status, json.loads(text) if text and is_json else {}
        finally:
            connection.close()

    def is_there(self) -> bool:
        """Whether the club answers at this address."""
        try:
            return self.ask("GET", "/healthz") == (200, {"status": "ok"})
        except OSError:
            return False


def examine_product(product: Product, settings: Settings) -> Iterator[Finding]:
    """Health, and the way in and out."""
    _, health = product.ask("GET", "/health")
    degraded = ", ".join(health.get("degraded", []))
    remedy = f"{degraded} 엔진을 확인하세요" if degraded else None
    yield Finding("상태", health.get("status", "알 수 없음"), remedy)
    yield closed_door(product)
    if settings.admin_password:
        yield round_trip(product, "/api/auth/admin/login", "admin", settings.admin_password)
    elif not settings.is_strict:
        yield round_trip(product, "/api/auth/login", *DEMO_MEMBER)


def closed_door(product: Product) -> Finding:
    """Strangers, wrong passwords and forged tokens stay outside."""
    site_id, password = NOBODY
    answers = {
        "토큰 없이": product.ask("GET", "/api/auth/me")[0],
        "가짜 토큰": product.ask("GET", "/api/auth/me", token=FORGED)[0],
        "틀린 비밀번호": product.ask("POST", "/api/auth/login", {"site_id": site_id, "password": password})[
            0
        ],
    }
    wrong = [f"{how} {status}" for how, status in answers.items() if status not in (401, 429)]
    return Finding(
        "인증 거절", ", ".join(wrong) or "401", "서버 로그에서 인증 오류를 확인하세요" if wrong else None
    )


def round_trip(product: Product, path: str, site_id: str, password: str) -> Finding:
    """In, recognised, and out again."""
    status, answer = product.ask("POST", path, {"site_id": site_id, "password": password})
    if status != 200:
        detail = f"{site_id} 로그인 {status} {answer.get('code', '')}"
        return Finding("인증 왕복", detail, "비밀번호를 바꿨다면 ADMIN_PASSWORD를 맞추세요")
    token = answer["access_token"]
    _, me = product.ask("GET", "/api/auth/me", token=token)
    left, _ = product.ask("POST", "/api/auth/logout", {}, token=token)
    after, _ = product.ask("GET", "/api/auth/me", token=token)
    is_well = me.get("site_id") == site_id and left == 204 and after == 401
    detail = f"{site_id} 로그인 → 나 → 로그아웃 → {after}"
    return Finding("인증 왕복", detail, None if is_well else "JWT_SECRET_KEY와 세션 폐기를 확인하세요")
