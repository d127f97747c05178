import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { metricNames } from "../../../lib/analytics/metrics/index.ts";
import { withDefinitions } from "../../../scripts/docs/definitions.ts";

const document = readFileSync(path.join(import.meta.dirname, "../../../docs/definitions.md"), "utf8");

test("docs/definitions.md has the definitions of the code (when not: npm run docs)", () => {
  expect(document).toBe(withDefinitions(document));
  for (const name of metricNames) expect(document).toContain(`(\`${name}\`)`);
});
