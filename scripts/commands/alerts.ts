import type { Command } from "@commander-js/extra-typings";
import { severities } from "../../lib/alert-rules/definition.ts";
import type { Alert } from "../../lib/alerts/definition.ts";
import {
  type ApiClient,
  apiClient,
  nextPage,
  stageOption,
  tokenOption,
  urlOption,
} from "../support/api-client.ts";
import { examples, run } from "../support/command.ts";
import { persistentFetch, refusal } from "../support/persistent-fetch.ts";
import { table } from "../support/table.ts";

export const describe = (command: Command) =>
  command
    .description("Lists the open alerts, the gravest first. Exits 1 when there is a critical one, else 0.")
    .option("--evaluate", "evaluate the rules first")
    .option("--json", "the alerts as one JSON document on stdout")
    .addOption(urlOption)
    .addOption(stageOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("alerts", "alerts --evaluate", "alerts --json"))
    .action(run(listAlerts));

interface Options {
  evaluate?: true;
  json?: true;
  url?: string;
  stage?: string;
  token?: string;
}

async function listAlerts(options: Options): Promise<number> {
  const api = apiClient(options);
  if (options.evaluate === true) await evaluateRules(api);
  const found = await listed<Alert>(api, "/alerts?status=open,acknowledged&limit=200");
  const names = await propertyNames(api, found);
  const open = found
    .map((alert) => ({ ...alert, property_name: names.get(alert.property_id) ?? "" }))
    .sort(graver);
  if (options.json === true) console.log(JSON.stringify({ alerts: open }));
  else console.log(open.length === 0 ? "No alert is open." : table([heading, ...open.map(row)]));
  return open.some(({ severity }) => severity === "critical") ? 1 : 0;
}

/** Asks the API to evaluate the alert rules. */
export async function evaluateRules(api: ApiClient): Promise<void> {
  const init = { method: "POST" };
  const response = await persistentFetch(api, "/alerts/evaluate", init, (line) => console.error(line));
  if (response.status !== 200) throw await refusal(response);
}

/** All rows of a list, over its pages. */
async function listed<T>(api: ApiClient, path: string): Promise<T[]> {
  const found: T[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const response: Response = await persistentFetch(api, next, {}, (line) => console.error(line));
    if (response.status !== 200) throw await refusal(response);
    found.push(...((await response.json()) as { data: T[] }).data);
    next = nextPage(response);
  }
  return found;
}

/** A list of so many ids stays a short address. */
const idsAtOnce = 100;

async function propertyNames(api: ApiClient, found: readonly Alert[]): Promise<Map<string, string>> {
  const ids = [...new Set(found.map(({ property_id }) => property_id))];
  const names = new Map<string, string>();
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const some = ids.slice(at, at + idsAtOnce);
    const path = `/properties?id=${some.join(",")}&fields=id,name&limit=${idsAtOnce}`;
    for (const { id, name } of await listed<{ id: string; name: string }>(api, path)) names.set(id, name);
  }
  return names;
}

const rank = ({ severity }: Alert) => severities.indexOf(severity);
const graver = (a: Alert, b: Alert) =>
  rank(b) - rank(a) || (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999") || a.kind.localeCompare(b.kind);

const heading = ["severity", "status", "due", "kind", "property", "message"];
const row = ({
  severity,
  status,
  due_on,
  kind,
  property_name,
  message,
}: Alert & { property_name: string }) => [severity, status, due_on ?? "", kind, property_name, message];
