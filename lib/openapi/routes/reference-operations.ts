import { info } from "../info.ts";
import { type Descriptions, media } from "../types.ts";

const tag = "Reference";
const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };

export const referenceOperations: Descriptions = {
  "GET /openapi.json": {
    id: "getOpenApi",
    tag,
    description: "The OpenAPI 3.1 document that describes all of this, itself included.",
    parameters: ["IfNoneMatch"],
    answers: {
      200: {
        description: "The document.",
        headers: ["ETag"],
        content: {
          "application/json": media(
            {
              type: "object",
              required: ["openapi", "info", "paths"],
              properties: {
                openapi: { type: "string", enum: ["3.1.0"] },
                info: { type: "object" },
                paths: { type: "object" },
              },
            },
            {
              document: [
                "Its beginning",
                { openapi: "3.1.0", info: { title: "REIMS", version: info.version }, paths: {} },
              ],
            },
          ),
        },
      },
      304: unchanged,
    },
  },
  "GET /docs": {
    id: "getDocs",
    tag,
    description: "The document as an interactive page, Swagger UI: read, search, and send requests.",
    parameters: ["IfNoneMatch"],
    answers: {
      200: {
        description: "The page. It loads nothing from elsewhere.",
        headers: ["ETag"],
        content: {
          "text/html": media(
            { type: "string", maxLength: 1_000_000, pattern: "^<!doctype html>" },
            { page: ["Its beginning", '<!doctype html>\n<html lang="en">'] },
          ),
        },
      },
      304: unchanged,
    },
  },
  "GET /docs/{file}": {
    id: "getDocsFile",
    tag,
    description: "A script, a style sheet or the page that a sign-in comes back to; `/docs` loads them.",
    parameters: [
      {
        name: "file",
        in: "path",
        required: true,
        description: "The file's name.",
        schema: { type: "string", minLength: 1, maxLength: 100, pattern: "^[a-z0-9.-]+$" },
        example: "docs.js",
      },
      "IfNoneMatch",
    ],
    answers: {
      200: {
        description: "The file.",
        headers: ["ETag", "Content-Encoding?"],
        content: Object.fromEntries(
          ["text/javascript", "text/css", "text/html"].map((type) => [
            type,
            media(
              { type: "string", maxLength: 10_000_000, pattern: "[\\s\\S]" },
              { file: ["Its beginning", "/* … */"] },
            ),
          ]),
        ),
      },
      304: { ...unchanged, headers: ["ETag", "Content-Encoding?"] },
    },
    problems: ["not_found"],
  },
};
