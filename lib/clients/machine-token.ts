import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { MachineLogin } from "../config/canary.ts";
import { call } from "./call.ts";

export interface MachineToken {
  value: string;
  /** Seconds that it is good for. */
  lifetime: number;
}

/**
 * An access token by the client credentials grant (RFC 6749, 4.4). The client's secret is read from Cognito by the
 * rights of whoever asks, so that it is kept nowhere. Cognito charges each token: keep it for its lifetime.
 */
export async function machineToken(login: MachineLogin, slowMs: number): Promise<MachineToken> {
  const secret = await clientSecret(login, slowMs);
  const { json } = await call({
    method: "POST",
    url: login.tokenUrl,
    headers: {
      authorization: `Basic ${Buffer.from(`${login.clientId}:${secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope: login.scope }).toString(),
    expect: 200,
    slowMs,
  });
  const { access_token: value, expires_in: lifetime } = json;
  if (typeof value !== "string") throw new Error("POST answered no access_token");
  return { value, lifetime: typeof lifetime === "number" ? lifetime : 0 };
}

async function clientSecret({ userPoolId, clientId }: MachineLogin, slowMs: number): Promise<string> {
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
