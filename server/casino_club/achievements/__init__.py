"""Achievements: reached once and for good, step by step, some of them in secret."""
