"""One connection to the member's stream, held against what the member was told."""

from __future__ import annotations

import asyncio
import json
from itertools import pairwise
from typing import Any

from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

PATIENCE_SECONDS = 3.0


class Listener:
    """Hears from `behind` up to `version`."""

    def __init__(self, host: str, port: int, behind: int, version: int) -> None:
        self._url = f"ws://{host}:{port}/ws/notifications"
        self._behind, self._version = behind, version
        self.heard = self.connected = 0

    async def hear(self, ticket: str, told: list[dict[str, Any]]) -> list[str]:
        """What is wrong with the stream; a connection that breaks or is slow says nothing."""
        messages: list[dict[str, Any]] = []
        try:
            async with (
                asyncio.timeout(PATIENCE_SECONDS),
                connect(f"{self._url}?ticket={ticket}&last_id={self._behind}", proxy=None) as socket,
            ):
                self.connected = 1
                while not messages or messages[-1].get("id", 0) < self._version:
                    message = json.loads(await socket.recv())
                    if message["type"] == "resync":
                        break
                    if "id" in message:
                        messages.append(message)
        except (OSError, TimeoutError, WebSocketException):
            pass
        self.heard = len(messages)
        return self._objections(messages, {round_["balance"]["version"]: round_ for round_ in told})

    def _objections(self, messages: list[dict[str, Any]], told: dict[int, dict[str, Any]]) -> list[str]:
        found = []
        ids = [message["id"] for message in messages]
        if any(later < earlier for earlier, later in pairwise(ids)):
            found.append(f"numbers run backwards: {ids}")
        if ids and ids[0] <= self._behind:
            found.append(f"{ids[0]} was sent to who had {self._behind}")
        settled = {message["id"]: message for message in messages if message["type"] == "round_settled"}
        if len(settled) != sum(message["type"] == "round_settled" for message in messages):
            found.append(f"a round was sent twice: {ids}")
        heard_up_to = ids[-1] if ids else self._behind
        for version, round_ in told.items():
            if self._behind < version <= heard_up_to:
                if version not in settled:
                    found.append(f"round {version} was left out of {ids}")
                elif settled[version]["data"] != round_:
                    found.append(f"round {version} was told as {settled[version]['data']}, not {round_}")
        return found
