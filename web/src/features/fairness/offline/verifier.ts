// The whole verifier as one page: no framework, no request, the same calculation as the club's own page.

import { WebCryptoMissing } from "@/shared/digest/digest";
import { fairness as english } from "@/shared/i18n/messages/en/fairness";
import { fairness as korean } from "@/shared/i18n/messages/ko/fairness";
import { isShared } from "../verify/draws";
import { NotARound, parseRound } from "../verify/record";
import { type Report, type StepName, verifyRound } from "../verify/report";

const inKorean = navigator.language.startsWith("ko");
const t: typeof english = inKorean ? korean : english;
document.documentElement.lang = inKorean ? "ko" : "en";

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const pair = (name: string, value: string): Child[] => [element("dt", {}, name), element("dd", {}, value)];

const input = element("textarea", { rows: 10, spellcheck: false });
const result = element("div");
result.setAttribute("aria-live", "polite");

function values(name: StepName, { record, oddsHash, seedHash, blocks, draws, outcome }: Report): Child[] {
  const { fairness } = record;
  const shared = isShared(record.game);
  switch (name) {
    case "commit":
      return [
        ...pair(shared ? t.label.previousLink : t.label.seedHash, fairness.server_seed_hash),
        ...pair(t.label.oddsHash, oddsHash),
      ];
    case "seed":
      return [
        ...pair(
          shared ? t.label.link : t.label.serverSeed,
          record.server_seed ?? (shared ? t.label.linkHidden : t.label.hidden),
        ),
        ...(seedHash ? pair(t.label.recomputed, seedHash) : []),
      ];
    case "mix":
      return [
        ...pair(shared ? t.label.salt : t.label.clientSeed, fairness.client_seed),
        ...pair(shared ? t.label.linkIndex : t.label.nonce, String(fairness.nonce)),
        ...blocks.flatMap((block, i) => pair(`${t.label.mixed} ${i}`, block)),
      ];
    case "result":
      return [
        ...draws.flatMap((draw) =>
          pair(
            `${draw.word} ${draw.bits ? `>> ${64 - draw.bits}` : `mod ${draw.modulus}`}`,
            draw.rejected ? "×" : `= ${draw.result}`,
          ),
        ),
        ...pair("", JSON.stringify(outcome?.result ?? {})),
        ...pair(t.verdict.recorded, String(record.payout_amount)),
        ...pair(t.verdict.computed, String(outcome?.payout ?? "–")),
      ];
  }
}

function stepWords(name: StepName, report: Report): string {
  const status = report.steps[name];
  if (status === "waiting") return t.step.waiting;
  if (status === "stopped") return t.step.stopped;
  return status === "ok" && name === "mix" ? "✓" : t.step[status][name];
}

function section(title: string, words: string, status: string, body: Child[]): HTMLElement {
  const header = element("header", {}, element("h2", {}, title), element("em", {}, words));
  const made = element("section", {}, header, ...body);
  made.dataset.status = status;
  return made;
}

function show(report: Report): void {
  const { status, differences } = report;
  const found = differences.flatMap(({ field, recorded, computed }) =>
    pair(field, `${t.verdict.inRecord} ${recorded} / ${t.verdict.inComputation} ${computed}`),
  );
  const verdict = section(t.verdict[status], "", status, found.length ? [element("dl", {}, ...found)] : []);
  verdict.id = "verdict";
  const steps = (["commit", "seed", "mix", "result"] as const).map((name, i) =>
    section(`${i + 1}. ${t.step[name]}`, stepWords(name, report), report.steps[name], [
      element("dl", {}, ...values(name, report)),
    ]),
  );
  result.replaceChildren(verdict, ...steps);
}

function explain(cause: unknown): string {
  if (cause instanceof WebCryptoMissing) return t.source.noCrypto;
  if (!(cause instanceof NotARound) || cause.reason === "not_json") return t.source.notJson;
  const [text, name] =
    cause.reason === "unknown_game" ? [t.source.unknownGame, "{game}"] : [t.source.notRound, "{field}"];
  return text.replace(name, cause.field);
}

async function verify(): Promise<void> {
  try {
    show(await verifyRound(parseRound(input.value)));
  } catch (cause) {
    result.replaceChildren(element("p", { id: "error" }, explain(cause)));
  }
}

async function take(file: File | undefined): Promise<void> {
  if (!file) return;
  input.value = await file.text();
  await verify();
}

document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files[0]);
});

document
  .querySelector("main")
  ?.append(
    element("h1", {}, t.title),
    element("p", {}, t.lead),
    element("label", {}, t.source.fileHint, input),
    element("button", { onclick: () => void verify() }, t.source.run),
    result,
  );
