import type { Locale } from "./locale";
import type messages from "./messages/ko";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
