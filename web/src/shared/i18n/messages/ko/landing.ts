export const landing = {
  title: "Casino Club",
  headline: "초대받은 사람만\n들어오는 밤",
  lead: "네온이 켜진 3릴 슬롯, 트리플 클럽.\n모든 결과는 직접 검증할 수 있어요.",
  enter: "초대 코드로 입장",
  login: "로그인",
  facts: {
    verify: { title: "직접 검증", text: "모든 결과를 내 기기에서 확인" },
    invite: { title: "초대제", text: "초대 코드가 있어야 입장" },
    odds: { title: "공개된 확률", text: "배당과 환수율을 숫자 그대로" },
  },
  odds: "발표한 확률과 실제 결과 보기",
  legal:
    "골드는 게임 안에서만 쓰는 가상 재화예요. 현금으로 바꾸거나 팔 수 없어요. 만 19세 이상만 이용할 수 있어요.",
  age: "19세 이상",
  status: {
    ok: "정상 운영",
    degraded: "일부 느림",
    down: "점검 중",
    offline: "오프라인",
    checking: "확인 중",
  },
  game: { title: "트리플 클럽", text: "3×3 · 5라인 · 와일드 3개면 200배", try: "판 하나를 직접 검증해 보기" },
} as const;
