import manifest from "../../../migrations/manifest.json" with { type: "json" };

export interface Step {
  name: string;
  sha256: string;
  /** The fingerprint of the schema after this step. */
  fingerprint: string;
}

/** The migrations of this build. `npm run manifest` generates the list from the files. */
export const steps: readonly Step[] = manifest;
