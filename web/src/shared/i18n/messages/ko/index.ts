import { achievements } from "./achievements";
import { auth } from "./auth";
import { common } from "./common";
import { crash } from "./crash";
import { crashPanels } from "./crash-panels";
import { crashSheets } from "./crash-sheets";
import { errors } from "./errors";
import { fairness } from "./fairness";
import { gacha } from "./gacha";
import { held } from "./held";
import { history } from "./history";
import { home } from "./home";
import { landing } from "./landing";
import { limits } from "./limits";
import { lobby } from "./lobby";
import { missions } from "./missions";
import { neon } from "./neon";
import { odds } from "./odds";
import { overlay } from "./overlay";
import { play } from "./play";
import { profile } from "./profile";
import { ranking } from "./ranking";
import { rewards } from "./rewards";
import { roulette } from "./roulette";
import { rps } from "./rps";
import { settings } from "./settings";
import { sheets } from "./sheets";
import { shell } from "./shell";
import { slot } from "./slot";
import { unanswered } from "./unanswered";
import { wheel } from "./wheel";

export default {
  achievements,
  auth,
  common,
  crash,
  crashPanels,
  crashSheets,
  errors: { ...unanswered, ...errors },
  fairness,
  held,
  gacha,
  history,
  home,
  landing,
  limits,
  lobby,
  missions,
  neon,
  odds,
  overlay,
  play,
  profile,
  ranking,
  rewards,
  roulette,
  rps,
  settings,
  sheets,
  shell,
  slot,
  wheel,
};
