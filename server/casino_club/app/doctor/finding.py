"""What an examination says of one thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing examined: well, or wrong with a remedy."""

    subject: str
    detail: str
    remedy: str | None = None

    @property
    def is_well(self) -> bool:
        """Whether nothing has to be done."""
        return self.remedy is None

    def __str__(self) -> str:
        return (
            f"✓ {self.subject}: {self.detail}"
            if self.is_well
            else f"✗ {self.subject}: {self.detail} → {self.remedy}"
        )
