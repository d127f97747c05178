import { loginSettings } from "./settings.ts";

const isReturn = () => {
  const search = new URLSearchParams(location.search);
  return search.has("state") && (search.has("code") || search.has("error"));
};

/** Ends a sign-in that is under way, before the first page asks for anything. */
export async function resumeSignIn(): Promise<void> {
  if (loginSettings === undefined || !isReturn()) return;
  const { finishSignIn } = await import("./oidc.ts");
  const address = await finishSignIn(loginSettings).catch(() => "/app/");
  history.replaceState(null, "", address);
}

/** Goes to the login page. Its library is loaded only now: who has a token does not need it. */
export async function goToSignIn(): Promise<void> {
  if (loginSettings === undefined) return;
  const { signIn } = await import("./oidc.ts");
  await signIn(loginSettings);
}
