export const fairness = { title: "공정성 검증" } as const;
