import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Observe } from "./answered.ts";

export interface Traces {
  observe: Observe;
  /** Sends what is left, within five seconds. */
  close(): Promise<void>;
}

const closeMs = 5_000;

/**
 * A span for each request, sent by OTLP over HTTP to where OTEL_EXPORTER_OTLP_ENDPOINT says; the other OTEL_EXPORTER_OTLP_*
 * settings count too. A `traceparent` header makes it part of the caller's trace (https://www.w3.org/TR/trace-context/).
 */
export function createTraces(serviceName: string): Traces {
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": serviceName })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ timeoutMillis: closeMs }) })],
  });
  const tracer = provider.getTracer("reims");
  const propagator = new W3CTraceContextPropagator();
  return {
    observe({ request, route, status, durationMs }) {
      const path = route?.slice(route.indexOf(" ") + 1);
      const span = tracer.startSpan(
        path === undefined ? request.method : `${request.method} ${path}`,
        {
          kind: SpanKind.SERVER,
          startTime: request.receivedAt,
          attributes: {
            "http.request.method": request.method,
            "http.response.status_code": status,
            "url.path": request.path,
            ...(path === undefined ? {} : { "http.route": path }),
            "reims.request_id": request.id,
          },
        },
        propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter),
      );
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(request.receivedAt + durationMs);
    },
    async close() {
      const late = new Promise((resolve) => setTimeout(resolve, closeMs).unref());
      await Promise.race([provider.shutdown(), late]);
    },
  };
}
