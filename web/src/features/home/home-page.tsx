"use client";

import { useProfile } from "@/shared/profile";
import { Backdrop, Scene } from "@/shared/ui";
import { Games } from "./game-tile";
import { TodayMissions } from "./missions";
import { PaytableCard } from "./paytable";
import { RecentRounds } from "./recent";
import { Record } from "./record";
import { SealCard } from "./seal";
import { Welcome } from "./welcome";
import "./home.css";
import "./daily.css";

export function HomePage() {
  // Level and XP move by a reaction after each round: the profile brings them up to date.
  useProfile();
  return (
    <>
      <Backdrop>
        <Scene name="city" eager className="home-sky" />
      </Backdrop>
      <div className="home">
        <Welcome />
        <TodayMissions />
        <div className="home-main">
          <Games />
          <RecentRounds />
        </div>
        <div className="home-side">
          <Record />
          <PaytableCard />
          <SealCard />
        </div>
      </div>
    </>
  );
}
