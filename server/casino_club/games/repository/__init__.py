"""Every SQL statement of the games. The settler's run on its own asyncpg connections."""

from casino_club.games.repository.belongings import states_of, write_states
from casino_club.games.repository.daily import (
    Day,
    Setting,
    days_of,
    put_setting,
    settings,
    write_days,
)
from casino_club.games.repository.leaderboard import (
    BigWin,
    Metric,
    WeekScore,
    add_big_wins,
    add_scores,
    big_wins,
    ranking,
)
from casino_club.games.repository.odds import decode_document, odds_after, odds_versions, publish_odds
from casino_club.games.repository.proof import Observed, Return, add_observed, observed, open_incident
from casino_club.games.repository.rounds import (
    actions_before,
    facts_by_keys,
    hold_accounts,
    rounds_at_random,
    rounds_before,
    rounds_since,
    write_rounds,
)
from casino_club.games.repository.seeds import all_seeds, head_of, heads_of, retire_seed, revealed, seed_pairs
from casino_club.games.repository.tallies import (
    Tally,
    all_stats,
    replace_stats,
    stats_of,
    stats_of_many,
    totals_by_game,
)

__all__ = [
    "BigWin",
    "Day",
    "Metric",
    "Observed",
    "Return",
    "Setting",
    "Tally",
    "WeekScore",
    "actions_before",
    "add_big_wins",
    "add_observed",
    "add_scores",
    "all_seeds",
    "all_stats",
    "big_wins",
    "days_of",
    "decode_document",
    "facts_by_keys",
    "head_of",
    "heads_of",
    "hold_accounts",
    "observed",
    "odds_after",
    "odds_versions",
    "open_incident",
    "publish_odds",
    "put_setting",
    "ranking",
    "replace_stats",
    "retire_seed",
    "revealed",
    "rounds_at_random",
    "rounds_before",
    "rounds_since",
    "seed_pairs",
    "settings",
    "states_of",
    "stats_of",
    "stats_of_many",
    "totals_by_game",
    "write_days",
    "write_rounds",
    "write_states",
]
