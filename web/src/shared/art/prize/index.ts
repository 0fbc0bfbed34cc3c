import { addressOf } from "../address";
import hub from "./hub.svg";
import pointer from "./pointer.svg";
import stand from "./stand.svg";
import ticket from "./ticket.svg";

/** What of the prize wheel does not turn. Its segments are drawn from the odds document. */
export const PRIZE_PARTS = {
  hub: addressOf(hub),
  pointer: addressOf(pointer),
  stand: addressOf(stand),
  ticket: addressOf(ticket),
};
