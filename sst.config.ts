/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app({ stage }) {
    const production = stage === "production";
    return {
      name: "reims",
      home: "aws",
      removal: production ? "retain" : "remove",
      protect: production,
      providers: { aws: { defaultTags: { tags: { application: "reims", stage, "managed-by": "sst" } } } },
    };
  },
  async run() {
    const { api } = await import("./stacks/aws/api/api.ts");
    const auth = await import("./stacks/aws/api/auth.ts");
    const { bucket } = await import("./stacks/aws/data/storage.ts");
    const { databaseOutputs } = await import("./stacks/aws/data/outputs.ts");
    await import("./stacks/aws/monitoring/index.ts");
    return {
      stage: $app.stage,
      api: api.url,
      docs: $interpolate`${api.url}/docs`,
      login: auth.loginUrl,
      token: auth.tokenUrl,
      userPool: auth.poolId,
      machineClient: auth.machine.id,
      scope: auth.allScopes,
      ...(auth.web === undefined ? {} : { webClient: auth.web.id }),
      bucket: bucket.name,
      ...databaseOutputs,
    };
  },
});
