import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import { copySources } from "./copy-sources.ts";
import { checkout, killAll } from "./start.ts";

export interface OrdinaryUser {
  uid: number;
  home: string;
  /** The command, run as that user. */
  as(command: string[]): string[];
}

const run = (file: string, ...args: string[]) =>
  execFileSync(file, args, { encoding: "utf8", stdio: "pipe" });

/** A user who is not root, with a home: one made for the test where it runs as root, else whoever runs it. */
export function useOrdinaryUser(): () => OrdinaryUser {
  const undo: (() => void)[] = [];
  let home = "";
  afterEach(async () => {
    if (home !== "") await killAll(home);
    for (const step of undo.splice(0).reverse()) step();
  });
  return () => {
    if (process.getuid?.() !== 0) {
      home = mkdtempSync(path.join(tmpdir(), "reims-home-"));
      undo.push(() => rmSync(home, { recursive: true, force: true }));
      return { uid: userInfo().uid, home, as: (command) => command };
    }
    const name = `reims-${process.pid}`;
    run("useradd", "--create-home", "--base-dir", tmpdir(), name);
    undo.push(() => run("userdel", "--remove", name));
    const uid = Number(run("id", "-u", name));
    const as = (command: string[]) => [
      "setpriv",
      `--reuid=${name}`,
      `--regid=${name}`,
      "--init-groups",
      ...command,
    ];
    home = path.join(tmpdir(), name);
    return { uid, home, as };
  };
}

/** A copy of the checkout that belongs to the user; the packages are hard links where the file system allows. */
export function copyCheckout(user: OrdinaryUser): string {
  const copy = path.join(user.home, "reims");
  mkdirSync(copy);
  copySources(copy);
  run("chown", "-R", String(user.uid), copy);
  const packages = [path.join(checkout, "node_modules"), path.join(copy, "node_modules")];
  try {
    run("cp", "-al", ...packages);
  } catch {
    rmSync(packages[1] ?? "", { recursive: true, force: true });
    run("cp", "-a", ...packages);
  }
  return copy;
}
