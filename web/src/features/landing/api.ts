import { api, call } from "@/shared/api";

export const fetchStatus = () => call(api.GET("/api/status"));
