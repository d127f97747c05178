import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { CanaryLogin } from "../../lib/config/canary.ts";
import { call } from "./call.ts";

/** Renewed so long before its end. */
const marginSeconds = 300;

let kept: { value: string; until: number } | undefined;

/** An access token, kept for its hour while this process lives: Cognito charges each one. */
export async function accessToken(login: CanaryLogin, slowMs: number): Promise<string> {
  if (kept !== undefined && Date.now() < kept.until) return kept.value;
  const secret = await clientSecret(login, slowMs);
  kept = await fetchToken(login, secret, slowMs);
  return kept.value;
}

/** For a token that the API refused. */
export function forgetToken(): void {
  kept = undefined;
}

/** The client's secret, read by the canary's role rather than kept in its settings. */
async function clientSecret({ userPoolId, clientId }: CanaryLogin, slowMs: number): Promise<string> {
  const cognito = new CognitoIdentityProviderClient({ maxAttempts: 2 });
  try {
    const command = new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId });
    const { UserPoolClient } = await cognito.send(command, { abortSignal: AbortSignal.timeout(slowMs) });
    if (UserPoolClient?.ClientSecret === undefined) throw new Error("Cognito knows no secret of the client");
    return UserPoolClient.ClientSecret;
  } finally {
    cognito.destroy();
  }
}

/** By the client credentials grant (RFC 6749, 4.4). */
async function fetchToken({ tokenUrl, clientId, scope }: CanaryLogin, secret: string, slowMs: number) {
  const { json } = await call({
    method: "POST",
    url: tokenUrl,
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }).toString(),
    expect: 200,
    slowMs,
  });
  const { access_token: value, expires_in: seconds } = json;
  if (typeof value !== "string") throw new Error("POST answered no access_token");
  const lifetime = typeof seconds === "number" ? seconds : 0;
  return { value, until: Date.now() + (lifetime - marginSeconds) * 1000 };
}
