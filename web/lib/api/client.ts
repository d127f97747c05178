import { accessToken, tokenRefused } from "./token.ts";

/** No call waits longer; the API's own limit is 30 s. */
const deadlineMs = 35_000;

/** Calls the API with the token and a deadline; a token that is refused asks for another. */
export async function call(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const token = accessToken.value;
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  const response = await fetch(url, { ...init, headers, signal });
  if (response.status === 401) tokenRefused();
  return response;
}
