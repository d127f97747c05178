import { Option } from "@commander-js/extra-typings";
import type { MachineLogin } from "../../lib/config/canary.ts";
import { isLoopback } from "../../lib/config/readers/loopback.ts";
import { dataDirectory, readState } from "../../stacks/local/data-directory/state.ts";
import { type LocalIssuer, localIssuer } from "../../stacks/local/issuer.ts";
import { CommandError } from "./command.ts";
import { stageOutputs } from "./stage-outputs.ts";

/** The options of every command that calls the API. */
export const urlOption = new Option(
  "--url <url>",
  "address of the API; else REIMS_URL, else the one that runs from the data directory",
);
export const tokenOption = new Option(
  "--token <token>",
  "access token; else REIMS_TOKEN, else one is made by the local issuer",
);

export const stageOption = new Option(
  "--stage <name>",
  "the API of this stage on AWS, deployed from this checkout, and a token of its machine client",
).conflicts("url");

export interface ApiClient {
  /** The API's address, without a slash at its end. */
  url: string;
  /** Calls the API with the caller's token. A request without a signal ends after 35 s: API Gateway gives up at 30. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

interface ApiFlags {
  url?: string | undefined;
  token?: string | undefined;
  /** A stage on AWS that was deployed from this checkout. */
  stage?: string | undefined;
}

/** The API that the flags, the environment or the data directory name, and a token for it. */
export function apiClient(flags: ApiFlags = {}, checkout?: string): ApiClient {
  const deployed = flags.stage === undefined ? undefined : stageOutputs(flags.stage, checkout);
  const url = findUrl(deployed?.api ?? flags.url);
  const token = flags.token ?? process.env.REIMS_TOKEN;
  const own = deployed === undefined ? localToken(url) : deployedToken(deployed.login);
  const authorization = token === undefined ? own : async () => `Bearer ${token}`;
  return {
    url,
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers);
      const value = await authorization();
      if (value !== undefined && !headers.has("authorization")) headers.set("authorization", value);
      const signal = init.signal ?? AbortSignal.timeout(35_000);
      try {
        return await fetch(`${url}${path}`, { ...init, headers, signal });
      } catch (cause) {
        if (init.signal?.aborted) throw cause;
        throw new CommandError(`${url} does not answer (${reason(cause)}).`, { cause });
      }
    },
  };
}

function findUrl(flag: string | undefined): string {
  const given = flag ?? process.env.REIMS_URL?.trim();
  const url = given || readState(dataDirectory())?.url;
  if (url === undefined) {
    throw new CommandError(
      "No API is running from the data directory: start one with `npx reims start`, or name one with --url or REIMS_URL.",
    );
  }
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new CommandError(`"${url}" is no http or https address.`);
  }
  return parsed.href.replace(/\/+$/, "");
}

/** A token of the deployed machine client, asked for once; without rights in the account there is none, and a line says so. */
function deployedToken(login: MachineLogin): () => Promise<string | undefined> {
  let value: Promise<string | undefined> | undefined;
  const ask = async () => {
    const { machineToken } = await import("../../lib/clients/machine-token.ts");
    try {
      return `Bearer ${(await machineToken(login, 10_000)).value}`;
    } catch (error) {
      console.error(`No token: ${(error as Error).message}`);
      return undefined;
    }
  };
  return () => {
    value ??= ask();
    return value;
  };
}

const tokenSeconds = 3600;

/** A token of the local issuer, made when first needed and made again before it expires; none for an API elsewhere. */
function localToken(url: string): () => Promise<string | undefined> {
  if (!isLoopback(new URL(url).hostname)) {
    return async () => undefined;
  }
  let issuer: LocalIssuer | undefined;
  let value: string | undefined;
  let staleAt = 0;
  return async () => {
    if (value !== undefined && Date.now() < staleAt) return value;
    issuer ??= await localIssuer(dataDirectory());
    value = `Bearer ${await issuer.sign({ expiresIn: tokenSeconds })}`;
    staleAt = Date.now() + (tokenSeconds / 2) * 1000;
    return value;
  };
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

/** The address of a list's next page, from its Link header; undefined on the last one. */
export const nextPage = ({ headers }: Response): string | undefined =>
  /<([^>]*)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
