import { DatabaseQueryError } from "../errors/errors.ts";

const comments = /(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*/.source;
const copy = new RegExp(`^${comments}copy\\b`, "i");
const fromStdin = /\bfrom\s+stdin\b/i;
const toStdout = /\bto\s+stdout\b/i;

/** Whether a statement is a COPY whose data come from the client, which only `copyIn` sends. */
export const isCopyFromClient = (text: string): boolean => copy.test(text) && fromStdin.test(text);

/** Whether a statement is a COPY with data in either direction, which no function that returns rows can run. */
export const isCopyWithClient = (text: string): boolean =>
  copy.test(text) && (fromStdin.test(text) || toStdout.test(text));

export function wrongCopyError(): DatabaseQueryError {
  return new DatabaseQueryError(
    "database_query",
    "A COPY from stdin is for copyIn, which runs nothing else; a COPY to stdout is not supported.",
  );
}
