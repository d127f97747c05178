import http from "node:http";
import type { AddressInfo } from "node:net";

type Method = (args: never) => unknown;

/** The server that SST's command line puts beside the program; the components call it for builds and bootstrap data. */
export async function startRpcServer(
  methods: Record<string, Method>,
): Promise<{ url: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      response.end(JSON.stringify(await answer(methods, Buffer.concat(chunks).toString())));
    });
  });
  // On a busy machine the program may think for longer than the five seconds after which Node closes a connection.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(methods: Record<string, Method>, body: string) {
  const { method, params } = JSON.parse(body) as { method: string; params: [never] };
  const found = methods[method];
  if (found === undefined) return { error: `rpc: can't find method ${method}` };
  try {
    return { result: await found(params[0]) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
