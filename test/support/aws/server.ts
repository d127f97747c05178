import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Answer } from "./answers.ts";

/** Stands for all of AWS with recorded answers, by the call's name; a call that has none is refused, and so is an unsigned one. */
export async function startAws(answers: Record<string, Answer>) {
  const calls: string[] = [];
  const server = http.createServer(async (request, response) => {
    const call = nameOf(request, await text(request));
    calls.push(call);
    const signed = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=");
    const answer = signed ? answers[call] : undefined;
    response.writeHead(answer === undefined ? 403 : (answer.status ?? 200), {
      "content-type": answer?.type ?? "application/json",
    });
    response.end(answer?.body ?? JSON.stringify({ __type: "AccessDenied", message: `no right to ${call}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** `GetRole NAME` of a query, `GetParameter NAME` of a JSON call, `GET /path` of the rest. */
function nameOf(request: http.IncomingMessage, body: string): string {
  const target = request.headers["x-amz-target"];
  if (target !== undefined) return `${String(target).split(".")[1]} ${JSON.parse(body).Name}`;
  const form = new URLSearchParams(body);
  const action = form.get("Action");
  if (action !== null) return [action, form.get("RoleName")].filter(Boolean).join(" ");
  return `${request.method} ${request.url?.split("?")[0]}`;
}
