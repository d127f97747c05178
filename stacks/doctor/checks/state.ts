import { stageSettings } from "../../aws/settings.ts";
import { readState, type SstState } from "../state.ts";
import type { Check, Context, Finding } from "../types.ts";

/** SST's state of the stage, its lock, and the secrets without which a deployment stops. */
export const state: Check = async (context) => {
  const found = await readState(context);
  return [deployed(found, context), lock(found, context), ...secrets(found, context)];
};

function deployed({ bootstrapped, deployed }: SstState, { stage, region }: Context): Finding {
  const check = "SST's state";
  if (deployed) return { check, state: "ok", says: `Stage ${stage} is deployed in ${region}` };
  const says = bootstrapped
    ? `Stage ${stage} is not deployed in ${region} yet`
    : `SST has not been used in ${region} yet; the first deployment makes its two buckets`;
  return { check, state: "ok", says };
}

function lock({ lock }: SstState, { stage }: Context): Finding {
  const check = "SST's lock";
  if (lock === undefined) return { check, state: "ok", says: "No other deployment runs" };
  return {
    check,
    state: "warning",
    says: `"sst ${lock.command}" has held the lock since ${lock.created}`,
    todo: `Wait for it; if it was killed: npx sst unlock --stage ${stage}`,
  };
}

function secrets(found: SstState, { stage }: Context): Finding[] {
  const needed = stageSettings(stage).monitoring ? ["AlarmEmail"] : [];
  const check = "secrets";
  if (needed.length === 0) return [{ check, state: "ok", says: "The stage needs none" }];
  return needed.map((name) =>
    found.secrets.includes(name)
      ? { check, state: "ok", says: `${name} is set` }
      : {
          check,
          state: "failed",
          says: `${name} is not set`,
          todo: `npx sst secret set ${name} ops@example.com --stage ${stage}`,
        },
  );
}
