// Runs a script on Node 24, whatever Node started this one: plain JavaScript, so that any Node can read it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
const file = path.resolve(root, script);

if (Number(process.versions.node.split(".")[0]) >= 24) {
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
} else {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  const found = names
    .map((name) => path.join(root, "node_modules", name, "bin/node"))
    .find((binary) => existsSync(binary));
  if (found === undefined) {
    console.error(
      `REIMS needs Node 24 and this is ${process.version}; run "npm ci", or put Node 24 on the PATH.`,
    );
    process.exit(1);
  }
  const child = spawn(found, [file, ...args], {
    stdio: "inherit",
    env: { ...process.env, PATH: `${path.dirname(found)}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) =>
    signal ? process.kill(process.pid, signal) : process.exit(code ?? 1),
  );
}
