/// <reference path="../../../.sst/platform/config.d.ts" />
import { createHash } from "node:crypto";
import { region, settings } from "../stage.ts";

export const pool = new sst.aws.CognitoUserPool("Users", {
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

// A login page's name is unique in its whole region; the pool's id makes ours so.
const domain = new aws.cognito.UserPoolDomain("LoginDomain", {
  userPoolId: pool.id,
  domain: pool.id.apply((id) => `${$app.name}-${createHash("sha256").update(id).digest("hex").slice(0, 12)}`),
});

export const poolId = pool.id;
export const poolArn = pool.arn;
export const issuer = $interpolate`https://cognito-idp.${region}.amazonaws.com/${pool.id}`;
export const loginUrl = $interpolate`https://${domain.domain}.auth.${region}.amazoncognito.com`;
export const tokenUrl = $interpolate`${loginUrl}/oauth2/token`;
export const authorizationUrl = $interpolate`${loginUrl}/oauth2/authorize`;
