import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Check, clientOptions } from "../types.ts";

const howTo = `Get credentials in one of these ways, then run this again:
  aws configure sso && aws sso login --profile NAME && export AWS_PROFILE=NAME     (IAM Identity Center)
  export AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… AWS_SESSION_TOKEN=…           (short-lived keys)
  a role of GitHub Actions by OIDC (docs/deploy.md)`;

/** Who deploys, and where to. */
export const identity: Check = async (context) => {
  const sts = new STSClient(clientOptions(context));
  try {
    const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
    const says = `${Arn} in account ${Account}, region ${context.region}`;
    if (Arn?.endsWith(":root")) {
      return [
        {
          check: "identity",
          state: "warning",
          says: `${says}: this is the account's root user`,
          todo: "Deploy as a role with the policy in docs/deploy.md.",
        },
      ];
    }
    return [{ check: "identity", state: "ok", says }];
  } catch (error) {
    const { name, message } = error as Error;
    return [
      {
        check: "identity",
        state: "failed",
        says: `No credentials that work (${name}: ${message})`,
        todo: howTo,
      },
    ];
  } finally {
    sts.destroy();
  }
};
