import type { shell as ko } from "../ko/shell";
import type { Translation } from "../shape";

export const shell: Translation<typeof ko> = {
  skip: "Skip to content",
  mainNav: "Main menu",
  nav: {
    home: "Home",
    games: "Games",
    ranking: "Ranking",
    history: "History",
    fairness: "Fairness",
    odds: "Odds",
    profile: "Me",
    settings: "Settings",
  },
  title: {
    overlay: "Stream overlay",
    login: "Sign in",
    signup: "Join the club",
    limits: "Limits and breaks",
  },
  gold: "Your gold",
  soundOn: "Turn sound off",
  soundOff: "Turn sound on",
  language: "Language",
  motion: "Reduce motion",
  connection: {
    live: "Live",
    connecting: "Connecting",
    lost: "Reconnecting",
    fallback: "Live over the slower line",
    offline: "Offline",
  },
  lostToast: "Connection lost. Reconnecting.",
  backToast: "Connected again.",
  offlineBanner: "You are offline. Buttons that move gold return once you are back.",
  levelUp: "Level {level, number} reached!",
  signedOutElsewhere: "You signed out in another tab.",
  sessionRevoked: "This device was signed out from elsewhere. Please sign in again.",
  sessionExpired: "Your session ended. Please sign in again.",
  noCash: "Gold has no cash value and can never be paid out.",
  notFound: {
    title: "A neon alley that leads nowhere",
    text: "This page does not exist or has moved.",
    home: "Go home",
  },
  crashed: {
    title: "This screen stopped while drawing",
    text: "Your gold and records are safe on the server. Please reopen it.",
    home: "Go home",
  },
};
