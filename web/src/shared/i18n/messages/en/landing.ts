import type { landing as ko } from "../ko/landing";
import type { Translation } from "../shape";

export const landing: Translation<typeof ko> = { title: "Casino Club" };
