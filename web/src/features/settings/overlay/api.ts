import { api, call } from "@/shared/api";
import type { components } from "@/shared/api/schema";

export type OverlayAddress = components["schemas"]["OverlayAddress"];

export const fetchAddresses = () => call(api.GET("/api/overlay/tokens"));
export const giveAddress = (label: string, goal: number | null) =>
  call(api.POST("/api/overlay/tokens", { body: { label, goal } }));

export async function revokeAddress(id: string): Promise<void> {
  const path = { address_id: Number(id) };
  await call(api.DELETE("/api/overlay/tokens/{address_id}", { params: { path }, parseAs: "text" }));
}
