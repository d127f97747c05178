import path from "node:path";
import { pathToFileURL } from "node:url";
import { routes } from "../../../../functions/routes.ts";
import { routeKey } from "../../../../lib/http/route.ts";
import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { ofType, type Rule, referred } from "./find.ts";

/** Every route of the table, HEAD included, leads to the function of its handler and asks for its scope; there is no other. */
export const routesAreServed: Rule = (plan) => {
  const wanted = routes.flatMap((route) => [
    { key: routeKey(route), route },
    ...(route.method === "GET" ? [{ key: `HEAD ${route.path}`, route }] : []),
  ]);
  const served = new Map(
    ofType(plan, "aws:apigatewayv2/route:Route").map((one) => [one.inputs.routeKey, one]),
  );
  const unknown = [...served.keys()].filter((key) => !wanted.some((one) => one.key === key));
  return [
    ...unknown.map((key) => `${key} is not in the route table`),
    ...wanted.flatMap(({ key, route }) => {
      const found = served.get(key);
      if (found === undefined) return [`${key} is not served`];
      const handler = handlerBehind(plan, found.inputs.target);
      const { authorizationType, authorizationScopes, authorizerId } = found.inputs;
      const auth = JSON.stringify([authorizationType, authorizationScopes, authorizerId]);
      const right =
        route.scope === undefined
          ? ["NONE", undefined, undefined]
          : ["JWT", [`reims/${route.scope}`], "ApiAuthorizerCognitoAuthorizer-id"];
      return [
        ...(handler === route.handler ? [] : [`${key} leads to ${handler}`]),
        ...(auth === JSON.stringify(right) ? [] : [`${key} is authorized by ${auth}`]),
      ];
    }),
  ];
};

function handlerBehind(plan: Evaluation, target: unknown): string | undefined {
  const integration = referred(plan, "aws:apigatewayv2/integration:Integration", target);
  const alias = String(integration?.inputs.integrationUri);
  if (!alias.endsWith(":live")) return `${alias}, which is no alias`;
  const fn = referred(plan, "aws:lambda/function:Function", alias.slice(0, -":live".length));
  return plan.artifacts.find(({ functionId }) => `${functionId}Function` === fn?.name)?.source;
}

/** The authorizer takes the pool's tokens for the known clients, and API Gateway may call each function. */
export const authorizerIsStrict: Rule = (plan) => {
  const [authorizer, ...others] = ofType(plan, "aws:apigatewayv2/authorizer:Authorizer");
  const jwt = authorizer?.inputs.jwtConfiguration as { issuer: string; audiences: string[] } | undefined;
  const clients = ofType(plan, "aws:cognito/userPoolClient:UserPoolClient").map(({ name }) => `${name}-id`);
  return [
    ...(others.length > 0 ? ["there is more than one authorizer"] : []),
    ...(jwt?.issuer === `https://cognito-idp.${plan.region}.amazonaws.com/UsersUserPool-id`
      ? []
      : [`issuer ${jwt?.issuer}`]),
    ...(JSON.stringify(jwt?.audiences.toSorted()) === JSON.stringify(clients.sort())
      ? []
      : [`audiences ${jwt?.audiences}`]),
  ];
};

/** Loads each built bundle, as Lambda would, and looks for the export that its handler names. SST does not. */
export async function missingExports(plan: Evaluation): Promise<string[]> {
  const missing: string[] = [];
  for (const { source, handler, dir } of plan.artifacts) {
    const [file, name] = handler.split(".");
    const module = await import(pathToFileURL(path.join(dir, `${file}.mjs`)).href);
    if (typeof module[String(name)] !== "function") missing.push(`${source} is not exported`);
  }
  return missing;
}
