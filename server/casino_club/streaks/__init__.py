"""Checking in every day (D1)."""
