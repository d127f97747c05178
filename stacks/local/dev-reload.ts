import { watch } from "node:fs";
import path from "node:path";
import type { Say } from "./servers/services.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** An editor may write one file in several steps. */
const settleMs = 100;

/** Calls `reload` whenever a source file of the handlers is saved. It does not keep the process running. */
export function reloadOnSave(reload: () => Promise<void>, say: Say): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ["functions", "lib"]) {
    watch(path.join(root, folder), { recursive: true, persistent: false }, (_event, name) => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await reload();
        say(`${path.join(folder, name ?? "")} has changed: the handlers are loaded again`);
      }, settleMs);
    });
  }
}
