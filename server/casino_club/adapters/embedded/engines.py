"""The engines that no URL names, started together and stopped together."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from casino_club.adapters.embedded.postgres import EmbeddedPostgres
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.adapters.embedded.redis import EmbeddedRedis
from casino_club.core.settings import Settings


class DataFolderBusy(EngineFailed):
    """Another process runs the club on this data folder."""


class EmbeddedEngines:
    """What was started here; engines named by a URL are none of our business."""

    def __init__(self, settings: Settings) -> None:
        self.postgres = None if settings.database_url else EmbeddedPostgres(settings.casino_data_dir)
        self.redis = None if settings.redis_url else EmbeddedRedis(settings.casino_data_dir)

    @property
    def are_needed(self) -> bool:
        """Whether any engine has no URL."""
        return self.postgres is not None or self.redis is not None

    def start(self, settings: Settings) -> None:
        """Starts them and fills in the URLs that were empty."""
        if self.postgres is not None:
            urls = self.postgres.start()
            settings.database_url, settings.database_owner_url = urls.app, urls.owner
        settings.database_owner_url = settings.database_owner_url or settings.database_url
        if self.redis is not None:
            settings.redis_url = self.redis.start()

    def join(self, settings: Settings) -> None:
        """Fills in the URLs of engines that another process of this data folder keeps running."""
        if self.postgres is not None:
            if not self.postgres.is_ready:
                raise EngineFailed(
                    f"no PostgreSQL runs on {settings.casino_data_dir}: start `casino-club up` first"
                )
            settings.database_url, settings.database_owner_url = (
                self.postgres.urls.app,
                self.postgres.urls.owner,
            )
        if self.redis is not None and self.redis.is_known:
            settings.redis_url = self.redis.url

    def revive(self) -> list[str]:
        """Starts again whichever engine has ended, on the address it had; gives their names."""
        revived = []
        if self.postgres is not None and self.postgres.has_ended:
            self.postgres.start()
            revived.append("PostgreSQL")
        if self.redis is not None and self.redis.has_ended:
            self.redis.start()
            revived.append("Redis")
        return revived

    def stop(self) -> None:
        """Stops them, the store of record last."""
        if self.redis is not None:
            self.redis.stop()
        if self.postgres is not None:
            self.postgres.stop()


@contextmanager
def embedded_engines(settings: Settings) -> Iterator[EmbeddedEngines]:
    """Runs the engines that no URL names for as long as the block lasts."""
    engines = EmbeddedEngines(settings)
    with hold_data_folder(settings.casino_data_dir) if engines.are_needed else nullcontext():
        try:
            engines.start(settings)
            yield engines
        finally:
            engines.stop()


@contextmanager
def hold_data_folder(data_dir: Path) -> Iterator[None]:
    """One owner at a time: the kernel lets go of the lock when the owner ends, however it ends."""
    data_dir.mkdir(parents=True, exist_ok=True)
    with (data_dir / "up.lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise DataFolderBusy(f"{data_dir} is in use by process {lock.read().strip()}") from None
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield
