export { receiveRound } from "./receive";
