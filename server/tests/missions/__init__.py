"""Tests of missions."""
