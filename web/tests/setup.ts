import { afterEach } from "vitest";

// Most tests are of values and need no page; one that does says so at its top.
if (typeof document !== "undefined") {
  const { cleanup } = await import("@testing-library/react");
  afterEach(cleanup);
}
