import type { crashSheets as ko } from "../ko/crash-sheets";
import type { Translation } from "../shape";

export const crashSheets: Translation<typeof ko> = {
  odds: {
    intro:
      "The curve always rises by the same rule, and where it busts is sealed before the round opens. Whatever multiplier you aim for, the return is the same.",
    target: "Multiplier aimed for",
    chance: "Chance to get there",
    instant:
      "About one round in 50 busts at 1.00× right at its start. The multiplier grows by about 6% a second and ends at 10,000×.",
    limits:
      "{min}–{max} G a round, in steps of 100 G. The moment your request reaches the server decides. The server carries out auto cash-outs, so they hold without a connection; an open bet without one is lost at the bust. A round the club could not attend to for more than 5 seconds is called off, and open bets come back.",
  },
  chain: {
    title: "Proof of round {number}",
    openHint: "With these values anybody can compute the bust again.",
    sealedHint: "The link is published after the bust. Its seal stands already.",
    link: "Link of this round",
    linkLater: "Published after the bust",
    previous: "Published before (SHA-256 of the link)",
    salt: "Salt of the chain",
    saltLater: "Comes from the seeds of those who bet on the chain's first round",
    terminal: "End of the chain",
    place: "Chain {chain, number} · link {index}",
    how: "How the chain keeps its word",
    step1:
      "The club makes 10,000 links in advance. Each is the SHA-256 of the next, so the next cannot be told from it.",
    step2: "The end of the chain is published first. From then on no link can be changed.",
    step3:
      "The salt is fixed after that, from the seeds of those who bet on the first round. The club cannot pick results either.",
    step4: "Each round reveals one link. If its SHA-256 is the value published before, it is the true one.",
    linked: "The SHA-256 of this link is the value published before",
    unlinked: "The SHA-256 of this link is not the value published before",
    computed: "Computed {at}× · announced {said}×",
    verify: "To the fairness page",
    verifyOwn: "Verify with my own bet",
  },
};
