/** A resource as the program registers it with Pulumi; a secret's leaves read `[secret]`. */
export interface Resource {
  urn: string;
  type: string;
  name: string;
  /** URN, or null for the stack itself. */
  parent: string | null;
  inputs: Record<string, unknown>;
  /** URNs: what `dependsOn` names and what the inputs come from. */
  dependencies: string[];
  /** Made by a cloud provider, rather than a component that only groups others. */
  custom: boolean;
  protect: boolean;
  retainOnDelete: boolean;
}

/** One Lambda function's package, as SST builds it. */
export interface Artifact {
  functionId: string;
  /** Handler in the sources, such as `functions/health/live.handler`. */
  source: string;
  /** Handler in the package, such as `bundle.handler`. */
  handler: string;
  /** The directory that SST zips. */
  dir: string;
  /** The zip itself, copied files included. */
  zip: string;
  /** Names of what is linked. */
  links: string[];
  /** Key of resource.enc, base64. */
  encryptionKey: string;
  /** Bytes of code, source maps left out. */
  bytes: number;
  /** Of these, what a cold start loads: the entry and all that it imports at once. */
  entryBytes: number;
}

/** A change to a source file, for one evaluation only: how the tests break the stack. */
export interface Edit {
  file: string;
  find: string;
  replace: string;
}

export interface EvaluateOptions {
  stage: string;
  region?: string;
  edits?: Edit[];
  /** Under `sst dev`, where the database is the laptop's. */
  dev?: boolean;
  /** Build the bundles for real; without it each is an empty file, which is quicker. */
  build?: boolean;
  /** What AWS shall answer for the resources of a type, over the plan's own inventions: tests put real hosts there. */
  attributes?: Record<string, Record<string, unknown>>;
  /** Where bundles and zips are kept; a temporary directory that is removed, unless set. */
  workDir?: string;
}

export interface Evaluation {
  stage: string;
  region: string;
  app: { name: string; removal: string; protect: boolean; tags: Record<string, string> };
  resources: Resource[];
  outputs: Record<string, unknown>;
  artifacts: Artifact[];
  /** Under `sst dev`: what each function's worker on the laptop gets by way of links. */
  workers: { functionId: string; links: Record<string, unknown> }[];
}
