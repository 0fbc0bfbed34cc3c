"""One member's sockets in this process, and how far they have been told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casino_club.realtime.frames import SHOWN, Frame
from casino_club.realtime.outbox import Outbox
from casino_club.realtime.tickets import Visitor


class Subscriber:
    """One socket. Until it is opened it holds what comes, for what came before is still being read."""

    __slots__ = ("_held", "outbox", "sent", "transport", "visitor")

    def __init__(self, visitor: Visitor, transport: str) -> None:
        self.visitor, self.transport = visitor, transport
        self.outbox = Outbox()
        self.sent = 0
        self._held: list[Frame] | None = []

    def open(self, hello: Frame, missed: Sequence[Frame], reached: int) -> None:
        """Greets, replays, then passes on what was held; `reached` is the number `missed` leads up to."""
        held, self._held = self._held or [], None
        self.outbox.push(hello)
        for frame in missed:
            self._push(frame)
        self.sent = reached
        for frame in held:
            if frame.seq in (SHOWN, self.sent + 1):
                self._push(frame)

    def offer(self, frame: Frame) -> None:
        """Passes on what this socket has not had."""
        if self._held is not None:
            self._held.append(frame)
        elif frame.seq == SHOWN or frame.seq > self.sent:
            self._push(frame)

    def skip(self, resync: Frame, reached: int) -> None:
        """Tells the socket to read everything anew, up to `reached`."""
        if self._held is None and reached > self.sent:
            self._push(resync)
            self.sent = reached

    def _push(self, frame: Frame) -> None:
        self.sent = max(self.sent, frame.seq)
        if frame.texts:
            self.outbox.push(frame)


class Member:
    """All sockets of one member. `seq` is the last fact passed on, None until the first socket is open.

    No open socket has been sent less than `seq`, and frames are passed on only in their order, so every
    socket gets every number once.
    """

    __slots__ = ("player_id", "seen", "seq", "subscribers")

    def __init__(self, player_id: int) -> None:
        self.player_id = player_id
        self.subscribers: set[Subscriber] = set()
        self.seq: int | None = None
        self.seen = 0
        """The highest number heard of."""

    @property
    def is_behind(self) -> bool:
        """Whether a fact is known to exist that was not passed on."""
        return self.seq is not None and self.seen > self.seq

    def opened(self, subscriber: Subscriber) -> None:
        """Another socket is open: where it stands further back, the member is read back for it."""
        self.seen = max(self.seen, self.seq or 0, subscriber.sent)
        self.seq = subscriber.sent if self.seq is None else min(self.seq, subscriber.sent)

    def hear(self, frame: Frame) -> None:
        """A live frame: passed on when it is the next, or only shown; else it shows that some are missing."""
        self.seen = max(self.seen, frame.seq)
        if frame.seq == SHOWN or self.seq is None or frame.seq == self.seq + 1:
            self._pass(frame)

    def fill(self, frames: Iterable[Frame]) -> None:
        """Frames read back, in order."""
        for frame in frames:
            if self.seq is None or frame.seq == self.seq + 1:
                self._pass(frame)

    def skip(self, resync: Frame, reached: int) -> None:
        """Gives up on passing on what lies before `reached`."""
        self.seq = reached
        for subscriber in self.subscribers:
            subscriber.skip(resync, reached)

    def _pass(self, frame: Frame) -> None:
        if frame.seq and self.seq is not None:
            self.seq = frame.seq
        for subscriber in self.subscribers:
            subscriber.offer(frame)
