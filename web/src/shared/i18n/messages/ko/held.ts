/** Why protection refused a bet; they come with the refusal. */
export const held = {
  limit: "{period} {kind} 한도에 닿았어요",
  period: { day: "하루", week: "한 주", month: "한 달" },
  kind: { loss: "잃은 골드", wager: "베팅", time: "플레이 시간", spend: "쓴 골드" },
  gold: "{amount, number} G",
  minutes: "{amount, number}분",
  count: "{amount, number}판",
  resets: "한도 {all} · {moment}에 다시 시작",
  room: "한도 {all} · {room} 남음 · {moment}에 다시 시작",
  way: "내 한도",
  break: "쉬어 가는 중이에요",
  breakUntil: "{day}까지 베팅할 수 없어요",
  breakForGood: "베팅할 수 없어요. 끝나는 날이 없어요",
  rounds: "오늘 할 수 있는 판을 모두 했어요",
  losses: "이 게임의 하루 한도에 닿았어요",
  reality: {
    title: "{minutes, number}분째 하고 있어요",
    text: "이번 자리에서 {rounds, number}판을 했어요. 잠깐 쉬어 가도 좋아요.",
    net: "이번 자리 손익",
    go: "계속하기",
    rest: "쉬어 가기",
  },
} as const;
