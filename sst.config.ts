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
    const users = await import("./stacks/aws/api/user-pool.ts");
    const { bucket } = await import("./stacks/aws/data/storage.ts");
    const { databaseOutputs } = await import("./stacks/aws/data/outputs.ts");
    const { docsUrl, pagesUrl } = await import("./stacks/aws/pages/index.ts");
    await import("./stacks/aws/schedules/index.ts");
    await import("./stacks/aws/monitoring/index.ts");
    return {
      stage: $app.stage,
      pages: pagesUrl,
      api: api.url,
      docs: docsUrl,
      login: users.loginUrl,
      token: users.tokenUrl,
      userPool: users.poolId,
      machineClient: auth.machine.id,
      scope: auth.allScopes,
      webClient: auth.web.id,
      bucket: bucket.name,
      ...databaseOutputs,
    };
  },
});
