import { parseArgs } from "node:util";
import type { Figure } from "./bench/measure.ts";

process.env.LOG_LEVEL ??= "silent";

/** Each file here that exports `bench` is one benchmark. */
const all = ["bundle-size", "cold-start", "warm", "health", "http", "list", "import"];
const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(", ")}; there are ${all.join(", ")}.`);
  process.exit(1);
}

const figures: Figure[] = [];
for (const name of positionals.length > 0 ? positionals : all) {
  console.error(`${name} …`);
  const { bench } = (await import(`./bench/${name}.ts`)) as { bench(): Promise<Figure[]> };
  for (const figure of await bench()) {
    figures.push(figure);
    if (!values.json) console.log(line(figure));
  }
}
const over = figures.filter(({ ratio, budget }) => ratio > budget);
if (values.json) console.log(JSON.stringify({ figures, over: over.length }, null, 2));
else console.log(over.length === 0 ? "All within budget." : `${over.length} over budget.`);
process.exitCode = over.length === 0 ? 0 : 1;

function line({ name, ratio, budget, detail }: Figure): string {
  return `${ratio > budget ? "✗" : "✓"} ${ratio.toFixed(2).padStart(8)}  (≤ ${budget})  ${name}: ${detail}`;
}
