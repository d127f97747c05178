/** The versions of AWS's own runtimes and services; stacks/plan/report/support.ts knows how long each is supported. */
export const versions = {
  lambda: "nodejs24.x",
  /** Node without a browser, on Node 22: the script speaks to an API. */
  canary: "syn-nodejs-5.4",
  valkey: "8.0",
} as const;

/** The Node that the canary's runtime brings. */
export const canaryNode = "22";
