import { readFileSync } from "node:fs";
import path from "node:path";
import type { MachineLogin } from "../../lib/config/canary.ts";
import { CommandError } from "./command.ts";

const root = path.resolve(import.meta.dirname, "../..");

export interface StageOutputs {
  /** The API's address. */
  api: string;
  login: MachineLogin;
}

/** What the last deployment from this checkout printed, as SST keeps it in .sst/outputs.json; it must be of the stage. */
export function stageOutputs(stage: string, directory = root): StageOutputs {
  const kept = read(path.join(directory, ".sst/outputs.json"));
  if (kept?.stage !== stage) {
    const last = kept?.stage === undefined ? "" : ` (the last one from here was of ${kept.stage})`;
    throw new CommandError(
      `This checkout knows no deployment of ${stage}${last}. Run "npx sst refresh --stage ${stage}", or name the API with --url.`,
    );
  }
  const { api, token: tokenUrl, userPool: userPoolId, machineClient: clientId, scope } = kept;
  return { api, login: { tokenUrl, userPoolId, clientId, scope } };
}

type Outputs = Record<"stage" | "api" | "token" | "userPool" | "machineClient" | "scope", string>;

function read(file: string): Outputs | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
