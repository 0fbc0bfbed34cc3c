import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, call, type LimitsView, type LimitView, useErrorText } from "@/shared/api";
import { keys } from "@/shared/query";
import { leaveForBreak } from "@/shared/session/session";
import { notify } from "@/shared/ui";

export type Kind = LimitView["kind"];
export type Period = LimitView["period"];
export interface Name {
  kind: Kind;
  period: Period;
}
export interface Break {
  kind: "cool_off" | "self_exclusion";
  /** Null: for good. */
  days: number | null;
}

type Request =
  | { ask: "set"; body: Name & { amount: number | null } }
  | { ask: "confirm" | "withdraw"; body: Name }
  | { ask: "remind"; body: { minutes: number | null } };

function send(request: Request): Promise<LimitsView> {
  switch (request.ask) {
    case "set":
      return call(api.POST("/api/limits", { body: request.body }));
    case "confirm":
      return call(api.POST("/api/limits/confirm", { body: request.body }));
    case "withdraw":
      return call(api.POST("/api/limits/withdraw", { body: request.body }));
    case "remind":
      return call(api.PUT("/api/limits/reality-check", { body: request.body }));
  }
}

/** Every change answers with everything: the page shows what the server now holds to. */
export function useChange(done: (request: Request) => string) {
  const client = useQueryClient();
  const textOf = useErrorText();
  return useMutation({
    mutationFn: send,
    onSuccess: (view, request) => {
      client.setQueryData(keys.limits, view);
      notify("success", done(request), { key: "limits" });
    },
    onError: (cause) => {
      notify("error", textOf(cause), { key: "limits" });
      void client.invalidateQueries({ queryKey: keys.limits });
    },
  });
}

/** Starts a break at once. A self-exclusion has ended every session by the time it answers. */
export function useBreak(done: () => void) {
  const client = useQueryClient();
  const textOf = useErrorText();
  return useMutation({
    mutationFn: (body: Break) => call(api.POST("/api/exclusions", { body })),
    onSuccess: (view, { kind }) => {
      if (kind === "self_exclusion") return leaveForBreak();
      client.setQueryData(keys.limits, view);
      done();
    },
    onError: (cause) => notify("error", textOf(cause), { key: "limits" }),
  });
}
