import type { Game } from "./use-game";

interface ResultLineProps {
  id: string;
  game: Pick<Game, "state" | "round">;
  tier: string | undefined;
  said: string;
}

/** Says the final result to those who listen, once it is shown. */
export function ResultLine({ id, game, tier, said }: ResultLineProps) {
  return (
    <p
      role="status"
      className="sr-only"
      data-testid={`${id}-result`}
      data-phase={game.state.phase}
      data-round={game.round?.round_id}
      data-tier={tier}
    >
      {game.round ? said : ""}
    </p>
  );
}
