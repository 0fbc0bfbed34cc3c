import type { Metadata } from "next";
import { LobbyPage } from "@/features/lobby/lobby-page";
import { LobbyMessages } from "@/shared/i18n/parts/lobby";

export const metadata: Metadata = { title: "게임" };

export default function Page() {
  return (
    <LobbyMessages>
      <LobbyPage />
    </LobbyMessages>
  );
}
