import type { history as ko } from "../ko/history";
import type { Translation } from "../shape";

export const history: Translation<typeof ko> = {};
