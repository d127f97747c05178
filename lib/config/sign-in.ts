import { type Env, reader } from "./readers/env.ts";
import { link } from "./readers/links.ts";

/** What a page needs to sign a person in by authorization code with PKCE (RFC 7636). */
export interface SignIn {
  authorizationUrl: string;
  tokenUrl: string;
  /** A public client: one without a secret. */
  clientId: string;
  scopes: string[];
}

const defaultScopes = ["openid", "properties:read", "properties:write"];

/** Where people sign in: SST's `SignIn` link, else SIGN_IN_AUTHORIZATION_URL and its companions; undefined where neither is set. */
export function signIn(env: Env = process.env): SignIn | undefined {
  const linked = link("SignIn", env);
  const from: Env =
    linked === undefined
      ? env
      : {
          SIGN_IN_AUTHORIZATION_URL: String(linked.authorizationUrl),
          SIGN_IN_TOKEN_URL: String(linked.tokenUrl),
          SIGN_IN_CLIENT_ID: String(linked.clientId),
          SIGN_IN_SCOPES: String(linked.scopes),
        };
  const read = reader(from);
  if (read.text("SIGN_IN_AUTHORIZATION_URL") === undefined) return undefined;
  const url = (name: string): string => {
    const value = read.required(name);
    if (value !== "" && !/^https?:$/.test(URL.parse(value)?.protocol ?? ""))
      read.reject(name, "must be an http or https address");
    return value;
  };
  return read.done({
    authorizationUrl: url("SIGN_IN_AUTHORIZATION_URL"),
    tokenUrl: url("SIGN_IN_TOKEN_URL"),
    clientId: read.required("SIGN_IN_CLIENT_ID"),
    scopes: read.list("SIGN_IN_SCOPES", defaultScopes),
  });
}
