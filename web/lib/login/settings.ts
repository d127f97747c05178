/** Where users sign in, as the build was told; on a laptop there is no such place. */
export interface LoginSettings {
  /** The issuer of the tokens. */
  issuer: string;
  /** The host of the login pages and of the token endpoint. */
  url: string;
  client: string;
  scope: string;
}

const {
  VITE_LOGIN_ISSUER: issuer,
  VITE_LOGIN_URL: url,
  VITE_LOGIN_CLIENT: client,
  VITE_LOGIN_SCOPE: scope,
} = import.meta.env as Record<string, string | undefined>;

export const loginSettings: LoginSettings | undefined =
  issuer && url && client && scope ? { issuer, url, client, scope } : undefined;
