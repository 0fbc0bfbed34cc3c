import { Lost } from "@/shared/shell/lost";

export default function NotFound() {
  return <Lost />;
}
