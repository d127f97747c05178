import { AppError } from "./errors.ts";

const lossy = Symbol("a number that a double does not carry");

/** Whether `value` stands in for a number of the text that has no exact double, and so was not read as one. */
export function isLossyNumber(value: unknown): boolean {
  return typeof value === "object" && value !== null && lossy in value;
}

/**
 * The value of a JSON text (RFC 8259), read strictly: a member named twice is an `invalid_body` error, as any text
 * that is no JSON, and a number of more digits than a double carries is never rounded: see `isLossyNumber`.
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = mayLose.test(text) ? JSON.parse(text, exactly) : JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_body", "The body is not valid JSON.", { cause });
  }
  const repeated = repeatedMembers(text, value);
  if (repeated.length === 0) return value;
  throw new AppError("invalid_body", "The body names a member twice.", {
    issues: repeated.map((name) => ({
      pointer: `/${pointerToken(name)}`,
      code: "duplicate_member",
      message: "Is given more than once.",
    })),
  });
}

/** A member's name as a token of a JSON pointer (RFC 6901, 3). */
export function pointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Only a long run of digits or an exponent can lose; without one there is no need of the slower reading. */
const mayLose = /\d[\d.]{15}|\d[eE]/;

function exactly(_name: string, value: unknown, { source }: { source?: string } = {}): unknown {
  if (typeof value !== "number" || source === undefined) return value;
  const digits = significantDigits(source);
  return digits.length > 15 || (digits !== "" && value === 0) ? { [lossy]: source } : value;
}

function significantDigits(source: string): string {
  const [mantissa = ""] = source.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  return (whole + fraction).replace(/^0+|0+$/g, "");
}

/** Names that the outermost object has twice. JSON.parse keeps the last of each, and says nothing. */
function repeatedMembers(text: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const colons = text.match(/"\s*:/g)?.length ?? 0;
  return colons === Object.keys(value).length ? [] : scanRepeated(text);
}

function scanRepeated(text: string): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let depth = 0;
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && colon !== undefined) {
      const name: string = JSON.parse(string ?? '""');
      if (seen.has(name)) repeated.add(name);
      seen.add(name);
    }
  }
  return [...repeated];
}
