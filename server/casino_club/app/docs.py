"""/docs: Swagger UI from the wheel that carries it, so that it works without the internet."""

from __future__ import annotations

from pathlib import Path

import fastapi_offline
from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from casino_club.app.web import content_security_policy

_ASSETS = Path(fastapi_offline.__file__).parent / "static"
_ICON = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"


def serve_docs(app: FastAPI) -> None:
    """Adds the page and its two files."""
    page = get_swagger_ui_html(
        openapi_url="/openapi.json",
        title=app.title,
        swagger_js_url="/docs/assets/swagger-ui-bundle.js",
        swagger_css_url="/docs/assets/swagger-ui.css",
        swagger_favicon_url=_ICON,
    )
    page.headers["content-security-policy"] = content_security_policy(bytes(page.body).decode())

    @app.get("/docs", include_in_schema=False)
    async def docs() -> Response:
        return page

    app.mount("/docs/assets", StaticFiles(directory=_ASSETS), name="docs")
