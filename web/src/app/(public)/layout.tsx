import type { ReactNode } from "react";
import { GuestOnly } from "@/shared/shell/guards";

export default function Layout({ children }: { children: ReactNode }) {
  return <GuestOnly>{children}</GuestOnly>;
}
