import type { Command } from "@commander-js/extra-typings";
import { severities } from "../../lib/alert-rules/definition.ts";
import type { Alert } from "../../lib/alerts/definition.ts";
import { type ApiClient, apiClient, stageOption, tokenOption, urlOption } from "../support/api-client.ts";
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
  const open = (await openAlerts(api)).sort(graver);
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

async function openAlerts(api: ApiClient): Promise<Alert[]> {
  const found: Alert[] = [];
  for (let next: string | undefined = "/alerts?status=open,acknowledged&limit=200"; next !== undefined; ) {
    const response: Response = await persistentFetch(api, next, {}, (line) => console.error(line));
    if (response.status !== 200) throw await refusal(response);
    found.push(...((await response.json()) as { data: Alert[] }).data);
    next = /<([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
  return found;
}

const rank = ({ severity }: Alert) => severities.indexOf(severity);
const graver = (a: Alert, b: Alert) =>
  rank(b) - rank(a) || (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999") || a.kind.localeCompare(b.kind);

const heading = ["severity", "status", "due", "kind", "message"];
const row = ({ severity, status, due_on, kind, message }: Alert) => [
  severity,
  status,
  due_on ?? "",
  kind,
  message,
];
