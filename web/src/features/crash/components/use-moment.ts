"use client";

import { useEffect, useRef, useState } from "react";
import { onFrame } from "../curve/frames";
import type { Moment } from "../rules/moment";

/** One thing of the moment, followed frame by frame; renders only when it changes. */
export function useMoment<T extends string | number | boolean>(
  moment: () => Moment,
  pick: (moment: Moment) => T,
): T {
  const [shown, setShown] = useState(() => pick(moment()));
  const latest = useRef({ moment, pick });
  latest.current = { moment, pick };
  useEffect(() => {
    const look = () => setShown(latest.current.pick(latest.current.moment()));
    look();
    return onFrame(look);
  }, []);
  return shown;
}
