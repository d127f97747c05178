import { existsSync } from "node:fs";
import path from "node:path";
import { AppError } from "../lib/errors.ts";
import { StartError } from "../stacks/local/start-error.ts";
import { CommandError } from "./support/command.ts";
import { createProgram } from "./support/program.ts";

const file = path.resolve(".env");
if (existsSync(file)) process.loadEnvFile(file);

// The reader of the output has closed it, as `head` does: nothing is wrong, so the command ends without a message.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const known = [CommandError, StartError, AppError];
const args = process.argv.slice(2);
try {
  const program = await createProgram(args);
  await program.parseAsync(args, { from: "user" });
} catch (error) {
  process.exitCode = 1;
  console.error(known.some((kind) => error instanceof kind) ? (error as Error).message : error);
}
