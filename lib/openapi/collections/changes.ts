import { maxLimit } from "../../resource/list/parameters.ts";
import { ref, type Schema } from "../types.ts";

const change: Schema = {
  type: "object",
  description: "What one transaction did to a row.",
  required: ["at", "by", "action", "changes"],
  additionalProperties: false,
  properties: {
    at: { type: "string", format: "date-time", maxLength: 40, description: "When, UTC, to the microsecond." },
    by: {
      type: ["string", "null"],
      maxLength: 1000,
      pattern: "^[^\\u0000]*$",
      description: "Subject of the token that did it; null when nobody was named.",
    },
    action: { enum: ["insert", "update", "delete"], description: "What happened to the row." },
    changes: {
      type: "object",
      description: "By column, its value before and after; a new row comes from null.",
      maxProperties: 200,
      additionalProperties: {
        type: "object",
        required: ["from", "to"],
        additionalProperties: false,
        properties: { from: { description: "Before." }, to: { description: "After." } },
      },
    },
  },
};

/** A page of a row's changes. */
export const changeList: Schema = {
  type: "object",
  description: "A page of changes, the newest first.",
  required: ["data", "page"],
  additionalProperties: false,
  properties: {
    data: { type: "array", maxItems: maxLimit, items: change },
    page: ref("schemas", "Page"),
  },
};
