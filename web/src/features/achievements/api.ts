import { useQuery } from "@tanstack/react-query";
import { useLocale } from "use-intl";
import type { AchievementView } from "@/shared/api";
import { keys } from "@/shared/query";
import { fetchAchievements } from "@/shared/rewards";
import { useSession } from "@/shared/store";

export type Tier = AchievementView["tiers"][number];

export const useAchievements = () =>
  useQuery({
    queryKey: keys.achievements,
    queryFn: fetchAchievements,
    enabled: useSession() === "signed-in",
    refetchOnWindowFocus: true,
  });

/** Name and task in the reader's language; null while it is a secret. */
export function useWords(): (of: AchievementView) => { title: string; text: string } | null {
  const locale = useLocale();
  return ({ title, title_en, text, text_en }) => {
    if (title === null || title_en === null) return null;
    return locale === "ko" ? { title, text: text ?? "" } : { title: title_en, text: text_en ?? "" };
  };
}
