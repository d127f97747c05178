import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { nightly } from "./test/nightly.ts";
import { countingReporter } from "./test/support/report/reporter.ts";
import { missing, programs } from "./test/support/report/requirements.ts";

const root = import.meta.dirname;

// Vitest and the tests need Node 24. Started on an older one, its command line runs once more on the Node 24 in node_modules.
if (Number(process.versions.node.split(".")[0]) < 24) {
  const [node = "", vitest = "", ...args] = process.argv;
  if (!path.basename(vitest).startsWith("vitest")) {
    throw new Error(
      `REIMS needs Node 24 and this is ${process.version}: set it as the editor's Node (CONTRIBUTING.md).`,
    );
  }
  process.argv = [
    node,
    path.join(root, "scripts/node.mjs"),
    path.join(root, "node_modules/vitest/vitest.mjs"),
    ...args,
  ];
  await import(path.join(root, "scripts/node.mjs"));
  await new Promise(() => {});
}

/** Files that measure time say `@module-tag alone`: they run after all others, one at a time. */
const files = fs.globSync("test/{integration,end-to-end}/**/*.test.ts", { cwd: root });
const alone = files.filter((file) =>
  /@module-tag alone\b/.test(fs.readFileSync(path.join(root, file), "utf8")),
);

/** Tests with servers wait more than they compute, so more of them run at a time than there are cores. */
const sideBySide = 4;

/** Projects of the same order run side by side, and the orders one after the other. */
function project(name: string, order: number, maxWorkers: number, test: object) {
  return { extends: true as const, test: { name, maxWorkers, sequence: { groupOrder: order }, ...test } };
}

const withServers = {
  // Side by side a test may meet a deadline that a busy machine set: CI tries it once more, and the report says so.
  retry: process.env.CI === "true" ? 1 : 0,
  globalSetup: ["test/support/global-setup.ts"],
  setupFiles: ["test/support/openapi/checked-fetch.ts"],
};

export default defineConfig({
  root,
  test: {
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    env: { LOG_LEVEL: "silent" },
    reporters: ["default", countingReporter],
    tags: [
      { name: "alone", description: "measures time, so it runs when nothing else does" },
      ...[...programs.map(({ tag }) => tag), "public-records"].map((name) => ({
        name,
        ...(missing.includes(name) ? { skip: true } : {}),
      })),
    ],
    projects: [
      project("unit", 1, 2, {
        // They leave nothing behind in a module, so one process reads each module once.
        isolate: false,
        setupFiles: ["test/support/no-server.ts"],
        include: ["test/unit/**/*.test.ts"],
      }),
      project("integration", 2, sideBySide, {
        ...withServers,
        include: ["test/integration/**/*.test.ts"],
        exclude: alone,
      }),
      project("end-to-end", 2, sideBySide, {
        ...withServers,
        include: ["test/end-to-end/**/*.test.ts"],
        exclude: alone,
      }),
      ...(nightly
        ? [project("nightly", 4, 1, { ...withServers, include: ["test/nightly/**/*.test.ts"] })]
        : []),
      project("alone", 3, 1, { ...withServers, include: alone }),
    ],
  },
});
