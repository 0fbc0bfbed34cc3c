"""Crash on the server: shared rounds, their chain, the stakes in them, and who conducts them."""
