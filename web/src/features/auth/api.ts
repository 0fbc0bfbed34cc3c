import { api, call, type TokenResponse } from "@/shared/api";
import type { components } from "@/shared/api/schema";

type Schemas = components["schemas"];

export const login = (body: Schemas["LoginRequest"]): Promise<TokenResponse> =>
  call(api.POST("/api/auth/login", { body }));

export const signup = (body: Schemas["SignUpRequest"]): Promise<TokenResponse> =>
  call(api.POST("/api/auth/signup", { body }));

export const validateInvite = async (code: string): Promise<boolean> =>
  (await call(api.POST("/api/invite/validate", { body: { code } }))).valid;

/** True when free, false when taken. */
export const siteIdFree = async (site_id: string): Promise<boolean> =>
  (await call(api.GET("/api/auth/availability", { params: { query: { site_id } } }))).site_id !== false;

export const nicknameFree = async (nickname: string): Promise<boolean> =>
  (await call(api.GET("/api/auth/availability", { params: { query: { nickname } } }))).nickname !== false;
