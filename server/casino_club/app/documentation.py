"""The OpenAPI document: groups, the bearer scheme, and the catalogue's own schemas."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from casino_club.app.routes import TAG_GROUPS
from casino_club.core.errors import ErrorBody
from casino_club.games.documentation import components


def describe(app: FastAPI) -> None:
    """Replaces the app's document with the completed one, made once."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _document(app: FastAPI) -> dict[str, Any]:
    document = get_openapi(
        title=app.title,
        version=app.version,
        routes=app.routes,
        summary="초대제 무료 카지노 클럽. 골드는 현금 가치가 없고 환전할 수 없다.",
        separate_input_output_schemas=False,
    )
    parts = document.setdefault("components", {})
    schemas = parts.setdefault("schemas", {})
    schemas.update(components())
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas["ErrorBody"] = ErrorBody.model_json_schema(ref_template="#/components/schemas/{model}")
    parts["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
    document["x-tagGroups"] = TAG_GROUPS
    _use_own_errors(document["paths"])
    return document


def _use_own_errors(paths: dict[str, Any]) -> None:
    """The 422 that FastAPI declares by itself has our shape; an error is JSON even where a reply streams."""
    own = {"application/json": {"schema": {"$ref": "#/components/schemas/ValidationFailedError"}}}
    for operations in paths.values():
        for operation in operations.values():
            malformed = operation["responses"].get("422")
            if malformed is not None and malformed["description"] == "Validation Error":
                operation["responses"]["422"] = {"description": malformed["description"], "content": own}
            for status, response in operation["responses"].items():
                if status >= "400" and "content" in response:
                    response["content"] = {"application/json": next(iter(response["content"].values()))}
