import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** The API in another process on the same database, and that process. */
export async function doomed(doom: "answering" | "by hand"): Promise<{ url: string; child: ChildProcess }> {
  const script = path.join(import.meta.dirname, "doomed-gateway.ts");
  const env = { ...process.env, LOG_LEVEL: "info", DOOMED: doom };
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), child };
}
