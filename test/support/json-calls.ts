import type { TestApi } from "./api.ts";
import { send } from "./properties.ts";

// biome-ignore lint/suspicious/noExplicitAny: the API's own answers, whose shapes the OpenAPI document is checked for.
type Json = any;

export interface Answer {
  status: number;
  etag: string;
  location: string | null;
  body: Json;
}

/** One request with a JSON body, and what came back. */
export async function call(
  api: TestApi,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response =
    body === undefined
      ? await api.fetch(path, { method, headers })
      : await send(api, method, path, body, headers);
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get("etag") ?? "",
    location: response.headers.get("location"),
    body: text === "" ? undefined : JSON.parse(text),
  };
}

/** The id of a row that a POST makes; fails when it does not. */
export async function make(api: TestApi, path: string, body: unknown): Promise<string> {
  const { status, body: row } = await call(api, "POST", path, body);
  if (status !== 201) throw new Error(`POST ${path} was answered with ${status}: ${JSON.stringify(row)}`);
  return row.id;
}
