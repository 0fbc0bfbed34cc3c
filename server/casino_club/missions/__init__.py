"""Missions: what to do today, this week, once."""
