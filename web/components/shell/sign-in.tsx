import { useState } from "preact/hooks";
import { refreshAll } from "../../lib/api/answers.ts";
import { signInNeeded, useToken as takeToken } from "../../lib/api/token.ts";
import { Dialog } from "../feedback/dialog.tsx";

/** Asks for a token when the API wants one. The page stays as it is: what was typed in it is not lost. */
export function SignIn() {
  const [text, setText] = useState("");
  if (!signInNeeded.value) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    takeToken(text);
    setText("");
    refreshAll();
  };
  return (
    <Dialog title="Sign in" onClose={() => {}}>
      <p class="soft">
        This server asks for a token. On this computer <code>npm run token</code> prints one that may read;{" "}
        <code>npm run token -- --scope "properties:read properties:write"</code> one that may also change.
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
    </Dialog>
  );
}
