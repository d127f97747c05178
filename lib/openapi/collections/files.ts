import type { Collection } from "../../resource/definition.ts";
import { media, type Schema } from "../types.ts";
import { sampleCsv, sampleNdjson } from "./samples.ts";

const file = (description: string): Schema => ({
  type: "string",
  description,
  maxLength: 6_291_456,
  pattern: "^[^\\u0000]*$",
});

export const csv = (collection: Collection) =>
  media(file("CSV with a line of headings (RFC 4180)."), { csv: ["Two lines", sampleCsv(collection)] });

export const ndjson = (collection: Collection) =>
  media(file("One JSON object a line, UTF-8."), { ndjson: ["One line", sampleNdjson(collection)] });
