// The product's own catalogues: a better wording is no broken test.
export { auth } from "../../web/src/shared/i18n/messages/ko/auth";
export { common } from "../../web/src/shared/i18n/messages/ko/common";
export { crash } from "../../web/src/shared/i18n/messages/ko/crash";
export { errors } from "../../web/src/shared/i18n/messages/ko/errors";
export { held } from "../../web/src/shared/i18n/messages/ko/held";
export { limits } from "../../web/src/shared/i18n/messages/ko/limits";
export { missions } from "../../web/src/shared/i18n/messages/ko/missions";
export { play } from "../../web/src/shared/i18n/messages/ko/play";
export { profile } from "../../web/src/shared/i18n/messages/ko/profile";
export { rewards } from "../../web/src/shared/i18n/messages/ko/rewards";
export { roulette } from "../../web/src/shared/i18n/messages/ko/roulette";
export { settings } from "../../web/src/shared/i18n/messages/ko/settings";
export { shell } from "../../web/src/shared/i18n/messages/ko/shell";
export { slot } from "../../web/src/shared/i18n/messages/ko/slot";
export { wheel } from "../../web/src/shared/i18n/messages/ko/wheel";
