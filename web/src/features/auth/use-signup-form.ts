"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { type ApiError, toApiError, useErrorText } from "@/shared/api";
import { begin } from "@/shared/session/session";
import { signup } from "./api";
import { checkBirth, nicknameFits, PASSWORD_MAX, PASSWORD_MIN, SITE_ID } from "./rules";

export interface Entries {
  invite: string;
  siteId: string;
  nickname: string;
  password: string;
  birth: string;
  agreed: boolean;
}

export type Problems = Partial<Record<keyof Entries | "form", string>>;

/** The server's field names, where ours differ. */
const FIELD_OF: Record<string, keyof Entries> = {
  invite_code: "invite",
  site_id: "siteId",
  nickname: "nickname",
  password: "password",
  birth_date: "birth",
  terms_accepted: "agreed",
};

const EMPTY: Entries = { invite: "", siteId: "", nickname: "", password: "", birth: "", agreed: false };

/** State of the sign-up: entries, what is wrong with them, and the one way to send them. */
export function useSignupForm() {
  const t = useTranslations("auth.signup");
  const textOf = useErrorText();
  const [entries, setEntries] = useState(EMPTY);
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const [waitSeconds, setWaitSeconds] = useState(0);

  function set<K extends keyof Entries>(name: K, value: Entries[K]) {
    setEntries((before) => ({ ...before, [name]: value }));
    setProblems(({ [name]: _mended, form: _said, ...others }) => others);
  }

  function problemsOf(found: Entries): Problems {
    const birth = checkBirth(found.birth, new Date());
    return {
      ...(found.invite.trim() ? {} : { invite: t("inviteRequired") }),
      ...(SITE_ID.test(found.siteId) ? {} : { siteId: t("siteIdInvalid") }),
      ...(nicknameFits(found.nickname) ? {} : { nickname: t("nicknameInvalid") }),
      ...(found.password.length >= PASSWORD_MIN && found.password.length <= PASSWORD_MAX
        ? {}
        : { password: t("passwordInvalid") }),
      ...(birth === "ok" ? {} : { birth: birth === "young" ? t("birthYoung") : t("birthInvalid") }),
      ...(found.agreed ? {} : { agreed: t("agreeRequired") }),
    };
  }

  function problemsOfError(error: ApiError): Problems {
    const text = textOf(error);
    switch (error.code) {
      case "INVITE_INVALID": {
        const reason = error.details.reason;
        const known = {
          unknown: t("inviteUnknown"),
          expired: t("inviteExpired"),
          used_up: t("inviteUsedUp"),
        };
        return { invite: known[reason as keyof typeof known] ?? text };
      }
      case "SITE_ID_TAKEN":
        return { siteId: text };
      case "NICKNAME_TAKEN":
        return { nickname: text };
      case "AGE_RESTRICTED":
        return { birth: text };
      case "VALIDATION_ERROR":
        return namedBy(error) ?? { form: text };
      default:
        return { form: text };
    }
  }

  function namedBy(error: ApiError): Problems | null {
    const errors = Array.isArray(error.details.errors)
      ? (error.details.errors as Array<{ loc?: unknown[] }>)
      : [];
    const names = errors.map((e) => FIELD_OF[String(e.loc?.at(-1))]).filter((name) => name !== undefined);
    const texts: Record<keyof Entries, string> = {
      invite: t("inviteRequired"),
      siteId: t("siteIdInvalid"),
      nickname: t("nicknameInvalid"),
      password: t("passwordInvalid"),
      birth: t("birthInvalid"),
      agreed: t("agreeRequired"),
    };
    return names.length > 0 ? Object.fromEntries(names.map((name) => [name, texts[name]])) : null;
  }

  /** Returns what is wrong, so that the page can lead the eye there; null when the member is in. */
  async function submit(): Promise<Problems | null> {
    const found = problemsOf(entries);
    setProblems(found);
    if (Object.keys(found).length > 0) return found;
    setBusy(true);
    try {
      await begin(
        await signup({
          invite_code: entries.invite.trim(),
          site_id: entries.siteId,
          nickname: entries.nickname.trim(),
          password: entries.password,
          birth_date: entries.birth,
          terms_accepted: entries.agreed,
        }),
      );
      return null;
    } catch (cause) {
      const error = toApiError(cause);
      if (error.status === 429) setWaitSeconds(error.retryAfterSeconds ?? 60);
      const refused = problemsOfError(error);
      setProblems(refused);
      setBusy(false);
      return refused;
    }
  }

  return { entries, set, problems, busy, submit, waitSeconds };
}
