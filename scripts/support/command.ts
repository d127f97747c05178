import { type ParseArgsConfig, parseArgs } from "node:util";
import { AppError } from "../../lib/errors.ts";

/** Something that the person at the keyboard can mend: the message is all they need. */
export class CommandError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The command line's flags and words, by node:util's parseArgs. A flag that is not known, or is used wrongly, ends in
 * a CommandError with the usage. A negative number may follow its flag: `--expires-in -60`.
 */
export function readArgs<const O extends Options>(usage: string, options: O, positionals = false) {
  const args: string[] = [];
  for (const word of process.argv.slice(2)) {
    const flag = args.at(-1);
    if (/^-\d/.test(word) && flag?.startsWith("--") && !flag.includes("="))
      args.push(`${args.pop()}=${word}`);
    else args.push(word);
  }
  const all = { ...options, help: { type: "boolean", short: "h" } } as const;
  try {
    const parsed = parseArgs({ args, options: all, allowPositionals: positionals, strict: true });
    if ((parsed.values as { help?: boolean }).help) {
      console.log(`Usage: ${usage}`);
      process.exit(0);
    }
    return parsed;
  } catch (error) {
    const reason = (error as Error).message.split(/\. (?=To specify|Did you)/)[0];
    throw new CommandError(`${reason}\nUsage: ${usage}`);
  }
}

/** A flag's whole number; undefined when it was not given. */
export function integerFlag(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === "" || !Number.isSafeInteger(number)) {
    throw new CommandError(`--${name} takes a whole number, not "${value}".`);
  }
  return number;
}

/** Runs a command: its number is the exit code, and what it throws is told on stderr, in one sentence where one is enough. */
export async function command(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof CommandError || error instanceof AppError ? error.message : error);
  }
}
