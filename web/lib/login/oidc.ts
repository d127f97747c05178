import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { useToken as takeToken } from "../api/token.ts";
import type { LoginSettings } from "./settings.ts";

let manager: UserManager | undefined;

/** Authorization code with PKCE (RFC 7636). Tokens stay in memory; the refresh token renews them before they end. */
function managerOf({ issuer, url, client, scope }: LoginSettings): UserManager {
  if (manager !== undefined) return manager;
  manager = new UserManager({
    authority: issuer,
    client_id: client,
    redirect_uri: `${location.origin}/app/`,
    response_type: "code",
    scope: `openid email ${scope}`,
    metadata: {
      issuer,
      authorization_endpoint: `${url}/oauth2/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      end_session_endpoint: `${url}/logout`,
    },
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    loadUserInfo: false,
    monitorSession: false,
  });
  manager.events.addUserLoaded(({ access_token: token }) => takeToken(token));
  return manager;
}

/** Goes to the login page, and comes back to this address. */
export async function signIn(settings: LoginSettings): Promise<void> {
  await managerOf(settings).signinRedirect({ state: location.pathname + location.search });
}

/** Ends a sign-in that the login page sent back; answers the address that it began at. */
export async function finishSignIn(settings: LoginSettings): Promise<string> {
  const user = await managerOf(settings).signinCallback();
  if (user === undefined) return "/app/";
  takeToken(user.access_token);
  return typeof user.state === "string" ? user.state : "/app/";
}
