import { AppError } from "../../../lib/errors.ts";
import type { Scope } from "../../../lib/http/route.ts";
import type { Authorizer } from "./event.ts";

/** Verifies a token and gives its claims; throws for one that is not to be trusted. */
export interface TokenVerifier {
  verify(token: string): Promise<Record<string, unknown>>;
}

/** What the API's JWT authorizer does before a handler is called: 401 without a valid token, 403 without the scope (RFC 6750, 3). */
export async function authorizeRequest(
  scope: Scope,
  authorization: string | undefined,
  verifier: TokenVerifier,
): Promise<Authorizer> {
  const token = /^bearer +(\S+)$/i.exec(authorization?.trim() ?? "")?.[1];
  if (token === undefined) throw unauthorizedError("Bearer");
  const claims = await verifier.verify(token).catch((cause) => {
    throw unauthorizedError('Bearer error="invalid_token"', cause);
  });
  const scopes = String(claims.scope ?? "")
    .split(" ")
    .filter(Boolean);
  if (!scopes.includes(scope)) {
    throw new AppError("forbidden", `This needs a token with the scope ${scope}.`, {
      headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
    });
  }
  return { jwt: { claims: asText(claims), scopes } };
}

/** The caller of an API that is open: one who may do everything. */
export const localCaller: Authorizer = {
  jwt: { claims: { sub: "local", scope: "properties:read properties:write" }, scopes: null },
};

function unauthorizedError(challenge: string, cause?: unknown): AppError {
  return new AppError("unauthorized", "Send an access token: Authorization: Bearer …", {
    cause,
    headers: { "www-authenticate": challenge },
  });
}

/** API Gateway hands every claim over as text, a list as `[a b]`. */
function asText(claims: Record<string, unknown>): Record<string, string> {
  const text = (value: unknown) => (Array.isArray(value) ? `[${value.join(" ")}]` : String(value));
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, text(value)]));
}
