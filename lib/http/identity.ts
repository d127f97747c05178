import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { AppError } from "../errors.ts";
import type { Scope } from "./route.ts";

export interface Caller {
  /** The token's `sub`; becomes created_by and updated_by. */
  subject: string;
  scopes: string[];
}

type EventWithClaims = { requestContext: { authorizer?: { jwt?: { claims?: Record<string, unknown> } } } };

/**
 * Who calls, from the claims that the gateway's JWT authorizer verified. The gateway checks scopes too; this fails
 * closed all the same: no claims is 401 and a missing scope 403 (RFC 6750, 3.1), however the route is wired.
 */
export function authorize(event: APIGatewayProxyEventV2 & EventWithClaims, scope: Scope): Caller {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const subject = claims?.sub;
  if (typeof subject !== "string" || subject === "") {
    throw new AppError("unauthorized", "Send an access token: Authorization: Bearer …", {
      headers: { "www-authenticate": "Bearer" },
    });
  }
  const scopes = String(claims?.scope ?? "")
    .split(" ")
    .filter(Boolean)
    .map(withoutResourceServer);
  if (!scopes.includes(scope)) {
    throw new AppError("forbidden", `This needs a token with the scope ${scope}.`, {
      headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
    });
  }
  return { subject, scopes };
}

/** Cognito writes a custom scope behind the identifier of its resource server: `reims/properties:read`. */
function withoutResourceServer(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1);
}
