import { useState } from "preact/hooks";
import { refreshAll } from "../../lib/api/answers.ts";
import { signInNeeded, useToken as takeToken } from "../../lib/api/token.ts";
import { loginSettings } from "../../lib/login/settings.ts";
import { goToSignIn } from "../../lib/login/start.ts";
import { Dialog } from "../feedback/dialog.tsx";

/** Asks who it is when the API wants to know. The page stays as it is: what was typed in it is not lost. */
export function SignIn() {
  if (!signInNeeded.value) return null;
  return (
    <Dialog title="Sign in" onClose={() => {}}>
      {loginSettings === undefined ? <TokenForm /> : <LoginPage />}
    </Dialog>
  );
}

function LoginPage() {
  return (
    <>
      <p class="soft">The address that you are at, and what you typed, are kept in this tab.</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void goToSignIn()}>
          Sign in
        </button>
      </div>
    </>
  );
}

/** On a laptop there is no login page: a token of the local issuer is pasted. */
function TokenForm() {
  const [text, setText] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    takeToken(text);
    setText("");
    refreshAll();
  };
  return (
    <>
      <p class="soft">
        This server asks for a token. On this computer <code>npm run token</code> prints one.
      </p>
      <form class="stack" onSubmit={submit}>
        <label class="field">
          <span class="label">Token</span>
          <span class="input">
            <input
              type="password"
              autocomplete="off"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </span>
          <span class="hint">Kept in the memory of this tab alone.</span>
        </label>
        <div class="actions">
          <button type="submit" class="button primary">
            Sign in
          </button>
        </div>
      </form>
    </>
  );
}
