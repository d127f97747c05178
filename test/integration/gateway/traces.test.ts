import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway } from "../../../stacks/local/gateway.ts";
import { createTraces } from "../../../stacks/local/telemetry/traces.ts";
import { testRoute } from "../../support/gateway/gateway.ts";

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: number };
}

interface Sent {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: {
      spans: {
        name: string;
        traceId: string;
        parentSpanId?: string;
        attributes: Attribute[];
        status: { code: number };
      }[];
    }[];
  }[];
}

const sent: Sent[] = [];
const collector = http.createServer(async (request, response) => {
  if (request.url === "/v1/traces") sent.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
});

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
});

test("each request is a span of the caller's trace, sent by the time the server has stopped", async () => {
  const traces = createTraces("reims-test");
  const routes = [testRoute("GET /things/{id}", "echo"), testRoute("GET /crash", "crash")];
  const gateway = await startGateway({ auth: "open", routes, traces });
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  await fetch(`${gateway.url}/things/7`, { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
  await fetch(`${gateway.url}/crash`);
  await gateway.close(0);
  await traces.close();

  const spans = sent.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  );
  const named = (name: string) => spans.find((span) => span.name === name);
  expect(named("GET /things/{id}")).toMatchObject({ traceId, parentSpanId: "00f067aa0ba902b7" });
  const attributes = Object.fromEntries(
    (named("GET /things/{id}")?.attributes ?? []).map(({ key, value }) => [
      key,
      value.stringValue ?? value.intValue,
    ]),
  );
  expect(attributes).toMatchObject({
    "http.request.method": "GET",
    "http.response.status_code": 200,
    "http.route": "/things/{id}",
    "url.path": "/things/7",
  });
  expect(named("GET /crash")?.status.code).toBe(2);
  const service = sent[0]?.resourceSpans[0]?.resource.attributes.find(({ key }) => key === "service.name");
  expect(service?.value.stringValue).toBe("reims-test");
});
