/// <reference path="../../.sst/platform/config.d.ts" />
import { routes } from "../../functions/routes.ts";
import { cors } from "../../lib/http/cors.ts";
import { routeKey } from "../../lib/http/route.ts";
import { audiences, issuer, tokenScope } from "./auth.ts";
import { functionName, routeFunction } from "./route-function.ts";
import { settings } from "./stage.ts";

export const api = new sst.aws.ApiGatewayV2("Api", {
  cors:
    settings.corsOrigins.length === 0
      ? false
      : {
          allowOrigins: settings.corsOrigins,
          allowMethods: cors.allowMethods,
          allowHeaders: cors.allowHeaders,
          exposeHeaders: cors.exposeHeaders,
          maxAge: `${cors.maxAge} seconds`,
        },
  ...(settings.domain === undefined ? {} : { domain: settings.domain }),
  transform: {
    logGroup: { retentionInDays: settings.logRetentionDays },
    stage: (args) => {
      args.defaultRouteSettings = {
        throttlingRateLimit: settings.throttle.requestsPerSecond,
        throttlingBurstLimit: settings.throttle.burst,
        // One CloudWatch metric for each route and each figure would cost more than the API itself.
        detailedMetricsEnabled: false,
      };
    },
  },
});

const authorizer = api.addAuthorizer({ name: "cognito", jwt: { issuer, audiences } });

/** Every function of the API, by its name. */
export const functions = new Map<string, sst.aws.Function>();

for (const route of routes) {
  const fn = routeFunction(route);
  functions.set(functionName(route), fn);
  const auth =
    route.scope === undefined
      ? {}
      : { auth: { jwt: { authorizer: authorizer.id, scopes: [tokenScope(route.scope)] } } };
  // API Gateway answers HEAD only where a route says so; it goes to the same function.
  const keys = route.method === "GET" ? [routeKey(route), `HEAD ${route.path}`] : [routeKey(route)];
  for (const key of keys) api.route(key, fn.arn as $util.Output<sst.aws.FunctionArn>, auth);
}
