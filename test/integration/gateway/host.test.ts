import http from "node:http";
import { networkInterfaces } from "node:os";
import { expect, test } from "vitest";
import { reach } from "../../../stacks/local/reach.ts";
import { localSettings } from "../../../stacks/local/settings.ts";
import { testRoute, useGateway } from "../../support/gateway/gateway.ts";

const routes = [testRoute("GET /things", "echo"), testRoute("ANY", "echo")];
const open = useGateway({ routes, corsOrigins: ["*"] });
const required = useGateway({ routes, auth: "required" });

/** fetch() sets Host by itself; this sends the one that is given. */
function status(port: number, host: string, method = "GET"): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const headers = { host, origin: "https://evil.example", "access-control-request-method": "POST" };
  http
    .request({ port, host: "127.0.0.1", path: "/things", method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
    .once("error", reject)
    .end();
  return promise;
}

test.each([
  "localhost",
  "localhost:8000",
  "LOCALHOST",
  "127.0.0.1:8000",
  "127.9.9.9",
  "[::1]:8000",
  "a.localhost",
])("an open API answers to %s", async (host) => {
  expect(await status(open.port, host)).toBe(200);
});

test.each([
  "evil.example",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "127.0.0.1.nip.io:8000",
  "10.0.0.1",
  "0.0.0.0",
  "[::]",
  "localhost@evil.example",
])("an open API is not there for the name %j, not even for a preflight", async (host) => {
  expect(await status(open.port, host)).toBe(421);
  expect(await status(open.port, host, "OPTIONS")).toBe(421);
});

test("an API that checks tokens answers to any name", async () => {
  expect(await status(required.port, "api.example")).toBe(200);
});

test.each(["127.0.0.1", "localhost", "::1", undefined])(
  "on %s the API is open unless told otherwise",
  (HOST) => {
    expect(localSettings({ HOST }).auth).toBe("open");
    expect(localSettings({ HOST, REIMS_AUTH: "required" }).auth).toBe("required");
  },
);

test.each(["0.0.0.0", "::", "10.0.0.1", "reims.example"])(
  "on %s tokens are checked, and open is refused",
  (HOST) => {
    expect(localSettings({ HOST }).auth).toBe("required");
    expect(() => localSettings({ HOST, REIMS_AUTH: "open" })).toThrow(/REIMS_AUTH may not be open on/);
  },
);

test("a start on other addresses says who can reach it, and one on loopback has nothing to say", () => {
  expect(reach("10.0.0.1", 8000)).toContain("Open to the network at http://10.0.0.1:8000:");
  expect(reach("fd00::1", 80)).toContain("http://[fd00::1]:80");
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  for (const { address, internal, family } of own) {
    if (family === "IPv4") expect(reach("0.0.0.0", 8000)?.includes(`http://${address}:8000`)).toBe(!internal);
  }
  expect(reach("127.0.0.1", 8000)).toBeUndefined();
  expect(reach("localhost", 8000)).toBeUndefined();
});

test("wrong settings are all told at once", () => {
  expect(() => localSettings({ PORT: "http", REIMS_AUTH: "maybe", REIMS_MIGRATE: "1" })).toThrow(
    /REIMS_AUTH .*PORT .*REIMS_MIGRATE/,
  );
});
