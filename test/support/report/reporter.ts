import type { Reporter, TestCase, TestModule } from "vitest/node";
import { missing, programs } from "./requirements.ts";

/** Ends the run's output with why tests were skipped and, alone on the last line, with how many passed and failed. */
export const countingReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const [passed, skipped] = [inState("passed"), inState("skipped")];
    const failed = inState("failed").length + brokenModules(modules).length + unhandledErrors.length;
    const lines = reasons(skipped);
    // The public records do not come with the project; whoever has them names their folder.
    const owed = skipped.filter(({ tags }) => !tags.includes("public-records"));
    if (owed.length > 0 && process.env.CI) {
      process.exitCode = 1;
      lines.push(`In CI no test may be skipped, and ${owed.length} were, such as "${owed[0]?.fullName}".`);
    }
    const totals = [`${passed.length} passed`, `${failed} failed`];
    if (skipped.length > 0) totals.push(`${skipped.length} skipped`);
    console.log([...lines, totals.join(", ")].join("\n"));
  },
};

/** Test files that failed as a whole, by their imports or their hooks, with no failed test to tell of it. */
function brokenModules(modules: readonly TestModule[]): TestModule[] {
  return modules.filter((module) =>
    [module, ...module.children.allSuites()].some((suite) => suite.errors().length > 0),
  );
}

/** A line for the programs that are missing, and one for the public records. */
function reasons(skipped: TestCase[]): string[] {
  const count = (names: string[]) =>
    skipped.filter(({ tags }) => tags.some((tag) => names.includes(tag))).length;
  const wanted = programs.map(({ tag }) => tag).filter((tag) => missing.includes(tag) && count([tag]) > 0);
  const lines: string[] = [];
  if (wanted.length > 0) {
    const what = wanted.join(" and ");
    lines.push(
      `${count(wanted)} tests skipped: they need ${what} on the PATH (apt-get install ${wanted.join(" ")}).`,
    );
  }
  const records = count(["public-records"]);
  if (records > 0) {
    lines.push(
      `${records} tests skipped: set REIMS_PUBLIC_RECORDS to the folder of the public records' CSV files.`,
    );
  }
  return lines;
}
