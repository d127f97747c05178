/// <reference path="../../../.sst/platform/config.d.ts" />
import { routes } from "../../../functions/routes.ts";
import { cors } from "../../../lib/http/cors.ts";
import { routeKey } from "../../../lib/http/route.ts";
import { functionName, routeFunction } from "../functions/route-function.ts";
import { onLaptop, settings } from "../stage.ts";
import { accessLogFormat } from "./access-log.ts";
import { audiences, tokenScope } from "./auth.ts";
import { routeThrottle } from "./throttles.ts";
import { issuer } from "./user-pool.ts";

/** API Gateway refuses a stage with limits for a route that is not there yet. */
const allRoutes = Promise.withResolvers<$util.Resource[]>();

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
  ...(settings.apiDomain === undefined ? {} : { domain: settings.apiDomain }),
  transform: {
    api: { disableExecuteApiEndpoint: settings.apiDomain !== undefined },
    logGroup: { retentionInDays: settings.logRetentionDays },
    stage: (args, options) => {
      args.accessLogSettings = $output(args.accessLogSettings).apply((log) => ({
        destinationArn: log?.destinationArn ?? "",
        format: accessLogFormat,
      }));
      args.defaultRouteSettings = {
        throttlingRateLimit: settings.throttle.requestsPerSecond,
        throttlingBurstLimit: settings.throttle.burst,
        // One CloudWatch metric for each route and each figure would cost more than the API itself.
        detailedMetricsEnabled: false,
      };
      args.routeSettings = routes.flatMap((route) => {
        const throttle = routeThrottle(route);
        if (throttle === undefined) return [];
        return keysOf(route).map((key) => ({
          routeKey: key,
          throttlingRateLimit: throttle.requestsPerSecond,
          throttlingBurstLimit: throttle.burst,
        }));
      });
      options.dependsOn = allRoutes.promise;
    },
  },
});

const authorizer = api.addAuthorizer({ name: "cognito", jwt: { issuer, audiences } });

/** Every function of the API, by its name. */
export const functions = new Map<string, sst.aws.Function>();

/** API Gateway answers HEAD only where a route says so. */
function keysOf(route: (typeof routes)[number]): string[] {
  return route.method === "GET" ? [routeKey(route), `HEAD ${route.path}`] : [routeKey(route)];
}

const made: $util.Input<$util.Resource>[] = [];
for (const route of routes) {
  const fn = routeFunction(route);
  const name = functionName(route);
  functions.set(name, fn);
  const jwt =
    route.scope === undefined ? undefined : { authorizer: authorizer.id, scopes: [tokenScope(route.scope)] };
  const [key, head] = keysOf(route);
  const served = api.route(key ?? "", target(name, fn), jwt === undefined ? {} : { auth: { jwt } });
  made.push(served.nodes.route);
  if (head === undefined) continue;
  // It goes to the same function by the same integration.
  made.push(
    new aws.apigatewayv2.Route(`${name}Head`, {
      apiId: api.nodes.api.id,
      routeKey: head,
      target: $interpolate`integrations/${served.nodes.integration.id}`,
      authorizationType: jwt === undefined ? "NONE" : "JWT",
      ...(jwt === undefined ? {} : { authorizerId: jwt.authorizer, authorizationScopes: jwt.scopes }),
    }),
  );
}
allRoutes.resolve($resolve(made) as unknown as $util.Resource[]);

/** The alias leads to the version that was deployed last; moved to an older one, it rolls back in seconds. */
function target(name: string, fn: sst.aws.Function) {
  if (onLaptop) return fn.arn as $util.Output<sst.aws.FunctionArn>;
  const alias = new aws.lambda.Alias(`${name}Alias`, {
    name: "live",
    functionName: fn.name,
    functionVersion: fn.nodes.function.version,
  });
  return alias.arn as $util.Output<sst.aws.FunctionArn>;
}
