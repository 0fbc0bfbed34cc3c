import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";
import { baseURL } from "../setup/where";

/**
 * What no page may do unannounced: write an error to the console (violations of the content policy
 * and failed loads land there), throw, or have a request of its own answered with an error.
 */
export class Troubles {
  private readonly seen: string[] = [];
  private readonly announced: RegExp[] = [];

  watch(context: BrowserContext): void {
    context.on("console", (message) => this.onConsole(message));
    context.on("weberror", (problem) =>
      this.seen.push(`page error: ${problem.error().stack ?? problem.error()}`),
    );
    context.on("response", (response) => this.onResponse(response));
    context.on("requestfailed", (request) => this.onFailed(request));
  }

  /** Says beforehand which trouble belongs to the story, by a part of its line (kind, text, address). */
  announce(...patterns: RegExp[]): void {
    this.announced.push(...patterns);
  }

  /** What happened unannounced. */
  get unannounced(): string[] {
    return this.seen.filter((line) => !this.announced.some((pattern) => pattern.test(line)));
  }

  private onConsole(message: ConsoleMessage): void {
    if (message.type() !== "error") return;
    this.seen.push(`console: ${message.text()} ${message.location().url}`);
  }

  private onResponse(response: Response): void {
    if (response.status() < 400 || !response.url().startsWith(baseURL)) return;
    this.seen.push(`answer: ${response.status()} ${response.request().method()} ${response.url()}`);
  }

  private onFailed(request: Request): void {
    const why = request.failure()?.errorText ?? "";
    // A page that is left takes its unfinished requests along.
    if (why === "net::ERR_ABORTED" || !request.url().startsWith(baseURL)) return;
    this.seen.push(`request: ${why} ${request.method()} ${request.url()}`);
  }
}
