import type { ReactNode } from "react";
import { MemberOnly } from "@/shared/shell/member-only";

export default function Layout({ children }: { children: ReactNode }) {
  return <MemberOnly>{children}</MemberOnly>;
}
