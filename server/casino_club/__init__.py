"""Casino-Club F2P: the server."""

__version__ = "0.1.0"
