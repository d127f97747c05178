import { startGateway } from "../../../stacks/local/gateway.ts";

/**
 * The API in a process of its own, for tests that kill it. With DOOMED=answering it kills itself when an answer is
 * ready (its log line is being written), after everything is committed and before anything is sent.
 */
const gateway = await startGateway({ auth: "open" });
process.stdout.write(`${gateway.url}\n`);
if (process.env.DOOMED === "answering") {
  process.stdout.write = (line: string | Uint8Array) => {
    if (String(line).includes('"event":"request"')) process.kill(process.pid, "SIGKILL");
    return true;
  };
}
