import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import type { Route } from "../../http/route.ts";
import { schemaEntry, withSchema } from "../schema-state.ts";
import type { Check } from "../service.ts";
import { answer, readAsked, wholeBody } from "./answer.ts";
import { runChecks, weigh } from "./report.ts";

/** `/health/ready`: the required services and the schema, and nothing else. */
export async function answerReady(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = readAsked(request, [...checks, schemaEntry], routes);
  const { config, exclude } = asked;
  const names = [...config.required, schemaEntry.name].filter((name) => !exclude.has(name));
  // The check of the database is what reads the schema.
  const needed = names.includes(schemaEntry.name) ? [...names, "database"] : names;
  const wanted = checks.filter(({ name }) => needed.includes(name));
  const results = withSchema(await runChecks(wanted, config));
  const shown = new Map([...results].filter(([name]) => names.includes(name)));
  return answer(asked, weigh(shown, names), wholeBody);
}
