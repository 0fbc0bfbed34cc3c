import type { Metadata } from "next";
import { RoulettePage } from "@/features/roulette/roulette-page";
import { RouletteMessages } from "@/shared/i18n/parts/roulette";

export const metadata: Metadata = { title: "룰렛" };

export default function Page() {
  return (
    <RouletteMessages>
      <RoulettePage />
    </RouletteMessages>
  );
}
