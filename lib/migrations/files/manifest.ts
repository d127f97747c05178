import manifest from "../../../migrations/manifest.json" with { type: "json" };

export interface Step {
  name: string;
  sha256: string;
  /** Of the schema once this step is applied. */
  fingerprint: string;
}

/** What this build's migrations are and make; generated from the files by `npm run manifest`. */
export const steps: readonly Step[] = manifest;
