/** Next gives an object with the hashed address, Vite (in tests) the address itself. */
export const addressOf = (asset: string | { src: string }): string =>
  typeof asset === "string" ? asset : asset.src;
