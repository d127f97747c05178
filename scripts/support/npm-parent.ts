import { readFileSync } from "node:fs";

/**
 * Whether the npm or npx that started this process is gone. npm passes SIGTERM on. After a SIGKILL of npm the shell between
 * it and this process lives on, so npm itself is watched; where there is no /proc, the parent process is watched instead.
 */
export function npmWatch(): () => boolean {
  const parent = process.ppid;
  const startedByNpm = ["start", "dev", "npx"].includes(process.env.npm_lifecycle_event ?? "");
  const npm = startedByNpm ? npmAncestor() : undefined;
  if (npm === undefined) return () => startedByNpm && process.ppid !== parent;
  return () => (status(npm)?.state ?? "Z") === "Z";
}

function npmAncestor(): number | undefined {
  for (let pid = process.ppid; pid > 1; pid = status(pid)?.parent ?? 0) {
    if (status(pid)?.name.startsWith("npm")) return pid;
  }
  return undefined;
}

/** The fields of /proc/PID/stat that count here; the name stands in brackets and may itself hold any character. */
function status(pid: number): { name: string; state: string; parent: number } | undefined {
  try {
    const [, name = "", rest = ""] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const [state = "", parent] = rest.split(" ");
    return { name, state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
