import { cmbs } from "./cmbs.ts";
import { gsa } from "./gsa.ts";
import type { ImportMap } from "./map.ts";
import { native } from "./native.ts";

export type MapName = "native" | "cmbs" | "gsa";
export const maps: Record<MapName, ImportMap> = { native, cmbs, gsa };
export const mapNames = Object.keys(maps) as MapName[];
