import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";

const root = mkdtempSync(path.join(tmpdir(), "reims-handlers-"));
let child: ChildProcess;
afterEach(() => {
  child.kill();
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function ask(message: "call" | "reload"): Promise<unknown> {
  child.send(message);
  const [answer] = await once(child, "message");
  return answer;
}

test("a handler is loaded once, and after a reload it and all that it imports are those of the files", async () => {
  write(
    "functions/words.ts",
    'import { word } from "../lib/word.ts";\nlet calls = 0;\nexport const handler = async () => [word, ++calls, globalThis.closed ?? 0];',
  );
  write("lib/word.ts", 'export const word = "before";');
  write(
    "lib/db/index.ts",
    "export const closeDb = async () => { globalThis.closed = (globalThis.closed ?? 0) + 1; };",
  );
  child = fork(path.join(import.meta.dirname, "../../support/children/handlers-child.ts"), [root]);
  expect(await ask("call")).toEqual(["before", 1, 0]);
  write("lib/word.ts", 'export const word = "after";');
  expect(await ask("call")).toEqual(["before", 2, 0]);
  expect(await ask("reload")).toEqual(["after", 1, 1]);
  write("lib/word.ts", 'export const word = "again";');
  expect(await ask("reload")).toEqual(["again", 1, 2]);
});
