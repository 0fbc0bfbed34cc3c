import type { home as ko } from "../ko/home";
import type { Translation } from "../shape";

export const home: Translation<typeof ko> = {};
