import { randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** What a function sends in place of a result. */
export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

export interface RuntimeApi {
  /** `host:port`, as AWS_LAMBDA_RUNTIME_API has it. */
  address: string;
  /** Settles when the runtime first asks for work: with `performance.now()`, or with the error that its init reported. */
  ready: Promise<{ at: number } | { error: FunctionError }>;
  /** Hands an event to the runtime, as soon as it asks, and waits for its answer. */
  deliver(
    event: unknown,
    deadlineMs: number,
  ): Promise<{ ms: number; id: string } & ({ body: string } | { error: FunctionError })>;
  close(): void;
}

type Answer = { body: string } | { error: FunctionError };

/** Lambda's Runtime API on loopback, for one runtime (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html). */
export async function startRuntimeApi(functionName: string): Promise<RuntimeApi> {
  const ready = Promise.withResolvers<{ at: number } | { error: FunctionError }>();
  const waiting: ((response: http.ServerResponse) => void)[] = [];
  const idle: http.ServerResponse[] = [];
  const pending = new Map<string, (answer: Answer) => void>();

  const server = http.createServer(async (request, response) => {
    const url = request.url ?? "";
    if (url.endsWith("/invocation/next")) {
      ready.resolve({ at: performance.now() });
      const taker = waiting.shift();
      if (taker) taker(response);
      else idle.push(response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const [, id = "", kind] = /\/invocation\/([^/]+)\/(response|error)$/.exec(url) ?? [];
    if (kind === "response") pending.get(id)?.({ body });
    else if (kind === "error") pending.get(id)?.({ error: JSON.parse(body) });
    else ready.resolve({ error: JSON.parse(body) });
    response.writeHead(202, { "content-type": "application/json" }).end('{"status":"OK"}');
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ready: ready.promise,
    async deliver(event, deadlineMs) {
      const id = randomUUID();
      const answered = new Promise<Answer>((resolve) => pending.set(id, resolve));
      const free =
        idle.shift() ?? (await new Promise<http.ServerResponse>((resolve) => waiting.push(resolve)));
      const started = performance.now();
      free.writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": id,
        "lambda-runtime-deadline-ms": String(Date.now() + deadlineMs),
        "lambda-runtime-invoked-function-arn": `arn:aws:lambda:eu-west-1:123456789012:function:${functionName}`,
        "lambda-runtime-trace-id":
          "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0",
      });
      free.end(JSON.stringify(event));
      const answer = await answered;
      pending.delete(id);
      return { ...answer, id, ms: performance.now() - started };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
