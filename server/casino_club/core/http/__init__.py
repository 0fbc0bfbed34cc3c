"""HTTP at the edge: one ASGI layer around everything, and the error shape."""

from casino_club.core.http.documentation import responses
from casino_club.core.http.edge import Edge
from casino_club.core.http.errors import error_body, install_error_handlers
from casino_club.core.http.requests import REPLAYED, Now, RetryKey

__all__ = ["REPLAYED", "Edge", "Now", "RetryKey", "error_body", "install_error_handlers", "responses"]
