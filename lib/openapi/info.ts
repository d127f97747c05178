import manifest from "../../package.json" with { type: "json" };
import { collectionNames, pascalCase } from "../resource/collections.ts";

export const info = {
  title: "REIMS",
  version: manifest.version,
  summary: "Real Estate Investment Management System: a property portfolio over HTTP.",
  description: `Keeps a property portfolio: where each building is, what it cost, what it is worth, what it owes, what it earns and how full it is.

**Numbers.** Money is in US dollars with two decimals, percentages run from 0 to 100, and no number has more than 15 significant digits, so JSON carries each one exactly.

**Errors** are RFC 9457 problem details. \`type\` never changes, \`errors\` lists everything that is wrong at once, each with a JSON pointer or a parameter's name. Quote \`request_id\` when you report one.

**Polling is cheap.** Send \`If-None-Match\` with the ETag that you have: an unchanged answer is a 304 without a body.

**Writing is safe.** \`If-Match\` refuses a change that somebody else's would be lost under; \`Idempotency-Key\` makes a repeated create or import have one effect.

**The gateway's own answers** (a token that does not verify, too many requests, a body over its limit) are \`{"message": "…"}\` as application/json.`,

  contact: { name: "The people who run this server" },
  license: { name: "MIT", identifier: "MIT" },
};

export const tags = [
  ...collectionNames.map((name) => ({
    name: pascalCase(name),
    description: `Create, read, change, delete, list with filters and cursors, import and export ${name.replaceAll("-", " ")}.`,
  })),
  {
    name: "Analytics",
    description: "Figures of the portfolio on a day, each with the sums behind it and whom it covers.",
  },
  { name: "Import maps", description: "How the columns of files become fields, kept for the next file." },
  { name: "Health", description: "What monitoring asks: each dependency, all of them, liveness, readiness." },
  { name: "Reference", description: "This document, as JSON and as a page." },
];

export const servers = [
  {
    url: "/",
    description: "The server that this document came from, be it production, staging or local.",
    "x-internal": false,
  },
];

export const securitySchemes = {
  token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "An OAuth 2 access token, sent as `Authorization: Bearer …`. It is a JWT checked as RFC8725 asks: signature by an allowed " +
      "algorithm, issuer, audience, expiry and not-before. Its `scope` must hold what the operation lists: `properties:read` or " +
      "`properties:write`. A local server prints one with `npx reims token`.",
  },
};
