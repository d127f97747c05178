/// <reference path="../../../.sst/platform/config.d.ts" />
import { routes } from "../../../functions/routes.ts";
import type { Scope } from "../../../lib/http/route.ts";
import { docsUrl, pagesUrl } from "../pages/router.ts";
import { pauses, settings } from "../stage.ts";
import { pool } from "./user-pool.ts";

const identifier = $app.name;
const scopes = [...new Set(routes.flatMap((route) => route.scope ?? []))].sort();

/** A scope as Cognito writes it into a token: `reims/properties:read`. */
export const tokenScope = (scope: Scope) => `${identifier}/${scope}`;

const allowedScopes = scopes.map(tokenScope);

/** All scopes of the API, as a token request names them. */
export const allScopes = allowedScopes.join(" ");

const resourceServer = new aws.cognito.ResourceServer("ResourceServer", {
  userPoolId: pool.id,
  identifier,
  name: "REIMS API",
  scopes: scopes.map((scopeName) => ({ scopeName, scopeDescription: `Tokens with ${scopeName}` })),
});

/** A program that fetches its own tokens (RFC 6749, 4.4). */
function machineClient(name: string) {
  return pool.addClient(name, {
    transform: {
      client: (args, options) => {
        args.generateSecret = true;
        args.allowedOauthFlows = ["client_credentials"];
        args.allowedOauthScopes = allowedScopes;
        args.callbackUrls = [];
        args.explicitAuthFlows = [];
        args.enableTokenRevocation = true;
        options.dependsOn = [resourceServer];
      },
    },
  });
}

export const machine = machineClient("Machine");

/** The canary has its own client, so that either can be taken away without the other; one that lets the database sleep needs none. */
export const canaryClient =
  settings.canary === undefined || pauses ? undefined : machineClient("CanaryClient");

/** The pages and the reference in a browser: authorization code with PKCE and no secret (RFC 9700, 2.1.1). */
export const web = pool.addClient("Web", {
  callbackUrls: [pagesUrl, $interpolate`${docsUrl}/oauth2-redirect.html`, ...settings.callbackUrls],
  transform: {
    client: (args, options) => {
      args.generateSecret = false;
      args.allowedOauthFlows = ["code"];
      args.allowedOauthScopes = ["openid", "email", ...allowedScopes];
      args.explicitAuthFlows = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"];
      args.preventUserExistenceErrors = "ENABLED";
      options.dependsOn = [resourceServer];
    },
  },
});

/** Clients whose tokens the API takes: Cognito's access tokens carry no `aud`, the authorizer compares `client_id`. */
export const audiences = [machine, web, canaryClient].flatMap((client) =>
  client === undefined ? [] : [client.id],
);
