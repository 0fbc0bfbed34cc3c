"""The tables of realtime."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class UsedTicket(Base):
    """A ticket that opened a connection: it opens no second one. Forgotten once it would have expired."""

    __tablename__ = "used_ticket"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    expires_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
