import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Say } from "../servers/services.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** Vite's server for work on the pages: they change as their files are saved, and ask the API at `url`. */
export function startPagesServer(url: string, say: Say): ChildProcess {
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  const child = spawn(process.execPath, [vite, path.join(root, "web"), "--clearScreen", "false"], {
    env: { ...process.env, REIMS_URL: url, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout?.on("data", (text: Buffer) => {
    const address = /http:\/\/\S+/.exec(text.toString())?.[0];
    if (address !== undefined) say(`Pages that reload when a file is saved: ${address}`);
  });
  process.once("exit", () => child.kill());
  return child;
}
