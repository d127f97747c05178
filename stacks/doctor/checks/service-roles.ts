import { GetRoleCommand, IAMClient, NoSuchEntityException } from "@aws-sdk/client-iam";
import { stageSettings } from "../../aws/settings.ts";
import { type Check, clientOptions, type Finding } from "../types.ts";

/** Roles of AWS itself that a fresh account lacks: without the first, RDS Proxy fails after five minutes. */
const roles = [
  { name: "AWSServiceRoleForRDS", service: "rds.amazonaws.com", needed: () => true },
  {
    name: "AWSServiceRoleForElastiCache",
    service: "elasticache.amazonaws.com",
    needed: (stage: string) => stageSettings(stage).cacheNodes > 0,
  },
];

export const serviceRoles: Check = async (context) => {
  const iam = new IAMClient(clientOptions(context));
  const look = async ({ name, service }: (typeof roles)[number]): Promise<Finding> => {
    const check = "service-linked role";
    try {
      await iam.send(new GetRoleCommand({ RoleName: name }));
      return { check, state: "ok", says: `${name} is there` };
    } catch (error) {
      if (!(error instanceof NoSuchEntityException)) throw error;
      const todo = `aws iam create-service-linked-role --aws-service-name ${service}`;
      return { check, state: "failed", says: `${name} is missing`, todo };
    }
  };
  try {
    return await Promise.all(roles.filter(({ needed }) => needed(context.stage)).map(look));
  } finally {
    iam.destroy();
  }
};
