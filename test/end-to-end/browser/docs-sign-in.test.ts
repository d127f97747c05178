// @module-tag chromium
import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { useApi } from "../../support/api.ts";
import { useChromium } from "../../support/browser/chromium.ts";

vi.setConfig({ testTimeout: 180_000 });

let challenge = "";
let verifier = "";

/** A sign-in service of another origin: it signs everybody in at once, and gives a token for the code's verifier. */
const service = http.createServer(async (request, response) => {
  const url = new URL(request.url ?? "", "http://localhost");
  if (url.pathname === "/oauth2/authorize") {
    challenge = url.searchParams.get("code_challenge") ?? "";
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: "code",
      client_id: "web",
      code_challenge_method: "S256",
      scope: "properties:read properties:write",
    });
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    back.search = String(
      new URLSearchParams({ code: "the-code", state: url.searchParams.get("state") ?? "" }),
    );
    response.writeHead(302, { location: back.href }).end();
    return;
  }
  const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
  verifier = form.get("code_verifier") ?? "";
  response
    .writeHead(200, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
    })
    .end(JSON.stringify({ access_token: "signed.in.token", token_type: "Bearer", expires_in: 3600 }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    SIGN_IN_AUTHORIZATION_URL: `${base}/oauth2/authorize`,
    SIGN_IN_TOKEN_URL: `${base}/oauth2/token`,
    SIGN_IN_CLIENT_ID: "web",
    SIGN_IN_SCOPES: "properties:read,properties:write",
  });
});
afterAll(() => {
  service.closeAllConnections();
  service.close();
});

const api = useApi();
const chromium = useChromium();

test("a person signs in by authorization code with PKCE, and the token goes with the next request", async () => {
  const { page, faults } = await chromium.open(`${api.url}/docs`);
  await page.locator(".opblock").first().waitFor();
  await page.getByRole("button", { name: "Authorize" }).first().click();
  const flow = page.locator(".auth-container", { hasText: "authorizationCode" });
  await flow.getByText("select all").click();
  await flow.getByRole("button", { name: /Authorize|Apply/ }).click();
  await flow.getByRole("button", { name: /Logout|Remove/ }).waitFor();
  expect(verifier.length).toBeGreaterThan(40);
  expect(challenge).toBe(createHash("sha256").update(verifier).digest("base64url"));
  await page.getByRole("button", { name: "Close" }).last().click();
  const list = page.locator(".opblock[id$='-listProperties']");
  await list.locator(".opblock-summary-control").click();
  const [sent] = await Promise.all([
    page.waitForRequest(/\/properties\?/),
    list.getByRole("button", { name: "Execute" }).click(),
  ]);
  expect(sent.headers().authorization).toBe("Bearer signed.in.token");
  expect(faults.filter((fault) => !/Could not find component: JsonSchema_/.test(fault))).toEqual([]);
});
