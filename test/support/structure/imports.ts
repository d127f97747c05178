import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "../reims.ts";

/** What each file of the program imports: files of the checkout, by their path, and packages, but for their types. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const programs = "{lib,functions,stacks,scripts,web}/**/*.{ts,tsx}";
const statement = /^(?:import|export)\s(type\s)?(?:[^"'`;()=]*?\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

export function readImports(): Imports {
  const files = globSync(programs, { cwd: checkout }).filter((file) => !file.includes("node_modules"));
  return new Map(files.sort().map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(checkout, file), "utf8");
  return [...text.matchAll(statement)].flatMap(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? "";
    if (target.startsWith(".")) return [path.join(path.dirname(file), target)];
    return type === undefined ? [target] : [];
  });
}

/** The imports between rooms: each file stands for the room that `roomOf` gives it, or for none. */
export function between(imports: Imports, roomOf: (file: string) => string | undefined): Imports {
  const rooms = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const from = roomOf(file);
    if (from === undefined) continue;
    const found = targets
      .filter((target) => imports.has(target))
      .map(roomOf)
      .filter((to) => to !== undefined && to !== from);
    rooms.set(from, [...(rooms.get(from) ?? []), ...(found as string[])]);
  }
  return rooms;
}

/** The first way found from a room back to itself, as the rooms on it; undefined where there is none. */
export function findCircle(imports: Imports): string[] | undefined {
  const done = new Set<string>();
  const visit = (room: string, way: string[]): string[] | undefined => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const next of imports.get(room) ?? []) {
      const circle = visit(next, [...way, room]);
      if (circle !== undefined) return circle;
    }
    done.add(room);
    return undefined;
  };
  for (const room of imports.keys()) {
    const circle = visit(room, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
