export { Gold, NetGold } from "./amount";
export { Button, ButtonLink, IconButton } from "./button";
export { Checkbox, type FieldStatus, PasswordField, TextField } from "./field";
export {
  Coin,
  Icon,
  type IconName,
  Mark,
  Picture,
  Scene,
  type SceneName,
  SymbolArt,
  type SymbolName,
  Wordmark,
} from "./icon";
export { LevelRing } from "./level-ring";
export { notify } from "./notify";
export { Dialog, Sheet } from "./overlay";
export { RoundArt, tellingLine, useGameName } from "./round-art";
export { EmptyState, ErrorState, OfflineState } from "./states";
export { Backdrop, Card, SectionHeading, Skeleton } from "./surface";
export { Switch } from "./switch";
