import { expect, test, vi } from "vitest";
import { describeError, log } from "../../../lib/observability/logger.ts";

function capture(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  return lines;
}

test("an event is one line of JSON", () => {
  vi.stubEnv("LOG_LEVEL", "info");
  const lines = capture();
  log.info("started", { port: 8000 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "info",
    event: "started",
    port: 8000,
  });
  expect(lines[0]?.endsWith("}\n")).toBe(true);
});

test("what is below the level is not written", () => {
  vi.stubEnv("LOG_LEVEL", "warn");
  const lines = capture();
  log.info("chatter");
  log.warn("trouble");
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(["trouble"]);
});

test("a level that changes is heeded, and debug writes everything", () => {
  const lines = capture();
  const events = () => lines.splice(0).map((line) => JSON.parse(line).event);
  const logAll = () => {
    log.debug("detail");
    log.info("chatter");
    log.error("failure");
  };
  vi.stubEnv("LOG_LEVEL", "DEBUG");
  logAll();
  expect(events()).toEqual(["detail", "chatter", "failure"]);
  vi.stubEnv("LOG_LEVEL", undefined);
  vi.stubEnv("AWS_LAMBDA_LOG_LEVEL", "ERROR");
  logAll();
  expect(events()).toEqual(["failure"]);
  vi.stubEnv("AWS_LAMBDA_LOG_LEVEL", "loud");
  logAll();
  expect(events()).toEqual(["chatter", "failure"]);
});

test("an error is described with its causes and without the properties that drivers attach", () => {
  const driver = Object.assign(new Error("refused"), {
    code: "ECONNREFUSED",
    query: "select secret",
    parameters: ["x"],
  });
  const described = describeError(new Error("outer", { cause: driver }));
  expect(described).toMatchObject({
    message: "outer",
    cause: { message: "refused", code: "ECONNREFUSED" },
  });
  expect(JSON.stringify(described)).not.toContain("secret");
});
