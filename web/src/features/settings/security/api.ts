import { api, call } from "@/shared/api";

export const changePassword = (current_password: string, new_password: string) =>
  call(api.POST("/api/auth/password", { body: { current_password, new_password } }));

export const setUpTotp = () => call(api.POST("/api/auth/2fa/setup"));

/** The ten recovery codes, shown this one time. */
export const enableTotp = async (totp_code: string): Promise<string[]> =>
  (await call(api.POST("/api/auth/2fa/enable", { body: { totp_code } }))).recovery_codes;

export const disableTotp = (password: string, totp_code: string) =>
  call(api.POST("/api/auth/2fa/disable", { body: { password, totp_code } }));
