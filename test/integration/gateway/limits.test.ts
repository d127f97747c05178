import { once } from "node:events";
import net from "node:net";
import { expect, test } from "vitest";
import { payloadLimit } from "../../../stacks/local/gateway/function.ts";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const gateway = useGateway({
  integrationTimeoutMs: 400,
  routes: [
    testRoute("GET /bytes", "bytes"),
    testRoute("GET /plain", "plain"),
    testRoute("GET /large", "large"),
    testRoute("GET /slow", "slow"),
    testRoute("GET /slower", "slow", { timeout: 0.2 }),
    testRoute("GET /crash", "crash"),
    testRoute("GET /missing", "nothing"),
    testRoute("POST /things", "echo"),
    testRoute("ANY", "echo"),
  ],
});
const get = (path: string, init?: RequestInit) => fetch(`${gateway.url}${path}`, init);
const MB = 1024 * 1024;

/** The answer to a request that is sent as it stands. */
async function raw(text: string): Promise<string> {
  const socket = net.connect(gateway.port, "127.0.0.1");
  socket.write(text);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  await once(socket, "close");
  return Buffer.concat(chunks).toString();
}

async function expectProblem(response: Response, status: number, slug: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ type: `/problems/${slug}`, status });
}

test("bytes in base64 go out as bytes, and each cookie in its own header", async () => {
  expect(Buffer.from(await (await get("/bytes")).arrayBuffer())).toEqual(Buffer.from([0, 255, 128]));
  expect((await get("/elsewhere")).headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
});

test("an answer without a status code is the JSON body of a 200", async () => {
  const response = await get("/plain");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("content-length")).toBe("17");
  expect(await response.json()).toEqual({ hello: "world" });
});

test("a request past 10 MB is a 413 problem, and so is one past what a function takes", async () => {
  const post = (size: number) => get("/things", { method: "POST", body: Buffer.alloc(size, "x") });
  await expectProblem(await post(10 * MB + 1), 413, "content-too-large");
  await expectProblem(await post(5 * MB), 413, "content-too-large");
  expect((await post(4 * MB)).status).toBe(200);
});

test("a chunked request is answered as soon as it is past 10 MB, its end or none", async () => {
  const socket = net.connect(gateway.port, "127.0.0.1");
  socket.write("POST /things HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (let sent = 0; sent <= 10; sent++) socket.write(`100000\r\n${"x".repeat(MB)}\r\n`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
  socket.destroy();
});

test("a client that asks first is told 413 and sends nothing", async () => {
  const head = `POST /things HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${11 * MB}\r\nExpect: 100-continue\r\n\r\n`;
  const answer = await raw(head);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).not.toContain("100 Continue");
});

test("an answer past Lambda's 6 MB is a 500, as API Gateway makes of it", async () => {
  const room = payloadLimit - JSON.stringify({ statusCode: 200, body: "" }).length;
  expect((await get(`/large?${room}`)).status).toBe(200);
  await expectProblem(await get(`/large?${room + 1}`), 500, "internal");
});

test("a function that outlives the gateway's patience is a 503, one that outlives its own timeout a 500", async () => {
  await expectProblem(await get("/slow?2000"), 503, "service-unavailable");
  await expectProblem(await get("/slower?2000"), 500, "internal");
  expect((await get("/slow?1")).status).toBe(204);
});

test("a crash and a handler that is not there are 500s that say nothing of why", async () => {
  for (const path of ["/crash", "/missing"]) {
    const response = await get(path);
    expect(await response.clone().text()).not.toMatch(/secret|handler|nothing/);
    await expectProblem(response, 500, "internal");
  }
});

test("a path that cannot be decoded is a 400", async () => {
  expect(await raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
});

test("what is no HTTP is a 400, and the next request is answered", async () => {
  expect(await raw("hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect((await get("/plain")).status).toBe(200);
});

test("after a client that leaves in the middle of its body the next request is answered", async () => {
  const socket = net.connect(gateway.port, "127.0.0.1");
  socket.write("POST /things HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf");
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  expect((await get("/plain")).status).toBe(200);
});
