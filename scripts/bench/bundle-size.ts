import { routes } from "../../functions/routes.ts";
import { withBundles } from "./support/bundles.ts";
import type { Figure } from "./support/measure.ts";

const kb = 1000;

/** The largest minified bundle of each kind, over what it may be. */
export async function bench(): Promise<Figure[]> {
  const handlers = [...routes.map(({ handler }) => handler), "functions/migrate.handler"];
  return withBundles(handlers, async (artifacts) => {
    const largest = (
      name: string,
      limit: number,
      counts: (handler: string) => boolean,
      size: "bytes" | "entryBytes" = "bytes",
    ): Figure => {
      const [handler = "", bytes = 0] = [...artifacts]
        .filter(([one]) => counts(one))
        .map(([one, artifact]): [string, number] => [one, artifact[size]])
        .reduce((a, b) => (b[1] > a[1] ? b : a));
      return {
        name: `${name}, over ${limit} KB`,
        ratio: bytes / (limit * kb),
        budget: 1,
        detail: `${handler}, ${(bytes / kb).toFixed(1)} KB`,
      };
    };
    return [
      largest("largest bundle", 1000, () => true),
      largest("bundle of /health/live", 10, (handler) => handler.startsWith("functions/health/live")),
      largest(
        "what a cold start of a property handler loads",
        150,
        (handler) => handler.startsWith("functions/properties/"),
        "entryBytes",
      ),
    ];
  });
}
