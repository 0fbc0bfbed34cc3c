"""Job → when, one table. Every job may run in several processes at once and does its work once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from casino_club.app.bootstrap import Runtime
from casino_club.app.subscriptions import objectives, reactions
from casino_club.core.db import driver
from casino_club.games.monitor import stop_drifting
from casino_club.journal import repository as journal
from casino_club.journal.relay import retry_failed
from casino_club.realtime import forget_used_tickets

log = logging.getLogger(__name__)


async def partitions_ahead(runtime: Runtime) -> None:
    """The journal has a partition for every day a fact may be written on."""
    async with runtime.database.transaction() as session:
        await journal.ensure_partitions(await driver(session), runtime.clock())


async def failed_reactions(runtime: Runtime) -> None:
    """What failed is tried again when its pause is over."""
    for table in (reactions, objectives):
        await retry_failed(runtime.database, table(runtime.book, runtime.settings.tz), runtime.clock)


async def used_tickets(runtime: Runtime) -> None:
    """What need not be remembered is forgotten."""
    async with runtime.database.transaction() as session:
        await forget_used_tickets(session, runtime.clock())


async def drifting_games(runtime: Runtime) -> None:
    """A game whose outcomes left its odds stands still until an operator has looked."""
    await stop_drifting(runtime.database, runtime.book, runtime.clock())


@dataclass(frozen=True, slots=True)
class Job:
    """A plain async function and how often it runs."""

    work: Callable[[Runtime], Awaitable[None]]
    every: timedelta


JOBS = (
    Job(partitions_ahead, timedelta(hours=1)),
    Job(failed_reactions, timedelta(seconds=5)),
    Job(drifting_games, timedelta(seconds=10)),
    Job(used_tickets, timedelta(minutes=10)),
)


class Schedule:
    """Runs the jobs while the process lives; a job that fails runs again at its next time."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        self._failing: set[str] = set()

    async def start(self) -> None:
        """Every job runs once now, then at its times."""
        for job in JOBS:
            self._scheduler.add_job(
                self._run,
                "interval",
                seconds=job.every.total_seconds(),
                args=[job],
                next_run_time=self._runtime.clock(),
            )
        self._scheduler.start()

    async def stop(self) -> None:
        """Starts nothing more."""
        self._scheduler.shutdown(wait=False)

    async def _run(self, job: Job) -> None:
        name = job.work.__name__
        try:
            await job.work(self._runtime)
            self._failing.discard(name)
        except Exception as error:
            # Said once an outage, not every five seconds of it.
            if name not in self._failing:
                log.warning("job failed, will run again", extra={"job": name}, exc_info=error)
            self._failing.add(name)
