"""Fixtures every test may ask for."""

from __future__ import annotations

import pytest

pytest_plugins = ["tests.fixtures.engines", "tests.fixtures.club"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first: what is left at the end of a parallel run is short."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
