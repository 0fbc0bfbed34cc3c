import { expect, test } from "../support/club";
import { SlotMachine } from "../support/slot";

test("in the normal mode the reels show what the reply says", async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  for (let i = 0; i < 3; i += 1) await machine.equals(await machine.spin());
});

test("in the fast mode the reels show what the reply says", async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  await memberPage.getByTestId("slot-fast").click();
  await expect(memberPage.getByTestId("slot-fast")).toHaveAttribute("aria-pressed", "true");
  for (let i = 0; i < 4; i += 1) await machine.equals(await machine.spin());
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the reels show what the reply says, without running", async ({ memberPage }) => {
    const machine = await new SlotMachine(memberPage).open();
    for (let i = 0; i < 4; i += 1) await machine.equals(await machine.spin());
  });
});

/** The third reel of an unhurried spin lands no earlier after the press (see `shared/reels/profile.ts`). */
const UNHURRIED_MS = 560 + 2 * 210;

test("a second tap shows the result at once", { tag: "@phone" }, async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  // A busy machine may be late once; it is never early.
  await expect(async () => {
    const { round, ms } = await timed(() =>
      machine.spin(async () => {
        await machine.spinKey.tap();
        await machine.spinKey.tap();
      }),
    );
    await machine.equals(round);
    expect(ms).toBeLessThan(UNHURRIED_MS);
  }).toPass();
});

test("the result stands when the window is turned", { tag: "@phone" }, async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  const round = await machine.spin();
  await memberPage.setViewportSize({ width: 844, height: 390 });
  await machine.equals(round);
});

async function timed<T>(spin: () => Promise<T>): Promise<{ round: T; ms: number }> {
  const began = performance.now();
  const round = await spin();
  return { round, ms: performance.now() - began };
}
