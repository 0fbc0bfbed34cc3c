import type { ReactNode } from "react";
import { GuestOnly } from "@/shared/shell/guest-only";

export default function Layout({ children }: { children: ReactNode }) {
  return <GuestOnly>{children}</GuestOnly>;
}
