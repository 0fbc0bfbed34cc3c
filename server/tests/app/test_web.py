"""The exported pages as browsers get them."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from casino_club.app.web import WebExport

INLINE = "self.x=1;/* <b>가나다</b> && 1<2 */"
PAGE = f'<!doctype html><script src="/a.js"></script><script>{INLINE}</script><p>슬롯</p>'


@pytest.fixture
async def browser(tmp_path: Path):
    out = tmp_path / "out"
    for name, text in {
        "index.html": "landing",
        "404.html": "no such page",
        "games.html": PAGE,
        "games/slot.html": "slot",
        "games/index.txt": "payload",
        "_next/static/chunk.js": "let a = 1;" * 200,
    }.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text(text)
    (tmp_path / "secret.txt").write_text("not for anyone")
    app = FastAPI(openapi_url=None, redirect_slashes=False)
    app.add_api_route("/api/thing", lambda: {"ok": True})
    app.router.default = WebExport(out)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://club") as client:
        yield client


async def test_a_page_comes_before_the_folder_of_its_name(browser):
    assert (await browser.get("/games")).text == PAGE
    assert (await browser.get("/games/slot")).text == "slot"
    assert (await browser.get("/")).text == "landing"


async def test_a_trailing_slash_leads_to_the_page(browser):
    answer = await browser.get("/games/")
    assert (answer.status_code, answer.headers["location"]) == (308, "/games")
    assert (await browser.get("http://club//evil.example/")).status_code == 404


async def test_head_is_get_without_the_body(browser):
    got, head = await browser.get("/games"), await browser.head("/games")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == got.headers["content-length"]


async def test_an_unknown_page_is_the_404_page(browser):
    answer = await browser.get("/nowhere")
    assert (answer.status_code, answer.text) == (404, "no such page")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


async def test_paths_of_the_api_never_become_pages(browser):
    assert (await browser.get("/api/thing")).json() == {"ok": True}
    for path in ("/api", "/api/nothing", "/ws/nothing"):
        answer = await browser.get(path)
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/json"
    assert (await browser.delete("/api/thing")).status_code == 405


async def test_no_path_leaves_the_folder(browser):
    for path in (
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/games/../../secret.txt",
        "/..%2fsecret.txt",
        "/\\..\\secret",
    ):
        assert (await browser.get(path)).status_code == 404


async def test_a_script_runs_only_by_its_hash(browser):
    policy = (await browser.get("/games")).headers["content-security-policy"]
    digest = base64.b64encode(hashlib.sha256(INLINE.encode()).digest()).decode()
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert scripts == f"script-src 'self' 'sha256-{digest}'"


async def test_named_chunks_are_kept_and_pages_are_asked_for_again(browser):
    chunk = await browser.get("/_next/static/chunk.js")
    assert chunk.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert chunk.headers["content-encoding"] == "gzip"
    page = await browser.get("/games")
    assert page.headers["cache-control"] == "no-cache"
    again = await browser.get("/games", headers={"If-None-Match": f'"other", {page.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")


async def test_payload_files_are_text(browser):
    assert (await browser.get("/games/index.txt")).headers["content-type"] == "text/plain; charset=utf-8"


async def test_other_methods_are_refused(browser):
    assert (await browser.post("/games")).status_code == 405
    assert (await browser.post("/nowhere")).status_code == 404


async def test_a_club_without_a_built_face_still_answers(tmp_path):
    web = WebExport(tmp_path / "out")
    assert not web.is_built
    app = FastAPI()
    app.router.default = web
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://club") as client:
        assert (await client.get("/")).status_code == 404
