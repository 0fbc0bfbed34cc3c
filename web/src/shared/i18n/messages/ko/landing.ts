export const landing = { title: "Casino Club" } as const;
