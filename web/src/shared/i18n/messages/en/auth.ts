import type { auth as ko } from "../ko/auth";
import type { Translation } from "../shape";

export const auth: Translation<typeof ko> = {};
