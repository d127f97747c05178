import crypto from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { capturingMonitor, conceal } from "./evaluation/capture.ts";
import { awsMocks, secretMark } from "./evaluation/mocks.ts";
import { type AppInput, loadApp, loadProgram } from "./evaluation/program.ts";
import { loadPulumi } from "./evaluation/pulumi.ts";
import { startRpcServer } from "./evaluation/rpc-server.ts";
import { type BuildInput, runtimeBuild } from "./evaluation/runtime-build.ts";
import { ensurePlatform, root } from "./platform.ts";
import type { Artifact, EvaluateOptions, Evaluation, Resource } from "./types.ts";

export const defaultRegion = "us-east-1";
const timeoutMs = 120_000;

/**
 * Evaluates the whole program for a stage without AWS: SST's real components under Pulumi's mocks, and SST's command
 * line stood in for by a small RPC server. Changes process-wide state (environment, working directory), so it is
 * meant for a separate process: see in-child.ts.
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  await ensurePlatform((line) => console.error(line));
  const region = options.region ?? defaultRegion;
  const workDir = options.workDir ?? mkdtempSync(path.join(tmpdir(), "reims-plan-"));
  const edits = options.edits ?? [];
  const artifacts: Artifact[] = [];
  const workers: Evaluation["workers"] = [];
  const server = await startRpcServer(methods(workDir, options, artifacts, workers));
  const failed = failure();
  try {
    setEnvironment(server.url, region);
    writePages(path.join(workDir, "pages"));
    const app = await loadApp(options.stage, edits);
    const pulumi = loadPulumi();
    const mocks = awsMocks(pulumi, region, options.attributes);
    const { monitor, resources } = capturingMonitor(pulumi, mocks);
    await pulumi.setMocks(mocks, app.name, app.stage, false);
    pulumi.setMonitor(monitor, app.name, app.stage);
    pulumi.setConfig(providerConfig(app));
    const program = await loadProgram(app, { workDir, edits, dev: options.dev ?? false });
    const outputs = await Promise.race([
      failed.promise,
      (async () => {
        const result = await pulumi.runInStack(program);
        await pulumi.drain();
        return conceal(pulumi, await pulumi.resolve(result));
      })(),
    ]);
    return {
      stage: app.stage,
      region,
      app: { name: app.name, removal: app.removal, protect: app.protect, tags: tags(app) },
      resources: settled(resources, workDir),
      outputs: outputs as Record<string, unknown>,
      artifacts: artifacts.sort((a, b) => (a.functionId < b.functionId ? -1 : 1)),
      workers,
    };
  } finally {
    failed.stop();
    server.close();
    if (options.workDir === undefined) rmSync(workDir, { recursive: true, force: true });
  }
}

/**
 * In a stable order, which Pulumi's registration is not, and without this run's own directory. A site is built in every
 * deployment, so SST writes the clock into the command that builds it.
 */
function settled(resources: Resource[], workDir: string): Resource[] {
  const sorted = resources
    .sort((a, b) => (a.urn < b.urn ? -1 : 1))
    .map((one) =>
      one.type === "command:local:Command"
        ? { ...one, inputs: { ...one.inputs, dir: ".", triggers: ["each deployment"] } }
        : one,
    );
  // SST names the directory by its place in the checkout too.
  const places = [path.relative(root, workDir), workDir];
  return JSON.parse(places.reduce((text, place) => text.replaceAll(place, ".sst"), JSON.stringify(sorted)));
}

function methods(
  workDir: string,
  options: EvaluateOptions,
  artifacts: Artifact[],
  workers: Evaluation["workers"],
) {
  return {
    "Provider.Aws.Bootstrap": () => ({ version: 1, asset: "sst-asset", state: "sst-state" }),
    "Provider.Aws.Appsync": () => ({
      http: "appsync.example.internal",
      realtime: "appsync.example.internal",
    }),
    "Runtime.AddTarget": ({ functionID, links }: BuildInput) => {
      workers.push({ functionId: functionID, links });
      return {};
    },
    "Runtime.Build": async (input: BuildInput) => {
      const { output, artifact } = await runtimeBuild(input, workDir, options);
      artifacts.push(artifact);
      return output;
    },
  };
}

function setEnvironment(serverUrl: string, region: string): void {
  process.env.SST_SERVER = serverUrl;
  process.env.SST_AWS_REGION = region;
  process.env.SST_TELEMETRY_DISABLED = "1";
  process.env.AWS_EC2_METADATA_DISABLED = "true";
  for (const name of secretNames()) process.env[`SST_SECRET_${name}`] = `${secretMark}${name}`;
  // Physical names end in random bytes; a plan must be the same twice.
  crypto.randomBytes = ((size: number) => Buffer.alloc(size, 1)) as typeof crypto.randomBytes;
}

/** A plan runs no build of the pages; these stand in their place. */
function writePages(directory: string): void {
  mkdirSync(path.join(directory, "assets"), { recursive: true });
  writeFileSync(path.join(directory, "index.html"), "<!doctype html>");
  writeFileSync(path.join(directory, "assets/index-HASH.js"), "");
}

/** The secrets that the stack declares; a plan gives each a value, since it reads none of the real ones. */
export function secretNames(): string[] {
  const folder = path.join(root, "stacks/aws");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), "utf8").matchAll(/sst\.Secret\(\s*"(\w+)"/g),
    ])
    .flatMap((match) => match[1] ?? []);
}

function providerConfig(app: AppInput): Record<string, string> {
  return Object.fromEntries(
    Object.entries(app.providers).flatMap(([provider, settings]) =>
      Object.entries(settings as Record<string, unknown>)
        .filter(([name]) => name !== "package" && name !== "version")
        .map(([name, value]) => [
          `${provider}:${name}`,
          typeof value === "string" ? value : JSON.stringify(value),
        ]),
    ),
  );
}

function tags(app: AppInput): Record<string, string> {
  const aws = app.providers.aws as { defaultTags?: { tags?: Record<string, string> } } | undefined;
  return aws?.defaultTags?.tags ?? {};
}

/** A throwing `apply` surfaces only as an unhandled rejection, and leaves Pulumi waiting without end. */
function failure(): { promise: Promise<never>; stop(): void } {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  const timer = setTimeout(() => reject(new Error("The program did not come to its end")), timeoutMs);
  process.on("unhandledRejection", reject);
  process.on("uncaughtException", reject);
  return {
    promise,
    stop() {
      clearTimeout(timer);
      process.off("unhandledRejection", reject);
      process.off("uncaughtException", reject);
    },
  };
}
