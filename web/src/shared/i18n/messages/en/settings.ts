import type { settings as ko } from "../ko/settings";
import type { Translation } from "../shape";

export const settings: Translation<typeof ko> = {};
