/** What the panels beside the curve say: they come after it, and so do their words. */
export const crashPanels = {
  record: "내 크래시 기록",
  wins: "받음",
  reach: "{at}×까지 갈 확률",
  players: {
    title: "이번 판",
    count: "참여",
    people: "{count, number}명",
    total: "총 베팅",
    empty: "아직 아무도 걸지 않았어요. 첫 베팅이 곡선을 출발시켜요.",
    me: "나",
    nobody: "익명",
    status: { OPEN: "진행 중", CASHED_OUT: "받음", LOST: "놓침", REFUNDED: "환불" },
  },
  glance: {
    out: "{at}배에 받음",
    bust: "{at}배에서 터짐",
    open: "진행 중",
    refunded: "환불됨",
  },
  chain: {
    how: "어떻게 봉인하나요",
    sealed: "이 판의 결과는 베팅 전에 이미 이 값으로 봉인됐어요.",
  },
} as const;
