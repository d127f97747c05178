import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "../../support/servers/fault-proxy.ts";

let echo: net.Server;
let proxy: FaultProxy;

beforeAll(async () => {
  echo = net.createServer((socket) => socket.on("error", () => {}).pipe(socket)).listen(0, "127.0.0.1");
  await once(echo, "listening");
  proxy = await startFaultProxy((echo.address() as net.AddressInfo).port);
});
beforeEach(() => proxy.set({ mode: "pass" }));
afterAll(async () => {
  await proxy.stop();
  echo.close();
});

/** What a client sees within `ms`: the bytes that came, and how it ended. */
async function talk(send: string | Buffer, ms = 150) {
  const socket = net.connect(proxy.port, proxy.host);
  const seen = { connected: false, received: "", end: "open" };
  socket.on("connect", () => {
    seen.connected = true;
    socket.write(send);
  });
  socket.on("data", (bytes) => {
    seen.received += bytes;
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    seen.end = error.code ?? "error";
  });
  socket.on("end", () => {
    seen.end = "closed";
  });
  await sleep(ms);
  socket.destroy();
  return seen;
}

test("it passes bytes both ways", async () => {
  expect(await talk("hello")).toEqual({ connected: true, received: "hello", end: "open" });
});

test("it refuses, and listens again on the same port", async () => {
  await proxy.set({ mode: "refuse" });
  expect(await talk("hello")).toEqual({ connected: false, received: "", end: "ECONNREFUSED" });
  await proxy.set({ mode: "pass" });
  expect((await talk("hello")).received).toBe("hello");
});

test("a black hole never completes a connect, and is gone when lifted", async () => {
  await proxy.set({ mode: "black-hole" });
  expect(await talk("hello", 400)).toEqual({ connected: false, received: "", end: "open" });
  await proxy.set({ mode: "pass" });
  expect((await talk("hello")).received).toBe("hello");
});

test("it accepts and closes, and counts the attempts", async () => {
  await proxy.set({ mode: "accept-then-close" });
  proxy.resetCount();
  expect(await talk("hello")).toMatchObject({ connected: true, received: "", end: "closed" });
  expect(proxy.connections).toBe(1);
});

test("it accepts and says nothing", async () => {
  await proxy.set({ mode: "silence" });
  expect(await talk("hello")).toEqual({ connected: true, received: "", end: "open" });
});

test("it resets in mid-answer after so many bytes, as often as asked", async () => {
  await proxy.set({ mode: "cut", after: 3, of: "answer", times: 1 });
  expect(await talk("hello")).toEqual({ connected: true, received: "hel", end: "ECONNRESET" });
  expect(await talk("hello")).toEqual({ connected: true, received: "hello", end: "open" });
});

test("it cuts the request, so that the server never sees the rest", async () => {
  await proxy.set({ mode: "cut", after: 3, of: "request", how: "fin" });
  expect(await talk("hello")).toMatchObject({ connected: true, end: "closed" });
});

test("an open connection falls silent when half-open", async () => {
  const socket = net.connect(proxy.port, proxy.host);
  await once(socket, "connect");
  socket.write("one");
  expect(String((await once(socket, "data"))[0])).toBe("one");
  await proxy.set({ mode: "half-open" });
  let more = "";
  socket.on("data", (bytes) => {
    more += bytes;
  });
  socket.write("two");
  await sleep(100);
  expect(more).toBe("");
  expect(socket.destroyed).toBe(false);
  socket.destroy();
});

test("it answers late", async () => {
  await proxy.set({ mode: "slow", ms: 100 });
  expect((await talk("hello", 60)).received).toBe("");
  expect((await talk("hello", 250)).received).toBe("hello");
});

test("it says no to a Postgres SSLRequest", async () => {
  await proxy.set({ mode: "tls-refused" });
  const request = Buffer.alloc(8);
  request.writeUInt32BE(8, 0);
  request.writeUInt32BE(80_877_103, 4);
  expect((await talk(request)).received).toBe("N");
});
