"""`casino-club doctor`: every known thing that can be wrong, each with its remedy."""

from casino_club.app.doctor.examination import examine
from casino_club.app.doctor.finding import Finding

__all__ = ["Finding", "examine"]
