import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * A file of a route's `assets`, which the route table names by its place in the checkout: on Lambda it lies beside the
 * bundle in `assets/`. `here` is the handler's directory, two levels below the checkout.
 */
export function readAsset(source: string, here: string): Buffer {
  const bundled = path.join(here, "assets", path.basename(source));
  return readFileSync(existsSync(bundled) ? bundled : path.join(here, "../..", source));
}
