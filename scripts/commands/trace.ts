import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import type { Command } from "@commander-js/extra-typings";
import { evaluateInChild } from "../../stacks/plan/in-child.ts";
import { readableTrace } from "../../stacks/plan/trace.ts";
import { CommandError, examples, run } from "../support/command.ts";

export const describe = (command: Command) =>
  command
    .description(
      "Shows where in the sources a stack trace of a deployed function comes from; it builds the function again, so check out the commit that was deployed. The trace is read from standard input.",
    )
    .requiredOption("--function <name>", "the function, such as PropertiesGet")
    .option("--stage <name>", "the stage that it ran in", "production")
    .addHelpText("after", examples("trace --function PropertiesGet < trace.txt"))
    .action(run(trace));

async function trace({ function: name, stage }: { function: string; stage: string }): Promise<number> {
  const workDir = mkdtempSync(path.join(tmpdir(), "reims-trace-"));
  try {
    const { artifacts } = await evaluateInChild({ stage, build: true, workDir });
    const found = artifacts.find(({ functionId }) => functionId === name);
    if (found === undefined) {
      const names = artifacts.map(({ functionId }) => functionId).join(", ");
      throw new CommandError(`There is no function ${name}; there are ${names}.`);
    }
    // A log line carries a trace as JSON, with its line ends escaped.
    const given = (await text(process.stdin)).replaceAll("\\n", "\n");
    console.log(readableTrace(given, found.dir).trimEnd());
    return 0;
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
