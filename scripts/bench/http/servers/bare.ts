import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { createProperty, getProperty, listProperties, ping } from "./queries.ts";
import { listening, serve } from "./serve.ts";

const server = http.createServer((request, response) => {
  answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  if (path === "/health") {
    await ping();
    send(response, 200, { status: "healthy" });
  } else if (path !== "/properties") {
    send(response, 200, await getProperty(path.slice("/properties/".length)));
  } else if (request.method === "POST") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    send(response, 201, await createProperty(JSON.parse(Buffer.concat(chunks).toString())));
  } else {
    send(response, 200, { data: await listProperties(Number(new URLSearchParams(query).get("limit"))) });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) })
    .end(text);
}

server.listen(0, "127.0.0.1");
serve(await listening(server));
