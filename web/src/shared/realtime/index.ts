export { listen, receiveRound } from "./receive";
