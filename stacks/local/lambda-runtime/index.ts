import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type FunctionError, startRuntimeApi } from "./runtime-api.ts";

export interface Invocation {
  /** The handler's result; undefined when it threw, or did not answer in time. */
  body?: unknown;
  error?: FunctionError;
  /** From handing over the event to its answer. */
  ms: number;
}

export interface Lambda {
  /** From starting the process to its first request for work: what Lambda bills as the cold start's init. */
  initMs: number;
  pid: number;
  /** One event at a time, as on Lambda. A function that does not answer within `deadlineMs` is killed, as Lambda does. */
  invoke(event: unknown, options?: { deadlineMs?: number }): Promise<Invocation>;
  /** SIGSTOP freezes the sandbox, as Lambda does between invocations; SIGCONT thaws it. */
  signal(signal: NodeJS.Signals): void;
  /** Everything on stdout and stderr so far. */
  logs(): string;
  stop(): Promise<void>;
}

export interface LambdaOptions {
  /** The folder that the zip file would unpack to. */
  taskRoot: string;
  /** `file.export`, such as `bundle.handler`. */
  handler?: string;
  env?: Record<string, string>;
  /** Arguments for node, such as `--cpu-prof`. */
  execArgv?: string[];
}

const client = path.join(import.meta.dirname, "../../../node_modules/aws-lambda-ric/index.mjs");

/** Starts a function under Lambda's own runtime client. Throws with the function's words when its init fails. */
export async function startLambda(options: LambdaOptions): Promise<Lambda> {
  const name = "reims-test";
  const handler = options.handler ?? "bundle.handler";
  const api = await startRuntimeApi(name);
  const args = [
    "--require",
    path.join(import.meta.dirname, "preload.cjs"),
    ...(options.execArgv ?? []),
    client,
    handler,
  ];
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.taskRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...environment(name, options.taskRoot, handler),
      AWS_LAMBDA_RUNTIME_API: api.address,
      ...options.env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const exited = new Promise<FunctionError>((resolve) => {
    child.once("exit", (code, signal) =>
      resolve({ errorType: "Runtime.ExitError", errorMessage: `The runtime exited (${signal ?? code}).` }),
    );
  });
  const stop = async () => {
    child.kill("SIGKILL");
    await exited;
    api.close();
  };
  const first = await Promise.race([api.ready, exited.then((error) => ({ error }))]);
  if ("error" in first) {
    await stop();
    throw new Error(`${first.error.errorType}: ${first.error.errorMessage}\n${output}`);
  }
  return {
    initMs: first.at - started,
    pid: child.pid ?? 0,
    async invoke(event, { deadlineMs = 30_000 } = {}) {
      const begun = performance.now();
      const answer = await Promise.race([
        api.deliver(event, deadlineMs),
        exited.then((error) => ({ error, ms: performance.now() - begun })),
        sleep(deadlineMs, undefined, { ref: false }).then(() => timedOut(deadlineMs)),
      ]);
      if ("error" in answer) {
        if (answer.error.errorType === "Sandbox.Timedout") child.kill("SIGKILL");
        return { error: answer.error, ms: answer.ms };
      }
      return { body: JSON.parse(answer.body), ms: answer.ms };
    },
    signal: (signal) => void child.kill(signal),
    logs: () => output,
    stop,
  };
}

const timedOut = (ms: number) => ({
  ms,
  error: { errorType: "Sandbox.Timedout", errorMessage: `Task timed out after ${ms / 1000} seconds` },
});

/** What Lambda sets in a sandbox, and nothing of this process's own. */
const environment = (name: string, taskRoot: string, handler: string): Record<string, string> => ({
  PATH: "/usr/local/bin:/usr/bin:/bin",
  HOME: "/tmp",
  TZ: ":UTC",
  LANG: "en_US.UTF-8",
  _HANDLER: handler,
  LAMBDA_TASK_ROOT: taskRoot,
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: "test",
  AWS_REGION: "eu-west-1",
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
});
