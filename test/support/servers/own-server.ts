import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../../stacks/local/servers/ports.ts";
import { type LocalPostgres, startPostgres } from "../../../stacks/local/servers/postgres.ts";

export interface OwnServer {
  readonly url: string;
  readonly pid: number;
  readonly directory: string;
  start(settings?: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
  /** Puts lines at the start of pg_hba.conf, the rules of logins. They take effect at the next start. */
  rules(...lines: string[]): void;
  remove(): Promise<void>;
}

/** A Postgres that a test may stop, start and configure. Its port stays the same. */
export async function ownServer(): Promise<OwnServer> {
  const directory = mkdtempSync(path.join(tmpdir(), "reims-server-"));
  const dataDir = path.join(directory, "postgres");
  const port = await freePort();
  let server: LocalPostgres | undefined;
  const running = () => {
    if (server === undefined) throw new Error("the server is not running");
    return server;
  };
  const start = async (settings: Record<string, string> = {}) => {
    server = await startPostgres({
      dataDir,
      port,
      settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", ...settings },
    });
  };
  const stop = async () => {
    await server?.stop();
    server = undefined;
  };
  await start();
  return {
    get url() {
      return running().url("postgres");
    },
    get pid() {
      return running().pid;
    },
    directory,
    start,
    stop,
    rules(...lines) {
      const file = path.join(dataDir, "pg_hba.conf");
      const rest = readFileSync(file, "utf8");
      writeFileSync(file, `${lines.join("\n")}\n`);
      appendFileSync(file, rest);
    },
    async remove() {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
