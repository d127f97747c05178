import { concurrency } from "./checks/concurrency.ts";
import { domain } from "./checks/domain.ts";
import { identity } from "./checks/identity.ts";
import { serviceRoles } from "./checks/service-roles.ts";
import { state } from "./checks/state.ts";
import { support } from "./checks/support.ts";
import { zones } from "./checks/zones.ts";
import type { Check, Context, Finding } from "./types.ts";

const inAccount: Record<string, Check> = {
  zones,
  "service-linked role": serviceRoles,
  "Lambda concurrency": concurrency,
  domain,
  "SST's state": state,
};

/** All that a deployment of the stage needs and may lack. Without credentials only what needs none is looked at. */
export async function examine(context: Context): Promise<Finding[]> {
  const [who, ends] = await Promise.all([identity(context), support(context)]);
  if (who.some(({ state }) => state === "failed")) return [...who, ...ends];
  const found = await Promise.all(
    Object.entries(inAccount).map(([name, check]) =>
      check(context).catch((error: Error): Finding[] => [unanswered(name, error)]),
    ),
  );
  return [...who, ...found.flat(), ...ends];
}

function unanswered(check: string, { name, message }: Error): Finding {
  return {
    check,
    state: "warning",
    says: `AWS did not say (${name}: ${message})`,
    todo: "Give the deployer's role the rights in docs/deploy.md, or look by hand.",
  };
}
