import type { unanswered as ko } from "../ko/unanswered";
import type { Translation } from "../shape";

export const unanswered: Translation<typeof ko> = {
  UNKNOWN: "Something went wrong. Please try again in a moment.",
  NETWORK: "The server could not be reached. Please check your connection.",
  TIMEOUT: "The answer is late. Please try again.",
};
