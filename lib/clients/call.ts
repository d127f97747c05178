export interface Call {
  method?: string;
  url: string | URL;
  headers?: Record<string, string>;
  body?: string;
  expect: number;
  /** Milliseconds for the whole answer. */
  slowMs: number;
}

export interface Answer {
  headers: Headers;
  json: Record<string, unknown>;
}

/** One request. Whatever is wrong with the answer, its lateness included, is an error that says so in a line. */
export async function call({
  method = "GET",
  url,
  headers = {},
  body,
  expect,
  slowMs,
}: Call): Promise<Answer> {
  const { response, text } = await send({ method, url, headers, body }, slowMs);
  if (response.status !== expect) {
    throw new Error(`${method} answered ${response.status}, not ${expect}: ${text.slice(0, 300)}`);
  }
  return { headers: response.headers, json: text === "" ? {} : parse(method, text) };
}

type Request = {
  method: string;
  url: string | URL;
  headers: Record<string, string>;
  body: string | undefined;
};

async function send({ method, url, headers, body }: Request, slowMs: number) {
  try {
    const response = await fetch(url, {
      method,
      headers: { "user-agent": "reims-canary", ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: "error",
      signal: AbortSignal.timeout(slowMs),
    });
    return { response, text: await response.text() };
  } catch (error) {
    throw new Error(`${method} ${reason(error, slowMs)}`, { cause: error });
  }
}

/** Why there was no answer; undici hides the certificate's fault, or the socket's, in the cause. */
function reason(error: unknown, slowMs: number): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "TimeoutError") return `was not answered within ${slowMs} ms`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : error.name;
  const tls = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code) ? "TLS: " : "";
  return `failed: ${tls}${code}: ${cause instanceof Error ? cause.message : error.message}`;
}

function parse(method: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below, with what came instead.
  }
  throw new Error(`${method} answered no JSON object: ${text.slice(0, 300)}`);
}
