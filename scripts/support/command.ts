import { InvalidArgumentError } from "@commander-js/extra-typings";

/** Something that the person at the keyboard can mend: the message is all they need. */
export class CommandError extends Error {}

/** An action of commander's from work that gives the exit code; 0 when it gives none. */
export function run<A extends unknown[]>(work: (...args: A) => Promise<number | undefined>) {
  return async (...args: A): Promise<void> => {
    process.exitCode = (await work(...args)) ?? 0;
  };
}

/** The examples at the end of a command's help. */
export function examples(...lines: string[]): string {
  return [
    "",
    lines.length === 1 ? "Example:" : "Examples:",
    ...lines.map((line) => `  npx reims ${line}`),
  ].join("\n");
}

/** An option's value as a whole number, at least `min`. */
export function wholeNumber(min = Number.MIN_SAFE_INTEGER) {
  return (text: string): number => {
    const number = Number(text);
    if (text.trim() === "" || !Number.isSafeInteger(number))
      throw new InvalidArgumentError("It takes a whole number.");
    if (number < min) throw new InvalidArgumentError(`It starts at ${min}.`);
    return number;
  };
}
