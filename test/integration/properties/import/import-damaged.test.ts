import { expect, test } from "vitest";
import { execute, fetchVal } from "../../../../lib/db/index.ts";
import type { ImportReport } from "../../../../lib/resource/import/report.ts";
import { type Random, random } from "../../../../lib/sample/random.ts";
import { runsOf } from "../../../nightly.ts";
import { useApi } from "../../../support/api.ts";

const api = useApi();

const encodings = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "windows-1252": (text: string) => Buffer.from(text, "latin1"),
  "utf-16le": (text: string) => Buffer.from(text, "utf16le"),
  "utf-16be with mark": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
};

const damages: Record<string, (line: string, source: Random) => string> = {
  none: (line) => line,
  "stray quote": (line, source) => insert(line, '"', source),
  "stray apostrophe": (line, source) => insert(line, "'", source),
  "one cell more": (line, source) => insert(line, ",", source),
  "one cell less": (line) => line.replace(/,[^,]*$/, ""),
  "cut off": (line, source) => line.slice(0, source.whole(1, line.length)),
  "bad bytes": (line, source) => insert(line, "\x81\xff", source),
  "control characters": (line, source) => insert(line, "\x00\x07", source),
  twice: (line) => `${line}\n${line}`,
  "only commas": () => ",,,,,",
  "a wrong value": (line) => line.replace(/,office,/, ",castle,"),
};

function insert(line: string, text: string, source: Random): string {
  const at = source.whole(0, line.length);
  return line.slice(0, at) + text + line.slice(at);
}

/** A file of a few properties, damaged at random, and the properties that stand in it unharmed. */
function damagedFile(seed: string) {
  const source = random(seed);
  const lines: string[] = [];
  const whole: string[] = [];
  for (let index = 0; index < source.whole(1, 30); index++) {
    const name = `${seed} ${index} ${source.pick(["Café", "Park", '"Quoted, Inc."', "Niño’s".replace("’", "'")])}`;
    const cell = name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name;
    const line = `${cell},${index} Main St,Reno,NV,office,${source.whole(1, 9999)}`;
    const kind = source.chance(0.6) ? "none" : source.pick(Object.keys(damages));
    lines.push(damages[kind]?.(line, source) ?? line);
    if (kind === "none") whole.push(name);
  }
  const delimiter = source.pick([",", ",", ";", "\t", "|"]);
  const end = source.pick(["\n", "\r\n", "\r"]);
  const encoding = source.pick(Object.keys(encodings) as (keyof typeof encodings)[]);
  const text = ["name,address,city,state,property_type,annual_noi", ...lines]
    .join("\n")
    .replaceAll(",", delimiter)
    .replaceAll("\n", end);
  // A comma within a name was replaced with the others.
  const names = whole.map((name) => name.replaceAll(",", delimiter).replaceAll("\t", " "));
  return { file: encodings[encoding](text), whole: names, encoding, text };
}

test("of files with random damage no row is lost or doubled, what is whole gets in, and nothing fails", async () => {
  for (let run = 0; run < runsOf("files with random damage"); run++) {
    const seed = `${run}`;
    const { file, whole, encoding, text } = damagedFile(seed);
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(file)]), "file.csv");
    const before = await fetchVal<number>("select count(*)::int from properties");
    const response = await api.fetch("/properties/import", { method: "POST", body: form });
    const said = await response.text();
    const context = `${seed} in ${encoding}: ${JSON.stringify(text)} → ${said}`;
    expect(response.status, context).toBeLessThan(500);
    if (response.status !== 200) continue;
    const report = JSON.parse(said) as ImportReport;
    const { rows, stored, updated, present, refused, unchanged, differs } = report;
    expect(rows, context).toBe(stored + updated + present + refused);
    expect(present, context).toBe(unchanged + differs);
    expect(new Set(report.errors.map(({ line }) => line)).size, context).toBe(refused);
    const after = await fetchVal<number>("select count(*)::int from properties");
    expect(Number(after) - Number(before), context).toBe(stored);
    const names = JSON.stringify(whole.map((name) => name.replaceAll(/\s+/g, " ")));
    const there = await fetchVal<number>(
      `select count(distinct name)::int from properties where regexp_replace(name, '\\s+', ' ', 'g') in (select value from json_array_elements_text($1::text::json))`,
      [names],
    );
    expect(there, context).toBe(whole.length);
  }
  await execute("delete from properties");
}, 600_000);
