import { readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";

/** The port of an embedded server. It stays the same from start to start while it is free, so that other tools still find it. */
export async function stablePort(dataDir: string, name: string): Promise<number> {
  const file = path.join(dataDir, "ports.json");
  const ports = read(file);
  const known = ports[name];
  if (known !== undefined && (await isFree(known))) return known;
  const port = await freePort();
  writeFileSync(file, `${JSON.stringify({ ...read(file), [name]: port })}\n`);
  return port;
}

function read(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** Whether this process could listen there now. */
export async function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return (await listen(port, host)) !== undefined;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return (await listen(0, "127.0.0.1")) ?? 0;
}

async function listen(port: number, host: string): Promise<number | undefined> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const { port: taken } = server.address() as net.AddressInfo;
      server.close(() => resolve(taken));
    });
  });
}
