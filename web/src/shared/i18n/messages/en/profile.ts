import type { profile as ko } from "../ko/profile";
import type { Translation } from "../shape";

export const profile: Translation<typeof ko> = {};
