import { fork } from "node:child_process";
import path from "node:path";
import type { EvaluateOptions, Evaluation } from "./types.ts";

/** Evaluates the stack in a separate process, since Pulumi and SST keep state in theirs. Rejects with what the program threw. */
export function evaluateInChild(options: EvaluateOptions): Promise<Evaluation> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, "child.ts"), {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      execArgv: [],
    });
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      said += chunk;
    });
    child.once("message", (answer: { evaluation?: Evaluation; error?: string }) => {
      if (answer.evaluation === undefined) reject(new Error(answer.error));
      else resolve(answer.evaluation);
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`The evaluation ended with ${code}: ${said.slice(-2000)}`)),
    );
    child.send(options);
  });
}
