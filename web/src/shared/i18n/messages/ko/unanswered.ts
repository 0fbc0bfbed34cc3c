/** What may have to be said before anything else could be fetched. */
export const unanswered = {
  UNKNOWN: "문제가 생겼어요. 잠시 뒤 다시 시도해 주세요.",
  NETWORK: "서버에 닿지 못했어요. 인터넷 연결을 확인해 주세요.",
  TIMEOUT: "응답이 늦어지고 있어요. 다시 시도해 주세요.",
} as const;
