import { Argument, type Command } from "@commander-js/extra-typings";
import type { Figure } from "../bench/support/measure.ts";
import { examples, run } from "../support/command.ts";

/** Each file of these names in bench/ exports `bench` and is one benchmark. */
const all = [
  "bundle-size",
  "cold-start",
  "warm",
  "health",
  "http",
  "parts",
  "list",
  "import",
  "analytics",
  "alerts",
  "ledger",
] as const;
type Name = (typeof all)[number];

export const describe = (command: Command) =>
  command
    .description("Runs the benchmarks. Exits 0 when all figures are within their budgets, else 1.")
    .addArgument(new Argument("[name...]", "those to run; all when none is named").choices(all))
    .option("--json", "the figures as one JSON document on stdout")
    .addHelpText("after", examples("bench", "bench warm http --json"))
    .action(run(bench));

async function bench(names: Name[], { json }: { json?: true }): Promise<number> {
  process.env.LOG_LEVEL ??= "silent";
  const figures: Figure[] = [];
  for (const name of names.length > 0 ? names : all) {
    console.error(`${name} …`);
    const { bench } = (await import(`../bench/${name}.ts`)) as { bench(): Promise<Figure[]> };
    for (const figure of await bench()) {
      figures.push(figure);
      if (!json) console.log(line(figure));
    }
  }
  const over = figures.filter(({ ratio, budget }) => ratio > budget);
  if (json) console.log(JSON.stringify({ figures, over: over.length }, null, 2));
  else console.log(over.length === 0 ? "All within budget." : `${over.length} over budget.`);
  return over.length === 0 ? 0 : 1;
}

function line({ name, ratio, budget, detail }: Figure): string {
  return `${ratio > budget ? "✗" : "✓"} ${ratio.toFixed(2).padStart(8)}  (≤ ${budget})  ${name}: ${detail}`;
}
