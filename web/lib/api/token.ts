import { signal } from "@preact/signals";

/** The token that calls carry; kept in memory alone, so that it ends with the tab. */
export const accessToken = signal<string | undefined>(undefined);

/** Whether the API asks for a token, or for another one than it was given. */
export const signInNeeded = signal(false);

export function tokenRefused(): void {
  signInNeeded.value = true;
}

export function useToken(token: string): void {
  accessToken.value = token.trim().replace(/^Bearer\s+/i, "");
  signInNeeded.value = false;
}
