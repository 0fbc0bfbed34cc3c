import type { fairness as ko } from "../ko/fairness";
import type { Translation } from "../shape";

export const fairness: Translation<typeof ko> = { title: "Fairness check" };
