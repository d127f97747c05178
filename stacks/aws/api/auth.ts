/// <reference path="../../../.sst/platform/config.d.ts" />
import { createHash } from "node:crypto";
import { routes } from "../../../functions/routes.ts";
import type { Scope } from "../../../lib/http/route.ts";
import { pauses, region, settings } from "../stage.ts";

const identifier = $app.name;
const scopes = [...new Set(routes.flatMap((route) => route.scope ?? []))].sort();

/** A scope as Cognito writes it into a token: `reims/properties:read`. */
export const tokenScope = (scope: Scope) => `${identifier}/${scope}`;

const allowedScopes = scopes.map(tokenScope);

/** All scopes of the API, as a token request names them. */
export const allScopes = allowedScopes.join(" ");

const pool = new sst.aws.CognitoUserPool("Users", {
  usernames: ["email"],
  transform: {
    userPool: (args) => {
      args.adminCreateUserConfig = { allowAdminCreateUserOnly: true };
      args.deletionProtection = settings.protect ? "ACTIVE" : "INACTIVE";
      args.passwordPolicy = { minimumLength: 14, temporaryPasswordValidityDays: 3 };
      args.accountRecoverySetting = { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] };
    },
  },
});

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

/** A browser: authorization code with PKCE and no secret (RFC 9700, 2.1.1). */
function webClient() {
  return pool.addClient("Web", {
    callbackUrls: settings.callbackUrls,
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
}

/** None where there is no page to send a user back to. */
export const web = settings.callbackUrls.length === 0 ? undefined : webClient();

// A login page's name is unique in its whole region; the pool's id makes ours so.
const domain = new aws.cognito.UserPoolDomain("LoginDomain", {
  userPoolId: pool.id,
  domain: pool.id.apply(
    (id) => `${identifier}-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`,
  ),
});

export const poolId = pool.id;
export const poolArn = pool.arn;
export const issuer = $interpolate`https://cognito-idp.${region}.amazonaws.com/${pool.id}`;
export const loginUrl = $interpolate`https://${domain.domain}.auth.${region}.amazoncognito.com`;
export const tokenUrl = $interpolate`${loginUrl}/oauth2/token`;

/** Clients whose tokens the API takes: Cognito's access tokens carry no `aud`, the authorizer compares `client_id`. */
export const audiences = [machine, web, canaryClient].flatMap((client) =>
  client === undefined ? [] : [client.id],
);
