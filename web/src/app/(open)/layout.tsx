import type { ReactNode } from "react";
import { Anyone } from "@/shared/shell/guards";

export default function Layout({ children }: { children: ReactNode }) {
  return <Anyone>{children}</Anyone>;
}
