import type { components } from "./schema";

type Schemas = components["schemas"];

export type Balance = Schemas["Balance"];
export type UserInfo = Schemas["UserInfo"];
export type TokenResponse = Schemas["TokenResponse"];
export type PlayerStats = Schemas["PlayerStats"];
export type GameInfo = Schemas["GameInfo"];
export type Round = Schemas["SlotRound"];
export type RoundDetail = Schemas["SlotRoundDetail"];
export type Profile = Schemas["Profile"];
export type ProfilePatch = Schemas["ProfilePatch"];
export type SessionInfo = Schemas["SessionInfo"];
