"""The face: the exported pages of `web/out`, read once into memory and served beside the API."""

from __future__ import annotations

import base64
import gzip
import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocketClose

CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wav": "audio/wav",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
COMPRESSIBLE = frozenset({".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest", ".xml"})
NOT_PAGES = ("/api/", "/ws/", "/sse/", "/docs/")
IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"

# Styles may be inline (React writes them for animations); scripts only if their hash is named.
POLICY = (
    "default-src 'self'; script-src 'self'{hashes}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)


class WebExport:
    """Answers GET and HEAD for every path that no API route takes.

    The pages are looked up among the files found at the start, so no path can leave the folder.
    """

    def __init__(self, folder: Path) -> None:
        self._assets = {f"/{f.relative_to(folder).as_posix()}": Asset(f) for f in files_of(folder)}

    @property
    def is_built(self) -> bool:
        """Whether there is a landing page to show."""
        return "/index.html" in self._assets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
            return
        await self._answer(Request(scope))(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        path = request.scope["path"]
        if f"{path}/".startswith(NOT_PAGES):
            raise HTTPException(404)
        asset = self._find(path)
        shorter = path.rstrip("/")
        if asset is None and path != shorter and self._find(shorter) is not None:
            return RedirectResponse(shorter, status_code=308)
        if asset is None and "/404.html" not in self._assets:
            raise HTTPException(404)
        if request.method not in ("GET", "HEAD"):
            raise HTTPException(405 if asset else 404, headers={"Allow": "GET, HEAD"} if asset else None)
        return asset.reply(request) if asset else self._assets["/404.html"].reply(request, status=404)

    def _find(self, path: str) -> Asset | None:
        if path == "/":
            return self._assets.get("/index.html")
        # `/games` is the page `games.html` even where a folder `games/` holds the pages below it.
        candidates = (path, f"{path}.html", f"{path}/index.html")
        return next((self._assets[name] for name in candidates if name in self._assets), None)


@dataclass(frozen=True)
class Asset:
    """One file as it leaves: typed, tagged, compressed on first use."""

    file: Path
    body: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "body", self.file.read_bytes())

    @cached_property
    def etag(self) -> str:
        """A weak tag, since it stands for the plain and the compressed form alike."""
        return f'W/"{hashlib.sha256(self.body).hexdigest()[:24]}"'

    @cached_property
    def compressed(self) -> bytes | None:
        """The gzip form, or None where it would not be smaller."""
        if self.file.suffix not in COMPRESSIBLE:
            return None
        smaller = gzip.compress(self.body, 6, mtime=0)
        return smaller if len(smaller) < len(self.body) else None

    @cached_property
    def headers(self) -> dict[str, str]:
        """Headers of every reply with this file."""
        kind = CONTENT_TYPES.get(self.file.suffix, "application/octet-stream")
        cache = IMMUTABLE if "/_next/static/" in self.file.as_posix() else REVALIDATE
        headers = {"Content-Type": kind, "Cache-Control": cache, "ETag": self.etag, "Vary": "Accept-Encoding"}
        if self.file.suffix == ".html":
            headers["Content-Security-Policy"] = content_security_policy(self.body.decode())
        return headers

    def reply(self, request: Request, status: int = 200) -> Response:
        """The file, or 304 where the client holds it already."""
        known = {tag.strip() for tag in request.headers.get("if-none-match", "").split(",")}
        if status == 200 and self.etag in known:
            return Response(status_code=304, headers=self.headers)
        takes_gzip = "gzip" in request.headers.get("accept-encoding", "")
        body = self.compressed if takes_gzip else None
        encoding = {"Content-Encoding": "gzip"} if body is not None else {}
        body = self.body if body is None else body
        headers = {**self.headers, **encoding, "Content-Length": str(len(body))}
        return Response(b"" if request.method == "HEAD" else body, status, headers)


def files_of(folder: Path) -> list[Path]:
    """Every file of the export; none where the web has not been built."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def content_security_policy(html: str) -> str:
    """The page's own policy: the SHA-256 of each of its inline scripts, and no others."""
    scripts = InlineScripts()
    scripts.feed(html)
    digests = dict.fromkeys(hashlib.sha256(text.encode()).digest() for text in scripts.found)
    return POLICY.format(hashes="".join(f" 'sha256-{base64.b64encode(d).decode()}'" for d in digests))


class InlineScripts(HTMLParser):
    """Collects the text of the script elements that name no source."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script" and not any(name == "src" for name, _ in attrs):
            self._inside = True
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data
