import type { Evaluation } from "../types.ts";

/** What is made for each function of the API; the rest of a plan does not grow with the routes. */
const perRoute =
  /^aws:(lambda\/(function:|alias:|permission:)|apigatewayv2\/(route:|integration:)|cloudwatch\/logGroup:|iam\/role:|s3\/bucketObjectv2:)/;

/** Resources that one more route brings, and that stay once: on average over the API's functions. */
export function resourcesPerRoute({ resources, artifacts }: Pick<Evaluation, "resources" | "artifacts">) {
  const apiFunctions = artifacts.filter(({ functionId }) =>
    resources.some(({ name }) => name === `${functionId}Alias`),
  );
  const made = resources.filter(({ custom }) => custom);
  const growing = made.filter(
    ({ type, name }) => perRoute.test(type) && isOfRoute(type, name, apiFunctions),
  ).length;
  const each = apiFunctions.length === 0 ? 0 : Math.round((growing / apiFunctions.length) * 10) / 10;
  return { each, fixed: made.length - growing, routes: apiFunctions.length };
}

function isOfRoute(type: string, name: string, functions: { functionId: string }[]): boolean {
  if (/apigatewayv2|lambda\/permission/.test(type)) return true;
  return functions.some(({ functionId }) =>
    ["Function", "Alias", "LogGroup", "Role", "Code"].some((part) => name === functionId + part),
  );
}
