"""Chance, as an argument: where secrets and seeds come from."""

import secrets
from collections.abc import Callable

Entropy = Callable[[int], bytes]
"""n → n unpredictable bytes."""

system_entropy: Entropy = secrets.token_bytes
