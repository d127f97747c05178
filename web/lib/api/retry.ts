import type { Problem } from "./problem.ts";

/** Whether the same question may have an answer a moment later. */
export function retryable({ status, kind }: Problem): boolean {
  if (status === 0) return kind === "offline" && navigator.onLine;
  return status === 502 || status === 503 || status === 504 || status === 429;
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
