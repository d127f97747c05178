import { machineToken } from "../../lib/clients/machine-token.ts";
import type { MachineLogin } from "../../lib/config/canary.ts";

/** Renewed so long before its end. */
const marginSeconds = 300;

let kept: { value: string; until: number } | undefined;

/** An access token, kept for its hour while this process lives: Cognito charges each one. */
export async function accessToken(login: MachineLogin, slowMs: number): Promise<string> {
  if (kept !== undefined && Date.now() < kept.until) return kept.value;
  const { value, lifetime } = await machineToken(login, slowMs);
  kept = { value, until: Date.now() + (lifetime - marginSeconds) * 1000 };
  return value;
}

/** For a token that the API refused. */
export function forgetToken(): void {
  kept = undefined;
}
