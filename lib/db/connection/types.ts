type Parse = (text: string) => unknown;

const text: Parse = (value) => value;
const number: Parse = Number;
/** A number as long as that is exact, else the digits. */
const bigint: Parse = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
const instant: Parse = (value) => new Date(value);
const json: Parse = (value) => JSON.parse(value);

const dateText = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

/** OIDs of the built-in array types by what their elements become (pg_type.dat). The driver would ask at each connect. */
const arrays: [parse: Parse, ...oids: number[]][] = [
  [text, 1002, 1003, 1009, 1014, 1015, 1231, 2951, 1041, 1183, 1187, 1182, 1270],
  [number, 1005, 1007, 1028, 1021, 1022],
  [bigint, 1016],
  [(value) => value === "t", 1000],
  [(value) => Buffer.from(value.slice(2), "hex"), 1001],
  [instant, 1115, 1185],
  [json, 199, 3807],
];

const dateOid = 1082;

/** Conversions beside the driver's own: dates stay `YYYY-MM-DD`, int8 becomes a number while exact, numeric stays text. */
export const types = {
  bigint: { to: 20, from: [20], serialize: String, parse: bigint },
  calendarDate: { to: dateOid, from: [dateOid], serialize: dateText, parse: text },
  instant: { to: 1184, from: [1114, 1184], serialize: dateText, parse: instant },
  ...Object.fromEntries(
    arrays.flatMap(([parse, ...oids]) =>
      oids.map((oid) => [
        `array${oid}`,
        {
          to: oid,
          from: [oid],
          serialize: arrayLiteral,
          parse: (value: string) => parseArray(value, parse),
        },
      ]),
    ),
  ),
};

/** An array that becomes an array literal for a type that the driver does not know, and stays an array inside JSON. */
export function arrayParameter(value: readonly unknown[]): readonly unknown[] {
  return Object.defineProperty([...value], "toString", { value: () => arrayLiteral(value) });
}

function arrayLiteral(value: unknown): string {
  return Array.isArray(value) ? `{${value.map(element).join(",")}}` : String(value);
}

function element(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return arrayLiteral(value);
  const plain =
    value instanceof Date
      ? value.toISOString()
      : value instanceof Uint8Array
        ? `\\x${Buffer.from(value).toString("hex")}`
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value);
  return `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** Reads an array's text form (PostgreSQL documentation, 8.15.6), nested ones too. */
export function parseArray(value: string, parse: Parse = text): unknown[] {
  const stack: unknown[][] = [[]];
  for (const match of value.slice(value.indexOf("{")).matchAll(/[{}]|"((?:[^"\\]|\\.)*)"|[^,{}"]+/gs)) {
    const top = stack.at(-1) as unknown[];
    if (match[0] === "{") top.push(stack[stack.push([]) - 1]);
    else if (match[0] === "}") stack.pop();
    else if (match[1] !== undefined) top.push(parse(match[1].replace(/\\(.)/gs, "$1")));
    else top.push(match[0] === "NULL" ? null : parse(match[0]));
  }
  return (stack[0]?.[0] as unknown[]) ?? [];
}
