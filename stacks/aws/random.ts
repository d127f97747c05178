/// <reference path="../../.sst/platform/config.d.ts" />

// SST reads the program once before it has installed Pulumi's packages, so this one is imported when it is needed.
export const { RandomPassword } = await import("@pulumi/random");
