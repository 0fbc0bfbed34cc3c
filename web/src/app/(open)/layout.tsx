import type { ReactNode } from "react";
import { Anyone } from "@/shared/shell/anyone";

export default function Layout({ children }: { children: ReactNode }) {
  return <Anyone>{children}</Anyone>;
}
