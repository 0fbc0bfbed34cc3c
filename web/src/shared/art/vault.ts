import { addressOf } from "./address";
import body from "./scenes/vault-body.svg";
import door from "./scenes/vault-door.svg";

export const VAULT = { body: addressOf(body), door: addressOf(door) } as const;
