import { versions } from "../../aws/versions.ts";
import { endWarnings } from "../../plan/report/support.ts";
import { postgresMajor } from "../../postgres-version.ts";
import type { Check } from "../types.ts";

/** How long AWS supports what a deployment runs on. */
export const support: Check = async ({ today }) => {
  const used = [
    `Lambda ${versions.lambda}`,
    `Synthetics ${versions.canary}`,
    `Aurora PostgreSQL ${postgresMajor}`,
    `Valkey ${versions.valkey}`,
  ];
  const check = "ends of support";
  const warnings = endWarnings(used, today);
  if (warnings.length === 0) return [{ check, state: "ok", says: `${used.join(", ")} are supported` }];
  return warnings.map((says) => ({
    check,
    state: "warning",
    says,
    todo: "Change it in stacks/aws/versions.ts (Aurora's in stacks/postgres-version.ts).",
  }));
};
