import http from "node:http";

/** What the load process is asked to send, and over how many connections. */
export interface Load {
  port: number;
  method: string;
  paths: string[];
  body?: string;
  status: number;
  connections: number;
  requests: number;
}

process.on("disconnect", () => process.exit(0));
process.on("message", async (load: Load) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: load.connections });
  let sent = 0;
  const lane = async () => {
    while (sent < load.requests) await send(load, load.paths[sent++ % load.paths.length] ?? "/", agent);
  };
  const failure = await Promise.all(Array.from({ length: load.connections }, lane)).then(
    () => null,
    (error: Error) => error.message,
  );
  agent.destroy();
  process.send?.(failure);
});

function send({ port, method, body, status }: Load, path: string, agent: http.Agent): Promise<void> {
  const headers =
    body === undefined
      ? {}
      : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, method, path, agent, headers }, (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === status) resolve();
        else reject(new Error(`${method} ${path} answered ${response.statusCode}`));
      });
    });
    request.once("error", reject).end(body);
  });
}
