"""HTTP at the edge: one ASGI layer around everything, and the error shape."""

from casino_club.core.http.documentation import responses
from casino_club.core.http.edge import Edge
from casino_club.core.http.errors import error_body, install_error_handlers

__all__ = ["Edge", "error_body", "install_error_handlers", "responses"]
