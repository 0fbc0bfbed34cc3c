import { Lost } from "@/shared/shell/notice";

export default function NotFound() {
  return <Lost />;
}
