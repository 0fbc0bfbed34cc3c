"""Fixtures every test may ask for."""

pytest_plugins = ["tests.fixtures.engines", "tests.fixtures.club"]
