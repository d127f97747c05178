import { styleText } from "node:util";
import type { ApiClient } from "../support/api-client.ts";
import { type Answer, ask, type Body, endpoints, forms } from "./ask.ts";
import type { HealthOptions } from "./options.ts";

/** Calls all health endpoints in both forms: whether each fits its schema, and all of them agree with each other. */
export async function check({ api, json }: HealthOptions): Promise<boolean> {
  const answers: Answer[] = [];
  for (const { path } of endpoints) for (const form of forms) answers.push(await ask(api, path, form));
  const conflicts = [...disagreements(answers), ...(await headProblems(api, answers))];
  const faulty = conflicts.length > 0 || answers.some(({ problems }) => problems.length > 0);
  const status = String(plain(answers, "/health").status ?? "unknown");
  const healthy = !faulty && plain(answers, "/health").success === true;
  if (json) {
    const shown = answers.map(({ body, ms, ...answer }) => ({
      ...answer,
      ms: Math.round(ms),
      state: body.status,
    }));
    console.log(JSON.stringify({ url: api.url, healthy, status, endpoints: shown, conflicts }, null, 2));
    return healthy;
  }
  for (const answer of answers) print(answer, plain(answers, answer.path));
  for (const conflict of conflicts) console.log(styleText("red", `✗ ${conflict}`));
  const verdict = faulty ? "the endpoints are not as documented" : status;
  console.log(styleText(healthy ? "green" : "red", `${api.url} is ${verdict}`));
  return healthy;
}

/** The mark is about health: an endpoint that answers as documented that its service is down gets no tick. */
function print({ path, form, status, ms, body, problems }: Answer, told: Body): void {
  const state = String(body.status);
  const mark =
    problems.length === 0 && status === 200
      ? styleText("green", "✓")
      : problems.length === 0 && told.status === "not_configured"
        ? styleText("gray", "–")
        : styleText("red", "✗");
  const short = form === "application/json" ? "json" : "health+json";
  const line = `${path.padEnd(17)} ${short.padEnd(12)} ${status} ${state}  ${ms.toFixed(0)} ms`;
  console.log(`${mark} ${line}  ${status === 200 ? "" : reasons(told)}`.trimEnd());
  for (const problem of problems) console.log(styleText("red", `    ${problem}`));
}

/** What the plain body says of each service that is not well: its state, the kind of error and the hint. */
function reasons(body: Body): string {
  const details = Object.entries((body.details ?? { [String(body.service)]: body }) as Record<string, Body>);
  return details
    .filter(
      ([, { status, error_class, hint }]) => status !== "healthy" && (error_class ?? hint) !== undefined,
    )
    .map(([name, { status, error_class, hint }]) =>
      [`${name} ${status}:`, error_class, hint].filter(Boolean).join(" "),
    )
    .join("; ");
}

function plain(answers: Answer[], path: string): Body {
  return answers.find((answer) => answer.path === path && answer.form === forms[0])?.body ?? {};
}

/** Where two endpoints, two forms, or a body and its HTTP status tell different stories. */
function disagreements(answers: Answer[]): string[] {
  const found: string[] = [];
  const services = (plain(answers, "/health").services ?? {}) as Body;
  for (const { path, form, status, body } of answers) {
    const up = form === forms[0] ? body.success === true : body.status !== "fail";
    if (up !== (status === 200)) found.push(`${path} (${form}) says ${body.status} with HTTP ${status}`);
  }
  for (const { path } of endpoints) {
    const [first, second] = answers.filter((answer) => answer.path === path);
    if (first?.status !== second?.status)
      found.push(`${path} has HTTP ${first?.status} in one form and ${second?.status} in the other`);
    const name = path.slice("/health/".length);
    if (name in services && services[name] !== first?.body.status) {
      found.push(`/health says that ${name} is ${services[name]}, ${path} says ${first?.body.status}`);
    }
  }
  return found;
}

async function headProblems(api: ApiClient, answers: Answer[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path } of endpoints) {
    const wanted = answers.find((answer) => answer.path === path)?.status;
    const { status } = await api.fetch(path, { method: "HEAD" });
    if (status !== wanted) found.push(`HEAD ${path} has HTTP ${status}, GET has ${wanted}`);
  }
  return found;
}
